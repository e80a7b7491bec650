"""Parcel lockers in the early morning: hundreds of small doors, one open and lit. For the ending Return to Sender."""
import math
import pathlib
import random
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from lib import city, geometry, light, place, props, render  # noqa: E402
from lib.materials import brass, cloth, glow, paint, shade, wood  # noqa: E402

COLUMNS, CELL, DEPTH = 21, .36, .45
# Heights of the rows of doors from the ground up; the tall ones are for things nobody sends.
ROWS = (.52, .28, .28, .28, .28, .28, .28, .28, .28)
FOOT = .16
OPEN = (10, 4)      # column and row of the one open door
PASTELS = ('#e7d6bd', '#e7d6bd', '#dfc7ab', '#d9a58c', '#cf8f78', '#e2bda2', '#b9a7a6', '#b9a7a6', '#a3a17d')


def _cell(column, row):
    """(middle x, middle z, height) of a door."""
    low = FOOT + sum(ROWS[:row])
    return (column - (COLUMNS - 1) / 2) * CELL, low + ROWS[row] / 2, ROWS[row]


def _door(column, row, rnd):
    x, z, height = _cell(column, row)
    paint_ = paint(rnd.choice(PASTELS), .5, .03)
    ajar = rnd.random() < .012
    geometry.box((x, DEPTH / 2 - (.015 if ajar else 0), z), (CELL - .012, DEPTH, height - .012), paint_, .012)
    geometry.box((x, -.004, z), (CELL - .07, .012, height - .07), paint_, .006)
    geometry.ball((x + CELL * .30, -.022, z), .014, brass())
    geometry.box((x - CELL * .12, -.012, z + height / 2 - .075), (.09, .008, .026), paint('#f3e8d4', .6, .02), .002)


def _open_door():
    """The lit compartment, its box, its leaf swung wide."""
    x, z, height = _cell(*OPEN)
    cream = paint('#c98663', .7, .03)
    geometry.box((x, DEPTH - .02, z), (CELL, .02, height), cream, 0)
    geometry.box((x, DEPTH / 2, z + height / 2 - .012), (CELL, DEPTH, .01), cream, 0)
    geometry.box((x, DEPTH / 2, z - height / 2 + .008), (CELL, DEPTH, .012), cream, 0)
    geometry.box((x + .01, .20, z - height / 2 + .085), (.20, .20, .14), paint('#f8f3e8', .7, .01), .008, (0, 0, .14))
    geometry.box((x, .10, z + height / 2 - .024), (.12, .04, .012), glow('#ffd9a0', 7.), .002)
    angle = -1.95
    middle = (x - CELL / 2 + math.cos(angle) * CELL / 2, math.sin(angle) * CELL / 2, z)
    geometry.box(middle, (CELL - .014, .018, height - .012), paint('#d9a58c', .5, .03), .008, (0, 0, angle))
    light.point((x, .16, z + height / 2 - .05), '#ffcb86', 4.5, .05)
    light.point((x, -.10, z), '#ffc680', 1.6, .12)


def _wall(rnd):
    trim, width = paint('#efe3cd', .6, .02), COLUMNS * CELL
    for column in range(COLUMNS):
        for row in range(len(ROWS)):
            if (column, row) != OPEN:
                _door(column, row, rnd)
    top = FOOT + sum(ROWS)
    geometry.box((0, DEPTH, top / 2), (width + .1, .04, top), paint('#3a2a27', .8), 0)
    geometry.box((0, .18, FOOT / 2), (width + .1, .55, FOOT), paint('#7a5a50', .7), .02)
    geometry.box((0, .18, top + .07), (width + .3, .62, .14), trim, .03)
    for sign in (-1, 1):
        geometry.box((sign * (width / 2 + .14), .15, top / 2), (.26, .6, top), trim, .03)
        geometry.ball((sign * (width / 2 + .14), .15, top + .30), .17, shade('#fbe6c4', '#ffdca8', 2.2))
    _clock(top + .14)


def _clock(base):
    """A round clock without figures on a little gable: ten to five."""
    trim, dark = paint('#d98f76', .6, .03), paint('#4a302a', .5)
    arc = [a * math.pi / 32 for a in range(33)]
    geometry.grid([[(.98 * math.cos(a), .05, base) for a in arc], [(.98 * math.cos(a), .05, base + .68 * math.sin(a)) for a in arc]], trim, 'gable', .16)
    geometry.tube([(.99 * math.cos(a), -.03, base + .69 * math.sin(a)) for a in arc[::4]], .035, paint('#efe3cd', .6, .02))
    middle = (0, -.14, base + .34)
    geometry.cylinder(middle, .25, .08, brass(), turn=(math.pi / 2, 0, 0))
    geometry.cylinder((0, -.165, middle[2]), .215, .06, shade('#f6ead0', '#ffe6bd', .5), turn=(math.pi / 2, 0, 0))
    for angle, length, thick in ((2.62, .10, .012), (-1.05, .15, .009)):
        geometry.tube([(0, -.20, middle[2]), (math.sin(angle) * length, -.20, middle[2] + math.cos(angle) * length)], thick, dark)
    for k in range(12):
        a = k * math.pi / 6
        geometry.ball((.18 * math.sin(a), -.197, middle[2] + .18 * math.cos(a)), .009, dark)


def _awning():
    """A scalloped awning over all of it, too narrow to keep any rain off."""
    top, width, number = FOOT + sum(ROWS) + .02, COLUMNS * CELL, 50
    skins = (cloth('#c8654f'), cloth('#efe2cb'))
    for k in range(number):
        left, step = -width / 2 + k * width / number, width / number
        across = [(left + step * h / 6, math.sin(h / 6 * math.pi)) for h in range(7)]
        geometry.grid([[(x, -.12, top) for x, _ in across], [(x, -.52, top - .19) for x, _ in across], [(x, -.53, top - .25 - .06 * dip) for x, dip in across]], skins[k % 2], 'awning')


def _post(x, y, fallen=False):
    metal = brass('#b98f52')
    if fallen:
        geometry.cylinder((x, y, .03), .022, .92, metal, turn=(0, math.pi / 2, .5))
        geometry.cylinder((x + .42, y + .22, .16), .16, .03, metal, turn=(0, math.pi / 2, .5))
        geometry.ball((x - .44, y - .23, .04), .04, metal)
        return
    geometry.cylinder((x, y, .015), .16, .03, metal)
    geometry.cylinder((x, y, .47), .022, .92, metal)
    geometry.ball((x, y, .95), .04, metal)


def _rope(a, b):
    middle = [(p + q) / 2 for p, q in zip(a, b)]
    geometry.tube([(*a, .88), (middle[0], middle[1], .60), (*b, .88)], .02, cloth('#a8483f'))


def _queue():
    """Ropes for a queue of nobody; one post has given up."""
    for sign in (-1, 1):
        row = [(sign * (1.2 + k * .85), -1.7) for k in range(3)]
        posts = row if sign < 0 else row[:2]
        for spot in posts:
            _post(*spot)
        for a, b in zip(posts, posts[1:]):
            _rope(a, b)
    _post(2.72, -1.78, True)
    geometry.tube([(2.05, -1.7, .88), (2.14, -1.74, .3), (2.22, -1.88, .03), (2.27, -2., .02), (2.28, -2.02, .03)], .02, cloth('#a8483f'))


def _pigeon(x, y, turn, gray='#9a8d92', z=0.):
    """A pigeon that waits for its parcel."""
    body, dark = paint(gray, .6, .06), paint('#6b5d64', .6)
    c, s = math.cos(turn), math.sin(turn)
    geometry.ball((x, y, z + .14), .085, body, (1.35, .8, .85), (0, -.35, turn))
    geometry.ball((x + c * .10, y + s * .10, z + .235), .042, dark, (1, 1, 1.05))
    geometry.ball((x + c * .075, y + s * .075, z + .195), .045, paint('#7f8a72', .4, .05), (1, 1, 1.2))
    geometry.cylinder((x + c * .15, y + s * .15, z + .232), .012, .04, paint('#d9a24a', .5), .002, (0, math.pi / 2, turn))
    geometry.box((x - c * .13, y - s * .13, z + .10), (.14, .05, .02), dark, .008, (0, .3, turn))
    for side in (-.03, .03):
        geometry.cylinder((x - s * side, y + c * side, z + .035), .006, .07, paint('#c4694f', .6))


def _tubs(rnd):
    for sign in (-1, 1):
        x = sign * 4.32
        geometry.box((x, -.5, .26), (.56, .56, .52), paint('#b8654a', .7), .03)
        geometry.cylinder((x, -.5, .72), .03, .5, paint('#5a4030', .8))
        for k in range(60):
            a, b = rnd.uniform(0, 6.283), rnd.uniform(-1.2, 1.5)
            geometry.ball((x + .28 * math.cos(a) * math.cos(b), -.5 + .28 * math.sin(a) * math.cos(b), 1.18 + .30 * math.sin(b)), rnd.uniform(.07, .11), paint('#767c54', .7, .14, 9))


def _near():
    """Clipped balls of box at both sides, close to the eye: the picture's curtain."""
    leaf, parts = paint('#5d6342', .7, .14, 9), []
    for sign in (-1, 1):
        middle = (sign * 1.56, -5.4, .62)
        parts.append(geometry.ball(middle, .36, leaf))
        for k in range(50):
            a, b = k * 2.4, math.asin(-1 + 2 * (k + .5) / 50)
            parts.append(geometry.ball([m + .36 * d for m, d in zip(middle, (math.cos(a) * math.cos(b), math.sin(a) * math.cos(b), math.sin(b)))], .075, leaf))
    return parts


def build(_):
    """The wall and its square; returns what is close."""
    rnd = random.Random(9)
    geometry.box((0, -3, -.05), (30, 16, .1), _paving(), 0)
    _wall(rnd)
    _open_door()
    _awning()
    _queue()
    _tubs(rnd)
    # The only ones who queue.
    for x, gray in ((-1.45, '#9a8d92'), (-1.86, '#b3a5a4'), (-2.36, '#857980')):
        _pigeon(x, -1.32, .1 * x + .2, gray)
    _pigeon(.86, -.75, 2.2)
    _pigeon(2.2, -.1, 2.9, '#8f8288', FOOT + sum(ROWS) + .14)
    light.camera((0, -7.8, 1.35), (0, 0, 1.35), 32, (0, .062))
    return _near()


def _paving():
    return wood('#b59f90', '#cbb6a2', .5, True, 0, .55)


def morning():
    """A low sun over the left shoulder, a wide pale sky."""
    light.sun((.80, .52, -.36), '#ffd6a2', 4.2, 2.5)
    light.area((0, -7, 8), (0, 0, 1), '#d9cdd6', 330, 14, 6)
    light.world('#cdbac0', .30)


LOOK = place.Look(.62, (1.01, 1, .985), 1.36, 1.12, ('#f0d2bc', .05, .2, 1.), (.12, .95), None, 7.)
FEET = {'locker': (-.62, -1.0, 0)}
RETURNS = place.Place('returns', build, {'morning': place.Light(morning, LOOK, lambda size: city.view('morning', size, .36, 1.12, 0, 1.25), ('morning',))},
                      (place.Person('theodore', 'standing', 'locker', FEET['locker'], 168, ('morning',), 'window'),), FEET, (1920, 1080), (6, 12))

if __name__ == '__main__':
    place.produce(RETURNS)
