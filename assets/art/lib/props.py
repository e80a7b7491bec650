"""Small things that make a set lived in. Positions are where the thing stands, meters."""
import math

from lib import geometry
from lib.materials import brass, cloth, paint, shade

BOOKS = ('#c4694f', '#d99a77', '#e7c9a0', '#a94f3f', '#8b5a44', '#d8b25e', '#efe0c8', '#7a3b33', '#8f8a5a')
PAPERS = ('#f6ead2', '#f2e4cc', '#f0d0b4', '#f7e6bd', '#e9d3c4')


def _leaning(rnd):
    return rnd.uniform(-.006, .006) if rnd.random() < .85 else .05


def books(place, number, rnd, along='x', depth=.16, colors=BOOKS):
    """A row of books from `place` on, along x or y; returns the row's length."""
    x, y, z = place
    length = 0.
    for _ in range(number):
        thick, high, deep = rnd.uniform(.018, .045), rnd.uniform(.17, .27), depth * rnd.uniform(.8, 1)
        skin, lean = paint(rnd.choice(colors), .7, .05), _leaning(rnd)
        if along == 'x':
            geometry.box((x + length + thick / 2, y, z + high / 2), (thick * .94, deep, high), skin, .002, (0, lean, 0))
        else:
            geometry.box((x, y + length + thick / 2, z + high / 2), (deep, thick * .94, high), skin, .002, (lean, 0, 0))
        length += thick
    return length


def papers(place, number, rnd, size=(.15, .21), spread=.02, colors=PAPERS):
    """A stack of sheets, none quite straight; returns its height."""
    x, y, z = place
    for i in range(number):
        geometry.box((x + rnd.uniform(-spread, spread), y + rnd.uniform(-spread, spread), z + .003 + .006 * i), (*size, .005),
                     paint(rnd.choice(colors), .9, .03), .001, (0, 0, rnd.uniform(-.22, .22) * (1 + spread * 8)))
    return .006 * number


def _leaf(base, direction, length, spread, width, material):
    rows = []
    for k in range(9):
        t = k / 8
        out, up = spread * length * t ** 1.5, length * (t - .8 * spread * t ** 2.6)
        half = width * math.sin(math.pi * min(1, .08 + t * .92)) ** .8 + .003
        x, y = base[0] + math.cos(direction) * out, base[1] + math.sin(direction) * out
        side = (-math.sin(direction) * half, math.cos(direction) * half)
        rows.append([(x - side[0], y - side[1], base[2] + up + half * .35), (x, y, base[2] + up), (x + side[0], y + side[1], base[2] + up + half * .35)])
    geometry.grid(rows, material, 'leaf')


def plant(place, rnd, height=.9, leaves=16, leaf='#6d6b3a', pot='#b8654a', radius=.14):
    """A pot with long leaves."""
    x, y, z = place
    geometry.cylinder((x, y, z + radius * .9), radius * .8, radius * 1.8, paint(pot, .7), radius, edge=.01)
    green = paint(leaf, .5, .16, spec=.3)
    for i in range(leaves):
        length = height * rnd.uniform(.55, 1.)
        _leaf((x, y, z + radius * 1.6), i * 2.4 + rnd.uniform(-.3, .3), length, rnd.uniform(.15, .5), length * rnd.uniform(.07, .11), green)


def mug(place, color='#e9d7b8', radius=.038):
    """A mug with its handle."""
    x, y, z = place
    clay = paint(color, .35)
    geometry.cylinder((x, y, z + radius * 1.1), radius * .92, radius * 2.2, clay, radius)
    geometry.tube([(x + radius * .9, y, z + radius * 1.8), (x + radius * 1.7, y, z + radius * 1.2), (x + radius * .9, y, z + radius * .5)], radius * .16, clay)


def desk_lamp(place, toward=1, metal=None, paper=('#e8b98a', '#ffb46a', 2.4), size=1.):
    """A bowed lamp leaning left (-1) or right (1); returns the bulb's place."""
    x, y, z = place
    metal = metal or brass()
    geometry.cylinder((x, y, z + .01), .075 * size, .02, metal)
    geometry.tube([(x, y, z), (x - .03 * toward * size, y, z + .32 * size), (x + .13 * toward * size, y, z + .46 * size)], .007 * size, metal)
    head = (x + .165 * toward * size, y, z + .425 * size)
    geometry.cylinder(head, .095 * size, .1 * size, shade(*paper), .045 * size, (0, .35 * toward, 0), capped=False)
    return head[0] + .015 * toward, head[1], head[2] - .03 * size


def floor_lamp(place, height=1.58, metal=None, paper=('#f0cfa4', '#ffcf98', 3.6)):
    """A standing lamp with a paper shade; returns the bulb's place."""
    x, y, z = place
    metal = metal or brass('#8a6a40')
    geometry.cylinder((x, y, z + .012), .17, .024, metal)
    geometry.cylinder((x, y, z + height / 2), .011, height, metal)
    geometry.cylinder((x, y, z + height), .25, .36, shade(*paper), .17, capped=False, segments=64)
    return x, y, z + height


def pendant(place, drop, radius=.17, paper=('#fbe6c4', '#ffe3b4', 2.2), squash=(1, 1, .85), metal=None):
    """A paper globe hanging `drop` meters under `place`; returns its middle."""
    x, y, z = place
    geometry.cylinder((x, y, z - drop / 2), .005, drop, metal or paint('#3a2620', .5))
    geometry.ball((x, y, z - drop), radius, shade(*paper), squash)
    return x, y, z - drop


def chair(place, color, turn=0., leg=None, swivel=False):
    """A shell chair facing +y when `turn` is 0 (radians, counterclockwise)."""
    x, y, z = place
    leg, seat = leg or paint('#caa27c', .5), cloth(color)
    across, along = (math.cos(turn), math.sin(turn)), (-math.sin(turn), math.cos(turn))

    def at(side, forth, up):
        return x + across[0] * side + along[0] * forth, y + across[1] * side + along[1] * forth, z + up

    geometry.cushion(at(0, 0, .46), (.48, .46, .08), seat, (0, 0, turn), 2)
    geometry.cushion(at(0, -.23, .76), (.46, .07, .40), seat, (-.13, 0, turn), 2)
    if swivel:
        geometry.cylinder(at(0, 0, .24), .025, .42, leg)
        for k in range(5):
            angle = k * 1.257 + turn
            geometry.box((x + .14 * math.cos(angle), y + .14 * math.sin(angle), z + .04), (.28, .035, .025), leg, .006, (0, 0, angle))
        return
    for side in (-.19, .19):
        for forth in (-.2, .19):
            geometry.cylinder(at(side, forth, .21), .014, .43, leg, .018)
