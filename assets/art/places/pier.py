"""The pier at dusk, from on it: planks out to the carousel and the wheel, fries on the left, the rail and the last light on the right."""
import math
import pathlib
import random
import sys

import bpy
import numpy as np
from scipy.ndimage import gaussian_filter

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from lib import geometry, light, materials, place, render  # noqa: E402
from lib.color import linear, rgba  # noqa: E402
from lib.geometry import box, cylinder  # noqa: E402
from lib.materials import paint  # noqa: E402
from lib.nodes import Tree  # noqa: E402
from places import pier_parts as parts  # noqa: E402
from places.beach_parts import Extras, gull  # noqa: E402
from places.pier_parts import CORAL, CREAM, DARK, MUSTARD, PLUM, ROSE  # noqa: E402

SIZE = (2304, 1080)
EYE, LENS, HORIZON, ASIDE = 1.55, 24, .485, math.radians(10)
WATER = -5.
SUNSET = .73      # where the last light lies along the horizon, share of the width
RAIL, GATE = 3., (4.35, 5.3)
WAGON, BOOTH, BAND = (-3.3, 9.8), (1.95, 13.2), (-1.95, 14.3)
FEET = {'walk': (.35, 6.1, 0), 'stall': (-1.6, 7.8, 0), 'rail': (RAIL - .36, 6.5, 0)}
TO_SEA, TO_STALL, TO_RAIL = 168, -132, 92


def _deck_skin():
    """Planks across the walk with dark gaps, worn pale in the middle, wet in islands."""
    tree = Tree('deck')
    where = tree.node('TexCoord').outputs['Object']
    laid = tree.node('TexBrick', {'Vector': where, 'Scale': 1., 'Color1': rgba('#8f6a5c'), 'Color2': rgba('#c09a84'), 'Mortar': rgba('#2c1c22'),
                                  'Mortar Size': .009, 'Bias': -.1, 'Brick Width': 2.9, 'Row Height': .19}, offset=.5, offset_frequency=2)
    drawn = tree.node('Mapping', {'Vector': where, 'Scale': (1.1, 20, 20)}).outputs[0]
    grain = tree.node('TexNoise', {'Vector': drawn, 'Scale': 1., 'Detail': 5., 'Roughness': .65, 'Distortion': .5}).outputs[0]
    pools = tree.node('TexNoise', {'Vector': where, 'Scale': .42, 'Detail': 3.}).outputs[0]
    dry = tree.node('MapRange', {'Value': pools, 'From Min': .43, 'From Max': .58}).outputs[0]
    color = tree.mix(tree.math('MULTIPLY', grain, .55), laid.outputs[0], rgba('#5a3f40'))
    color = tree.mix(dry, tree.mix(.45, color, rgba('#4a3238')), color)
    surface = tree.node('BsdfPrincipled',
                        {'Base Color': color, 'Specular': .5, 'Roughness': tree.math('MULTIPLY_ADD', dry, .38, tree.math('MULTIPLY_ADD', grain, .1, .16))})
    tree.put(tree.node('Bump', {'Strength': .5, 'Distance': .02, 'Height': laid.outputs[0]}).outputs[0], surface.inputs['Normal'])
    return tree.finish(surface.outputs[0])


def _sea_skin():
    """Rose silk under cellophane, darker toward the eye."""
    tree = Tree('sea')
    where = tree.node('TexCoord').outputs['Object']
    long = tree.node('Mapping', {'Vector': where, 'Rotation': (0, 0, .17), 'Scale': (.16, .8, 1)}).outputs[0]
    chop = tree.node('TexNoise', {'Vector': long, 'Scale': .32, 'Detail': 4., 'Roughness': .55}).outputs[0]
    wide = tree.node('TexNoise', {'Vector': long, 'Scale': .06, 'Detail': 2.}).outputs[0]
    surface = tree.node('BsdfPrincipled', {'Base Color': tree.mix(wide, rgba('#5c3648'), rgba('#8a565c')), 'Specular': .8, 'Roughness': .14})
    tree.put(tree.node('Bump', {'Strength': .55, 'Distance': .5, 'Height': chop}).outputs[0], surface.inputs['Normal'])
    return tree.finish(surface.outputs[0])


def _turned(x, y):
    """From the camera's own directions (aside, ahead) to the pier's."""
    return x * math.cos(ASIDE) + y * math.sin(ASIDE), y * math.cos(ASIDE) - x * math.sin(ASIDE)


def _sea():
    rows = []
    for i in range(60):
        ahead = 7 * (4000 / 7) ** (i / 59)
        rows.append([(*_turned((j / 40 - .5) * 2. * ahead, ahead), WATER) for j in range(41)])
    geometry.grid(rows, _sea_skin(), 'sea')


def _mirror():
    """The sky on an unseen card, so that water and wet wood have something true to reflect."""
    picture = _sky(512, 240, .92)[::-1]
    image = bpy.data.images.new('sky', 512, 240, float_buffer=True)
    image.pixels.foreach_set(np.ascontiguousarray(picture).ravel())
    corners = [(*_turned(x, 3900), z) for x, z in ((-4200, -160), (4200, -160), (4200, 3000), (-4200, 3000))]
    card = render.unseen(geometry.plane(corners, materials.film(image, 1.)))
    card.visible_diffuse = False
    card.active_material.cycles.sample_as_light = False


def _strings():
    """Bulbs from pole to pole along the rail, and across to the roofs on the left."""
    for y in (5.8, 9.8, 13.8, 17.8, 22, 27, 33):
        parts.pole(RAIL + .02, y)
    for a, b in ((5.8, 9.8), (9.8, 13.8), (13.8, 17.8), (17.8, 22), (22, 27), (27, 33)):
        parts.strung((RAIL, a, 3.8), (RAIL, b, 3.8), .42, 9, .042 + .001 * a)
    for start, end, sag, number in (((RAIL, 9.8, 3.8), (-2.6, 9.3, 3.3), .55, 13), ((RAIL, 13.8, 3.8), (-1.9, 14.3, 3.4), .5, 11),
                                    ((RAIL, 22, 3.8), (-3.4, 18.5, 3.6), .5, 12)):
        parts.strung(start, end, sag, number, .045 + .0012 * end[1])


def _people(rnd):
    crowd = Extras()
    crowd.put('passer5', 'holding', (-3.05, 9.85, .14), 45)
    crowd.put('passer3', 'standing', (2.1, 13.4, 0), -40)
    crowd.put('passer1', 'sitting', (2.3, 8.9, 0), -70, seat=.36)
    crowd.put('passer2', 'walking', (-1.0, 15.2, 0), 172)
    crowd.put('passer4', 'walking', (-.45, 15.5, 0), 188)
    cylinder((2.3, 8.9, .16), .14, .33, paint('#b98a80', .45, .05, metal=.3), .17)
    for x, y, color, tall in ((-2.4, 20, MUSTARD, 1.7), (-1.9, 20.4, ROSE, 1.2), (.7, 22, CORAL, 1.75), (1.2, 22.3, CREAM, 1.65), (-.2, 27, ROSE, 1.7),
                              (.4, 27.6, MUSTARD, 1.1), (1.7, 31, PLUM, 1.75),
                              (2.5, 24.5, CREAM, 1.7), (-1.4, 31, CORAL, 1.7), (2.3, 36, ROSE, 1.7), (1.2, 37, CREAM, 1.7), (0, 36.5, MUSTARD, 1.2)):
        parts.stranger(x, y, color, tall)


def _deck():
    box((-2.2, 14, -.06), (10.7, 42, .12), _deck_skin(), 0)
    box((-4, 46, -.06), (22, 24, .12), paint('#8f6a5c', .6, .1), 0)
    box((-2.2, 14, -.45), (10.4, 42, .6), paint(DARK, .8), 0)
    nails = [((x + rnd * .02, y * .19 + .095, .001), (.014, .014, .004), 0) for y in range(12, 80) for x, rnd in ((-1.45, 1), (-1.38, -1), (1.4, 1), (1.48, 0))]
    parts.blocks(nails, paint('#4a3436', .4, metal=.6))


def _left_about(rnd):
    """A hose to meet, a boat that was dropped and the gull that knows, a ball that got away."""
    parts.hose([(-2.9, 8.0), (-2.4, 7.0), (-1.3, 6.55), (-.6, 5.6), (-1.1, 5.0), (-1.75, 5.25)], (-1.95, 5.3))
    parts.boat((1.1, 6.9, .01), rnd, .7, 1.1, 5)
    for k in range(7):
        box((.95 + rnd.uniform(-.3, .35), 6.7 + rnd.uniform(-.3, .3), .012), (.1, .014, .014), paint('#dba04c', .6, .12, 20.), 0, (0, 0, rnd.uniform(0, 3)))
    geometry.ball((1.5, 7.05, .2), .09, paint('#f3e4cf', .8), (.9, 1.7, .9), (.25, 0, -.8))
    geometry.ball((1.41, 6.93, .33), .05, paint('#f3e4cf', .8))
    cylinder((1.36, 6.87, .325), .014, .06, paint(MUSTARD, .5), .003, turn=(1.5, 0, -.8), segments=10)
    for side in (-.03, .03):
        cylinder((1.51 + side, 7.06, .06), .007, .13, paint(MUSTARD, .5), segments=8)


def _near(rnd):
    """A string of bulbs close to the eye above; below right a mooring post with its rope."""
    made = parts.strung((*_turned(-2.2, 2.6), 2.62), (*_turned(.6, 2.9), 2.80), .25, 9, .036, 6.)
    before = geometry.names()
    x, y = _turned(1.72, 2.4)
    cylinder((x, y, .5), .15, 1.1, paint('#3f2a30', .7, .12), .135, segments=24)
    cylinder((x, y, 1.07), .16, .06, paint('#5a3c40', .6, .1), .13, segments=24)
    for k in range(4):
        geometry.tube([(x + .165 * math.cos(a), y + .165 * math.sin(a), .80 + .042 * k) for a in (i * math.pi / 6 for i in range(12))], .023,
                      paint('#8a6a52', .9, .1, 20.), True)
    return made + geometry.new_since(before)


def _camera():
    light.camera((0, 0, EYE), (100 * math.sin(ASIDE), 100 * math.cos(ASIDE), EYE), LENS, (0, (HORIZON - .5) * SIZE[1] / SIZE[0]))


def build(_):
    """Everything but the lights; returns what stands near and dark."""
    rnd = random.Random(17)
    _deck()
    _sea()
    _mirror()
    parts.rail(RAIL, 1.5, 34, GATE)
    parts.rods(RAIL, (8.1, 8.5, 9.4, 9.8))
    parts.wagon((*WAGON, 0), math.radians(48), rnd)
    parts.band((*BAND, 0), math.radians(42))
    parts.booth((*BOOTH, 0), math.radians(-36), rnd)
    parts.tent(-3.6, 18.3, .8, (ROSE, CREAM))
    parts.carousel(-3.6, 25.5)
    parts.wheel(2.2, 46)
    _strings()
    _people(rnd)
    _left_about(rnd)
    for x, y, z, turn in ((9, 16, 4.2, .5), (12, 22, 5.4, .9), (8, 30, 6.5, 0)):
        gull((x, y, z), turn, .55, .2)
    _camera()
    return _near(rnd)


def _sky(width, height, level):
    """Plum above, rose below it, and along the horizon (`level`) the last band of light."""
    y, x = np.linspace(0, 1, height)[:, None, None], np.linspace(0, 1, width)[None, :, None]
    up = np.clip(1 - y / level, 0, 1)
    zenith, middle, low, band = (np.array(linear(c), np.float32) for c in ('#66455a', '#b06f78', '#ea8a6e', '#ffb35e'))
    bend = np.clip(up / .75, 0, 1) ** .9
    sky = middle * (1 - bend) + zenith * bend
    around = np.exp(-((x - SUNSET) / .36) ** 2) * .75 + .25
    sky = sky + (low - sky) * np.exp(-(up / .42) ** 1.5) * (.4 + .6 * around)
    last = np.clip(np.exp(-((up - .06) / .115) ** 2) * (around * 1.25 - .12), 0, 1)
    sky = sky * (1 - last) + band * 1.5 * last
    streak = gaussian_filter(np.random.default_rng(4).normal(0, 1, (height, width)), (height / 90, width / 9))
    streak = np.clip(streak / streak.std() - .2, 0, 2)[..., None]
    sky = sky + streak * np.exp(-((up - .26) / .17) ** 2) * around * .16 * np.array(linear('#ff9c7c'), np.float32)
    sky = sky * (1 - .16 * streak * np.exp(-((up - .62) / .2) ** 2))
    return np.concatenate([sky, np.ones((height, width, 1))], 2).astype(np.float32)


def _coast(width, height):
    """The town where the shore bends around: opacity of its cards, and its lit windows (h, w)."""
    rnd = random.Random(8)
    y, x = np.mgrid[0:height, 0:width] / height
    across = width / height
    card, lamps = np.zeros((height, width)), np.zeros((height, width))
    for _ in range(46):
        middle = across * (1.02 - .20 * rnd.random() ** 1.2)
        half, tall = rnd.uniform(.008, .02), .008 + .13 * rnd.random() ** 1.7 * math.exp(-((middle / across - .95) / .06) ** 2)
        card = np.maximum(card, ((abs(x - middle) < half) & (y > HORIZON - tall)) * rnd.uniform(.45, .85))
        for _ in range(5):
            px, py = int((middle + rnd.uniform(-half, half)) * height), int((HORIZON - tall * rnd.random()) * height)
            if px < width:
                lamps[max(0, py), max(0, px)] += rnd.uniform(.4, 1.)
    hill = HORIZON - .022 * np.exp(-((x / across - 1.02) / .16) ** 2)
    card = np.maximum(card, (y > hill) * .7 * (x / across > .72))
    reach = height / 1080
    return gaussian_filter(card, 1.4 * reach)[..., None], (gaussian_filter(lamps, 2.2 * reach) * 13 * reach ** 2)[..., None]


def outside(size):
    """Sky, the last band of light, the town in haze with its first windows."""
    sky = _sky(*size, HORIZON)
    card, lamps = _coast(*size)
    sky[..., :3] = sky[..., :3] * (1 - card) + np.array(linear('#8a5c6c'), np.float32) * card
    sky[..., :3] += lamps * np.array(linear('#ffc98c'), np.float32)
    return sky


def dusk():
    """The band of light from over the sea, rose sky from everywhere, and the bulbs."""
    aside = (SUNSET - .5) * 36 / LENS
    x, y = _turned(aside, 1.)
    key = light.sun((-x, -y, -.16), '#ff9c78', 2.2, 6.)
    key.visible_glossy = False
    glitter = light.sun((-x, -y, -.10), '#ffb070', 5., 3.)
    glitter.visible_diffuse = False
    light.world('#9a7088', .42)
    light.area((4, -4, 7), (0, 9, 0), '#b98a94', 260, 9, 5)
    parts.lamps_of(((.9, 9.2, 3.1), (-1.2, 6.6, 3.3), (0, 13.6, 3.1), (-.5, 18, 3.2)), 60)
    front = (math.sin(math.radians(48)), -math.cos(math.radians(48)))
    light.point((WAGON[0] + front[0] * .2, WAGON[1] + front[1] * .2, 2.0), '#ffbe74', 75, .15)
    light.area((WAGON[0] + front[0] * .95, WAGON[1] + front[1] * .95, 1.75), (WAGON[0] + front[0] * 3, WAGON[1] + front[1] * 3, .5), '#ffba74', 60, 2.8, .8)
    light.point((BOOTH[0] - .1, BOOTH[1] - .1, 2.35), '#ffbe78', 70, .15)
    light.point((BAND[0] + .9, BAND[1] - 1., 2.3), '#ffbe78', 26, .15)
    light.point((-3.6, 25, 2.9), '#ffc07c', 240, .3)
    # A little of the bulbs' light for a face that has its eyes shut.
    light.spot((1.75, 4.75, 2.0), (.35, 6.05, 1.56), '#ffcf9c', 46, 22, .15)
    light.spot((-.15, 6.5, 2.0), (-1.6, 7.75, 1.54), '#ffcf9c', 46, 22, .15)


LOOK = place.Look(.72, (1.01, 1, 1.), 1.27, 1.05, ('#b06c66', .58, .04, .8), (.20, .9), None, 13.)
CLOSED = (('eyes', 'closed'),)
PEOPLE = (
    place.Person('theodore', 'standing', 'walk', FEET['walk'], TO_SEA, ('dusk',), 'standing'),
    place.Person('theodore', 'standing', 'stall', FEET['stall'], TO_STALL, ('dusk',), 'standing'),
    place.Person('theodore', 'standing', 'rail', FEET['rail'], TO_RAIL, ('dusk',), 'rail'),
    place.Person('theodore', 'eyes_closed', 'walk', FEET['walk'], 42, ('dusk',), 'listening', CLOSED),
    place.Person('theodore', 'eyes_closed', 'stall', FEET['stall'], 48, ('dusk',), 'standing', CLOSED),
)
PIER = place.Place('pier', build, {'dusk': place.Light(dusk, LOOK, outside)}, PEOPLE, FEET, SIZE, (6, 60), 3, 74)

if __name__ == '__main__':
    place.produce(PIER)
