"""The cast, as stop-motion puppets.

    from lib import people
    objects = people.build("theodore", "standing", location=(0, 0, 0), yaw=0)

See `build` for names, poses and what location means.
"""

import math

from mathutils import Matrix, Vector

from lib import fabrics, hair, head, poses, skeleton
from lib.cast import CAST
from lib.dressing import dress


def build(name, pose="standing", location=(0, 0, 0), yaw=0, phase=0., seat=.45, **changes):
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


def _pose(name, phase, seat):
    if name == "walking":
        return poses.walking(phase)
    make = poses.POSES[name]
    return make(seat) if name in poses.SEATED else make()


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
