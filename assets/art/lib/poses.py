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


def rail(height=1.):
    """Leaning forward, forearms on a rail so many meters high and 0.35 m ahead."""
    return pose(
        pelvis=(.022, .075, .912), hips=(17, 4, -4), chest=(17, -3, 4), head=(-14, 3, 9),
        foot_l=foot(.10, -.10, 14), foot_r=foot(-.075, .075, -10, 6), shrug_l=.022, shrug_r=.022,
        arm_l=("to", (-.035, -.415, height + .042), (1, .25, -.35)), arm_r=("to", (.035, -.375, height + .060), (-1, .25, -.35)),
        hand_l={"curl": 30, "aim": (-.85, -.45, -.35), "palm": (0, .2, -1)}, hand_r={"curl": 34, "aim": (.85, -.5, -.25), "palm": (0, .2, -1)})


FLAT_HAND = {"curl": 10, "aim": (.1, 1, -.15), "palm": (0, 0, -1)}
CLASPED = {"curl": 46, "palm": (0, 1, -.2)}


def knees_up():
    """On the ground, arms around the knees."""
    return pose(
        pelvis=(0, .02, .105), hips=(-14, 0, 0), chest=(30, -2, 2), head=(-2, 3, 8),
        foot_l=foot(.085, -.53, 8), foot_r=foot(-.095, -.47, -8),
        arm_l=("to", (.05, -.43, .34), (1, .1, -.3)), arm_r=("to", (-.05, -.42, .31), (-1, .1, -.3)),
        hand_l={**CLASPED, "aim": (-1, -.2, -.1)}, hand_r={**CLASPED, "aim": (1, -.2, -.1)})


def propped():
    """On the ground, leaning back on both hands, legs nearly straight."""
    return pose(
        pelvis=(0, 0, .105), hips=(-30, 0, 0), chest=(10, -2, 3), head=(10, 3, -8),
        foot_l=foot(.10, -.74, 12, -30), foot_r=foot(-.10, -.52, -8),
        arm_l=("to", (.25, .36, .07), (.6, 1, .2)), arm_r=("to", (-.24, .34, .07), (-.6, 1, .2)),
        hand_l=FLAT_HAND, hand_r=FLAT_HAND)


def reading():
    """On the ground, back straight, something held before the chest."""
    return {**knees_up(), "hips": (-4, 0, 0), "chest": (12, 0, 0), "head": (20, 0, 0),
            "arm_l": ("to", (.085, -.36, .47), (1, .1, -.5)), "arm_r": ("to", (-.085, -.36, .47), (-1, .1, -.5)),
            "hand_l": {"curl": 50, "aim": (-.5, -.8, .4), "palm": (-.6, .2, .5)},
            "hand_r": {"curl": 50, "aim": (.5, -.8, .4), "palm": (.6, .2, .5)}}


def ground():
    """On the ground, one knee up with an arm over it, the other leg drawn in, a hand behind."""
    return pose(
        pelvis=(0, .02, .105), hips=(-20, 0, -4), chest=(22, 3, 6), head=(4, -3, 8),
        foot_l=foot(.10, -.44, 10), foot_r=foot(-.12, -.66, -16, -12),
        arm_l=("to", (.10, -.40, .52), (1, .3, -.2)), arm_r=("to", (-.23, .28, .07), (-.6, 1, .2)),
        hand_l={"curl": 30, "aim": (-.35, -.7, -.7), "palm": (-.3, .6, -.6)}, hand_r=FLAT_HAND)


def curb(seat=.2):
    """On a step (meters high), forearms on the knees, hands hanging between them."""
    up = seat + .095
    return pose(
        pelvis=(0, .03, up), hips=(-10, 0, 0), chest=(34, -2, 3), head=(-6, 3, 9),
        foot_l=foot(.12, -.46, 12), foot_r=foot(-.12, -.40, -12),
        arm_l=("to", (.045, -.46, up + .20), (1, .2, -.2)), arm_r=("to", (-.045, -.43, up + .17), (-1, .2, -.2)),
        hand_l={"curl": 34, "aim": (-.45, -.5, -.8), "palm": (-.4, .8, -.3)}, hand_r={"curl": 34, "aim": (.5, -.5, -.75), "palm": (.4, .8, -.3)})


def device():
    """Holding the device up before the chest, eyes on it."""
    base = standing()
    return {**base, "chest": (5, -4, 3), "head": (15, 2, -3), "carries": "device",
            "arm_r": ("to", (-.075, -.285, 1.215), (-1, .3, -.6)),
            "hand_r": {"curl": 40, "aim": (.35, -.35, .85), "palm": (.25, .9, .2)}}


def cup():
    """Standing with a cup in the right hand."""
    base = standing()
    return {**base, "chest": (3, -5, 5), "head": (6, 2, 6), "carries": "cup",
            "arm_r": ("to", (-.155, -.265, 1.085), (-.8, .6, -.5)),
            "hand_r": {"curl": 58, "aim": (.45, -.9, .12), "palm": (.9, .45, 0)}}


# The ukulele: the middle of its body above the seat's height, the way of its neck, the way its front looks.
UKULELE = ((-.050, -.200, .300), (.86, -.16, .38), (.10, -.95, .28))


def ukulele(seat=.45):
    """Sitting, playing a ukulele."""
    up = seat + .095
    x, y, z = UKULELE[0]
    return _seated(seat, hips=(-6, 0, 0), chest=(14, -3, 6), head=(13, 5, 20), carries="ukulele", body=(x, y, z + up - .095),
                   foot_r=foot(-.12, -.36, -12, 18),
                   arm_l=("to", (.292, -.262, up + .305), (.7, .5, -.7)), hand_l={"curl": 58, "aim": (-.30, -.25, .85), "palm": (-.35, .85, .2)},
                   arm_r=("to", (-.160, -.262, up + .262), (-.9, .4, .1)), hand_r={"curl": 42, "aim": (.92, -.18, -.10), "palm": (.1, .9, -.4)})


def crouch():
    """Squatting on the balls of the feet, forearms on the knees."""
    return pose(
        pelvis=(0, .10, .335), hips=(18, 0, -3), chest=(26, 2, 5), head=(-14, -2, 6),
        foot_l=foot(.125, -.12, 16, 22), foot_r=foot(-.125, -.02, -16, 30),
        arm_l=("to", (.085, -.36, .54), (1, .2, -.2)), arm_r=("to", (-.03, -.40, .40), (-1, .2, -.2)),
        hand_l={"curl": 34, "aim": (-.5, -.7, -.4), "palm": (-.3, .5, -.8)}, hand_r={"curl": 20, "aim": (.25, -.85, -.4), "palm": (.2, .2, -1)})


def run():
    """A run, frozen as it pushes off with the right foot."""
    return pose(
        pelvis=(0, -.02, .915), hips=(11, -3, -10), chest=(7, 4, 20), head=(-9, 0, -6),
        foot_l=(.055, -.34, .40, 4, 12, 8), foot_r=(-.050, .50, .215, -4, 52, 0),
        arm_l=((-44, 12), (10, -12)), arm_r=((34, 12), (112, 14)),
        hand_l={"curl": 58}, hand_r={"curl": 58}, shrug_l=.012, shrug_r=.012)


SEATED = {"sitting": sitting, "dictating": dictating, "typing": typing, "slumped": slumped, "curb": curb, "ukulele": ukulele}
RAILED = {"rail": rail}
POSES = {"standing": standing, "pocket": pocket, "lookup": lookup, "lean": lean, "window": window,
         "lying": lying, "holding": holding, "listening": listening, "knees_up": knees_up, "propped": propped, "reading": reading,
         "ground": ground, "device": device, "cup": cup, "crouch": crouch, "run": run, **SEATED, **RAILED}
