"""Clothes of a puppet, built around solved joints."""

import numpy as np
from mathutils import Vector

from lib.clay import Clay, along, blob, displace, vertices
from lib.skeleton import SIDES


def _folds(thing, segments, depth):
    """Creases across limbs: segments are (from, to, strength at start, strength at end, turns)."""
    points = vertices(thing)
    nearest = np.full(len(points), 9.)
    amount = np.zeros(len(points))
    for number, (a, b, start, end, turns) in enumerate(segments):
        t, angle, far = along(points, a, b)
        inside = np.clip(t, 0, 1)
        strength = start * np.exp(-((inside - .10) / .16) ** 2) + end * np.exp(-((.90 - inside) / .16) ** 2) + .10
        wave = np.sin(turns * inside + 1.6 * np.sin(angle + number) + angle * .7 + number * 2.1)
        wave = np.sign(wave) * np.abs(wave) ** .8 + .35 * np.sin(turns * 2.3 * inside - angle + 1)
        closer = far < nearest
        amount = np.where(closer, strength * wave, amount)
        nearest = np.minimum(nearest, far)
    displace(thing, amount * depth)


def _bent(a, b, c):
    """How bent a joint is: 0 straight .. 1 right angle and more."""
    return min(1., 1 - (b - a).normalized().dot((c - b).normalized()))


def trousers(person, joints, material):
    """Both legs and the seat, up to the waistband; width from person['leg']."""
    wide = person["leg"]
    pelvis, hips = joints["pelvis"], joints["hips"]
    slim = .82 if "skirt" in person else 1.
    clay = Clay()
    creases = []
    for key, side in SIDES:
        leg = joints["leg_" + key]
        hip, knee, ankle = leg["hip"], leg["knee"], leg["ankle"]
        hem = knee + (ankle - knee) * person.get("hem_at", 1.02)
        middle, calf = hip.lerp(knee, .5), knee.lerp(hem, .42) + hips @ Vector((0, .008, 0))
        clay.chain([hip, middle, knee], [(.080 * slim, .088 * slim, .085), .071 * wide ** .5, .0575 * wide ** .8])
        clay.chain([knee, calf, hem], [.0575 * wide ** .8, .056 * wide, (.053 * wide, .057 * wide, .032)])
        clay.hull(blob(hip, .085 * slim), blob(pelvis + hips @ Vector((side * .050, .026, -.030)), .072 * slim))
        bend = _bent(hip, knee, ankle)
        creases += [(hip, knee, .45, .35 + .2 * bend, 30), (knee, hem, .35 + .3 * bend, 1.5, 34)]
    width, depth = person["pelvis"]
    waist = person["waist"]
    top = pelvis + hips @ Vector((0, 0, .145))
    belly = blob(pelvis + hips @ Vector((0, 0, -.03)), (width * slim, depth * slim, .075), hips)
    clay.hull(belly, blob(top, (waist[0] * slim + .010, waist[1] * slim + .010, .012), hips))
    thing = clay.bake(material, .009, 7, "trousers")
    _folds(thing, creases, 0. if "bare" in person else .0012 if "skirt" in person else .0042)
    return thing


def waistband(person, joints, material):
    """A band around the high waist."""
    w = person["waist"]
    center = joints["pelvis"] + joints["hips"] @ Vector((0, 0, .143))
    ring = [center + joints["hips"] @ Vector((np.cos(a) * (w[0] + .014), np.sin(a) * (w[1] + .014), 0))
            for a in np.linspace(0, 2 * np.pi, 40, endpoint=False)]
    clay = Clay()
    for a, b in zip(ring, ring[1:] + ring[:1]):
        clay.hull(blob(a, (.006, .006, .017)), blob(b, (.006, .006, .017)))
    return clay.bake(material, .006, 4, "waistband")


def skirt(person, joints, material, length):
    """A skirt or the tails of a coat: from the waist over both thighs (length 0..1 of knee, up to 1.6)."""
    clay = Clay()
    hips = joints["hips"]
    w = person["waist"]
    top = blob(joints["waist"], (w[0] + .022, w[1] + .022, .02), hips)
    seat = blob(joints["pelvis"] + hips @ Vector((0, 0, -.03)), (person["pelvis"][0] + .022, person["pelvis"][1] + .022, .06), hips)
    knees, ends, flare, laps = [], [], person.get("flare", 1.), []
    for key, _ in SIDES:
        leg = joints["leg_" + key]
        bend = _bent(leg["hip"], leg["knee"], leg["ankle"])
        laps.append(blob(leg["hip"], (.086, .086 + .020 * bend, .060 + .040 * bend), hips))
        end = leg["hip"].lerp(leg["knee"], min(length, 1))
        if length > 1:
            end = leg["knee"].lerp(leg["ankle"], length - 1)
            wide = 1 + (flare - 1) * (1 - bend)
            knees.append(blob(leg["knee"], (.088 * wide, .094 * wide - .014 * bend, .020 + .062 * bend)))
        ends.append(blob(end, (.088 * flare, .098 * flare, .012 + .055 * bend * (length <= 1))))
    clay.hull(top, seat)
    if knees:
        clay.hull(seat, *laps, *knees).hull(*knees, *ends)
    else:
        clay.hull(seat, *laps, *ends)
    thing = clay.bake(material, .010, 7, "skirt")
    foot = (joints["leg_l"]["knee"] + joints["leg_r"]["knee"]) / 2
    points = vertices(thing)
    t, angle, _ = along(points, joints["waist"], foot)
    displace(thing, .006 * np.clip(t, 0, 1) * np.sin(angle * 9 + 2 * np.sin(t * 3)))
    return thing


def belt(person, joints, material, lift=.012, wide=.020, more=.022):
    """A belt around the waist, or the band of an apron."""
    w, hips = person["waist"], joints["hips"]
    ring = [joints["waist"] + hips @ Vector((np.cos(a) * (w[0] + more), np.sin(a) * (w[1] + more), lift))
            for a in np.linspace(0, 2 * np.pi, 40, endpoint=False)]
    clay = Clay()
    for a, b in zip(ring, ring[1:] + ring[:1]):
        clay.hull(blob(a, (.006, .006, wide)), blob(b, (.006, .006, wide)))
    return clay.bake(material, .006, 4, "belt")


def bow(person, joints, material, more=.030):
    """A bow at the small of the back, its ends hanging."""
    hips, w = joints["hips"], person["waist"]
    at = lambda x, y, z: joints["waist"] + hips @ Vector((x, w[1] + more + y, z))
    clay = Clay().hull(blob(at(0, .008, .012), (.016, .012, .016)))
    for s in (1, -1):
        clay.hull(blob(at(s * .012, .008, .012), .009), blob(at(s * .074, .006, .036), (.012, .010, .020)), blob(at(s * .070, .012, -.004), (.012, .010, .012)))
        clay.hull(blob(at(s * .010, .008, .004), (.010, .007, .008)), blob(at(s * .034, .030, -.150), (.019, .006, .010)))
    return clay.bake(material, .006, 3, "bow")


def top(person, joints, material, hem=0., loose=0.):
    """The torso of a shirt or sweater; hem meters below the waist (0 is tucked in)."""
    clay = Clay()
    hips, ribs = joints["hips"], joints["ribs"]
    w, c, shoulders = person["waist"], person["chest"], person["shoulders"]
    chest, pelvis = joints["chest"], joints["pelvis"]
    middle = blob(joints["waist"] + ribs @ Vector((0, 0, .05)), (w[0] + .013 + loose, w[1] + .013 + loose, .05), ribs)
    upper = blob(chest, (c[0] + loose * .5, c[1] + loose * .5, .09), ribs)
    if hem:
        low = blob(pelvis + hips @ Vector((0, 0, .12 - hem)), (person["pelvis"][0] + .016, person["pelvis"][1] + .016, .03), hips)
    else:
        low = blob(joints["waist"], (w[0] + .003, w[1] + .003, .02), hips)
    clay.hull(low, middle).hull(middle, upper)
    if person.get("belly"):
        bulge = blob(joints["waist"] + ribs @ Vector((0, -person["belly"], .03)), (w[0] * .86, w[1] * .9, .10), ribs)
        clay.hull(low, bulge).hull(bulge, upper)
    caps = [blob(joints["arm_" + k]["shoulder"].lerp(chest + ribs @ Vector((0, 0, .085)), .12), (.050, .057, .047), ribs)
            for k, _ in SIDES]
    clay.hull(upper, *caps)
    clay.hull(*caps, blob(joints["neck"] + ribs @ Vector((0, -.004, .020)), (.056, .056, .026), ribs))
    thing = clay.bake(material, .009, 7, "top")
    _drape(thing, joints, hem)
    return thing


def _drape(thing, joints, hem):
    """Cloth falls: creases above the waist and from the shoulders."""
    points = vertices(thing)
    t, angle, _ = along(points, joints["waist"], joints["chest"])
    low = np.exp(-((t - (.12 if not hem else -.6)) / .38) ** 2)
    amount = low * np.sin(angle * 7 + 2.2 * np.sin(angle * 2 + 1) + t * 3) * .0042
    amount += .0022 * np.sin(t * 9 + 3 * np.sin(angle)) * np.exp(-((t - .5) / .6) ** 2)
    displace(thing, amount)


def sleeves(joints, material, cuff=None, short=False, loose=0.):
    """Both sleeves with creases at the elbow; cuff is a material for the cuffs or None."""
    clay, band, creases = Clay(), Clay(), []
    for key, _ in SIDES:
        arm = joints["arm_" + key]
        start, elbow, wrist = arm["shoulder"], arm["elbow"], arm["wrist"]
        if short:
            end = start.lerp(elbow, .62)
            clay.chain([start.lerp(elbow, .03), end], [.051 + loose, .058 + loose])
            creases.append((start, end, .15, .8, 14))
            continue
        bend = _bent(start, elbow, wrist)
        end = elbow.lerp(wrist, .90)
        clay.chain([start.lerp(elbow, .03), start.lerp(elbow, .5), elbow], [.0495 + loose, .046 + loose, .042 + loose])
        clay.chain([elbow, elbow.lerp(wrist, .5), end], [.042 + loose, .040 + loose, .034 + loose * .4])
        creases += [(start, elbow, .15, .5 + bend, 22), (elbow, end, .5 + bend, 1.1, 26)]
        band.chain([elbow.lerp(wrist, .89), elbow.lerp(wrist, .975)], [.0385 + loose * .4, .0375 + loose * .4])
    made = [clay.bake(material, .008, 6, "sleeves")]
    _folds(made[0], creases, .0036)
    if not short:
        made.append(band.bake(cuff or material, .006, 4, "cuffs"))
    return made


def collar(joints, material, wings=True, high=.020):
    """A band around the neck and, with wings, a folded shirt collar."""
    ribs, neck = joints["ribs"], joints["neck"]
    at = lambda x, y, z: neck + ribs @ Vector((x, y, z))
    ring = [at(np.sin(a) * .064, .004 - np.cos(a) * .061, .030 - .016 * np.cos(a)) for a in np.linspace(0, 2 * np.pi, 28)]
    clay = Clay()
    for a, b in zip(ring, ring[1:]):
        clay.hull(blob(a, (.006, .006, high), ribs), blob(b, (.006, .006, high), ribs))
    if wings:
        for s in (1, -1):
            clay.hull(blob(at(s * .005, -.068, .020), .006), blob(at(s * .058, -.036, .046), .006),
                      blob(at(s * .052, -.090, -.034), .0055), blob(at(s * .070, -.016, .012), .006))
            clay.hull(blob(at(s * .058, -.036, .046), .006), blob(at(s * .070, -.016, .012), .006),
                      blob(at(s * .045, .055, .052), .006), blob(at(s * .055, .066, .016), .006))
        clay.hull(blob(at(.045, .055, .052), .006), blob(at(-.045, .055, .052), .006), blob(at(.055, .066, .016), .006), blob(at(-.055, .066, .016), .006))
    return clay.bake(material, .006, 3, "collar")
