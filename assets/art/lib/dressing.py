"""Dressing a puppet by the traits of the cast."""

import math

from mathutils import Vector

from lib import clothes, fabrics, handheld, limbs, sewing
from lib.clay import Clay, blob, tube


def dress(person, joints, pose):
    """Everything but the head: clothes, hands and shoes, as objects."""
    skin = fabrics.skin(person["skin"])
    bottom, cloth = skin if "bare" in person else fabrics.cloth(person["bottom"]), _shirt_cloth(person)
    hem, loose = person.get("hem", 0.), person.get("loose", 0.)
    shirt = clothes.top(person, joints, cloth, hem, loose)
    made = [shirt, clothes.trousers(person, joints, bottom), limbs.hands(joints, pose, skin)]
    made += clothes.sleeves(joints, cloth, _cuffs(person, cloth), person.get("short", False), loose * .6)
    made += limbs.shoes(joints, fabrics.plain(person["shoe"], .45, .35), fabrics.plain(person["sole"], .8, .2), person.get("boot", False))
    if person.get("short"):
        made.append(limbs.forearms(joints, skin))
    if not hem:
        made.append(clothes.waistband(person, joints, bottom))
    if "skirt" in person:
        made += _skirt(person, joints, cloth)
    if "belt" in person:
        made.append(clothes.belt(person, joints, fabrics.cloth(person["belt"]), .012, .020, .022 + loose))
    wings = person["collar"] == "wings"
    made.append(clothes.collar(joints, _cuffs(person, cloth), wings, .020 if wings else .012))
    if "apron" in person:
        made += _apron(person, joints, sewing.Surface(shirt, joints), made)
    return made + _sewn(person, joints, sewing.Surface(shirt, joints), cloth, pose) + handheld.carried(joints, pose)


def _skirt(person, joints, cloth):
    """The skirt, or the tails of a coat of the same cloth with its edge and buttons."""
    same = person["skirt"] == person["shirt"]
    made = [clothes.skirt(person, joints, cloth if same else fabrics.cloth(person["skirt"]), person["length"])]
    if person.get("front") and _upright(joints):
        tails = sewing.Surface(made[0], joints)
        made.append(tails.patch(.012, -.47, .05, .46, cloth, .006, 14))
        made.append(sewing.buttons(tails, (-.30, -.375, -.45, -.525), fabrics.plain("#f3dcc0", .4)))
        made += [tails.patch(s * .10, -.36, .085, .022, cloth, .009, 8) for s in (1, -1)]
    return made


def _upright(joints):
    """Whether the legs are straight enough for things sewn on before them."""
    leg = joints["leg_l"]
    return (leg["knee"] - leg["hip"]).angle(leg["ankle"] - leg["knee"]) < .8


def _shirt_cloth(person):
    if "dots" in person:
        return fabrics.dotted(person["shirt"], *person["dots"])
    if "stripes" in person:
        return fabrics.striped(person["shirt"], person["stripes"])
    return fabrics.knit(person["shirt"]) if person["kind"] == "knit" else fabrics.cloth(person["shirt"])


def _cuffs(person, cloth):
    """Collar and cuffs: of another shirt below, or of the same cloth."""
    return fabrics.cloth(person["under"]) if "under" in person else cloth


def _sewn(person, joints, front, cloth, pose):
    made = []
    if "open" in person:
        made += _cardigan(person, front, cloth)
    if person["collar"] == "wings" and person["kind"] == "shirt":
        low = -.17 if not person.get("hem") else -.34
        made.append(front.patch(0, (low + .075) / 2, .026, .075 - low, cloth, .0035, 12))
        made.append(sewing.buttons(front, [.06 - .058 * k for k in range(int((.06 - low) / .058))], fabrics.plain("#f3dcc0", .4)))
    if person.get("pocket"):
        made += _pocket(front, pose.get("carries") != "device")
    if "overall" in person:
        made += _overall(front, fabrics.cloth(person["overall"]))
    return made


def _overall(front, cloth):
    """The bib of an overall, its pocket and its straps."""
    brass = fabrics.plain("#d9b06a", .3, .5, .8)
    made = [front.patch(0, -.105, .225, .215, cloth, .009, 9), front.patch(0, -.085, .105, .085, cloth, .0145, 8),
            front.patch(0, -.047, .106, .010, cloth, .0165, 8)]
    for side in (1, -1):
        made.append(sewing.strap(front, [(side * .090, -.008), (side * .089, .05), (side * .088, .10), (side * .088, .125)], cloth))
        made.append(sewing.strap(front, [(side * .05, -.16), (side * .07, -.05), (side * .086, .07), (side * .088, .125)], cloth, back=True))
        made.append(Clay().hull(blob(front.at(side * .090, -.008, .015), (.009, .005, .009))).bake(brass, .003, 1, "buckle"))
    return made


def _cardigan(person, front, cloth):
    """The blouse that shows where a cardigan is open, its two edges, a small button at the throat."""
    low = -.17 - person["hem"] * .8
    made = [front.patch(0, (low + .132) / 2, .100, .132 - low, fabrics.cloth(person["open"]), .004, 14)]
    for s in (1, -1):
        made.append(sewing.strap(front, [(s * .062, .10), (s * .055, .04), (s * .050, -.08), (s * .052, low)], cloth, .0100))
    made.append(sewing.buttons(front, (.062, .012, -.04, -.095), fabrics.plain("#d9b27c", .4)))
    return made


def _apron(person, joints, front, made):
    """A bib with a pocket, its straps and band, the skirt of the apron, a bow behind."""
    cloth = fabrics.cloth(person["apron"])
    skirt = sewing.Surface(next(thing for thing in reversed(made) if thing.name.split(".")[0] in ("skirt", "trousers")), joints)
    parts = [front.patch(0, -.115, .185, .21, cloth, .008, 9)]
    if _upright(joints):
        parts += [skirt.patch(0, -.44, .30, .44, cloth, .010, 9, 24), skirt.patch(.055, -.36, .10, .10, fabrics.cloth(person["apron_pocket"]), .016, 7)]
    parts += [clothes.belt(person, joints, cloth, .0, .017, .026 + person.get("loose", 0.)), clothes.bow(person, joints, cloth, .030 + person.get("loose", 0.))]
    for side in (1, -1):
        parts.append(sewing.strap(front, [(side * .075, -.012), (side * .078, .05), (side * .080, .10), (side * .082, .125)], cloth, .010))
        parts.append(sewing.strap(front, [(-side * .02, -.17), (side * .03, -.09), (side * .070, .04), (side * .082, .125)], cloth, .010, back=True))
    return parts


def _peeping(front):
    """The device in the pocket: its case, the lens and its ring."""
    case = front.patch(.068, .047, .044, .062, fabrics.plain("#7a4630", .35, .4), .013, 5)
    lens = front.at(.068, .064, .014)
    ring = tube([lens + Vector((math.cos(a) * .0085, -.001, math.sin(a) * .0085)) for a in (k * math.pi / 6 for k in range(12))],
                .0019, fabrics.plain("#d9b06a", .3, .5, .8), closed=True)
    eye = Clay().hull(blob(lens, (.0068, .003, .0068))).bake(fabrics.plain("#2a1a18", .15, .6), .002, 1, "lens")
    return [case, ring, eye]


def _pocket(front, filled=True):
    """The breast pocket and, when it is `filled`, the little device that looks out of it, and the pin that props it up."""
    flap = fabrics.cloth("#cb5743")
    pocket = front.patch(.068, .004, .070, .072, flap, .0165, 7)
    hem = front.patch(.068, .036, .071, .012, flap, .0185, 7)
    loop = [front.at(.068 + x, z, .0195) for x, z in ((-.020, .010), (.014, .013), (.021, .009), (.014, .004), (-.018, .003), (-.023, .0065))]
    pin = tube(loop, .0014, fabrics.plain("#e2cfa4", .25, .6, 1.), 6, closed=True)
    return [pocket, hem, pin] + (_peeping(front) if filled else [])
