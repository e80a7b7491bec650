"""What lies far below the cliff: a rose sea, the island's other end in layers of rock, the ferry and its wake."""
import math
import random

import bmesh

from lib import geometry
from lib.color import rgba
from lib.materials import paint
from lib.nodes import Tree
from places.beach_parts import gull

CORAL, SEA = '#d8614b', -60.


def _sea_skin():
    tree = Tree('sea')
    where = tree.node('TexCoord').outputs['Object']
    long = tree.node('Mapping', {'Vector': where, 'Rotation': (0, 0, .5), 'Scale': (1., 2.2, 1)}).outputs[0]
    chop = tree.node('TexNoise', {'Vector': long, 'Scale': .07, 'Detail': 6., 'Roughness': .62}).outputs[0]
    winds = tree.node('TexNoise', {'Vector': long, 'Scale': .0045, 'Detail': 3., 'Distortion': .8}).outputs[0]
    calm = tree.node('MapRange', {'Value': winds, 'From Min': .4, 'From Max': .62}).outputs[0]
    color = tree.mix(calm, rgba('#7d5866'), rgba('#a97d7c'))
    surface = tree.node('BsdfPrincipled', {'Base Color': color, 'Specular': .7, 'Roughness': tree.math('MULTIPLY_ADD', calm, .12, .16)})
    tree.put(tree.node('Bump', {'Strength': .5, 'Distance': 2.4, 'Height': chop}).outputs[0], surface.inputs['Normal'])
    return tree.finish(surface.outputs[0])


def _rock_skin():
    """Layers of cream, terracotta and plum; grass where it is flat."""
    tree = Tree('rock')
    where = tree.node('TexCoord').outputs['Object']
    bent = tree.node('TexNoise', {'Vector': where, 'Scale': .05, 'Detail': 4.}).outputs[0]
    up = tree.math('MULTIPLY_ADD', bent, 14., tree.node('SeparateXYZ', {0: where}).outputs[2])
    band = tree.math('FRACT', tree.math('MULTIPLY', tree.math('ADD', up, 400.), .075))
    ramp = tree.node('ValToRGB', {'Fac': band})
    stops = ramp.color_ramp.elements
    (stops[0].position, stops[0].color), (stops[1].position, stops[1].color) = (0, rgba('#b9705a')), (1, rgba('#b9705a'))
    for at, color in ((.3, '#dcae88'), (.5, '#8f5650'), (.75, '#ecc9a2')):
        stops.new(at).color = rgba(color)
    flat = tree.node('SeparateXYZ', {0: tree.node('NewGeometry').outputs['Normal']}).outputs[2]
    color = tree.mix(tree.node('MapRange', {'Value': flat, 'From Min': .5, 'From Max': .75}).outputs[0], ramp.outputs[0], rgba('#8f8a52'))
    return tree.finish(tree.node('BsdfPrincipled', {'Base Color': color, 'Roughness': .95, 'Specular': .1}).outputs[0])


def _headland(rnd, skin, middle, size, top):
    """An end of the island: a rounded block with gullies, its top `top` meters over the sea."""
    shape = bmesh.new()
    rings = []
    for t, high in ((1.12, -2), (1.04, 4), (1., top * .45), (.96, top * .8), (.9, top * .97), (.7, top * 1.04), (.35, top * 1.12), (.02, top * 1.15)):
        ring = []
        for k in range(120):
            angle = k / 120 * 2 * math.pi
            gully = 1 + .10 * math.sin(angle * 5 + 1) + .06 * math.sin(angle * 11 + top) + .035 * math.sin(angle * 23 + high * .2) + rnd.uniform(-.012, .012)
            reach = t * (gully if t > .3 else 1)
            ring.append(shape.verts.new((middle[0] + size[0] * reach * math.cos(angle), middle[1] + size[1] * reach * math.sin(angle), SEA + high + rnd.uniform(-.8, .8))))
        rings.append(ring)
    for low, high in zip(rings, rings[1:]):
        for k in range(120):
            shape.faces.new((low[k], low[(k + 1) % 120], high[(k + 1) % 120], high[k]))
    geometry.mesh(shape, skin, 'headland', True)
    foam = paint('#fff0dc', .9, glow=.3)
    rows = []
    for k in range(121):
        angle = k / 120 * 2 * math.pi
        gully = 1 + .10 * math.sin(angle * 5 + 1) + .06 * math.sin(angle * 11 + top) + .035 * math.sin(angle * 23)
        wide = .05 + .035 * math.sin(angle * 17) + .03 * math.sin(angle * 31)
        rows.append([(middle[0] + size[0] * gully * r * math.cos(angle), middle[1] + size[1] * gully * r * math.sin(angle), SEA + .3) for r in (1.0, 1.10 + wide)])
    geometry.grid(rows, foam, 'surf')


def _ferry(place, turn):
    """White over coral, a stripe, two decks, a funnel; its wake behind."""
    pale, stripe, glass = paint('#fbf0e0', .6), paint(CORAL, .6), paint('#7a5660', .3)
    foam = paint('#fff2de', .9, glow=.35)
    with geometry.assembled(place, turn):
        rows = [[(x, side * 4.6 * min(1, (20 - x) / 9) ** .7 * (.86 if z < 1 else 1), z) for x in (-18, -16, -6, 4, 11, 16, 19.9)] for side, z in ((-1, 4), (-1, 0), (1, 0), (1, 4))]
        geometry.grid(rows, pale, 'hull')
        rows = [[(x, side * 4.75 * min(1, (20 - x) / 9) ** .7, z) for x in (-18.2, -16, -6, 4, 11, 16, 19.9)] for side, z in ((-1, 2.7), (-1, 1.5))]
        geometry.grid(rows, stripe, 'stripe')
        geometry.box((-2, 0, 4.2), (33, 8.6, .4), pale, .1)
        geometry.box((-2, 0, 5.8), (27, 7, 2.8), pale, .3)
        geometry.box((-2, 0, 5.9), (27.2, 7.2, 1.1), glass, 0)
        geometry.box((-1, 0, 8.2), (20, 6, 1.8), pale, .3)
        geometry.box((6.4, 0, 8.9), (5.2, 6.2, 1.0), glass, 0)
        geometry.cylinder((-6, 0, 10.6), 1.4, 3.8, stripe, 1.2, (0, -.12, 0), segments=24)
        geometry.cylinder((4, 0, 11), .12, 5, pale)
        for side in (-1, 1):
            rows = [[(14 - t * 150, side * (4 + t * 20 + w * (1.2 + t * 5)), .25) for w in (-.5, 0, .5)] for t in (0, .05, .12, .25, .45, .7, 1)]
            geometry.grid(rows, foam, 'wake')
        rows = [[(-17 - t * 170, w * (3.5 + 7 * t) + 9 * math.sin(t * 2.1) * t, .2) for w in (-.5, 0, .5)] for t in (0, .05, .12, .25, .45, .7, 1)]
        geometry.grid(rows, foam, 'wake')


def far_set():
    """The sea and what is in it, in its own light."""
    rnd = random.Random(5)
    geometry.plane(((-9000, 20, SEA), (9000, 20, SEA), (9000, 16000, SEA), (-9000, 16000, SEA)), _sea_skin())
    skin = _rock_skin()
    _headland(rnd, skin, (135, 425), (105, 85), 44)
    _headland(rnd, skin, (22, 330), (14, 11), 19)
    _headland(rnd, skin, (0, 312), (6, 5), 8)
    _headland(rnd, skin, (520, 1250), (330, 180), 50)
    _headland(rnd, skin, (-92, 190), (11, 7), 7)
    _headland(rnd, skin, (-70, 176), (5, 4), 4)
    for x, y, tall in ((86, 372, 8), (102, 382, 6), (118, 368, 9)):
        geometry.box((x, y, SEA + 49), (9, 8, tall), paint('#f3e4ca', .8), .2)
        geometry.cylinder((x, y, SEA + 49 + tall / 2 + 2), 8, 5, paint(CORAL, .8), .3, (0, 0, .785), segments=4)
    geometry.cylinder((56, 378, SEA + 56), 2.6, 22, paint('#f6e8d2', .7), 1.8)
    geometry.cylinder((56, 378, SEA + 69), 2.2, 4, paint(CORAL, .6), 1.2)
    _ferry((-74, 415, SEA), 2.72)
    for x, y, size in ((-330, 900, 9), (20, 760, 7), (-480, 1500, 14), (120, 1400, 12)):
        geometry.plane(((x, y, SEA + 1), (x + size * .7, y, SEA + 1), (x + size * .1, y, SEA + size * 1.6), (x, y, SEA + size * 1.6)), paint('#fbeed8', .8, glow=.4))
    for x, y, z, turn in ((-22, 70, -12, .5), (-15, 62, -15, .9), (4, 80, -17, -.3), (-30, 90, -20, .2)):
        gull((x, y, z), turn, 2., .25)
