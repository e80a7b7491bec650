"""Placing a person in a set: rendered in the set's own light, cut out with their real shadow, so that the file put over the
room's layer gives the picture of the room with the person in it."""
import bpy
import numpy as np
from mathutils import Vector

from lib import light, post, render

MATTE_SAMPLES = 32


def _extent(things, size):
    """The picture area of these objects with room for their shadow: (left, top, right, bottom)."""
    graph = bpy.context.evaluated_depsgraph_get()
    graph.update()
    corners = []
    for thing in things:
        solid = thing.evaluated_get(graph)
        corners += [light.project(solid.matrix_world @ Vector(corner), size) for corner in solid.bound_box]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    wide, tall = (max(xs) - min(xs)) * .35, (max(ys) - min(ys)) * .08
    return (int(max(0, min(xs) - wide)), int(max(0, min(ys) - tall * .5)), int(min(size[0], max(xs) + wide)), int(min(size[1], max(ys) + tall)))


def _matte(solids, area):
    """How much of each pixel is the person, behind whatever stands before them."""
    render.hold_out(solids)
    scene = bpy.context.scene
    scene.cycles.samples, scene.cycles.max_bounces = MATTE_SAMPLES, 0
    alpha = render.render(twice=False, area=area)['alpha']
    render.hold_out(solids, False)
    return np.where(alpha < .01, 0, alpha)


def _shadow(with_person, without, matte):
    """Opacity of a black veil that darkens the room as the person does: smooth, and only where it is sure."""
    weights = np.array([.3, .5, .2], np.float32)
    bare = 1 - np.clip(matte * 4, 0, 1)
    scale = max(2., matte.shape[0] / 90)
    sums = [post.blur((picture @ weights)[..., None] * bare, scale) for picture in (with_person, without)]
    dark = 1 - sums[0] / np.maximum(sums[1], 1e-3)
    sure = np.clip(post.blur(bare, scale) * 2, 0, 1)
    height, width = matte.shape[:2]
    y, x = np.mgrid[0:height, 0:width]
    edge = np.minimum(np.minimum(x, width - 1 - x) / width, np.minimum(y, height - 1 - y) / height)[..., None]
    return np.clip((dark - .03) * 1.05, 0, .8) * sure * np.clip(edge * 12, 0, 1)


def _trim(cut, left, top):
    """Without its empty border."""
    rows, columns = np.where(cut[..., 3].max(1) > .02)[0], np.where(cut[..., 3].max(0) > .02)[0]
    if not len(rows):
        raise ValueError('The figure is nowhere in the picture.')
    cut = cut[rows[0]:rows[-1] + 1, columns[0]:columns[-1] + 1]
    return cut, left + int(columns[0]), top + int(rows[0])


def _cut(with_person, without, matte):
    """Display RGBA: the person over their shadow."""
    person = (with_person - (1 - matte) * without) / np.maximum(matte, .02)
    veil = _shadow(with_person, without, matte) * (1 - matte)
    alpha = matte + veil
    color = np.clip(person, 0, 1) * matte / np.maximum(alpha, 1e-3)
    return np.concatenate([color, np.where(alpha < .012, 0, alpha)], 2)


def place_figure(person, solids, size, denoise, hazy, room, develop):
    """Build a Person among `solids`, cut them out and take them away again. `hazy(picture, mist)` and `develop(picture)` are the room's own darkroom;
    `room` is its linear layer. Returns (display RGBA, left, top)."""
    from lib import people
    body = people.build(person.name, person.shape or person.pose, person.location, person.yaw, **dict(person.traits))
    area = _extent(body, size)
    left, top, right, bottom = area
    render.show(solids + body)
    passes = render.render(area=area)
    filled = room.copy()
    filled[top:bottom, left:right] = hazy(denoise(passes), passes['mist'])
    matte = _matte(solids, area)
    for thing in body:
        bpy.data.objects.remove(thing, do_unlink=True)
    shown = [develop(picture)[top:bottom, left:right] for picture in (filled, room)]
    return _trim(_cut(*shown, matte), left, top)
