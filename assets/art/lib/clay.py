"""Soft solids: garments and limbs modelled as hulls of ellipsoids, melted together and baked to a mesh."""

import math

import bmesh
import bpy
import numpy as np
from mathutils import Matrix, Vector

_sphere = None


def _unit_sphere():
    global _sphere
    if _sphere is None:
        ball = bmesh.new()
        bmesh.ops.create_icosphere(ball, subdivisions=3, radius=1)
        _sphere = np.array([v.co[:] for v in ball.verts])
        ball.free()
    return _sphere


def blob(center, radii, rotation=None):
    """Points of an ellipsoid; radii is a number or (rx, ry, rz), rotation a 3x3 matrix or None."""
    radii = np.array(radii if hasattr(radii, "__len__") else (radii,) * 3)
    points = _unit_sphere() * radii
    if rotation is not None:
        points = points @ np.array(rotation).T
    return points + np.array(center)


class Clay:
    """A lump that is added to hull by hull and then baked into one smooth object."""

    def __init__(self):
        self.mesh = bmesh.new()

    def hull(self, *blobs):
        """Add the convex hull of some blobs."""
        lump = bmesh.new()
        for point in np.concatenate(blobs):
            lump.verts.new(point)
        result = bmesh.ops.convex_hull(lump, input=lump.verts[:])
        inside = {
            g for g in result["geom_interior"] + result["geom_unused"]
            if isinstance(g, bmesh.types.BMVert) and g.is_valid
        }
        bmesh.ops.delete(lump, geom=list(inside), context="VERTS")
        data = bpy.data.meshes.new("hull")
        lump.to_mesh(data)
        lump.free()
        self.mesh.from_mesh(data)
        bpy.data.meshes.remove(data)
        return self

    def chain(self, points, radii, rotation=None):
        """Add a limb: hulls between successive points of given radii."""
        rings = [blob(p, r, rotation) for p, r in zip(points, radii)]
        for a, b in zip(rings, rings[1:]):
            self.hull(a, b)
        return self

    def bake(self, material, voxel=.009, smooth=6, name="part"):
        """Melt the hulls together (voxel in meters) and return the finished object."""
        raw = finish(self.mesh, material, name)
        remesh = raw.modifiers.new("melt", "REMESH")
        remesh.mode, remesh.voxel_size, remesh.use_smooth_shade = "VOXEL", voxel, True
        soft = raw.modifiers.new("smooth", "SMOOTH")
        soft.iterations, soft.factor = smooth, .5
        return _applied(raw)


def finish(mesh, material, name):
    """Turn a bmesh into a linked, smooth-shaded object and free the bmesh."""
    data = bpy.data.meshes.new(name)
    mesh.to_mesh(data)
    mesh.free()
    return wrap(data, material, name)


def wrap(data, material, name):
    """Link mesh data as a smooth-shaded object."""
    if material is not None:
        data.materials.append(material)
    data.polygons.foreach_set("use_smooth", [True] * len(data.polygons))
    thing = bpy.data.objects.new(name, data)
    bpy.context.scene.collection.objects.link(thing)
    return thing


def _applied(thing):
    graph = bpy.context.evaluated_depsgraph_get()
    data = bpy.data.meshes.new_from_object(thing.evaluated_get(graph))
    raw = thing.data
    thing.modifiers.clear()
    thing.data = data
    bpy.data.meshes.remove(raw)
    data.polygons.foreach_set("use_smooth", [True] * len(data.polygons))
    return thing


def vertices(thing):
    """Vertex positions as an (n, 3) array."""
    flat = np.empty(len(thing.data.vertices) * 3, np.float32)
    thing.data.vertices.foreach_get("co", flat)
    return flat.reshape(-1, 3)


def displace(thing, amount):
    """Move every vertex along its normal by amount (array of meters)."""
    points = vertices(thing)
    normals = np.array([v.normal[:] for v in thing.data.vertices])
    moved = points + normals * np.asarray(amount)[:, None]
    thing.data.vertices.foreach_set("co", moved.astype(np.float32).ravel())
    thing.data.update()


def along(points, a, b):
    """Where points lie beside the segment a-b: position 0..1, angle around it, distance from it."""
    a, b = np.array(a), np.array(b)
    axis = b - a
    length = np.linalg.norm(axis)
    axis = axis / length
    t = (points - a) @ axis / length
    off = points - (a + np.clip(t, 0, 1)[:, None] * axis * length)
    side = np.cross(axis, (0, 1, 0) if abs(axis[1]) < .9 else (0, 0, 1))
    side = side / np.linalg.norm(side)
    return t, np.arctan2(off @ np.cross(axis, side), off @ side), np.linalg.norm(off, axis=1)


def tube(points, radii, material, sides=8, closed=False, name="tube"):
    """A round tube through points; radii is a number or one number a point."""
    bm = bmesh.new()
    add_tube(bm, points, radii, sides, closed)
    return finish(bm, material, name)


def add_tube(bm, points, radii, sides=6, closed=False, flat=1.):
    """Sweep a circle (flattened by flat) along points into a bmesh."""
    points = np.array(points, float)
    count = len(points)
    radii = np.broadcast_to(np.array(radii, float), (count,))
    tangents = _tangents(points, closed)
    normal = np.cross(tangents[0], (.31, .17, .93))
    rings = []
    for p, t, r in zip(points, tangents, radii):
        normal = normal - t * (normal @ t)
        normal /= np.linalg.norm(normal) + 1e-9
        other = np.cross(t, normal)
        turns = [2 * math.pi * k / sides for k in range(sides)]
        rings.append([bm.verts.new(p + r * (math.cos(w) * normal + flat * math.sin(w) * other)) for w in turns])
    pairs = list(zip(rings, rings[1:])) + ([(rings[-1], rings[0])] if closed else [])
    for a, b in pairs:
        for k in range(sides):
            bm.faces.new((a[k], a[(k + 1) % sides], b[(k + 1) % sides], b[k]))
    if not closed:
        bm.faces.new(rings[0][::-1])
        bm.faces.new(rings[-1])


def _tangents(points, closed):
    if closed:
        steps = np.roll(points, -1, 0) - np.roll(points, 1, 0)
    else:
        steps = np.gradient(points, axis=0)
    return steps / (np.linalg.norm(steps, axis=1, keepdims=True) + 1e-9)


def curve(points, steps=24):
    """A smooth (Catmull-Rom) path through points, as an array."""
    p = np.array(points, float)
    p = np.concatenate([[2 * p[0] - p[1]], p, [2 * p[-1] - p[-2]]])
    spans = len(p) - 3
    out = []
    for u in np.linspace(0, spans - 1e-6, steps):
        i, t = int(u), u - int(u)
        a, b, c, d = p[i:i + 4]
        out.append(.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t ** 3))
    return np.array(out)


def turn(axis, degrees):
    """A 3x3 rotation about 'X', 'Y' or 'Z'."""
    return Matrix.Rotation(math.radians(degrees), 3, axis)


def frame(forward, up):
    """A 3x3 matrix whose columns are side, forward and up (up made square to forward)."""
    f = Vector(forward).normalized()
    s = f.cross(Vector(up)).normalized()
    return Matrix((s, f, s.cross(f))).transposed()
