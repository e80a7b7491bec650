"""The terrace at noon: a small table under reeds, two chairs, forty pages; sun in stripes on the cloth, gardens and city in haze."""
import math
import pathlib
import random
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from lib import city, geometry, light, people  # noqa: E402
from lib.color import rgba  # noqa: E402
from lib.geometry import box, cylinder  # noqa: E402
from lib.materials import cloth, paint, wood  # noqa: E402
from lib.nodes import Tree  # noqa: E402
from lib.place import Light, Look, Person, Place, produce  # noqa: E402
from places import terrace_parts as parts  # noqa: E402
from places.terrace_parts import CORAL, CREAM, SAGE  # noqa: E402

EYE, TARGET, LENS = (.14, -5., 2.15), (.24, 0, 1.05), 32
AXIS = math.radians(25)       # from him to her
REACH = .70                   # of a seat from the middle of the table
WALL = 2.55
STEPS = (2.42, WALL)
HIM, HER = 115, -65


def _along(distance, aside=0.):
    """A point on the table's axis, or beside it."""
    return distance * math.cos(AXIS) - aside * math.sin(AXIS), distance * math.sin(AXIS) + aside * math.cos(AXIS), 0


def _tiles():
    """Square clay tiles laid aslant, sun-bleached, with pale joints."""
    tree = Tree('tiles')
    where = tree.node('Mapping', {'Vector': tree.node('TexCoord').outputs['Object'], 'Rotation': (0, 0, .62)}).outputs[0]
    laid = tree.node('TexBrick', {'Vector': where, 'Scale': 1., 'Color1': rgba('#b98e72'), 'Color2': rgba('#d4ae8e'), 'Mortar': rgba('#d9c4a8'),
                                  'Mortar Size': .007,
                                  'Bias': 0., 'Brick Width': .33, 'Row Height': .33}, offset=0.).outputs[0]
    spots = tree.node('TexNoise', {'Vector': where, 'Scale': 2.2, 'Detail': 4.}).outputs[0]
    color = tree.mix(tree.math('MULTIPLY', spots, .5), laid, rgba('#b0948a'))
    return tree.finish(tree.node('BsdfPrincipled', {'Base Color': color, 'Roughness': .6, 'Specular': .3}).outputs[0])


def _house():
    """The restaurant's own wall on the left: a door with a bead curtain, a shutter."""
    plaster, wooden = paint('#ecd9bd', .9, .06, 1.5, bump=.12), wood('#7a5a44', '#a37c5c', .5)
    box((-3.35, .2, 1.6), (.3, 9, 3.2), plaster, .01)
    box((-3.2, .2, .12), (.06, 9, .24), paint('#b98a76', .8, .05), .01)
    box((-3.19, 1.15, 1.06), (.06, 1.0, 2.12), paint('#4a3238', .9), 0)
    for y in (.62, 1.68):
        box((-3.17, y, 1.08), (.1, .1, 2.2), wooden, .01)
    box((-3.17, 1.15, 2.18), (.1, 1.16, .1), wooden, .01)
    for k in range(20):
        y = .70 + k * .048
        cylinder((-3.12 + .01 * math.sin(k * 2.), y, 1.13), .011, 1.95, paint((CORAL, CREAM, SAGE, '#d3a04c')[k % 4], .6), segments=8, edge=0)


def _third_table(rnd):
    """Where a woman has a pen and a crossword."""
    x, y = -1.95, 1.75
    cylinder((x, y, .37), .03, .72, paint('#5a4640', .45, .05, metal=.5))
    cylinder((x, y, .02), .22, .03, paint('#5a4640', .45, .05, metal=.5))
    cylinder((x, y, .745), .36, .03, paint('#efe0c6', .7, .03), segments=40)
    cylinder((x, y, .66), .36, .16, cloth('#e2c9a4'), .375, segments=40, capped=False)
    box((x + .06, y - .12, .766), (.22, .15, .004), paint('#fbf3e2', .9), 0, (0, 0, .3))
    cylinder((x - .2, y + .05, .80), .03, .09, paint('#fbf2e2', .3), .036, segments=24)
    parts.chair((x - .60, y + .05, 0), math.radians(-96), SAGE)
    parts.chair((x + .64, y - .12, 0), math.radians(70), SAGE)
    people.build('passer2', 'sitting', (x - .60, y + .05, 0), 84, seat=.46)


def _waiter():
    """In the doorway, with good news about a fish."""
    people.build('passer5', 'holding', (-2.85, .62, 0), 80, shirt='#f3e6d2', bottom='#5f4448', glasses='#6a4a32')
    box((-2.48, .55, 1.05), (.34, .24, .02), paint('#a8704f', .5), .008)
    cylinder((-2.50, .55, 1.12), .03, .12, paint('#c9805a', .3), .036, segments=20)


def _near(rnd):
    """Vine leaves close above; below, the corner of a neighbor's table with a straw hat on it."""
    made = parts.vine([(-1.5, -2.7, 2.40), (-1.08, -2.7, 2.26), (-.68, -2.65, 2.30), (-.3, -2.65, 2.42)], rnd, 46, .055, '#4f4f34', .06)
    before = geometry.names()
    x, y = 1.42, -2.4
    cylinder((x, y, .755), .42, .03, paint('#6a4a48', .8, .05), segments=48)
    cylinder((x - .12, y + .02, .785), .20, .012, cloth('#8a6444'), segments=40)
    geometry.ball((x - .12, y + .02, .81), .11, cloth('#8a6444'), (1, 1, .75))
    cylinder((x - .12, y + .02, .805), .115, .03, cloth('#6f3a3a'), segments=32)
    return made + geometry.new_since(before)


def _camera():
    light.camera(EYE, TARGET, LENS)


def build(_):
    """Everything but the lights; returns what stands near and dark."""
    rnd = random.Random(40)
    box((1., -.45, -.06), (9.4, 6.3, .12), _tiles(), 0)
    _house()
    parts.reeds(-3.25, 2.95, -2.9, 2.45, 2.66, rnd)
    for x in (-3.1, 1.62, 2.9):
        box((x, WALL - .12, 1.32), (.11, .11, 2.64), wood('#8a5f46', '#b98a66', .6), .012)
    parts.vine([(1.62, WALL - .2, .3), (1.68, WALL - .22, 1.2), (1.58, WALL - .2, 2.2), (1.3, WALL - .3, 2.56), (.5, WALL - .3, 2.60),
                (-.3, WALL - .3, 2.55)], rnd, 190, .075, '#7c8150', .12)
    parts.vine([(2.9, WALL - .2, 2.62), (2.3, WALL - .3, 2.55), (1.7, WALL - .3, 2.6)], rnd, 70, .075, '#7c8150', .12)
    parts.wall(-3.3, 5.5, WALL, rnd, (STEPS[0] - .62, STEPS[0] + .62))
    parts.steps(*STEPS)
    parts.laid(AXIS, rnd)
    parts.chair(_along(-REACH), math.radians(HIM - 180))
    parts.chair(_along(REACH), math.radians(HER - 180))
    parts.chair((-.62, 1.12, 0), math.radians(160), CORAL)
    _third_table(rnd)
    _waiter()
    parts.sparrow((.52, -.86, 0), 2.6)
    parts.sparrow((.80, -.70, 0), .9)
    parts.gardens(rnd)
    _camera()
    return _near(rnd)


def noon():
    """A hard sun from the upper left, through the reeds; the sky's rose from everywhere; light thrown up by the tiles."""
    light.sun((.42, -.24, -.87), '#fff0d6', 11.5, .4)
    light.world('#c9b4b8', .54)
    light.area((0, -4.6, 3.2), (0, 0, .8), '#e6c9c2', 60, 4, 2)
    light.area((.6, -.6, .05), (.6, 0, 3), '#f0b890', 16, 3, 3)


def _outside(size):
    """The city at noon, far off."""
    return city.view('day', size, .150, 1.12, .04, 1.06)


LOOK = Look(.40, (1.01, 1, .985), 1.32, 1.04, ('#f2d8bc', .75, .04, 1.), (.18, 1.), None, 13.)
FEET = {'seat': _along(-REACH), 'opposite': _along(REACH), 'steps': (2.40, 1.85, 0)}
ON_CHAIR = (('seat', .47),)
PEOPLE = (
    Person('theodore', 'sitting', 'seat', FEET['seat'], HIM, ('noon',), 'sitting', ON_CHAIR),
    Person('theodore', 'standing', 'seat', (-1.16, -.08, 0), 108, ('noon',), 'standing'),
    Person('theodore', 'standing', 'steps', FEET['steps'], -58, ('noon',), 'standing'),
    Person('catherine', 'sitting', 'opposite', FEET['opposite'], HER, ('noon',), 'sitting', ON_CHAIR),
    Person('catherine', 'looking_down', 'opposite', FEET['opposite'], HER, ('noon',), 'sitting', (*ON_CHAIR, ('eyes', 'down'))),
    Person('catherine', 'raised', 'opposite', FEET['opposite'], HER, ('noon',), 'sitting', (*ON_CHAIR, ('brows', 'raised'))),
    Person('catherine', 'standing', 'steps', FEET['steps'], -72, ('noon',), 'standing'),
)
TERRACE = Place('terrace', build, {'noon': Light(noon, LOOK, _outside, ('day',))}, PEOPLE, FEET, (1920, 1080), (5, 70), 4)

if __name__ == '__main__':
    produce(TERRACE)
