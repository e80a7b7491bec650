"""The flat on Alder Street, eight years ago, as a photograph taken lying on the floor: half furnished, half painted, a sheet
for a curtain and more light in it than there can have been; a plum couch with one leg in the air."""
import math
import pathlib
import random
import sys

import numpy as np
from mathutils import Matrix
from scipy.ndimage import gaussian_filter

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from lib import geometry, light, props  # noqa: E402
from lib.color import linear, rgba  # noqa: E402
from lib.geometry import ball, box, cushion, cylinder, tube  # noqa: E402
from lib.materials import brass, clear, cloth, paint, wood  # noqa: E402
from lib.nodes import Tree  # noqa: E402
from lib.place import Light, Look, Person, Place, produce  # noqa: E402

EYE, LENS, HORIZON, ROLL = .24, 22, .765, 1.6    # the floor runs downhill from the window
BACK, LEFT, RIGHT, HIGH = 5.6, -3.1, 3.3, 2.85
PANE = (-1.75, .55, .62, 2.42)                   # the window: left, right, sill, top
COUCH, COUCH_TURN = (1.72, 4.35, 0), 2.62
WINDOW, FLOOR = (-.32, 4.85, 0), (.62, 3.72, 0)
WOOD = ('#a97c54', '#d6ae80')


def _sheet_skin():
    """Thin cotton with the sun behind it."""
    tree = Tree('sheet')
    color = rgba('#fbeedb')
    surface = tree.blend(.36, tree.node('BsdfDiffuse', {'Color': color}).outputs[0], tree.node('BsdfTranslucent', {'Color': color}).outputs[0])
    return tree.finish(tree.add(surface, tree.node('Emission', {'Color': rgba('#ffe6c4'), 'Strength': .12}).outputs[0]))


def _half_painted(base, coat):
    """Plaster, and as far as the roller came, a coat of color: every lane of it ends at its own height."""
    tree = Tree('wall')
    where = tree.node('TexCoord').outputs['Object']
    x, _, z = tree.node('SeparateXYZ', {0: where}).outputs
    lane = tree.math('FLOOR', tree.math('MULTIPLY', x, 1 / .23))
    height = tree.node('TexWhiteNoise', {'W': lane}, noise_dimensions='1D').outputs[0]
    edge = tree.math('MULTIPLY_ADD', tree.math('POWER', height, 2.), .26, 1.38)
    done = tree.math('MULTIPLY', tree.math('GREATER_THAN', edge, z), tree.math('GREATER_THAN', x, .92))
    spots = tree.node('TexNoise', {'Vector': where, 'Scale': 2.2, 'Detail': 4.}).outputs[0]
    color = tree.mix(done, tree.mix(spots, rgba('#e8dac6'), rgba(base)), tree.mix(tree.math('MULTIPLY', spots, .5), rgba(coat), rgba('#c3c6a8')))
    return tree.finish(tree.node('BsdfPrincipled', {'Base Color': color, 'Roughness': .9, 'Specular': .1}).outputs[0])


def _shell():
    left, right, low, high = PANE
    plaster, trim = _half_painted('#f3e8d8', '#b4b898'), paint('#f2e6d4', .6, .03)
    box((0, 2, -.05), (7.4, 8.4, .1), wood(*WOOD, .3, True, math.pi / 2), 0)
    box((0, 2, HIGH + .05), (7.4, 8.4, .1), paint('#f4ebde', .9, .03), 0)
    for x0, x1, z0, z1 in ((LEFT - .2, left, 0, HIGH), (right, RIGHT + .2, 0, HIGH), (left, right, 0, low), (left, right, high, HIGH)):
        _wall_part(x0, x1, z0, z1, plaster)
    for x in (LEFT - .05, RIGHT + .05):
        box((x, 2, HIGH / 2), (.1, 8.4, HIGH), paint('#eee0cc', .9, .04), 0)
    for z, tall in ((.07, .14), (HIGH - .05, .1)):
        box((0, BACK - .02, z), (7, .04, tall), trim, .006)
        for x, side in ((LEFT, 1), (RIGHT, -1)):
            box((x + side * .02, 2, z), (.04, 8, tall), trim, .006)
    _window(trim)


def _wall_part(x0, x1, z0, z1, skin):
    """A part of the back wall around the window; the skin goes by the room's own meters."""
    rows = [[(x0, BACK, z0), (x1, BACK, z0)], [(x0, BACK, z1), (x1, BACK, z1)]]
    geometry.grid(rows, skin, 'wall')
    box(((x0 + x1) / 2, BACK + .13, (z0 + z1) / 2), (x1 - x0, .24, z1 - z0), paint('#efe2d0', .9), 0)


def _window(trim):
    left, right, low, high = PANE
    middle = (left + right) / 2
    for x in (left, middle, right):
        box((x, BACK + .08, (low + high) / 2), (.07, .09, high - low + .1), trim, .008)
    for z in (low, 1.62, high):
        box((middle, BACK + .08, z), (right - left + .1, .08, .06), trim, .008)
    for x in ((left + middle) / 2, (middle + right) / 2):
        box((x, BACK + .08, 2.03), (.028, .05, .8), trim, .004)
    box((middle, BACK + .08, (low + high) / 2), (right - left, .006, high - low), clear(.2), 0)
    box((middle, BACK - .06, low - .03), (right - left + .3, .22, .05), trim, .012)
    box((.28, BACK - .1, low + .012), (.16, .22, .006), paint('#dd9a6a', .8, .1, 8), .001, (.0, .0, .3))
    props.plant((-1.6, BACK - .08, low), random.Random(4), .34, 11, '#8f9468', '#d98a68', .06)


def _sheet():
    """A bed sheet on four nails, wider than it has to be; it has come off the last one."""
    nails = [(-1.95, 2.56), (-1.3, 2.6), (-.62, 2.57), (.0, 2.60)]
    columns, rows = 76, 26
    knots = []
    for i in range(rows):
        t, row = i / (rows - 1), []
        for j in range(columns):
            s = j / (columns - 1) * 3
            k = min(2, int(s))
            u = s - k
            x = nails[k][0] + (nails[k + 1][0] - nails[k][0]) * u
            top = nails[k][1] + (nails[k + 1][1] - nails[k][1]) * u - .16 * 4 * u * (1 - u)
            fold = .05 * math.sin(s * 9 + t * .7) * (.3 + t) + .035 * math.sin(s * 4.1 + 2 * t)
            swell = .30 * math.sin(math.pi * min(1, t * 1.02)) * math.exp(-((s - 1.7) / 1.0) ** 2)
            long = 2.02 + .05 * math.sin(s * 2.2) - .14 * (s > 2) * (s - 2)
            row.append((x + .06 * t * math.sin(s * 5) + .03 * t, BACK - .10 - fold - swell, top - t * long))
        knots.append(row)
    geometry.grid(knots, _sheet_skin(), 'sheet')
    corner = [[(.0 + .10 * a, BACK - .09 - .03 * a, 2.60 - .05 * a - b * (.5 + .8 * a)) for a in (0, .5, 1, 1.5)] for b in (0, .33, .66, 1)]
    geometry.grid(corner, _sheet_skin(), 'corner')
    for x, z in (*nails, (.42, 2.58)):
        cylinder((x, BACK - .06, z), .008, .1, brass(), turn=(math.pi / 2, 0, 0), segments=10)


def _couch():
    """It came this morning. Three of its legs stand; under the fourth one could fold something."""
    skin, seat, leg = cloth('#6f4354'), cloth('#7d4d5e'), wood('#6b402a', '#94603c')
    with geometry.assembled(COUCH, COUCH_TURN):
        before = geometry.names()
        box((0, 0, .26), (1.9, .82, .22), skin, .05)
        for side in (-.45, .45):
            cushion((side, .04, .44), (.9, .76, .19), seat, (0, 0, .02 * side), 2)
            cushion((side, -.30, .70), (.9, .2, .46), seat, (-.14, 0, 0), 2)
        box((0, -.38, .55), (1.9, .18, .56), skin, .07, (-.1, 0, 0))
        for side in (-1, 1):
            box((side * .98, 0, .42), (.18, .86, .44), skin, .08)
        for x in (-.85, .85):
            for y in (-.3, .32):
                cylinder((x, y, .08), .018, .16, leg, .026)
        for thing in geometry.new_since(before):
            thing.matrix_basis = _tilt() @ thing.matrix_basis


def _tilt():
    """The couch rests on the leg behind and leans: its left front leg hangs in the air."""
    return Matrix.Translation((0, 0, .045)) @ Matrix.Rotation(.050, 4, 'Y') @ Matrix.Rotation(.030, 4, 'X')


def _mattress():
    """On the floor, with a quilt that has been kicked off and two pillows, one of them in the middle."""
    with geometry.assembled((-2.05, 4.15, 0), .10):
        cushion((0, 0, .11), (1.45, 2.0, .2), cloth('#efe1cb'), levels=2)
        geometry.drape((.02, -.35, 0), (1.3, 1.1), (.24, .18), .24, cloth('#e0a08c'), .02, .035, 7, 70)
        cushion((-.3, .72, .29), (.62, .40, .15), cloth('#fbf1e2'), (.1, 0, .2), 3)
        cushion((.32, .45, .30), (.6, .38, .15), cloth('#f3dcb4'), (-.1, .1, -.5), 3)


def _ladder():
    """Against the left wall, a rag over a rung."""
    oak = wood('#b08a5c', '#dcb88a', .6)
    for side, lean in ((-1, .16), (1, -.16)):
        for x in (-.21, .21):
            tube([(-2.35 + x * 1.1, 5.05 + side * .34, 0), (-2.35 + x * .8, 5.05 + side * .03, 2.05)], .024, oak)
    for k in range(6):
        share = (k + .6) / 6.4
        box((-2.35, 5.05 - .34 + .31 * share, 2.05 * share), (.46 - .1 * share, .09, .025), oak, .004)
    rag = [[(-2.42 + .14 * a, 4.83 - .05 * b * (1 - b) - .02 * math.sin(a * 5), 1.28 - abs(b - .3) * .32) for a in (0, .3, .6, 1)]
           for b in (0, .15, .3, .5, .75, 1)]
    geometry.grid(rag, cloth('#d3785e'), 'rag', .006)


def _can(x, y, color, lid=True, tall=.2):
    """A paint can with runs down its side."""
    cylinder((x, y, tall / 2), .09, tall, paint('#cfc3b4', .3, .04, 5, .5, metal=.6), edge=.004, segments=36)
    cylinder((x, y, tall + .003), .082, .008, paint(color, .25, .03, spec=.5), segments=32)
    for angle, long in ((-1.9, .12), (-1.5, .06), (-1.1, .15)):
        tube([(x + .092 * math.cos(angle), y + .092 * math.sin(angle), z) for z in (tall, tall - long * .6, tall - long)], .011, paint(color, .3))
    tube([(x - .09, y, tall * .9), (x - .07, y - .1, tall * .55), (x + .07, y - .1, tall * .55), (x + .09, y, tall * .9)], .004, paint('#8a7a6c', .3, metal=.8))


def _painting():
    """Two cans on a sheet of paper, a roller that dried in its tray."""
    box((-.98, 3.12, .004), (.95, .6, .004), paint('#f3e6d2', .9, .06, 5), 0, (0, 0, .2))
    box((-.7, 3.0, .007), (.6, .5, .004), paint('#eadbc4', .9, .06, 5), 0, (0, 0, -.3))
    _can(-1.06, 3.2, '#a3a888')
    _can(-.80, 3.34, '#f0d3ae', tall=.15)
    tube([(-1.12, 3.18, .215), (-.86, 3.1, .222)], .011, wood('#8a5a3c', '#b98a60'))
    box((-.83, 3.09, .222), (.07, .05, .016), paint('#5c4038', .9), .003, (0, 0, -.3))
    with geometry.assembled((-.52, 2.98, 0), -.5):
        box((0, 0, .02), (.34, .24, .03), paint('#b9a898', .35, metal=.5), .01)
        cylinder((.05, 0, .075), .035, .24, cloth('#a3a888'), turn=(math.pi / 2, 0, 0), segments=24)
        tube([(.05, -.14, .075), (.12, -.16, .09), (.14, -.02, .12), (.42, -.02, .17)], .007, paint('#8a7a6c', .3, metal=.8))


def _chair():
    """The only one; it holds a mug and the lease."""
    oak = wood('#8a5a3c', '#b98058')
    with geometry.assembled((-.95, 4.75, 0), 2.6):
        box((0, 0, .45), (.42, .40, .03), oak, .012)
        for x in (-.17, .17):
            cylinder((x, .16, .22), .016, .45, oak, .02)
            tube([(x, -.17, 0), (x, -.18, .45), (x * .96, -.25, .9)], .018, oak)
        for z in (.62, .74, .86):
            box((0, -.19 - (z - .45) * .15, z), (.35, .02, .05), oak, .006)
        props.mug((.08, .04, .465), '#c9573f', .042)
        props.papers((-.08, .0, .465), 5, random.Random(3), (.17, .24), .012)


def _boxes():
    card, tape = paint('#c59a6c', .9, .06, 4), paint('#e6cfa2', .6)
    for (x, y, z), size, turn in (((2.75, 5.15, .2), (.6, .5, .4), .1), ((2.7, 5.12, .56), (.5, .42, .32), -.25), ((-2.8, 5.3, .17), (.4, .36, .34), .2)):
        box((x, y, z), size, card, .006, (0, 0, turn))
        box((x, y, z + size[2] / 2 + .001), (.05, size[1], .003), tape, .001, (0, 0, turn))
        box((x, y - size[1] / 2 - .0, z + size[2] / 2 - .06), (.05, .006, .12), tape, .001, (0, 0, turn))
    props.books((2.45, 5.05, .72), 5, random.Random(6))


def _clementines():
    """Two that have rolled, and the peel of one in one piece."""
    for x, y, size in ((.02, 2.55, .036), (-.22, 2.32, .034)):
        ball((x, y, size), size, paint('#f0853c', .4, .05, 30., .4, bump=.15), (1, 1, .9))
        ball((x + .004, y - .006, size * 1.86), .006, paint('#7c8450', .7))
    spiral = [(.30 + (.03 + .012 * k) * math.cos(k * .8), 2.42 + (.03 + .012 * k) * math.sin(k * .8), .012 + .006 * math.sin(k)) for k in range(9)]
    for a, b in zip(spiral, spiral[1:]):
        tube([a, b], .009, paint('#f0914c', .5))


def _bulb():
    """No shade yet."""
    x, y = .5, 3.9
    tube([(x, y, HIGH), (x + .01, y, HIGH - .5)], .006, paint('#5c4038', .7))
    cylinder((x + .01, y, HIGH - .53), .018, .07, brass(), segments=20)
    ball((x + .01, y, HIGH - .61), .04, paint('#fff0d6', .15, .0, spec=.6, glow=.5), (1, 1, 1.25))
    cylinder((x, y, HIGH - .01), .05, .02, paint('#f2e6d4', .6), segments=24)


def _near():
    """What lay beside the camera: a mug, the fold of a blanket."""
    before = geometry.names()
    props.mug((.80, 1.22, 0), '#8a4f48', .05)
    geometry.drape((-.98, 1.10, 0), (.4, .22), (.12, .1), .075, cloth('#6e4652'), .0, .025, 3, 40)
    return geometry.new_since(before)


def build(_):
    """The set; returns the near layer."""
    _shell()
    _sheet()
    _couch()
    _mattress()
    _ladder()
    _painting()
    _chair()
    _boxes()
    _clementines()
    _bulb()
    eye = light.camera((0, 0, EYE), (-.02, 100, EYE), LENS, (0, (HORIZON - .5) * 1080 / 1920))
    eye.rotation_euler.rotate_axis('Z', math.radians(ROLL))
    return _near()


def outside(size):
    """The houses across Alder Street, nearly gone in the light."""
    width, height = size
    rnd = random.Random(3)
    y, x = np.mgrid[0:height, 0:width] / height
    across, roofs = width / height, np.zeros((height, width))
    for k in range(14):
        middle, top = across * (.1 + .07 * k), .50 + .07 * rnd.random()
        house = (abs(x - middle) < .075) & (y > top - .25 * np.clip(.05 - abs(x - middle), 0, 1))
        roofs = np.where(house, .25 + .3 * rnd.random(), roofs)
    roofs = gaussian_filter(roofs, 6 * height / 1080)[..., None]
    sky = np.array(linear('#ffedcf'), np.float32) * (1.5 - .5 * y[..., None])
    sky = sky * (1 - roofs) + np.array(linear('#eec3a4'), np.float32) * roofs
    return np.concatenate([sky, np.ones((height, width, 1))], 2).astype(np.float32)


def day():
    """A sun that stands outside the window for as long as one remembers it, and its light come back from floor and walls."""
    left, right, low, high = PANE
    light.sun((.30, -.80, -.46), '#ffdcae', 17., 1.2)
    light.area(((left + right) / 2, BACK + .5, 1.6), ((left + right) / 2, 3.5, .8), '#fff0dc', 80, right - left, high - low)
    light.area((.2, 1.0, 2.7), (.2, 4., .6), '#fff0e4', 40, 4.5, 2)
    light.world('#eadcd8', .7)


LOOK = Look(1.5, (1.005, 1, .998), 1.2, 1.04, ('#fff0de', .2, .1, 1.05), (.42, .9), (.40, .42, .025), 8.)
PEOPLE = (
    Person('theodore', 'sitting', 'floor', FLOOR, -62, ('day',), 'ground'),
    Person('catherine', 'standing', 'window', WINDOW, 146, ('day',)),
)
REMEMBERED = Place('remembered', build, {'day': Light(day, LOOK, outside)}, PEOPLE, {'window': WINDOW, 'floor': FLOOR}, mist=(2, 6), bounces=5)

if __name__ == '__main__':
    produce(REMEMBERED)
