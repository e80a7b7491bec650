"""Amy's flat, from above her kitchen counter: a sink under slatted light, a sofa moved to where an institute would have it,
and a bedsheet over the bookcase; a documentary maker and a man with a source for everything live here, on half the room."""
import math
import pathlib
import random
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import amys_flat_parts as parts  # noqa: E402
from lib import city, geometry, light, materials, props  # noqa: E402
from lib.geometry import ball, box, cushion, cylinder, drape, tube  # noqa: E402
from lib.materials import brass, cloth, glow, paint, wood  # noqa: E402
from lib.place import Light, Look, Person, Place, produce  # noqa: E402

LEFT, RIGHT, FRONT, BACK, HIGH = -2.4, 2.8, -3.6, 4.0, 2.5
COUNTER = -1.78                          # its front edge; the sink is let into it
SINK = (-2.06, 1.25)
OVER_SINK, TALL = ((.55, 2.05), (1.16, 2.14)), ((2.55, 3.62), (.62, 2.22))      # windows in the left wall: y, z
SHEET = (.22, 2.02, .60, 2.06, 3.62)      # left, right, bottom, top, y
SOFA = ((2.12, 2.45, 0), math.radians(104))
DOOR = (-1.52, -.70)
STOOL = (.40, 1.3)


def _oak():
    return wood('#8a5c3a', '#bb8658', .42)


def _wall(color='#d9c9b2'):
    return paint(color, .9, .03, 1.3)


def _shell():
    """Floor, ceiling, back and right wall."""
    middle, wide, long = ((LEFT + RIGHT) / 2, (FRONT + BACK) / 2), RIGHT - LEFT, BACK - FRONT
    box((*middle, -.05), (wide + .4, long, .1), wood('#8a6344', '#b58a60', .34, True, math.pi / 2), 0)
    box((*middle, HIGH + .05), (wide + .4, long, .1), paint('#e2d6c4', .9, .02), 0)
    box((middle[0], BACK + .05, HIGH / 2), (wide + .4, .1, HIGH), _wall(), 0)
    box((RIGHT + .05, middle[1], HIGH / 2), (.1, long, HIGH), _wall('#d3c0ac'), 0)
    box((middle[0], BACK - .01, .05), (wide, .03, .1), paint('#c9b196', .6), .004)
    box((RIGHT - .01, middle[1], .05), (.03, long, .1), paint('#c9b196', .6), .004)
    for y in (-.7, 2.2):
        box((middle[0], y, HIGH - .06), (wide, .12, .12), paint('#d3c4ae', .85, .03), .01)


def _left_wall():
    """The wall with two windows, in pieces around them."""
    skin, frame = _wall('#d3c4ae'), paint('#7a5340', .55, .05)
    x = LEFT - .07

    def piece(near, far, low, high):
        box((x, (near + far) / 2, (low + high) / 2), (.14, far - near, high - low), skin, 0)

    edges = (FRONT, *OVER_SINK[0], *TALL[0], BACK)
    for near, far in ((edges[0], edges[1]), (edges[2], edges[3]), (edges[4], edges[5])):
        piece(near, far, 0, HIGH)
    for (near, far), (low, high) in (OVER_SINK, TALL):
        piece(near, far, 0, low)
        piece(near, far, high, HIGH)
        for y in (near, (near + far) / 2, far):
            box((x - .02, y, (low + high) / 2), (.06, .045, high - low), frame, .004)
        for z in (low, high):
            box((x - .02, (near + far) / 2, z), (.06, far - near, .045), frame, .004)
        box((LEFT + .03, (near + far) / 2, low - .02), (.2, far - near + .1, .035), _oak(), .008)


def _blinds():
    parts.blind(LEFT + .02, OVER_SINK[0], *OVER_SINK[1], '#d9b98c', .26)
    parts.blind(LEFT + .02, TALL[0], *TALL[1], '#d9b98c', .0)


def _counter():
    """Cupboards along the left wall, an enamel sink let into the top."""
    front, top = paint('#8f8a62', .6, .05), wood('#9a6a46', '#c4905f', .35, False, math.pi / 2)
    near, far, middle = -2.4, 2.25, (LEFT + COUNTER) / 2
    box((middle, (near + far) / 2, .44), (COUNTER - LEFT, far - near, .8), front, .006)
    box((middle - .03, (near + far) / 2, .05), (COUNTER - LEFT - .1, far - near - .02, .1), paint('#4f3a32', .7), 0)
    y, k = near + .3, 0
    while y < far - .2:
        box((COUNTER + .008, y, .46), (.018, .52, .68), paint('#99946c', .6, .05), .006)
        cylinder((COUNTER + .03, y + (.2 if k % 2 else -.2), .7), .012, .03, brass(), turn=(0, math.pi / 2, 0))
        y, k = y + .56, k + 1
    hole = (SINK[1] - .3, SINK[1] + .3)
    for start, end in ((near, hole[0]), (hole[1], far)):
        box((middle, (start + end) / 2, .88), (COUNTER - LEFT + .04, end - start, .04), top, .006)
    box((LEFT + .07, SINK[1], .88), (.14, .6, .04), top, .006)
    box((COUNTER - .02, SINK[1], .88), (.08, .6, .04), top, .006)
    enamel = paint('#efe4d0', .2, .02, 4., .5)
    for y in hole:
        box((SINK[0] + .02, y, .83), (.44, .03, .17), enamel, .012)
    for x in (LEFT + .14, COUNTER - .06):
        box((x, SINK[1], .83), (.03, .6, .17), enamel, .012)
    box((SINK[0] + .02, SINK[1], .752), (.44, .6, .02), enamel, .004)
    tiles = (paint('#e6d2b4', .3, .03, 4., .45), paint('#dcc0a4', .3, .03, 4., .45), paint('#c98a6c', .3, .05, 4., .45))
    for k in range(30):
        for row in range(2):
            box((LEFT + .006, -2.3 + k * .152, .98 + row * .125), (.014, .144, .117), tiles[(k * 7 + row * 4) % 11 // 5], .003)


def _soaking():
    """The afternoon's bowl: full to the rim, a fork in it, held up by the cups that wait under it."""
    parts.bowl((SINK[0] + .09, SINK[1] - .1, .865), '#9d86a2', .175, True)
    parts.fork((SINK[0] + .22, SINK[1] - .17, 1.16), (SINK[0] + .02, SINK[1] - .05, .97), .006)
    cylinder((SINK[0] + .09, SINK[1] - .1, .81), .12, .1, paint('#e9d7b8', .35), .1)


def _folded(rnd):
    """The night's order: the towel in three, the fork along its fold."""
    for k in range(3):
        box((COUNTER - .2, .72, .905 + .012 * k), (.26, .2 - .01 * k, .011), cloth('#d9c2a4', 20.), .004)
    box((COUNTER - .2, .66, .943), (.26, .018, .003), cloth('#b8604a', 20.), 0)
    parts.fork((COUNTER - .31, .72, .95), (COUNTER - .1, .72, .947))


def _on_counter(rnd):
    """Kettle, rack with cups, jar of pens' brother, herbs on the sill."""
    parts.faucet((LEFT + .09, SINK[1], .9))
    parts.kettle((-2.08, .18, .9))
    for k, color in enumerate(('#efe2c8', '#c9573f', '#d9a24e')):
        props.mug((-2.0 + .02 * k, 1.75 + .13 * k, .9), color, .042)
    rack = paint('#8a5c3a', .5)
    box((-2.06, 1.92, .912), (.36, .5, .012), rack, .004)
    for k in range(5):
        cylinder((-2.18, 1.72 + .085 * k, 1.0), .11, .012, paint(('#efe2c8', '#d9a887', '#efe2c8', '#b9a6a8', '#efe2c8')[k], .3, .02, 4., .5),
            turn=(math.pi / 2 + .16, 0, 0))
    box((-2.1, -.35, .955), (.2, .3, .11), wood('#7a5236', '#a9764a', .5), .01)
    for k in range(3):
        cylinder((-2.2, -.75 + .13 * k, .98), .05, .16, materials.pane(('#d98a5c', '#e6c98a', '#8d8a5e')[k], .8), edge=.01)
    props.plant((LEFT + .06, .78, 1.16), rnd, .2, 12, '#7d8050', '#c98a68', .05)
    props.plant((LEFT + .06, 1.86, 1.16), rnd, .24, 12, '#7f7c48', '#e0cdb0', .05)
    cloth_rail = COUNTER + .05
    tube([(cloth_rail, .3, .8), (cloth_rail + .01, .55, .8), (cloth_rail, .8, .8)], .008, brass())
    hanging = [[(cloth_rail + .012 + .008 * math.sin(.75 * i + .67 * j), .4 + .025 * i, .81 - .07 * j) for i in range(13)] for j in range(7)]
    geometry.grid(hanging, cloth('#e6d3b6', 20.), 'towel', .012)


def _bowl_shelf(night):
    """A board over the counter with bowls on it, a lamp under it."""
    box((LEFT + .12, -.38, 1.5), (.24, 1.76, .035), _oak(), .006)
    for y in (-1.1, .3):
        tube([(LEFT + .01, y, 1.3), (LEFT + .12, y, 1.4), (LEFT + .22, y, 1.48)], .009, brass())
    for k, color in enumerate(('#efe4d0', '#c9694f', '#d9a24e')):
        parts.bowl((LEFT + .13, -.95, 1.52 + .045 * k), color, .1)
    parts.bowl((LEFT + .13, -.55, 1.52), '#efe4d0', .12)
    if night:
        parts.bowl((LEFT + .14, .3, 1.52), '#a38fa6', .13)
    props.plant((LEFT + .13, -.2, 1.52), random.Random(3), .3, 14, '#777a4a', '#b8664a', .06)
    box((LEFT + .17, -.2, 1.475), (.05, 1.3, .02), glow('#ffd9a4', 14. if night else .25), 0)


def _bookcase(rnd):
    """A wall of books, tapes and cans, most of it behind the sheet."""
    left, right, high, y = -.28, 2.55, 2.2, BACK - .17
    box(((left + right) / 2, BACK - .02, high / 2), (right - left, .03, high), wood('#6b4630', '#8a5f42', .5), 0)
    for x in (left, .16, 2.1, right):
        box((x, y, high / 2), (.035, .33, high), _oak(), .005)
    for z in (.06, .50, .92, 1.34, 1.76, high):
        box(((left + right) / 2, y, z), (right - left, .33, .03), _oak(), .005)
    for z in (.075, .515, .935, 1.355, 1.775):
        props.books((left + .03, y - .03, z), rnd.randint(7, 10), rnd, depth=.22)
    for z in (.075, .935, 1.355):
        for k in range(8):
            box((2.15 + .05 * k, y - .04, z + .16), (.045, .24, .31), paint(('#b9a58c', '#a8928a')[k % 2], .7, .04), .004)
            box((2.15 + .05 * k, y - .162, z + .2), (.028, .004, .1), paint('#efe2c8', .8), 0)
    parts.cans((2.32, y - .02, .515), 7, rnd)
    parts.cans((2.32, y - .02, 1.775), 5, rnd)
    for x, radius, color in ((-.08, .15, '#b9a690'), (.2, .17, '#c4785a'), (2.42, .16, '#b9a690')):
        parts.reel((x, y - .05, high + .02), radius, rnd.uniform(-.2, .2), 0, color)
    parts.cans((.75, y, high + .015), 4, rnd)
    box((1.35, y, high + .1), (.5, .28, .17), paint('#b98e62', .9, .06, 4), .006, (0, 0, .05))
    props.plant((1.85, y, high), rnd, .3, 16, '#6d7045', '#c98a68', .07)


def _door(rnd):
    """The door to the hall with its hooks: the umbrella, Amy's coat; shoes in a row, by size."""
    left, right = DOOR
    frame, leaf = paint('#7a5340', .5, .05), paint('#a5644c', .55, .06, 2.)
    middle = (left + right) / 2
    box((middle, BACK - .02, 1.02), (right - left, .05, 2.04), leaf, .008)
    for x in (left - .035, right + .035):
        box((x, BACK - .03, 1.04), (.07, .08, 2.1), frame, .008)
    box((middle, BACK - .03, 2.1), (right - left + .14, .08, .07), frame, .008)
    for z, tall in ((.52, .7), (1.47, .82)):
        box((middle, BACK - .052, z), (right - left - .24, .02, tall), paint('#b0705a', .55, .06, 2.), .012)
    ball((right - .08, BACK - .09, 1.0), .03, brass())
    cylinder((middle, BACK - .055, 1.55), .014, .02, brass(), turn=(math.pi / 2, 0, 0))
    box((right + .17, BACK - .005, 1.12), (.07, .014, .1), paint('#f0e4cf', .4), .006)
    box((left - .33, BACK - .02, 1.72), (.42, .03, .08), _oak(), .008)
    for x in (left - .45, left - .22):
        tube([(x, BACK - .03, 1.7), (x, BACK - .1, 1.68), (x, BACK - .11, 1.73)], .008, brass())
    parts.umbrella((left - .22, BACK - .11, 1.7))
    coat = cloth('#a8654f', 10.)
    geometry.grid([[(left - .45 + (.04 + .11 * v ** .6) * math.cos(a), BACK - .13 + (.03 + .045 * v) * math.sin(a) * (1 + .2 * math.sin(5 * a)),
        1.69 - .85 * v) for a in (k * math.pi / 12 for k in range(25))]
                   for v in (k / 8 for k in range(9))], coat, 'coat')
    for k, color in enumerate(('#6b4636', '#8a4a3a', '#4b2f24')):
        for side in (-.05, .05):
            ball((right + .32 + side, BACK - .32 - .2 * k, .045), .045, paint(color, .4, .04, 4., .4), (.8, 1.9, .85))


def _sofa(rnd):
    """Salmon corduroy against the neighbor's wall; a jar of pens on its arm, a heap of journals at its foot."""
    body, seat = cloth('#b5735c', 26.), cloth('#c0826a', 26.)
    with geometry.assembled(*SOFA):
        box((0, 0, .22), (1.8, .84, .22), body, .05)
        for side in (-.43, .43):
            cushion((side, .02, .4), (.86, .78, .2), seat)
            cushion((side, -.28, .66), (.84, .22, .46), seat, (.16, 0, 0))
        box((0, -.4, .5), (1.8, .18, .56), body, .07, (.1, 0, 0))
        for side in (-1, 1):
            box((side * .92, 0, .37), (.17, .86, .38), body, .07)
        cushion((-.62, -.12, .66), (.4, .16, .38), cloth('#8f8a5a', 20.), (.4, .2, .2))
        drape((.66, -.34, 0), (.5, .3), (.0, .26), .76, cloth('#e0cda8', 24.), .06, .03, 4, 40)
        for leg in ((-.82, -.32), (.82, -.32), (-.82, .32), (.82, .32)):
            cylinder((*leg, .06), .02, .12, _oak())
        cylinder((-.93, .22, .615), .045, .11, materials.pane('#e6c98a', .6), edge=.006)
        for k in range(9):
            lean = rnd.uniform(-.22, .22)
            cylinder((-.93 + .1 * math.sin(lean), .22 + rnd.uniform(-.025, .025), .66), .005, .16,
                paint(rnd.choice(('#b8604a', '#4a332b', '#d9a24e', '#8f8a5a')), .4), turn=(rnd.uniform(-.2, .2), lean, 0), edge=0)


def _right_wall(rnd):
    """Journals in one binding, a picture, a calendar without a single entry."""
    x = RIGHT - .13
    box((x, 2.35, 1.72), (.24, 2.1, .035), _oak(), .006)
    y = 1.36
    while y < 3.3:
        thick = .052
        if rnd.random() > .1:
            box((x, y, 1.74 + .14), (.2, thick * .92, .27), paint(('#a8605a', '#a8605a', '#97564f')[rnd.randint(0, 2)], .7, .04), .003)
            box((x - .102, y, 1.82), (.004, thick * .6, .05), paint('#efe2c8', .8), 0)
        y += thick
    box((RIGHT - .02, 1.62, 1.32), (.03, .52, .4), _oak(), .006)
    box((RIGHT - .038, 1.62, 1.32), (.006, .44, .32), paint('#c4906c', .8, .25, 2.4), 0)
    box((RIGHT - .012, 2.55, 1.33), (.01, .3, .44), paint('#f0e4cf', .9), .002)
    box((RIGHT - .02, 2.55, 1.46), (.006, .26, .15), paint('#b8664a', .8, .2, 4.), 0)
    for row in range(4):
        for k in range(6):
            box((RIGHT - .018, 2.45 + .04 * k, 1.34 - .05 * row), (.004, .028, .036), paint('#d9c9ae', .9), 0)


def _floor_things(rnd):
    """A worn kilim, the marks where the sofa was, the tape that measured where it should be; cans, a tripod."""
    stripes = ('#a9614a', '#c9a06c', '#7f7c54', '#b8715a', '#dcc29a', '#94564a', '#c08a5a')
    with geometry.assembled((.25, 1.5, 0), .08):
        for k in range(21):
            box((-1.0 + .1 * k, 0, .008), (.1, 2.3, .014), paint(stripes[(k * 3) % 7], 1., .1, 14, .1, .3), 0)
        for y in (-1.18, 1.18):
            for k in range(34):
                box((-1.03 + .063 * k, y, .006), (.012, .07, .006), paint('#e6d3b0', 1.), 0, (0, 0, rnd.uniform(-.3, .3)))
    for x, y in ((-.38, .62), (-.3, 2.36), (.5, 2.3)):
        for turn in (.08, .08 + math.pi / 2):
            box((x, y, .018), (.17, .028, .003), paint('#f0e2c4', .8), 0, (0, 0, turn))
    with geometry.assembled((1.02, 2.48, .016), .0):
        box((.0, .52, .006), (.022, 1.1, .003), paint('#e0b040', .5), 0, (0, 0, -.18))
        box((-.1, -.06, .03), (.07, .07, .06), paint('#b8604a', .4), .016)
    parts.cans((-.42, 3.42, 0), 6, rnd, .17)
    parts.reel((-.36, 3.2, 0), .16, .5)
    parts.boom((-2.1, 3.72, 0), (-.18, .2))
    props.plant((-1.98, 2.72, 0), rnd, 1.0, 16, '#6f7040', '#b98468', .17)


def _projector_stool(rnd, night):
    """The projector on a stool, on a pile of journals on the ideal height; its cable across the floor."""
    x, y = STOOL
    for k in range(4):
        a = k * math.pi / 2 + .6
        cylinder((x + .15 * math.cos(a), y + .15 * math.sin(a), .26), .016, .53, _oak(), turn=(.08 * math.sin(a), -.08 * math.cos(a), 0))
    cylinder((x, y, .54), .21, .035, _oak(), edge=.01)
    height = .56
    for k in range(7):
        box((x + rnd.uniform(-.012, .012), y + rnd.uniform(-.012, .012), height + .016), (.25, .32, .03),
            paint(('#a8605a', '#dcc9a4', '#97564f')[k % 3], .7), .003, (0, 0, rnd.uniform(-.08, .08)))
        height += .032
    toward = (SHEET[0] + SHEET[1]) / 2, SHEET[4]
    parts.projector((x, y, height), -math.atan2(toward[0] - x, toward[1] - y), glow('#fff0d0', 30. if night else 9.))
    tube([(x - .12, y - .1, height + .03), (x - .3, y - .16, .1), (x - .5, y - .25, .02), (x - 1.0, y - .1, .012), (-1.72, y + .5, .012)], .007,
        paint('#3a2a26', .5))
    return x, y, height + .15


def _kitchen_chair():
    """By the door, for somebody with notes."""
    props.chair((-.52, 2.98, 0), '#c9a04e', -.62, _oak())


def _drying(rnd):
    """Strips of film pegged to a string, to dry."""
    start, end = (LEFT + .02, 2.3, 2.24), (-.26, BACK - .2, 2.3)
    at = [tuple(a + (b - a) * t for a, b in zip(start, end)) for t in (0, .25, .5, .75, 1)]
    tube([(x, y, z - (0, .07, .09, .07, 0)[k]) for k, (x, y, z) in enumerate(at)], .004, paint('#6a4a3a', .7))
    for k in range(9):
        t = .1 + .095 * k
        x, y, z = (a + (b - a) * t for a, b in zip(start, end))
        z, long, turn = z - .36 * t * (1 - t), rnd.uniform(.3, .62), rnd.uniform(-.4, .4)
        box((x, y, z - long / 2), (.055, .003, long), paint('#7a4a30', .2, .12, 9., .6), 0, (0, rnd.uniform(-.05, .05), turn))
        box((x, y - .003, z - long / 2), (.034, .003, long - .05), paint('#a8714a', .2, .3, 24., .6), 0, (0, 0, turn))
        box((x, y, z), (.014, .02, .06), paint('#d9b07a', .6), .003)


def _boxes(rnd):
    """Her rushes in boxes with lids, one of them open, and a lamp that nobody has found a place for."""
    card, lid = paint('#c9ad88', .9, .06, 4.), paint('#b9986e', .9, .06, 4.)
    for k, (x, y, turn) in enumerate(((2.12, .62, .1), (2.16, .66, -.04), (1.72, .86, .35))):
        z = (.0, .31, .0)[k]
        box((x, y, z + .13), (.42, .36, .26), card, .006, (0, 0, turn))
        if k != 1:
            box((x, y, z + .275), (.44, .38, .05), lid, .006, (0, 0, turn))
        box((x - .18 * math.sin(turn), y - .183, z + .15), (.14, .006, .06), paint('#f0e4cf', .8), 0, (0, 0, turn))
    for k in range(7):
        box((1.99 + .05 * k, .66, .6), (.042, .22, .1), paint(('#4a332b', '#b8604a', '#8f8a5a')[k % 3], .5), .004, (rnd.uniform(-.1, .1), 0, 0))
    parts.reel((1.62, .6, 0), .17, -.5, 0, '#c4785a')
    props.plant((2.45, 1.1, 0), rnd, 1.1, 16, '#6d7045', '#b8664a', .17)


def _near(rnd):
    """The side of the fridge, dark; on it a small camera that has been on since lunch, and leaves over the left corner."""
    before = geometry.names()
    enamel = paint('#5c3a31', .3, .015, 2., .45)
    box((1.42, -1.2, .78), (.78, .62, 1.56), enamel, .09)
    for x, z, wide, tall, color in ((1.2, .86, .15, .2, '#e0cdae'), (1.3, 1.3, .13, .1, '#c9a06c'), (1.16, 1.24, .1, .14, '#d9c6a8')):
        box((x, -1.513, z), (wide, .003, tall), paint(color, .9), 0, (0, rnd.uniform(-.1, .1), 0))
        cylinder((x, -1.52, z + tall * .36), .016, .012, paint('#b8402f', .4), turn=(math.pi / 2, 0, 0))
    box((1.42, -1.2, 1.06), (.785, .63, .014), paint('#3a2825', .6), 0)
    parts.camcorder((1.16, -1.27, 1.56), math.radians(58))
    ball((1.105, -1.35, 1.635), .008, glow('#ff3a1e', 40.))
    for k, color in enumerate(('#6a4638', '#8a7a50', '#7a4a40')):
        box((1.5, -1.25, 1.585 + .045 * k), (.28 - .02 * k, .2, .045), paint(color, .8), .006, (0, 0, .2 - .12 * k))
    for k in range(11):
        a = rnd.uniform(-.5, .9)
        start = (-2.15 + .06 * k, -.95, 2.5)
        tube([start, (start[0] + .06 * a, -.97, 2.3), (start[0] + .1 * a, -.95, 2.16 - .2 * rnd.random())], .004, paint('#4f4a2c', .6))
    for k in range(60):
        x, z = -2.2 + .8 * rnd.random() ** 1.4, 2.04 + .42 * rnd.random()
        ball((x, -.95 + rnd.uniform(-.06, .06), z), .058, paint(('#5f5c34', '#6d683c', '#504c2e')[k % 3], .6), (1, .25, .72),
            (rnd.uniform(-1, 1), rnd.uniform(-1, 1), rnd.uniform(0, 3)))
    return geometry.new_since(before)


def build(hour):
    """The set; returns the near layer."""
    rnd, night = random.Random(31), hour == 'night'
    _shell()
    _left_wall()
    _blinds()
    _counter()
    _on_counter(rnd)
    _bowl_shelf(night)
    _folded(rnd) if night else _soaking()
    _bookcase(rnd)
    _door(rnd)
    _sofa(rnd)
    _right_wall(rnd)
    _floor_things(rnd)
    lens = _projector_stool(rnd, night)
    _kitchen_chair()
    left, right, low, high, y = SHEET
    parts.sheet(*SHEET, parts.kitchen_picture(not night), 1.6 if night else .85)
    if night:
        parts.beam((lens[0] + .05, lens[1] + .26, lens[2]), left + .05, right - .05, low + .05, high - .05, y - .05, .016)
    _drying(rnd)
    _boxes(rnd)
    props.pendant((-1.3, 1.0, HIGH), .36, .15, ('#f0d4aa', '#ffca90', .0))
    light.camera((-.2, -3.5, 1.72), (.25, 4, 1.72), 27, (0, -.06))
    return _near(rnd)


def _afternoon():
    light.sun((1., .17, -.215), '#ffbe78', 34., .35)
    light.area((LEFT - .25, 1.3, 1.7), (0, 1.3, .9), '#ffdcb8', 100, 1.5, 1.)
    light.area((LEFT - .25, 3.08, 1.5), (0, 3.0, .9), '#ffdcb8', 100, 1.1, 1.5)
    light.area((0, -3.3, 2.3), (0, 1.5, .8), '#ffe6d2', 90, 4, 1.6)
    light.area((0, .5, .2), (0, 1, 3), '#ffd9b0', 10, 2, 3)
    light.world('#dccdc8', .2)


def _night():
    light.area((LEFT + .18, -.3, 1.46), (LEFT + .4, -.3, 0), '#ffcb8c', 16, .1, 1.2)
    light.spot((LEFT + .3, .45, 1.5), (-1.6, 1.4, .9), '#ffc98a', 60, 120, .08)
    light.area(((SHEET[0] + SHEET[1]) / 2, SHEET[4] - .08, 1.35), (.6, 0, .9), '#ffe2b4', 26, 1.6, 1.3)
    light.area((LEFT - .25, 1.3, 1.7), (0, 1.3, .9), '#c08a94', 24, 1.5, 1.)
    light.area((LEFT - .25, 3.08, 1.5), (0, 3.0, .9), '#c08a94', 30, 1.1, 1.5)
    light.area((0, -3.3, 2.3), (0, 1.5, .8), '#b08a8c', 9, 4, 1.6)
    light.world('#6b5058', .09)


AFTERNOON_LOOK = Look(.93, (1.005, 1, .995), 1.48, 1.05, ('#f0d2b0', .07, .25, 1.), (.16, 1.15), (.0, .25, .04), 8)
NIGHT_LOOK = Look(1.38, (1.01, 1, 1.), 1.3, 1., ('#7d5f62', .12, .2, .7), (.22, .85), None, 8)
LIGHTS = {
    'afternoon': Light(_afternoon, AFTERNOON_LOOK, lambda size: city.view('day', size, .44, 1.3, .1, 1.4), ('day',)),
    'night': Light(_night, NIGHT_LOOK, lambda size: city.view('night', size, .44, 1.3, .1, 1.1), ('night',)),
}
ANCHORS = {'sofa': (2.0, 2.62, 0), 'beside': (1.12, 1.95, 0), 'screen': (.02, 3.12, 0), 'sink': (-1.47, 1.22, 0), 'door': (-1.02, 3.3, 0)}
BOTH, DAY, DARK = ('afternoon', 'night'), ('afternoon',), ('night',)
DOWN = (('eyes', 'down'), ('brows', 'worried'))
PEOPLE = (
    Person('theodore', 'standing', 'door', ANCHORS['door'], 32, BOTH, 'pocket'),
    Person('theodore', 'sitting', 'sofa', ANCHORS['sofa'], -72, BOTH, 'sitting', (('seat', .46),)),
    Person('theodore', 'standing', 'screen', ANCHORS['screen'], -52, DAY, 'standing'),
    Person('theodore', 'standing', 'sink', ANCHORS['sink'], -96, DARK, 'washing'),
    Person('amy', 'standing', 'screen', ANCHORS['screen'], -38, DAY),
    Person('amy', 'standing', 'beside', ANCHORS['beside'], 62, DAY),
    Person('amy', 'standing', 'sink', ANCHORS['sink'], -84, BOTH, 'washing'),
    Person('amy', 'standing', 'door', ANCHORS['door'], 26, BOTH),
    Person('amy', 'looking_down', 'sink', ANCHORS['sink'], -36, DARK, 'standing', DOWN),
    Person('charles', 'standing', 'sofa', (1.5, 2.15, 0), -48, DAY),
    Person('charles', 'sitting', 'door', (-.52, 2.98, 0), 134, DAY, 'sitting', (('seat', .49),)),
    Person('charles', 'standing', 'screen', ANCHORS['screen'], 46, DAY),
)
AMYS_FLAT = Place('amys_flat', build, LIGHTS, PEOPLE, ANCHORS, (1920, 1080), (3, 7), 5)

if __name__ == '__main__':
    produce(AMYS_FLAT)
