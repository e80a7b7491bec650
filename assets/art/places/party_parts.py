"""What a birthday in a garden is made of: leaves, lanterns, jelly, paper hats, a pool, a hose, small guests."""
import math

import bmesh
from mathutils import Matrix, Vector

from lib import geometry
from lib.color import rgba
from lib.materials import cloth, paint, shade
from lib.nodes import Tree

CORAL, MUSTARD, CREAM, SAGE, PLUM, ROSE, SALMON = '#d8614b', '#dba847', '#f4e6cc', '#93a07a', '#6e4652', '#e5a08e', '#ec8f78'


def leaf_skin(color, through=.45):
    """Leaves: half of the light that falls on their backs comes through."""
    tree = Tree('leaf')
    spots = tree.node('TexNoise', {'Vector': tree.node('TexCoord').outputs['Object'], 'Scale': 1.3, 'Detail': 3.}).outputs[0]
    shade_ = tree.mix(spots, tuple(c * .6 for c in rgba(color)[:3]) + (1,), tuple(min(1, c * 1.4) for c in rgba(color)[:3]) + (1,))
    return tree.finish(tree.blend(through, tree.node('BsdfDiffuse', {'Color': shade_}).outputs[0], tree.node('BsdfTranslucent', {'Color': shade_}).outputs[0]))


def leaves(rnd, number, spot, size, material, name='leaves'):
    """One mesh of pointed leaves; `spot()` says where each one hangs."""
    shape = bmesh.new()
    for _ in range(number):
        middle = Vector(spot())
        way = Vector((rnd.gauss(0, 1), rnd.gauss(0, 1), rnd.gauss(-.2, .7))).normalized()
        side = way.cross(Vector((rnd.gauss(0, 1), rnd.gauss(0, 1), rnd.gauss(0, 1)))).normalized()
        long = size * rnd.uniform(.6, 1.3)
        shape.faces.new([shape.verts.new(middle + way * a * long + side * b * long) for a, b in ((-.5, 0), (-.1, .26), (.5, 0), (-.1, -.26))])
    return geometry.mesh(shape, material, name)


def in_ball(rnd, center, radius, squash=(1, 1, .7)):
    """A way to find places on and under a ball's skin."""
    def spot():
        way = Vector((rnd.gauss(0, 1), rnd.gauss(0, 1), rnd.gauss(0, 1))).normalized() * radius * rnd.uniform(.55, 1.) ** .5
        return center[0] + way.x * squash[0], center[1] + way.y * squash[1], center[2] + way.z * squash[2]
    return spot


def lawn(rnd, number, near, far, material, height=.05):
    """Blades of grass as one mesh, closer together near the camera."""
    shape = bmesh.new()
    for _ in range(number):
        y = near * (far / near) ** rnd.random()
        x = rnd.uniform(-.95, .95) * (y + .4)
        tall, turn = height * rnd.uniform(.5, 1.2), rnd.uniform(0, 6.3)
        half, lean = .006 * (.6 + y * .22), Vector((rnd.gauss(0, .35), rnd.gauss(0, .35), 1)) * tall
        foot, side = Vector((x, y, 0)), Vector((math.cos(turn), math.sin(turn), 0)) * half
        shape.faces.new([shape.verts.new(p) for p in (foot - side, foot + side, foot + lean)])
    return geometry.mesh(shape, material, 'lawn')


def ring(center, radius, thick, material):
    """A hoop lying flat."""
    x, y, z = center
    return geometry.tube([(x + radius * math.cos(k * math.pi / 6), y + radius * math.sin(k * math.pi / 6), z) for k in range(12)], thick, material, True)


def lantern(place, color, radius=.17, glow_=.9, squash=.86):
    """Paper on hoops, with a wooden ring above and below."""
    x, y, z = place
    warm = {CREAM: '#ffe2b0', SAGE: '#f0dca0', MUSTARD: '#ffc970', ROSE: '#ffb896', CORAL: '#ff9468'}.get(color, '#ffc890')
    skin, wooden = shade(color, warm, glow_), paint('#8a6244', .6)
    made = [geometry.ball(place, radius, skin, (1, 1, squash))]
    for k in range(-3, 4):
        up = k / 3.6
        made.append(ring((x, y, z + up * radius * squash), radius * math.sqrt(1 - up * up) * 1.004, radius * .011, wooden))
    for side in (-1, 1):
        made.append(geometry.cylinder((x, y, z + side * radius * squash * .99), radius * .30, radius * .10, wooden, segments=20))
    return made


def festoon(start, end, sag, number, colors, rnd, radius=.16, glow_=.9):
    """A string from here to there with lanterns on it."""
    def at(t):
        return [a + (b - a) * t - (sag * 4 * t * (1 - t) if k == 2 else 0) for k, (a, b) in enumerate(zip(start, end))]
    made = [geometry.tube([at(k / 12) for k in range(13)], .006, paint('#4a352c', .8))]
    for k in range(number):
        x, y, z = at((k + .6 + rnd.uniform(-.12, .12)) / (number + .2))
        size = radius * rnd.uniform(.8, 1.25)
        made += lantern((x, y, z - size * 1.05), colors[k % len(colors)], size, glow_, rnd.choice((.8, .9, 1.05)))
    return made


def hat(place, color, tilt=(0, 0), size=1.):
    """A paper cone with a pompom."""
    lean = Matrix.Translation(Vector(place)) @ Matrix.Rotation(tilt[0], 4, 'X') @ Matrix.Rotation(tilt[1], 4, 'Y') @ Matrix.Scale(size, 4)
    before = geometry.names()
    geometry.cylinder((0, 0, .1), .075, .2, paint(color, .7, .03), .004, segments=28)
    geometry.ball((0, 0, .205), .022, cloth(CREAM if color != CREAM else CORAL))
    for k in range(7):
        angle, up = k * 2.4, .03 + .022 * k
        reach = .076 * (1 - up / .2)
        geometry.ball((reach * math.cos(angle), reach * math.sin(angle), up), .011, paint(MUSTARD if color == CORAL else CREAM, .7))
    for thing in geometry.new_since(before):
        thing.matrix_basis = lean @ thing.matrix_basis


def jelly(place, color, radius=.12):
    """A fluted mold turned out on a plate; it has been shaken."""
    x, y, z = place
    geometry.cylinder((x, y, z + .008), radius * 1.35, .014, paint('#fbf0de', .3, spec=.5), radius * 1.5, segments=36)
    rows = []
    for up, reach in ((0, 1.), (.18, .97), (.45, .86), (.5, .74), (.78, .66), (.9, .55), (.92, .3), (.9, .02)):
        row = []
        for j in range(73):
            a = j * math.pi / 36
            out = radius * reach * (1 + .06 * math.cos(9 * a))
            row.append((x + out * math.cos(a) + up * .02, y + out * math.sin(a), z + .015 + up * radius * 1.1))
        rows.append(row)
    geometry.grid(rows, paint(color, .12, .04, 5, .8, glow=.16, skin=.6), 'jelly')


def pool(place, radius=.78):
    """Three rings of air in salmon and cream, water in it up to the ankles."""
    x, y, z = place
    for k, color in enumerate((SALMON, CREAM, SALMON)):
        ring((x, y, z + .075 + .125 * k), radius, .078, paint(color, .3, .03, spec=.5))
    geometry.cylinder((x, y, z + .2), radius - .03, .02, paint('#d9b3a6', .05, .05, 2, .7), segments=48, edge=0)


def hose(points):
    """The hose that lives outside."""
    geometry.tube(points, .016, paint('#8d9a5c', .35, spec=.5))


def balloon(place, color, string):
    """A balloon on a string to `string`."""
    x, y, z = place
    geometry.ball(place, .17, paint(color, .22, .02, spec=.6, glow=.08), (1, 1, 1.2))
    geometry.cylinder((x, y, z - .215), .022, .03, paint(color, .3), .006, segments=12)
    geometry.tube([(x, y, z - .22), ((x + string[0]) / 2 + .04, (y + string[1]) / 2, (z + string[2]) / 2), string], .003, paint(CREAM, .8))
