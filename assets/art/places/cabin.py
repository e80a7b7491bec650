"""The cabin: one room of logs seen from high in a corner. By day its door stands open on the snow; at night the stove."""
import math
import pathlib
import random
import sys

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from lib import geometry, light, place, post, props, render  # noqa: E402
from lib.color import linear  # noqa: E402
from lib.files import OUT  # noqa: E402
from lib.geometry import box, cushion, cylinder, tube  # noqa: E402
from lib.materials import brass, cloth, paint, wood  # noqa: E402
from places import cabin_parts as parts  # noqa: E402

SIZE = (1920, 1080)
LEFT, RIGHT, FRONT, BACK, EAVES = -2.1, 3.4, -3., 4., 2.35
DOOR = (1.0, 1.9, 0, 1.92)                     # along y, then up
WINDOW = (.42, 1.38, .98, 1.9)                 # along x, then up
STOVE, STOVE_TURN = (-1.22, 2.95, 0), .66
CHAIR, CHAIR_YAW = (.56, 2.1, 0), -40
OTHER, OTHER_TURN = (-1.32, 1.68, 0), -1.05


def _trim():
    return wood('#7d5c46', '#a98565', .5)


def _shell(rnd):
    """Floor, log walls, a roof of boards on rafters; the walls behind the camera are only there for the light."""
    middle, wide, long = (LEFT + RIGHT) / 2, RIGHT - LEFT, BACK - FRONT
    box((middle, (FRONT + BACK) / 2, -.05), (wide + .4, long + .4, .1), wood('#8d6a52', '#bb9878', .45, True), 0)
    parts.log_wall(rnd, 'y', LEFT, FRONT, BACK + .25, (DOOR,))
    parts.log_wall(rnd, 'x', BACK, LEFT - .25, RIGHT, (WINDOW,))
    for k in range(7):
        z, inset = EAVES + .07 + .205 * k, .32 + .48 * k
        parts.log((LEFT + inset - .35, BACK + .07, z), (RIGHT - inset + .35, BACK + .07, z), .115, wood(*rnd.choice(parts.BARKS), .6, spec=.15))
    box((middle, BACK + .12, EAVES + .7), (wide, .1, 1.5), paint('#cbbcb0', .95, .05), 0)
    for where, size in (((RIGHT + .05, (FRONT + BACK) / 2, 1.6), (.1, long, 3.4)), ((middle, FRONT - .05, 1.6), (wide, .1, 3.8))):
        box(where, size, paint('#b9a08c', .9), 0)
    rise, half = 1.15, wide / 2
    slope = math.atan2(rise, half)
    for side in (-1, 1):
        box((middle + side * (half / 2 + .1), (FRONT + BACK) / 2, EAVES + rise / 2 + .02), (math.hypot(rise, half) + .5, long + .5, .05),
            wood('#8f745f', '#c2a78d', .6, True, math.pi / 2), 0, (0, side * slope, 0))
        for y in (-.6, .55, 1.7, 2.85):
            box((middle + side * half / 2, y, EAVES + rise / 2 - .06), (math.hypot(rise, half), .1, .13), _trim(), .012, (0, side * slope, 0))
    parts.log((LEFT - .1, 2.75, EAVES + .12), (RIGHT, 2.75, EAVES + .12), .09, _trim())


def _openings(day):
    """Window with short curtains; the door, open by day, with its list."""
    trim = _trim()
    left, right, low, high = WINDOW
    parts.window_frame(((left + right) / 2, BACK, (low + high) / 2), (right - left, high - low), trim)
    tube([(left - .2, BACK - .14, high + .1), (right + .2, BACK - .14, high + .1)], .012, brass('#8a6a40'))
    for side, x in ((-1, left), (1, right)):
        rows = [[(x + side * .03 + .256 * (t - .5), BACK - .14 + .025 * math.sin(t * 22), z) for t in np.linspace(0, 1, 25)]
                for z in (high + .1, 1.5, low + .06)]
        geometry.grid(rows, cloth('#e3cdb4'), 'curtain', .008)
    near, far, _, top = DOOR
    for y in (near - .04, far + .04):
        box((LEFT - .06, y, top / 2), (.3, .1, top), trim, .012)
    box((LEFT - .06, (near + far) / 2, top + .05), (.3, far - near + .2, .12), trim, .012)
    box((LEFT - .06, (near + far) / 2, .01), (.3, far - near, .04), trim, .01)
    parts.door_leaf((LEFT + .02, far - .01, 0), 1.42 if day else 0, wood('#8f6c52', '#b9926f', .5), paint(parts.IRON, .5), day)


def _fireplace(rnd, day):
    """Stove, kettle, firewood, boots and socks that dry."""
    parts.stove(STOVE, STOVE_TURN, not day)
    parts.kettle((STOVE[0] + .12, STOVE[1] - .06, .865), 2.6)
    parts.firewood(rnd, (-.78, 3.62, 0), 9, 5)
    parts.firewood(rnd, (-.5, 3.62, .5), 4, 1)
    parts.log((-.42, 2.92, .06), (-.12, 3.1, .06), .055, paint('#b7a498', .9, .2, 6.))
    parts.boots((-.92, 2.58, .0), -.5)
    line = [(-1.95, 2.3, 1.96), (-1.0, 3.1, 1.84), (-.1, 3.9, 2.0)]
    tube(line, .005, paint('#e8d8c0', .9))
    for t, color, tip in ((.58, '#c2604e', '#ead8bc'), (.66, '#c2604e', '#ead8bc'), (.8, '#d9a651', '#8f7f86')):
        k = (t - .5) * 2
        spot = [a + (b - a) * k for a, b in zip(line[1], line[2])]
        parts.sock((spot[0], spot[1], spot[2] - .02 - .03 * (k < .8)), .55, color, tip)


def _seats(day):
    """The good chair with the bound book on its arm; the other one with his hat and the mail on it."""
    trim = wood('#7b5640', '#a67d5c', .45)
    parts.armchair(CHAIR, math.radians(CHAIR_YAW), trim)
    parts.ladder_chair(OTHER, OTHER_TURN, trim)
    x, y, _ = OTHER
    for k, (dx, dy, turn) in enumerate(((-.08, .02, .2), (-.04, -.03, .5), (-.1, 0, -.1))):
        box((x + dx, y + dy, .478 + .006 * k), (.22, .14, .005), paint(('#f3e6cd', '#e6c7ae', '#f3e6cd')[k], .9), .001, (0, 0, turn))
    felt = cloth('#8a6a58')
    cylinder((x + .08, y + .04, .482), .15, .014, felt, edge=.005)
    cylinder((x + .08, y + .04, .54), .095, .11, felt, .08, edge=.02)
    cylinder((x + .08, y + .04, .505), .097, .028, cloth('#c2604e'), .094)
    if not day:
        turn = math.radians(CHAIR_YAW)
        dx, dy = -.345, -.12
        parts.parcel((CHAIR[0] + dx * math.cos(turn) - dy * math.sin(turn), CHAIR[1] + dx * math.sin(turn) + dy * math.cos(turn), .66), turn + .12, True)


def _walls(rnd, day):
    """What hangs: the ukulele (he has it in the evening), coats, snowshoes, a shelf over the bunk."""
    iron = paint(parts.IRON, .5)
    cylinder((-.28, BACK - .1, 1.93), .012, .1, iron, turn=(math.pi / 2, 0, 0))
    if day:
        parts.ukulele((-.28, BACK - .1, 1.34), 0, .05)
    board = _trim()
    box((2.25, BACK - .16, 1.5), (.95, .2, .035), board, .008)
    props.books((1.9, BACK - .16, 1.52), 7, rnd, 'x', .14, ('#a9604e', '#c9a06a', '#8f7f86', '#e3d2b8', '#7d4a42'))
    cylinder((2.5, BACK - .16, 1.57), .05, .1, paint('#93a07c', .3))
    box((LEFT + .02, .32, 1.62), (.04, .9, .1), board, .01)
    for y, color, long in ((.02, '#8f7f86', .86), (.36, '#b5654f', .7)):
        cylinder((LEFT + .08, y, 1.62), .012, .12, iron, turn=(0, math.pi / 2, 0))
        cushion((LEFT + .11, y, 1.6 - long / 2), (.14, .3, long), cloth(color), (0, .04, 0), 3)
        cushion((LEFT + .13, y + .13, 1.5 - long / 3), (.1, .1, long * .72), cloth(color), (.1, .04, 0), 2)
    cushion((LEFT + .16, .42, 1.2), (.06, .1, .7), cloth('#d9a651'), (.05, 0, 0), 2)


def _drift(rnd):
    """Snow outside the door, trodden in the middle, some of it on the boards; the parcel has been under the eaves."""
    near, far, _, _ = DOOR
    mid = (near + far) / 2
    rows = []
    for i in range(30):
        x = LEFT - .16 - i * .12
        row = []
        for j in range(40):
            y = mid - 2.4 + j * .16
            path = math.exp(-((y - mid - .1 * i * .12) / .36) ** 2)
            z = .34 + .08 * math.sin(y * 2.3 + 1) + .05 * math.sin(x * 5 + y * 3) + .05 * i * .12
            row.append((x, y, z * (1 - path * .78) * min(1, .5 + i * .1)))
        rows.append(row)
    geometry.grid(rows, paint('#c9b2aa', .85, .02, 3., .2), 'drift')
    snow = paint(parts.SNOW, .9, .03)
    for x, y, size in ((.12, 1.2, .16), (.22, 1.5, .11), (.1, 1.72, .17), (.42, 1.32, .06), (.55, 1.1, .04), (.36, 1.7, .05)):
        geometry.ball((LEFT + x, y, 0), size, snow, (1, 1.2, .42))
    cushion((LEFT - .75, mid, 2.02), (.5, 3., .3), snow, (0, .1, 0), 3)
    ice = paint('#efe2dc', .15, .02, spec=.6)
    for k in range(11):
        long = rnd.uniform(.1, .34)
        cylinder((LEFT - .52, near - .2 + .13 * k, 1.92 - long / 2), .003, long, ice, .022, segments=10)
    parts.parcel((LEFT + .1, 1.16, .05), 1.2)


def _table():
    """Close to the camera, dark: the corner of a table with the string, the paper, a tin mug."""
    board = wood('#4a3328', '#6b4a38', .5)
    box((2.55, .8, .93), (.95, .75, .045), board, .012, (0, 0, .3))
    box((2.22, .95, .46), (.07, .07, .92), board, .01)
    box((2.42, .72, .958), (.36, .3, .006), paint('#a67c56', .9), .002, (.02, .04, .5))
    tube([(2.26, .8, .965), (2.32, .66, .97), (2.44, .76, .97), (2.34, .86, .965), (2.48, .9, .97)], .006, paint('#e8d4b4', .9))
    props.mug((2.5, 1.02, .955), '#8a5048', .045)


def _near(day):
    """The table, and a beam with a lantern."""
    before = geometry.names()
    _table()
    parts.log((-2.2, -.65, 2.46), (3.2, .95, 2.46), .1, wood('#4a3328', '#6b4a38', .6))
    flame = parts.lantern((2.42, .72, 2.38), not day)
    if not day:
        light.point(flame, '#ffbe78', 9, .06)
    return geometry.new_since(before)


def _camera():
    light.camera((2.9, -1.9, 2.0), (-.36, 2.3, 2.0), 26, (0, -.115))


def build(hour):
    """The set; returns the near layer."""
    rnd, day = random.Random(17), hour == 'snow'
    _shell(rnd)
    _openings(day)
    _fireplace(rnd, day)
    _seats(day)
    _walls(rnd, day)
    parts.bunk(1.05, 3.08, 2.2, .86, _trim())
    parts.rug((-.15, 1.75), (1.3, .98), ('#b9685a', '#e3d2b8', '#8f7f86', '#d2a35c', '#e3d2b8', '#a9604e'))
    if day:
        _drift(rnd)
    _camera()
    return _near(day)


# ---- the wood outside

def _slope(x, y):
    """The ground: it climbs behind the cabin."""
    away = max(0, -.5 * (x + 2) + .87 * (y - 4))
    return .28 + .16 * away ** .92 + .22 * math.sin(x * .5 + 1) * math.sin(y * .43) + .06 * math.sin(x * 1.7 + y)


def _spots(rnd):
    """Where pines stand: kept out of the path's line, thicker up the hill."""
    for _ in range(150):
        turn, reach = rnd.uniform(-.15, 1.75), 5 + 30 * rnd.random() ** .8
        x, y = -1 - reach * math.sin(turn), 3 + reach * math.cos(turn)
        if abs(turn - 1.02) > .07 or reach > 20:
            yield x, y, _slope(x, y), rnd.uniform(.55, 1.15)


def _sky(size, top, low):
    """An opaque sky from its color high up to that behind the wood."""
    y = np.linspace(0, 1, size[1])[:, None, None]
    share = np.clip(1 - y / .5, 0, 1)
    sky = np.array(linear(low), np.float32) * (1 - share) + np.array(linear(top), np.float32) * share
    return np.concatenate([np.broadcast_to(sky, (size[1], size[0], 3)), np.ones((size[1], size[0], 1))], 2).astype(np.float32)


def _paint_outside(size, day):
    """The wood in its haze before the sky; leaves an own scene behind."""
    render.reset()
    rnd = random.Random(5)
    _camera()
    xs, ys = np.linspace(-46, 12, 90), np.linspace(2, 50, 80)
    parts.snow_grid([[(x, y, _slope(x, y)) for x in xs] for y in ys])
    parts.pines(rnd, list(_spots(rnd)))
    if day:
        light.sun((.8, .25, -.42), '#ffe0c4', 2.7, 1.5)
        light.world('#dcc4bc', .5)
    else:
        light.sun((.5, -.6, -.5), '#e0b6ae', .25, 8)
        light.world('#98707a', .20)
    render.setup(size, 16, 2, (4, 34))
    render.show(render.solids())
    passes = render.render(twice=False)
    trees = np.concatenate([passes['first'], passes['alpha']], 2)
    sky = _sky(size, '#e8cfc8', '#fbe6d2') * 1.15 if day else _sky(size, '#6a4a56', '#a87a78') * .5
    veil = np.array(linear('#f4ded0' if day else '#83606a'), np.float32) * (1. if day else .45)
    amount = (1 - np.exp(-passes['mist'][..., :1] * 1.5)) * .72
    trees[..., :3] = trees[..., :3] * (1 - amount) + veil * amount * trees[..., 3:4]
    picture = post.over(post.bokeh(trees, 2.4 * size[1] / 1080), sky)
    picture[..., 3] = 1
    return picture


def _outside(name):
    """The wood through the cabin's own camera; kept in out/, as drawing it empties the scene."""
    def see(size):
        file = OUT / f'cabin-outside-{name}-{size[0]}.npz'
        if not file.exists():
            np.savez(file, picture=_paint_outside(size, name == 'snow').astype(np.float16))
        return np.load(file)['picture'].astype(np.float32)
    return see


def _day():
    """Low sun through the door, the snow's own light at door and window."""
    light.sun((.80, .25, -.40), '#ffdab2', 26., 1.)
    light.area((LEFT - .35, 1.45, 1.1), (0, 1.6, .6), '#f6dcd2', 90, .85, 1.8)
    light.area((.9, BACK + .3, 1.5), (.7, 1, .6), '#f4dcd4', 110, .95, .9)
    light.area((2.2, -2.4, 2.6), (0, 2.4, .8), '#f2dccf', 74, 3, 2)
    light.world('#d9c2c4', .25)


def _night():
    """The fire, the lantern, dusk in the window."""
    x, y, _ = STOVE
    mouth = (x + .46 * math.sin(STOVE_TURN) + .06, y - .46 * math.cos(STOVE_TURN), .5)
    light.area(mouth, (.5, 1.7, .7), '#ffac66', 60, .42, .36)
    light.point((x, y - .06, .5), '#ff8a3a', 6, .1)
    light.area((-1.1, .7, .9), (.4, 2.1, .9), '#ffb988', 20, .9, .7)
    light.area((.9, BACK + .3, 1.5), (.7, 1, .6), '#c09aa2', 34, .95, .9)
    light.area((2.2, -2.4, 2.6), (0, 2.4, .8), '#c89e98', 46, 3, 2)
    light.world('#8a6672', .14)


SNOW_LOOK = place.Look(.88, (1.005, 1, .995), 1.4, .82, ('#f0dccf', .12, .25, .9), (.17, 1.1), (.2, .3, .03), 7.)
FIRE_LOOK = place.Look(1.35, (1.005, 1, .99), 1.34, 1.0, ('#8a5a58', .12, .2, .7), (.2, 1.3), None, 7.)
SEAT = (CHAIR[0] - .06 * math.sin(math.radians(CHAIR_YAW)), CHAIR[1] + .06 * math.cos(math.radians(CHAIR_YAW)), 0)
FEET = {'chair': CHAIR, 'window': (.5, 2.7, 0), 'door': (LEFT - .1, 1.46, .04)}
PEOPLE = (
    place.Person('theodore', 'standing', 'door', FEET['door'], 12, ('snow',), 'pocket'),
    place.Person('theodore', 'sitting', 'chair', SEAT, CHAIR_YAW, ('fire',), 'ukulele'),
    place.Person('theodore', 'eyes_closed', 'chair', SEAT, CHAIR_YAW, ('fire',), 'ukulele', (('eyes', 'closed'),)),
)
LIGHTS = {'snow': place.Light(_day, SNOW_LOOK, _outside('snow')), 'fire': place.Light(_night, FIRE_LOOK, _outside('fire'))}
CABIN = place.Place('cabin', build, LIGHTS, PEOPLE, FEET, SIZE, (3, 11), 5)

if __name__ == '__main__':
    place.produce(CABIN)
