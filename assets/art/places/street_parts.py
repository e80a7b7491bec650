"""The street's things: a truck full of doors, house fronts, a lamp, a traffic light, steam, what winter leaves on asphalt."""
import math
import random

from mathutils import Matrix

from lib import geometry
from lib.color import rgba
from lib.geometry import ball, box, cylinder, grid, tube
from lib.materials import brass, cloth, glow, paint, shade, wood
from lib.nodes import Tree

IRON, STONE, PLUM = '#3a2a2c', '#b39d8e', '#6a474c'
CURB = .18
DOORS = ('#b8604a', '#e6d0b0', '#8f9270', '#d09a4a', '#8a5648', '#c98a72', '#efe0c8', '#a9714a')


def asphalt():
    """Wet, with drier islands; salt in a band along the curb (the set's x is the distance from it)."""
    tree = Tree('asphalt')
    where = tree.node('TexCoord').outputs['Object']
    across = tree.node('SeparateXYZ', {0: where}).outputs[0]
    grain = tree.node('TexNoise', {'Vector': where, 'Scale': 60., 'Detail': 3.}).outputs[0]
    pools = tree.node('TexNoise', {'Vector': where, 'Scale': .55, 'Detail': 4., 'Distortion': .4}).outputs[0]
    flecks = tree.node('TexNoise', {'Vector': where, 'Scale': 3.2, 'Detail': 5., 'Roughness': .75}).outputs[0]
    dry = tree.node('MapRange', {'Value': pools, 'From Min': .44, 'From Max': .62}).outputs[0]
    band = tree.node('MapRange', {'Value': across, 'From Min': -9.9, 'From Max': -8.6, 'To Min': 1., 'To Max': .08}).outputs[0]
    salt = tree.math('MULTIPLY', tree.node('MapRange', {'Value': flecks, 'From Min': .40, 'From Max': .62}).outputs[0], band)
    color = tree.mix(tree.math('MULTIPLY', grain, .7), rgba('#4a3a3c'), rgba('#6b5552'))
    color = tree.mix(tree.math('MULTIPLY', salt, .85), color, rgba('#d9c8ba'))
    rough = tree.math('ADD', tree.math('MULTIPLY_ADD', dry, .30, .10), tree.math('MULTIPLY', salt, .4))
    surface = tree.node('BsdfPrincipled', {'Base Color': color, 'Roughness': rough, 'Specular': .6})
    tree.put(tree.node('Bump', {'Strength': tree.math('MULTIPLY_ADD', dry, .3, .06), 'Distance': .012, 'Height': grain}).outputs[0], surface.inputs['Normal'])
    return tree.finish(surface.outputs[0])


def _bricks(first, second, mortar):
    """Bricks on a wall that runs along y."""
    tree = Tree('bricks')
    where = tree.node('SeparateXYZ', {0: tree.node('TexCoord').outputs['Object']}).outputs
    flat = tree.node('CombineXYZ', {'X': tree.math('ADD', where[1], where[0]), 'Y': where[2]}).outputs[0]
    laid = tree.node('TexBrick', {'Vector': flat, 'Scale': 1., 'Color1': rgba(first), 'Color2': rgba(second), 'Mortar': rgba(mortar), 'Mortar Size': .011,
                                  'Brick Width': .24, 'Row Height': .08}, offset=.5)
    surface = tree.node('BsdfPrincipled', {'Base Color': laid.outputs[0], 'Roughness': .8})
    tree.put(tree.node('Bump', {'Strength': .6, 'Distance': .02, 'Height': tree.math('SUBTRACT', 1., laid.outputs[1])}).outputs[0], surface.inputs['Normal'])
    return tree.finish(surface.outputs[0])


def ground(end):
    """Road and pavement; the curb runs along y at x = 0. `end`: where the side street begins."""
    box((10, 20, -.1), (20, 70, .2), asphalt(), 0)
    box((-10, end + 6, -.1), (20, 9, .2), asphalt(), 0)
    slab = paint('#8a7269', .42, .14, 1.4, .5, bump=.12)
    box((-3., end / 2 - 4, CURB / 2), (5.7, end + 8, CURB), slab, .01)
    box((-3., end + 22, CURB / 2), (5.7, 22, CURB), slab, .01)
    for k in range(int(end) + 8):
        box((-.09, -7.5 + k, CURB / 2 + .004), (.2, .985, CURB + .008), paint(STONE, .5, .12, 2., .4, bump=.12), .025)
    for k in range(12):
        box((-1.3, -2 + k * 1.15, CURB + .001), (2.2, .014, .004), paint('#5c4a47', .7), 0)
    for x in (-1.1, -2.05):
        box((x, end / 2 - 4, CURB + .001), (.014, end + 8, .004), paint('#5c4a47', .7), 0)


def crosswalk(y, number=9):
    """Broad worn bars."""
    for k in range(number):
        box((.75 + k * .95, y, .003), (.52, 2.6, .006), paint('#cdb7a6', .5, .22, 3.5, .4), 0)


def street_door(y, wide=1.12, tall=2.25, wall=-2.2):
    """A good door with two panels, a brass flap at the height of a belt, a lit light above it, its step, its bells."""
    skin, trim, low = paint('#7c3036', .38, .06, 2., .5), paint('#c9ad98', .7, .08, 2.), CURB
    for side in (-1, 1):
        box((wall + .05, y + side * (wide / 2 + .11), low + (tall + .65) / 2), (.2, .2, tall + .65), trim, .02)
    box((wall + .08, y, low + tall + .74), (.32, wide + .62, .16), trim, .02)
    box((wall + .03, y, low + tall + .03), (.14, wide, .07), trim, .01)
    box((wall - .06, y, low + tall + .34), (.03, wide, .56), glow('#f3b878', 1.5), 0)
    for k in (-1, 0, 1):
        box((wall - .03, y + k * wide / 4, low + tall + .34), (.03, .025, .56), trim, .004)
    box((wall - .04, y, low + .1 + tall / 2), (.06, wide, tall - .1), skin, .008)
    for side in (-1, 1):
        for up, high in ((.52, .62), (1.62, .95)):
            box((wall, y + side * .26, low + up), (.03, .38, high), paint('#6d292f', .38, .06, 2., .5), .014)
            box((wall + .012, y + side * .26, low + up), (.03, .28, high - .12), skin, .014)
    box((wall + .02, y, low + 1.0), (.03, .34, .10), brass(), .012)
    box((wall + .038, y, low + 1.0), (.012, .27, .05), brass('#a87c40'), .005)
    ball((wall + .06, y + wide / 2 - .13, low + 1.12), .045, brass())
    box((wall + .25, y, low + .07), (.6, wide + .5, .14), paint(STONE, .6, .1, 2.), .02)
    box((wall + .3, y, low + .146), (.36, .8, .014), cloth('#5f4038', 30.), .004)
    box((wall + .02, y - wide / 2 - .42, low + 1.42), (.03, .2, .34), brass(), .01)
    for k in range(4):
        box((wall + .04, y - wide / 2 - .44, low + 1.30 + .08 * k), (.012, .10, .045), glow('#ffe0b0', .8), .003)
        ball((wall + .045, y - wide / 2 - .36, low + 1.30 + .08 * k), .014, paint('#3f2c2a', .4))
    tube([(wall, y + .9, low + 2.3), (wall + .2, y + .9, low + 2.42), (wall + .3, y + .9, low + 2.34)], .014, paint(IRON, .5))
    ball((wall + .3, y + .9, low + 2.22), .11, shade('#f6dcb4', '#ffcb8c', 6.))


def shop(first, last, rnd, wall=-2.2):
    """Shut for the night, its window still lit: lamps and a few chairs, under a rolled awning and a bare fascia."""
    frame, low = paint('#5f6349', .45, .08, 2., .4), CURB
    middle, wide = (first + last) / 2, last - first
    box((wall + .02, middle, low + .3), (.2, wide, .6), frame, .015)
    box((wall + .06, middle, low + .62), (.3, wide + .1, .06), paint(STONE, .6, .1), .012)
    for y in (first, first + wide * .36, first + wide * .7, last):
        box((wall + .02, y, low + 1.65), (.12, .075, 2.1), frame, .012)
    box((wall + .02, middle, low + 2.2), (.1, wide, .05), frame, .008)
    box((wall + .05, middle, low + 2.98), (.22, wide + .3, .62), frame, .02)
    box((wall + .1, middle, low + 3.32), (.34, wide + .44, .09), paint(STONE, .6, .1), .015)
    tube([(wall + .18, first, low + 2.66), (wall + .18, last, low + 2.66)], .085, cloth('#c4604a', 10.))
    back = wall - 1.7
    box((back, middle, low + 1.5), (.05, wide + .4, 3.), paint('#cfae90', .85, .05), 0)
    for y in (first - .1, last + .1):
        box((wall - .8, y, low + 1.4), (1.7, .05, 3.), paint('#b98f74', .85), 0)
    box((wall - .8, middle, low + .55), (1.7, wide, .1), wood('#7a5036', '#a9764c', .5), 0)
    for k, (y, color) in enumerate(((first + .45, '#c9604a'), (middle + .1, '#d9a24e'), (last - .5, '#8f9270'))):
        cylinder((wall - .7, y, low + .62), .13, .03, brass())
        cylinder((wall - .7, y, low + .9 + .1 * k), .012, .6 + .2 * k, brass())
        cylinder((wall - .7, y, low + 1.28 + .2 * k), .24, .28, shade(color, '#ffb978' if k else '#ff9a70', 2.2), .15, capped=False)
    for y in (first + 1.0, last - 1.15):
        box((wall - .95, y, low + .85), (.44, .46, .06), cloth('#b8604a'), .02)
        box((wall - 1.15, y, low + 1.12), (.06, .46, .5), cloth('#b8604a'), .02)


def house(first, last, wall=-2.2, high=9.):
    """Bricks with tall windows above; some are lit, in one a plant stands."""
    box((wall - 2.02, (first + last) / 2, CURB + 2.9 + high / 2), (4., last - first, high), _bricks('#86605a', '#6f4c49', '#5f4a48'), .01)
    trim = paint('#bb9f8c', .75, .1, 2.)
    for k, lit in enumerate((None, '#f0b070', None, None, '#e8a068', None)):
        y = first + 1.1 + k * 2.05
        if y > last - .7:
            break
        for floor in range(2):
            z = CURB + 4.0 + floor * 3.
            color = lit if floor == 0 else ('#f0b878' if k in (1, 3) else None)
            box((wall - .02, y, z + .95), (.06, 1.0, 1.9), glow(color, .8) if color else paint('#33262b', .12, .05, 3., .8), 0)
            box((wall + .03, y, z - .04), (.26, 1.24, .1), trim, .015)
            box((wall + .03, y, z + 1.98), (.2, 1.24, .16), trim, .015)
            box((wall + .01, y, z + 1.0), (.05, 1.0, .05), trim, .005)
            if color:
                for side in (-.38, .38):
                    box((wall - .0, y + side, z + .95), (.05, .26, 1.88), cloth('#b86a52', 8.), .02)
    box((wall + .1, (first + last) / 2, CURB + 3.55), (.3, last - first, .16), trim, .02)


def piers(spans, wall=-2.2):
    """The ground floor between door and shop: bricks again; `spans` are (first, last)."""
    for first, last in spans:
        box((wall - .52, (first + last) / 2, CURB + 1.6), (1., last - first, 3.5), _bricks('#86605a', '#6f4c49', '#5f4a48'), .01)
        box((wall, (first + last) / 2, CURB + .2), (.1, last - first, .4), paint('#8f776b', .75, .1), .015)


def block(x, y, wide, deep, high, seed, body='#5f4145', share=.2):
    """A house far off, with windows of which some burn."""
    rnd = random.Random(seed)
    box((x, y, high / 2), (wide, deep, high), paint(body, .85, .1, .5), 0)
    lit = [glow(color, strength) for color, strength in (('#f2b070', 1.0), ('#f7cf9c', .8), ('#d9825a', .8))]
    dark = paint('#2f2228', .2, .05, 3., .7)
    for floor in range(1, int(high / 3.2)):
        for k in range(int(wide / 2.2)):
            skin = rnd.choice(lit) if rnd.random() < share else dark
            box((x - wide / 2 + 1.3 + k * 2.2, y - deep / 2, floor * 3.2), (1.05, .06, 1.7), skin, 0)
        for k in range(int(deep / 2.2)):
            skin = rnd.choice(lit) if rnd.random() < share else dark
            box((x - wide / 2, y - deep / 2 + 1.3 + k * 2.2, floor * 3.2), (.06, 1.05, 1.7), skin, 0)


def street_lamp(x, y, tall=4.3):
    """An iron post with an arm over the road; returns the bulb's place."""
    iron = paint(IRON, .5, .08)
    cylinder((x, y, CURB + .25), .10, .5, iron, .075)
    cylinder((x, y, CURB + tall / 2), .05, tall, iron, .038)
    tube([(x, y, CURB + tall - .05), (x + .12, y, CURB + tall + .3), (x + .5, y, CURB + tall + .4), (x + .85, y, CURB + tall + .28)], .03, iron)
    cylinder((x + .85, y, CURB + tall + .2), .24, .16, paint('#6d4a44', .5), .08)
    ball((x + .85, y, CURB + tall + .07), .13, shade('#fbe3bd', '#ffd296', 9.), (1, 1, .8))
    return x + .85, y, CURB + tall


def traffic_light(x, y, z, turn=0.):
    """Hung over the crossing on a wire: coral on, mustard off, and a third that nobody sees lit."""
    case, hood = paint('#5a4340', .5), paint('#33262a', .6)
    tube([(x - 9, y + 1.2, z + 2.1), (x, y, z + 1.35), (x + 9, y - 1., z + 2.2)], .02, paint('#2c2126', .7))
    cylinder((x, y, z + 1.05), .025, .6, case)
    with geometry.assembled((x, y, z), turn):
        box((0, 0, .3), (.36, .3, 1.02), case, .05)
        for up, skin in ((.62, glow('#ff5f42', 14.)), (.30, paint('#8a6a3a', .3)), (-.02, paint('#5f6048', .3))):
            cylinder((0, -.16, up), .115, .03, skin, turn=(math.pi / 2, 0, 0))
            around = [.1 + 2.94 * k / 10 for k in range(11)]
            grid([[(.135 * math.cos(a), -.15 - deep, up + .135 * math.sin(a)) for a in around] for deep in (0, .16)], hood, 'hood', .008)


def _wheel(x, y, radius=.46, wide=.28):
    cylinder((x, y, radius), radius, wide, paint('#2e2325', .8, .08), turn=(0, math.pi / 2, 0), edge=.05)
    cylinder((x + (.02 if x > 0 else -.02), y, radius), radius * .55, wide, paint('#a98a78', .4, .1, metal=.4), turn=(0, math.pi / 2, 0), edge=.02)


def _cargo(rnd, left, right, first, last, floor):
    """Two hundred doors without knobs, on edge, more or less upright."""
    x = left
    while x < right:
        thick, tall = rnd.uniform(.05, .07), rnd.choice((2., 2., 1.93, 1.86))
        lean, deep = rnd.uniform(-.04, .04), rnd.uniform(-.3, .14)
        box((x, first + deep + 1.1, floor + tall / 2 + .01), (thick, 2.2, tall), paint(rnd.choice(DOORS), .5, .07, 2.), .008, (0, lean, 0))
        x += thick + rnd.choice((.015, .03, .05, .11))


def _panelled(x, y, z, color, turn, tilt):
    """One door by itself, with a round hole for its knob."""
    skin = paint(color, .45, .06, 2., .4)
    with geometry.assembled((x, y, z), turn):
        before = geometry.names()
        box((0, 0, 1.0), (.86, .05, 2.0), skin, .008)
        for side in (-.2, .2):
            for up, high in ((.45, .55), (1.38, .95)):
                box((side, -.026, up), (.28, .02, high), paint(color, .55, .1, 2.), .012)
        cylinder((.36, -.03, .98), .035, .02, paint('#2c2022', .9), turn=(math.pi / 2, 0, 0))
        for thing in geometry.new_since(before):
            thing.matrix_basis = Matrix.Rotation(tilt, 4, 'X') @ thing.matrix_basis


def truck(place, turn, rnd):
    """A delivery truck seen from behind: open, lit, full of doors; its driver waits in the cab. (0, 0) is the middle of its rear."""
    body, cab, dark = paint('#d9c2a6', .5, .06, .8, .4), paint('#b8553f', .38, .06, 1., .5), paint('#332728', .7)
    low, high, half, long = 1.0, 3.25, 1.16, 4.5
    with geometry.assembled(place, turn):
        box((0, long / 2, low - .06), (half * 2, long, .12), dark, .01)
        for side in (-1, 1):
            box((side * (half - .03), long / 2, (low + high) / 2), (.06, long, high - low), body, .015)
            box((side * half, long / 2, low + .5), (.012, long - .1, .26), paint('#c4604a', .5, .08), .003)
            box((side * (half - .08), .03, (low + high) / 2), (.18, .1, high - low + .1), paint('#a98f78', .5), .02)
            for k in range(5):
                box((side * (half + .005), .5 + k * .85, (low + high) / 2), (.02, .05, high - low - .1), paint('#c8b094', .5), .004)
        box((0, long / 2, high), (half * 2 + .04, long + .04, .1), body, .02)
        box((0, long, (low + high) / 2), (half * 2, .06, high - low), body, .01)
        box((0, .03, high - .06), (half * 2, .12, .2), paint('#a98f78', .5), .02)
        cylinder((0, .28, high - .2), .17, half * 2 - .3, paint('#c8b49c', .5, .05), turn=(0, math.pi / 2, 0))
        box((0, 1.6, high - .09), (.5, 1.6, .03), glow('#ffe0b0', 7.), 0)
        _cargo(rnd, -.98, .35, .5, 2.6, low)
        _panelled(.62, 1.5, low, '#d09a4a', -.35, -.10)
        box((.7, .35, low + .17), (.5, .4, .34), paint('#c49a6c', .8, .06), .01, (0, 0, .2))
        box((0, -.06, low - .2), (half * 2, .14, .26), dark, .02)
        box((0, -.16, .52), (half * 1.7, .12, .1), paint('#4a383a', .5), .02)
        for side in (-1, 1):
            box((side * .98, -.14, low - .2), (.16, .03, .16), glow('#ffa63c', 16.), .004)
            box((side * .76, -.14, low - .2), (.16, .03, .16), glow('#e2442f', 3.), .004)
            box((side * .98, -.02, high + .02), (.1, .04, .06), glow('#ffa63c', 8.), .004)
            box((side * (half + .01), long - .3, low - .12), (.03, .1, .07), glow('#ffa63c', 12.), .004)
            _wheel(side * .95, 1.0)
            _wheel(side * .98, long + .95)
        box((0, long / 2, .62), (.9, long, .22), dark, .02)
        box((0, long + 1.05, 1.35), (2.06, 1.9, 1.5), cab, .14)
        box((0, long + .98, 2.3), (1.98, 1.6, .5), cab, .16)
        for side in (-1, 1):
            box((side * 1.02, long + 1.0, 2.02), (.04, .95, .62), glow('#c98a58', .5), .02)
            box((side * 1.06, long + .5, .95), (.05, .9, .5), dark, .03)
            tube([(side * 1.0, long + 1.75, 1.9), (side * 1.28, long + 1.85, 2.), (side * 1.28, long + 1.85, 1.7)], .018, dark)
            box((side * 1.3, long + 1.82, 1.95), (.05, .2, .42), dark, .03)
            box((side * 1.03, long + 1.9, 1.2), (.05, .12, .12), glow('#ffa63c', 14.), .01)


def leaning_door(x, y, turn):
    """Taken out to make room: it leans on nothing much."""
    _panelled(x, y, .02, '#8f9270', turn, -.13)


def cone(x, y, lying=False):
    """It says: not here."""
    before = geometry.names()
    coral, cream = paint('#d2553c', .5, .05), paint('#efdcc2', .6, .05)
    with geometry.assembled((x, y, 0), .4):
        box((0, 0, .02), (.36, .36, .04), coral, .012)
        for low, high, skin in ((.04, .22, coral), (.22, .34, cream), (.34, .44, coral), (.44, .52, cream), (.52, .68, coral)):
            r0, r1 = .135 - .165 * low, .135 - .165 * high
            cylinder((0, 0, (low + high) / 2), r0, high - low, skin, r1, edge=0)
    return geometry.new_since(before)


def grate(x, y):
    """Iron in the road, which breathes."""
    iron = paint('#3a2c2c', .45, .1, metal=.5)
    cylinder((x, y, .004), .36, .012, paint('#5a4744', .4, .1, metal=.4), edge=.002)
    for k in range(7):
        box((x - .24 + .08 * k, y, .012), (.025, .5 - abs(k - 3) * .07, .008), iron, 0)


def _vapor(seed, strength):
    tree = Tree('steam')
    where = tree.node('TexCoord').outputs
    at = tree.node('SeparateXYZ', {0: where['UV']}).outputs
    drawn = tree.node('Mapping', {'Vector': where['UV'], 'Location': (seed * 3.1, seed * 1.7, seed), 'Scale': (2.2, 1.5, 1)}).outputs[0]
    puffs = tree.node('TexNoise', {'Vector': drawn, 'Scale': 1.6, 'Detail': 4., 'Roughness': .5, 'Distortion': 1.2}).outputs[0]
    shape = tree.node('MapRange', {'Value': puffs, 'From Min': .36, 'From Max': .74}).outputs[0]
    aside = tree.math('ABSOLUTE', tree.math('SUBTRACT', at[0], .5))
    wide = tree.math('MULTIPLY_ADD', at[1], .26, .12)
    edge = tree.node('MapRange', {'Value': tree.math('DIVIDE', aside, wide), 'From Min': 1.2, 'From Max': .1}, interpolation_type='SMOOTHSTEP').outputs[0]
    top = tree.node('MapRange', {'Value': at[1], 'From Min': 1., 'From Max': .15}, interpolation_type='SMOOTHSTEP').outputs[0]
    foot = tree.node('MapRange', {'Value': at[1], 'From Min': 0., 'From Max': .06}).outputs[0]
    opacity = tree.math('MULTIPLY', tree.math('MULTIPLY', shape, edge), tree.math('MULTIPLY', tree.math('MULTIPLY', top, foot), strength))
    lit = tree.node('Emission', {'Color': rgba('#c9907c'), 'Strength': .6}).outputs[0]
    return tree.finish(tree.blend(opacity, tree.node('BsdfTransparent').outputs[0], lit))


def steam(x, y, tall=2.4, wide=2.2, toward=(0, -1)):
    """Two veils over the grate, square to the eye."""
    length = math.hypot(*toward)
    across = (-toward[1] / length, toward[0] / length)
    for k, drift in enumerate((-.08, .12)):
        a = (x - across[0] * wide / 2, y - across[1] * wide / 2 + drift)
        b = (x + across[0] * wide / 2, y + across[1] * wide / 2 + drift)
        geometry.plane(((*a, .02), (*b, .02), (b[0], b[1], tall), (a[0], a[1], tall)), _vapor(k + 1, .85))


def meter(x, y):
    """A parking meter."""
    before = geometry.names()
    tin = paint('#7d615a', .4, .08, metal=.4)
    cylinder((x, y, CURB + .6), .032, 1.2, tin)
    cylinder((x, y, CURB + 1.24), .05, .1, tin)
    box((x, y, CURB + 1.42), (.19, .13, .28), tin, .06)
    ball((x, y, CURB + 1.55), .093, tin, (1, .7, .9))
    return geometry.new_since(before)


def hydrant(x, y):
    """Small, stout, terracotta."""
    before = geometry.names()
    red = paint('#a8493a', .45, .08)
    for z, radius, tall in ((.04, .16, .08), (.3, .11, .5), (.56, .14, .05)):
        cylinder((x, y, CURB + z), radius, tall, red)
    ball((x, y, CURB + .58), .115, red, (1, 1, .9))
    cylinder((x, y, CURB + .71), .03, .06, red)
    for turn in (0, math.pi / 2):
        cylinder((x, y, CURB + .4), .055, .36, red, turn=(math.pi / 2, 0, turn))
    return geometry.new_since(before)


def glove(x, y, turn):
    """One."""
    wool = cloth('#c9873f', 30.)
    with geometry.assembled((x, y, CURB + .012), turn):
        box((0, 0, .012), (.085, .11, .024), wool, .012)
        box((0, -.085, .014), (.07, .07, .026), wool, .012)
        for k in range(4):
            tube([(-.032 + .021 * k, .04, .012), (-.036 + .024 * k, .10 + .012 * (1.5 - abs(k - 1.5)), .012)], .0105, wool)
        tube([(.035, -.01, .012), (.075, .045, .012)], .012, wool)
