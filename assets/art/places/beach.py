"""The beach in low sun: a shore that runs off aslant, a crowd in its clothes, a pier with a wheel, the city in haze."""
import math
import pathlib
import random
import sys

import bmesh
import numpy as np
from scipy.ndimage import gaussian_filter

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from lib import geometry, light, place  # noqa: E402
from lib.color import linear, rgba  # noqa: E402
from lib.materials import paint  # noqa: E402
from lib.nodes import Tree  # noqa: E402
from places import beach_things as things  # noqa: E402
from places.beach_parts import Extras, gull, parasol, towel, tuft  # noqa: E402
from places.beach_things import CORAL, CREAM, MUSTARD, PLUM, ROSE, SAGE, TO_SEA  # noqa: E402

SIZE = (2304, 1080)
EYE, LENS, HORIZON = 2., 24, .3
SUN = (.30, .205)  # where it stands in the picture, shares
FEET = {'walk': (2.55, 6.6, .12), 'sand': (.5, 7.2, .1), 'water': (-2.3, 7.5, .02)}


def _fan(rows, columns, near, far):
    """Points on the ground as the camera sees them: evenly spread over the picture."""
    for i in range(rows):
        y = near * (far / near) ** (i / (rows - 1))
        yield [((j / (columns - 1) - .5) * 1.62 * y, y) for j in range(columns)]


def _sand_skin():
    """Dry sand, darker and mirroring where the water has been (by height)."""
    tree = Tree('sand')
    where = tree.node('TexCoord').outputs['Object']
    high = tree.node('SeparateXYZ', {0: where}).outputs[2]
    spots = tree.node('TexNoise', {'Vector': where, 'Scale': .8, 'Detail': 4.}).outputs[0]
    grain = tree.node('TexNoise', {'Vector': where, 'Scale': 11., 'Detail': 4., 'Roughness': .7}).outputs[0]
    dry = tree.node('MapRange', {'Value': tree.math('MULTIPLY_ADD', spots, .05, high), 'From Min': .05, 'From Max': .115}).outputs[0]
    color = tree.mix(dry, rgba('#8d6a62'), tree.mix(spots, rgba('#cfa07c'), rgba('#ecc9a2')))
    surface = tree.node('BsdfPrincipled', {'Base Color': color, 'Specular': .5, 'Roughness': tree.math('MULTIPLY_ADD', dry, .62, .22)})
    strength = tree.math('MULTIPLY_ADD', dry, .5, .03)
    tree.put(tree.node('Bump', {'Strength': strength, 'Distance': .05, 'Height': grain}).outputs[0], surface.inputs['Normal'])
    return tree.finish(surface.outputs[0])


def _sea_skin():
    """Cellophane over rose silk: what a miniature sea is made of."""
    tree = Tree('sea')
    where = tree.node('TexCoord').outputs['Object']
    long = tree.node('Mapping', {'Vector': where, 'Rotation': (0, 0, -.38), 'Scale': (1.5, .55, 1)}).outputs[0]
    chop = tree.node('TexNoise', {'Vector': long, 'Scale': 1.1, 'Detail': 4., 'Roughness': .55}).outputs[0]
    wide = tree.node('TexNoise', {'Vector': long, 'Scale': .05, 'Detail': 2.}).outputs[0]
    surface = tree.node('BsdfPrincipled', {'Base Color': tree.mix(wide, rgba('#8a6470'), rgba('#c79a8a')), 'Specular': .75, 'Roughness': .16})
    tree.put(tree.node('Bump', {'Strength': .55, 'Distance': .22, 'Height': chop}).outputs[0], surface.inputs['Normal'])
    return tree.finish(surface.outputs[0])


def _wave(x, y):
    out = things.out(x, y)
    near = math.exp(-max(0, out - 2) / 16)
    phase = out * 1.15 + .8 * math.sin(y * .31) + .4 * math.sin(y * .13 + x * .2)
    swell = .16 * near * max(0, math.sin(phase)) ** 3 * min(1, max(0, out) / 2.4)
    return swell + .012 * math.sin(x * 3 + y) * min(1, max(0, out))


def _land_and_sea():
    geometry.grid([[(x, y, things.ground(x, y)) for x, y in row] for row in _fan(150, 330, 2.4, 160)], _sand_skin(), 'sand')
    geometry.grid([[(x, y, _wave(x, y)) for x, y in row] for row in _fan(190, 260, 2.4, 2200)], _sea_skin(), 'sea')


def _foam():
    """Cotton wool along the water's edge and on the breaking waves."""
    white = paint('#fff0dc', .9, .03, glow=.10)
    for out, near, far, wide, gap in ((.12, 3.4, 60, .16, .0), (.55, 4.2, 30, .05, .45), (2.15, 5.4, 42, .10, .25), (4.6, 7, 46, .06, .5), (7.6, 9, 60, .10, .5), (13, 12, 90, .10, .62)):
        y, last = near, None
        shape = bmesh.new()
        while y < far:
            edge = out + .22 * math.sin(y * 1.7) * math.sin(y * .53 + out) + .035 * math.sin(y * 6.1)
            half = wide * (.55 + .45 * math.sin(y * 1.3 + out * 3)) * (1 + .22 * math.sin(y * 9.3) * math.sin(y * 4.1)) * (1 + y / 30)
            open_ = math.sin(y * .8 + out * 5) > 1 - 2 * gap
            x = things.shore(y) - edge / .93
            lift = max(things.ground(x, y), _wave(x, y)) + .02
            row = [shape.verts.new((x + side * half, y, lift + (.035 if not side else 0))) for side in (-1, -.4, .4, 1)]
            if last and not open_:
                for a in range(3):
                    shape.faces.new((last[a], last[a + 1], row[a + 1], row[a]))
            last, y = row, y + .045 * (1 + y / 12)
        geometry.mesh(shape, white, 'foam', True)


def _on(x, y):
    return x, y, things.ground(x, y)


# Those who lie and sit about: cast, pose, x, y, yaw, towel (two colors) or None.
CROWD = (('passer0', 'knees_up', .5, 14.4, TO_SEA, (MUSTARD, CREAM)), ('passer2', 'propped', 5.7, 8.9, -120, (ROSE, CREAM)), ('passer3', 'lying', 6.9, 15.4, -105, (SAGE, CREAM)),
         ('passer1', 'knees_up', 7.4, 14.3, -100, (PLUM, ROSE)), ('passer4', 'propped', 3.2, 20.6, -125, (CREAM, CORAL)), ('passer5', 'lying', 8.3, 17.9, -80, (CORAL, MUSTARD)),
         ('passer0', 'lying', 6.2, 20.5, -110, (CREAM, SAGE)), ('passer2', 'knees_up', 6.9, 18.9, -115, (MUSTARD, CREAM)), ('passer3', 'knees_up', 5.2, 25., TO_SEA, (ROSE, CREAM)),
         ('passer5', 'propped', 8.4, 24.5, -130, (CREAM, CORAL)), ('passer1', 'propped', 7.6, 30., TO_SEA, (CORAL, CREAM)), ('passer4', 'knees_up', 11.5, 35, TO_SEA, (SAGE, CREAM)),
         ('passer0', 'knees_up', 15.5, 38, -90, (CREAM, MUSTARD)), ('passer2', 'propped', 14., 30., -100, (ROSE, PLUM)), ('passer4', 'knees_up', 8.2, 12.6, -60, (CREAM, ROSE)),
         ('passer3', 'listening', 1.5, 21., -140, None), ('passer4', 'listening', 4.6, 28., TO_SEA, None), ('passer0', 'standing', 9.2, 36, -100, None), ('passer2', 'listening', 11.6, 48, -90, None))
PARASOLS = ((.95, 14.7, CORAL, CREAM), (6.9, 14.6, MUSTARD, CREAM), (6.6, 21.2, CREAM, ROSE), (7., 23.4, CORAL, ROSE), (3.6, 21.3, CREAM, SAGE), (5.7, 26., MUSTARD, CORAL), (9.4, 28, CREAM, CORAL),
            (8.2, 31, CORAL, CREAM), (12.2, 36, MUSTARD, CREAM), (16, 40, ROSE, CREAM), (14, 50, CORAL, CREAM), (12.5, 25, CREAM, MUSTARD))


def _people(rnd):
    crowd = Extras()
    for name, pose, x, y, yaw, colors in CROWD:
        spot = _on(x, y)
        if colors:
            towel(spot, math.radians(yaw + rnd.uniform(-8, 8)), colors, things.ground, rumple=.02)
        crowd.put(name, pose, (x, y, spot[2] + (.02 if colors else 0)), yaw)
    for x, y, *colors in PARASOLS:
        parasol(_on(x, y), colors, rnd.uniform(1.05, 1.3), rnd.uniform(1.95, 2.2), (rnd.uniform(-.2, .1), rnd.uniform(-.3, -.05)))
    things.table(crowd, 3.55, 16.2)
    things.hole(crowd, 4.55, 11.2, rnd)
    things.couple(crowd, 2.2, 10.)
    crowd.put('passer1', 'holding', _on(13.2, 25), -95)
    geometry.cylinder((12.8, 25., things.ground(13, 25) + .78), .13, .3, paint('#c9573f', .5), .17)


def _near(rnd):
    """Dune grass in the lower corners, a parasol's dark edge above."""
    green, dry = paint('#5c5436', .8, .15), paint('#7c5f3e', .8, .15)
    made = []
    for x, y, tall, number in ((1.85, 2.55, .62, 60), (2.2, 2.7, .8, 70), (1.5, 2.45, .4, 36), (-2.1, 2.6, .5, 40), (-1.75, 2.5, .3, 24)):
        made.append(tuft((x, y, .55), rnd, number, tall, rnd.choice((green, dry)), .22, (-.22, .1), .007))
    return made + parasol((-3.05, 2.95, .55), ('#57373c', '#6b4a44'), 1.25, 2.34, (-.22, .12), 14)


def _camera():
    light.camera((0, 0, EYE), (0, 100, EYE), LENS, (0, (HORIZON - .5) * SIZE[1] / SIZE[0]))


def build(_):
    """Everything but the lights; returns what stands near and dark."""
    rnd = random.Random(31)
    _land_and_sea()
    _foam()
    things.hut(10.3, 18.6)
    things.pier()
    things.boats()
    things.tent(6.5, 11.4)
    things.lot()
    _people(rnd)
    things.left_behind()
    for x, y, z, turn in ((-3, 14, 3.6, .4), (-1.8, 16, 4.2, .8), (1.2, 20, 4.6, -.2)):
        gull((x, y, z), turn, .55, .2)
    _camera()
    return _near(rnd)


def _towers(width, height):
    """The city as flat card, drawn where the shore runs off: opacity (h, w)."""
    rnd = random.Random(12)
    y, x = np.mgrid[0:height, 0:width] / height
    across = width / height
    card = np.zeros((height, width))
    for k in range(70):
        middle = across * (.60 + .42 * rnd.random())
        crowd = math.exp(-((middle / across - .93) / .10) ** 2) + .6 * math.exp(-((middle / across - .72) / .05) ** 2)
        half, tall = rnd.uniform(.008, .024), .02 + .20 * rnd.random() ** 1.3 * crowd
        tower = (abs(x - middle) < half) & (y > HORIZON - tall)
        tone = rnd.uniform(.4, .9)
        card = np.where(tower & (card < tone), tone, card)
    for middle in (.548, .562):
        card = np.where((abs(x - middle * across) < .0035 + .006 * (y - HORIZON + .1)) & (y > HORIZON - .10), .6, card)
    return gaussian_filter(card, 1.3 * height / 1080)


def outside(size):
    """Sky, the low sun, the city in haze."""
    width, height = size
    y, x = np.linspace(0, 1, height)[:, None, None], np.linspace(0, 1, width)[None, :, None]
    up = np.clip(1 - y / HORIZON, 0, 1)
    zenith, middle, low = (np.array(linear(c), np.float32) for c in ('#8f6f80', '#d2937f', '#ffca8e'))
    bend, near = up ** 1.1, np.exp(-up * 3.2) * (np.exp(-((x - SUN[0]) / .34) ** 2) * .7 + .3)
    sky = (middle * (1 - bend) + zenith * bend) * (1 - near) + low * near
    cloud = gaussian_filter(np.random.default_rng(9).normal(0, 1, (height, width)), (height / 70, width / 11))
    cloud = np.clip(cloud / cloud.std() - .35, 0, 2)[..., None] * np.exp(-((y - .13) / .09) ** 2)
    sky = sky + cloud * .10 * np.array(linear('#ffb98c'), np.float32)
    card = _towers(width, height)[..., None] * (.6 + .4 * up)
    sky = sky * (1 - card) + np.array(linear('#9a6c72'), np.float32) * card
    away = np.hypot((x - SUN[0]) * width / height, y - SUN[1])
    sun = np.exp(-(away / .22) ** 1.2) * .7 + 2.4 / (1 + np.exp(np.minimum((away - .043) / .004, 60)))
    sky = sky + np.array(linear('#ffdfa6'), np.float32) * sun
    return np.concatenate([sky, np.ones((height, width, 1))], 2).astype(np.float32)


def _sunward(elevation):
    """The direction in which light travels from where the sun stands in the picture."""
    aside = (SUN[0] - .5) * 36 / LENS
    return -aside, -1., -math.tan(math.radians(elevation)) * math.hypot(1, aside)


def gold():
    """The sun twice: higher for what it lights, lower for what mirrors it; the sky's rose from everywhere."""
    key = light.sun(_sunward(13), '#ffb470', 15., 1.5)
    key.visible_glossy = False
    glitter = light.sun(_sunward(6), '#ffc888', 9., 3.)
    glitter.visible_diffuse = False
    light.world('#b58e98', .66)


LOOK = place.Look(.55, (1., 1, 1.), 1.3, 1.05, ('#f3bd92', .9, .06, 1.), (.22, .95), None, 8.)
PEOPLE = (
    place.Person('theodore', 'sitting', 'sand', FEET['sand'], -128, ('gold',), 'knees_up'),
    place.Person('theodore', 'standing', 'sand', FEET['sand'], -135, ('gold',), 'window'),
    place.Person('theodore', 'lying', 'sand', FEET['sand'], TO_SEA, ('gold',)),
)
BEACH = place.Place('beach', build, {'gold': place.Light(gold, LOOK, outside)}, PEOPLE, FEET, SIZE, (8, 150), 2)

if __name__ == '__main__':
    place.produce(BEACH)
