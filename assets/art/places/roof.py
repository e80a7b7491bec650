"""The roof: a low wall around it, laundry, a tank, and over all of it the first real sky."""
import pathlib
import random
import sys

import bpy
import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from lib import geometry, light, materials, place, render  # noqa: E402
from lib.geometry import ball, tube  # noqa: E402
from lib.materials import paint  # noqa: E402
from places import roof_parts as parts  # noqa: E402
from places import roof_sky as sky  # noqa: E402

SIZE = (1920, 1080)
EYE, LENS = 1.05, 30
NEAR_END, CORNER, FAR_END = (2.95, 1.5), (1.62, 12.5), (-13., 11.)
SEAT = .52
STAIRS = (-4.45, 9.9)
LAMP = (STAIRS[0] + .35, STAIRS[1] - .29, 2.24)
FACING = -83        # the yaw of those who sit on the right wall with their feet in
COAT = (('coat', '#74434b'), ('scarf', '#d9a24e'), ('seat', SEAT))


def _on_wall(y, inward=.05):
    """A point in the middle of the right wall, a little toward the roof."""
    share = (y - NEAR_END[1]) / (CORNER[1] - NEAR_END[1])
    return NEAR_END[0] + (CORNER[0] - NEAR_END[0]) * share - inward, y, 0


FEET = {'edge': _on_wall(8.1), 'beside': _on_wall(6.95), 'door': (-4.1, 9.3, 0)}
BY_HER = (_on_wall(6.2)[0] - .40, 6.2, 0)


def _camera():
    light.camera((0, 0, EYE), (0, 100, EYE), LENS, (0, (sky.HORIZON - .5) * SIZE[1] / SIZE[0]))


def _mirror(name):
    """The sky on an unseen card, for the puddles."""
    picture = (sky.dawn if name == 'dawn' else sky.night)((640, 360))
    image = bpy.data.images.new('sky', picture.shape[1], picture.shape[0], float_buffer=True)
    image.pixels.foreach_set(np.ascontiguousarray(picture[::-1]).ravel())
    wide, far = 60 / LENS * 36 / 2, 60
    tall = wide * 2 * SIZE[1] / SIZE[0]
    low = EYE - tall * (1 - sky.HORIZON)
    card = render.unseen(geometry.plane(((-wide, far, low), (wide, far, low), (wide, far, low + tall), (-wide, far, low + tall)), materials.film(image, 1.)))
    card.visible_diffuse = False


def _house():
    geometry.plane(((-14, -1, 0), (NEAR_END[0] + .3, -1, 0), (*CORNER, 0), (*FAR_END, 0)), parts.roof_skin())
    parts.wall((NEAR_END[0] + .3, -1), CORNER, SEAT)
    parts.wall((CORNER[0] + .1, CORNER[1] - .02), FAR_END, SEAT)
    ball((*_on_wall(7.52, .0)[:2], SEAT + .004), .028, paint('#d98a86', .5), (1.2, 1, .35))


def _things(rnd):
    parts.tank(-5.7, 12.9, 1.1)
    parts.chimney(1.35, 10.6)
    parts.laundry((-3.3, 10.0, 2.05), (1.0, 10.6, 1.8), ((.24, 1.05, .95, '#f3e2c8'), (.50, 0, .6, '#dca044'), (.68, .55, .72, '#e8957c')))
    for x, y, height in ((-1.35, 9.4, .62), (-1.0, 9.7, .45)):
        parts.vent(x, y, height)
    parts.elbow(-2.6, 11.0, -2.2)
    for x, y in ((-.35, 11.6), (.2, 11.7)):
        parts.tomato(x, y, rnd, .8, leaves=30)
    parts.deck_chair(-1.9, 6.2, -.75)
    parts.crate(-.95, 6.0, .3)
    parts.watering_can(.75, 7.6, 2.4)
    for x, y, turn in ((-2.0, 12.15, 2.6), (-1.75, 12.18, -.6), (.7, 12.4, 2.9)):
        parts.pigeon(x, y, SEAT, turn)


def _near(rnd):
    made = []
    for x, y, height in ((-1.62, 2.45, .78), (-1.22, 2.3, .52)):
        made += parts.tomato(x, y, rnd, height, '#7a4436', .05, 60)
    return made


def build(name):
    """Everything but the lights; returns what stands near and dark."""
    rnd = random.Random(17)
    _house()
    _things(rnd)
    lit = name == 'night'
    parts.stairhead(*STAIRS, .5 if lit else .16)
    parts.bulbs((-3.0, 9.85, 2.62), (3.2, 4.3, 2.62), 12, .24, 11. if lit else .25, 24 if lit else 0)
    tube([(2.62, 4.8, .3), (2.62, 4.8, 2.7)], .025, paint(parts.IRON, .6))
    _mirror(name)
    _camera()
    return _near(rnd)


def dawn():
    """Glow from under the horizon, behind everything; rose from above; the stair lamp has been forgotten."""
    light.area((1.5, 42, 5), (1.2, 7, 1), '#ffc078', 6800, 34, 7)
    light.area((-14, 16, 12), (0, 7, 0), '#f2b8a0', 900, 16, 10)
    light.area((-6, -6, 10), (0, 8, 0), '#c9a0a4', 380, 14, 14)
    light.area((-5.5, 4.5, 4), (2.2, 7.6, .9), '#ffc79c', 150, 3, 3, 70)
    light.world('#b98c94', .27)
    light.point(LAMP, '#ffbe78', 10, .07)


def night():
    """Bulbs on a string; the city's glow; plum from above."""
    light.area((0, 40, 5), (0, 7, 1), '#c8705a', 900, 34, 8)
    light.area((-6, -4, 12), (0, 8, 0), '#7d5566', 520, 16, 16)
    light.area((-20, 22, 9), (1, 7, 1), '#e8995a', 420, 5, 2)
    light.area((-2.2, 5.2, 3.6), (2.1, 7.6, .9), '#ffb878', 120, 2.4, 2.4)
    light.world('#5a3c4a', .22)
    light.point(LAMP, '#ffbe78', 55, .07)


DAWN = place.Look(.72, (1.02, 1, .99), 1.34, 1.1, ('#eab495', .18, .05, 1.), (.22, .9), None, 8.)
NIGHT = place.Look(.62, (1.02, 1, .99), 1.24, 1.06, ('#6a4648', .35, .05, 1.), (.24, .85), None, 8.)
PEOPLE = (
    place.Person('theodore', 'standing', 'door', FEET['door'], 40, ('night', 'dawn'), 'standing'),
    place.Person('amy', 'sitting', 'edge', FEET['edge'], FACING, ('night', 'dawn'), '', COAT),
    place.Person('amy', 'looking_down', 'edge', FEET['edge'], FACING + 8, ('night',), 'sitting', (*COAT, ('eyes', 'down'))),
    place.Person('theodore', 'sitting', 'beside', FEET['beside'], FACING - 4, ('night', 'dawn'), '', (('seat', SEAT),)),
    place.Person('theodore', 'standing', 'beside', BY_HER, FACING - 18, ('night',), 'pocket'),
    place.Person('theodore', 'sitting', 'edge', FEET['edge'], FACING - 2, ('dawn',), '', (('seat', SEAT),)),
)
ROOF = place.Place('roof', build, {
    'dawn': place.Light(dawn, DAWN, sky.dawn, ('morning',)),
    'night': place.Light(night, NIGHT, sky.night, ('night',)),
}, PEOPLE, FEET, SIZE, (3, 40), 4)

if __name__ == '__main__':
    place.produce(ROOF)
