"""Heads of puppets: skull, ears, dot eyes, brows, glasses, moustache, earpiece, caps."""

import math

import numpy as np
from mathutils import Vector
from mathutils.bvhtree import BVHTree

from lib import fabrics
from lib.clay import Clay, blob, curve, tube, vertices


class Skull:
    """Head space (meters before the head's own scale, facing -Y) placed in the world."""

    def __init__(self, person, joints):
        self.center, self.turned, self.size = joints["head"], joints["skull"], person["head"]
        self.tree = None

    def cover(self, thing):
        """Take this object for the face that others are laid on."""
        self.tree = BVHTree.FromPolygons([v.co[:] for v in thing.data.vertices], [p.vertices[:] for p in thing.data.polygons])

    def laid(self, point, lift=0.):
        """The point of the face in front of a head-space point, lifted by some meters."""
        x, y, z = point
        hit, normal, _, _ = self.tree.ray_cast(Vector(self.place((x, -.3, z))), self.turned @ Vector((0, 1, 0)), .6)
        return np.array(hit + normal * lift) if hit else self.place(point)

    def place(self, point):
        """A head-space point in the figure's space."""
        return np.array(self.center + self.turned @ (Vector(point) * self.size))

    def blob(self, point, radii):
        """An ellipsoid in head space."""
        radii = radii if hasattr(radii, "__len__") else (radii,) * 3
        return blob(self.place(point), tuple(r * self.size for r in radii), self.turned)


def face(person, joints, skull, material):
    """Neck, skull, nose and ears, with a blush on cheeks and nose."""
    clay = Clay()
    ribs = joints["ribs"]
    clay.hull(blob(joints["neck"] + ribs @ Vector((0, -.010, -.008)), .044), skull.blob((0, .020, -.060), .045))
    wide = person.get("jaw", 1.)
    e = skull.blob
    clay.hull(e((0, .012, .035), (.092, .108, .098)), e((0, -.040, -.075), (.048 * wide, .045, .042)))
    clay.hull(e((0, -.020, -.030), (.077 * wide, .085, .060)), e((0, -.030, -.085), (.050 * wide, .050, .032)))
    nose = person.get("nose", 1.)
    clay.hull(e((0, -.096, .020), (.010, .012, .012)), e((0, -.121 * (1 + .03 * (nose - 1)), -.026), (.0155 * nose, .0135, .0125)))
    for s in (1, -1):
        clay.hull(e((s * .093, .014, .014), (.010, .021, .029)), e((s * .091, .010, -.018), (.009, .013, .015)))
    thing = clay.bake(material, .0055, 5, "head")
    _blush(thing, skull)
    skull.cover(thing)
    return thing


def _blush(thing, skull):
    points = vertices(thing)
    mask = np.zeros(len(points))
    for spot, size, strength in (((.056, -.085, -.030), .030, .75), ((-.056, -.085, -.030), .030, .75),
                                 ((0, -.132, -.026), .022, .8), ((.10, .014, 0), .03, .6), ((-.10, .014, 0), .03, .6)):
        far = np.linalg.norm(points - skull.place(spot), axis=1) / skull.size
        mask = np.maximum(mask, strength * np.exp(-(far / size) ** 2))
    layer = thing.data.attributes.new("blush", "FLOAT", "POINT")
    layer.data.foreach_set("value", mask.astype(np.float32))


def eyes(person, skull):
    """Dot eyes with a speck of light, and brows; or two calm curves for closed eyes."""
    made, dark = [], fabrics.plain("#33211d", .25, .5)
    brow = fabrics.hair(person["hair"])
    dots, specks = Clay(), Clay()
    for s in (1, -1):
        if person.get("eyes") == "closed":
            path = curve(((s * .054, -.090, .010), (s * .038, -.1015, .003), (s * .022, -.104, .009)), 10)
            made.append(tube([skull.laid(p, .0006) for p in path], .0030 * skull.size, dark))
        else:
            spot = skull.laid((s * .037, -.1, .010))
            dots.hull(blob(spot, tuple(r * skull.size for r in (.0085, .0048, .0112)), skull.turned))
            speck = skull.turned @ Vector((-.003, -.0046, .0044)) * skull.size
            specks.hull(blob(spot + np.array(speck), .0021 * skull.size))
        lift = person.get("brow", 0.)
        path = [skull.laid(p, .0012) for p in curve(((s * .060, -.086, .043), (s * .042, -.098, .052 + lift), (s * .022, -.104, .047 + lift * .5)), 12)]
        made.append(tube(path, np.array([.35, .8, 1.1, 1.2, 1.2, 1.2, 1.2, 1.2, 1.2, 1.15, 1., .5]) * .0040 * skull.size, brow))
    if person.get("eyes") != "closed":
        made += [dots.bake(dark, .0026, 1, "eyes"), specks.bake(fabrics.plain("#fff4e2", .3, .5, glow=.5), .0013, 0, "speck")]
    return made


def mouth(person, skull):
    """A small mouth, or a moustache with the under lip below."""
    if not person.get("moustache"):
        path = [skull.laid(p, .0004) for p in curve(((.020, -.0905, -.0685), (.004, -.0965, -.0735), (-.019, -.0915, -.0675)), 12)]
        return [tube(path, np.array([.5] + [1] * 10 + [.5]) * .0031 * skull.size, fabrics.plain(person["lip"], .6, .2))]
    bm_parts = []
    clay = Clay()
    for s in (1, -1):
        clay.chain([skull.place(p) for p in ((s * .003, -.112, -.0500), (s * .018, -.110, -.0530), (s * .031, -.102, -.0585), (s * .039, -.094, -.0600))],
                   [r * skull.size for r in (.0095, .0108, .0088, .0045)])
    bm_parts.append(clay.bake(fabrics.hair(person["hair"]), .0032, 2, "moustache"))
    path = [skull.laid(p, .0004) for p in ((.011, -.0985, -.0765), (0, -.1, -.078), (-.011, -.0985, -.0765))]
    bm_parts.append(tube(path, .003 * skull.size, fabrics.plain(person["lip"], .6, .2)))
    return bm_parts


def glasses(person, skull):
    """Round horn glasses."""
    horn, made = fabrics.plain(person["glasses"], .28, .5), []
    for s in (1, -1):
        rim = []
        for a in np.linspace(0, 2 * np.pi, 28, endpoint=False):
            outward = s * math.cos(a)
            rim.append(skull.place((s * .0395 + .0295 * math.cos(a), -.1145 + max(0, outward) * .010, .009 + .0285 * math.sin(a))))
        made.append(tube(rim, .0036 * skull.size, horn, closed=True))
        temple = [(s * .0685, -.105, .016), (s * .090, -.055, .021), (s * .1005, .008, .023), (s * .102, .030, .006)]
        made.append(tube(curve([skull.place(p) for p in temple], 16), .0031 * skull.size, horn))
    bridge = curve([skull.place(p) for p in ((.0115, -.1155, .013), (0, -.121, .019), (-.0115, -.1155, .013))], 8)
    made.append(tube(bridge, .0034 * skull.size, horn))
    return made


def earpiece(skull, side=-1):
    """A little cream shell in the ear (side -1 is the right ear)."""
    clay = Clay()
    clay.hull(skull.blob((side * .104, .004, .004), (.009, .0105, .0105)), skull.blob((side * .103, -.004, -.012), (.0065, .0075, .008)))
    return clay.bake(fabrics.plain("#f6ecdc", .25, .6), .003, 2, "earpiece")


def cap(skull, cloth):
    """A soft cap with a short bill."""
    clay = Clay()
    clay.hull(skull.blob((0, .016, .066), (.108, .124, .052)), skull.blob((0, .014, .104), (.092, .104, .056)))
    bill = Clay()
    bill.hull(skull.blob((0, -.085, .066), (.080, .030, .009)), skull.blob((0, -.152, .050), (.056, .024, .008)))
    return [clay.bake(cloth, .007, 5, "cap"), bill.bake(cloth, .006, 3, "bill")]


def scarf(joints, material):
    """A loose scarf around the neck."""
    at = lambda x, y, z: joints["neck"] + joints["ribs"] @ Vector((x, y, z))
    made = []
    for lift, wide in ((.012, .090), (.036, .082)):
        ring = [at(np.sin(a) * wide, .006 - np.cos(a) * wide * .95, lift - .012 * np.cos(a) + .006 * np.sin(3 * a))
                for a in np.linspace(0, 2 * np.pi, 30, endpoint=False)]
        made.append(tube(ring, .024, material, 10, closed=True))
    return made


def knot(skull, style, material):
    """The knot of a bun."""
    point, size = style["knot"]
    clay = Clay()
    clay.hull(skull.blob(point, (size, size * .9, size * .85)))
    return clay.bake(material, .006, 3, "knot")
