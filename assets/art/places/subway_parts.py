"""What the subway stairs are made of: tiles, steps, rails, the lunch counter, a bicycle, what people carry."""
import math

from mathutils import Matrix, Vector

from lib import geometry, poses
from lib.color import rgba
from lib.geometry import box, cushion, cylinder, tube
from lib.materials import brass, glow, paint, shade, wood
from lib.nodes import Tree

RISE, TREAD, STEPS = .17, .30, 17
DARK, CREAM, CORAL = '#4a322d', '#f0e2cc', '#cf6650'
JARS = ('#c9573f', '#e2b65e', '#efe2c8', '#8f9a6a', '#8f6a70')


def _waiting(seat=.17):
    """On a step, two fingers at one ear."""
    return {**poses.curb(seat), 'head': (4, -4, -8), 'arm_r': ('ear', (-.9, .15, -.6)), 'hand_r': poses.AT_EAR, 'shrug_r': .012}


poses.SEATED['waiting'] = poses.POSES['waiting'] = _waiting


def level(x):
    """The height of the step (or street) at x."""
    return 0. if x < 0 else -RISE * min(STEPS, math.floor(x / TREAD) + 1)


def tiles(first, second, joint, wide=.15, high=.15, plane='xz', rough=.25):
    """Glazed tiles on a wall (plane xz), or slabs on the ground (xy)."""
    tree = Tree('tiles')
    where = tree.node('TexCoord').outputs['Object']
    if plane == 'xz':
        parts = tree.node('SeparateXYZ', {0: where}).outputs
        where = tree.node('CombineXYZ', {0: parts[0], 1: parts[2], 2: parts[1]}).outputs[0]
    bricks = tree.node('TexBrick', {'Vector': where, 'Scale': 1., 'Color1': rgba(first), 'Color2': rgba(second), 'Mortar': rgba(joint),
                                    'Mortar Size': .006, 'Bias': 0., 'Brick Width': wide, 'Row Height': high}, offset=.5 if plane == 'xy' else 0).outputs[0]
    grain = tree.node('TexNoise', {'Vector': where, 'Scale': 4., 'Detail': 4.}).outputs[0]
    color = tree.mix(tree.math('MULTIPLY', grain, .3), bricks, rgba(joint))
    return tree.finish(tree.node('BsdfPrincipled', {'Base Color': color, 'Roughness': rough, 'Specular': .4}).outputs[0])


def stairs(near, far):
    """Steps of pale stone with a brass edge each, from x = 0 down toward +x."""
    stone, worn, edge = paint('#cdb8a8', .75, .07, 3., bump=.1), paint('#b9a296', .75, .07, 3., bump=.1), brass('#c79a5a')
    middle, wide = (near + far) / 2, far - near
    for k in range(STEPS):
        top = -RISE * (k + 1)
        box((TREAD * (k + .5), middle, top - .3), (TREAD + .02, wide, .6), worn if k % 3 == 1 else stone, .012)
        box((TREAD * k + .012 + TREAD - .03, middle, top + .001), (.035, wide, .008), edge, .002)
    bottom = -RISE * STEPS
    box((TREAD * STEPS + 4, middle, bottom - .3), (8, wide, .6), stone, 0)


def balustrade(points, high=1.02, step=.16):
    """Brass bars between a foot rail and a broad hand rail, through points (x, y, z of the ground)."""
    metal, rail = brass('#a97c48'), brass('#c99a5a')
    tube([(x, y, z + high) for x, y, z in points], .032, rail)
    tube([(x, y, z + .1) for x, y, z in points], .014, metal)
    for a, b in zip(points, points[1:]):
        a, b = Vector(a), Vector(b)
        count = max(1, int((b - a).length / step))
        for k in range(count + 1):
            x, y, z = a.lerp(b, k / count)
            thick = .022 if k % 8 == 0 else .008
            cylinder((x, y, z + high / 2), thick, high, metal, segments=10)


def lamp(place, high, lit=0.):
    """A globe on a fluted post."""
    x, y, z = place
    dark = brass('#7a5a3c')
    cylinder((x, y, z + .12), .11, .24, dark, .07)
    cylinder((x, y, z + high / 2), .045, high, dark, .032)
    cylinder((x, y, z + high + .02), .09, .06, dark)
    geometry.ball((x, y, z + high + .22), .21, shade('#f3e2c8', '#ffdca8', lit) if lit else paint('#f3e4d0', .3, .02, spec=.5))


def counter(x, y, rnd):
    """The lunch counter: a shop front with an awning in stripes, a lit opening, jars, globes."""
    wall, trim = paint('#d9c3ad', .85, .04), paint('#7f4a3e', .6)
    wide, high = 6.4, 5.2
    for across, size in ((-wide / 2 + .5, 1.0), (wide / 2 - .5, 1.0)):
        box((x + across, y + .2, 1.3), (size, .4, 2.6), wall, .02)
    box((x, y + .2, 3.9), (wide, .4, 2.6), wall, .02)
    box((x, y + .2, .5), (wide - 1.8, .4, 1.0), trim, .02)
    box((x, y - .06, 1.05), (wide - 1.7, .5, .07), wood('#9a6a48', '#c79468', .4), .012)
    box((x, y + 1.6, 1.8), (wide - 1.6, .05, 1.6), glow('#ffcf98', .55), 0)
    for z in (1.55, 2.0):
        box((x, y + 1.45, z), (wide - 2.2, .2, .03), trim, 0)
        for k in range(16):
            tall = rnd.uniform(.12, .26)
            cylinder((x - 1.9 + .26 * k, y + 1.42, z + tall / 2), rnd.uniform(.05, .08), tall, paint(rnd.choice(JARS), .4), segments=12)
    for k in (-1, 1):
        geometry.ball((x + k * 1.2, y - .1, 2.28), .15, shade('#fbe2bc', '#ffdca8', 3.))
    stripes = (paint(CORAL, .85, .03), paint(CREAM, .85, .03))
    for k in range(22):
        a, b = x - wide / 2 + .3 + k * .264, x - wide / 2 + .3 + (k + 1) * .264
        rows = [[(a, yy, zz), ((a + b) / 2, yy - .02, zz - drop), (b, yy, zz)] for yy, zz, drop in ((y, 3.05, 0), (y - 1.35, 2.52, 0), (y - 1.38, 2.34, .06))]
        geometry.grid(rows, stripes[k % 2], 'awning')
    for k in range(3):
        box((x - 1.7 + 1.7 * k, y - .01, 4.1), (.9, .04, 1.3), paint('#8f7a78', .15, .05, spec=.6), .01)
        box((x - 1.7 + 1.7 * k, y - .05, 3.42), (1.1, .14, .07), wall, .01)


def bicycle(place, turn):
    """Flattened against the shop."""
    tire, frame = paint('#3a2a28', .7), paint('#8f9a72', .35, spec=.5)
    with geometry.assembled(place, turn):
        for x in (-.5, .5):
            tube([(x + .33 * math.cos(a * math.pi / 6), 0, .34 + .33 * math.sin(a * math.pi / 6)) for a in range(12)], .018, tire, True)
            geometry.ball((x, 0, .34), .03, tire)
        for line in (((-.5, 0, .34), (-.15, 0, .3), (.34, 0, .82)), ((-.15, 0, .3), (-.28, 0, .86)),
                     ((-.5, 0, .34), (-.25, 0, .78), (.36, 0, .8)), ((.5, 0, .34), (.33, 0, .98))):
            tube(line, .016, frame)
        tube([(.3, -.22, 1.0), (.36, 0, 1.0), (.3, .22, 1.0)], .012, tire)
        cushion((-.3, 0, .89), (.24, .12, .06), paint('#6b4430', .6), (0, 0, 0), 2)


def cello(place, turn):
    """A cello in its case, standing on a step and leaning."""
    skin = paint('#7a4038', .4, .05, spec=.4)
    before = geometry.names()
    for z, wide, tall in ((.3, .24, .3), (.62, .19, .24)):
        geometry.ball((0, 0, z), 1, skin, (wide, .13, tall))
    geometry.ball((0, 0, .5), 1, skin, (.17, .125, .28))
    cylinder((0, 0, .98), .075, .5, skin, .055, edge=.02)
    geometry.ball((0, 0, 1.24), .07, skin)
    tube([(-.1, -.13, .62), (0, -.2, .66), (.1, -.13, .62)], .014, paint(DARK, .6))
    whole = Matrix.Translation(Vector(place)) @ Matrix.Rotation(turn, 4, 'Z') @ Matrix.Rotation(-.16, 4, 'X')
    for thing in geometry.new_since(before):
        thing.matrix_basis = whole @ thing.matrix_basis


def ladder(foot, head):
    """A wooden ladder from its foot to its head."""
    ash = wood('#b58c5c', '#dcb888', .6)
    foot, head = Vector(foot), Vector(head)
    for side in (-.2, .2):
        tube([foot + Vector((side, 0, 0)), (foot + head) / 2 + Vector((side * .93, 0, 0)), head + Vector((side * .86, 0, 0))], .024, ash)
    for k in range(1, 9):
        spot = foot.lerp(head, k / 9)
        cylinder(spot, .014, .38, ash, turn=(0, math.pi / 2, 0), segments=10)


def newspapers(rnd, place):
    """A stack that somebody has run into."""
    x, y, z = place
    for k in range(6):
        skin = paint(('#e9dccb', '#e0cfc0')[k % 2], .9, .05)
        box((x + rnd.uniform(-.02, .02), y, z + .02 + .03 * k), (.3, .4, .028), skin, .004, (0, 0, rnd.uniform(-.1, .1)))
    for dx, dy, turn in ((.38, -.2, .5), (.62, .1, -.3), (.45, -.55, 1.1), (-.4, -.45, .2), (.75, -.35, 2.)):
        box((x + dx, y + dy, level(x + dx) + .012), (.29, .38, .008), paint('#eee2d2', .9, .05), .002, (rnd.uniform(-.03, .03), rnd.uniform(-.04, .04), turn))


def shoe(place, turn, roll=0.):
    """The left one, gone on ahead."""
    skin = paint('#5a3527', .4)
    before = geometry.names()
    geometry.ball((0, 0, .045), .05, skin, (.85, 2.4, .8))
    cylinder((0, .06, .085), .038, .05, paint('#2e1d18', .8), .044, segments=14)
    whole = Matrix.Translation(Vector(place)) @ Matrix.Rotation(turn, 4, 'Z') @ Matrix.Rotation(roll, 4, 'Y')
    for thing in geometry.new_since(before):
        thing.matrix_basis = whole @ thing.matrix_basis


def spilled_cup(place, turn):
    """A paper cup on its side in a pool of coffee."""
    x, y, z = place
    cylinder((x, y, z + .035), .032, .1, paint('#f1e4d0', .7), .04, (math.pi / 2, 0, turn))
    cylinder((x + .1, y - .08, z + .003), .1, .004, paint('#6b4030', .1, spec=.6), segments=24).scale = (1.3, .7, 1)


def beams(bands, y, lean):
    """Sun in the haze: slanting sheets of faint light from the sky down to the steps; `bands` are (x at street level, width)."""
    tree = Tree('beam')
    where = tree.node('SeparateXYZ', {0: tree.node('TexCoord').outputs['UV']}).outputs
    soft = tree.math('SINE', tree.math('MULTIPLY', where[0], math.pi))
    ends = tree.math('SINE', tree.math('MULTIPLY', where[1], math.pi))
    strength = tree.math('MULTIPLY', tree.math('MULTIPLY', soft, ends), .30)
    skin = tree.finish(tree.add(tree.node('BsdfTransparent').outputs[0], tree.node('Emission', {'Color': rgba('#ffe2b4'), 'Strength': strength}).outputs[0]))
    for x, wide in bands:
        low, high = level(x + .6) - .4, 4.2
        sheet = geometry.plane([(x + a - lean * z, y, z) for a, z in ((0, low), (wide, low), (wide, high), (0, high))], skin)
        sheet.visible_shadow = sheet.visible_diffuse = sheet.visible_glossy = False
