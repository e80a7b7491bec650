"""Figures cut out, for whoever walks: the frames of a walk to the right, and one standing picture, in day and night light.
Passers-by only walk, and are never near: half as high.

    blender -b --python assets/art/sprites.py -- [NAME …] [--draft]
"""
import argparse
import json
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import numpy as np
from scipy.ndimage import gaussian_filter

from lib import denoise, light, people, poses, post, render
from lib.files import ASSETS, OUT, write_png, write_webp

FRAMES = 12
# The frames of a walk lie in rows: no graphics card must take pictures wider than 4,096.
COLUMNS = 6
WIDTH, HEIGHT, FEET = 416, 720, 704
BROAD = {'pip': 624}
# How high a person of 1.78 m is.
PERSON = 640
PIXELS_A_METER = PERSON / 1.78
# Seen a little from the front and a little from above.
YAW, STANDING_YAW, ABOVE = 72, 32, 4
PASSERS = ('passer1', 'passer2', 'passer3', 'passer5')
WALKS = {'theodore': ('day', 'night'), **{name: ('day',) for name in PASSERS}}
STANDS = {name: ('day', 'night') for name in ('theodore', 'amy', 'charles', 'paul', 'courier', 'catherine', 'mara', 'isabella', 'tatiana',
                                              'dora', 'jocelyn', 'pip')}
TONES = {
    'day': dict(exposure=.55, slope=(1.02, 1, .97), power=1.2, saturation=1.10),
    'night': dict(exposure=.62, slope=(1.04, 1, .96), power=1.24, saturation=1.0),
}
SHADOW = (.227, .133, .149)


def lamps(kind):
    """Light for no place in particular: a low sun and the sky, or lamps and a city."""
    if kind == 'day':
        light.area((-2.6, -2.2, 3.), (0, 0, 1.1), '#ffe6c6', 170, 2.2)
        light.area((2.6, -1.6, 1.6), (0, 0, 1), '#ffd0b0', 40, 2)
        light.area((1.8, 2.6, 2.4), (0, 0, 1.2), '#ffdca8', 230, 1.6)
        light.world('#f3d9c0', .38)
    else:
        light.area((-2.2, -1.3, 1.7), (0, 0, 1.1), '#ffbe82', 90, .9)
        light.area((2., 2.2, 1.9), (0, 0, 1.2), '#f4b09a', 210, 1.8)
        light.area((-2.2, 2.4, 1.6), (0, 0, 1.1), '#e8a0a0', 130, 1.6)
        light.area((2.8, -2, 1.5), (0, 0, 1), '#c77a6a', 26, 2)
        light.world('#7a4a40', .16)


def width_of(name):
    """Of one frame, in pixels, were it drawn in full."""
    return BROAD.get(name, WIDTH)


def share_of(name):
    """Of the full size, in which the figure is drawn."""
    return .5 if name in PASSERS else 1


def lens(scale, width):
    """A camera without perspective: one pixel is the same length on every step of the walk."""
    rise = 8 * np.tan(np.radians(ABOVE))
    eye = light.camera((0, -8, rise), (0, 0, 0))
    eye.data.type, eye.data.ortho_scale = 'ORTHO', width / PIXELS_A_METER
    eye.data.shift_y = (FEET - HEIGHT / 2) / width
    return round(width * scale), round(HEIGHT * scale)


def _soles(things):
    """All points of the soles: (n, 3) in meters."""
    return np.concatenate([[thing.matrix_world @ v.co for v in thing.data.vertices] for thing in things if '.soles' in thing.name])


def shadow(things, size):
    """Alpha (h, w) of the soft dark under the soles."""
    scale = size[1] / HEIGHT
    x, y, z = _soles(things).T
    columns = size[0] / 2 + x * PIXELS_A_METER * scale
    rows = (FEET - y * np.sin(np.radians(ABOVE)) * PIXELS_A_METER) * scale
    floor, _, _ = np.histogram2d(rows, columns, (size[1], size[0]), ((0, size[1]), (0, size[0])), weights=np.maximum(0, 1 - z / .10) ** 2)
    soft = gaussian_filter(floor, (2.2 * scale, 7 * scale)) + .6 * gaussian_filter(floor, (4 * scale, 16 * scale))
    return (soft / max(soft.max(), 1e-6) * .45).astype(np.float32)


def picture(name, pose, yaw, kind, draft, phase=0.):
    """One frame: display values with straight alpha."""
    scale = .5 if draft else share_of(name)
    render.reset()
    things = people.build(name, pose, yaw=yaw, phase=phase)
    lamps(kind)
    size = lens(scale, width_of(name))
    render.setup(size, 8 if draft else 24, bounces=3, mist=(6, 4))
    render.show(things)
    seen = denoise.denoise(render.render(), radius=5)
    alpha = seen[..., 3:4]
    color = post.tone(seen[..., :3] / np.maximum(alpha, 1e-4), **TONES[kind])
    under = shadow(things, size)[..., None] * (1 - alpha)
    whole = alpha + under
    dark = np.array(SHADOW, np.float32)
    return np.concatenate([(color * alpha + dark * under) / np.maximum(whole, 1e-4), whole], 2)


def walk(name, kind, draft):
    """The frames of one walk, in rows from the top left."""
    frames = [picture(name, 'walking', YAW, kind, draft, n / FRAMES) for n in range(FRAMES)]
    rows = [np.concatenate(frames[n:n + COLUMNS], 1) for n in range(0, FRAMES, COLUMNS)]
    save(np.concatenate(rows, 0), name, kind, 'walking', draft)


def stand(name, kind, draft):
    """The standing picture."""
    save(picture(name, 'standing', STANDING_YAW, kind, draft), name, kind, 'standing', draft)


def save(image, name, kind, pose, draft):
    """Drafts go to the scratch folder, finished pictures to where the game finds them."""
    if draft:
        write_png(OUT / f'{name}-{pose}-{kind}.png', image)
    else:
        write_webp(ASSETS / 'figures' / name / kind / f'{pose}.webp', image)


def sheet(name):
    """What the game must know of a figure's pictures."""
    stride, share = poses.STRIDE * people.CAST[name]['height'] * np.sin(np.radians(YAW)), share_of(name)
    return {'frameWidth': round(width_of(name) * share), 'frameHeight': round(HEIGHT * share), 'frames': FRAMES, 'columns': COLUMNS,
            'strideMetres': round(float(stride), 4), 'feetY': round(FEET * share), 'personHeight': round(PERSON * share)}


def write_sheets():
    """figures.json for everybody who has pictures."""
    names = sorted({*WALKS, *STANDS})
    (ASSETS / 'figures').mkdir(exist_ok=True)
    (ASSETS / 'figures' / 'figures.json').write_text(json.dumps({name: sheet(name) for name in names}, indent=2) + '\n')


def main():
    """Render some figures, or all."""
    options = argparse.ArgumentParser()
    options.add_argument('names', nargs='*')
    options.add_argument('--draft', action='store_true')
    chosen = options.parse_args(sys.argv[sys.argv.index('--') + 1:] if '--' in sys.argv else [])
    for name in chosen.names or sorted({*WALKS, *STANDS}):
        for kind in STANDS.get(name, ()):
            stand(name, kind, chosen.draft)
        for kind in WALKS.get(name, ()):
            walk(name, kind, chosen.draft)
    write_sheets()


main()
