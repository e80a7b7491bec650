"""What Amy and Charles live with: slatted blinds, bowls, film reels and cans, a projector, a bedsheet that is a screen; and two poses."""
import math

import bmesh
import bpy
import numpy as np
from scipy.ndimage import gaussian_filter

from lib import geometry, poses
from lib.color import linear
from lib.geometry import ball, box, cylinder, tube
from lib.materials import brass, cloth, paint, stained
from lib.nodes import Tree


def _washing():
    """At a sink: both hands in it, head bent over them."""
    base = poses.standing()
    return {**base, "chest": (11, -3, 2), "head": (17, 2, 4),
            "arm_l": ("to", (.11, -.33, 1.03), (.8, .6, -.3)), "arm_r": ("to", (-.11, -.35, 1.01), (-.8, .6, -.3)),
            "hand_l": {"curl": 34, "aim": (-.2, -1, -.4), "palm": (-1, 0, -.3)},
            "hand_r": {"curl": 34, "aim": (.2, -1, -.4), "palm": (1, 0, -.3)}}


poses.POSES.update(washing=_washing)


def blind(x, along, low, high, color, open_below=0.):
    """Wooden slats before a window in the plane x = `x`, from along[0] to along[1] in y; raised by `open_below` meters."""
    near, far = along
    slat, z = paint(color, .55, .06, 8.), high - .06
    box((x, (near + far) / 2, high), (.07, far - near, .06), slat, .006)
    while z > low + open_below:
        box((x, (near + far) / 2, z), (.072, far - near, .005), slat, 0, (0, -.34, 0))
        z -= .088
    for y in (near + .18, far - .18):
        box((x + .037, y, (high + z) / 2), (.003, .02, high - z), cloth('#b8664a'), 0)
    tube([(x + .05, far - .06, high), (x + .055, far - .05, high - .5), (x + .05, far - .06, high - .82)], .004, cloth('#efe0c8'))


def bowl(place, color, radius=.1, water=False):
    """A bowl, open above; `water` fills it to the rim."""
    x, y, z = place
    profile = ((.42, 0.), (.5, .03), (.8, .3), (.95, .58), (1., .72), (.94, .70), (.72, .30), (.3, .1), (.0, .09))
    rows = [[(x + radius * r * math.cos(a), y + radius * r * math.sin(a), z + radius * h) for a in np.linspace(0, 2 * math.pi, 33)] for r, h in profile]
    geometry.grid(rows, paint(color, .25, .04, 6., .5), 'bowl')
    if water:
        cylinder((x, y, z + radius * .64), radius * .92, .002, paint('#c9b6ac', .04, 0., 3., .7), edge=0)


def fork(handle, tines, radius=.004):
    """A fork from the end of its handle to where its tines are."""
    steel = paint('#c9bcb0', .25, .03, 4., .6, metal=.8)
    middle = [(a + b) / 2 for a, b in zip(handle, tines)]
    tube([handle, (middle[0], middle[1], middle[2] + .006), tines], radius, steel)
    ball(handle, radius * 2.2, steel, (1, .6, 1.6))


def reel(place, radius, turn=0., lean=0., color='#b9a690'):
    """A film reel standing on its edge, its face to -y when `turn` is 0; `lean` tips it back."""
    metal, dark = paint(color, .35, .05, 5., .5, metal=.5), paint('#4a332b', .5)
    with geometry.assembled(place, turn):
        center = (0, 0, radius)
        for y in (-.011, .011):
            tube([(radius * math.cos(a), y, radius + radius * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 17)[:-1]], .006, metal, True)
        cylinder(center, radius * .78, .016, dark, turn=(math.pi / 2, 0, 0), edge=0)
        cylinder(center, radius * .28, .026, metal, turn=(math.pi / 2, 0, 0))
        for k in range(5):
            a = k * 2 * math.pi / 5 + .3
            for y in (-.012, .012):
                box((radius * .62 * math.cos(a), y, radius + radius * .62 * math.sin(a)), (radius * .72, .004, radius * .16), metal, 0, (0, -a, 0))


def cans(place, number, rnd, radius=.15):
    """Film cans in a pile, none quite over the other; returns the pile's height."""
    x, y, z = place
    for k in range(number):
        color = rnd.choice(('#b9a58c', '#c4694f', '#cdb48a', '#8d8a68', '#a8928a'))
        at = (x + rnd.uniform(-.02, .02), y + rnd.uniform(-.02, .02), z + .02 + .04 * k)
        cylinder(at, radius * rnd.uniform(.92, 1), .037, paint(color, .35, .06, 5., .5, metal=.35), edge=.006)
        cylinder((at[0], at[1], at[2] + .004), radius * .985, .012, paint('#7a5f50', .4), edge=0)
    return .04 * number


def projector(place, turn, lens_light):
    """An old projector with two reels, its lens toward +y when `turn` is 0."""
    body, dark = paint('#b58a5a', .45, .06, 6.), paint('#3f2d28', .4)
    with geometry.assembled(place, turn):
        box((0, 0, .13), (.17, .3, .22), body, .03)
        box((.09, .0, .13), (.03, .24, .16), dark, .01)
        box((0, 0, .01), (.2, .32, .02), dark, .006)
        cylinder((0, .19, .15), .034, .1, dark, turn=(math.pi / 2, 0, 0))
        cylinder((0, .242, .15), .026, .004, lens_light, turn=(math.pi / 2, 0, 0), edge=0)
        for y, z in ((.16, .34), (-.17, .31)):
            box((0, y * .62, (z + .2) / 2), (.02, .03, z - .16), body, .006, (-.5 if y > 0 else .5, 0, 0))
        for k in range(4):
            box((-.088, -.06 + .035 * k, .17), (.004, .012, .07), dark, 0)
    for y, z, radius in ((.16, .24, .12), (-.17, .21, .11)):
        away = (place[0] - math.sin(turn) * y, place[1] + math.cos(turn) * y, place[2] + z)
        reel(away, radius, turn + math.pi / 2)


def camcorder(place, turn):
    """A small film camera on its tripod's plate, looking along +y when `turn` is 0."""
    dark = paint('#2f2321', .35, .04, 5., .45)
    with geometry.assembled(place, turn):
        box((0, 0, .055), (.075, .17, .085), dark, .016)
        cylinder((0, .12, .06), .034, .09, dark, turn=(math.pi / 2, 0, 0))
        cylinder((0, .168, .06), .026, .006, paint('#8a5a5a', .05, 0., 3., .9), turn=(math.pi / 2, 0, 0), edge=0)
        tube([(0, -.06, .1), (0, -.03, .14), (0, .05, .14), (0, .07, .1)], .008, dark)


def umbrella(place, furled=True):
    """Gray-rose outside, mustard inside; furled it hangs by its crook from `place`."""
    x, y, z = place
    skin, inside = cloth('#948388', 14.), cloth('#d9a846', 14.)
    tube([(x + .05, y, z - .05), (x + .045, y, z + .01), (x, y, z + .02), (x - .012, y, z - .04), (x, y, z - .16)], .011, paint('#7a4c34', .4))
    rows = []
    for k in range(9):
        t = k / 8
        radius = .012 + .036 * math.sin(math.pi * min(1, .25 + t * .75)) * (1 - .35 * t)
        rows.append([(x + radius * (1 + .28 * math.cos(6 * a + 2 * t)) * math.cos(a), y + radius * (1 + .28 * math.cos(6 * a + 2 * t)) * math.sin(a),
            z - .14 - .62 * t) for a in np.linspace(0, 2 * math.pi, 33)])
    geometry.grid(rows, skin, 'umbrella', .004)
    cylinder((x, y, z - .16), .05, .03, inside, .03, edge=0)
    cylinder((x, y, z - .80), .006, .1, paint('#6a5048', .4))


def boom(place, lean):
    """A microphone on a pole, in its fur, leaning in a corner; `lean` (x, y) is where its top is, from its foot."""
    x, y, z = place
    top = (x + lean[0], y + lean[1], z + 1.95)
    tube([(x, y, z), ((x + top[0]) / 2, (y + top[1]) / 2, z + .97), top], .011, paint('#3a2a26', .4))
    for k in range(7):
        ball((top[0], top[1], top[2] - .02 - .045 * k), .056, paint('#a8958a', 1., .25, 40., .1, .8, .5), (1, 1, .9))


def _blurred(size, rectangles, radius):
    """Soft rectangles (left, top, right, bottom as shares, color, strength) one over the other."""
    height, width = size
    picture = np.zeros((height, width, 3), np.float32)
    for left, top, right, bottom, color, strength in rectangles:
        picture[int(top * height):int(bottom * height), int(left * width):int(right * width)] = np.array(linear(color)) * strength
    return gaussian_filter(picture, (radius, radius, 0))


def _person_from_behind(size):
    """How much of each pixel is a neck, shoulders and elbows (h, w)."""
    height, width = size
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    x, y = (x / width - .52) * width / height, y / height
    head = ((x / .085) ** 2 + ((y - .30) / .105) ** 2 < 1) | ((np.abs(x) < .045) & (y > .36) & (y < .47))
    slope = .45 + np.clip(np.abs(x) - .04, 0, 1) ** 1.5 * 1.3
    trunk = (np.abs(x) < .235) & (y > slope) & (np.abs(x) < .18 + .10 * np.clip(y - .45, 0, .3))
    return gaussian_filter((head | trunk).astype(np.float32), 2.2)[..., None]


def kitchen_picture(somebody):
    """The picture on the sheet: a sink before a window, with somebody's back or with nobody; a Blender image."""
    size = (220, 264)
    picture = _blurred(size, ((0, 0, 1, 1, '#b98a68', .55), (.22, .08, .80, .56, '#ffe9c4', 1.5), (.22, .31, .80, .33, '#9a6a50', .6),
        (.50, .08, .52, .56, '#9a6a50', .6),
                              (0, .70, 1, .78, '#f0cfa4', .9), (0, .78, 1, 1, '#8a5040', .5), (.04, .30, .16, .68, '#a8604a', .7), (.86, .12, .96, .5,
                                  '#8f8a5a', .6)), 2.6)
    if somebody:
        share = _person_from_behind(size)
        picture = picture * (1 - share * .93) + np.array(linear('#5a3430')) * .5 * share
        strings = _blurred(size, ((.44, .66, .60, .69, '#f6e6cc', 1.2), (.505, .66, .53, .86, '#f6e6cc', 1.2)), 1.6)
        picture = picture + strings * share
    y, x = np.linspace(-1, 1, size[0])[:, None, None], np.linspace(-1, 1, size[1])[None, :, None]
    picture *= np.clip(1.12 - .28 * (x * x + y * y), 0, 1)
    edge = np.clip(np.minimum((1 - np.abs(x)) / .07 - .4, (1 - np.abs(y)) / .08 - .4), 0, 1)
    full = np.concatenate([picture * edge, np.ones((*size, 1), np.float32)], 2).astype(np.float32)
    image = bpy.data.images.new('kitchen', size[1], size[0], float_buffer=True)
    image.pixels.foreach_set(np.ascontiguousarray(full[::-1]).ravel())
    return image


def _lit_linen(image, strength):
    """A white sheet that also carries a projected picture (by UV)."""
    tree = Tree('linen')
    shown = tree.node('TexImage', {'Vector': tree.node('TexCoord').outputs['UV']}, image=image).outputs[0]
    dull = tree.node('BsdfDiffuse', {'Color': (*linear('#e9dcc8'), 1)}).outputs[0]
    return tree.finish(tree.add(dull, tree.node('Emission', {'Color': shown, 'Strength': strength}).outputs[0]))


def sheet(left, right, low, high, y, image, strength):
    """A bedsheet pinned up by five pins, with a fold down its middle, and a picture on it."""
    shape, across, down = bmesh.new(), 61, 41
    layer = shape.loops.layers.uv.new()
    knots = []
    for j in range(down):
        v = j / (down - 1)
        row = []
        for i in range(across):
            u = i / (across - 1)
            sag = .035 * abs(math.sin(u * math.pi * 4)) * (1 - v) ** 2
            wave = .012 * math.sin(u * 11 + v * 2.2) * (.3 + v) + .016 * math.exp(-((u - .5) / .012) ** 2) + .008 * math.sin(u * 25 - v * 6) * v
            row.append(shape.verts.new((left + u * (right - left), y - wave, high - sag - v * (high - low) + .02 * math.sin(u * 7 + 1) * v ** 3)))
        knots.append(row)
    for j in range(down - 1):
        for i in range(across - 1):
            face = shape.faces.new((knots[j][i], knots[j + 1][i], knots[j + 1][i + 1], knots[j][i + 1]))
            for loop, (a, b) in zip(face.loops, ((i, j), (i, j + 1), (i + 1, j + 1), (i + 1, j))):
                loop[layer].uv = (a / (across - 1), 1 - b / (down - 1))
    geometry.mesh(shape, _lit_linen(image, strength), 'sheet', True)
    for k in range(5):
        x = left + k * (right - left) / 4
        box((x, y - .02, high + .005), (.018, .03, .07), paint(('#d9a24e', '#b8604a')[k % 2], .6), .003)


def beam(lens, left, right, low, high, y, strength):
    """The projector's light in the dust of the air, from the lens to the sheet."""
    shape = bmesh.new()
    tip = [shape.verts.new((lens[0] + dx, lens[1], lens[2] + dz)) for dx, dz in ((-.02, -.02), (.02, -.02), (.02, .02), (-.02, .02))]
    end = [shape.verts.new(corner) for corner in ((left, y, low), (right, y, low), (right, y, high), (left, y, high))]
    for k in range(4):
        shape.faces.new((tip[k], tip[(k + 1) % 4], end[(k + 1) % 4], end[k]))
    ray = geometry.mesh(shape, stained('#fff3e0', strength), 'beam')
    ray.visible_shadow = ray.visible_diffuse = ray.visible_glossy = False
    return ray


def kettle(place):
    """A kettle, descaled."""
    x, y, z = place
    enamel = paint('#c9973f', .25, .04, 4., .5)
    cylinder((x, y, z + .07), .095, .14, enamel, .07, edge=.02)
    ball((x, y, z + .15), .03, paint('#3f2d28', .4), (1, 1, .6))
    tube([(x - .02, y + .08, z + .08), (x - .02, y + .14, z + .12), (x - .02, y + .16, z + .15)], .014, enamel)
    tube([(x, y - .06, z + .14), (x, y - .03, z + .23), (x, y + .05, z + .22), (x, y + .065, z + .13)], .008, paint('#3f2d28', .4))


def faucet(place):
    """A brass faucet, bowed over toward +x."""
    x, y, z = place
    metal = brass('#c9a35a')
    cylinder((x, y, z + .02), .028, .04, metal)
    tube([(x, y, z), (x, y, z + .24), (x + .07, y, z + .32), (x + .15, y, z + .28), (x + .155, y, z + .2)], .013, metal)
    for side in (-.1, .1):
        cylinder((x, y + side, z + .03), .014, .06, metal)
        box((x, y + side, z + .065), (.016, .06, .012), metal, .004)
