"""A street in winter, at night: a truck that has run out of air, a curb, a shop that left its lamps on, a good door."""
import math
import pathlib
import random
import sys

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from lib import city, geometry, light, place  # noqa: E402
from lib.color import linear  # noqa: E402
from places import street_parts as parts  # noqa: E402

SIZE = (1920, 1080)
EYE, LENS, HORIZON = .68, 30, .70
# The street's own directions: x from the curb over the road, y along it; it runs off to the right of the picture.
CORNER, TURN = (-.87, 4.47), -.244
END = 11.2          # where the side street begins
REAR, HEADING = (3.1, 9.4, 0), .31


def _at(x, y, z=0.):
    """From the street's directions to the set's."""
    cos, sin = math.cos(TURN), math.sin(TURN)
    return CORNER[0] + x * cos - y * sin, CORNER[1] + x * sin + y * cos, z


def _in_truck(x, y, z):
    cos, sin = math.cos(HEADING), math.sin(HEADING)
    return REAR[0] + x * cos - y * sin, REAR[1] + x * sin + y * cos, REAR[2] + z


FEET = {'truck': _in_truck(-2.0, 4.2, 0), 'curb': _at(-.30, 1.75, parts.CURB), 'door': _at(-1.5, 2.65, parts.CURB)}
SEAT = _at(-.10, 1.25, 0)
STEP = _at(-1.92, 2.78, parts.CURB + .14)


def _camera():
    light.camera((0, 0, EYE), (0, 100, EYE), LENS, (0, (HORIZON - .5) * SIZE[1] / SIZE[0]))


def _street(rnd):
    parts.ground(END)
    parts.crosswalk(END + 2.4)
    parts.street_door(2.9)
    parts.shop(5.1, 9.6, rnd)
    parts.piers(((-6, 2.2), (3.6, 5.05), (9.65, END)))
    parts.house(-6, END)
    parts.street_lamp(-.32, 7.4)
    parts.traffic_light(.3, END + 2.6, 5.35, .1)
    parts.glove(-.75, 2.2, .8)
    parts.block(-9, END + 22, 14, 12, 19, 3)
    parts.block(-22, END + 20, 10, 12, 26, 4, '#523a42')
    for k, (high, body) in enumerate(((15, '#5f4145'), (21, '#6a4a48'), (13, '#523a42'), (24, '#5a4046'))):
        parts.block(15.5, 13 + k * 12., 11, 11.4, high, 7 + k, body, .24)


def build(_):
    """Everything but the lights; returns what stands near and dark."""
    rnd = random.Random(5)
    with geometry.assembled((*CORNER, 0), TURN):
        _street(rnd)
    parts.truck(REAR, HEADING, rnd)
    parts.leaning_door(*_in_truck(1.5, -.30, 0)[:2], HEADING - .25)
    parts.cone(2.05, 7.4)
    parts.cone(4.3, 8.2)
    parts.grate(.95, 8.3)
    parts.steam(.95, 8.3, 2.9, 2.4, (-.95, -8.3))
    near = parts.cone(1.28, 2.5)
    near += parts.meter(-1.62, 2.75) + parts.hydrant(-1.5, 3.05)
    _camera()
    return near


def night():
    """A street lamp, a shop's window, a truck's open box, blinkers; plum for all the rest."""
    lamp = _at(.53, 7.4, 4.3)
    light.spot(lamp, _at(.2, 5.6, 0), '#ffc98c', 900, 120, .16)
    light.point(lamp, '#ffc98c', 90, .16)
    light.spot(_at(.4, -3.4, 4.6), _at(-.6, 1.6, .3), '#ffbf86', 620, 80, .2)
    light.area(_at(-2.1, 7.3, 1.9), _at(1.5, 6.4, .2), '#ffbb7c', 150, 4.2, 1.9)
    light.point(_at(-3., 6.2, 2.5), '#ffc28a', 130, .2)
    light.point(_at(-3., 8.6, 2.5), '#ffc28a', 130, .2)
    light.point(_at(-1.9, 3.8, 2.35), '#ffc688', 34, .11)
    light.area(_in_truck(0, .3, 3.05), _in_truck(0, 1.2, 1.), '#ffdfae', 120, 1.8, .8)
    light.area(_in_truck(0, .1, 2.2), _in_truck(0, -3, .3), '#ffd39c', 130, 1.9, 1.6)
    for x, y, z in ((-.98, -.3, .8), (.98, -.3, .8), (-1.25, 6.3, 1.2)):
        light.point(_in_truck(x, y, z), '#ff9a38', 32, .1)
    light.point(_in_truck(-.2, 5.9, 2.1), '#ffb070', 12, .1)
    light.point(_at(.3, END + 2.1, 5.9), '#ff5f42', 60, .1)
    light.area(_at(6, -2, 12), _at(0, 6, 0), '#9a7684', 900, 14, 14)
    light.area(_at(3, 34, 9), _at(1, 6, 1), '#c8705a', 900, 22, 10)
    light.world('#6d4f5c', .3)


def outside(size):
    """Above the roofs the city goes on."""
    picture = city.view('night', size, .56, 1.5, .1)
    high = np.clip(1 - np.linspace(0, 1, size[1], dtype=np.float32) / .42, 0, 1)[:, None, None] * .85
    picture[..., :3] = picture[..., :3] * (1 - high) + np.array(linear('#5c404b'), np.float32) * high
    return picture


NIGHT = place.Look(.62, (1.02, 1, .99), 1.24, .9, ('#86606a', .7, .04, 1.), (.26, .85), None, 9.)
PEOPLE = (
    place.Person('theodore', 'standing', 'curb', FEET['curb'], 152, ('night',), 'window'),
    place.Person('theodore', 'sitting', 'curb', SEAT, 62, ('night',), 'curb', (('seat', parts.CURB),)),
    place.Person('theodore', 'standing', 'door', FEET['door'], -128, ('night',), 'standing'),
    place.Person('catherine', 'standing', 'door', STEP, 40, ('night',), 'standing', (('coat', '#8f4a34'),)),
)
STREET = place.Place('street', build, {'night': place.Light(night, NIGHT, outside, ('night',))}, PEOPLE, FEET, SIZE, (3, 60), 4)

if __name__ == '__main__':
    place.produce(STREET)
