"""Theodore's flat, high over the city: a window around the corner, a table, a sofa, a shelf, the kitchen, the end of a low bed."""
import math
import pathlib
import random
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from lib import city, geometry, light, materials, props  # noqa: E402
from lib.geometry import ball, box, cushion, cylinder, drape, tube  # noqa: E402
from lib.place import Light, Look, Person, Place, produce  # noqa: E402

# What the floor mirrors at each hour.
CARDS = {'night': 'night', 'late': 'night', 'winter': 'day', 'dust': 'day', 'dawn': 'morning'}
LEFT, CORNER, RIGHT, FRONT, HIGH = -4.6, 2.35, 6.1, -6.2, 2.75
TABLE = (-.15, -1.15)
LAMP = (-1.95, -.75)
SOFA = ((2.55, -2.35, 0), math.radians(112))
SHELF = (2.98, -.22)


def _oak():
    return materials.wood('#8a5c3a', '#bb8658', .42)


def _dark():
    return materials.paint('#3b2823', .5, .05)


def _shell():
    """Floor, ceiling, the two closed walls."""
    middle, wide, long = ((LEFT + RIGHT) / 2, FRONT / 2), RIGHT - LEFT, -FRONT
    box((*middle, -.05), (wide + 2, long + .4, .1), materials.wood('#77593f', '#a87f5a', .26, True), 0)
    box((*middle, HIGH + .05), (wide, long, .1), materials.paint('#d6c8b8', .9, .02), 0)
    box(((CORNER + RIGHT) / 2, .05, HIGH / 2), (RIGHT - CORNER, .1, HIGH), materials.paint('#cbb7a4', .88, .03, 1.5), 0)
    box((RIGHT + .05, middle[1], HIGH / 2), (.1, long, HIGH), materials.paint('#c6b2a2', .88, .03, 1.5), 0)
    for k in range(7):
        box((middle[0], -.62 - .1 * k, HIGH - .02), (wide, .035, .04), materials.paint('#8f7862', .7, .04), .004)


def _window():
    """Glass along the back and around the left corner, in dark frames."""
    frame = _dark()
    back, side = (LEFT + CORNER) / 2, FRONT / 2
    for z, thick in ((.07, .14), (HIGH - .07, .14), (.58, .03)):
        box((back, 0, z), (CORNER - LEFT, .14 if thick > .1 else .04, thick), frame, .008)
        box((LEFT, side, z), (.14 if thick > .1 else .04, -FRONT, thick), frame, .008)
    for x in (LEFT, -2.45, -.3, CORNER):
        box((x, 0, HIGH / 2), (.08, .1, HIGH), frame, .008)
    for y in (-1.9, -3.9):
        box((LEFT, y, HIGH / 2), (.1, .08, HIGH), frame, .008)
    linen = materials.cloth('#d8c8b4')
    for k in range(9):
        cylinder((CORNER - .12 - .055 * k, -.16 + .03 * (k % 2), 1.36), .034, 2.6, linen, .028, segments=16)


def _table(rnd, lit):
    """A table by the window with an empty place on it, a lamp, a letter begun, a chair pushed half away."""
    x, y = TABLE
    box((x, y, .735), (1.75, .78, .035), _oak(), .012)
    for side in (-.8, .8):
        for deep in (-.32, .32):
            box((x + side, y + deep, .36), (.045, .045, .72), _oak(), .006)
    box((x, y + .3, .65), (1.55, .03, .1), _oak(), .004)
    bulb = props.desk_lamp((x + .72, y + .2, .753), -1, None, ('#e2b98c', '#ffbe7c', 2.6 if lit else .01), 1.)
    if lit:
        light.point(bulb, '#ffc184', 7, .04)
    props.papers((x + .4, y - .1, .753), 5, rnd, (.21, .29), .02)
    props.mug((x - .62, y - .05, .753), '#8d8a5e')
    props.books((x - .78, y + .24, .753), 6, rnd)
    props.chair((x + .1, y - .78, 0), '#7f8560', .35, _oak())


def _sofa(rnd):
    """A low sofa in a tired mauve, a mustard cushion, a blanket sliding to the floor."""
    body, seat = materials.cloth('#947b7b'), materials.cloth('#a38a88')
    with geometry.assembled(*SOFA):
        box((0, 0, .24), (2.0, .86, .24), body, .06)
        cushion((-.5, -.03, .43), (.98, .8, .2), seat)
        cushion((.5, -.03, .43), (.98, .8, .2), seat)
        box((0, -.42, .52), (2.0, .2, .6), body, .08, (.12, 0, 0))
        for side in (-.5, .5):
            cushion((side, -.27, .68), (.96, .22, .46), seat, (.16, 0, 0))
        for side in (-1, 1):
            box((side * 1.02, 0, .42), (.2, .88, .4), body, .08)
        cushion((-.78, -.14, .7), (.42, .16, .4), materials.cloth('#d3a350'), (.4, 0, .2))
        cushion((.76, -.14, .68), (.4, .15, .36), materials.cloth('#dcc9b0'), (.4, 0, -.3))
        drape((.72, .1, 0), (.56, .66), (.0, .4), .56, materials.cloth('#b75a45'), .03, .03, 4, 60)
        for leg in ((-.9, -.3), (.9, -.3), (-.9, .3), (.9, .3)):
            cylinder((*leg, .06), .02, .12, _oak())


def _rug_and_low_table(rnd):
    """Between the sofa and the window."""
    box((.6, -2.6, .008), (2.5, 1.9, .016), materials.paint('#a3977f', 1., .1, 14, .1, .3), .004, (0, 0, .1))
    box((.6, -2.6, .012), (2.2, 1.6, .014), materials.paint('#c2ad8e', 1., .1, 14, .1, .3), .004, (0, 0, .1))
    x, y = .95, -2.75
    cylinder((x, y, .34), .42, .035, _oak(), edge=.01, segments=72)
    for k in range(3):
        cylinder((x + .27 * math.cos(k * 2.1), y + .27 * math.sin(k * 2.1), .16), .016, .33, _oak())
    props.mug((x - .12, y - .1, .36), '#e9d7b8')
    for k, color in enumerate(('#a94f3f', '#e7cfa8', '#7d8258')):
        box((x + .14, y + .06, .375 + .03 * k), (.24 - .02 * k, .17, .028), materials.paint(color, .7), .004, (0, 0, .25 * k))


def _shelf(rnd):
    """A low shelf of books; on it a cardboard box and a sewing tin; above it a picture, and one that was never hung."""
    x, y = SHELF
    for z in (.04, .42, .80, 1.18):
        box((x, y, z), (1.25, .34, .03), _oak(), .005)
    for side in (-.61, 0, .61):
        box((x + side, y, .6), (.03, .33, 1.16), _oak(), .005)
    for z in (.06, .44, .82):
        for start in (-.58, .04):
            props.books((x + start, y, z), rnd.randint(8, 15), rnd, depth=.2)
    card = materials.paint('#b98e62', .9, .06, 4)
    box((x - .28, y, 1.325), (.5, .32, .26), card, .006, (0, 0, .06))
    box((x - .28, y, 1.459), (.05, .325, .004), materials.paint('#dcc59a', .6), .001, (0, 0, .06))
    for side in (-.13, .13):
        box((x - .28, y + side * 1.45, 1.50), (.48, .14, .006), card, .001, (.9 * (1 if side > 0 else -1), 0, .06))
    cylinder((x + .3, y - .02, 1.235), .1, .08, materials.paint('#8d9a78', .3, .05, 6, .5), edge=.012)
    cylinder((x + .3, y - .02, 1.283), .104, .02, materials.paint('#c9a35a', .3, .05, 6, .5, metal=.5), edge=.006)
    box((x + .1, .0, 1.95), (.62, .04, .48), _oak(), .008)
    box((x + .1, -.024, 1.95), (.52, .008, .38), materials.paint('#b98d78', .8, .25, 2.2), 0)


def _fridge():
    """Rounded, cream, a sheaf of unsigned papers under a red magnet, a postcard beside it."""
    x, y = 4.1, -.36
    enamel = materials.paint('#d9d3bd', .28, .02, 3, .5)
    box((x, y, .55), (.74, .66, 1.0), enamel, .05)
    box((x, y, 1.38), (.74, .66, .62), enamel, .05)
    for z, long in ((.82, .26), (1.25, .2)):
        box((x - .29, y - .36, z), (.025, .03, long), materials.brass('#b9a27c'), .008)
    for k, turn in enumerate((.05, .01, -.03)):
        box((x + .05, y - .333 - .003 * k, 1.4 - .004 * k), (.21, .002, .29), materials.paint(('#e6d9c2', '#f0e4cd', '#f6ecd8')[k], .9, .02), .001, (0, turn, 0))
    cylinder((x + .05, y - .35, 1.52), .022, .014, materials.paint('#c9402f', .35), turn=(math.pi / 2, 0, 0))
    box((x + .22, y - .334, 1.22), (.12, .002, .09), materials.paint('#d99a5c', .8, .25, 9), .001, (0, .12, 0))


def _kitchen(rnd):
    """A counter around the corner, a hood with the small light that stays on, cups, a kettle."""
    front, top = materials.paint('#8f8a6c', .6, .04), materials.wood('#6b402a', '#94603c', .35)
    box((5.4, -.32, .45), (1.35, .62, .86), front, .01)
    box((5.4, -.32, .9), (1.4, .68, .04), top, .01)
    box((5.78, -1.6, .45), (.62, 2.2, .86), front, .01)
    box((5.76, -1.6, .9), (.68, 2.3, .04), top, .01)
    for x in (4.95, 5.4):
        box((x, -.636, .5), (.42, .012, .7), materials.paint('#9a9576', .6, .04), .004)
    box((5.4, -.18, 1.98), (1.35, .34, .62), front, .01)
    box((5.4, -.3, 1.63), (.7, .3, .06), materials.brass('#a8905c'), .006)
    props.books((4.82, -.2, .92), 4, rnd)
    ball((5.55, -.28, 1.03), .12, materials.paint('#b5533f', .3, .04, 4, .5), (1, 1, .85))
    tube([(5.47, -.28, 1.12), (5.55, -.28, 1.22), (5.63, -.28, 1.12)], .01, _dark())
    for k, color in enumerate(('#e9d7b8', '#d9a24e', '#8d9a78')):
        props.mug((5.1 + .13 * k, -.3, .92), color)
    props.plant((5.75, -1.1, .92), rnd, .38, 12, '#6d6b3a', '#c98a68', .07)


def _bed():
    """The end of a low bed at the left, not made."""
    with geometry.assembled((-2.95, -2.55, 0), .16):
        box((0, 0, .13), (1.9, 2.3, .16), _oak(), .02)
        cushion((0, 0, .33), (1.8, 2.2, .28), materials.cloth('#d9c9b4'))
        drape((.1, -.25, 0), (1.62, 1.5), (.28, .3), .5, materials.cloth('#a9604c'), .14, .04, 2, 80)
        drape((-.05, .42, 0), (1.66, .36), (.24, .06), .545, materials.cloth('#e0cdb4'), .2, .03, 7, 60)
        for side, color in ((-.42, '#eadcc8'), (.42, '#d6c4b6')):
            cushion((side, .95, .6), (.7, .42, .2), materials.cloth(color), (-.3, 0, side * .4))


def _out_of_order(rnd):
    """Pictures never hung, a moving box never opened, one shoe standing and one lying."""
    with geometry.assembled((-4.28, -1.35, 0), -1.35):
        box((0, 0, .42), (.74, .035, .84), _oak(), .008, (.16, 0, 0))
        box((0, -.024, .42), (.64, .006, .74), materials.paint('#c08a62', .8, .25, 2.), 0, (.16, 0, 0))
        box((.3, -.14, .3), (.5, .03, .6), _dark(), .008, (.2, 0, .1))
    leather = materials.paint('#4b2f24', .4, .04, 4, .4)
    for x, y, roll, turn in ((1.35, -1.35, 0, .5), (1.62, -1.2, 1.4, -.8)):
        with geometry.assembled((x, y, .02 if roll == 0 else .06), turn):
            ball((0, .06, .03), .055, leather, (.85, 1.7, .8), (0, roll, 0))
            ball((0, -.07, .045), .05, leather, (.85, 1., 1.), (0, roll, 0))


def _near(rnd):
    """The door frame on the right, leaves on the left: dark and out of focus."""
    before = geometry.names()
    box((3.0, -4.9, 1.5), (.26, .2, 3.4), materials.paint('#4c342b', .6, .05), .02)
    props.plant((-1.66, -4.6, .42), rnd, 1.05, 18, '#5c5a38', '#7a4a38', .14)
    return geometry.new_since(before)


def build(hour):
    """The set; returns the near layer."""
    rnd, lit = random.Random(4), hour == 'night'
    _shell()
    _window()
    _table(rnd, lit)
    _sofa(rnd)
    _rug_and_low_table(rnd)
    _shelf(rnd)
    _fridge()
    _kitchen(rnd)
    _bed()
    _out_of_order(rnd)
    props.floor_lamp((*LAMP, 0), 1.52, None, ('#ecd0a8', '#ffcb94', {'night': 3.4, 'dawn': 1.2, 'winter': 1.5}.get(hour, 0.)))
    props.plant((-2.75, -.5, 0), rnd, 1.2, 18, '#6f7040', '#b98468', .19)
    props.plant((1.75, -.35, 0), rnd, .7, 14, '#7d7d4a', '#d6c2a6', .14)
    props.pendant((4.7, -1.9, HIGH), .7, .17, ('#f0d4aa', '#ffca90', 2.4 if lit else .0))
    card = city.card(CARDS[hour], ((-14, 4, -3), (14, 4, -3), (14, 4, 9), (-14, 4, 9)), 1.5)
    card.visible_shadow = False  # the sun shines through it
    light.camera((1.0, -7.5, 1.52), (.5, 0, 1.52), 22.3, (0, -.036))
    return _near(rnd)


def _city_glow(watts, color):
    light.area((-1.2, .35, 1.4), (-1.2, -4, .5), color, watts, 7, 2.5)
    light.area((LEFT - .35, -3, 1.4), (0, -3, .5), color, watts * .7, 5.5, 2.5)


def _night():
    _city_glow(42, '#d79a98')
    light.point((*LAMP, 1.5), '#ffcb98', 105, .12)
    light.spot((5.4, -.34, 1.58), (5.4, -.4, 0), '#ffd09a', 30, 130, .1)
    light.area((1.2, -4.5, HIGH - .1), (1, -3, 0), '#ffdcbc', 16, 6, 2.5)
    light.point((4.7, -1.9, 2.05), '#ffd2a0', 62, .16)
    light.spot((3.4, -3.4, HIGH - .1), (3.3, -.3, 1.2), '#ffd8b0', 90, 80, .3)
    light.world('#6b5250', .08)


def _late():
    _city_glow(64, '#b996a4')
    light.spot((5.4, -.34, 1.58), (5.2, -.6, 0), '#ffc98c', 34, 150, .1)
    light.point((5.2, -.75, 1.5), '#ffc488', 7, .1)
    light.spot((4.95, -1.5, 1.75), (4.1, -.6, 1.2), '#ffcb98', 22, 90, .2)
    light.area((1.2, -4.5, HIGH - .1), (1, -3, 0), '#a9848c', 5, 6, 2.5)
    light.world('#5f4c58', .09)


def _winter():
    _city_glow(150, '#e6dcd8')
    light.area((1.2, -4.5, HIGH - .1), (1, -3, 0), '#d8cac6', 22, 6, 2.5)
    light.spot((5.4, -.34, 1.58), (5.4, -.4, 0), '#ffd6a8', 16, 130, .1)
    light.point((TABLE[0] + .55, TABLE[1] + .12, 1.12), '#ffcf9a', 6, .05)
    light.point((*LAMP, 1.5), '#ffc48a', 34, .12)
    light.world('#c9bfc0', .2)


def _dust():
    light.sun((.46, -.78, -.40), '#ffc98a', 15., 1.1)
    _city_glow(105, '#ffdcb4')
    light.area((1.2, -4.5, HIGH - .1), (1, -3, 0), '#ffd9b6', 26, 6, 2.5)
    light.world('#d9b79c', .22)


def _dawn():
    _city_glow(58, '#d6a8ae')
    light.point((*LAMP, 1.5), '#ffc48c', 16, .12)
    light.area((1.2, -4.5, HIGH - .1), (1, -3, 0), '#b08a96', 7, 6, 2.5)
    light.world('#8a6a78', .12)


def _pale(size):
    """The city under snow haze: the day's, without its gold."""
    picture = city.view('day', size, .43, 1.11, 0, 1.05)
    gray = picture[..., :3].mean(2, keepdims=True)
    picture[..., :3] = (picture[..., :3] * .3 + gray * .7) * (1.04, 1., .985) * .55 + .42
    return picture


def _before_sunrise(size):
    """The first gray of the morning behind what still burns of the night."""
    early, dark = (city.view(name, size, .43, 1.11, 0) for name in ('morning', 'night'))
    early[..., :3] = early[..., :3] * .34 + dark[..., :3] * .5
    return early


WINTER_LOOK = Look(.62, (1.005, 1, 1.), 1.3, .72, ('#d9cfcc', .12, .25, .9), (.16, 1.05), None, 8)
DUST_LOOK = Look(.5, (1.01, 1, .985), 1.3, 1.04, ('#f3d2a8', .09, .25, 1.), (.2, 1.05), (.1, .0, .09), 8)
DAWN_LOOK = Look(1.2, (1.01, 1, 1.), 1.3, .95, ('#a98a90', .14, .2, .8), (.2, .85), None, 8)
NIGHT_LOOK = Look(1.05, (1.015, 1, .995), 1.28, 1., ('#8d6a66', .12, .25, .8), (.2, .85), None, 8)
LATE_LOOK = Look(1.45, (1.01, 1, 1.005), 1.3, .94, ('#6d555c', .14, .2, .6), (.2, .8), None, 8)
LIGHTS = {
    'night': Light(_night, NIGHT_LOOK, lambda size: city.view('night', size, .43, 1.11, 0), ('night',)),
    'late': Light(_late, LATE_LOOK, lambda size: city.view('night', size, .43, 1.11, 0, .72), ('night',)),
    'winter': Light(_winter, WINTER_LOOK, _pale, ('day',)),
    'dust': Light(_dust, DUST_LOOK, lambda size: city.view('day', size, .43, 1.11, 0, 1.5), ('day',)),
    'dawn': Light(_dawn, DAWN_LOOK, _before_sunrise, ('morning', 'night')),
}
ANCHORS = {'window': (-.95, -.75, 0), 'desk': (TABLE[0] + .1, TABLE[1] - .78, 0), 'sofa': (2.42, -2.45, 0), 'shelf': (2.45, -.95, 0), 'bed': (-1.75, -2.6, 0)}
AT_TABLE, ON_SOFA, ON_BED = (('seat', .49),), (('seat', .45),), (-2.75, -2.3, .55)
PEOPLE = (
    Person('theodore', 'standing', 'window', ANCHORS['window'], 172, ('late', 'dust', 'dawn'), 'window'),
    Person('theodore', 'sitting', 'desk', ANCHORS['desk'], 200, ('night', 'late', 'winter', 'dust'), 'sitting', AT_TABLE),
    Person('theodore', 'standing', 'desk', (-1.0, -1.75, 0), 150, ('night', 'late', 'winter', 'dust', 'dawn'), 'pocket'),
    Person('theodore', 'sitting', 'sofa', ANCHORS['sofa'], -68, ('night', 'late', 'dust'), 'slumped', ON_SOFA),
    Person('theodore', 'standing', 'sofa', (1.72, -2.0, 0), 205, ('night',), 'pocket'),
    Person('theodore', 'lying', 'sofa', (2.53, -2.27, .455), 22, ('late',)),
    Person('theodore', 'standing', 'shelf', ANCHORS['shelf'], 160, ('late', 'dust', 'dawn'), 'standing'),
    Person('theodore', 'lying', 'bed', ON_BED, 9, ('late', 'dust', 'dawn')),
    Person('theodore', 'sitting', 'bed', (-1.62, -2.35, 0), -38, ('late', 'dust'), 'sitting', ON_SOFA),
    Person('amy', 'standing', 'window', (-.9, -.8, 0), -42, ('late',)),
    Person('amy', 'standing', 'desk', (-.75, -1.85, 0), 40, ('dawn',)),
    Person('isabella', 'standing', 'shelf', ANCHORS['shelf'], -60, ('winter',)),
    Person('theodore', 'standing', 'bed', ANCHORS['bed'], 165, ('late',), 'standing'),
)
APARTMENT = Place('apartment', build, LIGHTS, PEOPLE, ANCHORS, (2304, 1080), (3, 9), 5)

if __name__ == '__main__':
    produce(APARTMENT)
