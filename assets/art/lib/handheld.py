"""What puppets carry, built into the figure: a cup, the device, a ukulele."""

import math

import numpy as np
from mathutils import Vector

from lib import fabrics
from lib.clay import Clay, blob, finish, frame, tube
from lib.poses import UKULELE


def carried(joints, pose):
    """The objects of what a pose carries, in the figure's space."""
    what = pose.get("carries")
    return {"cup": _cup, "device": _device, "ukulele": _ukulele}[what](joints, pose) if what else []


def _palm(joints, pose, ahead, inward):
    """A point in the right hand: so far along the fingers and out of the palm; with the hand's two ways."""
    grip = pose["hand_r"]
    aim = Vector(grip["aim"]).normalized()
    palm = Vector(grip["palm"])
    palm = (palm - aim * palm.dot(aim)).normalized()
    return joints["arm_r"]["wrist"] + aim * ahead + palm * inward, aim, palm


def _cup(joints, pose):
    """A paper cup with a lid of cream."""
    spot, _, _ = _palm(joints, pose, .078, .042)
    up = Vector((0, 0, 1))
    body = Clay().hull(blob(spot - up * .050, (.026, .026, .004)), blob(spot + up * .048, (.036, .036, .004)))
    lid = Clay().hull(blob(spot + up * .052, (.039, .039, .005)), blob(spot + up * .062, (.033, .033, .004)))
    band = Clay().hull(blob(spot - up * .022, (.0312, .0312, .003)), blob(spot + up * .018, (.0352, .0352, .003)))
    return [body.bake(fabrics.plain("#f0e0c4", .8, .15), .0035, 2, "cup"), lid.bake(fabrics.plain("#6f4a44", .5), .0035, 2, "lid"),
            band.bake(fabrics.cloth("#c0654b"), .0032, 1, "band")]


def _device(joints, pose):
    """The little case, open like a card, its lens outward and a warm light inside."""
    spot, aim, palm = _palm(joints, pose, .098, .024)
    slab = frame(aim, palm)
    case = Clay().hull(*(blob(spot + aim * a + slab.col[0] * b, .0085) for a in (-.034, .046) for b in (-.026, .026)))
    glow = Clay().hull(*(blob(spot + palm * .0085 + aim * a + slab.col[0] * b, .0022) for a in (-.028, .040) for b in (-.020, .020)))
    lens = spot - palm * .0085 + aim * .028
    ring = [lens - palm * .001 + (aim * math.sin(a) + slab.col[0] * math.cos(a)) * .009 for a in np.linspace(0, 2 * np.pi, 12, endpoint=False)]
    return [case.bake(fabrics.plain("#7a4630", .35, .4), .004, 3, "case"), glow.bake(fabrics.plain("#ffd2a0", .5, .2, glow=1.6), .003, 1, "glow"),
            tube(ring, .0022, fabrics.plain("#d9b06a", .3, .5, .8), closed=True, name="ring"),
            Clay().hull(blob(lens, .0062)).bake(fabrics.plain("#2a1a18", .15, .6), .002, 1, "lens")]


def _ukulele(_, pose):
    """Body, hole, bridge, neck, head and four strings."""
    middle = Vector(pose["body"])
    along, front = Vector(UKULELE[1]).normalized(), Vector(UKULELE[2])
    front = (front - along * front.dot(along)).normalized()
    axes = frame(along, front)
    at = lambda a, b=0., c=0.: middle + along * a + axes.col[0] * b + front * c
    bout = lambda a, r, c, thick: blob(at(a, 0, c), (r, r, thick), axes)
    wood, dark = fabrics.plain("#b06c3e", .35, .4), fabrics.plain("#4a2a20", .4, .4)
    body, top, neck, head = Clay(), Clay(), Clay(), Clay()
    body.hull(bout(-.045, .098, .024, .010), bout(-.045, .098, -.024, .010)).hull(bout(.085, .074, .024, .010), bout(.085, .074, -.024, .010))
    body.hull(bout(-.01, .070, .022, .010), bout(.06, .064, -.022, .010))
    top.hull(bout(-.045, .089, .034, .0035), bout(-.040, .089, .034, .0035)).hull(bout(.085, .065, .034, .0035), bout(.080, .065, .034, .0035))
    top.hull(bout(-.01, .062, .034, .0035), bout(.06, .056, .034, .0035))
    neck.hull(*(blob(at(a, b, c), .006) for a in (.13, .385) for b, c in ((-.014, .036), (.014, .036), (0, .014))))
    head.hull(*(blob(at(a, b, .020), .007) for a, b in ((.39, -.016), (.39, .016), (.47, -.026), (.47, .026))))
    made = [body.bake(wood, .006, 4, "ukulele"), top.bake(fabrics.plain("#d99d5e", .3, .4), .005, 2, "top"), neck.bake(dark, .0045, 2, "neck"),
            head.bake(wood, .0045, 2, "head"), Clay().hull(bout(.035, .026, .0385, .002)).bake(fabrics.plain("#2f1d18", .7), .0022, 1, "hole"),
            Clay().hull(blob(at(-.075, -.030, .040), .006), blob(at(-.075, .030, .040), .006)).bake(dark, .003, 1, "bridge")]
    strings = Clay()
    for b in (-.0105, -.0035, .0035, .0105):
        strings.hull(blob(at(-.075, b, .048), .0011), blob(at(.40, b * .9, .0445), .0011))
    knobs = Clay()
    for a, b in ((.415, -.032), (.415, .032), (.445, -.032), (.445, .032)):
        knobs.hull(blob(at(a, b, .020), .008))
    made += [finish(strings.mesh, fabrics.plain("#f3e4c8", .4), "strings"), knobs.bake(fabrics.plain("#f0e2c6", .4), .003, 1, "pegs")]
    return made

