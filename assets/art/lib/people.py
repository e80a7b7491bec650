"""The cast, as stop-motion puppets.

    from lib import people
    objects = people.build("theodore", "standing", location=(0, 0, 0), yaw=0)

See `build` for names, poses and what location means.
"""

import math

from mathutils import Matrix, Vector

from lib import body, fabrics, hair, head, poses, skeleton
from lib.clay import Clay, blob, tube

MAN = dict(height=1., shoulders=.160, hip=.080, waist=(.118, .088), chest=(.143, .100), pelvis=(.136, .102), leg=1.,
           head=1.18, skin="#d8a07c", lip="#b5695a", hair="#4a3024", style="parted", shoe="#4b2f24", sole="#a07d5a",
           bottom="#6a5040", shirt="#d8604a", kind="shirt", collar="wings", cuff=True)
WOMAN = {**MAN, "height": .945, "shoulders": .138, "hip": .080, "waist": (.104, .080), "chest": (.122, .094),
         "pelvis": (.140, .104), "leg": 1.12, "head": 1.19, "skin": "#e6b794", "lip": "#bd6a5a", "collar": "crew"}

CAST = {
    "theodore": {**MAN, "glasses": "#3d2a22", "moustache": True, "pocket": True, "earpiece": True, "brow": .003},
    "amy": {**WOMAN, "kind": "knit", "shirt": "#a9a05e", "hem": .16, "loose": .012, "bottom": "#a8654f", "leg": 1.2,
            "hair": "#8f5b3c", "style": "curls", "shoe": "#8a4a3a", "earpiece": True, "brow": .004},
    "charles": {**MAN, "height": 1.045, "chest": (.150, .102), "waist": (.114, .084), "kind": "knit", "shirt": "#937076", "hem": .11,
                "under": "#f3e6d2", "bottom": "#57464a", "hair": "#6b4a2e", "style": "neat", "skin": "#dba98a", "shoe": "#6b4636",
                "jaw": 1.06},
    "paul": {**MAN, "height": .935, "girth": 1.15, "shoulders": .172, "waist": (.172, .146), "chest": (.172, .134), "pelvis": (.160, .128),
             "belly": .050, "leg": 1.26, "head": 1.24, "jaw": 1.22, "nose": 1.15, "skin": "#c98f6c", "hair": "#2f211c",
             "style": "cropped", "shirt": "#f0b2a4", "dots": ("#f7e7b4", "#7fae9a"), "short": True, "hem": .13, "loose": .012,
             "bottom": "#8a6a4a", "shoe": "#c4694f", "brow": .006},
    "courier": {**MAN, "height": .975, "skin": "#a8714f", "lip": "#8f4f42", "hair": "#2a1d1a", "style": "cropped", "cap": "#c9854a",
                "shirt": "#b98076", "bottom": "#ead9bc", "overall": "#ead9bc", "leg": 1.15, "collar": "crew", "boot": True,
                "shoe": "#7a4a36"},
    "passer0": {**WOMAN, "kind": "knit", "shirt": "#d9a24a", "hem": .16, "loose": .010, "bottom": "#6b4a48", "style": "bob",
                "hair": "#3a2621", "earpiece": True},
    "passer1": {**MAN, "height": 1.02, "shirt": "#8a5a48", "hem": .06, "loose": .016, "skirt": "#8a5a48", "length": .78,
                "bottom": "#4e3f42", "style": "neat", "hair": "#8a7a6c", "earpiece": True, "scarf": "#c98f3e"},
    "passer2": {**WOMAN, "height": .965, "skin": "#8f5e43", "lip": "#7a3f38", "shirt": "#efdcc0", "skirt": "#b8604a", "length": 1.2,
                "bottom": "#7a4c3e", "leg": .74, "style": "bun", "hair": "#231918", "earpiece": True},
    "passer3": {**MAN, "height": .985, "skin": "#b57f5c", "shirt": "#7a7a58", "kind": "knit", "collar": "crew", "hem": .14,
                "loose": .012, "bottom": "#b08a62", "style": "cropped", "hair": "#241a18", "earpiece": True},
    "passer4": {**WOMAN, "height": .93, "shirt": "#d98f6d", "hem": .06, "loose": .014, "skirt": "#d98f6d", "length": .95,
                "bottom": "#5f4a44", "leg": .8, "style": "curls", "hair": "#b5763f", "earpiece": True, "scarf": "#8a8560"},
    "passer5": {**MAN, "height": .97, "waist": (.132, .104), "belly": .02, "shirt": "#cf8078", "bottom": "#75614a", "hem": .13,
                "loose": .008, "hair": "#c9b7a4", "glasses": "#6a4a32", "earpiece": True},
}


def build(name, pose="standing", location=(0, 0, 0), yaw=0, phase=0., seat=.45, pitch=0, **changes):
    """Build one person in the current scene and return its objects (a list, all in world space).

    name      theodore, amy, charles, paul, courier, passer0 .. passer5 (passers wear an earpiece and talk to nobody)
    pose      standing, pocket, window (one hand in a pocket, best seen from behind), lookup, lean (back on a wall
              0.13 m behind location), listening (hand at the earpiece), holding (a cart's handle or box 0.38 m ahead),
              sitting, dictating, typing (desk 0.73 m), slumped (in a sofa), lying, walking (phase 0..1)
    location  the floor under the feet; sitting: the floor under the hips (feet about 0.45 m ahead);
              lying: the point of the mattress under the hips (head toward +Y)
    yaw       degrees about Z: 0 faces -Y, 90 faces +X, 180 faces +Y (back to a camera at -Y)
    seat      height of the seat in meters
    changes   override traits of the cast, e.g. eyes="closed"

    A person of 1.78 m has height 1. Materials are made new for each person; light comes from the scene alone.
    """
    person = {**CAST[name], **changes}
    shape = _pose(pose, phase, seat / person["height"])
    joints = skeleton.solve(person, shape)
    made = _dress(person, joints, shape) + _head(person, joints)
    tall, broad = person["height"], person["height"] * person.get("girth", 1.)
    world = (Matrix.Translation(Vector(location)) @ Matrix.Rotation(math.radians(yaw), 4, "Z")
             @ Matrix.Rotation(math.radians(shape["pitch"] + pitch), 4, "X") @ Matrix.Diagonal((broad, broad, tall, 1)))
    root = Matrix.Translation(_rooted(shape))
    for thing in made:
        thing.name = f"{name}.{thing.name}"
        thing.matrix_world = world @ root
    return made


def _rooted(shape):
    x, y, z = shape["root"]
    return Vector((x, -z, y)) if shape["pitch"] else Vector((x, y, z))


def _pose(name, phase, seat):
    if name == "walking":
        return poses.walking(phase)
    make = poses.POSES[name]
    return make(seat) if name in poses.SEATED else make()


def _dress(person, joints, pose):
    skin = fabrics.skin(person["skin"])
    bottom, cloth = fabrics.cloth(person["bottom"]), _shirt_cloth(person)
    hem, loose = person.get("hem", 0.), person.get("loose", 0.)
    shirt = body.top(person, joints, cloth, hem, loose)
    made = [shirt, body.trousers(person, joints, bottom), body.hands(joints, pose, skin)]
    made += body.sleeves(joints, cloth, _cuffs(person, cloth), person.get("short", False), loose * .6)
    made += body.shoes(joints, fabrics.plain(person["shoe"], .45, .35), fabrics.plain(person["sole"], .8, .2), person.get("boot", False))
    if person.get("short"):
        made.append(body.forearms(joints, skin))
    if not hem:
        made.append(body.waistband(person, joints, bottom))
    if "skirt" in person:
        made.append(body.skirt(person, joints, fabrics.cloth(person["skirt"]), person["length"]))
    wings = person["collar"] == "wings"
    made.append(body.collar(joints, _cuffs(person, cloth), wings, .020 if wings else .012))
    return made + _sewn(person, joints, body.Surface(shirt, joints), cloth)


def _shirt_cloth(person):
    if "dots" in person:
        return fabrics.dotted(person["shirt"], *person["dots"])
    return fabrics.knit(person["shirt"]) if person["kind"] == "knit" else fabrics.cloth(person["shirt"])


def _cuffs(person, cloth):
    """Collar and cuffs: of another shirt below, or of the same cloth."""
    return fabrics.cloth(person["under"]) if "under" in person else cloth


def _sewn(person, joints, front, cloth):
    made = []
    if person["collar"] == "wings" and person["kind"] == "shirt":
        low = -.17 if not person.get("hem") else -.34
        made.append(front.patch(0, (low + .075) / 2, .026, .075 - low, cloth, .0035, 12))
        made.append(body.buttons(front, [.06 - .058 * k for k in range(int((.06 - low) / .058))], fabrics.plain("#f3dcc0", .4)))
    if person.get("pocket"):
        made += _pocket(front)
    if "overall" in person:
        made += _overall(front, fabrics.cloth(person["overall"]))
    return made


def _overall(front, cloth):
    """The bib of an overall, its pocket and its straps."""
    brass = fabrics.plain("#d9b06a", .3, .5, .8)
    made = [front.patch(0, -.105, .225, .215, cloth, .009, 9), front.patch(0, -.085, .105, .085, cloth, .0145, 8),
            front.patch(0, -.047, .106, .010, cloth, .0165, 8)]
    for side in (1, -1):
        made.append(body.strap(front, [(side * .090, -.008), (side * .089, .05), (side * .088, .10), (side * .088, .125)], cloth))
        made.append(body.strap(front, [(side * .05, -.16), (side * .07, -.05), (side * .086, .07), (side * .088, .125)], cloth, back=True))
        made.append(Clay().hull(blob(front.at(side * .090, -.008, .015), (.009, .005, .009))).bake(brass, .003, 1, "buckle"))
    return made


def _pocket(front):
    """The breast pocket, the little device that looks out of it, and the pin that props it up."""
    flap = fabrics.cloth("#cb5743")
    case = front.patch(.068, .047, .044, .062, fabrics.plain("#7a4630", .35, .4), .013, 5)
    lens = front.at(.068, .064, .014)
    ring = tube([lens + Vector((math.cos(a) * .0085, -.001, math.sin(a) * .0085)) for a in (k * math.pi / 6 for k in range(12))],
                .0019, fabrics.plain("#d9b06a", .3, .5, .8), closed=True)
    eye = Clay().hull(blob(lens, (.0068, .003, .0068))).bake(fabrics.plain("#2a1a18", .15, .6), .002, 1, "lens")
    pocket = front.patch(.068, .004, .070, .072, flap, .0165, 7)
    hem = front.patch(.068, .036, .071, .012, flap, .0185, 7)
    loop = [front.at(.068 + x, z, .0195) for x, z in ((-.020, .010), (.014, .013), (.021, .009), (.014, .004), (-.018, .003), (-.023, .0065))]
    pin = tube(loop, .0014, fabrics.plain("#e2cfa4", .25, .6, 1.), 6, closed=True)
    return [case, ring, eye, pocket, hem, pin]


def _head(person, joints):
    skull = head.Skull(person, joints)
    skin, strands = fabrics.skin(person["skin"]), fabrics.hair(person["hair"])
    made = [head.face(person, joints, skull, skin)] + head.eyes(person, skull) + head.mouth(person, skull)
    style = hair.STYLES[person["style"]]()
    made += hair.grow(style, skull.place, strands, 7, 22 if "cap" in person else 91)
    if "knot" in style:
        made.append(head.knot(skull, style, strands))
    if "glasses" in person:
        made += head.glasses(person, skull)
    if person.get("earpiece"):
        made.append(head.earpiece(skull))
    if "cap" in person:
        made += head.cap(skull, fabrics.cloth(person["cap"]))
    if "scarf" in person:
        made += head.scarf(joints, fabrics.knit(person["scarf"]))
    return made
