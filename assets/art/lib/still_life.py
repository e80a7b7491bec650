"""Small things seen close: what the keepsakes and the inserts are made of. Meters; a table's top is z = 0.

Things that may stand, lie or hang are made lying in the plane z = 0, face up, the top toward +y; `posed` puts them in place."""
import contextlib
import math

import bmesh
import bpy
import numpy as np
from mathutils import Euler, Matrix, Vector

from lib import geometry
from lib.color import linear
from lib.materials import brass, clear, glow, paint
from lib.nodes import Tree

INK = '#4a2a2e'
# Turned so that what lies face up stands upright and faces the camera.
UPRIGHT = math.pi / 2


@contextlib.contextmanager
def posed(place, turn=(0, 0, 0)):
    """Whatever is made inside is turned (radians about x, y, z, or about z alone) and then put at `place`."""
    before = geometry.names()
    yield
    angles = turn if isinstance(turn, tuple) else (0, 0, turn)
    whole = Matrix.Translation(Vector(place)) @ Euler(angles).to_matrix().to_4x4()
    for thing in geometry.new_since(before):
        thing.matrix_basis = whole @ thing.matrix_basis


def path(points, count=24):
    """A smooth line through points (Catmull-Rom), as `count` points."""
    knots = np.array([points[0], *points, points[-1]], float)
    line = []
    for at in np.linspace(0, len(points) - 1 - 1e-6, count):
        k, t = int(at), at % 1
        a, b, c, d = knots[k:k + 4]
        line.append(tuple(.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3)))
    return line


def sweep(points, radii, material, segments=20):
    """A pipe through points, as thick at each as `radii` says."""
    spots = [Vector(point) for point in points]
    around = [2 * math.pi * k / segments for k in range(segments + 1)]
    rows, side = [], None
    for k, spot in enumerate(spots):
        along = (spots[min(k + 1, len(spots) - 1)] - spots[max(k - 1, 0)]).normalized()
        side = (along.orthogonal() if side is None else side - along * side.dot(along)).normalized()
        other = along.cross(side)
        rows.append([tuple(spot + radii[k] * (side * math.cos(a) + other * math.sin(a))) for a in around])
    return geometry.grid(rows, material, 'sweep')


def strokes(lines, radius, material):
    """Many wires as one object: handwriting, stitches, straws."""
    curve = bpy.data.curves.new('strokes', 'CURVE')
    curve.dimensions, curve.bevel_depth, curve.bevel_resolution, curve.resolution_u = '3D', radius, 2, 6
    for line in lines:
        spline = curve.splines.new('BEZIER')
        spline.bezier_points.add(len(line) - 1)
        for knot, point in zip(spline.bezier_points, line):
            knot.co = point
            knot.handle_left_type = knot.handle_right_type = 'AUTO'
    curve.materials.append(material)
    return geometry.link(bpy.data.objects.new('strokes', curve))


def stitches(line, material, long=.0030, gap=.0017, radius=.00034):
    """A seam along a line of points."""
    points = np.array(line, float)
    length = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))])

    def at(distance):
        return tuple(np.interp(distance, length, points[:, axis]) for axis in range(3))
    starts = np.arange(gap / 2, length[-1] - long, long + gap)
    return strokes([[at(start), at(start + long / 2), at(start + long)] for start in starts], radius, material)


def _rounded(thing, edge, angle):
    thing.data.use_auto_smooth = True
    bevel = thing.modifiers.new('bevel', 'BEVEL')
    bevel.width, bevel.segments, bevel.limit_method, bevel.angle_limit, bevel.harden_normals = edge, 4, 'ANGLE', angle, True
    thing.data.polygons.foreach_set('use_smooth', [True] * len(thing.data.polygons))
    return thing


def block(center, size, material, edge=.003, turn=(0, 0, 0)):
    """A box whose edges bear being looked at closely."""
    return _rounded(geometry.box(center, size, material, 0, turn), min(edge, min(size) * .45), .5)


def slab(center, size, corner, material, edge=.001, turn=(0, 0, 0)):
    """A flat box with round corners, like a tin."""
    shape = bmesh.new()
    bmesh.ops.create_cube(shape, size=1)
    bmesh.ops.scale(shape, vec=size, verts=shape.verts)
    upright = [rim for rim in shape.edges if abs((rim.verts[0].co - rim.verts[1].co).z) > size[2] * .5]
    bmesh.ops.bevel(shape, geom=upright, offset=corner, segments=10, profile=.5, affect='EDGES')
    thing = geometry.mesh(shape, material, 'slab')
    thing.location, thing.rotation_euler = center, turn
    return _rounded(thing, min(edge, size[2] * .45), 1.)


def lathe(profile, center, material, segments=64, thickness=.003):
    """A turned thing (bowl, cup, shade) from (radius, height) pairs, bottom to top."""
    x, y, z = center
    around = [2 * math.pi * k / segments for k in range(segments + 1)]
    return geometry.grid([[(x + r * math.cos(a), y + r * math.sin(a), z + h) for a in around] for r, h in profile], material, 'lathe', thickness)


def turned(profile, center, material, count=40, thickness=.003):
    """Like `lathe`, but the profile is only the knots of a smooth line."""
    return lathe([(r, h) for r, h, _ in path([(r, h, 0.) for r, h in profile], count)], center, material, thickness=thickness)


def linen(hex_color, thread=.0012, rough=.95):
    """Cloth near enough to see its threads, which run along x and z (or y)."""
    tree = Tree('linen')
    where = tree.node('TexCoord').outputs['Object']
    waves = [tree.node('TexWave', {'Vector': where, 'Scale': 2 * math.pi / 20 / thread, 'Distortion': 1.4, 'Detail': 1.5, 'Detail Scale': .6},
                       bands_direction=axis).outputs[1] for axis in 'XZ']
    weave = tree.math('MULTIPLY', waves[0], waves[1])
    spots = tree.node('TexNoise', {'Vector': where, 'Scale': 38., 'Detail': 4.}).outputs[0]
    dark, light_ = (tuple(min(1, c * k) for c in linear(hex_color)) + (1,) for k in (.80, 1.12))
    color = tree.mix(tree.math('MULTIPLY_ADD', weave, .5, tree.math('MULTIPLY', spots, .5)), dark, light_)
    surface = tree.node('BsdfPrincipled', {'Base Color': color, 'Roughness': rough, 'Specular': .12, 'Sheen': .5})
    tree.put(tree.node('Bump', {'Strength': .55, 'Distance': thread * .35, 'Height': weave}).outputs[0], surface.inputs['Normal'])
    return tree.finish(surface.outputs[0])


def table(material, size=(2.4, 1.6), middle=.25):
    """A top that runs out of the picture on three sides."""
    return geometry.box((0, middle, -.02), (*size, .04), material, .008)


def _word(at, rnd, height):
    """One word of a hand that nobody can read: (x, y) pairs from (0, 0) on, leaning."""
    long, x, points = rnd.randint(3, 9), 0., [(0., 0.)]
    for _ in range(long):
        wide, tall = height * rnd.uniform(.45, .8), height * rnd.choice((.62, .55, .7, .6, 1.5, .58, -.75))
        points += [(x + wide * .45 + .28 * tall, tall), (x + wide, height * rnd.uniform(-.04, .06))]
        x += wide
    return [at(u, v) for u, v in points], x


def scribble(on, start, width, lines, rnd, height=.0036, step=.0105, pen=.00036, color=INK, last=.5):
    """Lines of handwriting that nobody can read, from `start` down; `on(x, y)` is where a point of the page lies.
    `last` is how much of the last line is written."""
    ink, words = paint(color, .35, 0., 3., .4), []
    for row in range(lines):
        along, long = start[0], start[0] + width * (rnd.uniform(.86, 1.) if row < lines - 1 else last)
        while along < long:
            drift = rnd.uniform(-.0005, .0005)
            word, wide = _word(lambda u, v: on(along + u, start[1] - row * step + v + drift), rnd, height)
            words.append(word)
            along += wide + height * rnd.uniform(.9, 1.4)
    return strokes(words, pen, ink)


def sheet(center, size, rnd, turn=0., color='#f6ead2', lines=0, curl=.006, z=.001, ink=INK, last=.5, height=.0036, step=.0105):
    """A sheet of paper with a corner that will not lie flat, and `lines` of handwriting; returns where (x, y) of it lies."""
    wide, deep = size

    def at(u, v, up=0.):
        lift = curl * max(0, u + (1 - v) - 1.3) ** 2 * 4 + .0006 * math.sin(u * 5 + v * 3)
        return (u - .5) * wide, (v - .5) * deep, lift + up

    def on(x, y):
        return at(x / wide + .5, y / deep + .5, .0003)
    with posed((center[0], center[1], center[2] if len(center) > 2 else z), turn):
        geometry.grid([[at(i / 20, j / 20) for i in range(21)] for j in range(21)], paint(color, .92, .02, 20.), 'sheet', .0004)
        if lines:
            scribble(on, (-wide * .40, deep * .38), wide * .78, lines, rnd, height, step, color=ink, last=last)
    return on


def leaf(spine, size, color='#f6ead2', yaw=0., bend=0., skew=0.):
    """A page that hangs or slides: it follows `spine` (knots, its top edge first), is turned by `yaw` about z, hollow by `bend`
    meters, and slants by `skew`. Returns where (x, y) of it lies, its middle being (0, 0)."""
    wide, deep = size
    line = np.array(path(spine, 90))
    length = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
    slope = np.gradient(line, axis=0)
    across = np.array([math.cos(yaw), math.sin(yaw), 0])

    def on(x, y, up=.0004):
        at = np.clip(.5 - y / deep, 0, 1) * length[-1]
        spot, along = (np.array([np.interp(at, length, part[:, axis]) for axis in range(3)]) for part in (line, slope))
        out = np.cross(along, across)
        out /= np.linalg.norm(out)
        drop = along / np.linalg.norm(along)
        return tuple(spot + across * x + drop * x * skew + out * (up + bend * (2 * x / wide) ** 2))
    rows = [[on(x, y, 0.) for x in np.linspace(-wide / 2, wide / 2, 18)] for y in np.linspace(deep / 2, -deep / 2, 60)]
    geometry.grid(rows, paint(color, .9, .02, 20.), 'leaf')
    return on


def pen(center, turn, color='#a8483f', long=.135, z=.006):
    """A fountain pen lying down, nib to the left of its turn."""
    with posed((center[0], center[1], center[2] if len(center) > 2 else z), turn):
        body, metal = paint(color, .22, .04, 30., .5), brass('#d9b06a')
        lie = path([(-long * .36, 0, 0), (-long * .2, 0, 0), (long * .2, 0, 0), (long * .49, 0, 0), (long * .5, 0, 0)], 40)
        sweep(lie, [.0046 + .0014 * math.sin(math.pi * min(1, k / 34)) if k < 37 else .0044 * (39.2 - k) / 2.6 for k in range(40)], body, 28)
        sweep(path([(-long * .46, 0, 0), (-long * .36, 0, 0)], 8), [.0030 + .0016 * k / 7 for k in range(8)], paint('#2f1d1e', .25, .02, 30., .5))
        for x, radius, wide in ((-.36, .0050, .0022), (.10, .0064, .003), (.115, .0064, .0012)):
            geometry.cylinder((long * x, 0, 0), radius, wide, metal, turn=(0, UPRIGHT, 0), edge=.0004)
        rows = [[(-long * (.46 + .13 * t), w * .0034 * (1 - t) ** .7, .0022 - .0016 * w * w * (1 - t) - .0012 * t) for w in np.linspace(-1, 1, 9)]
                for t in np.linspace(0, 1, 12)]
        geometry.grid(rows, metal, 'nib', .0003)
        block((long * .27, 0, .0068), (.040, .0026, .0010), metal, .0004)
        geometry.ball((long * .27 - .019, 0, .0066), .0017, metal)


def envelope(center, turn, rnd, color='#efe0c8', size=(.19, .12), z=.002, stamp='#c4694f', words=2):
    """An envelope lying face up, its flap below; `words` lines of an address."""
    with posed((center[0], center[1], center[2] if len(center) > 2 else z), turn):
        block((0, 0, 0), (*size, .0022), paint(color, .9, .03, 20.), .0009)
        if words:
            scribble(lambda x, y: (x, y, .0013), (-size[0] * .18, 0.), size[0] * .42, words, rnd, .0046, .016, .00042, last=.7)
        if stamp:
            block((size[0] * .38, size[1] * .29, .0013), (.022, .026, .0007), paint(stamp, .8, .05, 60.), .0002)


def mug(center, color='#d9a24e', fill='#5a3526', radius=.041, tall=.088, turn=0.):
    """A cup with something in it."""
    glaze = paint(color, .35, .05, 20., .5)
    with posed(center, turn):
        turned([(0, 0), (radius * .6, 0), (radius * .92, .006), (radius, tall * .5), (radius * .97, tall), (radius * .93, tall * 1.005),
                (radius * .91, tall * .95)], (0, 0, 0), glaze)
        geometry.cylinder((0, 0, tall * .84), radius * .95, .002, paint(fill, .2, .02, 10., .5), edge=.0005)
        geometry.tube([(radius * .95, 0, tall * .78), (radius * 1.7, 0, tall * .66), (radius * 1.6, 0, tall * .3), (radius * .95, 0, tall * .22)], .006,
                      glaze)


def paper_cup(center, band='#c9573f', fill='#5a3526', tall=.088, lean=(0, 0, 0)):
    """A cup to go, with a rolled rim and a sleeve."""
    with posed(center, lean):
        lathe([(.026, 0), (.0355, tall), (.0372, tall + .0008), (.0374, tall + .0026), (.036, tall + .003), (.0348, tall + .001)], (0, 0, 0),
              paint('#f3e6cc', .7, .02, 20.), thickness=.0006)
        lathe([(.0292, .024), (.0345, .064)], (0, 0, 0), paint(band, .9, .03, 40.), thickness=.0012)
        geometry.cylinder((0, 0, tall * .88), .0335, .001, paint(fill, .15, .02, 10., .5), edge=.0003)


def bowl(center, color, fill=None, radius=.075):
    """A soup bowl; `fill` is the color of what is in it."""
    x, y, z = center
    turned([(0, 0), (radius * .45, 0), (radius * .5, .006), (radius * .8, radius * .32), (radius, radius * .72), (radius * .97, radius * .73),
            (radius * .9, radius * .6)],
           center, paint(color, .35, .06, 16., .5), thickness=.002)
    if fill:
        geometry.cylinder((x, y, z + radius * .52), radius * .86, .002, paint(fill, .3, .1, 40., .4), edge=.0005)


def spoon(center, turn, long=.16, z=.004):
    """A spoon lying on its back."""
    metal = brass('#cbb79a')
    with posed((center[0], center[1], z), turn):
        geometry.ball((-long * .4, 0, 0), .018, metal, (1.3, .85, .3))
        sweep(path([(-long * .3, 0, 0), (0, 0, .006), (long * .5, 0, .002)], 16), [.002 + .0012 * k / 15 for k in range(16)], metal)


def egg(center, color, lean=0.):
    """A hen's egg on its blunt end, about."""
    profile = [(.0, 0), (.012, .002), (.0205, .014), (.0218, .025), (.0165, .043), (.008, .053), (0, .0555)]
    with posed(center, (lean, lean * .5, 0)):
        turned(profile, (0, 0, 0), paint(color, .5, .03, 60., .3, skin=.15), 36, 0)


def device(place, turn=(0, 0, 0), lit=0., lens='#ffb066'):
    """His pocket device, made lying with the lens up (at y = .026); `lit` is the light of the lens."""
    with posed(place, turn):
        case, metal = paint('#b5604a', .38, .05, 60., .4), brass('#d6b277')
        for z, thick in ((.0030, .0045), (-.0030, .0055)):
            slab((0, 0, z), (.058, .086, thick), .008, case, .0012)
        slab((0, 0, 0), (.0565, .0845, .004), .0075, paint('#5a3026', .5), .0005)
        geometry.cylinder((-.0288, 0, .0006), .0022, .060, metal, turn=(UPRIGHT, 0, 0), edge=.0006)
        eye = (0, .026)
        turned([(.0098, .0), (.0100, .0022), (.0092, .0030), (.0082, .0026), (.0078, .0012)], (*eye, .0050), metal, 24, .0003)
        geometry.cylinder((*eye, .0060), .0080, .0014, paint('#1f1214', .2, 0., 3., .6), edge=.0003)
        geometry.cylinder((*eye, .0068), .0046, .0012, paint('#3a1f1c', .25, 0., 3., .6), edge=.0003)
        geometry.cylinder((*eye, .0075), .0030, .0010, glow(lens, lit) if lit else paint('#120a0c', .1, 0., 3., .8), edge=.0002)
        geometry.ball((*eye, .0062), .0079, clear(.6), (1, 1, .42))
        geometry.cylinder((.019, .032, .0054), .0012, .0006, glow(lens, lit * .5) if lit else paint('#6f4a34', .4), edge=.0001)


def safety_pin(place, turn=(0, 0, 0), long=.050, spread=.0):
    """A big safety pin along x, cap on the left, made lying; `spread` (radians) opens it."""
    with posed(place, turn):
        metal, half = brass('#ecd09a'), long / 2
        loop = [(half + .0034 * math.sin(a), .0034 * math.cos(a), .0010 * a / 6.283) for a in np.linspace(0, 4 * math.pi - math.pi, 26)]
        back = [(-half, .0036, 0), (0, .0036, 0), *loop]
        c, s = math.cos(spread), math.sin(spread)
        free = [(half - c * t * long, -.0034 - s * t * long + .0008 * math.sin(t * 3.1), .0012) for t in np.linspace(0, .98, 10)]
        sweep(path([*back, *free], 120), [.00085] * 112 + [.00085 * (1 - k / 8) + .0001 for k in range(8)], metal, 10)
        slab((-half - .0015, .0006, .0006), (.0095, .0108, .0036), .0040, metal, .0016)


def carton(center, turn=0., size=(.24, .15, .105), color='#f6f0e4', mark='#d8735a', lit=0., tape=True, closed=True):
    """The box that OS1 comes in: a lid that sits over it, a ring on the lid, a small amber light in front. Its ground is at z."""
    wide, deep, tall = size
    with posed(center, turn):
        skin, inner, lid = paint(color, .6, .012, 10., .3), paint('#d9c4a8', .9), tall * .36
        if closed:
            block((0, 0, (tall - lid) / 2), (wide, deep, tall - lid + .004), skin, .0025)
            block((0, 0, tall - lid / 2 + .0012), (wide + .004, deep + .004, lid), skin, .004)
            _ring((0, 0, tall + .0014), mark)
        else:
            for x, y, w, d in ((0, deep / 2, wide, .003), (0, -deep / 2, wide, .003), (wide / 2, 0, .003, deep), (-wide / 2, 0, .003, deep)):
                block((x, y, tall * .4), (w, d, tall * .8), skin, .0012)
            block((0, 0, .002), (wide, deep, .004), inner, .001)
        if tape and closed:
            strip = paint('#d9b58a', .35, .03, 30., .4)
            block((wide * .30, 0, tall + .0014), (.022, deep + .005, .0006), strip, .0002)
            for side in (-1, 1):
                block((wide * .30, side * (deep / 2 + .0022), tall - lid * .72), (.022, .0006, lid * 1.45), strip, .0002)
        geometry.cylinder((-wide * .36, -deep / 2 - .0004, tall * .30), .0036, .002, glow('#ffa23e', lit) if lit else paint('#8a5a36', .3),
                          turn=(UPRIGHT, 0, 0), edge=.0004)
        geometry.tube([(-wide * .36 + .0050 * math.cos(a), -deep / 2 - .0008, tall * .30 + .0050 * math.sin(a)) for a in np.linspace(0, 5.9, 18)], .0007,
                      brass(), True)


def _ring(center, color):
    x, y, z = center
    for radius, thick in ((.026, .0032), (.0145, .0016)):
        circle = [(x + radius * math.cos(a), y + radius * math.sin(a), z) for a in np.linspace(0, 2 * math.pi, 49)[:-1]]
        flat = geometry.tube(circle, thick, paint(color, .5, .03, 30.), True)
        flat.scale = (1, 1, .18)
        flat.location = (0, 0, z * .82)


def gas_pump(place, turn=(0, 0, 0), size=1.):
    """The magnet from a town where they once bought gas: a little coral pump, made lying face up."""
    with posed(place, turn):
        coral, cream, metal = (paint(color, .3, .04, 60., .5) for color in ('#c9503c', '#f3e6cc', '#8a8a5a'))
        s = size
        slab((0, 0, .003 * s), (.024 * s, .036 * s, .006 * s), .003 * s, coral, .0014 * s)
        slab((0, .009 * s, .0064 * s), (.016 * s, .011 * s, .0016 * s), .002 * s, cream, .0005 * s)
        slab((0, -.020 * s, .003 * s), (.030 * s, .005 * s, .007 * s), .0015 * s, metal, .001 * s)
        geometry.ball((0, .022 * s, .003 * s), .0085 * s, cream, (1, 1, .4))
        hose = path([(.012 * s, -.008 * s, .003 * s), (.020 * s, -.010 * s, .003 * s), (.021 * s, .006 * s, .003 * s), (.0165 * s, .013 * s, .003 * s)], 16)
        sweep(hose, [.0015 * s] * 16, paint('#3f2a28', .5, .02))


def feather(place, turn, material):
    """A feather, 10 cm long, made lying along x."""
    with posed(place, turn):
        rows = [[(.10 * t - .05, w, .012 * t * t + abs(w) * .35) for w in np.linspace(-.010, .010, 9) * math.sin(math.pi * min(1, .06 + t * .93))]
                for t in np.linspace(0, 1, 18)]
        geometry.grid(rows, material, 'leaf', .0003)
        geometry.tube([(-.075, 0, .0005), (-.05, 0, .001), (.0, 0, .004), (.045, 0, .011)], .0007, paint('#e9dccb', .6, .02))


def motes(number, rnd, low, high, light_='#ffdca8', strength=3.):
    """Dust hanging in the light between two corners."""
    stuff = glow(light_, strength)
    for _ in range(number):
        spot = tuple(rnd.uniform(a, b) for a, b in zip(low, high))
        geometry.ball(spot, rnd.uniform(.00025, .0007), stuff)
