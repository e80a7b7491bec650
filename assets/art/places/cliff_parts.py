"""What the cliff is set with: wind-bent pines, umbels, the picnic, the ukulele."""
import math

import bmesh
from mathutils import Matrix, Vector

from lib import geometry
from lib.color import rgba
from lib.materials import brass, cloth, paint, shade, wood
from lib.nodes import Tree

CORAL, MUSTARD, CREAM, SAGE, PLUM, ROSE = '#d8614b', '#dba847', '#f4e6cc', '#93a07a', '#6e4652', '#e5a08e'


def pompom(rnd, number, reach, material):
    """A tuft of pine: needles in all directions, flatter below."""
    shape = bmesh.new()
    for _ in range(number):
        way = Vector((rnd.gauss(0, 1), rnd.gauss(0, 1), rnd.gauss(.25, .7))).normalized()
        side = way.cross(Vector((rnd.gauss(0, 1), rnd.gauss(0, 1), rnd.gauss(0, 1)))).normalized() * reach * .042
        tip = Vector((way.x, way.y, way.z * .62)) * reach * rnd.uniform(.6, 1.05)
        root = tip * .18
        shape.faces.new([shape.verts.new(point) for point in (root - side, root + side, tip + side * .3, tip - side * .3)])
    return geometry.mesh(shape, material, 'pompom')


def pine(place, rnd, tall, reach, tufts, bark):
    """A trunk that the wind has laid over to `reach` (meters sideways), its tufts in flat shelves."""
    x, y, z = place
    trunk = [(x, y, z - .2), (x + reach * .06, y, z + tall * .33), (x + reach * .30, y + .1, z + tall * .66), (x + reach * .62, y, z + tall * .92)]
    geometry.tube(trunk, .085, bark)
    geometry.tube(trunk[:2], .12, bark)
    shelves = ((trunk[3], 1., .22), (trunk[2], .8, .42), ((trunk[2][0] + reach * .25, y + .3, z + tall * .74), .75, .3), ((trunk[1][0] + reach * .16, y - .2, z + tall * .52), .55, .3))
    for middle, share, back in shelves:
        geometry.tube([trunk[1], ((trunk[1][0] + middle[0]) / 2, middle[1], (trunk[1][2] + middle[2]) / 2 + .08), middle], .03, bark)
        for _ in range(int(15 * share)):
            twin = geometry.link(rnd.choice(tufts).copy())
            size = rnd.uniform(.75, 1.2)
            along = rnd.uniform(-back, .55) * reach * share
            twin.matrix_basis = (Matrix.Translation(Vector((middle[0] + along, middle[1] + rnd.uniform(-.35, .35), middle[2] + rnd.uniform(-.05, .16) + abs(along) * .05)))
                                 @ Matrix.Rotation(rnd.uniform(0, 6), 4, 'Z') @ Matrix.Scale(size, 4))


def umbel(place, rnd, tall, lean, head, stem, size=.11):
    """A stalk with a flat flower of many small ones."""
    x, y, z = place
    tip = (x + lean, y, z + tall)
    made = [geometry.tube([place, (x + lean * .3, y, z + tall * .6), tip], .006, stem)]
    for k in range(17):
        angle, reach = k * 2.4, size * math.sqrt(k / 17)
        spot = (tip[0] + reach * math.cos(angle), tip[1] + reach * math.sin(angle), tip[2] + .05 - reach * .2)
        made.append(geometry.tube([tip, spot], .0025, stem))
        made.append(geometry.ball(spot, size * .17, head, (1, 1, .6)))
    return made


def gingham(first, second, scale, turn):
    """Checks of two colors; where they cross in between, half of each."""
    tree = Tree('gingham')
    where = tree.node('Mapping', {'Vector': tree.node('TexCoord').outputs['Object'], 'Rotation': (0, 0, turn), 'Scale': (scale,) * 3}).outputs[0]
    parts = tree.node('SeparateXYZ', {0: where}).outputs
    stripes = [tree.math('GREATER_THAN', tree.math('FRACT', tree.math('ADD', parts[k], 100.)), .5) for k in (0, 1)]
    share = tree.math('MULTIPLY', tree.math('ADD', *stripes), .5)
    color = tree.mix(share, rgba(first), rgba(second))
    return tree.finish(tree.node('BsdfPrincipled', {'Base Color': color, 'Roughness': .95, 'Specular': .1, 'Sheen': .4}).outputs[0])


def blanket(middle, turn, size, ground, skin):
    """A blanket on the grass with a corner turned over."""
    cos, sin = math.cos(turn), math.sin(turn)
    rows = []
    for i in range(41):
        row = []
        for j in range(41):
            a, b = (i / 40 - .5) * size[0], (j / 40 - .5) * size[1]
            over = max(0, -(a / size[0] + b / size[1]) - .74)
            a, b = a + over * .95 * size[0], b + over * .95 * size[1]
            x, y = middle[0] + a * cos - b * sin, middle[1] + a * sin + b * cos
            fold = .024 * math.sin(a * 4 + b * 3) + .016 * math.sin(b * 9 - a * 5) + .02 * math.sin(a * 1.7 - b * 2) + .16 * min(over * 5, 1) * (1 - min(over * 2.5, .7))
            row.append((x, y, ground(x, y) + .035 + fold))
        rows.append(row)
    geometry.grid(rows, skin, 'blanket', .012)


def basket(place, turn):
    """Wicker with its lid open and a cloth hanging out."""
    straw, dark = wood('#9a6a3e', '#d3a266', .6, False, 0, 3), paint('#8a5a36', .7)
    with geometry.assembled(place, turn):
        for k in range(9):
            wide = .25 + .006 * k
            geometry.tube([(a * wide, b * wide * .68, .02 + .029 * k) for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1))], .017, straw, True)
        geometry.box((0, 0, .015), (.46, .3, .03), dark, .01)
        geometry.box((0, 0, .16), (.42, .27, .2), dark, .02)
        for k in range(6):
            geometry.tube([(-.28, .21 + .045 * k * .5, .29 + .045 * k), (.28, .21 + .045 * k * .5, .29 + .045 * k)], .016, straw)
        geometry.tube([(-.3, 0, .24), (-.24, -.02, .44), (0, -.03, .52), (.24, -.02, .44), (.3, 0, .24)], .014, straw)
        rows = [[(-.12 + .26 * a, -.1 - .1 * b, .3 - .16 * b * b + .015 * math.sin(a * 14)) for a in (0, .25, .5, .75, 1)] for b in (-.6, 0, .5, 1, 1.4)]
        geometry.grid(rows, cloth(CREAM), 'napkin', .006)
        geometry.cylinder((.14, .04, .36), .035, .3, paint('#7d8458', .15, spec=.5), .03, (.1, .25, 0), segments=16)


def pot(place):
    """Sage enamel, a lid that does not quite close, a wooden spoon."""
    x, y, z = place
    skin = paint('#8fa07e', .25, .04, spec=.5)
    geometry.cylinder((x, y, z + .09), .135, .18, skin, .15, edge=.012)
    geometry.cylinder((x + .01, y, z + .195), .155, .02, skin, .14, (.08, .1, 0), edge=.008)
    geometry.ball((x + .01, y, z + .225), .024, paint('#3f2b28', .4))
    for side in (-1, 1):
        geometry.tube([(x + side * .145, y - .05, z + .13), (x + side * .20, y, z + .135), (x + side * .145, y + .05, z + .13)], .011, skin)


def eggs(place, rnd):
    """A plate of eight."""
    x, y, z = place
    geometry.cylinder((x, y, z + .012), .15, .02, paint('#f7ead6', .3), .19, segments=32)
    for k in range(8):
        angle, reach = k * .9, .09 if k < 7 else 0
        geometry.ball((x + reach * math.cos(angle), y + reach * math.sin(angle), z + .05), .031, paint('#f9efe0' if k % 3 else '#e9c3a4', .45), (1, 1.3, 1), (0, 0, angle + rnd.uniform(-.5, .5)))


def salt(place):
    """The tallest thing on the blanket, and she leans on it, looking out."""
    x, y, z = place
    geometry.cylinder((x, y, z + .085), .036, .17, paint('#fbf1e2', .2, spec=.5), .028)
    geometry.cylinder((x, y, z + .185), .03, .035, brass('#b08a50'), .022)
    geometry.box((x - .03, y + .05, z + .055), (.075, .014, .11), paint('#b9543f', .4), .005, (.35, 0, .5))
    geometry.cylinder((x - .034, y + .062, z + .078), .014, .006, shade('#f4dcb4', '#ffd9a0', 1.5), turn=(1.22, 0, .5), segments=20)


def cup(place, color, fallen=False):
    x, y, z = place
    skin = paint(color, .7, .03)
    geometry.cylinder((x, y, z + (.04 if fallen else .055)), .03, .11, skin, .04, (1.5, 0, .8) if fallen else (0, 0, 0), capped=False, segments=24)
    if not fallen:
        geometry.cylinder((x, y, z + .085), .034, .004, paint('#8a4a34', .2), segments=20)


def bread(place, turn):
    """Half a loaf on a board, a knife, a crust cut off."""
    with geometry.assembled(place, turn):
        geometry.box((0, 0, .01), (.42, .22, .02), wood('#8a6244', '#b98d62'), .006)
        geometry.ball((-.04, 0, .07), .075, paint('#b9783f', .8, .15, 9.), (1.6, 1, .8))
        geometry.ball((.15, .02, .04), .05, paint('#c68a4e', .8, .15, 9.), (.5, 1.1, .7))
        geometry.box((.1, -.09, .026), (.2, .02, .004), paint('#c9bfb4', .25, metal=.8), .002)


def ukulele(place, turn):
    """In its open case."""
    plum, lining = paint('#5a3a44', .6), cloth(MUSTARD)
    body = wood('#a8623a', '#d79a5c', .3)
    with geometry.assembled(place, turn):
        for skin, more, up, tall in ((plum, .035, .045, .09), (lining, .02, .082, .03)):
            geometry.cylinder((0, 0, up), .13 + more, tall, skin, segments=32)
            geometry.cylinder((0, .17, up), .10 + more, tall, skin, segments=32)
            geometry.box((0, .42, up), (.12 + more, .34, tall), skin, .02)
        geometry.cylinder((0, 0, .115), .13, .05, body, segments=40)
        geometry.cylinder((0, .165, .115), .098, .05, body, segments=40)
        geometry.cylinder((0, .11, .142), .035, .004, paint('#2f1d18', .6), segments=24)
        geometry.box((0, .36, .14), (.04, .3, .025), wood('#5a3424', '#7a4a30'), .006)
        geometry.box((0, .54, .135), (.065, .09, .022), body, .008)
        geometry.box((0, -.06, .144), (.08, .018, .01), wood('#5a3424', '#7a4a30'), .002)
        for k in range(4):
            geometry.tube([(-.012 + .008 * k, -.06, .155), (-.012 + .008 * k, .52, .155)], .0012, paint(CREAM, .4))
        with geometry.assembled((.21, .1, .16), .0):
            for y, radius in ((-.1, .165), (.07, .135)):
                geometry.cylinder((0, y, 0), radius, .05, plum, turn=(0, 1.15, 0), segments=32)
                geometry.cylinder((-.03, y, -.012), radius - .02, .02, lining, turn=(0, 1.15, 0), segments=32)
