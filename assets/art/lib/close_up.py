"""Pictures of single things, seen close: what one is, how the lens is focused, and from a set to a file.

A script names its pictures and calls `produce(pictures, folder, most)`; its command line is then

    blender -b --python assets/art/keepsakes.py -- [NAME …] [--draft] [--samples N]
"""
import argparse
import random
import sys
from dataclasses import dataclass
from typing import Callable

import bpy
import numpy as np
from mathutils import Vector

from lib import city, post, render
from lib.color import linear
from lib.denoise import denoise
from lib.files import ASSETS, OUT, write_png, write_webp

SIZE, DRAFT = (1280, 720), (640, 360)
# Meters the mist pass measures: far more than any table is long.
REACH = 8.
# Sorts of blur, far to near, as shares of the aperture.
_LAYERS = (1., .62, .38, .22, .10, 0., -.10, -.25, -.6, -1.4)


@dataclass(frozen=True)
class CloseUp:
    """`build(rnd)` sets the table and its light and returns the point in focus; `behind(size)` is what lies far off, opaque
    and linear. `aperture` is the radius, in pixels of a picture 720 high, of a light infinitely far away."""
    build: Callable
    behind: Callable
    exposure: float = .6
    saturation: float = 1.06
    bloom: tuple = (.16, .95)
    aperture: float = 16.
    samples: int = 96


def backdrop(low, high, horizon=.5, lights=(), seed=1, radius=16):
    """A maker of what lies behind, out of focus: two colors melting at `horizon` (share from the top) and `lights`,
    each (color, strength, number, top, bottom): discs strewn between two heights (shares)."""
    def paint(size):
        width, height = size
        chance = np.random.default_rng(seed)
        y = np.linspace(0, 1, height)[:, None, None]
        t = 1 / (1 + np.exp(-(y - horizon) / .09))
        picture = np.repeat(np.array(linear(high), np.float32) * (1 - t) + np.array(linear(low), np.float32) * t, width, 1)
        reach = max(1, height // 260)
        for color, strength, number, top, bottom in lights:
            for _ in range(number):
                px, py = int(chance.uniform(0, width)), int(height * chance.uniform(top, bottom))
                gain = strength * chance.uniform(.3, 1)
                picture[max(0, py - reach):py + reach + 1, max(0, px - reach):px + reach + 1] += np.array(linear(color), np.float32) * gain
        soft = post.bokeh(picture.astype(np.float32), radius * height / 720)
        return np.concatenate([soft, np.ones((height, width, 1), np.float32)], 2)
    return paint


def town(name, level=.45, across=2.2, shift=0., gain=1., radius=6):
    """A maker of the city behind, near enough to be looked at past the thing, and out of focus."""
    return lambda size: post.bokeh(city.view(name, size, level, across, shift, gain), radius * size[1] / 720)


def _spread(picture, radius):
    return post.bokeh(picture, radius) if radius > .6 else picture


def _focused(picture, distance, focus, aperture):
    """Depth of field, after the render: layers from far to near, each spread by its own disc and laid over the farther ones.
    What a layer hides is taken to go on like what is seen beside it."""
    discs = [aperture * share for share in _LAYERS]
    blur = np.clip(aperture * (1 - focus / np.maximum(distance, .05)), discs[-1], discs[0])
    weights = [np.interp(-blur, [-d for d in discs], np.eye(len(discs))[k]).astype(np.float32)[..., None] for k in range(len(discs))]
    out = picture
    for k, disc in enumerate(discs):
        if weights[k].max() < .01:
            continue
        not_nearer = sum(weights[:k + 1])
        spread = _spread(np.concatenate([picture * weights[k], weights[k], not_nearer], 2), abs(disc))
        color = spread[..., :3] / np.maximum(spread[..., 3:4], 1e-4)
        share = np.clip(spread[..., 3:4] / np.maximum(spread[..., 4:5], 1e-4), 0, 1)
        out = out * (1 - share) + color * share
    return out


def _picture(close_up, size, samples):
    """The developed picture, display values (h, w, 3)."""
    behind = close_up.behind(size)
    render.reset()
    point = close_up.build(random.Random(5))
    eye = bpy.context.scene.camera
    forward = eye.rotation_euler.to_matrix() @ Vector((0, 0, -1))
    focus = (Vector(point) - Vector(eye.location)).dot(forward)
    render.setup(size, samples, 5, (0, REACH))
    render.show(render.solids())
    passes = render.render()
    whole = post.over(denoise(passes), behind)[..., :3]
    distance = np.where(passes['alpha'][..., 0] > .5, passes['mist'][..., 0] * REACH, REACH)
    seen = _focused(whole, distance, focus, close_up.aperture * size[1] / 720)
    return post.tone(post.bloom(seen, *close_up.bloom), close_up.exposure, (1.02, 1, .98), 1.26, close_up.saturation)


def produce(pictures, folder, most):
    """Render the pictures the command line names (or all) into `folder` of the assets, each at most `most` kB."""
    options = argparse.ArgumentParser()
    options.add_argument('names', nargs='*')
    options.add_argument('--draft', action='store_true')
    options.add_argument('--samples', type=int)
    chosen = options.parse_args(sys.argv[sys.argv.index('--') + 1:] if '--' in sys.argv else [])
    for name in chosen.names or pictures:
        if chosen.draft:
            write_png(OUT / f'{folder}-{name}.png', _picture(pictures[name], DRAFT, chosen.samples or 12))
        else:
            picture = _picture(pictures[name], SIZE, chosen.samples or pictures[name].samples)
            write_png(OUT / f'{folder}-{name}-final.png', picture)
            write_webp(ASSETS / folder / f'{name}.webp', picture, 82, None, most)
