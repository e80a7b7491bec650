"""A picnic on an island's cliff: checks on the grass, pines that the wind has bent, the ferry far below in a rose sea."""
import math
import pathlib
import random
import sys

import numpy as np
from scipy.ndimage import gaussian_filter

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from lib import geometry, light, place, post, render  # noqa: E402
from lib.color import linear, rgba  # noqa: E402
from lib.files import OUT  # noqa: E402
from lib.materials import cloth, paint  # noqa: E402
from lib.nodes import Tree  # noqa: E402
from places import cliff_parts as parts, cliff_sea  # noqa: E402
from places.beach_parts import tuft  # noqa: E402
from places.cliff_parts import CORAL, CREAM, MUSTARD  # noqa: E402

SIZE = (1920, 1080)
EYE, LENS, HORIZON = 2.65, 26, .135
EDGE = ((-6, -4, -2.8, -1.9, -.6, 1, 2.4, 4, 6, 9), (3., 4.9, 6.6, 7.5, 8.1, 8.4, 9.2, 11.2, 15, 23))


def _beyond(x, y):
    """Meters past the edge."""
    return y - float(np.interp(x, *EDGE)) - .16 * math.sin(x * 3.1) - .08 * math.sin(x * 7.3 + 1)


def ground(x, y):
    """Height of the meadow: up to the right, down at the edge."""
    past = max(0, _beyond(x, y) + .35)
    hill = .105 * max(0, x - 1.9) ** 1.2 - .05 * max(0, -x - 1.2)
    return hill + .035 * math.sin(x * 1.7 + y) * math.sin(y * 1.3) + .018 * math.sin(x * 4.3 - y * 2.1) - .7 * past * past - .2 * past


FEET = {name: (x, y, ground(x, y) + up) for name, x, y, up in (('blanket', -.12, 6.15, .045), ('beside', 1.22, 6.45, .045), ('edge', -1.95, 6.8, .0))}


def _meadow_skin():
    tree = Tree('meadow')
    where = tree.node('TexCoord').outputs['Object']
    spots = tree.node('TexNoise', {'Vector': where, 'Scale': .9, 'Detail': 4.}).outputs[0]
    fine = tree.node('TexNoise', {'Vector': where, 'Scale': 26., 'Detail': 4., 'Roughness': .7}).outputs[0]
    color = tree.mix(fine, tree.mix(spots, rgba('#6f6a3c'), rgba('#a8904f')), tree.mix(spots, rgba('#a29a5e'), rgba('#d7b26a')))
    surface = tree.node('BsdfPrincipled', {'Base Color': color, 'Roughness': .95, 'Specular': .1, 'Sheen': .4})
    tree.put(tree.node('Bump', {'Strength': .8, 'Distance': .05, 'Height': fine}).outputs[0], surface.inputs['Normal'])
    return tree.finish(surface.outputs[0])


def _land():
    rows = []
    for i in range(150):
        y = 2.6 * (30 / 2.6) ** (i / 149)
        rows.append([((j / 219 - .5) * 1.7 * y, y, max(-14, ground((j / 219 - .5) * 1.7 * y, y))) for j in range(220)])
    geometry.grid(rows, _meadow_skin(), 'meadow')


def _sown(rnd, number, near, far):
    """Spots on the meadow in view, off the blanket."""
    while number:
        y = near * (far / near) ** rnd.random()
        x = rnd.uniform(-.76, .8) * y
        if _beyond(x, y) < .25 and not (abs(x + .1) < 1.75 and abs(y - 6.2) < .95):
            number -= 1
            yield x, y


def _grass(rnd):
    """Short grass everywhere, long grass along the edge and on the hill, flowers in between."""
    skins = [paint(color, .9, .12, sheen=.5, glow=.10) for color in ('#a59a58', '#c4ab68', '#8d8f55', '#dcbf80')]
    short = [tuft((0, 0, -.02), rnd, 34, .13, skin, .16, (.03, 0), .006) for skin in skins]
    long = [tuft((0, 0, -.02), rnd, 26, .34, skin, .13, (.10, 0), .006) for skin in skins]
    kept = short + long
    for number, kinds, near, far in ((1300, short, 3., 22), (130, long, 3.2, 24)):
        for x, y in _sown(rnd, number, near, far):
            _twin(rnd, rnd.choice(kinds), x, y)
    for _ in range(150):
        x = rnd.uniform(-4.6, 8)
        y = float(np.interp(x, *EDGE)) + rnd.uniform(-.55, .2)
        if not abs(x + 1.95) < .35:
            _twin(rnd, rnd.choice(long), x, y)
    for thing in kept:
        thing.location = (0, -30, -30)
    petals = [paint(color, .8) for color in (CORAL, '#f6e7cf', '#e9b04e', '#d98f86')]
    dots = [geometry.ball((0, -30, -30), .022, petal, (1, 1, .7)) for petal in petals]
    for x, y in _sown(rnd, 240, 3.2, 20):
        twin = _twin(rnd, rnd.choice(dots), x, y)
        twin.location.z += rnd.uniform(.08, .2)


def _twin(rnd, thing, x, y):
    twin = geometry.link(thing.copy())
    twin.location, twin.rotation_euler = (x, y, ground(x, y)), (0, 0, rnd.uniform(-.7, .7))
    twin.scale = (rnd.uniform(.75, 1.25),) * 3
    return twin


def _pines(rnd):
    tufts = [parts.pompom(rnd, 260, .36, paint(color, .85, .1, sheen=.4)) for color in ('#737d4c', '#8f8f58', '#5f6a42')]
    bark = paint('#6a4638', .85, .15, bump=.3)
    for x, y, tall, reach in ((4.2, 8.7, 2.55, -1.9), (5.9, 10.6, 3.3, -2.2), (7.4, 12.4, 3., -2.0), (6.1, 14.6, 3.2, -1.6), (10.6, 18, 4., -2.4)):
        parts.pine((x, y, ground(x, y)), rnd, tall, reach, tufts, bark)
    for thing in tufts:
        thing.location = (0, -30, -30)


def _on(x, y, up=.05):
    return x, y, ground(x, y) + up


def _picnic(rnd):
    parts.blanket((-.1, 6.2), -.13, (3.1, 1.75), ground, parts.gingham(CORAL, '#f6e8d2', 5.5, .13))
    parts.basket(_on(.58, 6.55), .35)
    parts.pot(_on(-.98, 6.45))
    parts.eggs(_on(-.72, 6.05), rnd)
    parts.salt(_on(-.62, 6.68))
    parts.bread(_on(.52, 5.98), .5)
    for x, y, color, fallen in ((-1.22, 6.2, CORAL, False), (.16, 6.62, MUSTARD, False), (.95, 6.02, CREAM, False), (-.28, 5.62, CREAM, True)):
        parts.cup(_on(x, y), color, fallen)
    for x, y, turn in ((-.42, 6.42, .3), (.86, 5.72, -.6)):
        steps, cos, sin = (-.1, -.03, .04, .1), math.cos(turn), math.sin(turn)
        rows = [[(x + a * cos - b * sin, y + a * sin + b * cos, ground(x, y) + .055 + .02 * math.sin(a * 20 + b * 9)) for a in steps] for b in steps]
        geometry.grid(rows, cloth('#e9c3a8'), 'napkin', .004)
    parts.ukulele(_on(2.3, 6.25, .03), 1.3)


def _near(rnd):
    """Umbels and long grass close by, dark and soft."""
    stem, head = paint('#4a4630', .8), paint('#a8746a', .8)
    made = []
    for x, y, tall, lean in ((-1.55, 2.35, .95, .08), (-1.25, 2.5, .62, .12), (-1.82, 2.6, 1.2, .06), (1.72, 2.5, .55, .1)):
        made += parts.umbel((x, y, .75), rnd, tall, lean, head, stem, .12)
    for x, y, tall, number in ((-1.6, 2.4, .5, 60), (-1.1, 2.3, .3, 40), (1.6, 2.45, .42, 60), (1.95, 2.5, .6, 50)):
        made.append(tuft((x, y, .72), rnd, number, tall, paint('#5f5936', .8), .25, (.14, 0), .007))
    return made


def _camera():
    light.camera((0, 0, EYE), (0, 100, EYE), LENS, (0, (HORIZON - .5) * SIZE[1] / SIZE[0]))


def build(_):
    """The cliff's top; returns what stands near and dark."""
    rnd = random.Random(17)
    _land()
    _grass(rnd)
    _pines(rnd)
    _picnic(rnd)
    _camera()
    return _near(rnd)


def _sky(size):
    width, height = size
    y, x = np.linspace(0, 1, height)[:, None, None], np.linspace(0, 1, width)[None, :, None]
    up = np.clip(1 - y / HORIZON, 0, 1)
    top, low = (np.array(linear(c), np.float32) for c in ('#b99498', '#ffd9ae'))
    sky = low * (1 - up) + top * up + np.array(linear('#ffcf94'), np.float32) * .35 * np.exp(-((x - .22) / .3) ** 2) * (1 - up * .6)
    cloud = gaussian_filter(np.random.default_rng(4).normal(0, 1, (height, width)), (height / 90, width / 16))
    sky = sky + np.clip(cloud / cloud.std(), 0, 2)[..., None] * .06 * np.array(linear('#fff0d8'), np.float32)
    across = x * width / height
    for middle, half, tall, tone in ((.25, .20, .022, .5), (.48, .10, .014, .4), (1.3, .24, .03, .45)):
        hump = np.clip((HORIZON - tall * np.exp(-((across - middle) / half) ** 2) * (1 + .1 * np.sin(across * 60)) - y) * -height / 2, 0, 1) * tone
        sky = sky * (1 - hump) + np.array(linear('#b08088'), np.float32) * hump
    return np.concatenate([sky, np.ones((height, width, 1))], 2).astype(np.float32)


def _sunward(aside, elevation):
    return -aside, -1., -math.tan(math.radians(elevation)) * math.hypot(1, aside)


def _paint_outside(size):
    render.reset()
    _camera()
    cliff_sea.far_set()
    key = light.sun((.9, -.45, -.55), '#ffc58c', 5.5, 2.)
    key.visible_glossy = False
    glitter = light.sun(_sunward(-.36, 15), '#ffd09a', 7., 4.)
    glitter.visible_diffuse = False
    light.world('#c69c9c', .55)
    render.setup(size, 16, 2, (120, 1400))
    render.show(render.solids())
    passes = render.render()
    sea = np.concatenate([(passes['first'] + passes['second']) / 2, passes['alpha']], 2)
    amount = (1 - np.exp(-passes['mist'][..., :1] * 2.6)) * .78
    sea[..., :3] = sea[..., :3] * (1 - amount) + np.array(linear('#f0b795'), np.float32) * amount * sea[..., 3:4]
    return post.over(post.blur(sea, .8 * size[1] / 1080), _sky(size))


def outside(size):
    """The sea far below; kept in out/, as drawing it empties the scene."""
    file = OUT / f'cliff-outside-{size[0]}.npz'
    if not file.exists():
        np.savez(file, picture=_paint_outside(size).astype(np.float16))
    return np.load(file)['picture'].astype(np.float32)


def afternoon():
    """The sun over the sea, on their left."""
    light.sun((.9, -.45, -.55), '#ffc080', 8., 1.5)
    light.area((0, -8, 9), (0, 7, 0), '#e3c3bd', 500, 16, 8)
    light.world('#c39a9a', .5)


LOOK = place.Look(.35, (1., 1, 1.), 1.28, 1.06, ('#f0b795', .25, .1, 1.), (.2, .95), None, 8.)
PEOPLE = (
    place.Person('theodore', 'sitting', 'blanket', FEET['blanket'], -150, ('afternoon',), 'knees_up'),
    place.Person('paul', 'sitting', 'beside', FEET['beside'], -95, ('afternoon',), 'propped'),
    place.Person('theodore', 'standing', 'edge', FEET['edge'], 168, ('afternoon',), 'pocket'),
    place.Person('tatiana', 'sitting', 'edge', _on(-1.58, 6.85, .045), 118, ('afternoon',), 'knees_up'),
)
CLIFF = place.Place('cliff', build, {'afternoon': place.Light(afternoon, LOOK, outside)}, PEOPLE, FEET, SIZE, (5, 30), 4, 72)

if __name__ == '__main__':
    for width in ((640, 360), SIZE):
        if (width == SIZE) != ('--draft' in sys.argv):
            outside(width)
    place.produce(CLIFF)
