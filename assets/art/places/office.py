"""The letter office: a sorting wall for letters, colored glass, desks with a lamp each; Theodore's stands in the middle."""
import math
import pathlib
import random
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from lib import city, geometry, light, materials, people, props  # noqa: E402
from lib.geometry import box, cylinder  # noqa: E402
from lib.place import Light, Look, Person, Place, produce  # noqa: E402

LEFT, RIGHT, FRONT, BACK, HIGH = -4.6, 3.9, -4.6, 12.5, 3.3
OAK, FRAME = ('#9c6c44', '#c99a6a'), '#8a6a4c'
GLASS = ('#e8604c', '#f3a06a', '#f2c766', '#8f9a62', '#f0a79a', '#f6dfb4', '#d98a5c')
LETTERS = ('#f6ead2', '#efe0c8', '#f3d6bf', '#e6b9a2', '#f0dfae', '#d9d3c2', '#c9785c')
DESK = (-.3, 1.5)
FRONT_DESK = (2.15, 5.6)


def _oak(rough=.45):
    return materials.wood(*OAK, rough)


def _walnut():
    return materials.wood('#6b402a', '#94603c', .42)


def _shell():
    """Floor, ceiling, walls, a runner down the aisle."""
    middle, long = ((LEFT + RIGHT) / 2, (FRONT + BACK) / 2), BACK - FRONT
    wide = RIGHT - LEFT
    box((*middle, -.05), (wide, long, .1), materials.wood('#b08c66', '#d6b48c', .3, True, math.pi / 2), 0)
    box((*middle, HIGH + .05), (wide, long, .1), materials.paint('#f4ede2', .9, .02), 0)
    box((RIGHT + .05, middle[1], HIGH / 2), (.1, long, HIGH), materials.paint('#d9c7b0', .9, .03, 1.2), 0)
    box((middle[0], BACK + .05, HIGH / 2), (wide, .1, HIGH), materials.paint('#ded2c6', .9, .03, 1.2), 0)
    box((1.0, middle[1], .006), (1.25, long, .012), materials.paint('#8d8f78', 1., .1, 14, .1, .4), .003)
    for y in range(int(FRONT), int(BACK), 2):
        box((middle[0], y + .6, HIGH - .1), (wide, .14, .2), materials.wood('#a9845e', '#cfa97e', .5), .012)


def _windows(light_in_glass):
    """The left wall: clear glass below, a band of colored panes above, which throws its colors on the floor."""
    frame = materials.paint(FRAME, .5, .05)
    box((LEFT, (FRONT + BACK) / 2, .2), (.24, BACK - FRONT, .4), _oak(), .012)
    box((LEFT, (FRONT + BACK) / 2, HIGH - .12), (.2, BACK - FRONT, .24), frame, .01)
    box((LEFT, (FRONT + BACK) / 2, 1.72), (.1, BACK - FRONT, .06), frame, .008)
    step, y, k = 1.05, FRONT, 0
    while y < BACK:
        box((LEFT, y, HIGH / 2), (.1, .06, HIGH), frame, .008)
        for row, (low, high) in enumerate(((1.75, 2.42), (2.46, 3.08))):
            box((LEFT, y + step / 2, (low + high) / 2), (.012, step - .06, high - low), materials.stained(GLASS[(k * 3 + row * 5 + k // 3) % len(GLASS)], light_in_glass), 0)
        box((LEFT, y + step / 2, 2.44), (.05, step, .035), frame, .004)
        y, k = y + step, k + 1


def _letters(place, rnd, width, number):
    """Letters standing in a pigeonhole."""
    x, y, z = place
    for _ in range(number):
        tall = rnd.uniform(.13, .215)
        box((x - .05 + rnd.uniform(-.05, .03), y + rnd.uniform(-width / 2, width / 2), z + tall / 2), (.2, .006, tall),
            materials.paint(rnd.choice(LETTERS), .9, .03), .001, (rnd.uniform(-.16, .16), rnd.uniform(-.1, .1), 0))


def _sorting_wall(rnd):
    """Pigeonholes along the right wall; one of them has spilled over."""
    low, high, near, far = .52, 2.5, -2.2, 11.6
    deep, columns, rows = .34, 36, 8
    wide, tall = (far - near) / columns, (high - low) / rows
    x = RIGHT - deep / 2
    box((RIGHT - .02, (near + far) / 2, (low + high) / 2), (.03, far - near, high - low), materials.paint('#b98f66', .8, .05), 0)
    box((x - .04, (near + far) / 2, low / 2), (deep + .1, far - near + .1, low), _oak(), .01)
    box((x - .02, (near + far) / 2, high + .03), (deep + .08, far - near + .1, .06), _oak(), .01)
    for row in range(1, rows):
        box((x, (near + far) / 2, low + row * tall), (deep, far - near, .014), _oak(), 0)
    for column in range(columns + 1):
        box((x, near + column * wide, (low + high) / 2), (deep, .014 if column % 5 else .03, high - low), _oak(), 0)
    for row in range(rows):
        for column in range(columns):
            full = rnd.random()
            if full > .12:
                _letters((x, near + (column + .5) * wide, low + row * tall + .01), rnd, wide * .7, 3 if full < .4 else rnd.randint(4, 9))
    top = near
    while top < far - .6:
        top += props.books((x, top, high + .06), rnd.randint(3, 8), rnd, 'y', .22) + rnd.uniform(.3, 1.1)


def _desk_things(x, y, rnd, lit, lamp_side):
    """A screen, a lamp, paper, a cup: what lies on every desk."""
    box((x - .1, y + .2, 1.03), (.6, .04, .42), _walnut(), .016)
    box((x - .1, y + .178, 1.03), (.54, .004, .36), materials.glow('#f3b98a', .8 if lit else .03), 0)
    box((x - .1, y + .174, 1.02), (.26, .002, .33), materials.glow('#ffe9c8', 1.7 if lit else .03), 0)
    cylinder((x - .1, y + .22, .8), .026, .1, _walnut())
    box((x - .1, y + .2, .748), (.24, .17, .012), _walnut(), .004)
    props.papers((x + .42, y - .12, .742), rnd.randint(3, 9), rnd, spread=.03)
    props.papers((x + .62, y + .18, .742), rnd.randint(8, 20), rnd, spread=.012)
    props.mug((x - .56, y - .14, .742), rnd.choice(('#c9573f', '#e2b65e', '#efe2c8', '#7d8258')))
    head = props.desk_lamp((x + lamp_side * .64, y + .22, .742), -lamp_side, None, ('#d9b98a', '#ffcb88', 2.6 if lit else .05))
    if lit:
        light.point(head, '#ffc88c', 5, .04)


def _desk(x, y, rnd, colors, lit=True, lamp_side=-1, chair='#c9573f', chair_turn=0.):
    """A desk with colored glass before and beside it."""
    wide, deep = 1.6, .8
    box((x, y, .72), (wide, deep, .04), _oak(), .012)
    for side in (-1, 1):
        box((x + side * (wide / 2 - .03), y, .35), (.045, deep - .06, .7), _oak(), .008)
    box((x, y + deep / 2 - .03, .5), (wide - .1, .025, .36), _walnut(), .005)
    frame = materials.paint(FRAME, .5, .05)
    for k, color in enumerate(colors):
        part = (wide + .06) / len(colors)
        box((x - wide / 2 - .03 + part * (k + .5), y + deep / 2 + .03, 1.06), (part - .015, .014, .7), materials.stained(color, .03), .004)
    box((x, y + deep / 2 + .03, .7), (wide + .06, .03, .03), frame, .004)
    _desk_things(x, y, rnd, lit, lamp_side)
    if chair:
        props.chair((x + .05, y - .62, 0), chair, chair_turn, frame, True)


def _desks(rnd, evening):
    """Theodore's desk in front, the others behind it along the windows."""
    _desk(*DESK, rnd, ('#f0a79a', '#f2c766'), True, -1, '#b9543f', -.26)
    props.plant((DESK[0] + .7, DESK[1] + .3, .74), rnd, .3, 10, '#7d7d45', '#d98a68', .055)
    rows = ((-3.3, 2.9, ('#8f9a62', '#f6dfb4'), True, '#d9a24e'), (-3.25, 5.5, ('#e8604c', '#f3a06a'), not evening, '#b5654a'),
            (-1.0, 5.6, ('#f2c766', '#d98a5c'), not evening, '#7f8560'), (-3.2, 8.1, ('#f0a79a', '#f2c766'), not evening, '#c9573f'),
            (-1.1, 8.3, ('#8f9a62', '#f6dfb4'), True, '#d9a24e'), (-3.1, 10.6, ('#f3a06a', '#e8604c'), True, '#b5654a'), (-1.2, 10.8, ('#f6dfb4', '#f0a79a'), True, '#c9573f'))
    for x, y, colors, lit, chair in rows:
        _desk(x, y, rnd, colors, lit, rnd.choice((-1, 1)), chair, rnd.uniform(-.6, .6))


def _colleagues(evening):
    """Others who write for strangers; most have gone home by evening."""
    there = (('passer0', -1.1, 8.3),) if evening else (('passer3', -3.3, 2.9), ('passer0', -1.0, 5.6))
    for name, x, y in there:
        people.build(name, 'typing', (x + .05, y - .6, 0), 172, seat=.49)


def _front_desk(rnd):
    """A rounded counter with a bell, a brass lamp, flowers and the parcels of the day."""
    x, y = FRONT_DESK
    for k in range(15):
        angle = math.radians(180 + 12 * k)
        box((x + .78 * math.cos(angle), y + .05 + .52 * math.sin(angle), .52), (.045, .19, 1.0), _walnut() if k % 2 else _oak(), .006, (0, 0, angle))
    cylinder((x, y - .04, 1.05), .86, .05, _oak(), edge=.015, segments=72).scale = (1, .68, 1)
    geometry.ball((x - .42, y - .22, 1.09), .05, materials.brass(), (1, 1, .7))
    props.desk_lamp((x + .5, y + .02, 1.075), -1, None, ('#e8c48a', '#ffcf90', 3.), .9)
    light.point((x + .38, y, 1.42), '#ffc88c', 6, .05)
    props.papers((x - .1, y - .3, 1.075), 12, rnd, spread=.015)
    props.plant((x - .6, y + .1, 1.075), rnd, .36, 12, '#8a8a4e', '#efe0c8', .06)


def _cart(rnd):
    """The day's letters on wheels, in the aisle."""
    with geometry.assembled((2.2, 2.55, 0), .35):
        for z in (.3, .62):
            box((0, 0, z), (.62, .42, .03), _oak(), .006)
        for x in (-.29, .29):
            for y in (-.19, .19):
                box((x, y, .5), (.03, .03, .84), materials.brass(), .004)
                geometry.ball((x, y, .06), .05, materials.paint('#3b2823', .4), (.4, 1, 1))
        tube = [(-.29, -.19, .9), (-.29, 0, .98), (-.29, .19, .9)]
        geometry.tube(tube, .012, materials.brass())
        for k in range(16):
            box((-.26 + .034 * k, rnd.uniform(-.05, .05), .73), (.008, .3, rnd.uniform(.14, .2)), materials.paint(rnd.choice(LETTERS), .9), .001, (0, rnd.uniform(-.1, .2), 0))
        box((.05, 0, .4), (.36, .3, .17), materials.paint('#c49a6c', .9), .006, (0, 0, .1))
        box((.05, 0, .4), (.37, .03, .175), materials.paint('#b9543f', .7), .002, (0, 0, .1))


def _out_of_order(rnd):
    """A stack has slid off the desk; nobody has picked it up."""
    for x, y, turn in ((.72, .95, .3), (.98, .7, -.5), (1.25, 1.12, .9), (.62, .5, 1.4), (1.4, .55, .2)):
        box((x, y, .016), (.15, .21, .004), materials.paint(rnd.choice(LETTERS[:5]), .9, .03), .001, (rnd.uniform(-.03, .03), 0, turn))


def _pendants(lit):
    for y in (.2, 3., 5.8, 8.6, 11.2):
        middle = props.pendant((1., y, HIGH), .72, .19, ('#fbe6c4', '#ffdfae', 2.6 if lit else .9))
        light.point(middle, '#ffd29c', 44 if lit else 4, .19)


def _near(rnd, lit):
    """Close to the camera, dark and soft: a shelf edge with letters and a brass lamp on the left, leaves on the right."""
    before = geometry.names()
    board = materials.wood('#3a2318', '#54351f', .5)
    box((.3, -1.8, .9), (1.3, .4, .05), board, .012, (0, 0, .28))
    for k in range(8):
        box((.1 + .04 * k, -1.82 + .01 * k, 1.03 + .01 * (k % 3)), (.012, .2, .2 + .02 * (k % 3)), materials.paint(LETTERS[k % 5], .9), .002, (0, .06 * (k % 3 - 1), .28))
    head = props.desk_lamp((.68, -1.68, .925), -1, materials.brass('#a87a3a'), ('#6a4630', '#ffb46a', 2.2 if lit else .04), 1.)
    if lit:
        light.point(head, '#ffc88c', 3, .05)
    props.plant((3.1, -1.45, .5), rnd, 1.15, 18, '#4c4a2a', '#6b3a2a', .12)
    return geometry.new_since(before)


def build(hour):
    """The set; returns the near layer."""
    rnd = random.Random(8)
    _shell()
    _windows(.12 if hour == 'evening' else .55)
    _sorting_wall(rnd)
    _desks(rnd, hour == 'evening')
    _colleagues(hour == 'evening')
    _front_desk(rnd)
    _cart(rnd)
    _out_of_order(rnd)
    _pendants(hour == 'evening')
    light.camera((2.35, -3.3, 1.62), (-.35, 6, 1.62), 25, (0, -.05))
    return _near(rnd, hour == 'evening')


def _day():
    light.sun((.84, .28, -.2), '#ffb870', 26., .8)
    light.area((LEFT + .15, 4, 1.9), (0, 4, .9), '#ffe6d0', 130, 17, 2.8)
    light.area((0, -3, HIGH - .3), (0, 0, 0), '#ffe9d2', 40, 6, 4)
    light.area((.5, 11.5, 3.), (.5, 8, .5), '#ffe4c8', 60, 6, 1)
    light.world('#e2d6d2', .22)


def _evening():
    light.area((LEFT + .15, 4, 1.9), (0, 4, .9), '#c98f8a', 60, 17, 2.8)
    light.area((0, -3, HIGH - .3), (0, 0, 0), '#ffdfc4', 26, 6, 4)
    light.world('#8a6a6c', .16)


DAY_LOOK = Look(.68, (1.005, 1, .99), 1.34, 1.08, ('#f7dcbc', .12, .3, 1.05), (.14, 1.2), (.0, .2, .035), 7)
EVENING_LOOK = Look(1.4, (1., 1, 1.), 1.42, 1.04, ('#9c7a78', .10, .2, .8), (.18, 1.), None, 7)
LIGHTS = {
    'day': Light(_day, DAY_LOOK, lambda size: city.view('day', size, .42, 1.2, -.05, 1.7), ('day',)),
    'evening': Light(_evening, EVENING_LOOK, lambda size: city.view('evening', size, .42, 1.2, -.05, .9), ('evening',)),
}
SEAT, AISLE, PAUL = (DESK[0] + .05, DESK[1] - .6, 0), (1.15, 1.6, 0), (FRONT_DESK[0], FRONT_DESK[1] + .28, 0)
PEOPLE = (
    Person('theodore', 'sitting', 'desk', SEAT, 165, ('day', 'evening'), 'dictating', (('seat', .49),)),
    Person('theodore', 'standing', 'aisle', AISLE, 152, ('evening',), 'pocket'),
    Person('paul', 'standing', 'front_desk', PAUL, -12, ('evening',)),
)
OFFICE = Place('office', build, LIGHTS, PEOPLE, {'desk': SEAT, 'aisle': AISLE, 'front_desk': PAUL}, mist=(3, 14), bounces=6)

if __name__ == '__main__':
    produce(OFFICE)
