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


def _line(skull, points, thick, material, steps=12):
    """A line drawn on the face, thin at its ends."""
    path = [skull.laid(p, .0006) for p in curve(points, steps)]
    shape = np.interp(np.linspace(0, 1, steps), (0, .12, .3, .8, .92, 1), (.45, .8, 1, 1, .8, .45))
    return tube(path, shape * thick * skull.size, material)


def eyes(person, skull):
    """Dot eyes with a speck of light, and brows. Trait eyes: closed are two calm curves, down has the lids half over the dots."""
    made, dark, look = [], fabrics.plain("#33211d", .25, .5), person.get("eyes", "open")
    dots, specks = Clay(), Clay()
    for s in (1, -1):
        if look == "closed":
            made.append(_line(skull, ((s * .054, -.090, .010), (s * .038, -.1015, .003), (s * .022, -.104, .009)), .0030, dark))
            continue
        down = look == "down"
        spot = skull.laid((s * .037, -.1, .0045 if down else .010))
        dots.hull(blob(spot, tuple(r * skull.size for r in (.0085, .0042 if down else .0048, .0062 if down else .0112)), skull.turned))
        if down:
            made.append(_line(skull, ((s * .0515, -.092, .0065), (s * .038, -.1015, .0125), (s * .023, -.104, .0080)), .0029, dark))
            continue
        speck = skull.turned @ Vector((-.003, -.0046, .0044)) * skull.size
        specks.hull(blob(spot + np.array(speck), .0021 * skull.size))
    if look != "closed":
        made.append(dots.bake(dark, .0026, 1, "eyes"))
    if look == "open":
        made.append(specks.bake(fabrics.plain("#fff4e2", .3, .5, glow=.5), .0013, 0, "speck"))
    return made + _brows(person, skull)


# How much higher the brows are at their outer end, in the middle, at the nose.
BROWS = {"calm": (0, 0, 0), "raised": (.004, .012, .011), "worried": (-.007, .002, .013)}


def _brows(person, skull):
    material, lift, made = fabrics.hair(person["hair"]), person.get("brow", 0.), []
    outer, middle, inner = BROWS[person.get("brows", "calm")]
    width = np.array([.35, .8, 1.1, 1.2, 1.2, 1.2, 1.2, 1.2, 1.2, 1.15, 1., .5]) * .0040 * skull.size * person.get("thick", 1.)
    for s in (1, -1):
        path = ((s * .060, -.086, .043 + outer), (s * .042, -.098, .052 + lift + middle), (s * .022, -.104, .047 + lift * .5 + inner))
        made.append(tube([skull.laid(p, .0012) for p in curve(path, 12)], width, material))
    return made


# The line of the mouth: right corner, middle, left corner (x, height).
MOUTHS = {"calm": ((-.019, -.0675), (.004, -.0735), (.020, -.0685)), "smile": ((-.026, -.0615), (.002, -.0755), (.027, -.0630)),
          "open": ((-.016, -.0680), (.002, -.0740), (.017, -.0685))}


def _open_mouth(skull, low, wide, lip):
    """A small dark round with a lip: mid word."""
    spot = skull.laid((.001, -.096, low))
    dark = Clay().hull(blob(spot, tuple(r * skull.size for r in (wide, .0035, .0075)), skull.turned))
    ring = [skull.laid((.001 + wide * 1.08 * math.cos(a), -.096, low + .0084 * math.sin(a)), .0002) for a in np.linspace(0, 2 * np.pi, 18, endpoint=False)]
    return [dark.bake(fabrics.plain("#5a2a2c", .6, .2), .0022, 1, "mouth"), tube(ring, .0023 * skull.size, lip, closed=True)]


def mouth(person, skull):
    """A small mouth, or a moustache with the under lip below."""
    kind, lip = person.get("mouth", "calm"), fabrics.plain(person["lip"], .6, .2)
    if not person.get("moustache"):
        if kind == "open":
            return _open_mouth(skull, -.0715, .0125, lip)
        return [_line(skull, [(x, -.094, z) for x, z in MOUTHS[kind]], .0031, lip)]
    return _moustache(person, skull) + _under_lip(skull, kind, lip)


def _under_lip(skull, kind, lip):
    """What shows of a mouth below a moustache."""
    if kind == "open":
        return _open_mouth(skull, -.0745, .0105, lip)
    ends = (.0165, -.0725) if kind == "smile" else (.011, -.0765)
    return [tube([skull.laid(p, .0004) for p in curve(((ends[0], -.0985, ends[1]), (0, -.1, -.0785), (-ends[0], -.0985, ends[1])), 8)],
                 .003 * skull.size, lip)]


def _moustache(person, skull):
    clay = Clay()
    for s in (1, -1):
        clay.chain([skull.place(p) for p in ((s * .003, -.112, -.0500), (s * .018, -.110, -.0530), (s * .031, -.102, -.0585), (s * .039, -.094, -.0600))],
                   [r * skull.size for r in (.0095, .0108, .0088, .0045)])
    return [clay.bake(fabrics.hair(person["hair"]), .0032, 2, "moustache")]


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


def knots(skull, style, material):
    """The knots of a style: balls with locks wound around them, their ties, a pen."""
    made = []
    for number, (point, size) in enumerate(style["knots"]):
        made.append(Clay().hull(skull.blob(point, (size * .9, size * .85, size * .8))).bake(material, .006, 3, "knot"))
        outward = Vector(point).normalized()
        across = outward.cross(Vector((.2, .9, .4))).normalized()
        for k in range(7):
            axis = (outward + across * .8 * math.cos(k * 2.4 + number) + outward.cross(across) * .8 * math.sin(k * 2.4 + number)).normalized()
            side = axis.cross(Vector((.31, .5, .8))).normalized()
            ring = [Vector(point) + (side * math.cos(a) + axis.cross(side) * math.sin(a)) * size * .84 + axis * size * .30 * math.sin(a + k)
                    for a in np.linspace(0, 1.75 * np.pi, 18)]
            thick = np.interp(np.linspace(0, 1, 18), (0, .2, .8, 1), (.4, 1, 1, .3)) * size * .27 * skull.size
            made.append(tube([skull.place(p) for p in ring], thick, material))
        if "ties" in style:
            root = Vector(point) - outward * size * .40
            ring = [root + (across * math.cos(a) + outward.cross(across) * math.sin(a)) * size * .78 for a in np.linspace(0, 2 * np.pi, 20, endpoint=False)]
            made.append(tube([skull.place(p) for p in ring], size * .17 * skull.size, fabrics.cloth(style["ties"]), closed=True))
    return made + (_pen(skull, style["knots"][0][0]) if style.get("pen") else [])


def _pen(skull, point):
    """A pen through a knot."""
    way = Vector((.83, -.10, .34)).normalized()
    at = lambda t: skull.place(Vector(point) + Vector((0, .012, .004)) + way * t)
    return [tube([at(-.088), at(-.07), at(.075)], np.array((.0018, .0058, .0058)) * skull.size, fabrics.plain("#c9583f", .3, .5)),
            tube([at(.075), at(.104)], .0064 * skull.size, fabrics.plain("#e9d9b8", .3, .5))]


def headscarf(skull, cloth):
    """A folded kerchief from the nape behind the ears over the crown, knotted on top with two short ends."""
    band, tie = Clay(), Clay()
    rise, wide = Vector((0, -.60, .80)), Vector((0, .80, .60))
    at = lambda a: Vector((0, .018, .046)) + Vector((math.sin(a) * .108, 0, 0)) + rise * math.cos(a) * .119
    ring = [[skull.blob(at(a) + wide * s * .020 * (.6 + .4 * math.cos(a)), .0105) for s in (1, -1)] for a in np.linspace(0, 2 * np.pi, 40)]
    for a, b in zip(ring, ring[1:]):
        band.hull(*a, *b)
    top = at(.12)
    tie.hull(skull.blob(top + rise * .006, (.019, .017, .015)))
    for s in (1, -1):
        tie.hull(skull.blob(top + Vector((s * .010, 0, .008)), .009), skull.blob(top + Vector((s * .046, -.012, .026)), (.017, .013, .011)))
    return [band.bake(cloth, .006, 3, "headscarf"), tie.bake(cloth, .005, 3, "ends")]
