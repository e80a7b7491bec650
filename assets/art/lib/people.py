"""The cast, as stop-motion puppets.

    from lib import people
    objects = people.build("theodore", "standing", location=(0, 0, 0), yaw=0)

See `build` for names, poses and what location means.
"""

import math

from mathutils import Matrix, Vector

from lib import creature, fabrics, hair, head, poses, skeleton
from lib.cast import CAST
from lib.dressing import dress


def build(name, pose="standing", location=(0, 0, 0), yaw=0, phase=0., seat=.45, **changes):
    """Build one person in the current scene and return its objects (a list, all in world space).

    name      theodore, amy, charles, paul, courier, catherine, mara, isabella, tatiana, dora, jocelyn (a child of five),
              pip (1.9 m of hologram, only standing), passer0 .. passer5 (passers wear an earpiece and talk to nobody)
    pose      standing, pocket, window (one hand in a pocket, best seen from behind), lookup, lean (back on a wall
              0.13 m behind location), listening (hand at the earpiece), holding (a cart's handle or box 0.38 m ahead),
              device (the little device held up before the chest), cup (a cup in the right hand), crouch, run (frozen),
              rail (forearms on a rail 1.0 m high, 0.35 m ahead), walking (phase 0..1), lying;
              on a seat: sitting, dictating, typing (desk 0.73 m), slumped (in a sofa), ukulele (playing one), curb (a step of
              0.2 m: give seat=.2); on the ground: knees_up, propped (on both hands), reading, ground (one knee up)
    location  the floor under the feet; sitting: the floor under the hips (feet about 0.45 m ahead);
              lying: the point of the mattress under the hips (head toward +Y)
    yaw       degrees about Z: 0 faces -Y, 90 faces +X, 180 faces +Y (back to a camera at -Y)
    seat      height of the seat in meters
    changes   override traits of the cast: eyes="closed" | "down", brows="calm" | "raised" | "worried",
              mouth="calm" | "smile" | "open"; coat="#8f4a34" puts a coat on whoever wears a dress

    A person of 1.78 m has height 1. Materials are made new for each person; light comes from the scene alone.
    """
    person = _coated({**CAST[name], **changes})
    shape = _pose(pose, phase, seat, person["height"])
    if name == "pip":
        made = creature.build(person)
    else:
        joints = skeleton.solve(person, shape)
        made = dress(person, joints, shape) + _head(person, joints)
    tall, broad = person["height"], person["height"] * person.get("girth", 1.)
    world = (Matrix.Translation(Vector(location)) @ Matrix.Rotation(math.radians(yaw), 4, "Z")
             @ Matrix.Rotation(math.radians(shape["pitch"]), 4, "X") @ Matrix.Diagonal((broad, broad, tall, 1)))
    root = Matrix.Translation(_rooted(shape))
    for thing in made:
        thing.name = f"{name}.{thing.name}"
        thing.matrix_world = world @ root
    return made


def _rooted(shape):
    x, y, z = shape["root"]
    return Vector((x, -z, y)) if shape["pitch"] else Vector((x, y, z))


def _coated(person):
    """With the coat of the trait over everything, if there is one."""
    if "coat" not in person:
        return person
    seen = {key: value for key, value in person.items() if key not in ("open", "under", "stripes", "dots", "apron")}
    return {**seen, "shirt": person["coat"], "kind": "shirt", "short": False, "collar": "wings", "hem": .06, "loose": .018,
            "skirt": person["coat"], "length": 1.08, "belt": person.get("coat_belt", person["coat"])}


def _pose(name, phase, seat, tall):
    """The pose, with heights of the set measured in the person's own size."""
    if name == "walking":
        return poses.walking(phase)
    make = poses.POSES[name]
    if name in poses.RAILED:
        return make(1. / tall)
    if name == "curb" and seat > .4:
        seat = .2
    return make(seat / tall) if name in poses.SEATED else make()


def _head(person, joints):
    skull = head.Skull(person, joints)
    skin, strands = fabrics.skin(person["skin"]), fabrics.hair(person["hair"])
    made = [head.face(person, joints, skull, skin)] + head.eyes(person, skull) + head.mouth(person, skull)
    style = hair.STYLES[person["style"]]()
    made += hair.grow(style, skull.place, strands, 7, 22 if "cap" in person else 91)
    if "knots" in style:
        made += head.knots(skull, style, strands)
    if "headscarf" in person:
        made += head.headscarf(skull, fabrics.cloth(person["headscarf"]))
    if "glasses" in person:
        made += head.glasses(person, skull)
    if person.get("earpiece"):
        made.append(head.earpiece(skull))
    if "cap" in person:
        made += head.cap(skull, fabrics.cloth(person["cap"]))
    if "scarf" in person:
        made += head.scarf(joints, fabrics.knit(person["scarf"]))
    return made
