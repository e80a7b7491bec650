"""What stands about where a game about mothers is made: a wipeable couch with a cable, soft toys, umbrellas, a screen in a curve."""
import math

import bmesh
import bpy
import numpy as np
from mathutils import Matrix, Vector
from scipy.ndimage import gaussian_filter

from lib import geometry, materials
from lib.color import linear
from lib.geometry import ball, box, cushion, cylinder, tube
from lib.materials import cloth, glow, paint

VINYL, SEAM = '#d8a53a', '#a8782c'


def couch(place, turn):
    """Yellow, wipeable, life size: a couch in front of which one faces -y; its sensors end in a plate with a light."""
    vinyl, seam, wood = paint(VINYL, .24, .03, 4., .5), paint(SEAM, .35, .03, 4., .4), materials.wood('#7a5236', '#a9764a', .4)
    with geometry.assembled(place, turn):
        box((0, 0, .235), (2.1, .86, .27), vinyl, .05)
        cushion((0, -.04, .41), (2.06, .86, .2), vinyl)
        for side in (-.51, .51):
            cushion((side, .34, .66), (1.0, .24, .5), vinyl, (-.14, 0, 0))
            for k in range(3):
                for row in range(2):
                    ball((side + (k - 1) * .28, .222 + .028 * row, .60 + .17 * row), .016, seam, (1, .5, 1))
        for side in (-1, 1):
            cylinder((side * 1.08, 0, .46), .14, .86, vinyl, turn=(math.pi / 2, 0, 0), edge=.03)
            box((side * 1.08, 0, .25), (.2, .84, .34), vinyl, .04)
            cylinder((side * 1.08, -.432, .46), .1, .01, seam, turn=(math.pi / 2, 0, 0), edge=.004)
        tube([(-1.0, -.425, .30), (0, -.43, .305), (1.0, -.425, .30)], .008, seam)
        for x in (-.96, .96):
            for y in (-.34, .34):
                cylinder((x, y, .06), .03, .12, wood, .022)
        box((-.86, -.437, .2), (.12, .014, .09), paint('#efe2c8', .4), .006)
        ball((-.88, -.447, .2), .014, glow('#ff6a3a', 14.), (1, .5, 1))


def cable(points, radius=.016, color='#c0513c'):
    """A thick cable over the floor."""
    tube(points, radius, paint(color, .5))


def _plush_head(kind, fur, pale):
    dark = paint('#33211d', .25, .02, 3., .5)
    ball((0, 0, .47), .15, fur, (1, .92, .9))
    ball((0, -.11, .44), .075, pale, (1, .8, .75))
    ball((0, -.17, .46), .018, dark, (1.3, .7, .9))
    for side in (-1, 1):
        ball((side * .062, -.122, .51), .014, dark)
        if kind == 'bear':
            ball((side * .115, .01, .59), .052, fur, (1, .6, 1))
        elif kind == 'rabbit':
            ball((side * .06, .02, .73), .05, fur, (.8, .5, 2.6), (0, side * .2, 0))
        else:
            ball((side * .19, .02, .49), .12, fur, (.9, .3, 1))
    if kind == 'elephant':
        tube([(0, -.12, .44), (.01, -.2, .36), (.02, -.22, .27), (.05, -.27, .24)], .034, fur)


def plush(place, kind, color, size=1., turn=0., lean=0.):
    """A soft toy sitting on its seat, half a meter high: bear, rabbit or elephant; `lean` tips it to the side."""
    before = geometry.names()
    fur, pale = cloth(color, 18.), cloth('#ead6b8', 18.)
    ball((0, 0, .19), .17, fur, (1, .88, 1.12))
    ball((0, -.08, .18), .12, pale, (.9, .7, 1.1))
    _plush_head(kind, fur, pale)
    for side in (-1, 1):
        ball((side * .17, -.05, .25), .06, fur, (.8, .8, 1.7), (0, side * -.5, 0))
        ball((side * .12, -.19, .065), .07, fur, (.85, 1.6, .85), (0, 0, side * .3))
        ball((side * .14, -.29, .07), .045, pale, (.8, .35, .9), (0, 0, side * .3))
    whole = Matrix.Translation(Vector(place)) @ Matrix.Rotation(turn, 4, 'Z') @ Matrix.Rotation(lean, 4, 'Y') @ Matrix.Scale(size, 4)
    for thing in geometry.new_since(before):
        thing.matrix_basis = whole @ thing.matrix_basis


def _furled(place, lean, turn):
    x, y, z = place
    skin = cloth('#948388', 14.)
    with geometry.assembled(place, turn):
        rows = []
        for k in range(8):
            t = k / 7
            radius = .012 + .034 * math.sin(math.pi * min(1, .2 + t * .8)) * (1 - .3 * t)
            rows.append([(lean * (.95 - .66 * t) + radius * (1 + .25 * math.cos(5 * a)) * math.cos(a), radius * math.sin(a), .72 - .66 * t)
                for a in np.linspace(0, 2 * math.pi, 25)])
        geometry.grid(rows, skin, 'umbrella', .004)
        tube([(lean * .95, 0, .7), (lean * 1.2, 0, .84), (lean * 1.3 + .02, 0, .9), (lean * 1.3 + .07, 0, .9), (lean * 1.3 + .08, 0, .85)], .011,
            paint('#7a4c34', .4))


def umbrellas(place, rnd, number=13):
    """A basket of furled gray umbrellas."""
    x, y, z = place
    wicker = paint('#b58a5a', .8, .2, 30., .1, 0., .4)
    cylinder((x, y, z + .2), .17, .4, wicker, .21, capped=False)
    cylinder((x, y, z + .02), .17, .04, wicker)
    tube([(x + .21 * math.cos(a), y + .21 * math.sin(a), z + .4) for a in np.linspace(0, 2 * math.pi, 13)[:-1]], .014, wicker, True)
    for k in range(number):
        a = k * 2.4
        radius = .13 * math.sqrt((k + .5) / number)
        _furled((x + radius * math.cos(a), y + radius * math.sin(a), z + .08), rnd.uniform(.05, .2), a + rnd.uniform(-.4, .4))


def open_umbrella(place, tilt, turn):
    """An open umbrella on the floor: gray outside, mustard inside, its inside toward -y when `turn` is 0."""
    before = geometry.names()
    radius = .52
    for color, offset in (('#948388', .006), ('#e0ab3e', 0.)):
        rows = []
        for r in (.02, .25, .5, .75, 1.):
            row = []
            for a in np.linspace(0, 2 * math.pi, 65):
                scallop = 1 - .07 * abs(math.sin(4 * a)) * r * r
                row.append((radius * r * scallop * math.cos(a), radius * r * scallop * math.sin(a), offset + .25 * math.cos(r * 1.35) - .05))
            rows.append(row)
        geometry.grid(rows, cloth(color, 14.), 'umbrella')
    metal = paint('#b9a690', .3, .03, 4., .5, metal=.6)
    for k in range(8):
        a = k * math.pi / 4
        tube([(radius * r * math.cos(a), radius * r * math.sin(a), .25 * math.cos(r * 1.35) - .058) for r in (.04, .5, .99)], .004, metal)
        tube([(.01, 0, -.02), (radius * .5 * math.cos(a), radius * .5 * math.sin(a), .25 * math.cos(.5 * 1.35) - .06)], .003, metal)
    cylinder((0, 0, -.14), .009, .66, metal)
    tube([(0, 0, -.46), (0, 0, -.56), (.04, 0, -.6), (.08, 0, -.56)], .014, paint('#7a4c34', .4))
    whole = Matrix.Translation(Vector(place)) @ Matrix.Rotation(turn, 4, 'Z') @ Matrix.Rotation(tilt, 4, 'X')
    for thing in geometry.new_since(before):
        thing.matrix_basis = whole @ thing.matrix_basis


def game_picture():
    """What is on the screen: a room in five colors with a yellow couch in it, and a window; a Blender image."""
    height, width = 160, 288
    picture = np.zeros((height, width, 3), np.float32)
    parts = ((0, 0, 1, 1, '#f3c7a0', 1.), (0, .66, 1, 1, '#c98a64', .9), (.12, .12, .36, .5, '#fff0d0', 1.5), (.235, .12, .245, .5, '#d99a70', 1.),
        (.12, .30, .36, .32, '#d99a70', 1.),
             (.44, .46, .86, .64, '#e0a838', 1.1), (.42, .58, .88, .76, '#eeb840', 1.15), (.42, .52, .46, .76, '#d89c30', 1.), (.84, .52, .88, .76,
                 '#d89c30', 1.), (.6, .16, .74, .34, '#b8664a', .9),
             (.05, .72, .2, .86, '#8f8a5a', .8))
    for left, top, right, bottom, color, strength in parts:
        picture[int(top * height):int(bottom * height), int(left * width):int(right * width)] = np.array(linear(color)) * strength
    picture = gaussian_filter(picture, (1.6, 1.6, 0))
    full = np.concatenate([picture, np.ones((height, width, 1), np.float32)], 2)
    image = bpy.data.images.new('game', width, height, float_buffer=True)
    image.pixels.foreach_set(np.ascontiguousarray(full[::-1]).ravel())
    return image


def curved_screen(place, turn, strength):
    """A wide screen in a curve, seen from -y when `turn` is 0, on one brass leg."""
    wide, high, radius = .92, .44, 1.1
    with geometry.assembled(place, turn):
        shape = bmesh.new()
        layer = shape.loops.layers.uv.new()
        angles = np.linspace(-wide / 2 / radius, wide / 2 / radius, 25)

        def rim(z, deeper):
            return [shape.verts.new((radius * math.sin(a), radius * (math.cos(a) - 1) + .06 + deeper, z)) for a in angles]

        low, top = rim(.2, 0), rim(.2 + high, 0)
        for k in range(24):
            face = shape.faces.new((low[k], low[k + 1], top[k + 1], top[k]))
            for loop, (u, v) in zip(face.loops, ((k, 0), (k + 1, 0), (k + 1, 1), (k, 1))):
                loop[layer].uv = (u / 24, v)
        geometry.mesh(shape, materials.film(game_picture(), strength), 'screen', True)
        frame = materials.wood('#6b402a', '#94603c', .42)
        for z0, z1, y in ((.18, .66, .012), (.18, .2, -.008), (.64, .66, -.008)):
            back = [[((radius + .01) * math.sin(a) * 1.02, radius * (math.cos(a) - 1) + .06 + y, z) for a in angles] for z in (z0, z1)]
            geometry.grid(back, frame, 'frame', .024 if y > 0 else .012)
        cylinder((0, .1, .11), .022, .22, materials.brass())
        cylinder((0, .1, .01), .13, .02, materials.brass())


def bus(place, turn=0., size=1.):
    """A wooden school bus without anything written on it."""
    yellow, dark = paint('#e0a838', .45), paint('#3f2d28', .4)
    with geometry.assembled(place, turn):
        box((0, 0, .09 * size), (.3 * size, .12 * size, .12 * size), yellow, .02 * size)
        box((.17 * size, 0, .065 * size), (.08 * size, .11 * size, .07 * size), yellow, .015 * size)
        for k in range(4):
            box(((-.1 + .065 * k) * size, -.061 * size, .115 * size), (.045 * size, .004, .04 * size), paint('#8a6a58', .1), .002)
        for x in (-.09, .1):
            for y in (-.06, .06):
                cylinder((x * size, y * size, .03 * size), .03 * size, .02, dark, turn=(math.pi / 2, 0, 0))


def house(place, color, size=1., turn=0.):
    """A small house for somebody like Deb, with its two trash cans."""
    with geometry.assembled(place, turn):
        box((0, 0, .09 * size), (.2 * size, .16 * size, .18 * size), paint(color, .6), .006)
        roof = paint('#a8563f', .6)
        for side in (-1, 1):
            box((side * .055 * size, 0, .222 * size), (.15 * size, .19 * size, .014), roof, .004, (0, side * .7, 0))
        box((.03 * size, -.082 * size, .07 * size), (.05 * size, .006, .11 * size), paint('#7a4a38', .5), .002)
        box((-.05 * size, -.082 * size, .11 * size), (.05 * size, .006, .05 * size), glow('#ffd9a0', 1.4), 0)
        for x in (.14, .2):
            cylinder((x * size, -.05 * size, .035 * size), .026 * size, .07 * size, paint('#8d8a68', .5), .03 * size)


def muffins(place, rnd, number=8):
    """A tray out of eleven dozen."""
    x, y, z = place
    box((x, y, z + .008), (.42, .24, .016), paint('#b9a690', .4, .03, 4., .5, metal=.4), .005)
    for k in range(number):
        at = (x - .15 + .1 * (k % 4), y - .06 + .11 * (k // 4), z + .016)
        cylinder((at[0], at[1], at[2] + .025), .028, .05, paint('#b8604a', .8), .038)
        ball((at[0], at[1], at[2] + .055), .042, paint(rnd.choice(('#c98a50', '#b8743f')), .8, .15, 30.), (1, 1, .75))


def drawing(place, color, rnd, size=(.2, .15), truck=False):
    """A sheet on the felt, with a pin; with a truck on it, if it was the child's."""
    x, y, z = place
    lean = rnd.uniform(-.06, .06)
    box((x, y, z), (size[0], .004, size[1]), paint('#f2e6cf', .9, .02), 0, (0, lean, 0))
    if truck:
        box((x - .02, y - .004, z), (.085, .003, .05), paint('#c0513c', .8), .001, (0, lean, 0))
        box((x + .04, y - .004, z - .008), (.035, .003, .034), paint('#c0513c', .8), .001, (0, lean, 0))
        for dx in (-.045, .04):
            cylinder((x + dx, y - .006, z - .034), .012, .003, paint('#3f2d28', .6), turn=(math.pi / 2, 0, 0), edge=0)
    else:
        box((x, y - .003, z - size[1] * .1), (size[0] * .78, .002, size[1] * .5), paint(color, .8, .2, 7.), 0, (0, lean, 0))
    ball((x, y - .008, z + size[1] * .42), .009, paint('#c9402f', .35))
