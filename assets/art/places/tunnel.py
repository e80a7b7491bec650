"""The hologram game: a burrow of light where the flat was, ribs and roots in rose and peach over plum dark, one lamp on a
stone at the bend; the arm of a real sofa, a real rug and a real fern say what it is made of."""
import functools
import math
import pathlib
import random
import sys

import bmesh

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from lib import geometry, light, materials  # noqa: E402
from lib.color import rgba  # noqa: E402
from lib.materials import brass, cloth, glow, paint  # noqa: E402
from lib.nodes import Tree  # noqa: E402
from lib.place import Light, Look, Person, Place, produce  # noqa: E402

BEGIN, END, STEP = -2.2, 17., .1
STRAIGHT, TURN, MOST = 6., .36, 1.5     # the burrow runs straight, then turns right by so many radians a meter, to so many
HALF, MIDDLE, UP = 1.95, 1.0, 1.75      # half its width, the height of its middle, from there to its roof
LAMP = (.05, 6.3, .34)
NEAR, BEND = (-.95, 4.75, 0), (.95, 7.0, 0)


def _path():
    """The middle of the burrow, every STEP meters from BEGIN: (x, y, heading)."""
    x, y, points = 0., BEGIN, []
    for k in range(int((END - BEGIN) / STEP) + 1):
        along = BEGIN + k * STEP
        heading = min(MOST, max(0., along - STRAIGHT) * TURN)
        points.append((x, y, heading))
        x, y = x + math.sin(heading) * STEP, y + math.cos(heading) * STEP
    return points


PATH = _path()


def _lumps(along, angle):
    """How far the earth bulges: the burrow was dug by something wide, in a hurry."""
    return 1 + .055 * math.sin(along * 1.3 + 2 * angle) + .045 * math.sin(along * .7 - 3 * angle + 1) + .03 * math.sin(along * 2.9 + 5 * angle)


def _wall(along, angle, inward=0.):
    """A point of the wall: `angle` 0 is the right side, pi/2 the roof; `inward` meters off it."""
    place = max(0., min(len(PATH) - 1.001, (along - BEGIN) / STEP))
    k = int(place)
    (x0, y0, h0), (x1, y1, h1) = PATH[k], PATH[k + 1]
    t = place - k
    x, y, heading = x0 + (x1 - x0) * t, y0 + (y1 - y0) * t, h0 + (h1 - h0) * t
    lumps = _lumps(along, angle)
    across = (HALF * lumps - inward) * math.cos(angle)
    high = MIDDLE + ((UP if math.sin(angle) > 0 else 1.6 * MIDDLE) * lumps - inward) * math.sin(angle)
    return x + across * math.cos(heading), y - across * math.sin(heading), max(high, -.25)


def _skin():
    """Brick by lamplight; where no lamp is, only its joints shine a little."""
    tree = Tree('brick')
    where = tree.node('TexCoord').outputs['UV']
    bricks = tree.node('TexBrick', {'Vector': where, 'Scale': 1., 'Color1': rgba('#54424f'), 'Color2': rgba('#745a62'), 'Mortar': rgba('#32222c'),
                                    'Mortar Size': .010, 'Mortar Smooth': .4, 'Brick Width': .52, 'Row Height': .2}, offset=.5)
    spots = tree.node('TexNoise', {'Vector': where, 'Scale': .8, 'Detail': 3.}).outputs[0]
    patchy = tree.node('MapRange', {'Value': spots, 'From Min': .42, 'From Max': .68}).outputs[0]
    rim = tree.node('LayerWeight', {'Blend': .35}).outputs[1]
    shine = tree.math('MULTIPLY', bricks.outputs[1], tree.math('MULTIPLY_ADD', patchy, .42, .01))
    surface = tree.node('BsdfPrincipled', {'Base Color': bricks.outputs[0], 'Roughness': .6, 'Specular': .3,
                                           'Emission': tree.mix(rim, rgba('#ff9a78'), rgba('#e0708a')), 'Emission Strength': shine})
    tree.put(tree.node('Bump', {'Strength': .5, 'Distance': .03, 'Height': tree.math('SUBTRACT', 1., bricks.outputs[1])}).outputs[0], surface.inputs['Normal'])
    return tree.finish(surface.outputs[0])


def _burrow():
    """The wall as one sheet with bricks by UV (meters along, meters around)."""
    shape = bmesh.new()
    uv = shape.loops.layers.uv.new()
    rows, around = 150, 84
    knots = []
    for i in range(rows):
        along = BEGIN + (END - BEGIN) * i / (rows - 1)
        knots.append([(shape.verts.new(_wall(along, a)), (along, a * 2.05)) for a in (-1.35 + j / (around - 1) * (math.pi + 2.7) for j in range(around))])
    for before, after in zip(knots, knots[1:]):
        for j in range(around - 1):
            corners = (before[j], before[j + 1], after[j + 1], after[j])
            for loop, (_, place) in zip(shape.faces.new([knot for knot, _ in corners]).loops, corners):
                loop[uv].uv = place
    geometry.mesh(shape, _skin(), 'burrow', True)


def _mud():
    """Wet floor: dull where it is trodden, a mirror where it is a puddle."""
    tree = Tree('mud')
    where = tree.node('TexCoord').outputs['Object']
    pools = tree.node('TexNoise', {'Vector': where, 'Scale': .62, 'Detail': 3.}).outputs[0]
    dry = tree.node('MapRange', {'Value': pools, 'From Min': .46, 'From Max': .56}).outputs[0]
    grain = tree.node('TexNoise', {'Vector': where, 'Scale': 7., 'Detail': 4.}).outputs[0]
    color = tree.mix(dry, rgba('#3a2430'), tree.mix(grain, rgba('#4b2f38'), rgba('#7a5048')))
    surface = tree.node('BsdfPrincipled', {'Base Color': color, 'Specular': .6, 'Roughness': tree.math('MULTIPLY_ADD', dry, .5, .06)})
    strength = tree.math('MULTIPLY_ADD', dry, .5, .015)
    tree.put(tree.node('Bump', {'Strength': strength, 'Distance': .05, 'Height': grain}).outputs[0], surface.inputs['Normal'])
    return tree.finish(surface.outputs[0])


def _floor():
    geometry.box((3, 6, -.05), (26, 22, .1), _mud(), 0)


@functools.lru_cache(maxsize=None)
def _ghost(color, strength):
    """Something projected: its edge is light, and one looks through its middle."""
    tree = Tree('ghost')
    facing = tree.node('LayerWeight', {'Blend': .5}).outputs[1]
    edge = tree.math('POWER', facing, 2.4)
    light_ = tree.node('Emission', {'Color': rgba(color), 'Strength': tree.math('MULTIPLY_ADD', edge, strength, strength * .06)}).outputs[0]
    return tree.finish(tree.add(tree.node('BsdfTransparent', {'Color': (.9, .8, .82, 1)}).outputs[0], light_))


materials._makers.append(_ghost)


def _line(points, radius, color, strength, taper=False, skin=None):
    """A line of light, or of another skin; `taper` thins it out at both ends, more at the far one."""
    thing = geometry.tube(points, radius, skin or glow(color, strength))
    knots = thing.data.splines[0].bezier_points
    for k, knot in enumerate(knots):
        t = k / max(1, len(knots) - 1)
        knot.radius = min(1, .15 + t * 4) * (1 - .85 * t) if taper else 1
    return thing


def _ribs(rnd):
    """Hoops like the ribs of something; toward the player they come apart into beads: the projection's edge."""
    along, k = 1.3, 0
    while along < 14:
        color = ('#ffb07c', '#ef8f8a', '#ffc795')[k % 3]
        far = min(1., max(.0, (along - 1.5) / 6))
        wobble = rnd.uniform(0, 6)
        angles = [-.8 + j / 27 * (math.pi + 1.6) for j in range(28)]
        points = [_wall(along + .16 * math.sin(a * 2 + wobble), a, .06 + .04 * math.sin(a * 4 + wobble)) for a in angles]
        if along < 2.6:
            _beads(points, rnd, color, .5)
        else:
            _line(points, rnd.uniform(.035, .085), color, 0, False, _ghost(color, round(.35 + .55 * far, 1)))
            _line(points, .004, color, round(.35 + .6 * far, 1))
        along, k = along + rnd.uniform(.75, .95), k + 1


def _beads(points, rnd, color, strength):
    for a, b in zip(points, points[1:]):
        for _ in range(3):
            t = rnd.random()
            if rnd.random() < .7:
                geometry.ball([p + (q - p) * t + rnd.uniform(-.03, .03) for p, q in zip(a, b)], rnd.uniform(.004, .010), glow(color, round(strength + .8, 1)))


def _root(rnd, along, angle, long, radius, color, strength):
    """A root that gropes along the wall, thins, and puts out finer ones."""
    points, a = [], angle
    for k in range(int(long / .45) + 2):
        s = along + k * .45
        a += rnd.uniform(-.11, .11)
        points.append(_wall(s, a, .05 + .06 * math.sin(k * 1.7)))
        if k and rnd.random() < .5:
            _hair(rnd, points[-1], s, a, strength)
    _line(points, radius, color, 0, True, _ghost(color, strength))
    _line(points, .0035, color, round(strength * .8, 1))


def _hair(rnd, start, along, angle, strength):
    """A finer root that leaves the wall and hangs."""
    down = rnd.uniform(.2, .6) if .5 < angle < 2.64 else rnd.uniform(.05, .2)
    aside = rnd.uniform(-.25, .25)
    middle = _wall(along + aside, angle + rnd.uniform(-.15, .15), .14)
    end = (middle[0] + rnd.uniform(-.08, .08), middle[1] + aside * .3, max(.1, middle[2] - down))
    color = rnd.choice(('#ffb98c', '#ea9088', '#c9c48a'))
    _line([start, middle, end], .018, color, 0, True, _ghost(color, round(strength, 1)))
    geometry.ball(end, .008, glow('#ffd9b0', 1.4))


def _roots(rnd):
    for k in range(13):
        angle = -.2 + (math.pi + .4) * (k + rnd.random() * .6) / 13
        for along in (rnd.uniform(2.6, 4.), rnd.uniform(6.2, 8.)):
            _root(rnd, along, angle, rnd.uniform(3., 6.), rnd.uniform(.03, .06), rnd.choice(('#ff9f78', '#e58a8c', '#ffbe8c')), round(.25 + .06 * along, 1))


def _stone():
    x, y, _ = LAMP
    skin = paint('#6d5352', .8, .2, 4, bump=.4)
    geometry.ball((x, y, .1), .34, skin, (1.15, .95, .62), (0, .06, .4))
    geometry.ball((x + .42, y + .15, .04), .16, skin, (1.2, 1, .7), (0, 0, 1.))
    geometry.ball((x - .4, y + .1, .03), .12, skin, (1.1, 1, .7))


def _lamp():
    """Pip's: a tin foot, a glass with a flame, a cowl and a ring to carry it by."""
    x, y, z = LAMP
    metal = brass('#a8783c')
    geometry.cylinder((x, y, z - .02), .10, .05, metal, .085)
    geometry.cylinder((x, y, z + .10), .07, .19, materials.pane('#ffd9a0', .12), .055, capped=False, segments=28)
    geometry.ball((x, y, z + .09), .036, glow('#ffc474', 26.), (.8, .8, 1.7))
    geometry.cylinder((x, y, z + .22), .085, .06, metal, .03)
    geometry.ball((x, y, z + .26), .022, metal)
    for k in range(4):
        angle = k * math.pi / 2 + .5
        geometry.cylinder((x + .078 * math.cos(angle), y + .078 * math.sin(angle), z + .1), .005, .22, metal)
    geometry.tube([(x - .085, y, z + .20), (x - .07, y, z + .37), (x, y, z + .43), (x + .07, y, z + .37), (x + .085, y, z + .20)], .006, metal)


def _motes(rnd):
    """What floats in a projector's beam."""
    for _ in range(90):
        along = rnd.uniform(2.2, 10)
        x, y, z = _wall(along, rnd.uniform(.2, 2.9), rnd.uniform(.3, 1.7))
        geometry.ball((x, y, z), rnd.uniform(.004, .011), glow(rnd.choice(('#ffd2a6', '#f29aa0', '#ffbf90')), rnd.choice((1.2, 2.4, 4.))))


def _drip(x, y, top):
    """A drop that has left a root, and the rings of the one before it."""
    _line([(x, y, top), (x, y, top - .25)], .003, '#ffc9a4', 1.4)
    geometry.ball((x, y, top - .8), .016, glow('#ffdcb4', 4.), (1, 1, 1.5))
    for reach, strength in ((.12, 1.2), (.25, .7), (.4, .4)):
        ring = [(x + reach * math.cos(k * math.pi / 6), y + reach * math.sin(k * math.pi / 6), .004) for k in range(12)]
        geometry.tube(ring, .004, glow('#ffb896', strength), True)


def _near(rnd):
    """What is real: the arm of the sofa with its cushion, the fern, the edge of the rug."""
    before = geometry.names()
    body = cloth('#6f5158')
    with geometry.assembled((-1.22, 2.3, 0), -.35):
        geometry.box((0, 0, .33), (.34, 1.2, .62), body, .12)
        geometry.cushion((-.45, .02, .40), (.7, 1., .26), cloth('#7a5a60'), levels=2)
        geometry.cushion((-.30, .12, .70), (.46, .18, .42), cloth('#d3a350'), (-.5, .1, .2), 2)
    _fern((1.42, 2.3, .40), rnd)
    return geometry.new_since(before)


def _fern(place, rnd):
    """Arching fronds with leaflets in pairs, in a pot on a stool."""
    x, y, z = place
    leaf = paint('#71764a', .6, .12)
    geometry.cylinder((x, y, z - .06), .14, .26, paint('#b8654a', .7), .18, edge=.01)
    geometry.cylinder((x, y, z - .30), .012, .4, paint('#4a352c', .6))
    for k in range(15):
        angle, long, rise = k * 2.4 + rnd.uniform(-.2, .2), rnd.uniform(.45, .75), rnd.uniform(.28, .52)
        shape = bmesh.new()
        for j in range(3, 26):
            t = j / 25
            cx, cy = x + math.cos(angle) * long * t, y + math.sin(angle) * long * t
            cz = z + .06 + rise * 4 * t * (1 - t) * .9 - .28 * t * t
            size = .085 * math.sin(math.pi * (t * .9 + .08))
            for side in (-1, 1):
                ox, oy = -math.sin(angle) * side * size, math.cos(angle) * side * size
                fx, fy = math.cos(angle) * size * .3, math.sin(angle) * size * .3
                corners = ((0, 0, 0), (.5, .9, .012), (1, 1.6, -.02), (.5, -.2, 0))
                shape.faces.new([shape.verts.new((cx + ox * out + fx * on, cy + oy * out + fy * on, cz + up)) for out, on, up in corners])
        geometry.mesh(shape, leaf, 'frond')


def _rug():
    """The rug of the flat, half under the mud."""
    skin, edge = paint('#a8957a', 1., .1, 14, .1, .3), paint('#7d7f68', 1., .1, 14, .1, .3)
    geometry.box((-.7, 3.35, .006), (2.9, 1.5, .012), edge, .004, (0, 0, .12))
    geometry.box((-.7, 3.35, .010), (2.6, 1.2, .012), skin, .004, (0, 0, .12))


def build(_):
    """The set; returns the near layer."""
    rnd = random.Random(12)
    _burrow()
    _floor()
    _rug()
    _ribs(rnd)
    _roots(rnd)
    _motes(rnd)
    _stone()
    _lamp()
    _drip(-1.1, 6.7, 2.3)
    _drip(.75, 5.5, 2.5)
    light.camera((.15, 0, 1.05), (.05, 10, 1.20), 26, (.0, .03))
    return _near(rnd)


def lamp():
    """The lamp, a rose shine from around the bend, a breath of mauve from where the ceiling would be."""
    x, y, z = LAMP
    light.point((x, y, z + .12), '#ffae5c', 300, .05)
    light.area((3.5, 9.2, 1.5), (1.0, 9.4, 1.2), '#ff9c7a', 330, 1.4, 1.8)
    light.area((-1.2, -.6, 2.6), (-.8, 5, .8), '#cfa2b0', 60, 1.6)
    light.spot((-.4, 1.2, 2.), (-1.35, 2.3, .6), '#ffd2ac', 55, 60, .3)
    light.spot((.8, 1.2, 2.), (1.42, 2.3, .5), '#ffd9b4', 40, 55, .3)
    light.world('#5a4058', .10)


LOOK = Look(.85, (1., 1, 1.01), 1.42, 1.06, ('#5e3a52', .42, .1, .5), (.34, .75), None, 7.)
PEOPLE = (
    Person('theodore', 'standing', 'near', NEAR, 158, ('lamp',), 'window'),
    Person('pip', 'standing', 'bend', BEND, -38, ('lamp',), '', (('lamp', False),)),
)
TUNNEL = Place('tunnel', build, {'lamp': Light(lamp, LOOK)}, PEOPLE, {'near': NEAR, 'bend': BEND}, mist=(3, 12), bounces=4)

if __name__ == '__main__':
    produce(TUNNEL)
