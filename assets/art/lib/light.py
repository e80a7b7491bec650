"""Lamps and the camera."""
import math

import bpy
from bpy_extras.object_utils import world_to_camera_view
from mathutils import Vector

from lib.color import linear, rgba
from lib.geometry import link


def aim(thing, target):
    """Turn a lamp or camera toward a point."""
    thing.rotation_euler = (Vector(target) - Vector(thing.location)).to_track_quat('-Z', 'Y').to_euler()


def world(hex_color, strength):
    """Light from everywhere."""
    background = bpy.context.scene.world.node_tree.nodes['Background']
    background.inputs[0].default_value = rgba(hex_color)
    background.inputs[1].default_value = strength


def _lamp(kind, place, hex_color, energy):
    data = bpy.data.lights.new(kind, kind)
    data.color, data.energy = linear(hex_color), energy
    lamp = link(bpy.data.objects.new(kind, data))
    lamp.location = place
    lamp.visible_camera = False
    return lamp


def area(place, target, hex_color, watts, width, height=None, spread=180):
    """A rectangle of light (meters), unseen itself; windows and ceilings. `spread` in degrees."""
    lamp = _lamp('AREA', place, hex_color, watts)
    lamp.data.shape, lamp.data.size, lamp.data.size_y = 'RECTANGLE', width, height or width
    lamp.data.spread = math.radians(spread)
    aim(lamp, target)
    return lamp


def point(place, hex_color, watts, radius=.08):
    """A bulb."""
    lamp = _lamp('POINT', place, hex_color, watts)
    lamp.data.shadow_soft_size = radius
    return lamp


def spot(place, target, hex_color, watts, degrees=60, radius=.05):
    """A bulb in a shade: a cone of light with a soft edge."""
    lamp = _lamp('SPOT', place, hex_color, watts)
    lamp.data.spot_size, lamp.data.spot_blend, lamp.data.shadow_soft_size = math.radians(degrees), .7, radius
    aim(lamp, target)
    return lamp


def sun(direction, hex_color, strength, degrees=2.):
    """Parallel light that travels in `direction`; `degrees` is the size of its disc."""
    lamp = _lamp('SUN', (0, 0, 0), hex_color, strength)
    lamp.data.angle = math.radians(degrees)
    lamp.rotation_euler = Vector(direction).to_track_quat('-Z', 'Y').to_euler()
    return lamp


def camera(place, target, lens=30, shift=(0, 0), sensor=36):
    """The scene's camera; lens and sensor width in millimeters."""
    data = bpy.data.cameras.new('camera')
    data.lens, data.sensor_width, data.sensor_fit, data.clip_end = lens, sensor, 'HORIZONTAL', 5000
    data.shift_x, data.shift_y = shift
    eye = link(bpy.data.objects.new('camera', data))
    eye.location = place
    aim(eye, target)
    bpy.context.scene.camera = eye
    return eye


def project(place, size):
    """Where a point of the set lies in a picture of `size` (width, height): pixels from the top left."""
    scene = bpy.context.scene
    bpy.context.view_layer.update()
    seen = world_to_camera_view(scene, scene.camera, Vector(place))
    return seen.x * size[0], (1 - seen.y) * size[1]


def anchor(place, size):
    """Feet and the height of a 1.78 m person there: {'x', 'y', 'height'} in whole pixels."""
    x, y = project(place, size)
    _, top = project((place[0], place[1], place[2] + 1.78), size)
    return {'x': round(x), 'y': round(y), 'height': round(y - top)}
