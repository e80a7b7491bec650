"""Arms, hands and shoes of a puppet, built around solved joints."""

import numpy as np
from mathutils import Vector

from lib.clay import Clay, blob, frame, turn
from lib.skeleton import SIDES


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
