"""Clothes, hands and shoes of a puppet, built around solved joints."""

import bmesh
import numpy as np
from mathutils import Vector
from mathutils.bvhtree import BVHTree

from lib.clay import Clay, along, blob, curve, displace, finish, frame, tube, turn, vertices
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
    _folds(thing, creases, .0042)
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
    ends = []
    for key, _ in SIDES:
        leg = joints["leg_" + key]
        end = leg["hip"].lerp(leg["knee"], min(length, 1))
        if length > 1:
            end = leg["knee"].lerp(leg["ankle"], length - 1)
        ends.append(blob(end, (.088, .098, .012)))
    clay.hull(top, seat).hull(seat, *ends)
    thing = clay.bake(material, .010, 7, "skirt")
    foot = (joints["leg_l"]["knee"] + joints["leg_r"]["knee"]) / 2
    points = vertices(thing)
    t, angle, _ = along(points, joints["waist"], foot)
    displace(thing, .006 * np.clip(t, 0, 1) * np.sin(angle * 9 + 2 * np.sin(t * 3)))
    return thing


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
        band.chain([elbow.lerp(wrist, .86), elbow.lerp(wrist, .97)], [.036, .036])
    made = [clay.bake(material, .008, 6, "sleeves")]
    _folds(made[0], creases, .0036)
    if not short:
        made.append(band.bake(cuff or material, .006, 4, "cuffs"))
    return made


def forearms(joints, material):
    """Bare arms below short sleeves."""
    clay = Clay()
    for key, _ in SIDES:
        arm = joints["arm_" + key]
        clay.chain([arm["shoulder"].lerp(arm["elbow"], .45), arm["elbow"], arm["elbow"].lerp(arm["wrist"], .4), arm["wrist"]],
                   [.042, .037, .037, .026])
    return clay.bake(material, .007, 5, "forearms")


def _hand(clay, wrist, fore, aim, palm, across, curl, spread):
    clay.chain([wrist - fore * .035, wrist + aim * .006], [.0255, .0250])
    slab = frame(aim, palm)
    clay.hull(blob(wrist + aim * .008, (.021, .016, .014), slab), blob(wrist + aim * .066 + across * .002, (.036, .015, .0135), slab))
    for number, (offset, long) in enumerate(((.0255, .92), (.0085, 1.), (-.0085, .95), (-.0245, .76))):
        bend = curl * (.75 + .13 * number)
        base = wrist + aim * (.074 - .004 * abs(number - 1.2)) + across * offset
        way = (aim + across * np.sin(np.radians(spread)) * (1.5 - number) * .6).normalized()
        points = [base]
        for part, size in ((.8, .031), (1.7, .024), (2.5, .018)):
            a = np.radians(bend * part)
            points.append(points[-1] + (way * np.cos(a) + palm * np.sin(a)) * size * long)
        clay.chain(points, [.0100, .0096, .0088, .0076])
    root = wrist + aim * .020 + across * .024 + palm * .006
    middle = root + (aim * .75 + across * .62 + palm * .25).normalized() * .034
    clay.chain([root, middle, middle + (aim * .95 + across * .1 + palm * .3).normalized() * .028], [.0135, .0108, .0086])


def hands(joints, pose, material):
    """Hands with four soft fingers and a thumb."""
    clay = Clay()
    for key, side in SIDES:
        arm, grip = joints["arm_" + key], pose["hand_" + key]
        fore = (arm["wrist"] - arm["elbow"]).normalized()
        if grip == "pocketed":
            clay.chain([arm["wrist"] - fore * .035, arm["wrist"] + fore * .03], [.0255, .0250])
            continue
        aim = Vector(grip["aim"]).normalized() if "aim" in grip else fore
        palm = Vector(grip["palm"]) if "palm" in grip else joints["ribs"] @ Vector((-side, .25, 0))
        palm = (palm - aim * palm.dot(aim)).normalized()
        _hand(clay, arm["wrist"], fore, aim, palm, palm.cross(aim) * side, grip["curl"], grip.get("spread", 2))
    return clay.bake(material, .0040, 3, "hands")


def shoes(joints, upper, sole, boot=False):
    """Shoes that bend at the toes, on a pale sole."""
    leather, rubber = Clay(), Clay()
    for key, side in SIDES:
        leg = joints["leg_" + key]
        ankle, aim = leg["ankle"], leg["aim"]
        bend = aim @ turn("X", leg["toe"])
        ball = ankle + aim @ Vector((side * .004, -.085, -.085))
        at = lambda x, y, z: ankle + aim @ Vector((x * side, y, z))
        tip = lambda x, y, z: ball + bend @ Vector((x * side, y, z))
        heel = blob(at(0, .022, -.045), (.034, .036, .030), aim)
        instep = blob(at(.001, -.035, -.040), (.034, .040, .030), aim)
        front = blob(ball + aim @ Vector((0, 0, .030)), (.041, .034, .022), aim)
        leather.hull(blob(at(0, .008, .012 if not boot else .06), (.037, .042, .02), aim), heel, instep)
        leather.hull(heel, instep, front)
        leather.hull(front, blob(tip(-.003, -.048, .026), (.034, .036, .018), bend))
        rubber.hull(blob(at(0, .030, -.078), (.036, .036, .007), aim), blob(ball + aim @ Vector((0, 0, .007)), (.044, .036, .007), aim))
        rubber.hull(blob(ball + bend @ Vector((0, 0, .007)), (.044, .036, .007), bend), blob(tip(-.003, -.054, .007), (.036, .038, .007), bend))
    return [leather.bake(upper, .0065, 4, "shoes"), rubber.bake(sole, .005, 2, "soles")]


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


def buttons(surface, column, material):
    """Small buttons down the front at heights column (from the chest)."""
    clay = Clay()
    for z in column:
        clay.hull(blob(surface.at(0, z, .004), (.0062, .0035, .0062)))
    return clay.bake(material, .003, 1, "buttons")


def strap(surface, points, material, width=.011, back=False):
    """A strap over the front (or back) through (x, z) points."""
    return tube(curve([surface.at(x, z, .002, back) for x, z in points], 24), width, material, 10, name="strap")
