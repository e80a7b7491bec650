"""A contact sheet: several people side by side in neutral light, to judge them by.

    blender -b --python assets/art/sheet.py -- NAME:pose[:yaw[:trait=value,…]] … [--close] [--dark]

writes out/sheet.png. --close shows heads, --dark a night, --high 640 is finer.
"""
import argparse
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import numpy as np

from lib import denoise, geometry, light, materials, people, post, render
from lib.files import OUT, write_png

APART, HIGH = 1.0, 2.15


def arguments():
    """Command line after `--`."""
    options = argparse.ArgumentParser()
    options.add_argument('people', nargs='+')
    options.add_argument('--close', action='store_true')
    options.add_argument('--dark', action='store_true')
    options.add_argument('--samples', type=int, default=8)
    options.add_argument('--high', type=int, default=480, help='of the picture, in pixels')
    options.add_argument('--name', default='sheet')
    options.add_argument('--draft', action='store_true')
    return options.parse_args(sys.argv[sys.argv.index('--') + 1:])


def lamps(dark):
    """A window to the left, a warm wall to the right, a rim from behind."""
    if dark:
        light.area((-2.2, -1.8, 1.9), (1, 0, 1.1), '#ffbe82', 120, .9)
        light.world('#7a4a40', .25)
        return
    light.area((-3, -3.4, 3.4), (1.5, 0, 1), '#fff0da', 420, 2.6)
    light.area((6, 2.6, 2.8), (2, 0, 1.2), '#ffdcb4', 300, 2)
    light.world('#efdccb', .55)


def props(pose, x):
    """A seat, or a rail, for those who need one."""
    skin = materials.paint('#cdb79d', .8)
    if pose in ('sitting', 'dictating', 'typing', 'ukulele'):
        geometry.box((x, .10, .2225), (.46, .46, .445), skin, .03)
    elif pose == 'curb':
        geometry.box((x, .25, .0975), (.9, .6, .195), skin, .03)
    elif pose == 'rail':
        geometry.box((x, -.35, .975), (.9, .07, .05), skin, .02)


def main():
    """Build everybody in a row and take the picture."""
    chosen = arguments()
    render.reset()
    row = [(word.split(':') + ['', '', ''])[:4] for word in chosen.people]
    middle = (len(row) - 1) * APART / 2
    for k, (name, pose, yaw, traits) in enumerate(row):
        x, start = k * APART, time.time()
        changes = dict(part.split('=') for part in traits.split(',') if part)
        props(pose, x)
        people.build(name, pose or 'standing', (x, 0, 0), float(yaw or 25), phase=.1, **changes)
        print(f'BUILT {name} {pose} {time.time() - start:.1f}s', flush=True)
    geometry.box((middle, 0, -.05), (60, 60, .1), materials.paint('#d9c6b0', .9))
    geometry.box((middle, 4, 3), (60, .1, 8), materials.paint('#dccbb8', .9))
    lamps(chosen.dark)
    high = .72 if chosen.close else HIGH
    aim = 1.5 if chosen.close else HIGH / 2 - .06
    wide = (len(row) - 1) * APART + (.7 if chosen.close else 1.1)
    eye = light.camera((middle, -9, aim + .75), (middle, 0, aim))
    size = round(chosen.high * wide / high), chosen.high
    eye.data.type, eye.data.ortho_scale = 'ORTHO', max(wide, high)
    render.setup(size, chosen.samples, bounces=2, mist=(6, 8))
    picture = post.tone(denoise.denoise(render.render(), radius=4)[..., :3], .35, (1.02, 1, .98), 1.2, 1.08)
    write_png(OUT / f'{chosen.name}.png', np.ascontiguousarray(picture))
    print(f'WROTE {chosen.name}.png {size}', flush=True)


main()
