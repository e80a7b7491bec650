"""What stands about on a roof: a water tank, a stairhead, a chimney, laundry, tomatoes, a deck chair, a string of bulbs."""
import math

from lib import geometry, light
from lib.color import rgba
from lib.geometry import ball, box, cylinder, grid, tube
from lib.materials import brass, cloth, glow, paint, shade, wood
from lib.nodes import Tree

PLUM, IRON = '#57403f', '#3f2e2e'


def roof_skin():
    """Tar paper in strips, gravel in it, and what is left of a shower."""
    tree = Tree('roof')
    where = tree.node('TexCoord').outputs['Object']
    strips = tree.node('TexBrick', {'Vector': where, 'Scale': 1., 'Color1': rgba('#8a7068'), 'Color2': rgba('#9a8076'), 'Mortar': rgba('#54423f'),
                                    'Mortar Size': .012, 'Brick Width': 5.2, 'Row Height': 1.05}, offset=.4).outputs[0]
    grain = tree.node('TexNoise', {'Vector': where, 'Scale': 38., 'Detail': 3.}).outputs[0]
    pools = tree.node('TexNoise', {'Vector': where, 'Scale': .42, 'Detail': 3.}).outputs[0]
    dry = tree.node('MapRange', {'Value': pools, 'From Min': .40, 'From Max': .50}).outputs[0]
    color = tree.mix(tree.math('MULTIPLY', grain, .6), strips, rgba('#5f4c49'))
    color = tree.mix(dry, tree.mix(.6, color, rgba('#3f3032')), color)
    surface = tree.node('BsdfPrincipled', {'Base Color': color, 'Roughness': tree.math('MULTIPLY_ADD', dry, .62, .06), 'Specular': .5})
    tree.put(tree.node('Bump', {'Strength': tree.math('MULTIPLY', dry, .35), 'Distance': .01, 'Height': grain}).outputs[0], surface.inputs['Normal'])
    return tree.finish(surface.outputs[0])


def thin_cloth(hex_color, through=.5):
    """Washing: the light behind it comes through."""
    tree = Tree('washing')
    weave = tree.node('TexNoise', {'Vector': tree.node('TexCoord').outputs['Object'], 'Scale': 9., 'Detail': 3.}).outputs[0]
    color = tree.mix(tree.math('MULTIPLY', weave, .3), rgba(hex_color), rgba('#c9a58c'))
    return tree.finish(tree.blend(through, tree.node('BsdfDiffuse', {'Color': color}).outputs[0], tree.node('BsdfTranslucent', {'Color': color}).outputs[0]))


def wall(start, end, height=.52, thick=.34, below=.6):
    """A low wall between two points on the roof, with coping stones that do not all agree."""
    (x0, y0), (x1, y1) = start, end
    length, turn = math.hypot(x1 - x0, y1 - y0), math.atan2(y1 - y0, x1 - x0)
    render, stone = paint('#96776c', .85, .1, 1.6, bump=.25), paint('#b79d8c', .8, .08, 2.5, bump=.15)
    with geometry.assembled((x0, y0, 0), turn):
        box((length / 2, 0, (height - .06 - below) / 2), (length, thick, height - .06 + below), render, .01)
        number = max(1, round(length / 1.1))
        for k in range(number):
            wide = length / number
            middle = (wide * (k + .5), .006 * math.sin(k * 2.4), height - .03 + .004 * math.sin(k * 5.))
            box(middle, (wide - .012, thick + .1, .06), stone, .012, (.006 * math.sin(k * 3.7), 0, 0))


def tank(x, y, z):
    """A wooden barrel with a pointed hat on iron legs; pipes run down from it."""
    iron, staves = paint(IRON, .6, .1), wood('#5a3d34', '#8a6450', .7)
    for side in (-1, 1):
        for deep in (-1, 1):
            box((x + side * 1.0, y + deep * 1.0, z + .65), (.12, .12, 1.3), iron, .01)
        box((x + side * 1.0, y, z + .75), (.07, 2.6, .07), iron, .01, (math.atan2(1.2, 2.) * side * .8, 0, 0))
    for along in (-.7, 0, .7):
        box((x, y + along, z + 1.36), (2.6, .16, .14), iron, .01)
    for k in range(30):
        angle = k * math.tau / 30
        box((x + 1.22 * math.cos(angle), y + 1.22 * math.sin(angle), z + 2.5), (.06, .262, 2.16), staves, .012, (0, 0, angle))
    for up in (1.62, 2.1, 2.7, 3.3):
        tube([(x + 1.265 * math.cos(k * math.tau / 24), y + 1.265 * math.sin(k * math.tau / 24), z + up) for k in range(24)], .02, iron, True)
    cylinder((x, y, z + 4.0), 1.42, .86, paint('#6d5049', .7, .12, 2.), .06, edge=.01)
    ball((x, y, z + 4.46), .09, iron)
    tube([(x + .3, y - .9, z + 1.4), (x + .3, y - 1.0, z + .6), (x + .3, y - 1., z)], .06, iron)


def stairhead(x, y, inside, width=3.3, deep=2.6, height=2.55):
    """The hut over the stairs, its door open outward, light of some strength `inside`, a lamp above it; (x, y) is the middle of its front."""
    skin, trim = paint('#a98a7a', .85, .09, 1.4, bump=.2), paint('#6d4c44', .6, .06)
    box((x, y + deep / 2, height / 2), (width, deep, height), skin, .02)
    box((x, y + deep / 2, height + .05), (width + .22, deep + .22, .1), trim, .015)
    door = x + .35
    box((door, y - .01, 1.06), (1.06, .05, 2.12), trim, .01)
    box((door, y - .03, 1.03), (.9, .04, 2.0), glow('#d98a4e', inside), 0)
    for k in range(4):
        box((door, y - .055, .16 + .17 * k), (.9, .02, .03), paint('#8a5a40', .7), .004)
    tube([(door - .36, y - .06, .5), (door + .2, y - .06, 1.35)], .018, paint('#5a3a30', .5))
    box((door, y - .22, .04), (1.2, .45, .08), paint('#b79d8c', .8, .08), .012)
    with geometry.assembled((door - .47, y - .04, 0), -1.95):
        box((.46, 0, 1.04), (.92, .045, 2.0), paint('#b3543f', .55, .06, 2.), .01)
        for up in (.6, 1.5):
            box((.46, -.028, up), (.66, .02, .62), paint('#a54c39', .55, .06, 2.), .008)
        ball((.85, -.06, 1.0), .035, brass())
    tube([(door, y, 2.4), (door, y - .2, 2.46), (door, y - .27, 2.40)], .014, paint(IRON, .5))
    cylinder((door, y - .27, 2.36), .13, .1, paint('#7a4a3c', .5), .04)
    ball((door, y - .27, 2.29), .062, shade('#fbe3bd', '#ffd08e', 9.))


def _bricks():
    """Bricks on upright walls."""
    tree = Tree('bricks')
    where = tree.node('SeparateXYZ', {0: tree.node('TexCoord').outputs['Object']}).outputs
    flat = tree.node('CombineXYZ', {'X': tree.math('ADD', where[0], where[1]), 'Y': where[2]}).outputs[0]
    laid = tree.node('TexBrick', {'Vector': flat, 'Scale': 1., 'Color1': rgba('#a8624a'), 'Color2': rgba('#8a5040'),
                                  'Mortar': rgba('#7d6258'), 'Mortar Size': .012, 'Brick Width': .23, 'Row Height': .085}, offset=.5)
    surface = tree.node('BsdfPrincipled', {'Base Color': laid.outputs[0], 'Roughness': .85})
    tree.put(tree.node('Bump', {'Strength': .7, 'Distance': .02, 'Height': tree.math('SUBTRACT', 1., laid.outputs[1])}).outputs[0], surface.inputs['Normal'])
    return tree.finish(surface.outputs[0])


def chimney(x, y, height=1.75):
    """Bricks, a coping, two clay pots."""
    skin = _bricks()
    box((x, y, height / 2), (.72, .62, height), skin, .012, (0, 0, .12))
    box((x, y, height - .16), (.80, .70, .085), skin, .01, (0, 0, .12))
    box((x, y, height + .03), (.90, .80, .08), paint('#b39482', .85, .1), .015, (0, 0, .12))
    for side, tall in ((-.19, .46), (.19, .36)):
        cylinder((x + side, y, height + .06 + tall / 2), .115, tall, paint('#b8694c', .75, .1), .10)
        cylinder((x + side, y, height + .06 + tall), .13, .05, paint('#a85c42', .75, .1))


def watering_can(x, y, turn):
    """Half full."""
    tin = paint('#8f9277', .4, .08, 3., .4)
    with geometry.assembled((x, y, 0), turn):
        cylinder((0, 0, .15), .13, .3, tin, .115)
        tube([(.10, 0, .06), (.26, 0, .2), (.38, 0, .36)], .022, tin)
        cylinder((.395, 0, .375), .03, .03, tin, .055, (0, .8, 0))
        tube([(-.10, 0, .28), (-.02, 0, .46), (.1, 0, .30)], .012, tin)
        tube([(-.11, 0, .06), (-.24, 0, .2), (-.11, 0, .27)], .012, tin)


def vent(x, y, height=.7, radius=.09):
    """A pipe with a hat."""
    tin = paint('#9a837a', .45, .1, 3., .4, metal=.5)
    cylinder((x, y, height / 2), radius, height, tin)
    cylinder((x, y, height + .07), radius * 1.9, .10, tin, .02)
    cylinder((x, y, .03), radius * 1.9, .06, paint('#4f403e', .8))


def elbow(x, y, turn, height=1.1, radius=.17):
    """A bent air pipe that looks to one side."""
    tin = paint('#a58d80', .45, .1, 3., .4, metal=.5)
    with geometry.assembled((x, y, 0), turn):
        tube([(0, 0, 0), (0, 0, height * .7), (.12, 0, height), (.5, 0, height + .03)], radius, tin)
        cylinder((.52, 0, height + .03), radius * 1.12, .05, tin, turn=(0, math.pi / 2, 0))
        cylinder((.545, 0, height + .03), radius * .9, .02, paint('#2c2022', .9), turn=(0, math.pi / 2, 0))


def _sheet(a, b, drop, skin, sway, count=22):
    """A cloth over the line from a to b, `drop` meters long, moved a little by the air."""
    rows = []
    for i in range(14):
        v, row = i / 13, []
        for j in range(count):
            u = j / (count - 1)
            x, y, z = (p + (q - p) * u for p, q in zip(a, b))
            sag = .05 * math.sin(math.pi * u)
            out = sway * v * v + .035 * math.sin(u * 17 + v * 2) * (.25 + v) + .02 * math.sin(u * 41)
            row.append((x + .02 * math.sin(v * 5 + u * 3), y + out, z - sag * (1 - v) - drop * v + .02 * math.sin(u * 9) * v))
        rows.append(row)
    grid(rows, skin, 'washing')


def _shirt(x, y, z, skin, drop=.62):
    """A shirt that hangs by its hem, arms down."""
    for part in (((-.24, 0), (.24, 0), drop), ((-.36, -drop + .02), (-.25, -drop + .16), .42), ((.25, -drop + .16), (.36, -drop + .02), .42)):
        (x0, z0), (x1, z1), fall = part
        _sheet((x + x0, y, z + z0), (x + x1, y, z + z1), fall, skin, .05, 9)


def laundry(a, b, washing):
    """A line from a to b and what hangs on it: (share along it, kind or width, drop, color)."""
    def at(t):
        x, y, z = (p + (q - p) * t for p, q in zip(a, b))
        return x, y, z - .22 * math.sin(math.pi * t)

    tube([at(t / 12) for t in range(13)], .008, paint('#e0c8ae', .8))
    length = math.dist(a, b)
    for share, wide, drop, color in washing:
        x, y, z = at(share)
        if wide:
            half = wide / length / 2
            _sheet(at(share - half), at(share + half), drop, thin_cloth(color), .07)
        else:
            _shirt(x, y, z, thin_cloth(color, .4))
        for side in (-.3, .3):
            px, py, pz = at(share + side * (wide or .4) / length)
            box((px, py, pz + .005), (.018, .03, .075), wood('#a97c54', '#cfa578'), .003)


def _steps(number):
    return [i / (number - 1) for i in range(number)]


def _leafy(rnd, x, y, z, radius, number, greens, size):
    made = []
    for _ in range(number):
        angle, out = rnd.uniform(0, math.tau), radius * math.sqrt(rnd.random())
        middle = (x + out * math.cos(angle), y + out * math.sin(angle), z + rnd.uniform(-.5, .5) * radius * 1.2)
        made.append(ball(middle, size * rnd.uniform(.6, 1.15), rnd.choice(greens),
                         (1, .16, .55), (rnd.uniform(-.9, .9), rnd.uniform(-.9, .9), rnd.uniform(0, 3.1))))
    return made


def tomato(x, y, rnd, height=1.05, pot='#b8654a', z=0., leaves=46):
    """A pot with a cane, a plant tied to it, and the fruit."""
    before = geometry.names()
    radius = .17
    cylinder((x, y, z + .16), radius * .8, .32, paint(pot, .75, .08), radius)
    cylinder((x, y, z + .31), radius * 1.08, .05, paint(pot, .75, .08))
    cylinder((x, y, z + .315), radius * .95, .045, paint('#4a352e', .95))
    for lean in (-.05, .07):
        tube([(x + lean, y, z + .2), (x + lean * 2, y, z + .3 + height)], .009, wood('#a58458', '#c9a878'))
    green = [paint(color, .6, .15) for color in ('#6f7345', '#7d7f4c', '#5f6740')]
    tube([(x, y, z + .3), (x + .03, y - .02, z + .3 + height * .5), (x - .02, y, z + .25 + height * .95)], .012, green[0])
    for k in range(5):
        _leafy(rnd, x, y, z + .42 + height * (.14 + .17 * k), .24 - .022 * k, leaves // 5, green, .075)
    for _ in range(6):
        angle, up = rnd.uniform(0, math.tau), rnd.uniform(.1, .75)
        skin = paint(rnd.choice(('#d5503a', '#d8603f', '#d99a4a')), .3, .05, spec=.6)
        ball((x + .2 * math.cos(angle), y + .2 * math.sin(angle) - .03, z + .4 + height * up), rnd.uniform(.032, .046), skin, (1, 1, .9))
    return geometry.new_since(before)


def deck_chair(x, y, turn):
    """Wood and a striped canvas that has taken the shape of somebody."""
    frame, stripes = wood('#8a5f42', '#b98a5e', .5), (cloth('#8e9270', 20.), cloth('#ead8bc', 20.))
    with geometry.assembled((x, y, 0), turn):
        for side in (-.29, .29):
            tube([(side, -.45, .02), (side, .52, .98)], .022, frame)
            tube([(side * .9, .52, .02), (side * .9, -.42, .42)], .022, frame)
        for y0, z0 in ((.5, .96), (-.40, .41), (.50, .05), (-.42, .06)):
            tube([(-.29, y0, z0), (.29, y0, z0)], .018, frame)
        bend = [(.50, .97), (.36, .70), (.20, .45), (.02, .27), (-.16, .22), (-.30, .30), (-.40, .42)]
        for k in range(7):
            x0 = -.25 + .5 * k / 7
            grid([[(x0 + .5 / 7 * u, y0, z0 + .01) for u in (0, .5, 1)] for y0, z0 in bend], stripes[k % 2], 'canvas', .006)
        blanket = cloth('#c0563f', 18.)
        rows = [[(-.02 + .34 * u + .02 * math.sin(v * 9), .53 - .03 * math.sin(u * 8), 1.0 - .55 * v + .01 * math.sin(u * 13)) for u in _steps(9)]
                for v in _steps(10)]
        grid(rows, blanket, 'blanket', .014)


def crate(x, y, turn):
    """A box for a table, with a cup and a plate nobody took down."""
    boards = wood('#94694a', '#c2956a', .6)
    with geometry.assembled((x, y, 0), turn):
        for up in (.06, .17, .28):
            for side in (-.2, .2):
                box((0, side, up), (.46, .02, .085), boards, .004)
                box((side * 1.1, 0, up), (.02, .4, .085), boards, .004)
        box((0, 0, .335), (.48, .42, .022), boards, .006)
        cylinder((.08, -.05, .355), .10, .014, paint('#e6d3b8', .4), .115)
        cylinder((-.12, .06, .39), .036, .09, paint('#c9654a', .4), .042)
    ball((x + .40, y - .22, .042), .042, paint('#d5503a', .3, .05, spec=.6), (1, 1, .9))


def bulbs(a, b, number, sag, strength, watts, radius=.045):
    """Lamps on a cable that hangs from a to b; returns the objects. The lit ones also light the set (`watts` each)."""
    before = geometry.names()

    def at(t):
        x, y, z = (p + (q - p) * t for p, q in zip(a, b))
        return x, y, z - sag * 4 * t * (1 - t)

    tube([at(t / 20) for t in range(21)], .008, paint('#33262a', .7))
    for k in range(number):
        x, y, z = at((k + .5) / number)
        cylinder((x, y, z - .04), .018, .06, paint('#33262a', .6))
        ball((x, y, z - .09), radius, shade('#f2dcb8', '#ffcf8c', strength), (1, 1, 1.25))
        if watts:
            light.point((x, y, z - .1), '#ffc27e', watts, .05)
    return geometry.new_since(before)


def pigeon(x, y, z, turn=0.):
    """Asleep, or thinking."""
    gray = paint('#8a7470', .8, .1)
    with geometry.assembled((x, y, z), turn):
        ball((0, 0, .075), .075, gray, (1.45, .9, .85), (0, -.25, 0))
        ball((.085, 0, .145), .04, paint('#75605f', .8, .1))
        box((-.13, 0, .05), (.11, .06, .02), gray, .006, (0, -.3, 0))
        for side in (-.02, .02):
            cylinder((.01, side, .01), .006, .04, paint('#b5654a', .7))
