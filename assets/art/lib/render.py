"""Cycles to arrays: a fresh scene, its settings, and what the camera may see."""
import time

import bpy
import numpy as np

from lib import materials
from lib.files import SCRATCH, read_pixels

_PASSES = {'image': 'Image', 'mist': 'Mist', 'albedo': 'Denoising Albedo', 'normal': 'Denoising Normal'}


def reset():
    """An empty Cycles scene with a black world."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    materials.forget()
    scene = bpy.context.scene
    scene.render.engine = 'CYCLES'
    scene.world = bpy.data.worlds.new('world')
    scene.world.use_nodes = True
    scene.world.node_tree.nodes['Background'].inputs[1].default_value = 0
    return scene


def _paths(scene, samples, bounces):
    cycles = scene.cycles
    cycles.samples, cycles.use_denoising, cycles.use_adaptive_sampling = samples, False, False
    cycles.max_bounces, cycles.diffuse_bounces, cycles.glossy_bounces = bounces, min(4, bounces), min(2, bounces)
    cycles.transmission_bounces, cycles.transparent_max_bounces = 4, 12
    cycles.caustics_reflective = cycles.caustics_refractive = False
    cycles.sample_clamp_direct, cycles.sample_clamp_indirect, cycles.blur_glossy, cycles.filter_width = 12, 2.5, 1., 1.4


def _outputs(scene):
    """Each pass goes to its own EXR: multilayer files cannot be read back through the Python API."""
    scene.use_nodes = True
    tree = scene.node_tree
    tree.nodes.clear()
    layers = tree.nodes.new('CompositorNodeRLayers')
    tree.links.new(layers.outputs['Image'], tree.nodes.new('CompositorNodeComposite').inputs[0])
    for name, socket in _PASSES.items():
        file = tree.nodes.new('CompositorNodeOutputFile')
        file.base_path, file.file_slots[0].path = str(SCRATCH), name + '_'
        file.format.file_format, file.format.color_depth, file.format.color_mode = 'OPEN_EXR', '32', 'RGBA'
        file.format.exr_codec = 'NONE'
        tree.links.new(layers.outputs[socket], file.inputs[0])


def setup(size, samples, bounces=5, mist=(2, 12)):
    """Picture size in pixels, samples in all (split over two renders), mist from start over depth meters."""
    scene = bpy.context.scene
    picture = scene.render
    picture.resolution_x, picture.resolution_y, picture.resolution_percentage = *size, 100
    picture.film_transparent, picture.use_persistent_data = True, True
    picture.threads_mode, picture.threads = 'FIXED', 2
    picture.filepath = str(SCRATCH / 'frame.png')
    _paths(scene, max(1, samples // 2), bounces)
    layer = scene.view_layers[0]
    layer.use_pass_mist, layer.cycles.denoising_store_passes = True, True
    haze = scene.world.mist_settings
    haze.start, haze.depth, haze.falloff = *mist, 'LINEAR'
    _outputs(scene)


def _border(area, size):
    picture = bpy.context.scene.render
    picture.use_border = picture.use_crop_to_border = area is not None
    if area:
        left, top, right, bottom = area
        # Blender cuts fractions of pixels off: a hair more keeps the numbers whole.
        picture.border_min_x, picture.border_max_x = (left + .01) / size[0], (right + .01) / size[0]
        picture.border_min_y, picture.border_max_y = (size[1] - bottom + .01) / size[1], (size[1] - top + .01) / size[1]


def _once(seed):
    scene = bpy.context.scene
    scene.frame_set(1)
    scene.cycles.seed = seed
    bpy.ops.render.render()
    return {name: read_pixels(SCRATCH / f'{name}_0001.exr') for name in _PASSES}


def render(twice=True, area=None):
    """Render (twice with different seeds, for the denoiser) -> dict of float arrays (h, w, …): first, second, alpha, mist,
    albedo, normal, and noise (the same names -> variance of their means). `area` (left, top, right, bottom) in pixels renders only that part and returns only that part."""
    picture = bpy.context.scene.render
    _border(area, (picture.resolution_x, picture.resolution_y))
    start = time.time()
    a = _once(1)
    b = _once(2) if twice else a
    cut = {name: (a[name] + b[name]) / 2 for name in _PASSES}
    noise = {name: ((a[name] - b[name]) / 2) ** 2 for name in _PASSES}
    height, width = cut['image'].shape[:2]
    if area and (width, height) != (area[2] - area[0], area[3] - area[1]):
        raise ValueError(f'The part {area} came out as {width}x{height}.')
    print(f'RENDER {width}x{height} {time.time() - start:.0f}s', flush=True)
    return {'first': a['image'][..., :3], 'second': b['image'][..., :3],
            'alpha': np.clip(cut['image'][..., 3:4], 0, 1), 'noise': noise, **cut}


def solids():
    """Everything the camera could see."""
    return [thing for thing in bpy.context.scene.objects if thing.type in ('MESH', 'CURVE')]


def show(things):
    """Let the camera see only these; the others still cast light, shadow and reflections. Hidden helpers stay hidden."""
    names = {thing.name for thing in things}
    for thing in solids():
        thing.visible_camera = thing.name in names and not thing.get('unseen')


def unseen(thing):
    """Mark a helper (a reflection card, say) that no layer may ever show."""
    thing['unseen'] = True
    thing.visible_camera = False
    return thing


def hold_out(things, on=True):
    """Cut these out of the picture: they hide what is behind them but leave no color themselves."""
    for thing in things:
        thing.is_holdout = on
