"""Sewing things onto the front of a garment: patches, buttons, straps."""

import bmesh
from mathutils import Vector
from mathutils.bvhtree import BVHTree

from lib.clay import Clay, blob, curve, finish, tube


class Surface:
    """The front of a garment, to sew things onto; x and z in the frame of the ribs, from the chest."""

    def __init__(self, garment, joints):
        data = garment.data
        self.tree = BVHTree.FromPolygons([v.co[:] for v in data.vertices], [p.vertices[:] for p in data.polygons])
        self.joints = joints

    def at(self, x, z, lift=0., back=False):
        """The point on the cloth in front of (or behind) (x, z), lifted by some meters."""
        ribs, chest, side = self.joints["ribs"], self.joints["chest"], 1 if back else -1
        hit, normal, _, _ = self.tree.ray_cast(chest + ribs @ Vector((x, side * .6, z)), ribs @ Vector((0, -side, 0)), 1.)
        if hit is None:
            hit, normal, _, _ = self.tree.find_nearest(chest + ribs @ Vector((x, side * .02, z)))
        return hit + normal * lift

    def patch(self, x, z, width, height, material, lift=.005, corner=5., cells=16):
        """A padded patch of cloth sewn on at (x, z)."""
        bm = bmesh.new()
        rows = []
        for i in range(cells + 1):
            row = []
            for j in range(cells + 1):
                u, v = 2 * i / cells - 1, 2 * j / cells - 1
                round_off = min(1., (max(abs(u), abs(v)) + 1e-6) / (abs(u) ** corner + abs(v) ** corner + 1e-9) ** (1 / corner))
                rim = max(abs(u), abs(v)) > .999
                row.append(bm.verts.new(self.at(x + u * round_off * width / 2, z + v * round_off * height / 2, -.003 if rim else lift)))
            rows.append(row)
        for a, b in zip(rows, rows[1:]):
            for j in range(cells):
                bm.faces.new((a[j], b[j], b[j + 1], a[j + 1]))
        return finish(bm, material, "patch")


def buttons(surface, column, material):
    """Small buttons down the front at heights column (from the chest)."""
    clay = Clay()
    for z in column:
        clay.hull(blob(surface.at(0, z, .004), (.0062, .0035, .0062)))
    return clay.bake(material, .003, 1, "buttons")


def strap(surface, points, material, width=.011, back=False):
    """A strap over the front (or back) through (x, z) points."""
    return tube(curve([surface.at(x, z, .002, back) for x, z in points], 24), width, material, 10, name="strap")
