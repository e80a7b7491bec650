"""Amy's corner of the game studio in the morning, from low across the couch: yellow, wipeable, wired; a desk with a curved
screen, a felt partition, toys that were meetings, and the city behind."""
import math
import pathlib
import random
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import workplace_parts as parts  # noqa: E402
from lib import city, geometry, light, materials, props  # noqa: E402
from lib.geometry import ball, box, cylinder, tube  # noqa: E402
from lib.materials import brass, cloth, glow, paint, shade, wood  # noqa: E402
from lib.place import Light, Look, Person, Place, produce  # noqa: E402

LEFT, RIGHT, FRONT, BACK, HIGH = -3.3, 3.5, -3.4, 4.3, 2.9
SILL, HEAD = .75, 2.62
COUCH = ((-.42, .05, 0), .09)
DESK, FACING = (1.98, .72), -math.atan2(.8, .6)      # its middle; who sits there looks along (.8, .6)
SEAT = (DESK[0] - .62 * .8, DESK[1] - .62 * .6)
FELT = 1.30                                         # the partition's y
PANELS = ((-2.35, -1.2), (-1.17, -.02), (.01, 1.16))


def _oak():
    return wood('#9c6c44', '#c99a6a', .45)


def _shell():
    """A floor of poured terrazzo, a beamed ceiling with felt baffles, side walls."""
    middle, wide, long = ((LEFT + RIGHT) / 2, (FRONT + BACK) / 2), RIGHT - LEFT, BACK - FRONT
    box((*middle, -.05), (wide + .4, long, .1), paint('#b59a86', .3, .10, 9., .4), 0)
    box((-.2, -.35, .006), (3.9, 2.5, .012), paint('#a8675a', 1., .09, 14., .1, .4), .004, (0, 0, .05))
    box((*middle, HIGH + .05), (wide + .4, long, .1), paint('#e6dac8', .9, .02), 0)
    box((RIGHT + .05, middle[1], HIGH / 2), (.1, long, HIGH), paint('#d9c7b0', .9, .03, 1.2), 0)
    for k in range(9):
        box((-2.9 + .75 * k, 1.8, HIGH - .2), (.05, 3.6, .3), cloth(('#c9b29a', '#b9a2a0', '#d4bfa4')[k % 3], 20.), .01)


def _windows():
    """Steel windows along the back, and in the left wall those that let in the sun."""
    frame = paint('#5f443c', .5, .05)
    wall = paint('#d6c4ae', .9, .03, 1.2)
    middle = (LEFT + RIGHT) / 2
    box((middle, BACK, SILL / 2), (RIGHT - LEFT, .2, SILL), wall, .01)
    box((middle, BACK, (HEAD + HIGH) / 2), (RIGHT - LEFT, .2, HIGH - HEAD), wall, .01)
    box((middle, BACK - .06, SILL), (RIGHT - LEFT, .3, .05), _oak(), .01)
    for k in range(10):
        x = LEFT + k * (RIGHT - LEFT) / 9
        box((x, BACK, (SILL + HEAD) / 2), (.05 if k % 3 else .1, .08, HEAD - SILL), frame, .006)
    for z in (SILL + .03, SILL + .62, SILL + 1.24, HEAD - .03):
        box((middle, BACK, z), (RIGHT - LEFT, .06, .04), frame, .005)
    x = LEFT - .05
    box((x, (FRONT + BACK) / 2, .3), (.1, BACK - FRONT, .6), wall, 0)
    box((x, (FRONT + BACK) / 2, HIGH - .1), (.1, BACK - FRONT, .2), wall, 0)
    for k in range(8):
        y = FRONT + k * 1.1
        box((x, y, HIGH / 2), (.1, .09, HIGH), frame, 0)
    for z in (1.25, 1.95):
        box((x, (FRONT + BACK) / 2, z), (.06, BACK - FRONT, .04), frame, 0)


def _partition(rnd):
    """Sage felt in oak frames, with what a team pins up; on top of it the merchandise."""
    felt, oak = cloth('#8a8d6c', 24.), _oak()
    for left, right in PANELS:
        middle, wide = (left + right) / 2, right - left
        box((middle, FELT, .69), (wide - .03, .05, 1.14), felt, .012)
        for x in (left, right):
            box((x, FELT, .65), (.035, .075, 1.3), oak, .006)
        for z in (.1, 1.28):
            box((middle, FELT, z), (wide, .07, .035), oak, .006)
        for x in (left + .1, right - .1):
            box((x, FELT, .03), (.05, .42, .05), oak, .01)
    y = FELT - .03
    for x, z, color in ((-2.1, 1.02, '#c4785a'), (-1.75, .92, '#d9a24e'), (-1.45, 1.06, '#a98a8c'), (-.95, 1.08, '#c98a6c'), (.3, 1.1, '#d9b27c'),
        (.62, 1.0, '#b8664a'), (.93, 1.1, '#a98a8c')):
        parts.drawing((x, y, z), color, rnd, (.24, .18))
    parts.drawing((-.42, y, 1.08), '', rnd, (.26, .19), True)
    box((-.6, FELT, 1.315), (3.5, .26, .03), oak, .006)


def _merchandise(rnd):
    """Along the top of the felt."""
    top = 1.33
    parts.plush((-2.12, FELT, top), 'rabbit', '#c98a7a', .62, .25)
    parts.plush((-1.78, FELT, top), 'bear', '#b58a5a', .55, -.2)
    parts.house((-1.4, FELT, top), '#e6d0ac', 1.15, .15)
    parts.plush((-1.02, FELT, top), 'elephant', '#a3908f', .6, .3, .12)
    parts.bus((-.66, FELT, top), .12, 1.05)
    parts.house((-.24, FELT, top), '#d9a58c', .9, -.1)
    parts.muffins((.25, FELT, top), rnd)
    parts.plush((.66, FELT, top), 'bear', '#c0604a', .58, -.35)
    parts.plush((.98, FELT, top), 'rabbit', '#dcc6a2', .5, -.1, -.35)


def _couch(rnd):
    """The couch, its cable, and what wipes it."""
    parts.couch(*COUCH)
    parts.cable([(-1.24, -.48, .2), (-1.32, -.62, .06), (-1.2, -.86, .018), (-.5, -1.02, .018), (.1, -.84, .018), (.55, -.98, .018), (1.12, -.62, .018),
        (1.5, .55, .018), (1.9, .95, .1)])
    x, y = -1.72, -.36
    cylinder((x, y, .10), .045, .2, materials.pane('#e6c98a', .5), edge=.01)
    cylinder((x, y, .225), .016, .06, paint('#c0513c', .4))
    box((x - .02, y, .262), (.08, .025, .03), paint('#c0513c', .4), .006)
    geometry.grid([[(x - .05 + .2 * u, y - .34 + .2 * v, .02 + .02 * math.sin(7 * u + 5 * v) ** 2) for u in (k / 10 for k in range(11))]
        for v in (k / 10 for k in range(11))],
                  cloth('#efe2c8', 20.), 'rag', .008)


def _desk_things(rnd):
    """In the desk's own frame: screen, keyboard, nine pens in a cup, two devices, an envelope, a lamp."""
    parts.curved_screen((.02, .12, .755), 0, 1.7)
    box((-.02, -.2, .765), (.46, .15, .02), paint('#d9c4a4', .5), .008)
    for row in range(4):
        box((-.02, -.245 + .032 * row, .779), (.42, .024, .008), paint('#b9a286', .5), .002)
    cup, pens = (-.5, -.12, .755), ('#b8604a', '#4a332b', '#d9a24e', '#8f8a5a', '#efe2c8')
    props.mug(cup, '#d9a24e', .046)
    for k in range(9):
        a = k * 2.4
        cylinder((cup[0] + .02 * math.cos(a), cup[1] + .02 * math.sin(a), .90), .005, .17, paint(pens[k % 5], .4),
            turn=(.2 * math.sin(a), .2 * math.cos(a), 0), edge=0)
    props.mug((-.62, .06, .755), '#c0513c', .04)
    for x, y, color, turn in ((.42, -.22, '#7a4a3a', .2), (.56, -.2, '#a98a8c', -.25)):
        box((x, y, .765), (.075, .12, .016), paint(color, .3, .03, 4., .5), .006, (0, 0, turn))
    box((-.66, .22, .86), (.24, .012, .17), paint('#f0e4cf', .9), .002, (.24, 0, .3))
    props.papers((.62, .14, .755), 14, rnd, (.21, .29), .015)
    head = props.desk_lamp((-.66, .33, .755), 1, None, ('#d98a68', '#ffb87a', 2.6), .95)
    props.plant((.66, .36, .755), rnd, .34, 12, '#7d8050', '#efe0c8', .06)
    return head


def _stool(place):
    """A seat without a back, for somebody who turns around a good deal."""
    x, y, z = place
    metal = paint('#8a6a4c', .5)
    geometry.cushion((x, y, z + .45), (.44, .44, .1), cloth('#b0705a'), levels=2)
    cylinder((x, y, z + .22), .026, .38, metal)
    for k in range(5):
        a = k * 1.257
        box((x + .13 * math.cos(a), y + .13 * math.sin(a), z + .04), (.28, .036, .026), metal, .006, (0, 0, a))


def _right_wall(rnd):
    """Boards with what was left over from meetings: boxes in game colors, more toys, a roll of felt leaning."""
    x = RIGHT - .14
    for z in (1.22, 1.72):
        box((x, 1.95, z), (.28, 3.3, .035), _oak(), .006)
    for k, (y, color, tall) in enumerate(((.5, '#d8a53a', .24), (.86, '#e6d3b4', .3), (1.2, '#c0604a', .2), (2.3, '#a3908f', .26), (2.66, '#d8a53a', .3),
        (3.3, '#8a8d6c', .22))):
        box((x, y, 1.74 + tall / 2), (.22, .28, tall), paint(color, .7, .04), .008)
        box((x, y + .06, 1.24 + tall / 2), (.22, .24, tall), paint(('#e6d3b4', '#b8664a', '#d8a53a')[k % 3], .7, .04), .008)
    for y, z, kind, color in ((1.62, 1.74, 'bear', '#b58a5a'), (1.98, 1.74, 'rabbit', '#c98a7a'), (3.0, 1.74, 'elephant', '#a8928f'),
        (1.68, 1.24, 'rabbit', '#dcc6a2'), (2.02, 1.24, 'elephant', '#b0705a')):
        parts.plush((x, y, z), kind, color, .58 if z > 1.5 else .5, -math.pi / 2 + rnd.uniform(-.3, .5))
    cylinder((RIGHT - .3, 3.95, .75), .11, 1.5, cloth('#8a8d6c', 24.), turn=(0, .1, 0), edge=.01)
    cylinder((RIGHT - .52, 3.98, .62), .1, 1.25, cloth('#c98a7a', 24.), turn=(0, .16, 0), edge=.01)


def _desk(rnd):
    """Amy's desk, turned into the corner so that her back is to the couch."""
    oak = _oak()
    with geometry.assembled((*DESK, 0), FACING):
        box((0, 0, .735), (1.6, .82, .04), oak, .012)
        for x in (-.76, .76):
            for y in (-.36, .36):
                box((x, y, .36), (.05, .05, .72), oak, .006)
        box((0, .36, .58), (1.5, .025, .26), wood('#6b402a', '#94603c', .42), .005)
        box((.5, -.02, .56), (.42, .6, .3), wood('#6b402a', '#94603c', .42), .01)
        head = _desk_things(rnd)
        _stool((0, -.62, 0))
    return (DESK[0] + head[0] * math.cos(FACING) - head[1] * math.sin(FACING), DESK[1] + head[0] * math.sin(FACING) + head[1] * math.cos(FACING), head[2])


def _left_corner(rnd):
    """Umbrellas that ask, one of them open on the floor; a heap of toys."""
    parts.umbrellas((-2.0, .72, 0), rnd)
    parts.open_umbrella((-2.42, -.05, .45), -1.2, .62)
    parts.plush((-1.72, .28, 0), 'bear', '#c98a5a', .95, .25)
    parts.plush((-2.36, .98, 0), 'elephant', '#a8928f', 1.2, .5)


def _far_things(rnd):
    """Behind the felt: other people's desks with their lamps, a copier by a sink, a coat on its hook at the right."""
    for x, y in ((-1.9, 3.2), (.2, 3.3), (2.3, 3.5)):
        box((x, y, .9), (1.2, .05, .45), wood('#6b402a', '#94603c', .42), .01)
        box((x, y - .03, .92), (1.1, .01, .36), glow(('#f0b48a', '#e0c08a', '#e8a488')[int(x) % 3], 1.0), 0)
        props.plant((x + .8, y, .75), rnd, .7, 12, '#767a48', '#c98a68', .1)
    for x in (-2.2, -.2, 1.9):
        place = (x, 2.6, HIGH)
        tube([place, (x, 2.6, 2.3)], .006, paint('#3a2620', .5))
        cylinder((x, 2.6, 2.2), .2, .17, shade('#c0604a', '#ffc08a', 1.1), .07, capped=False)
        ball((x, 2.6, 2.18), .07, glow('#ffe0b0', 5.))
    x, y = 1.34, FELT - .02
    box((x + .02, y, .85), (.04, .04, 1.7), _oak(), .01)
    box((x + .02, y, .02), (.36, .36, .04), _oak(), .01)
    for side in (-1, 1):
        tube([(x + .02, y, 1.62), (x + .02 + .09 * side, y - .04, 1.6), (x + .02 + .11 * side, y - .05, 1.68)], .01, brass())
    coat = cloth('#8a5a50', 12.)
    geometry.grid([[(x + .12 + (.05 + .13 * v ** .5) * math.cos(a), y - .08 + (.04 + .05 * v) * math.sin(a) * (1 + .25 * math.sin(5 * a)), 1.63 - .95 * v)
        for a in (k * math.pi / 12 for k in range(25))]
                   for v in (k / 8 for k in range(9))], coat, 'coat')


def _near():
    """The toys nearest to the eye, from behind, dark."""
    before = geometry.names()
    parts.plush((-1.56, -2.75, .0), 'bear', '#3d2722', 1.15, math.pi + .5)
    parts.plush((1.3, -2.9, -.14), 'rabbit', '#33221f', 1.15, math.pi - .45)
    return geometry.new_since(before)


def build(_):
    """The set; returns the near layer."""
    rnd = random.Random(17)
    _shell()
    _windows()
    _partition(rnd)
    _merchandise(rnd)
    _couch(rnd)
    bulb = _desk(rnd)
    light.point(bulb, '#ffc088', 5, .04)
    _left_corner(rnd)
    _right_wall(rnd)
    _far_things(rnd)
    light.camera((-.62, -5.2, .94), (.36, 1.4, .94), 28.5, (0, .0))
    return _near()


def _day():
    light.sun((.82, .22, -.36), '#ffc486', 28., .6)
    light.area((0, BACK - .3, 1.8), (0, 0, .8), '#ffe6d2', 110, 6.4, 1.7)
    light.area((LEFT + .2, 0, 1.7), (0, 0, .8), '#ffe0c4', 60, 6, 1.8)
    light.area((.5, -3.2, 2.6), (0, .5, .6), '#ffe6d0', 30, 4, 2)
    screen = (DESK[0] + .1 * .8, DESK[1] + .1 * .6, 1.15)
    light.area(screen, (SEAT[0], SEAT[1], 1.1), '#ffcf98', 9, .8, .4)
    light.world('#e0d2cc', .22)


LOOK = Look(.74, (1.005, 1, .99), 1.4, 1.05, ('#f0d6bc', .09, .3, 1.), (.15, 1.2), (.08, .1, .025), 9)
LIGHTS = {'day': Light(_day, LOOK, lambda size: city.view('morning', size, .53, 1.05, .12, .72), ('morning',))}
ANCHORS = {'desk': (*SEAT, 0), 'chair': (-.3, -.08, 0)}
DOWN = (('eyes', 'down'), ('brows', 'worried'))
ON_CHAIR, ON_COUCH = (('seat', .49),), (('seat', .49),)
PEOPLE = (
    Person('theodore', 'sitting', 'chair', ANCHORS['chair'], 34, ('day',), 'sitting', ON_COUCH),
    Person('theodore', 'lying', 'chair', (-.52, .0, .5), -85, ('day',)),
    Person('theodore', 'standing', 'chair', (.26, -.62, 0), 58, ('day',), 'pocket'),
    Person('amy', 'sitting', 'desk', ANCHORS['desk'], 127, ('day',), 'typing', ON_CHAIR),
    Person('amy', 'standing', 'desk', (1.2, -.02, 0), -44, ('day',)),
    Person('amy', 'looking_down', 'desk', ANCHORS['desk'], -24, ('day',), 'sitting', ON_CHAIR + DOWN),
)
WORKPLACE = Place('workplace', build, LIGHTS, PEOPLE, ANCHORS, (1920, 1080), (4, 7), 5)

if __name__ == '__main__':
    produce(WORKPLACE)
