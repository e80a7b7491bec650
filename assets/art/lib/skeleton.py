"""Where the joints of a puppet are. Meters for a person of 1.78 m, facing -Y, left hand at +X, feet at z = 0."""

import math

from mathutils import Vector

from lib.clay import turn

THIGH, SHIN, ANKLE = .43, .41, .085
UPPER_ARM, FOREARM = .272, .245
SIDES = (("l", 1), ("r", -1))


def bone(pitch, out, side):
    """Direction of a hanging bone swung forward by pitch and sideways by out (degrees)."""
    p, o = math.radians(pitch), math.radians(out)
    return Vector((side * math.sin(o), -math.sin(p) * math.cos(o), -math.cos(p) * math.cos(o)))


def reach(start, target, first, second, pole):
    """Two bones from start to target, bent toward pole: the middle joint and the (clamped) end."""
    way = target - start
    length = min(way.length, (first + second) * .9995)
    axis = way.normalized()
    near = (first ** 2 - second ** 2 + length ** 2) / (2 * length)
    bend = pole - axis * pole.dot(axis)
    height = math.sqrt(max(0, first ** 2 - near ** 2))
    return start + axis * near + bend.normalized() * height, start + axis * length


def _leg(pelvis, tilt, foot, side, hip_width, short):
    x, y, z, yaw, pitch, toe = foot
    x, y, z = x, y * short, ANKLE + (z - ANKLE) * short
    hip = pelvis + tilt @ Vector((side * hip_width, 0, -.02))
    aim = turn("Z", yaw) @ turn("X", pitch)
    pole = Vector((math.sin(math.radians(yaw)) + side * .05, -1, .25))
    knee, ankle = reach(hip, Vector((x, y, z)), THIGH * short, SHIN * short, pole)
    return {"hip": hip, "knee": knee, "ankle": ankle, "aim": aim, "toe": toe}


def _wrist(arm, joints, side, size):
    """The point an arm reaches for: a point of the pose, or the ear (the hand below and before it)."""
    if arm[0] == "to":
        return Vector(arm[1]), Vector(arm[2])
    return joints["head"] + joints["skull"] @ Vector((side * (.100 * size + .088), -.022, -.118)), Vector(arm[1])


def _arm(joints, arm, side, person, raised):
    short = person.get("arms", 1.)
    chest, turned, shoulders = joints["chest"], joints["ribs"], person["shoulders"]
    start = chest + turned @ Vector((side * shoulders, .008, .085 + raised))
    if arm[0] in ("to", "ear"):
        target, pole = _wrist(arm, joints, side, person["head"])
        target = target + (joints["sunk"] if arm[0] == "to" else Vector())
        elbow, wrist = reach(start, target, UPPER_ARM * short, FOREARM * short, pole)
    else:
        elbow = start + turned @ bone(*arm[0], side) * UPPER_ARM * short
        wrist = elbow + turned @ bone(*arm[1], side) * FOREARM * short
    return {"shoulder": start, "elbow": elbow, "wrist": wrist}


def solve(person, pose):
    """All joints of a person in a pose (see poses.py): a dict of points and 3x3 turns. Short legs (trait `legs`, a share)
    lower everything above them, also what hands reach for."""
    short = person.get("legs", 1.)
    sunk = Vector((0, 0, (pose["pelvis"][2] - ANKLE) * (short - 1)))
    pelvis = Vector(pose["pelvis"]) + sunk
    lean, roll, twist = pose["hips"]
    hips = turn("Z", twist) @ turn("X", lean) @ turn("Y", roll)
    lean, roll, twist = pose["chest"]
    ribs = hips @ turn("Z", twist) @ turn("X", lean) @ turn("Y", roll)
    waist = pelvis + hips @ Vector((0, 0, .14))
    chest = waist + ribs @ Vector((0, -.005, .195))
    nod, tilt, look = pose["head"]
    skull = ribs @ turn("Z", look) @ turn("X", nod) @ turn("Y", tilt)
    neck = chest + ribs @ Vector((0, .016, .122))
    size = person["head"]
    center = neck + ribs @ Vector((0, 0, .072)) + skull @ Vector((0, -.018, .100 * size))
    joints = {"pelvis": pelvis, "hips": hips, "waist": waist, "ribs": ribs, "chest": chest,
              "neck": neck, "skull": skull, "head": center, "sunk": sunk}
    for key, side in SIDES:
        joints["leg_" + key] = _leg(pelvis, hips, pose["foot_" + key], side, person["hip"], short)
        joints["arm_" + key] = _arm(joints, pose["arm_" + key], side, person, pose["shrug_" + key])
    return joints
