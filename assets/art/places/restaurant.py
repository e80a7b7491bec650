"""A restaurant on a rainy Saturday, from the wet pavement: one warm window, a table in it, an awning that drips."""
import math
import pathlib
import random
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from lib import city, geometry, light, materials, people, props  # noqa: E402
from lib.geometry import ball, box, cushion, cylinder, tube  # noqa: E402
from lib.materials import brass, cloth, glow, paint, shade, wood  # noqa: E402
from lib.place import Light, Look, Person, Place, produce  # noqa: E402

LEFT, RIGHT = -3.05, 5.2            # the house front; beyond its left corner the street goes on
SILL, HEAD = .62, 2.62              # the great window
OPENING = (-1.2, 3.9)
PANES = (-1.2, 1.62, 3.0, 3.9)
DOOR = (-2.6, -1.6)
DEEP = 4.6
TABLE = (.3, .74)
EYE, HORIZON, LENS = (-.75, -8., 1.1), .45, 44
LAMPS = (-1.4, -2.83)
PLUM, TERRACOTTA = '#6d4a50', '#b8664a'


def _pavement():
    """Wet stone and the gutter: nearly a mirror, with puddles; at the left it goes on around the corner."""
    box((1, -3.2, -.05), (24, 6.4, .1), paint('#4d3c3d', .13, .2, 1.6, .8, bump=.05), 0)
    box((-7, 7, -.05), (8, 14, .1), paint('#4d3c3d', .13, .2, 1.6, .8, bump=.05), 0)
    for k in range(-6, 9):
        box((k * .9, -1.2, .001), (.012, 2.4, .004), paint('#34282b', .25), 0)
    for y in (-.75, -1.55):
        box((1, y, .001), (24, .012, .004), paint('#34282b', .25), 0)
    box((1, -2.45, -.01), (24, .16, .10), paint('#7a6460', .2, .1, 2., .6), .02)
    for x, y, wide in ((-.2, -1.3, .55), (1.9, -1.05, .42), (-1.9, -1.75, .5), (-3.3, -.7, .4)):
        cylinder((x, y, .002), wide, .003, paint('#3d2f33', .02, 0., 3., .9), edge=.001)


def _front():
    """Terracotta tiles under the window, a plum fascia over it, brass between."""
    wall, trim = paint(TERRACOTTA, .7, .08, 2.), wood('#4a2c22', '#6f4532', .4)
    middle = (OPENING[0] + OPENING[1]) / 2
    wide = OPENING[1] - OPENING[0]
    box((middle, .06, SILL / 2), (wide + .1, .14, SILL), wall, .01)
    for k in range(int(wide / .16)):
        for row in range(3):
            tile = paint(('#b8604a', '#a8563f', '#b36a50')[(k * 3 + row * 5) % 3], .3, .06, 4., .45)
            box((OPENING[0] + .08 + k * .16, -.014, .12 + row * .17), (.148, .02, .158), tile, .006)
    box((middle, .02, SILL + .03), (wide + .2, .26, .06), trim, .014)
    for x in PANES:
        box((x, .05, (SILL + HEAD) / 2), (.07, .10, HEAD - SILL), trim, .012)
    box((middle, .05, HEAD - .36), (wide, .07, .05), trim, .01)
    box(((LEFT + RIGHT) / 2, .06, 3.35), (RIGHT - LEFT, .2, 1.45), paint(PLUM, .7, .08, 1.5), .01)
    box(((LEFT + RIGHT) / 2, -.06, 2.72), (RIGHT - LEFT, .06, .07), brass(), .01)
    for left, right in ((LEFT, DOOR[0]), (DOOR[1], OPENING[0]), (OPENING[1], RIGHT)):
        box(((left + right) / 2, .06, 1.35), (right - left, .16, 2.7), paint(PLUM, .65, .08, 1.5), .01)
    box((LEFT, 2.4, 2.), (.16, 4.8, 4.2), paint('#4a3034', .8, .08), 0)
    # Round lamps on the piers.
    for x in LAMPS:
        ball((x, -.16, 1.98), .085, shade('#fbe3bd', '#ffcf92', 3.2))
        tube([(x, .0, 1.84), (x, -.1, 1.80), (x, -.16, 1.9)], .012, brass())


def _door():
    """Standing open inward; a curtain, a mat, the menu in its frame."""
    middle = (DOOR[0] + DOOR[1]) / 2
    frame = wood('#4a2c22', '#6f4532', .4)
    for x in DOOR:
        box((x, .03, 1.2), (.08, .16, 2.4), frame, .01)
    box((middle, .03, 2.42), (DOOR[1] - DOOR[0] + .1, .16, .1), frame, .01)
    with geometry.assembled((DOOR[0] + .05, .1, 0), 1.2):
        box((.52, 0, 1.16), (1.02, .05, 2.3), frame, .012)
        box((.52, -.03, 1.45), (.74, .01, 1.5), glow('#c98a5c', .22), 0)
        for z in (1.0, 1.62):
            box((.52, -.034, z), (.76, .03, .035), frame, .006)
        box((.52, -.034, 1.45), (.035, .03, 1.5), frame, .006)
        tube([(.95, -.04, .98), (.93, -.09, 1.02), (.93, -.09, 1.26), (.95, -.04, 1.30)], .014, brass())
        box((.52, -.03, .32), (.74, .012, .34), brass('#a8803f'), .004)
    for k in range(9):
        cylinder((DOOR[1] - .1 - .05 * k, .34 + .02 * math.sin(k * 2.), 1.2), .035, 2.3, cloth('#8f3f3a', 20.), segments=10)
    box((middle, -.32, .012), (1.05, .5, .02), cloth('#6f4a3a', 30.), .01)
    box((-1.4, -.04, 1.36), (.24, .03, .34), brass(), .006)
    box((-1.4, -.058, 1.36), (.19, .006, .29), glow('#f6e0b8', .45), 0)


def _awning():
    """Striped, sagging between its arms, wet; over the door."""
    skins = (cloth('#c4604a', 14.), cloth('#ead9be', 14.))
    left, wide, number = -3.0, 1.9, 12
    for k in range(number):
        x0, x1 = left + k * wide / number, left + (k + 1) * wide / number
        rows = []
        for t in range(7):
            u = t / 6
            y, z = -.02 - 1.25 * u, 2.72 - .58 * u - .05 * math.sin(math.pi * u)
            rows.append([(x0, y, z), (x1, y, z)])
        rows.append([(x0, -1.28, 2.06), (x1, -1.28, 2.06)])
        rows.append([(x0 + .01, -1.285, 1.97), (x1 - .01, -1.285, 1.97)])
        geometry.grid(rows, skins[k % 2], 'awning', .006)
    for x in (left + .05, left + wide - .05):
        tube([(x, 0, 2.0), (x, -1.25, 2.14)], .012, brass())
    rnd = random.Random(3)
    for k in range(16):
        ball((left + .08 + k * .118, -1.29, 1.95 - rnd.random() * .5), .008, paint('#f3e0cc', .05, 0., 3., .9), (1, 1, 2.2))


def _glass(place, wine=True):
    x, y, z = place
    clear = materials.pane('#f3dcc0', .12)
    cylinder((x, y, z + .004), .03, .006, clear)
    cylinder((x, y, z + .05), .004, .09, clear)
    cylinder((x, y, z + .13), .03, .08, materials.pane('#b8404a' if wine else '#f3dcc0', .3), .038)


def _table(x, y, rnd, first=False):
    """A round table with its low lamp, cloth, glasses, bread."""
    cylinder((x, y, .37), .04, .74, brass())
    cylinder((x, y, .745), .43, .03, paint('#efe2cc', .9, .03, 10.), edge=.01)
    cylinder((x, y, .66), .42, .17, cloth('#e6d4ba', 14.), .43, capped=False)
    _glass((x - .20, y - .12, .76), not first)
    _glass((x + .20, y + .06, .76), True)
    cylinder((x, y + .14, .785), .035, .05, materials.pane('#f0a060', .5))
    ball((x, y + .14, .83), .012, glow('#ffd79a', 30.), (1, 1, 1.8))
    box((x + .03, y - .16, .78), (.17, .09, .04), wood('#7a5236', '#a9764a', .5), .01, (0, 0, .3))
    for k in range(3):
        ball((x - .01 + .035 * k, y - .16 + .012 * k, .815), .028, paint('#c98a50', .8, .12, 30.), (1.2, .8, .8))
    cylinder((x, y, 2.5), .005, 1.2, paint('#3a2620', .5))
    cylinder((x, y, 1.9), .21, .15, shade('#d9704f', '#ff9a5c', .8), .05, capped=False, segments=48)
    ball((x, y, 1.86), .055, glow('#ffdca6', 9.))
    light.point((x, y, 1.72), '#ffc587', 24, .12)
    light.spot((x, y, 1.85), (x, y, 0), '#ffcf96', 30, 120, .06)


def _inside(rnd):
    """Plum walls with round mirrors, a bar with lit bottles, tables, and people who are being good company."""
    box((1, DEEP / 2, -.02), (9, DEEP, .05), wood('#5a3626', '#7f5238', .3, True), 0)
    box((1, DEEP, 1.5), (9, .1, 3.2), paint('#a99b7c', .8, .05, 2.), 0)
    box((1, DEEP / 2, 3.05), (9, DEEP, .08), paint('#cbb49c', .9, .02), 0)
    box((5.6, DEEP / 2, 1.5), (.1, DEEP, 3.2), paint('#c9a888', .8, .05, 2.), 0)
    box((1, DEEP - .06, .55), (9, .06, 1.1), wood('#4a2c20', '#6b4330', .45), .01)
    for x, z, radius in ((1.35, 1.9, .34), (2.35, 1.7, .24), (3.2, 1.95, .38)):
        cylinder((x, DEEP - .1, z), radius + .04, .04, brass(), turn=(math.pi / 2, 0, 0))
        cylinder((x, DEEP - .13, z), radius, .02, paint('#b9968a', .22, .02, 3., .9, metal=.7), turn=(math.pi / 2, 0, 0))
    for row in range(3):
        box((-.55, DEEP - .2, 1.25 + row * .42), (1.7, .24, .03), wood('#5a3626', '#7f5238', .4), .006)
        for k in range(15):
            color = rnd.choice(('#c98a3f', '#8f4a3a', '#d9b06a', '#7d7d45', '#e0c39a', '#a8483f'))
            cylinder((-1.3 + k * .107, DEEP - .2, 1.36 + row * .42), .034, .2, materials.pane(color, .6), segments=12)
            cylinder((-1.3 + k * .107, DEEP - .2, 1.5 + row * .42), .012, .09, materials.pane(color, .6), segments=10)
    light.area((-.55, DEEP - .14, 2.6), (-.55, DEEP - .2, 1.), '#ffc27c', 18, 1.6, .2)
    box((-.5, DEEP - 1.1, .55), (2.1, .5, 1.1), wood('#5f3a2a', '#8a5a40', .4), .02)
    box((-.5, DEEP - 1.1, 1.12), (2.2, .6, .05), wood('#7a4c34', '#a8724c', .3), .012)
    _table(*TABLE, rnd, True)
    for x, y in ((2.75, 1.7), (2.5, 3.3), (.2, 3.1)):
        _table(x, y, rnd)
    chairs = [(*TABLE, '#a8483f'), (2.75, 1.7, '#b5714a'), (2.5, 3.3, '#8f8a5a'), (.2, 3.1, '#a8483f')]
    for x, y, color in chairs:
        props.chair((x - .62, y, 0), color, -math.pi / 2, paint('#4a2c22', .5))
        props.chair((x + .62, y, 0), color, math.pi / 2, paint('#4a2c22', .5))
    for name, pose, x, y, yaw in (('passer2', 'sitting', 2.17, 1.7, 80), ('passer4', 'sitting', 1.92, 3.3, 75),
                                  ('passer5', 'sitting', 3.08, 3.3, -80), ('passer3', 'standing', -1.02, DEEP - .72, 12)):
        people.build(name, pose, (x, y, 0), yaw, seat=.47)


def _outdoors(rnd):
    """A tub, a bicycle that waits in the rain, a steel tape of light on the wall, one forgotten glove."""
    for x in (-1.36,):
        box((x, -.32, .19), (.34, .34, .38), paint('#8f5a45', .7, .06), .03)
        props.plant((x, -.32, .2), rnd, .72, 18, '#7d8050', '#8f5a45', .1)
    metal = paint('#8f8a5a', .35, .05, 10., .5)
    _board()
    with geometry.assembled((1.62, -.3, 0), .05):
        for x in (-.52, .52):
            tube([(x + .33 * math.cos(a), 0, .34 + .33 * math.sin(a)) for a in (k * math.pi / 9 for k in range(18))], .016, paint('#3a2624', .5), True)
            for k in range(9):
                a = k * math.pi / 9
                tube([(x + .32 * math.cos(a), 0, .34 + .32 * math.sin(a)), (x - .32 * math.cos(a), 0, .34 - .32 * math.sin(a))], .002, brass())
        tube([(-.52, 0, .34), (-.08, 0, .34), (.36, 0, .82), (-.22, 0, .80), (-.52, 0, .34)], .016, metal)
        tube([(-.08, 0, .34), (-.26, 0, .92)], .016, metal)
        tube([(.52, 0, .34), (.34, 0, .95), (.22, .18, 1.02)], .014, metal)
        tube([(.34, 0, .95), (.22, -.2, 1.02)], .012, brass())
        cushion((-.27, 0, .95), (.26, .15, .06), paint('#5a3626', .5), levels=2)
    _glass((-.62, -.06, SILL + .06))
    for x, y, turn in ((-.35, -1.0, .4), (.1, -1.7, 2.1), (-1.05, -1.35, 1.2)):
        with geometry.assembled((x, y, .012), turn):
            rows = [[(a * .075, b * .045 * math.sin(math.pi * min(1, a + .08)), .012 * math.cos(a * 6 + b)) for b in (-1, -.4, 0, .4, 1)]
                    for a in (0, .2, .4, .6, .8, 1)]
            geometry.grid(rows, paint('#d9a24e', .5), 'leaf')


def _board():
    """The specials, out in the rain: slate on two legs, most of it washed off."""
    with geometry.assembled((-2.98, -.42, 0), -.22):
        box((0, 0, .48), (.46, .03, .82), wood('#6b4330', '#8f6244', .4), .01, (-.16, 0, 0))
        box((0, -.022, .50), (.39, .012, .70), paint('#43353a', .5, .1), .004, (-.16, 0, 0))
        box((0, .2, .42), (.46, .02, .8), wood('#4a2c22', '#6f4532', .4), .01, (.26, 0, 0))
        for k, wide in enumerate((.26, .18, .29, .12, .2)):
            box((-.17 + wide / 2, -.05 + .019 * (4 - k) - .01, .74 - .11 * k), (wide, .006, .016), paint('#d9c6ac', .9), .002, (-.16, 0, .0))


def _corner():
    """Around the corner: posts with their lamps, a house that is still up."""
    dark = paint('#3a2c33', .7)
    for x, y, tall in ((-6.0, 5.5, 3.4), (-8.3, 13, 3.8)):
        cylinder((x, y, tall / 2), .05, tall, dark)
        ball((x, y, tall + .1), .17, glow('#ffcb8c', 9.))
        light.point((x, y - .4, tall), '#ffc384', 40, .2)
    box((-13.5, 17, 3), (6, 6, 9), paint('#57404a', .8, .06), 0)
    for k, (x, z) in enumerate(((-11.9, 2.2), (-11.2, 3.4), (-12.6, 4.3), (-11.4, 4.6))):
        box((x, 13.98, z), (.5, .02, .7), glow('#ffbe7c', 1.6 if k % 2 else .8), 0)
    for x in (-7.2, -6.75):
        ball((x, 8, .5), .07, glow('#e8563c', 7.))


def _near():
    """Somebody who waits in the rain, too, close to the eye and dark; their umbrella."""
    before = geometry.names()
    x, y = .60, -4.75
    people.build('passer1', 'holding', (x, y, 0), 158, shirt='#46323a', skirt='#46323a', scarf='#6e4a38', bottom='#2f2428')
    dark = cloth('#5a2f36', 14.)
    with geometry.assembled((x - .05, y + .12, 1.62), .1):
        turns = [k * math.pi / 32 for k in range(65)]
        rows = [[(r * .66 * math.cos(a), r * .66 * math.sin(a), .27 * math.cos(r * 1.35) - .06 * abs(math.sin(a * 4)) * r * r) for a in turns]
                for r in (.02, .25, .5, .75, 1.)]
        geometry.grid(rows, dark, 'umbrella', .006)
        cylinder((0, 0, -.22), .010, 1., paint('#2f2220', .5))
    return geometry.new_since(before)


def build(_):
    """The house front with its inside; returns the near layer."""
    rnd = random.Random(12)
    _pavement()
    _front()
    _door()
    _awning()
    _inside(rnd)
    _outdoors(rnd)
    _corner()
    light.camera(EYE, (EYE[0], 100, EYE[2]), LENS, (0, (HORIZON - .5) * 1080 / 1920))
    return _near()


def _night():
    for x in LAMPS:
        light.point((x, -.32, 1.96), '#ffc684', 9, .1)
    light.area((1.2, -.1, 1.6), (1.2, -4, 0), '#ffb878', 46, 4.6, 1.8)
    light.point((-2.1, .6, 2.1), '#ffcf98', 22, .15)
    light.area((1.3, 2.4, 2.98), (1.3, 2.4, 0), '#ffcf98', 85, 5., 3.5)
    light.area((-7, -4, 4.), (-1, -1, .5), '#c09a98', 330, 3)
    light.area((4, -8, 4.4), (1, 0, .4), '#c69a92', 330, 3)
    light.world('#6a4f5e', .12)


def _street(size):
    """What is left of the corner: the street with its lamps, in rain."""
    return city.view('night', size, HORIZON, 1.9, .3, .7)


LOOK = Look(1.0, (1.015, 1, .995), 1.3, 1.04, ('#7d5a60', .10, .3, .7), (.24, .85), None, 12)
ANCHORS = {'seat': (TABLE[0] - .60, TABLE[1], 0), 'opposite': (TABLE[0] + .60, TABLE[1], 0), 'street': (-2.1, -.85, 0)}
ON_CHAIR = (('seat', .48),)
LAUGHING, LOOKING_DOWN = (('mouth', 'open'), ('brows', 'raised')), (('eyes', 'down'),)
PEOPLE = (
    Person('theodore', 'sitting', 'seat', ANCHORS['seat'], 70, ('night',), 'sitting', ON_CHAIR),
    Person('mara', 'sitting', 'opposite', ANCHORS['opposite'], -62, ('night',), 'sitting', ON_CHAIR),
    Person('mara', 'laughing', 'opposite', ANCHORS['opposite'], -62, ('night',), 'sitting', ON_CHAIR + LAUGHING),
    Person('mara', 'looking_down', 'opposite', ANCHORS['opposite'], -62, ('night',), 'sitting', ON_CHAIR + LOOKING_DOWN),
    Person('theodore', 'standing', 'seat', (TABLE[0] - .92, TABLE[1] + .28, 0), 66, ('night',), 'standing'),
    Person('mara', 'standing', 'opposite', (TABLE[0] + .92, TABLE[1] + .32, 0), -62, ('night',), 'standing'),
    Person('theodore', 'standing', 'street', ANCHORS['street'], 38, ('night',), 'pocket'),
    Person('mara', 'standing', 'street', (-1.3, -1.05, 0), 74, ('night',), 'standing', (('coat', '#8f4a34'),)),
)
RESTAURANT = Place('restaurant', build, {'night': Light(_night, LOOK, _street, ('night',))}, PEOPLE, ANCHORS, (1920, 1080), (7, 14), 5)

if __name__ == '__main__':
    produce(RESTAURANT)
