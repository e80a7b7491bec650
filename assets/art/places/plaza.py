"""The elevated plaza at dusk: a very large screen over wide steps, lamps along a balustrade, towers in haze."""
import dataclasses
import math
import pathlib
import random
import sys

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from lib import geometry, light, materials, people, place, post, props, render  # noqa: E402
from lib.color import linear, rgba  # noqa: E402
from lib.facade import AIRS, facade  # noqa: E402
from lib.files import OUT  # noqa: E402
from lib.materials import cloth, glow, paint, shade  # noqa: E402
from lib.nodes import Tree  # noqa: E402

SIZE = (2304, 1080)
SCREEN, SCREEN_TURN = (12.6, 38.), -.36
HORIZON = .66       # of the picture's height
DARK, CONCRETE, CREAM = '#4a322d', '#c2ad9a', '#e6d3b8'
# Plum towers, so that the salmon of the sky and the coral of the screen have something to lean on.
AIR = dataclasses.replace(AIRS['dusk'], body=('#654752', '#7a5252', '#4d3541', '#8a655f'))
# Towers set by hand: x, distance, width, height above the plaza, share where it steps back (or None).
TOWERS = ((-128, 190, 40, 150, .75), (-84, 270, 28, 118, None), (-190, 250, 46, 120, None), (-214, 330, 40, 190, .8), (150, 200, 44, 190, .8),
          (44, 300, 34, 146, None), (-18, 400, 30, 138, .8), (14, 470, 40, 186, .7), (196, 260, 50, 160, None), (96, 350, 30, 205, None), (-66, 520, 34, 190, .85))
LAMPS = ((-6.3, 11.5), (-7.4, 18.5), (-8.6, 26.), (-9.8, 34.), (-11, 43), (3.0, 27), (-2.4, 42))
# People who stand about: cast, pose, x, y, yaw. Whoever walks is a sprite, see `passers` in src/picture/places/plaza.ts.
CROWD = (('passer4', 'listening', 5.6, 22, 150), ('passer0', 'lookup', 8.6, 23, 165), ('passer0', 'listening', -2.5, 14.6, -25), ('passer5', 'listening', -1.6, 27, 175),
         ('passer1', 'lookup', -6.2, 31, 190), ('passer3', 'standing', 11.4, 25, 170))


def _outline(x, y, width, height, step):
    return ((width, 0, height),) if not step else ((width, 0, height * step), (width * .7, height * step, height))


def _tower(skin, x, y, width, height, step, turn, below=70):
    for wide, low, high in _outline(x, y, width, height + below, step):
        geometry.box((x, y, (low + high) / 2 - below), (wide, wide * .9, high - low), skin, 0, (0, 0, turn))


def _towers():
    rnd, air = random.Random(3), AIR
    skins = [facade(air, color) for color in air.body]
    for x, y, width, height, step in TOWERS:
        _tower(rnd.choice(skins), x, y, width, height, step, rnd.choice((0, .12, -.1)))
    for _ in range(150):
        y = rnd.uniform(480, 1700)
        x = rnd.uniform(-.85, .85) * y
        crowd = .3 + math.exp(-((x / y + .6) / .14) ** 2) + .9 * math.exp(-((x / y - .06) / .11) ** 2) + .8 * math.exp(-((x / y - .7) / .16) ** 2)
        _tower(rnd.choice(skins), x, y, rnd.uniform(24, 50), 10 + rnd.random() ** 1.6 * 250 * crowd, rnd.choice((None, None, .7)), rnd.choice((0, .15, -.2)))


def _sky(size):
    """Dusk: mauve above, salmon below, the sun going down in the haze left of the middle."""
    width, height = size
    y, x = np.linspace(0, 1, height)[:, None, None], np.linspace(0, 1, width)[None, :, None]
    up = np.clip(1 - y / HORIZON, 0, 1)
    zenith, middle, low = (np.array(linear(c), np.float32) for c in ('#a07880', '#dd9c8a', '#ffce98'))
    bend, near = up * up * (3 - 2 * up), np.exp(-up * 4) * (np.exp(-((x - .35) / .4) ** 2) * .6 + .4)
    sky = (middle * (1 - bend) + zenith * bend) * (1 - near) + low * near
    away = np.hypot((x - .370) * width / height, y - .43)
    sun = np.exp(-(away / .26) ** 1.3) * .5 + 1.7 / (1 + np.exp(np.minimum((away - .04) / .005, 60)))
    sky = sky + np.array(linear('#ffe0ae'), np.float32) * sun
    return np.concatenate([sky, np.ones((height, width, 1))], 2).astype(np.float32)


def _paint_outside(size):
    render.reset()
    _camera()
    _towers()
    render.setup(size, 16, 0)
    render.show(render.solids())
    passes = render.render(twice=False)
    towers = np.concatenate([passes['first'], passes['alpha']], 2)
    picture = post.over(post.bokeh(towers, 2.2 * size[1] / 1080), _sky(size))
    veil = np.exp(-((np.linspace(0, 1, size[1])[:, None, None] - HORIZON) / .10) ** 2) * .5
    picture[..., :3] = picture[..., :3] * (1 - veil) + np.array(linear('#f2b48c'), np.float32) * veil
    return picture


def outside(size):
    """Towers and sky through the plaza's own camera; kept in out/, as drawing them empties the scene."""
    file = OUT / f'plaza-outside-{size[0]}.npz'
    if not file.exists():
        np.savez(file, picture=_paint_outside(size).astype(np.float16))
    return np.load(file)['picture'].astype(np.float32)


def _stone():
    """Slabs, half dry after a shower."""
    tree = Tree('stone')
    where = tree.node('TexCoord').outputs['Object']
    slabs = tree.node('TexBrick', {'Vector': where, 'Scale': 1., 'Color1': rgba('#a8917f'), 'Color2': rgba('#c0a690'), 'Mortar': rgba('#6a5148'),
                                   'Mortar Size': .008, 'Brick Width': 1.6, 'Row Height': .8}, offset=.5).outputs[0]
    grain = tree.node('TexNoise', {'Vector': where, 'Scale': 5., 'Detail': 4.}).outputs[0]
    pools = tree.node('TexNoise', {'Vector': where, 'Scale': .3, 'Detail': 4.}).outputs[0]
    dry = tree.node('MapRange', {'Value': pools, 'From Min': .42, 'From Max': .60}).outputs[0]
    color = tree.mix(tree.math('MULTIPLY', grain, .45), slabs, rgba('#8c7064'))
    color = tree.mix(dry, tree.mix(.55, color, rgba('#54413d')), color)
    return tree.finish(tree.node('BsdfPrincipled', {'Base Color': color, 'Roughness': tree.math('MULTIPLY_ADD', dry, .4, .12), 'Specular': .5}).outputs[0])


def _picture():
    """What glows on the screen: a slow warm cloud, no sign, no word."""
    tree = Tree('screen')
    where = tree.node('TexCoord').outputs
    cloud = tree.node('TexNoise', {'Vector': where['Object'], 'Scale': .11, 'Detail': 2., 'Distortion': 1.3}).outputs[0]
    height = tree.node('SeparateXYZ', {0: where['Generated']}).outputs[2]
    ramp = tree.node('ValToRGB', {'Fac': tree.math('MULTIPLY_ADD', height, .55, tree.math('MULTIPLY', cloud, .55))})
    stops = ramp.color_ramp.elements
    (stops[0].position, stops[0].color), (stops[1].position, stops[1].color) = (.24, rgba('#a8323a')), (.98, rgba('#ffe9c4'))
    for at, color in ((.42, '#e0523c'), (.60, '#f0865a'), (.78, '#f5b878')):
        stops.new(at).color = rgba(color)
    return tree.finish(tree.node('Emission', {'Color': ramp.outputs[0], 'Strength': 1.6}).outputs[0])


def _at_screen(across, before, up):
    """From the screen's own directions to the set's: meters along it, away from it, up."""
    cos, sin = math.cos(SCREEN_TURN), math.sin(SCREEN_TURN)
    return SCREEN[0] + across * cos + before * sin, SCREEN[1] + across * sin - before * cos, up


def _screen():
    turn, dark, concrete = (0, 0, SCREEN_TURN), paint(DARK, .5), paint(CONCRETE, .8, .05, 2., bump=.1)
    for i in range(5):
        geometry.box(_at_screen(0, 6.5 - i * 1.3, .1 + .2 * i), (27, 8, .2), concrete, .03, turn)
    for across in (-12.6, 0, 12.6):
        geometry.box(_at_screen(across, 6.2, .55), (.7, 8, 1.1), concrete, .04, turn)
    geometry.box(_at_screen(0, -1, 9.4), (24.2, .9, 13.4), dark, .12, turn)
    geometry.box(_at_screen(0, -.5, 9.5), (23.2, .06, 12.4), _picture(), 0, turn)
    for across in (-9.5, 9.5):
        geometry.box(_at_screen(across, -1.4, 2.), (1.1, 1.1, 4), dark, .05, turn)


def _balustrade():
    glass, rail, dark = materials.pane('#cfc0b2', .1), materials.brass('#b98a52'), paint(DARK, .5)
    for i in range(22):
        x, y = -9.3 - .2 * i, 6 + 2.2 * i
        geometry.box((x, y, .55), (.03, 2.1, .95), glass, .005, (0, 0, .09))
        geometry.box((x, y, 1.06), (.09, 2.22, .06), rail, .01, (0, 0, .09))
        geometry.box((x, y - 1.1, .5), (.07, .07, 1.05), dark, .01)


def _lamp(x, y):
    dark = paint(DARK, .5)
    geometry.cylinder((x, y, 1.9), .05, 3.8, dark, .035)
    geometry.cylinder((x, y, .08), .2, .16, dark)
    geometry.ball((x, y, 3.95), .27, shade('#fbe2bc', '#ffdca8', 4.5))


def _kiosk(x, y):
    """A round stall under a striped awning, shut but lit."""
    dark, stripes = paint(DARK, .5), (paint('#d9a44c', .85, .03), paint('#efe0c8', .85, .03))
    geometry.cylinder((x, y, .55), 1.15, 1.1, paint('#8f9178', .7, .04))
    geometry.cylinder((x, y, 1.13), 1.28, .07, paint(CREAM, .5))
    for k in range(6):
        geometry.cylinder((x + 1.05 * math.cos(k * 1.05 + .3), y + 1.05 * math.sin(k * 1.05 + .3), 1.85), .03, 1.5, dark)
    for k in range(20):
        rows = [[(x + r * math.cos((k + h) * math.pi / 10), y + r * math.sin((k + h) * math.pi / 10), z - (.1 * math.sin(h * math.pi) if z < 2.5 else 0)) for h in (0, .25, .5, .75, 1)]
                for r, z in ((.1, 3.25), (1.75, 2.62), (1.78, 2.42))]
        geometry.grid(rows, stripes[k % 2], 'awning')
    geometry.ball((x, y - .4, 2.25), .15, glow('#ffdca8', 6))


def _table(x, y):
    """A café table; one chair waits, the other has fallen over."""
    dark = paint(DARK, .5)
    geometry.cylinder((x, y, .72), .42, .03, paint(CREAM, .5))
    geometry.cylinder((x, y, .36), .03, .72, dark)
    geometry.cylinder((x, y, .02), .25, .03, dark)
    props.mug((x + .1, y - .1, .735))
    props.chair((x - .75, y + .1, 0), '#8f9277', -1.4, dark)
    _fallen_chair(x + .95, y - .15)


def _fallen_chair(x, y):
    sage, dark = cloth('#8f9277'), paint(DARK, .5)
    geometry.cushion((x, y, .26), (.08, .44, .44), sage, (0, 0, .3), 2)
    geometry.cushion((x + .26, y + .10, .05), (.46, .44, .06), sage, (0, .12, .3), 2)
    for up in (.06, .42):
        for side in (-.17, .17):
            geometry.cylinder((x - .24 - .3 * side, y + side - .07, up), .013, .44, dark, turn=(0, math.pi / 2, .3))


def _cart(x, y):
    """The courier's hand cart with a plain white box; its handle is toward the right."""
    steel, white = paint('#8c7468', .4, metal=.6), paint('#f3ece0', .7, .02)
    geometry.box((x, y, .14), (.62, .44, .03), steel, .01)
    geometry.box((x - .02, y, .33), (.44, .38, .34), white, .012, (0, 0, .06))
    geometry.box((x - .02, y, .502), (.06, .385, .006), paint('#c98d5c', .6), 0, (0, 0, .06))
    for side in (-.19, .19):
        geometry.tube([(x + .3, y + side, .14), (x + .34, y + side, .6), (x + .38, y + side * .9, 1.0)], .014, steel)
        for along in (-.24, .24):
            geometry.cylinder((x + along, y + side, .06), .06, .03, paint('#33231f', .6), turn=(math.pi / 2, 0, 0))
    geometry.tube([(x + .38, y - .18, 1.), (x + .4, y, 1.01), (x + .38, y + .18, 1.)], .016, paint('#7a7448', .7))


def _balloon(x, y, z):
    geometry.ball((x, y, z), .19, paint('#d8503f', .3, .02, spec=.6), (1, 1, 1.18))
    geometry.tube([(x, y, z - .22), (x + .05, y, z - .6), (x - .04, y, z - 1.0)], .004, paint('#efe0c8', .8))


def _twig(rnd, points, leaves, leaf, bark):
    parts = [geometry.tube(points, .014, bark)]
    for _ in range(leaves):
        (a, b), t = rnd.choice(list(zip(points, points[1:]))), rnd.random()
        spot = [p + (q - p) * t + rnd.uniform(-.13, .13) for p, q in zip(a, b)]
        parts.append(geometry.ball(spot, .085, leaf, (1, .12, .42), [rnd.uniform(-1.2, 1.2) for _ in range(3)]))
    return parts


def _near(rnd):
    """Dark and out of focus: a tree's twigs above, grasses in a tub below."""
    leaf, bark = paint('#6c7148', .6, .15), paint('#4a352c', .8)
    parts = _twig(rnd, [(-2.6, 3, 2.55), (-2., 3, 2.38), (-1.35, 2.95, 2.5)], 46, leaf, bark)
    parts += _twig(rnd, [(-2.5, 3, 2.5), (-2.15, 2.9, 2.15), (-1.9, 2.9, 1.85)], 34, leaf, bark)
    parts += _twig(rnd, [(-2.3, 3, 2.4), (-1.6, 3.1, 2.62), (-.8, 3, 2.66)], 30, leaf, bark)
    before = set(render.solids())
    props.plant((2.15, 2.9, 0), rnd, .85, 26, '#555b3c', '#5a352c', .3)
    return parts + [thing for thing in render.solids() if thing not in before]


def _camera():
    light.camera((0, 0, 1.2), (0, 100, 1.2), 24, (0, .075))


def build(_):
    """Everything but the lights; returns what stands near and dark."""
    rnd = random.Random(21)
    geometry.box((0, 24, -.1), (90, 60, .2), _stone(), 0)
    _screen()
    _balustrade()
    for x, y in LAMPS:
        _lamp(x, y)
    for x, y, height in ((-8., 9.2, 1.2), (-8.9, 14.6, 1.1), (-9.8, 22, 1.2), (.9, 32, 1.2)):
        props.plant((x, y, 0), rnd, height, 22, '#6f7347', '#b8654a', .34)
    _kiosk(-4.1, 15.6)
    _table(-1.5, 13.6)
    _cart(-3.35, 7.6)
    _balloon(-1.75, 9.5, 4.9)
    for name, pose, x, y, yaw in CROWD:
        people.build(name, pose, (x, y, 0), yaw)
    _camera()
    return _near(rnd)


def dusk():
    """The last sun from the left, the screen's own light, the lamps."""
    light.sun((.62, -.70, -.26), '#ffae74', 2.2, 3.)
    light.area((-30, 20, 26), (0, 14, 0), '#cfaab0', 2600, 40, 20)
    light.world('#a98a96', .30)
    light.area(_at_screen(0, .2, 9.5), _at_screen(0, 20, 0), '#ff9468', 6500, 23, 12)
    for x, y in LAMPS:
        light.point((x, y, 3.9), '#ffc98c', 150, .27)
    light.point((-4.1, 15.3, 2.2), '#ffca8a', 220, .15)


LOOK = place.Look(.55, (1.02, 1, .99), 1.28, 1.06, ('#dba08c', .42, .05, 1.), (.22, .9), None, 8.)
FEET = {'walk': (-.2, 5.9, 0), 'screen': (2.9, 7., 0), 'courier': (-2.6, 7.6, 0)}
PLAZA = place.Place('plaza', build, {'dusk': place.Light(dusk, LOOK, outside)}, (
    place.Person('theodore', 'standing', 'walk', FEET['walk'], 150, ('dusk',)),
    place.Person('theodore', 'standing', 'screen', FEET['screen'], 160, ('dusk',), 'lookup'),
    place.Person('courier', 'standing', 'courier', FEET['courier'], -90, ('dusk',), 'holding'),
), {}, SIZE, (6, 60), 4)

if __name__ == '__main__':
    for width in ((768, 360), SIZE):
        if (width == SIZE) != ('--draft' in sys.argv):
            outside(width)
    place.produce(PLAZA)
    # The set is large: the camera alone is enough to say where people stand.
    render.reset()
    render.setup(SIZE, 2, 0)
    _camera()
    for anchor, feet in FEET.items():
        print(f'ANCHOR {anchor}: {light.anchor(feet, SIZE)}', flush=True)
