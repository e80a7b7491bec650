"""Shapes. Centers and sizes are meters, rotations radians; every function returns the new object."""
import contextlib
import math
import random

import bmesh
import bpy
from mathutils import Matrix, Vector


def link(thing):
    """Put an object into the scene."""
    bpy.context.scene.collection.objects.link(thing)
    return thing


def mesh(shape, material, name='part', smooth=False):
    """An object of a bmesh, which is used up."""
    data = bpy.data.meshes.new(name)
    shape.to_mesh(data)
    shape.free()
    data.materials.append(material)
    if smooth:
        data.polygons.foreach_set('use_smooth', [True] * len(data.polygons))
    return link(bpy.data.objects.new(name, data))


def new_since(names):
    """Meshes and curves made since `names` (of all objects) were noted."""
    return [thing for thing in bpy.context.scene.objects if thing.name not in names and thing.type in ('MESH', 'CURVE')]


def names():
    """Names of all objects there are."""
    return {thing.name for thing in bpy.context.scene.objects}


@contextlib.contextmanager
def assembled(place, turn=0.):
    """Whatever is made inside stands at `place`, turned by `turn` radians counterclockwise."""
    before = names()
    yield
    whole = Matrix.Translation(Vector(place)) @ Matrix.Rotation(turn, 4, 'Z')
    for thing in new_since(before):
        thing.matrix_basis = whole @ thing.matrix_basis


def _placed(thing, center, turn):
    thing.location = center
    thing.rotation_euler = turn
    return thing


def bevel(thing, width, segments=3):
    """Round the edges: miniature sets have no knife edges. Under 2 mm nobody sees it."""
    if width > .002:
        edge = thing.modifiers.new('bevel', 'BEVEL')
        edge.width, edge.segments, edge.limit_method = width, 10 if width > .04 else segments if width > .006 else 1, 'ANGLE'
    return thing


def _cube(size):
    shape = bmesh.new()
    bmesh.ops.create_cube(shape, size=1)
    bmesh.ops.scale(shape, vec=size, verts=shape.verts)
    return shape


def box(center, size, material, edge=.01, turn=(0, 0, 0)):
    """A block with softened edges."""
    return bevel(_placed(mesh(_cube(size), material, 'box'), center, turn), min(edge, min(size) * .45))


def cushion(center, size, material, turn=(0, 0, 0), levels=3):
    """A block blown up like upholstery."""
    shape = _cube(size)
    bmesh.ops.bevel(shape, geom=shape.edges[:], offset=min(size) * .32, segments=2, affect='EDGES')
    thing = _placed(mesh(shape, material, 'cushion', True), center, turn)
    smooth = thing.modifiers.new('smooth', 'SUBSURF')
    smooth.levels = smooth.render_levels = levels
    return thing


def cylinder(center, radius, height, material, top=None, turn=(0, 0, 0), edge=.004, capped=True, segments=48):
    """A cylinder, or a cone when `top` (radius) is given; uncapped ones are shades."""
    shape = bmesh.new()
    bmesh.ops.create_cone(shape, cap_ends=capped, segments=segments, radius1=radius, radius2=radius if top is None else top, depth=height)
    thing = _placed(mesh(shape, material, 'cylinder', True), center, turn)
    thing.data.use_auto_smooth = True
    return bevel(thing, edge, 2) if capped else thing


def ball(center, radius, material, squash=(1, 1, 1), turn=(0, 0, 0)):
    """A sphere, squashed along its axes."""
    shape = bmesh.new()
    bmesh.ops.create_uvsphere(shape, u_segments=32, v_segments=20, radius=radius)
    bmesh.ops.scale(shape, vec=squash, verts=shape.verts)
    return _placed(mesh(shape, material, 'ball', True), center, turn)


def tube(points, radius, material, closed=False):
    """A wire through points."""
    curve = bpy.data.curves.new('tube', 'CURVE')
    curve.dimensions, curve.bevel_depth, curve.bevel_resolution = '3D', radius, 4
    spline = curve.splines.new('BEZIER')
    spline.bezier_points.add(len(points) - 1)
    for knot, point in zip(spline.bezier_points, points):
        knot.co = point
        knot.handle_left_type = knot.handle_right_type = 'AUTO'
    spline.use_cyclic_u = closed
    curve.materials.append(material)
    return link(bpy.data.objects.new('tube', curve))


def plane(corners, material):
    """A quad with UVs 0..1 running from the first corner, counterclockwise."""
    shape = bmesh.new()
    face = shape.faces.new([shape.verts.new(corner) for corner in corners])
    uv = shape.loops.layers.uv.new()
    for loop, place in zip(face.loops, ((0, 0), (1, 0), (1, 1), (0, 1))):
        loop[uv].uv = place
    return mesh(shape, material, 'plane')


def grid(rows, material, name='grid', thickness=0.):
    """A smooth sheet through rows of points (all rows equally long)."""
    shape = bmesh.new()
    knots = [[shape.verts.new(point) for point in row] for row in rows]
    for upper, lower in zip(knots, knots[1:]):
        for i in range(len(upper) - 1):
            shape.faces.new((upper[i], lower[i], lower[i + 1], upper[i + 1]))
    sheet = mesh(shape, material, name, True)
    if thickness:
        solid = sheet.modifiers.new('solid', 'SOLIDIFY')
        solid.thickness, solid.offset = thickness, 1
    return sheet


def _fold(along, half):
    """Where a cloth point lies that is `along` meters from the middle of a table of this half width: (across, down)."""
    past, radius, side = abs(along) - half, .07, 1 if along > 0 else -1
    if past <= 0:
        return along, 0.
    if past < radius * math.pi / 2:
        return side * (half + radius * math.sin(past / radius)), radius * (1 - math.cos(past / radius))
    return side * (half + radius), radius + past - radius * math.pi / 2


def drape(center, size, hang, top, material, bottom=.1, fold=.02, seed=1, count=90):
    """A blanket over a bed or table: `size` of the top, `hang` over its edges in x and y, height `top`, never under `bottom`."""
    chance = random.Random(seed)
    phase = [chance.uniform(0, 6) for _ in range(4)]

    def point(i, j):
        along = (i / (count - 1) * 2 - 1) * (size[0] / 2 + hang[0])
        across = (j / (count - 1) * 2 - 1) * (size[1] / 2 + hang[1])
        (x, down_x), (y, down_y) = _fold(along, size[0] / 2), _fold(across, size[1] / 2)
        x += math.copysign(fold, along) * math.sin(across * 8 + phase[0] + math.sin(across * 3)) * min(1, down_x * 5)
        y += math.copysign(fold, across) * math.sin(along * 8 + phase[1]) * min(1, down_y * 5)
        ripple = .016 * math.sin(along * 3.1 + across * 2.2 + phase[2]) + .010 * math.sin(along * 7 - across * 5 + phase[3])
        return center[0] + x, center[1] + y, max(top - max(down_x, down_y) + ripple, bottom)

    return grid([[point(i, j) for j in range(count)] for i in range(count)], material, 'drape', .03)
