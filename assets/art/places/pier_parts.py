"""What stands on the pier: bulbs on strings, the rail with its gate, the fries wagon, the bottle booth, the wooden band, the wheel."""
import math
import random

import bmesh
from mathutils import Matrix, Vector

from lib import geometry, light
from lib.geometry import assembled, ball, box, cylinder, tube
from lib.materials import brass, cloth, glow, paint, shade

CORAL, CREAM, MUSTARD, SAGE, PLUM, ROSE, DARK = '#cf5f49', '#f1e0c4', '#d9a24a', '#8f9468', '#6b4552', '#cf8f86', '#46303a'


def blobs(spots, material, name='blobs', detail=2):
    """One smooth object of many ellipsoids: spots are (center, radius or radii)."""
    shape = bmesh.new()
    for center, radii in spots:
        radii = radii if isinstance(radii, tuple) else (radii,) * 3
        where = Matrix.Translation(Vector(center)) @ Matrix.Diagonal((*radii, 1))
        bmesh.ops.create_icosphere(shape, subdivisions=detail, radius=1, matrix=where)
    return geometry.mesh(shape, material, name, True)


def blocks(spots, material, name='blocks'):
    """One object of many plain blocks: spots are (center, size, turn about z)."""
    shape = bmesh.new()
    for center, size, turn in spots:
        where = Matrix.Translation(Vector(center)) @ Matrix.Rotation(turn, 4, 'Z') @ Matrix.Diagonal((*size, 1))
        bmesh.ops.create_cube(shape, size=1, matrix=where)
    return geometry.mesh(shape, material, name)


def lit(hex_color, strength):
    """Light that is only looked at: it is no lamp to the renderer, so a hundred bulbs make no noise."""
    made = glow(hex_color, strength)
    made.cycles.sample_as_light = False
    return made


def strung(start, end, sag, number, radius=.042, strength=6., color='#ffcf8c'):
    """A string of bulbs between two points; returns its objects."""
    start, end = Vector(start), Vector(end)

    def at(t):
        return start.lerp(end, t) - Vector((0, 0, sag * 4 * t * (1 - t)))
    wire = tube([at(k / 12) for k in range(13)], .008, paint(DARK, .7))
    spots = [at((k + .5) / number) - Vector((0, 0, radius * 1.5)) for k in range(number)]
    sockets = blocks([(spot + Vector((0, 0, radius * 1.25)), (radius * .7, radius * .7, radius), 0) for spot in spots], paint(DARK, .6))
    return [wire, sockets, blobs([(spot, (radius, radius, radius * 1.15)) for spot in spots], lit(color, strength), 'bulbs')]


def rail(x, start, end, gate):
    """A rail along y at `x`, worn and wet on top; between the two ends of `gate` it is missing: the gate stands open."""
    wood, bar = paint('#d8bfa8', .22, .12, 5., .6), paint('#b9958a', .6, .1, 4.)
    for low, high in ((start, gate[0]), (gate[1], end)):
        middle, long = (low + high) / 2, high - low
        box((x, middle, 1.03), (.15, long, .07), wood, .025)
        for up in (.16, .44, .72):
            box((x, middle, up), (.035, long, .05), bar, .01)
        number = max(1, round(long / 1.7))
        blocks([((x, low + long * k / number, .5), (.10, .10, 1.02), 0) for k in range(number + 1)], bar)
    box((x, (start + gate[0]) / 2, .06), (.2, gate[0] - start, .12), bar, .02)
    box((x, (gate[1] + end) / 2, .06), (.2, end - gate[1], .12), bar, .02)
    with assembled((x + .05, gate[1] + .02, 0), 1.82):
        wide = gate[1] - gate[0]
        for up in (.2, .95):
            box((-.0, -wide / 2, up), (.045, wide, .06), wood, .012)
        blocks([((0, -wide * (k + .5) / 5, .57), (.03, .05, .72), 0) for k in range(5)], bar)
        box((0, -wide / 2, .57), (.03, .05, .95), bar, .006, (.62, 0, 0))
        tube([(.02, -wide, .98), (.06, -wide - .05, .9), (.03, -wide - .02, .8)], .010, brass())
    # The anglers' step: a lower stage with a bucket of its own.
    step = paint('#a87c68', .5, .1, 5.)
    box((x + .62, (gate[0] + gate[1]) / 2, -.24), (1.1, gate[1] - gate[0] + .5, .1), step, .02)
    cylinder((x + .75, gate[1] - .1, -.03), .12, .3, paint(MUSTARD, .5), .15)


def pole(x, y, height=3.9):
    """A post that carries the strings, with a lamp of its own."""
    dark = paint(DARK, .6)
    cylinder((x, y, height / 2), .055, height, dark, .04, segments=14)
    cylinder((x, y, .25), .09, .5, dark, .075, segments=14)
    ball((x, y, height + .12), .13, shade('#fbe2bc', '#ffd49a', 4.))


def boat(place, rnd, turn=0., size=1., fries=14, full=True):
    """A paper boat of fries, in a check that has faded."""
    with assembled(place, turn):
        paper, inner = paint('#f4e6cf', .9, .03), paint('#d8806a', .9, .05)
        for side in (-1, 1):
            geometry.grid([[(-.085 * size, side * .035 * size, 0), (0, side * .045 * size, 0), (.085 * size, side * .035 * size, 0)],
                           [(-.125 * size, side * .062 * size, .062 * size), (0, side * .078 * size, .055 * size),
                            (.125 * size, side * .062 * size, .062 * size)]],
                          inner if side < 0 else paper, 'boat', .004 * size)
            geometry.grid([[(side * .085 * size, -.036 * size, 0), (side * .085 * size, .036 * size, 0)],
                           [(side * .126 * size, -.063 * size, .062 * size), (side * .126 * size, .063 * size, .062 * size)]], paper, 'boat', .004 * size)
        box((0, 0, .002), (.17 * size, .072 * size, .004 * size), paper, 0)
        if full:
            gold = paint('#dba04c', .6, .12, 20., glow=.12)
            for _ in range(fries):
                spot = (rnd.uniform(-.085, .085) * size, rnd.uniform(-.035, .035) * size, rnd.uniform(.045, .085) * size)
                box(spot, (.014 * size, .014 * size, .11 * size), gold, 0, (rnd.uniform(-1.1, 1.1), rnd.uniform(-1.2, 1.2), rnd.uniform(0, 3)))


def _awning(width, out, high, colors, number, drop=.42):
    """Stripes over a front along x, toward -y, with a scalloped edge."""
    skins = [cloth(color) for color in colors]
    for k in range(number):
        left, right = (k / number - .5) * width, ((k + 1) / number - .5) * width
        middle = (left + right) / 2
        rows = [[(left, -out * u, high - drop * u - .05 * math.sin(math.pi * u)), (middle, -out * u, high - drop * u - .06 * math.sin(math.pi * u)),
                 (right, -out * u, high - drop * u - .05 * math.sin(math.pi * u))] for u in (0, .25, .5, .75, 1)]
        rows.append([(left, -out - .01, high - drop - .10), (middle, -out - .01, high - drop - .19), (right, -out - .01, high - drop - .10)])
        geometry.grid(rows, skins[k % len(skins)], 'awning', .008)


def wagon(place, turn, rnd):
    """The fries: a cream wagon with a sage awning, a lit hatch, a giant boat on its roof; it faces -y when not turned."""
    wall, trim, dark, steel = paint(CREAM, .6, .06), paint(CORAL, .55, .05), paint(DARK, .6), paint('#a8928c', .3, .06, 6., .5, metal=.6)
    with assembled(place, turn):
        for k in range(16):
            box((-1.6 + .1 + k * .2, -.8, .66), (.196, .05, .74), wall if k % 4 else trim, .006)
        box((0, -.8, 2.56), (3.3, .07, .34), wall, .01)
        box((0, -.86, 2.42), (3.36, .05, .06), trim, .01)
        for x in (-1.62, 1.62):
            box((x, 0, 1.5), (.06, 1.66, 2.44), wall, .01)
            box((x, -.8, 1.5), (.12, .1, 2.44), trim, .01)
        box((0, .8, 1.5), (3.24, .05, 2.44), paint('#e2c7a2', .8, .05), 0)
        box((0, 0, .3), (3.3, 1.66, .08), dark, .01)
        geometry.grid([[(-1.78, y, z), (1.78, y, z)] for y, z in ((-.98, 2.70), (-.6, 2.87), (0, 2.95), (.6, 2.87), (.95, 2.70))], paint(ROSE, .6, .05),
                      'roof', .05)
        for x in (-1.1, 1.1):
            cylinder((x, -.86, .3), .3, .09, dark, turn=(math.pi / 2, 0, 0), edge=.02)
            cylinder((x, -.92, .3), .12, .05, trim, turn=(math.pi / 2, 0, 0))
        box((0, -.98, 1.06), (3.2, .46, .05), paint('#c99a68', .4, .1), .015)
        _awning(3.3, .8, 2.62, (SAGE, CREAM), 12, .30)
        # Inside: the fryer, its hood, a heap under a lamp, jars.
        box((-.75, .35, .98), (1.1, .6, .9), steel, .02)
        box((-.75, .4, 2.2), (1.2, .6, .3), steel, .03)
        blobs([((-.75 + rnd.uniform(-.4, .4), .2 + rnd.uniform(-.15, .15), 1.45), (.09, .03, .03)) for _ in range(40)],
              paint('#dba04c', .6, .1, 20., glow=.25), 'heap', 1)
        cylinder((.35, -.2, 2.25), .17, .14, shade('#f2b98a', '#ffc27c', 3.2), .07, capped=False)
        box((.7, .7, 1.62), (1.5, .16, .03), trim, .004)
        for k in range(9):
            cylinder((.08 + k * .16, .7, 1.73), .05, .2, paint((MUSTARD, CORAL, CREAM, SAGE)[k % 4], .4), segments=16)
        for k, x in enumerate((-1.3, -.95, -.6, .55, .95)):
            boat((x, -1.02, 1.087), rnd, .3 * math.sin(k * 2.), 1.25, 16)
        for x, color in ((1.25, MUSTARD), (1.36, '#b8402f')):
            cylinder((x, -1.0, 1.19), .035, .2, paint(color, .4), segments=16)
            cylinder((x, -1.0, 1.32), .03, .06, paint(color, .4), .006, segments=16)
        boat((.1, -.3, 2.95), rnd, .1, 5.6, 30)
        strung((-1.75, -1.0, 2.74), (1.75, -1.0, 2.74), .10, 13, .04)
        box((2.0, .2, .2), (.5, .5, .4), paint('#b9825c', .7), .02, (0, 0, .3))
        box((2.02, .22, .56), (.46, .46, .32), paint('#a8704f', .7), .02, (0, 0, -.1))


def lobster(place, size=.3, turn=0.):
    """A stuffed prize, hung by its tail: claws below."""
    with assembled(place, turn):
        s = size
        blobs([((0, 0, .50 * s), (.16 * s, .12 * s, .34 * s)), ((0, 0, .92 * s), (.12 * s, .09 * s, .18 * s)), ((0, 0, 1.13 * s), (.09 * s, .07 * s, .13 * s)),
               ((-.09 * s, 0, 1.3 * s), (.07 * s, .03 * s, .11 * s)), ((.09 * s, 0, 1.3 * s), (.07 * s, .03 * s, .11 * s)),
               ((-.34 * s, 0, .02 * s), (.13 * s, .08 * s, .24 * s)), ((.34 * s, 0, .02 * s), (.13 * s, .08 * s, .24 * s)),
               ((-.27 * s, 0, .28 * s), (.06 * s, .05 * s, .16 * s)), ((.27 * s, 0, .28 * s), (.06 * s, .05 * s, .16 * s))]
              + [((side * .22 * s, 0, (.45 + .13 * k) * s), (.12 * s, .025 * s, .03 * s)) for side in (-1, 1) for k in range(3)],
              paint('#d8493a', .7, .06, 8., glow=.05), 'lobster')
        blobs([((side * .07 * s, -.10 * s, .26 * s), .035 * s) for side in (-1, 1)], paint('#2a1a1c', .2), 'eyes', 1)
        tube([(0, 0, 1.3 * s), (0, 0, 1.75 * s)], .006, paint(CREAM, .8))


def _bottles(x, y, z, skin):
    """A pyramid of ten, a row of it already thinner than the rest."""
    spots = []
    for row in range(4):
        for k in range(4 - row):
            spots += [((x + (k - (3 - row) / 2) * .13, y, z + .12 + row * .27), (.05, .05, .12)),
                      ((x + (k - (3 - row) / 2) * .13, y, z + .23 + row * .27), (.02, .02, .06))]
    blobs(spots, skin, 'bottles')


def booth(place, turn, rnd):
    """Three balls for two dollars: bottles on a shelf, lobsters all around; faces -y when not turned."""
    back, trim = paint('#d9bd98', .8, .06), paint(CREAM, .6, .05)
    with assembled(place, turn):
        box((0, .9, 1.3), (2.8, .06, 2.6), back, 0)
        for x in (-1.4, 1.4):
            box((x, .25, 1.3), (.06, 1.4, 2.6), paint('#8f6a6a', .8, .05), 0)
            box((x, -.5, 1.4), (.09, .09, 2.8), trim, .01)
        for k in range(14):
            box((-1.3 + k * .2, -.5, .46), (.194, .05, .92), trim if k % 2 else paint(CORAL, .6), .006)
        box((0, -.52, .95), (2.9, .3, .06), paint('#c99a68', .4, .1), .012)
        box((0, .6, .98), (2.5, .36, .06), paint('#a8704f', .6), .01)
        for k, x in enumerate((-.75, .05, .85)):
            _bottles(x, .6, 1., paint((CREAM, '#e8cdb0', CREAM)[k], .35))
        _awning(3.1, .7, 2.95, (CORAL, CREAM), 10, .36)
        geometry.grid([[(-1.55, -.05, 2.95), (1.55, -.05, 2.95)], [(-1.5, .3, 3.5), (1.5, .3, 3.5)], [(-1.5, .95, 2.9), (1.5, .95, 2.9)]], cloth(CORAL),
                      'top', .02)
        for k in range(7):
            lobster((-1.2 + .4 * k, -.42, 1.72 + .06 * math.sin(k * 2.1)), .42, rnd.uniform(-.3, .3))
        for k in range(3):
            lobster((-1.43, -.62, .95 + .02 * k) if k == 0 else (1.2 - .3 * k, .1, 2.0), .5 if k == 0 else .32, .2)
        blobs([((-.5 + .13 * k, -.55, 1.03), .055) for k in range(3)], paint(MUSTARD, .6), 'balls')
        strung((-1.55, -1.22, 2.56), (1.55, -1.22, 2.56), .08, 12, .045)


def band(place, turn):
    """The wooden bandmaster and his drum before their cabinet; a coin sets them going."""
    case, gilt, wood = paint('#a84a42', .55, .05), brass('#d8b066'), paint('#c99a68', .5, .1)
    with assembled(place, turn):
        box((0, .3, .45), (1.7, .7, .9), case, .02)
        box((0, .4, 1.6), (1.6, .4, 1.5), paint('#7d3f44', .6), .02)
        cylinder((0, .4, 2.35), .8, .42, case, turn=(math.pi / 2, 0, 0))
        for k in range(11):
            high = .5 + .5 * math.sin(math.pi * (k + .5) / 11)
            cylinder((-.62 + k * .124, .16, 1.3 + high / 2), .045, high, gilt, segments=14)
        for x in (-.82, .82):
            cylinder((x, .1, 1.55), .06, 1.4, paint(CREAM, .5), segments=16)
        blobs([((.85 * math.cos(a), .14, 2.35 + .85 * math.sin(a)), .035) for a in (math.pi * k / 10 for k in range(11))], lit('#ffcf8c', 8.), 'bulbs')
        # The bandmaster, bowing a little.
        with assembled((-.25, -.2, .9), 0):
            blobs([((0, 0, .32), (.13, .1, .24)), ((0, -.04, .66), (.10, .1, .12))], paint(SAGE, .6), 'coat')
            ball((0, -.05, .68), .105, paint('#e0b08a', .5))
            cylinder((0, -.05, .84), .1, .14, paint(PLUM, .5))
            tube([(.1, -.02, .45), (.26, -.14, .5), (.30, -.24, .68)], .022, wood)
            tube([(.30, -.24, .6), (.34, -.3, .86)], .008, paint(CREAM, .5))
            tube([(-.1, -.02, .45), (-.2, -.12, .28)], .022, wood)
        cylinder((.45, -.12, 1.22), .28, .3, paint(CREAM, .5), turn=(math.pi / 2, 0, 0))
        for y in (-.28, .04):
            cylinder((.45, y, 1.22), .29, .03, case, turn=(math.pi / 2, 0, 0))


def carousel(x, y, radius=3.):
    """A striped canopy over horses, lit from inside."""
    skins = (cloth(CREAM), cloth('#cf7a68'), cloth(CREAM), cloth(MUSTARD))
    with assembled((x, y, 0), 0):
        cylinder((0, 0, .15), radius * .98, .3, paint(CORAL, .6), segments=40)
        cylinder((0, 0, 1.7), .75, 3.2, shade('#f2c898', '#ffbf78', 1.6), segments=24)
        gores = 24
        for k in range(gores):
            rows = [[(radius * r * math.cos((k + h) * 2 * math.pi / gores), radius * r * math.sin((k + h) * 2 * math.pi / gores),
                      z - (.16 * math.sin(h * math.pi) if last else 0))
                     for h in (0, .25, .5, .75, 1)] for r, z, last in ((.02, 5.0, False), (.3, 4.35, False), (.7, 3.75, False), (1.04, 3.3, False),
                                                                       (1.05, 2.98, True))]
            geometry.grid(rows, skins[k % 4], 'gore')
        ball((0, 0, 5.12), .16, brass())
        tube([(0, 0, 5.1), (0, 0, 5.9)], .03, paint(DARK, .6))
        geometry.plane(((0, 0, 5.9), (.7, 0, 5.75), (0, 0, 5.55), (0, 0, 5.55)), cloth(CORAL))
        blobs([((radius * 1.06 * math.cos(a), radius * 1.06 * math.sin(a), 3.32), .065) for a in (k * math.pi / 15 for k in range(30))], lit('#ffd49a', 8.),
              'bulbs')
        for k in range(9):
            a, up = k * .698 + .2, 1.25 + .25 * math.sin(k * 2.3)
            px, py, c, s = radius * .75 * math.cos(a), radius * .75 * math.sin(a), -math.sin(a), math.cos(a)
            cylinder((px, py, 1.8), .028, 3.2, brass(), segments=10)
            blobs([((px, py, up), (.16 + .26 * abs(c), .16 + .26 * abs(s), .19)), ((px + .42 * c, py + .42 * s, up + .32), (.10, .10, .24)),
                   ((px + .54 * c, py + .54 * s, up + .5), (.08 + .09 * abs(c), .08 + .09 * abs(s), .08))]
                  + [((px + e * c, py + e * s, up - .32), (.045, .045, .26)) for e in (-.28, .28)], paint((CREAM, ROSE, '#e8cfa8')[k % 3], .45), 'horse')


def wheel(x, y, hub=7., reach=5.):
    """The wheel, small and old, every spoke with its bulbs."""
    dark = paint('#6a4650', .6)
    bulbs = []
    with assembled((x, y, 0), -.25):
        for side in (-.5, .5):
            for out in (reach, reach * .8):
                tube([(out * math.cos(k * math.pi / 8), side, hub + out * math.sin(k * math.pi / 8)) for k in range(16)], .06, dark, True)
            for lean in (-2.6, 2.6):
                tube([(0, side * 1.6, hub), (lean, side * 2.4, 0)], .12, dark)
        for k in range(16):
            a = k * math.pi / 8 + .1
            for side in (-.5, .5):
                tube([(0, side, hub), (reach * math.cos(a), side, hub + reach * math.sin(a))], .03, dark)
            bulbs += [((reach * f * math.cos(a), -.6, hub + reach * f * math.sin(a)), .085) for f in (.34, .56, .78)]
            bulbs += [((reach * math.cos(a + e), -.6, hub + reach * math.sin(a + e)), .10) for e in (0, math.pi / 24, math.pi / 12)]
            if k % 2 == 0:
                tip = (reach * math.cos(a), 0, hub + reach * math.sin(a) - .55)
                blobs([(tip, (.5, .5, .34)), ((tip[0], tip[1], tip[2] + .62), (.56, .5, .16))], paint((CORAL, CREAM, MUSTARD, ROSE)[k // 2 % 4], .6), 'cabin')
        blobs(bulbs, lit('#ffcf94', 7.), 'bulbs', 1)
        ball((0, -.6, hub), .4, shade('#fbe2bc', '#ffd49a', 5.))
        box((0, 0, .3), (7.4, 3, .6), dark, .05)


def tent(x, y, turn, colors, wide=2.6):
    """A farther stall under a peaked roof, lit inside."""
    with assembled((x, y, 0), turn):
        box((0, 0, .5), (wide, wide * .7, 1.), paint(colors[0], .7, .05), .02)
        box((0, .5, 1.5), (wide * .9, .05, 1.2), shade('#d8a070', '#f09c5c', .5), 0)
        for side in (-1, 1):
            for back in (-1, 1):
                cylinder((side * wide * .48, back * wide * .34, 1.3), .035, 2.6, paint(CREAM, .6), segments=10)
        for k in range(16):
            rows = [[(wide * .74 * r * math.cos((k + h) * math.pi / 8), wide * .56 * r * math.sin((k + h) * math.pi / 8), z) for h in (0, .5, 1)] for r,
                    z in ((.02, 3.7), (.5, 2.95), (1., 2.45), (1.02, 2.25))]
            geometry.grid(rows, cloth(colors[k % 2]), 'top')
        strung((-wide * .6, -wide * .5, 2.42), (wide * .6, -wide * .5, 2.42), .05, 8, .05)


def stranger(x, y, color, tall=1.7, legs=PLUM):
    """Somebody far off: enough for the haze."""
    s = tall / 1.7
    with assembled((x, y, 0), (x * 7 + y) % 3):
        blobs([((0, 0, 1.15 * s), (.19 * s, .13 * s, .36 * s)), ((.2 * s, .02, 1.08 * s), (.05 * s, .06 * s, .3 * s)),
               ((-.2 * s, -.02, 1.08 * s), (.05 * s, .06 * s, .3 * s))], paint(color, .8), 'coat')
        blobs([((.08 * s, .05, .42 * s), (.09 * s, .09 * s, .44 * s)), ((-.08 * s, -.05, .42 * s), (.09 * s, .09 * s, .44 * s))], paint(legs, .8), 'legs')
        blobs([((0, 0, 1.6 * s), (.115 * s, .12 * s, .14 * s))], paint('#4a3430', .8), 'head')


def hose(points, coil):
    """A wet hose: from the wagon over the planks into a coil."""
    green = paint('#8a9062', .3, .06, 6., .5)
    tube([(x, y, .022) for x, y in points], .02, green)
    cx, cy = coil
    tube([(cx + (.24 + .006 * k) * math.cos(k * .7), cy + (.24 + .006 * k) * math.sin(k * .7), .022 + .012 * (k // 9)) for k in range(30)], .02, green)


def rods(x, ys):
    """Four poles and no fish, propped on the rail."""
    for k, y in enumerate(ys):
        tip = (x + 1.9, y + .25 - .1 * k, 2.5 + .12 * math.sin(k * 2))
        tube([(x - .42, y, .04), (x, y + .02, 1.07), (x + .9, y + .1, 1.95), tip], .011, paint('#8a5a44', .4))
        tube([tip, (tip[0] + .7, tip[1] + .1, -5)], .002, paint('#e8d0b8', .5))
        cylinder((x - .1, y, .86), .04, .05, brass(), turn=(0, math.pi / 2, 0))


def lamps_of(strings, watts):
    """A few real lamps for what the strings give: at these points."""
    for place in strings:
        light.point(place, '#ffbf78', watts, .25)
