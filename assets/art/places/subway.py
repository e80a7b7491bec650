"""The subway stairs at noon: the street and the lunch counter above, the steps going down across the picture, somebody on each."""
import math
import pathlib
import random
import sys

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from lib import city, geometry, light, place  # noqa: E402
from lib.color import linear  # noqa: E402
from lib.facade import AIRS, facade  # noqa: E402
from lib.geometry import box, cylinder, tube  # noqa: E402
from lib.materials import brass, cloth, paint, shade  # noqa: E402
from places import subway_parts as parts  # noqa: E402
from places.beach_parts import Extras  # noqa: E402
from places.subway_parts import RISE, STEPS, TREAD, level  # noqa: E402

NEAR, FAR, MOUTH = -3.4, 2.2, 4.35          # the stairwell's sides, and where it goes under the street
EYE = (1.05, -4.5, 1.05)
# Who sits on the steps: cast, x of the hips, y, yaw.
SITTING = (('passer2', .75, 1.35, 74), ('passer5', 1.35, 1.75, 96), ('passer0', 2.25, .95, 70), ('passer3', 1.95, 1.8, 88), ('passer4', 2.85, 1.75, 80),
           ('passer1', 3.15, .75, 84), ('passer3', 2.55, -.55, 66), ('passer5', 3.75, 1.45, 92), ('passer2', 3.45, -.3, 70))
# Who stands: cast, pose, x, y, yaw, phase.
STANDING = (('passer4', 'listening', -.62, 1.85, 64, 0), ('passer3', 'listening', -3.1, 5.1, 120, 0), ('passer5', 'standing', -3.9, 5.2, 165, 0),
            ('passer0', 'listening', -4.9, 5.25, 200, 0), ('passer2', 'walking', 2.2, 5.4, -80, .3), ('passer1', 'listening', 5.4, 4.6, -30, 0))


def _street():
    """Pavement around the hole; the counter, lamps, a bicycle, newspapers."""
    rnd = random.Random(4)
    slabs, edge = parts.tiles('#cbb7a6', '#d8c5b2', '#9c877c', .9, .6, 'xy', .7), paint('#bfa99a', .8, .05)
    for low_x, high_x, low_y, high_y in ((-16, 0, -6, 40), (0, 30, FAR + .12, 40), (MOUTH, 30, -6, FAR + .12)):
        box(((low_x + high_x) / 2, (low_y + high_y) / 2, -.16), (high_x - low_x, high_y - low_y, .32), slabs, 0)
    box(((MOUTH) / 2, FAR + .09, .05), (MOUTH + .2, .18, .14), edge, .015)
    box((MOUTH + .09, (FAR + NEAR) / 2, .05), (.18, FAR - NEAR, .14), edge, .015)
    parts.balustrade(((.15, FAR + .09, .12), (2.2, FAR + .09, .12), (MOUTH + .09, FAR + .09, .12)), .95)
    parts.balustrade(((MOUTH + .09, FAR + .09, .12), (MOUTH + .09, 0, .12), (MOUTH + .09, NEAR, .12)), .95)
    parts.lamp((.1, FAR + .09, 0), 2.35)
    parts.lamp((MOUTH + .09, FAR + .09, 0), 2.35)
    parts.counter(-4.2, 7.2, rnd)
    parts.bicycle((-.55, 6.95, 0), .08)
    parts.newspapers(rnd, (-.55, -.35, 0))


def _well():
    """The stairwell: tiles with a coral band down the slope, hand rails, the mouth of the passage and its lamp."""
    parts.stairs(NEAR, FAR)
    glaze, coral = parts.tiles('#efe0c8', '#e3cfb8', '#b9a294'), parts.tiles('#cf6c56', '#c25a48', '#9c4d42')
    long = STEPS * TREAD + 6
    box((long / 2, FAR + .1, -1.8), (long, .2, 3.6), glaze, 0)
    slope = math.atan2(RISE, TREAD)
    run = STEPS * TREAD / math.cos(slope)
    for up, wide, skin in ((.52, .2, coral), (.70, .05, paint('#d8a24c', .3))):
        box((STEPS * TREAD / 2, FAR - .008, up - STEPS * RISE / 2 - .1), (run, .02, wide), skin, 0, (0, slope, 0))
    rail = brass('#c99a5a')
    tube([(.1, FAR - .1, .92), (2.6, FAR - .1, .92 - 2.5 * RISE / TREAD), (5.1, FAR - .1, .92 - 5. * RISE / TREAD)], .028, rail)
    for k in range(6):
        x = .3 + .9 * k
        tube([(x, FAR, .84 - x * RISE / TREAD), (x, FAR - .1, .84 - x * RISE / TREAD), (x, FAR - .1, .93 - x * RISE / TREAD)], .012, rail)
    box((MOUTH + 2.5, (NEAR + FAR) / 2, -.36), (5, FAR - NEAR, .12), paint('#8f7468', .9), 0)
    box((MOUTH + .1, (NEAR + FAR) / 2, -.24), (.24, FAR - NEAR, .5), coral, 0)
    box((MOUTH + 5.2, (NEAR + FAR) / 2, -1.8), (.2, FAR - NEAR, 3.6), glaze, 0)
    for y in (1.2, -1.4):
        geometry.ball((MOUTH + 1.4, y, -.75), .17, shade('#fbe2bc', '#ffd69a', 5.))
        cylinder((MOUTH + 1.4, y, -.5), .012, .3, rail)


def _crowd():
    """Everybody but those close to the camera; returns who makes more of them."""
    crowd = Extras()
    for name, x, y, yaw in SITTING:
        crowd.put(name, 'waiting', (x - TREAD * .1, y, level(x) - RISE), yaw, seat=RISE)
    for name, pose, x, y, yaw, phase in STANDING:
        crowd.put(name, pose, (x, y, 0), yaw, **({'phase': phase} if phase else {}))
    return crowd


def _things(rnd):
    """What they carry and what has been dropped: a cello, a ladder, a shoe, a glove, coffee; a comb in a hat."""
    parts.cello((.36, 1.93, level(.36)), .5)
    parts.ladder((3.2, 2.02, level(3.2)), (3.75, 2.12, 1.05))
    parts.shoe((2.0, .1, level(2.0)), -1.1, .9)
    parts.spilled_cup((1.62, -.75, level(1.62)), .6)
    geometry.cushion((.42, .55, level(.42) + .02), (.11, .17, .04), cloth('#93a07a'), (0, 0, .7), 2)
    x, y, z = -3.9, 5.2, 1.68
    felt = paint('#8a5a48', .9)
    cylinder((x, y, z), .17, .015, felt)
    cylinder((x, y, z + .07), .1, .13, felt, .085, edge=.02)
    box((x + .09, y - .05, z + .12), (.015, .1, .1), paint('#e2b65e', .4), .003, (0, .3, .3))


def _near(crowd):
    """Dark, out of focus: the near rail going down, somebody's shoulder."""
    before = geometry.names()
    slope, y = RISE / TREAD, -3.28
    rail = brass('#7a5638')
    tube([(x, y, .95 - x * slope) for x in (-.2, .5, 1.2)], .026, rail)
    for x in (.22, .5):
        cylinder((x, y, .45 - x * slope), .014, 1.0, rail)
    leaf, bark = paint('#6f7350', .6, .15), paint('#4a352c', .8)
    rnd = random.Random(6)
    for line in ([(2.75, -1.6, 2.2), (2.3, -1.6, 2.02), (1.9, -1.62, 2.08)], [(2.8, -1.6, 2.0), (2.55, -1.55, 1.75), (2.42, -1.6, 1.55)]):
        tube(line, .012, bark)
        for _ in range(38):
            (p, q), t = rnd.choice(list(zip(line, line[1:]))), rnd.random()
            spot = [a + (b - a) * t + rnd.uniform(-.11, .11) for a, b in zip(p, q)]
            geometry.ball(spot, .06, leaf, (1, .12, .5), [rnd.uniform(-1.2, 1.2) for _ in range(3)])
    crowd.put('passer1', 'listening', (2.62, -2.1, level(2.62) + .08), 40, coat='#6a4844')
    return geometry.new_since(before)


def _shade():
    """A tree out of sight, whose shadow dapples the pavement; it lets the sun through in spots."""
    rnd, leaf = random.Random(3), paint('#6f7350', .6)
    for _ in range(70):
        spot, size = (rnd.uniform(-7.2, -3.6), rnd.uniform(2.2, 7.6), rnd.uniform(4.9, 5.6)), rnd.uniform(.12, .3)
        geometry.ball(spot, size, leaf, (1, .9, .15), (rnd.uniform(-.4, .4), rnd.uniform(-.4, .4), 0))


def _blocks():
    """The other side of the street, in haze."""
    air = AIRS['day']
    skins = [facade(air, color) for color in ('#c49c8a', '#9c7c80', '#d2b096')]
    for k, (x, y, wide, high) in enumerate(((7.5, 46, 11, 20), (19.5, 52, 12, 31), (32, 58, 12, 24), (1., 74, 9, 27), (-6, 60, 10, 30))):
        box((x, y, high / 2), (wide, 10, high), skins[k % 3], 0, (0, 0, .03 * (k % 3)))


def _camera():
    light.camera(EYE, (EYE[0] - .12, 10, EYE[2]), 26, (0, -.065))


def build(_):
    """The set; returns the near layer."""
    _street()
    _well()
    crowd = _crowd()
    _things(random.Random(9))
    _shade()
    _blocks()
    parts.beams(((-2.2, .5), (-1.3, .28), (-.55, .62), (.55, .3), (1.35, .75)), .72, (.50 / .80))
    _camera()
    return _near(crowd)


def noon():
    """White light from high behind the counter's corner; the sky; the lamps of the passage."""
    light.sun((.50, -.42, -.80), '#ffe2bc', 16., 1.)
    light.area((-8, 14, 9), (1, 0, 0), '#ffe2cc', 1000, 14, 8)
    light.area((2, -9, 5), (2, 0, -.5), '#e8cfc8', 130, 8, 4)
    light.world('#e0c4be', .34)
    light.point((MOUTH + 1.4, .6, -.9), '#ffc98a', 60, .17)


def outside(size):
    """The city in the white of noon."""
    width, height = size
    picture = city.view('day', size, .42, 1.25, .12, 1.1)
    y = np.linspace(0, 1, height)[:, None, None]
    top, low = (np.array(linear(color), np.float32) for color in ('#f0d9cc', '#fff0dc'))
    share = np.clip(y / .4, 0, 1)
    sky = (top * (1 - share) + low * share) * 1.12
    towers = np.clip((y - .26) / .06, 0, 1) * .62
    picture[..., :3] = picture[..., :3] * towers + sky * (1 - towers)
    return picture

LOOK = place.Look(.35, (1.01, 1, .985), 1.36, 1.06, ('#f6dfc6', .3, .12, 1.05), (.2, 1.1), (.16, -.25, .05), 8.)
FEET = {'run': (-1.15, .5, 0), 'stairs': (1.42, .25, level(1.42))}
PEOPLE = (
    place.Person('theodore', 'standing', 'stairs', FEET['stairs'], 62, ('noon',), 'listening'),
    place.Person('theodore', 'sitting', 'stairs', (1.32, .25, level(1.32) - RISE), 62, ('noon',), 'waiting', (('seat', RISE),)),
)
SUBWAY = place.Place('subway', build, {'noon': place.Light(noon, LOOK, outside, ('day',))}, PEOPLE, FEET, (1920, 1080), (5, 34), 4)

if __name__ == '__main__':
    place.produce(SUBWAY)
