"""From a set to files: renders a place in each of its lights into layers, then the people who stand in it.

A place script describes a `Place` and calls `produce(place)`. Arguments after `--`:
    (none)              everything at final size into assets/places/<name>/
    --draft             one small flattened picture a light into out/<name>-<light>.png, with its figures
    --light NAME        only this light        --figures    only the placed figures (needs a finished room)
    --rooms             only the rooms         --samples N  samples in all (rooms 48, figures 24, drafts 16)
    --post              develop again what was rendered before, without rendering
    --only WORDS        of the figures only those whose name-pose-anchor has these words
"""
import argparse
import json
import sys
from dataclasses import dataclass, field
from typing import Callable

import numpy as np

from lib import city, figures, light, post, render
from lib.denoise import denoise
from lib.files import ASSETS, OUT, write_png, write_webp


@dataclass(frozen=True)
class Look:
    """How a light is developed. `haze`: color, density, where it starts (0..1 of the mist), strength. `rays`: None or
    (x, y, amount). `near_blur` in pixels at 1080."""
    exposure: float = .9
    slope: tuple = (1.03, 1, .98)
    power: float = 1.25
    saturation: float = 1.06
    haze: tuple = ('#9a6450', .13, .25, 1.)
    bloom: tuple = (.18, .85)
    rays: tuple = None
    near_blur: float = 6.


@dataclass(frozen=True)
class Light:
    """One hour of a place. `arrange` adds its lamps; `outside` makes the opaque linear picture behind the windows from a
    size, or None when the room fills the picture; `cities` names the panoramas it needs."""
    arrange: Callable
    look: Look
    outside: Callable = None
    cities: tuple = ()


@dataclass(frozen=True)
class Person:
    """Somebody placed: feet (or seat) at `location`, turned by `yaw` degrees, in these lights. `shape` is the puppet's pose
    where it is finer than the story's word for it (`pose`: standing, sitting, lying); `traits` are further arguments of it."""
    name: str
    pose: str
    anchor: str
    location: tuple
    yaw: float
    lights: tuple
    shape: str = ''
    traits: tuple = ()


@dataclass(frozen=True)
class Place:
    """`build(light_name)` makes the set with its camera and returns the objects of the near layer. `anchors`: name -> feet.
    `quality` of the stored room (WebP, 0 to 100): lower where much grass makes it large."""
    name: str
    build: Callable
    lights: dict
    people: tuple = ()
    anchors: dict = field(default_factory=dict)
    size: tuple = (1920, 1080)
    mist: tuple = (2, 12)
    bounces: int = 5
    quality: int = 80

# What is out of focus may be stored coarser.
_QUALITY = {'far': 72, 'near': 74}


def _arguments():
    parser = argparse.ArgumentParser()
    for flag in ('draft', 'figures', 'rooms', 'post'):
        parser.add_argument('--' + flag, action='store_true')
    parser.add_argument('--light')
    parser.add_argument('--only', default='')
    parser.add_argument('--samples', type=int)
    return parser.parse_args(sys.argv[sys.argv.index('--') + 1:] if '--' in sys.argv else [])


def _set_up(place, name):
    """The set in one light; returns (room objects, near objects)."""
    render.reset()
    near = place.build(name)
    place.lights[name].arrange()
    held = {thing.name for thing in near}
    return [thing for thing in render.solids() if thing.name not in held], near


def _hazy(look, picture, mist):
    color, density, start, strength = look.haze
    return post.haze(picture, mist, color, density, start, .6, strength)


def _render_room(place, name, size, samples):
    """Linear premultiplied room and near layers and the room's mist, before any haze and glow."""
    look = place.lights[name].look
    room, near = _set_up(place, name)
    render.setup(size, samples, place.bounces, place.mist)
    render.show(room)
    passes = render.render()
    layers = {'room': denoise(passes), 'mist': passes['mist'][..., :1]}
    if near:
        render.setup(size, max(8, samples // 3), 4, place.mist)
        render.show(near)
        layers['near'] = post.bokeh(denoise(render.render(), 5), look.near_blur * size[1] / 1080)
    return layers


def _develop(look, linear_picture):
    return post.tone(linear_picture[..., :3], look.exposure, look.slope, look.power, look.saturation)


def _outside(place, name, size):
    lamp = place.lights[name]
    return lamp.outside(size) if lamp.outside else np.zeros((size[1], size[0], 4), np.float32)


def _glowing(look, room, outside):
    """The room before what is outside, with its rays and bloom."""
    picture = post.over(room, outside)
    if look.rays:
        picture = post.rays(picture, 1 - room[..., 3], look.rays[:2], look.rays[2])
    return post.bloom(picture, *look.bloom)


def _straight(look, near):
    """A layer developed on its own: display, straight alpha."""
    alpha = near[..., 3:4]
    return np.concatenate([_develop(look, near[..., :3] / np.maximum(alpha, 1e-3)), np.clip(alpha, 0, 1)], 2)


def _layers(place, name, linear_layers, size):
    """All files of a light as display pictures, back to front, and the flattened whole."""
    look = place.lights[name].look
    outside = _outside(place, name, size)
    flat = _develop(look, _glowing(look, linear_layers['room'], outside))
    files = {}
    if place.lights[name].outside:
        files['far'] = _develop(look, post.bloom(outside, *look.bloom))
        files['room'] = post.peel(flat, files['far'], linear_layers['room'][..., 3:4])
    else:
        files['room'] = flat
    if 'near' in linear_layers:
        files['near'] = _straight(look, linear_layers['near'])
        flat = post.flatten(files['near'], flat)
    return files, flat


def _cache(place, name, size):
    return OUT / f'{place.name}-{name}-{size[0]}.npz'


def _room_layers(place, name, size, samples, again):
    """Linear layers with the room in its haze, rendered or (`again` False) read from the last rendering."""
    file = _cache(place, name, size)
    if again or not file.exists():
        layers = _render_room(place, name, size, samples)
        np.savez(file, **{key: value.astype(np.float16) for key, value in layers.items()})
    layers = {key: value.astype(np.float32) for key, value in np.load(file).items()}
    layers['room'] = _hazy(place.lights[name].look, layers['room'], layers.pop('mist'))
    return layers


def _write_light(place, name, files, flat):
    folder = ASSETS / 'places' / place.name / name
    for layer, picture in files.items():
        write_webp(folder / f'{layer}.webp', picture, _QUALITY.get(layer, place.quality))
    margin = (place.size[0] - place.size[1] * 16 // 9) // 2
    write_webp(folder / 'still.webp', flat[:, margin:place.size[0] - margin], 74, (960, 540), 45)


def _note_corner(place, key, corner):
    """Remember where a figure's file belongs."""
    file = ASSETS / 'places' / place.name / 'figures.json'
    known = json.loads(file.read_text()) if file.exists() else {}
    known[key] = corner
    file.write_text(json.dumps(dict(sorted(known.items())), indent=2) + '\n')


def _print_anchors(place):
    """What the place's TypeScript file needs."""
    _set_up(place, next(iter(place.lights)))
    render.setup(place.size, 1)
    for name, feet in place.anchors.items():
        print(f'ANCHOR {name}: {light.anchor(feet, place.size)}', flush=True)


def _people_in(place, name, only):
    return [person for person in place.people if name in person.lights and only in f'{person.name}-{person.pose}-{person.anchor}']


def _figures(place, name, only, room, size, samples):
    """Of everybody in this light: (person, display RGBA of the figure with its shadow, left, top). The set is built once."""
    look, outside = place.lights[name].look, _outside(place, name, size)
    people = _people_in(place, name, only)
    solids = _set_up(place, name)[0] if people else []
    for person in people:
        render.setup(size, samples, place.bounces, place.mist)
        yield person, *figures.place_figure(
            person, solids, size, denoise, lambda picture, mist: _hazy(look, picture, mist), room,
            lambda picture: _develop(look, _glowing(look, picture, outside)))


def _draft(place, name, arguments):
    size = (640 * place.size[0] // 1920, 360)
    samples = arguments.samples or 16
    layers = _room_layers(place, name, size, samples, not (arguments.figures or arguments.post))
    files, flat = _layers(place, name, layers, size)
    below = post.flatten(files['room'], files['far']) if 'far' in files else files['room']
    for _, cut, left, top in [] if arguments.rooms else _figures(place, name, arguments.only, layers['room'], size, samples):
        window = below[top:top + cut.shape[0], left:left + cut.shape[1]]
        window[:] = post.flatten(cut, window)
    write_png(OUT / f'{place.name}-{name}.png', post.flatten(files['near'], below) if 'near' in files else below)


def _final(place, name, arguments):
    layers = _room_layers(place, name, place.size, arguments.samples or 48, not (arguments.figures or arguments.post))
    if not arguments.figures:
        files, flat = _layers(place, name, layers, place.size)
        write_png(OUT / f'{place.name}-{name}-final.png', flat)
        _write_light(place, name, files, flat)
    if arguments.rooms or arguments.post:
        return
    for person, cut, left, top in _figures(place, name, arguments.only, layers['room'], place.size, arguments.samples or 24):
        key = f'{name}/{person.name}-{person.pose}-{person.anchor}'
        write_webp(ASSETS / 'places' / place.name / f'{key}.webp', cut, most=40)
        _note_corner(place, key, {'x': left, 'y': top})


def produce(place):
    """Render the place as the command line asks."""
    arguments = _arguments()
    names = [arguments.light] if arguments.light else list(place.lights)
    for needed in {needed for name in names for needed in place.lights[name].cities}:
        city.panorama(needed)
    for name in names:
        (_draft if arguments.draft else _final)(place, name, arguments)
    _print_anchors(place)
