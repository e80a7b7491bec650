"""The city: built once an hour of day, rendered to a linear panorama in out/, and read from there by every place.

    blender -b --python assets/art/lib/city.py -- night      (night | evening | dusk | day | morning | all)
"""
import math
import pathlib
import random
import sys

import bmesh
import bpy
import numpy as np
from scipy.ndimage import gaussian_filter

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from lib import geometry, light, materials, post, render  # noqa: E402
from lib.color import linear  # noqa: E402
from lib.facade import AIRS, facade, horizon  # noqa: E402
from lib.files import OUT, write_png  # noqa: E402

SIZE = (2560, 1152)
GROUND = -92.       # meters below the eye
HORIZON = .56       # where the horizon lies in the panorama, as a share of its height
# The nearest towers are set by hand: (x, distance, width, height), a valley left of the center.
NEAR = ((-250, 330, 44, 128), (-190, 420, 34, 86), (-330, 420, 50, 70), (205, 300, 40, 104), (262, 345, 46, 168), (330, 420, 40, 120),
        (-40, 460, 46, 52), (60, 400, 36, 62), (125, 470, 40, 80), (-110, 350, 30, 44), (20, 300, 40, 28), (-150, 260, 36, 26), (110, 250, 34, 36))
STREET_LAMPS = (('#ffb26b', 9), ('#ffd7a0', 14), ('#ff6a4a', 8), ('#ffe9cc', 18))


def _outline(chance):
    """Parts of a tower as (width, depth, from, to), shares of the whole."""
    if chance < .42:
        return ((1, 1, 0, 1),)
    if chance < .68:
        return ((1, 1, 0, .72), (.72, .78, .72, 1))
    if chance < .84:
        return ((1.25, 1.2, 0, .35), (.9, .9, .35, .86), (.55, .6, .86, 1))
    if chance < .93:
        return ((1, 1, 0, 1), (.5, .5, 1, 1.03), (.3, .2, 1.03, 1.05))
    return ((1, 1, 0, 1), (.05, .05, 1, 1.18))


def _body(size, chance, slanted):
    shape = bmesh.new()
    if .55 < chance < .62:
        bmesh.ops.create_cone(shape, cap_ends=True, segments=28, radius1=.5, radius2=.5, depth=1)
    else:
        bmesh.ops.create_cube(shape, size=1)
    bmesh.ops.scale(shape, vec=size, verts=shape.verts)
    if slanted:
        for vertex in shape.verts:
            vertex.co.z -= size[2] * .07 if vertex.co.z > 0 and vertex.co.x > 0 else 0
    return shape


def _tower(rnd, skins, x, y, width, depth, height, turn=0.):
    """One tower; returns its parts."""
    skin, chance, slanted = rnd.choice(skins), rnd.random(), rnd.random() < .16
    parts = []
    for wide, deep, low, high in _outline(chance):
        size = (width * wide, depth * deep, height * (high - low))
        part = geometry.mesh(_body(size, chance, slanted and high == 1), skin, 'tower')
        part.location, part.rotation_euler[2] = (x, y, GROUND + height * (low + high) / 2), turn
        parts.append(part)
    return parts


def _crowd(x, y):
    """How high towers grow in this direction: two clusters and a valley between them."""
    return .28 + .95 * math.exp(-((x / y - .34) / .16) ** 2) + .8 * math.exp(-((x / y + .42) / .13) ** 2)


def _scatter(rnd, number, near, far):
    """Random spots on the ground within the view."""
    for _ in range(number):
        y = rnd.uniform(near, far)
        yield rnd.uniform(-1, 1) * y * .95, y


def _towers(rnd, skins):
    """The three depths of the city as lists of objects."""
    layers = {'far': [], 'mid': [], 'near': []}
    for x, y in _scatter(rnd, 190, 1700, 3400):
        layers['far'] += _tower(rnd, skins, x, y, rnd.uniform(35, 75), 45, (60 + rnd.random() ** 1.6 * 330 * _crowd(x, y)) * 1.15)
    for x, y in _scatter(rnd, 100, 650, 1500):
        layers['mid'] += _tower(rnd, skins, x, y, rnd.uniform(24, 46), rnd.uniform(24, 46), 35 + rnd.random() ** 1.8 * 215 * _crowd(x, y), rnd.choice((0, 0, .12, -.2)))
    for x, y, width, height in NEAR:
        layers['near'] += _tower(rnd, skins, x, y, width, width * .9, height, rnd.choice((0, .1, -.15)))
    for name, number, near, far, height in (('far', 200, 1500, 3400, 50), ('mid', 240, 550, 1500, 36), ('near', 110, 200, 560, 22)):
        for x, y in _scatter(rnd, number, near, far):
            layers[name] += _tower(rnd, skins, x, y, rnd.uniform(22, 50), rnd.uniform(22, 50), rnd.uniform(8, height))
    return layers


def _ground(layers, skin):
    for name, near, far in (('far', 1200, 9000), ('mid', 420, 1700), ('near', 60, 640)):
        layers[name].append(geometry.plane(((-far, near, GROUND), (far, near, GROUND), (far, far, GROUND), (-far, far, GROUND)), skin))


def _street_lamps(rnd, layers, share):
    """Grains of light along the streets that run away from the eye."""
    glows = [materials.glow(color, strength * share) for color, strength in STREET_LAMPS]
    for name, number, near, far in (('near', 90, 150, 560), ('mid', 330, 550, 1500), ('far', 260, 1500, 3000)):
        for x, y in _scatter(rnd, number, near, far):
            if rnd.random() < .65:
                x = rnd.choice((-.62, -.35, -.1, .12, .3, .55, .8)) * y * (1 + rnd.gauss(0, .012))
            height = GROUND + rnd.uniform(4, 10) + (14 if name == 'near' else 26) * rnd.random()
            layers[name].append(geometry.box((x, y, height), (rnd.uniform(.5, 1.1) * (1 + y / 900),) * 3, rnd.choice(glows), 0))


def _sky(air, size):
    """The sky as an opaque linear picture: gradient, horizon glow, sun in the haze, a little unevenness."""
    width, height = size
    y, x = np.linspace(0, 1, height)[:, None, None], np.linspace(0, 1, width)[None, :, None]
    low, middle, zenith = (np.array(c, np.float32) for c in horizon(air))
    up = np.clip(1 - y / HORIZON, 0, 1)
    bend = up * up * (3 - 2 * up) * .5 + up * .5
    glow = np.exp(-up * 5.5)
    around = np.exp(-((x - .62) / .42) ** 2) * .55 + .45
    sky = (middle * (1 - bend) + zenith * bend) * (1 - glow * around) + low * glow * around
    from_sun = np.hypot((x - .60) * width / height, y - .34)
    sky = sky + np.array(linear('#ffe6b8'), np.float32) * air.sun * (np.exp(-(from_sun / .30) ** 1.3) * .55 + 1.6 / (1 + np.exp(np.minimum((from_sun - .045) / .006, 60))))
    cloud = gaussian_filter(np.random.default_rng(5).normal(0, 1, (height, width)), (height / 26, width / 7))
    sky = sky * (1 + .045 * (cloud / cloud.std())[..., None])
    return np.concatenate([sky, np.ones((height, width, 1))], 2).astype(np.float32)


def _veil(air, picture, level, density):
    """A sheet of haze at a height of the picture (share)."""
    y = np.linspace(0, 1, picture.shape[0])[:, None, None]
    share = np.exp(-((y - level) / .075) ** 2) * density
    picture[..., :3] = picture[..., :3] * (1 - share) + np.array(linear(air.haze[1]), np.float32) * share


def _build(air):
    rnd = random.Random(11)
    skins = [facade(air, color) for color in air.body]
    layers = _towers(rnd, skins)
    _ground(layers, skins[0])
    if air.lit[0] > .02:
        _street_lamps(rnd, layers, air.street / .1)
    light.camera((0, 0, 0), (0, 100, -2.), 26, (0, .02), 45)
    return layers


def _paint(name):
    """Render the panorama; takes about a minute. Leaves a scene of its own behind: call before building a set."""
    air = AIRS[name]
    render.reset()
    layers = _build(air)
    render.setup(SIZE, 16, 0)
    picture = _sky(air, SIZE)
    for (depth, things), radius, level in zip(layers.items(), air.blur, (.60, .68, None)):
        render.show(things)
        passes = render.render(twice=False)
        front = np.concatenate([passes['first'], passes['alpha']], 2)
        picture = post.over(post.bokeh(front, radius * 1.6 * SIZE[1] / 1080), picture)
        if level:
            _veil(air, picture, level, air.sheet * (1 if depth == 'far' else .7))
    return picture


def panorama(name):
    """The city at night, evening, dusk, day or morning: linear float (1152, 2560, 4). Rendered if it is not in out/ yet."""
    file = OUT / f'city-{name}.npz'
    if not file.exists():
        np.savez_compressed(file, picture=_paint(name).astype(np.float16))
    return np.load(file)['picture'].astype(np.float32)


def view(name, size, level=.47, across=1.12, shift=0., gain=1.):
    """What a window shows, as an opaque picture of `size`: the panorama `across` times as wide as the picture, its horizon at
    `level` (share of the height from the top), moved by `shift` (share of the width), times `gain`."""
    width, height = size
    wide = post.fit(panorama(name), int(width * across))
    left = int(np.clip((wide.shape[1] - width) / 2 + shift * width, 0, wide.shape[1] - width))
    rows = np.clip(np.arange(height) - int(height * level - wide.shape[0] * HORIZON), 0, wide.shape[0] - 1)
    picture = wide[rows][:, left:left + width].copy()
    picture[..., :3] *= gain
    return picture


def card(name, corners, strength=1.6):
    """The city on an unseen card outside the window, for true reflections in floor and glass (corners: see geometry.plane)."""
    picture = panorama(name)
    image = bpy.data.images.new('city', picture.shape[1], picture.shape[0], float_buffer=True)
    image.pixels.foreach_set(np.ascontiguousarray(picture[::-1]).ravel())
    return render.unseen(geometry.plane(corners, materials.film(image, strength)))


def main():
    """Render what the command line names, with a picture to look at."""
    asked = sys.argv[sys.argv.index('--') + 1:]
    for name in AIRS if asked == ['all'] else asked:
        picture = post.bloom(panorama(name), .16)
        write_png(OUT / f'city-{name}.png', post.tone(post.fit(picture, 1280)[..., :3], .85, (1.03, 1, .97), 1.12, 1.12))


if __name__ == '__main__':
    main()
