"""The elevated train: a long car seen a little from the side; at dusk the city slides by, on a Sunday morning the shore.

# far: 3840 px wide, tiles horizontally; the stage scrolls it as a loop.
"""
import dataclasses
import math
import pathlib
import random
import subprocess
import sys

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from lib import geometry, light, people, place, post, render  # noqa: E402
from lib.color import linear  # noqa: E402
from lib.facade import AIRS, facade  # noqa: E402
from lib.files import ASSETS, OUT, SCRATCH, read_pixels, write_png, write_webp  # noqa: E402
from lib.materials import brass, cloth, glow, paint, shade, wood  # noqa: E402
from places import train_shore  # noqa: E402

HALF, LONG, EAVES, CREST = 1.45, 15.2, 2.0, 2.34     # half the car's width, its length, height at the wall, in the middle
SILL, LINTEL, BAY = .90, 1.86, 2.1
LOOP = 3840
# The city passing, back to front: meters in one loop, towers, lowest and highest, base (share of the picture), haze, blur.
SLABS = ((2700, 90, 60, 430, .66, .86, 2.), (1500, 60, 40, 250, .70, .66, 2.4), (820, 34, 24, 150, .78, .42, 3.2), (420, 24, 8, 34, .92, .20, 5.))
STRANGERS = (('passer2', 'sitting', -1.02, 4.55, 0), ('passer4', 'listening', .30, 9.6, 215), ('passer1', 'sitting', 1.06, 2.75, -86), ('passer0', 'sitting', 1.06, 4.15, -80),
             ('passer5', 'sitting', 1.06, 6.3, -95), ('passer3', 'sitting', -1.02, 7.45, 0), ('passer1', 'standing', -.25, 11.4, 190), ('passer3', 'sitting', 1.06, 8.7, -90))

SUNDAY = (('passer4', 'sitting', -1.02, 4.55, -20), ('passer2', 'sitting', 1.06, 3.45, -82), ('passer5', 'dictating', 1.06, 5.6, -95),
          ('passer0', 'sitting', -1.02, 7.45, 16), ('passer3', 'sitting', 1.06, 8.0, -88), ('passer1', 'listening', .28, 10.6, 200))


# ---- the city that passes

def _slab(number, meters, count, low, high):
    """Towers of one depth, seen straight on; none crosses the ends of the loop."""
    rnd = random.Random(40 + number)
    air = dataclasses.replace(AIRS['dusk'], reach=1e9, body=('#6b4650', '#7d4d49', '#583844', '#8d6056'), lit=(.04, .16), street=0)
    skins = [facade(air, color) for color in air.body]
    for i in range(count):
        width = rnd.uniform(.6, 1.5) * meters / count * 1.25
        x = (i + rnd.uniform(.3, .7)) / count * meters
        x = min(max(x, width * .75), meters - width * .75)
        height = low + rnd.random() ** 2.1 * (high - low) * (.5 + .5 * math.sin(i / count * 12.566 + number * 2))
        for wide, base, top in ((1, -200, height),) if rnd.random() < .7 else ((1, -200, height * .7), (.66, height * .7, height)):
            geometry.box((x - meters / 2, rnd.uniform(0, 60), (base + top) / 2), (width * wide, width * .8, top - base), rnd.choice(skins), 0, (0, 0, rnd.uniform(-.3, .3)))


def _straight_camera(meters, level, height):
    """An orthographic eye one loop wide: what leaves at the right comes back at the left."""
    eye = light.camera((0, -2000, 0), (0, 0, 0))
    eye.data.type, eye.data.ortho_scale = 'ORTHO', meters
    eye.data.shift_y = (level - .5) * height / LOOP


def _wrapped(picture, radius):
    """Bokeh on a loop."""
    edge = 40
    wide = np.concatenate([picture[:, -edge:], picture, picture[:, :edge]], 1)
    return post.bokeh(wide, radius)[:, edge:-edge]


def _passing_sky(height):
    y = np.linspace(0, 1, height)[:, None, None]
    up = np.clip(1 - y / .62, 0, 1)
    zenith, middle, low = (np.array(linear(c), np.float32) for c in ('#ab8790', '#e3a596', '#ffcf9c'))
    sky = (middle * (1 - up) + zenith * up) * (1 - np.exp(-up * 4)) + low * np.exp(-up * 4)
    return np.concatenate([np.broadcast_to(sky, (height, LOOP, 3)), np.ones((height, LOOP, 1))], 2).astype(np.float32)


def _paint_loop():
    height = 1080
    sky = picture = _passing_sky(height)
    warm = np.array(linear('#eea684'), np.float32)
    y = np.linspace(0, 1, height)[:, None, None]
    air = sky[..., :3] * .45 + warm * .42   # a little darker than the sky behind, or far towers glow
    for number, (meters, count, low, high, level, share, blur) in enumerate(SLABS):
        render.reset()
        _slab(number, meters, count, low, high)
        _straight_camera(meters, level, height)
        render.setup((LOOP, height), 16, 0)
        render.show(render.solids())
        passes = render.render(twice=False)
        front = np.roll(np.concatenate([passes['first'], passes['alpha']], 2), number * 1130, 1)
        veil = np.clip(share * (1 + 1.1 * np.clip((y - level + .22) * 2.2, 0, 1)), 0, .97)
        front[..., :3] = front[..., :3] * (1 - veil) + air * veil * front[..., 3:4]
        picture = post.over(_wrapped(front, blur), picture)
    return picture


LOOPS = {'dusk': _paint_loop, 'day': train_shore.paint_loop}


def loop(name):
    """All that passes in a light, linear (1080, 3840, 4); kept in out/."""
    file = OUT / f'train-loop-{name}.npz'
    if not file.exists():
        np.savez(file, picture=LOOPS[name]().astype(np.float16))
    return np.load(file)['picture'].astype(np.float32)


def outside(name, size):
    """Behind the windows while the room is developed: in drafts what passes, in finals only its mean color row by row, because
    what the room layer keeps of the glow must fit every part of the loop."""
    picture = post.fit(loop(name), LOOP * size[1] // 1080)
    if '--draft' in sys.argv:
        return picture[:, :size[0]].copy()
    return np.repeat(picture.mean(1, keepdims=True), size[0], 1)


# ---- the car

def _wall(side):
    """Panel, sill, pillars. The windows have no panes: their noise would be half of the file."""
    cream, gray, metal = paint('#d6c7b0', .45, .03), paint('#9d9294', .5, .04), brass('#b89a6a')
    x = side * HALF
    geometry.box((x, LONG / 2, SILL / 2), (.06, LONG + 3, SILL), gray, .01)
    geometry.box((x - side * .03, LONG / 2, SILL + .01), (.12, LONG + 3, .035), wood('#7a5236', '#a9764a', .35, False, math.pi / 2), .01)
    geometry.box((x, LONG / 2, (LINTEL + EAVES) / 2 + .02), (.06, LONG + 3, EAVES - LINTEL + .04), cream, .01)
    geometry.box((x - side * .04, LONG / 2, LINTEL), (.03, LONG + 3, .02), metal, .004)
    for k in range(9):
        geometry.box((x, .42 + k * BAY - BAY, (SILL + LINTEL) / 2), (.08, .26, LINTEL - SILL), cream, .03)


def _roof(lit):
    cream = paint('#ddcfb8', .6, .03)
    arc = [(-HALF * math.cos(a * math.pi / 16), EAVES + (CREST - EAVES) * math.sin(a * math.pi / 16)) for a in range(17)]
    geometry.grid([[(x, y, z) for x, z in arc] for y in (-1.5, LONG + .2)], cream, 'roof')
    for y in (k * BAY + .42 for k in range(-1, 8)):
        geometry.tube([(x * .995, y, z - .01) for x, z in arc[1:-1]], .022, paint('#b9a78f', .5))
    for k in range(7):
        geometry.box((0, 1.0 + k * BAY, CREST - .045), (.34, 1.5, .06), shade('#fbe8cc', '#ffdcaa', lit), .028)


def _end():
    cream, gray = paint('#cdbda6', .6, .03), paint('#8f8588', .5, .04)
    for x in (-.95, .95):
        geometry.box((x, LONG, 1.15), (1.1, .06, 2.4), cream, .01)
    geometry.box((0, LONG, 2.15), (.9, .06, .4), cream, .01)
    for x in (-.21, .21):
        geometry.box((x, LONG + .02, .5), (.40, .04, 1.0), gray, .01)
        for edge in (-.18, .18):
            geometry.box((x + edge, LONG + .02, 1.5), (.05, .04, 1.0), gray, .01)
    geometry.ball((.62, LONG - .06, 1.9), .05, glow('#ff9a62', 3.))


def _seat(x, y, away):
    """A double seat; `away` faces the far end."""
    sage, oak, side = cloth('#8b8e6c'), wood('#7a5236', '#a9764a', .4), 1 if away else -1
    geometry.cushion((x, y + side * .02, .40), (.94, .50, .13), sage, levels=3)
    geometry.cushion((x, y - side * .26, .68), (.94, .13, .46), sage, (side * .12, 0, 0), 3)
    geometry.box((x, y - side * .335, .64), (.98, .025, .58), oak, .01, (side * .12, 0, 0))
    geometry.tube([(x - .42, y - side * .385, .93), (x, y - side * .39, .985), (x + .42, y - side * .385, .93)], .016, brass())
    geometry.box((x, y, .18), (.8, .40, .3), paint('#6a5a58', .6), .02)


def _bench(start, end):
    """The long bench along the right wall."""
    sage, oak = cloth('#8b8e6c'), wood('#7a5236', '#a9764a', .4, False, math.pi / 2)
    number = round((end - start) / .7)
    for k in range(number):
        y = start + (k + .5) * (end - start) / number
        geometry.cushion((1.14, y, .40), (.50, .69, .13), sage, levels=3)
        geometry.cushion((1.36, y, .72), (.12, .69, .46), sage, (0, .10, 0), 3)
    geometry.box((1.16, (start + end) / 2, .17), (.42, end - start, .32), oak, .01)


def _strap(x, y, swing, skin=None, band=None):
    """A strap with its ring, all of them leaning with the same curve of the track."""
    skin, band = skin or paint('#efe0c4', .35, .02), band or cloth('#8a5a48')
    low = (x + math.sin(swing) * .24, y, 2.06 - math.cos(swing) * .24)
    ring = [(low[0] + .075 * math.sin(a + swing), y, low[2] - .075 + .075 * math.cos(a + swing)) for a in (k * math.pi / 6 for k in range(12))]
    return [geometry.tube([(x, y, 2.08), low], .012, band), geometry.tube(ring, .012, skin, True)]


def _rails():
    metal, rnd = brass(), random.Random(2)
    for x in (-.46, .50):
        geometry.tube([(x, -1, 2.08), (x, LONG - .3, 2.08)], .016, metal)
        for k in range(15):
            _strap(x, 2.3 + k * .78, .17 + rnd.uniform(-.03, .03))
    for x, y in ((.46, 5.1), (-.42, 9.2), (.46, 9.6)):
        geometry.cylinder((x, y, 1.12), .018, 2.24, metal)


def _oranges():
    """Two that roll with the train."""
    for x, y in ((-.12, 3.35), (.22, 4.2)):
        geometry.ball((x, y, .042), .042, paint('#dd8a3a', .5, .05, 20, bump=.3))


def _scarf():
    """Nobody has missed it yet."""
    geometry.drape((-.82, 4.50, 0), (.20, .34), (.03, .20), .485, cloth('#d2a24a'), .2, .012, 4, 40)


def _for_the_sea():
    """A furled parasol on the bench, a striped ball that has got loose, a bag with a towel, a whale to be colored in."""
    coral, cream, mustard = cloth('#cf5f48', 14.), cloth('#f0e2c6', 14.), cloth('#d8a848', 14.)
    geometry.cylinder((1.18, 2.42, 1.02), .012, 1.9, wood('#8a6244', '#b98d62'), turn=(.16, .10, 0))
    for k in range(8):
        angle = k * math.pi / 4
        where = (1.20 + .04 * math.cos(angle), 2.36 + .04 * math.sin(angle), 1.32)
        geometry.cylinder(where, .012, 1.0, coral if k % 2 else cream, .045, (.16, .10, 0), segments=10)
    with geometry.assembled((-.06, 3.5, .13), .7):
        for k in range(8):
            turns = [(k + half) * math.pi / 4 for half in (0, .5, 1)]
            rows = [[(.13 * math.sin(t) * math.cos(a), .13 * math.sin(t) * math.sin(a), .13 * math.cos(t)) for a in turns]
                    for t in (n * math.pi / 12 for n in range(13))]
            geometry.grid(rows, (coral, cream, mustard, cream)[k % 4], 'ball')
    geometry.cushion((1.12, 4.35, .56), (.26, .36, .24), cloth('#8f8a5a', 10.), levels=2)
    geometry.cylinder((1.12, 4.35, .70), .07, .34, cream, turn=(math.pi / 2, 0, .2))
    geometry.cylinder((1.12, 4.40, .70), .074, .06, coral, turn=(math.pi / 2, 0, .2))
    geometry.tube([(1.02, 4.25, .62), (1.0, 4.3, .86), (1.0, 4.42, .86), (1.02, 4.47, .62)], .012, wood('#8a6244', '#b98d62'))
    geometry.box((-.74, 4.72, .475), (.21, .15, .003), paint('#f4e8d0', .9), .001, (0, 0, .3))


def _near():
    """A pole and a strap, dark and close."""
    dark = paint('#3d2a25', .5)
    return _strap(-.30, .95, .17, dark, dark) + [geometry.cylinder((.80, .95, 1.2), .02, 2.6, dark), geometry.tube([(-.8, .95, 2.08), (.9, .95, 2.08)], .016, dark)]


def _camera():
    light.camera((.36, 0, 1.50), (-.92, 5, 1.26), 22)


def build(hour):
    """The car with its passengers; returns what hangs near the eye."""
    geometry.box((0, LONG / 2, -.05), (HALF * 2, LONG + 3, .1), paint('#7c6964', .35, .12, 16, .45), 0)
    geometry.box((0, LONG / 2, .003), (.62, LONG + 3, .01), paint('#94807a', .35, .10, 20, .45), 0)
    for side in (-1, 1):
        _wall(side)
    _roof(1.5 if hour == 'dusk' else .15)
    _end()
    for y, away in ((2.75, True), (4.62, False), (5.55, True), (7.5, False), (8.4, True), (10.4, False), (11.3, True)):
        _seat(-.97, y, away)
    _bench(1.7, 13.2)
    _rails()
    _oranges() if hour == 'dusk' else _for_the_sea()
    _scarf()
    for name, pose, x, y, yaw in STRANGERS if hour == 'dusk' else SUNDAY:
        people.build(name, pose, (x, y, 0), yaw, seat=.46)
    _camera()
    return _near()


def dusk():
    """Low sun through the left windows, the lamps of the roof."""
    light.sun((.78, .42, -.30), '#ffa668', 13., 2.)
    light.area((-HALF - .1, LONG / 2 - 1, 1.4), (0, LONG / 2 - 1, .9), '#f0b7a0', 150, LONG, .95)
    light.area((HALF + .1, LONG / 2 - 1, 1.4), (0, LONG / 2 - 1, .9), '#b99aa4', 45, LONG, .95)
    for k in range(7):
        light.area((0, 1.0 + k * BAY, CREST - .1), (0, 1.0 + k * BAY, 0), '#ffd9a6', 6.5, .3, 1.5)
    light.area((0, LONG / 2, .5), (0, LONG / 2, 3), '#f2bd9e', 34, 1.6, LONG)
    light.world('#8a7078', .14)


def day():
    """A bright morning in haze: the sun higher and paler, the lamps off, the sky in at both sides."""
    light.sun((.70, .46, -.52), '#ffe0b4', 9., 3.)
    light.area((-HALF - .1, LONG / 2 - 1, 1.4), (0, LONG / 2 - 1, .9), '#f7e2cd', 210, LONG, .95)
    light.area((HALF + .1, LONG / 2 - 1, 1.4), (0, LONG / 2 - 1, .9), '#d9c4be', 110, LONG, .95)
    light.area((0, LONG / 2, .5), (0, LONG / 2, 3), '#f0d3b8', 46, 1.6, LONG)
    light.world('#d2bcb4', .22)


DAY_LOOK = place.Look(.42, (1.005, 1, .99), 1.3, 1., ('#f0d9c2', .24, .15, 1.), (.2, .95), None, 9.)
LOOK = place.Look(.75, (1.02, 1, .985), 1.26, 1.04, ('#dba287', .26, .15, 1.), (.18, .9), None, 9.)
FEET = {'seat': (-1.05, 2.72, 0), 'door': (-.05, 4.9, 0)}
LIGHTS = {
    'dusk': place.Light(dusk, LOOK, lambda size: outside('dusk', size)),
    'day': place.Light(day, DAY_LOOK, lambda size: outside('day', size)),
}
TRAIN = place.Place('train', build, LIGHTS, (
    place.Person('theodore', 'sitting', 'seat', FEET['seat'], 226, ('dusk', 'day')),
), {}, (1920, 1080), (2, 15))


def _read(name, layer):
    picture = SCRATCH / f'{layer}.png'
    subprocess.run(['dwebp', '-quiet', str(ASSETS / 'places/train' / name / f'{layer}.webp'), '-o', str(picture)], check=True)
    return read_pixels(picture)


def _write_loop(name):
    """The real far layer, and the still with it in the windows."""
    edge, picture, look = 300, loop(name), LIGHTS[name].look
    wide = np.concatenate([picture[:, -edge:], picture, picture[:, :edge]], 1)
    far = post.tone(post.bloom(wide, *look.bloom)[:, edge:-edge, :3], look.exposure, look.slope, look.power, look.saturation)
    write_webp(ASSETS / 'places/train' / name / 'far.webp', far)
    flat = post.flatten(_read(name, 'near'), post.flatten(_read(name, 'room'), far[:, :1920]))
    write_png(OUT / f'train-{name}-final.png', flat)
    write_webp(ASSETS / 'places/train' / name / 'still.webp', flat, 78, (960, 540))


if __name__ == '__main__':
    asked = [name for name in LIGHTS if '--light' not in sys.argv or name in sys.argv]
    for hour in asked:
        loop(hour)
    place.produce(TRAIN)
    # The set is large: the camera alone is enough to say where people stand.
    render.reset()
    _camera()
    for anchor, feet in FEET.items():
        print(f'ANCHOR {anchor}: {light.anchor(feet, TRAIN.size)}', flush=True)
    if '--draft' not in sys.argv and '--figures' not in sys.argv:
        for hour in asked:
            _write_loop(hour)
