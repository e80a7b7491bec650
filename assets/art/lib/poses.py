"""Poses: numbers for skeleton.solve. Points in meters for a person of 1.78 m, angles in degrees."""

import math

from mathutils import Vector

from lib.clay import turn

HEEL, BALL, ANKLE = .055, .105, .085
STRIDE = 1.16
STANCE = .62
CONTACT = -.292


def foot(x, y, yaw=0, pitch=0, lift=0, toe=None):
    """A foot whose flat ankle would stand at (x, y); pitch > 0 lifts the heel, < 0 the toes."""
    pivot = Vector((0, -BALL if pitch > 0 else HEEL, -ANKLE))
    rolled = turn("Z", yaw) @ (pivot - turn("X", pitch) @ pivot)
    flat = -pitch if pitch > 0 and lift < .01 else 0
    return (x + rolled.x, y + rolled.y, ANKLE + lift + rolled.z, yaw, pitch, flat if toe is None else toe)


HANGING = ((4, 8), (14, 3))
RELAXED = {"curl": 26, "spread": 3}
# Beside the ear: the fingertips on the earpiece.
AT_EAR = {"curl": 24, "aim": (.62, .16, .80), "palm": (.8, .1, -.7)}


def pose(**changes):
    """A complete pose: standing straight with the given changes."""
    base = dict(
        pelvis=(0, 0, .93), hips=(0, 0, 0), chest=(0, 0, 0), head=(2, 0, 0),
        foot_l=foot(.085, 0, 9), foot_r=foot(-.085, 0, -9),
        arm_l=HANGING, arm_r=HANGING, hand_l=RELAXED, hand_r=RELAXED, shrug_l=0, shrug_r=0,
        root=(0, 0, 0), pitch=0)
    return {**base, **changes}


def standing():
    """Weight on the right leg, left knee loose: nobody stands like a post."""
    return pose(
        pelvis=(-.028, .005, .918), hips=(-2, 4.5, -5), chest=(3, -6.5, 7), head=(4, 2.5, 7),
        foot_l=foot(.10, -.055, 19), foot_r=foot(-.070, .015, -8),
        arm_l=((2, 7), (14, -2)), arm_r=((-3, 11), (12, 1)), shrug_r=.004)


def pocket():
    """Hands in the trouser pockets, shoulders a little up, eyes on the floor ahead."""
    return pose(
        pelvis=(.024, -.004, .920), hips=(-3, -4, 4), chest=(5, 5.5, -3), head=(12, -3, -8),
        foot_l=foot(.075, .015, 9), foot_r=foot(-.105, -.05, -18), shrug_l=.014, shrug_r=.014,
        arm_l=("to", (.124, -.028, .972), (.55, 1, 0)), arm_r=("to", (-.082, -.032, .976), (-.55, 1, 0)),
        hand_l="pocketed", hand_r="pocketed")


def lookup():
    """Head back, arms forgotten: before a very large screen, or a sky."""
    base = standing()
    return {**base, "chest": (-4, -5, 6), "head": (-24, 3, 4),
            "arm_l": ((-4, 8), (6, 2)), "arm_r": ((-7, 10), (4, 3))}


def lean():
    """Leaning back on a wall 0.13 m behind the hips, ankles crossed, hands in pockets."""
    base = pocket()
    return {**base, "pelvis": (0, .02, .903), "hips": (-6, 0, 3), "chest": (8, -2, 2), "head": (8, 3, 10),
            "foot_l": foot(.055, -.16, 6), "foot_r": foot(.015, -.255, 12, 0),
            "arm_l": ("to", (.098, -.030, .952), (.55, 1, 0)), "arm_r": ("to", (-.098, -.030, .952), (-.55, 1, 0))}


def window():
    """Seen from behind: one hand in a pocket, the other loose, head a little aside."""
    base = pocket()
    return {**base, "head": (3, 3, -16), "arm_r": ((-2, 10), (11, 2)), "hand_r": RELAXED, "shrug_r": 0}


def _seated(seat, **changes):
    up = seat + .095
    base = pose(
        pelvis=(0, .02, up), hips=(-5, 0, 0), chest=(12, 0, 0), head=(8, 0, 0),
        foot_l=foot(.095, -.47, 8), foot_r=foot(-.105, -.40, -10, 0),
        arm_l=("to", (.125, -.30, up + .115), (.8, .6, -.3)), arm_r=("to", (-.12, -.26, up + .12), (-.8, .6, -.3)),
        hand_l={"curl": 22, "aim": (-.35, -1, -.30), "palm": (0, 0, -1)},
        hand_r={"curl": 22, "aim": (.40, -1, -.30), "palm": (0, 0, -1)})
    return {**base, **changes}


def sitting(seat=.45):
    """On a seat (meters high), hands on the thighs, one foot drawn back."""
    return _seated(seat, hips=(-8, 0, 0), chest=(15, -2, 3), head=(12, 2, 8),
                   foot_r=foot(-.105, -.33, -10, 24))


def dictating(seat=.45):
    """At a desk 0.73 m high: right hand at the earpiece, left resting by the screen."""
    up = seat - .45
    return _seated(seat, chest=(15, -3, -4), head=(3, -5, -6),
                   arm_l=("to", (.20, -.46, .775 + up), (.9, .5, -.5)),
                   hand_l={"curl": 14, "aim": (-.25, -1, -.05), "palm": (0, 0, -1)},
                   arm_r=("ear", (-.9, .15, -.6)), shrug_r=.012, hand_r=AT_EAR)


def typing(seat=.45):
    """At a desk 0.73 m high, both hands on it."""
    up = seat - .45
    return _seated(seat, chest=(17, 0, 0), head=(9, 0, 0),
                   arm_l=("to", (.13, -.45, .785 + up), (.9, .5, -.6)),
                   arm_r=("to", (-.13, -.45, .785 + up), (-.9, .5, -.6)),
                   hand_l={"curl": 24, "aim": (-.15, -1, -.1), "palm": (0, 0, -1)},
                   hand_r={"curl": 24, "aim": (.15, -1, -.1), "palm": (0, 0, -1)})


def slumped(seat=.40):
    """Sunk in a sofa, head on its back, hands in the lap."""
    base = _seated(seat, hips=(-24, 0, 0), chest=(14, -3, 5), head=(2, 6, 12),
                   foot_l=foot(.13, -.56, 14), foot_r=foot(-.10, -.47, -8))
    up = seat + .1
    return {**base, "arm_l": ("to", (.07, -.19, up + .10), (.9, .5, -.2)),
            "arm_r": ("to", (-.06, -.20, up + .11), (-.9, .5, -.2)),
            "hand_l": {"curl": 30, "aim": (-.9, -.6, -.25), "palm": (0, .4, -1)},
            "hand_r": {"curl": 30, "aim": (.9, -.6, -.2), "palm": (0, .4, -1)}}


def lying():
    """On the back, head toward +Y, one hand on the chest, one knee up; surface at z = 0."""
    return pose(
        pelvis=(0, 0, .93), hips=(0, 0, 0), chest=(4, 0, 3), head=(16, 3, 14), pitch=-90, root=(0, -.93, .115),
        foot_l=foot(.10, .05, 14, 30), foot_r=(-.09, .03, .42, -6, 90, 0),
        arm_l=("to", (.02, -.175, 1.16), (1, .5, -.2)), arm_r=((-9, 17), (-4, 12)),
        hand_l={"curl": 18, "aim": (-1, -.05, .25), "palm": (0, 1, -.1)}, hand_r={"curl": 30})


def holding():
    """Both hands ahead at the height of a cart's handle or a box (hands 0.38 m ahead, 1.0 m up)."""
    base = standing()
    return {**base, "chest": (6, -3, 2), "head": (2, 2, 4),
            "arm_l": ("to", (.185, -.30, 1.00), (.7, .8, -.3)), "arm_r": ("to", (-.185, -.30, 1.00), (-.7, .8, -.3)),
            "hand_l": {"curl": 60, "aim": (-.1, -1, .05), "palm": (-1, 0, -.3)},
            "hand_r": {"curl": 60, "aim": (.1, -1, .05), "palm": (1, 0, -.3)}}


def listening():
    """Standing, two fingers at the earpiece, looking at nobody."""
    base = standing()
    return {**base, "head": (8, -4, -10), "shrug_r": .012,
            "arm_r": ("ear", (-.9, .15, -.6)), "hand_r": AT_EAR}


def _between(t, keys):
    for (t0, v0), (t1, v1) in zip(keys, keys[1:]):
        if t0 <= t <= t1:
            u = (t - t0) / (t1 - t0)
            return v0 + (v1 - v0) * u * u * (3 - 2 * u)
    return keys[-1][1]


def _swing_y(u):
    start, end = CONTACT + STRIDE * STANCE, CONTACT
    span = (1 - STANCE) * STRIDE
    a, b, c, d = 2 * u ** 3 - 3 * u * u + 1, u ** 3 - 2 * u * u + u, -2 * u ** 3 + 3 * u * u, u ** 3 - u * u
    return a * start + b * span * .55 + c * end + d * span * .8


def _step(t, side):
    """One foot of the walk at phase t: heel contact at 0, lift-off at STANCE."""
    pitch = _between(t, ((0, -17), (.09, 0), (.34, 0), (STANCE, 40), (.71, 52), (.86, 4), (.95, -15), (1, -17)))
    x, yaw = side * .048, side * 6
    if t <= STANCE:
        return foot(x, CONTACT + STRIDE * t, yaw, pitch)
    u = (t - STANCE) / (1 - STANCE)
    return foot(x, _swing_y(u), yaw, pitch, .028 * math.sin(math.pi * u) ** 1.3, toe=-pitch * (1 - u) ** 2 if pitch > 0 else 0)


def walking(t=0.):
    """The walk at phase t (0..1; left heel touches at 0)."""
    t = t % 1
    beat = lambda lag=0.: math.cos(2 * math.pi * (t - lag))
    bob = -math.cos(4 * math.pi * (t - .04))
    arm = lambda s: ((-21 * s + 3, 7), (-24 * s + 20 + 3 * s * s, 1))
    return pose(
        pelvis=(.020 * beat(.30), -.012, .923 + .012 * bob), hips=(4, -3.5 * beat(.24), -7 * beat(.02)),
        chest=(1, 3.5 * beat(.26), 12 * beat(.03)), head=(3 + 1.2 * bob, -1. * beat(.3), -5 * beat(.03)),
        foot_l=_step(t, 1), foot_r=_step((t + .5) % 1, -1),
        arm_l=arm(beat(.05)), arm_r=arm(-beat(.05)))


SEATED = {"sitting": sitting, "dictating": dictating, "typing": typing, "slumped": slumped}
POSES = {"standing": standing, "pocket": pocket, "lookup": lookup, "lean": lean, "window": window,
         "lying": lying, "holding": holding, "listening": listening, **SEATED}
