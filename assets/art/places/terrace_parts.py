"""What the terrace is made of: reeds, vine, iron chairs, a laid table with forty pages on it, steps, the gardens below."""
import math
import random

import bmesh
from mathutils import Matrix, Vector

from lib import geometry, materials, props
from lib.geometry import assembled, box, cylinder, tube
from lib.materials import brass, cloth, paint, wood
from places.pier_parts import blobs, blocks

CREAM, CORAL, MUSTARD, SAGE, TERRACOTTA = '#f2e4cb', '#cc6650', '#d3a04c', '#8b9070', '#bd7556'
TOP = .755      # of the table


def reeds(left, right, near, far, height, rnd):
    """A roof of canes that run away from the eye, laid by hand: some thick, some gone. The picture's shadows come from here."""
    canes, x = [], left
    while x < right:
        wide = rnd.uniform(.034, .054)
        if rnd.random() > .07:
            middle = (near + far) / 2 + rnd.uniform(-.06, .06)
            canes.append(((x, middle, height + rnd.uniform(0, .02)), (wide, far - near + rnd.uniform(-.1, .25), wide * .6), rnd.gauss(0, .006)))
        x += wide + rnd.uniform(.030, .058)
    blocks(canes, paint('#c49a68', .8, .15, 4.), 'reeds')
    beam = wood('#8a5f46', '#b98a66', .6)
    for k in range(5):
        y = near + .1 + k * (far - near - .2) / 4
        box(((left + right) / 2, y, height - .07), (right - left + .2, .07, .10), beam, .01)
    blocks([(((left + right) / 2, near + .6 + 1.2 * k, height + .035), (right - left, .025, .02), 0) for k in range(4)], paint('#a37c56', .8))


def _leaf_mesh(spots, material):
    """Many vine leaves as one object: spots are (place, size, turn matrix)."""
    shape = bmesh.new()
    outline = [(0, 0), (.38, .12), (.62, -.10), (.60, .34), (.95, .52), (.52, .66), (.30, 1.05), (0, 1.22), (-.30, 1.05), (-.52, .66), (-.95, .52),
               (-.60, .34), (-.62, -.10), (-.38, .12)]
    for place, size, turn in spots:
        corners = [shape.verts.new(Vector(place) + turn @ Vector((x * size, y * size, -.22 * size * (x * x + (y - .5) ** 2)))) for x, y in outline]
        shape.faces.new(corners)
    return geometry.mesh(shape, material, 'leaves')


def vine(path, rnd, number, size=.075, color='#7c8150', spread=.16):
    """A vine along a path, its leaves hanging on all sides; returns its objects."""
    stem = tube(path, .014, paint('#6a4a3c', .9, .1))
    spots = []
    for _ in range(number):
        (a, b), t = rnd.choice(list(zip(path, path[1:]))), rnd.random()
        place = [p + (q - p) * t + rnd.gauss(0, spread) * (.5 if i == 2 else 1) for i, (p, q) in enumerate(zip(a, b))]
        turn = Matrix.Rotation(rnd.uniform(0, 6.28), 3, 'Z') @ Matrix.Rotation(rnd.uniform(-1.9, -.5), 3, 'X') @ Matrix.Rotation(rnd.uniform(-.5, .5), 3, 'Y')
        spots.append((place, size * rnd.uniform(.6, 1.15), turn))
    half = number // 3
    return [stem, _leaf_mesh(spots[half:], paint(color, .6, .12)), _leaf_mesh(spots[:half], paint('#9a9660', .6, .12))]


def chair(place, turn, color=SAGE):
    """A folding garden chair of painted slats, facing +y when not turned; its seat is .46 high."""
    slat, iron = paint(color, .55, .07, 6.), paint('#5a4640', .45, .05, metal=.5)
    with assembled(place, turn):
        for k in range(5):
            box((0, -.17 + k * .085, .455), (.42, .066, .02), slat, .006)
        for k in range(3):
            box((0, -.245 - .018 * k, .64 + k * .105), (.42, .018, .075), slat, .006, (-.16, 0, 0))
        for x in (-.20, .20):
            tube([(x, -.30, .90), (x, -.23, .62), (x, -.14, .40), (x, .22, .01)], .011, iron)
            tube([(x * .92, .20, .44), (x * .92, -.02, .24), (x * .92, -.27, .01)], .011, iron)
        for y, z in ((.22, .02), (-.27, .02), (.19, .43)):
            tube([(-.19, y, z), (.19, y, z)], .009, iron)


def _cloth(half, hang, color=CREAM, seed=2):
    """A tablecloth that lies flat and falls in folds at its edges."""
    chance = random.Random(seed)
    phase = [chance.uniform(0, 6) for _ in range(3)]
    count = 70

    def edge(along):
        past, side = abs(along) - half, math.copysign(1, along)
        if past <= 0:
            return along, 0.
        bend = min(past / .05, 1.)
        return side * (half + .03 * math.sin(bend * 1.57)), max(0., past - .02)

    def point(i, j):
        a, b = ((k / (count - 1) * 2 - 1) * (half + hang) for k in (i, j))
        (x, down_x), (y, down_y) = edge(a), edge(b)
        x += math.copysign(.028, a) * (.6 + math.sin(b * 11 + phase[0] + math.sin(b * 4))) * min(1, down_x * 6)
        y += math.copysign(.028, b) * (.6 + math.sin(a * 11 + phase[1])) * min(1, down_y * 6)
        corner = min(down_x, down_y)
        return x + math.copysign(corner * .5, a), y + math.copysign(corner * .5, b), TOP - max(down_x, down_y) - corner * .35
    geometry.grid([[point(i, j) for j in range(count)] for i in range(count)], paint(color, .95, .02, 8., .12, .4), 'cloth', .004)


def _glass(x, y, full=.5):
    pale = materials.pane('#f6e6d2', .10)
    cylinder((x, y, TOP + .055), .031, .11, pale, .036, segments=32, edge=.002)
    if full:
        cylinder((x, y, TOP + .008 + .05 * full), .029, .1 * full, materials.pane('#f3dcc0', .22), .031, segments=32)


def _folder(x, y, turn):
    """RECIPES, forty pages, squared against each other; one has slipped. Across them a pencil as long as a thumb."""
    with assembled((x, y, TOP), turn):
        box((0, 0, .004), (.26, .34, .006), paint(MUSTARD, .8, .04), .002)
        box((-.27, -.015, .006), (.26, .34, .005), paint(MUSTARD, .8, .04), .002, (0, .05, -.05))
        box((.118, .13, .006), (.03, .07, .008), paint('#b98a42', .8), .002)
        for k in range(8):
            box((.002 * math.sin(k * 2.), .002 * math.cos(k * 3.), .010 + .0024 * k), (.215, .295, .002), paint('#fbf3e2' if k % 2 else '#f3e7d2', .9, .01), 0)
        box((.014, -.02, .030), (.215, .295, .0016), paint('#fdf6e8', .9, .01), 0, (0, 0, -.07))
        for k in range(9):
            wide = (.15, .13, .16, .10, .15, .14, .16, .09, .12)[k]
            box((-.09 + wide / 2 + .014, .09 - .022 * k - .02, .0312), (wide, .004, .0004), paint('#b09a94', .9), 0, (0, 0, -.07))
        cylinder((.06, -.075, .037), .0048, .075, paint('#d98c4a', .5), turn=(math.pi / 2, 0, .9), segments=12, edge=.001)
        cylinder((.026, -.048, .037), .0048, .012, paint('#cf7f78', .7), turn=(math.pi / 2, 0, .9), segments=12, edge=.001)


def _basket(x, y, rnd):
    skin = paint('#b07f4c', .8, .15, 30.)
    for k in range(4):
        cylinder((x, y, TOP + .012 + .018 * k), .105 + .008 * k, .02, skin, .112 + .008 * k, segments=28, capped=False)
    cylinder((x, y, TOP + .008), .105, .012, skin, segments=28)
    blobs([((x - .045, y - .02, TOP + .075), (.066, .048, .042)), ((x + .05, y + .03, TOP + .08), (.062, .048, .042)),
           ((x + .01, y - .055, TOP + .085), (.058, .044, .038))],
          paint('#c8894e', .75, .16, 26.), 'rolls', 3)
    linen = cloth('#e8d5b8')
    around = [k * .26 + 2.2 for k in range(12)]
    rows = [[(x + .13 * math.cos(a) * r,
              y + .13 * math.sin(a) * r, TOP + .05 + .05 * (r - .8) + .012 * math.sin(a * 5)) for a in around] for r in (.8, 1., 1.22)]
    geometry.grid(rows, linen, 'napkin', .003)


def laid(turn, rnd):
    """The table at the origin with everything on it; local x runs from him to her, y away from the eye."""
    white, iron = paint('#fbf2e2', .25, .02), paint('#5a4640', .45, .05, metal=.5)
    with assembled((0, 0, 0), turn):
        cylinder((0, 0, .37), .035, .72, iron)
        for k in range(3):
            angle = k * 2.094 + .4
            tube([(0, 0, .22), (.2 * math.cos(angle), .2 * math.sin(angle), .10), (.33 * math.cos(angle), .33 * math.sin(angle), .015)], .02, iron)
        box((0, 0, TOP - .022), (.86, .86, .03), paint('#8a6a58', .6), .008)
        _cloth(.435, .20)
        _folder(.03, -.19, .12)
        # His soup, with a skin on it; the spoon is where he put it down.
        cylinder((-.26, .03, TOP + .006), .12, .012, white, segments=40)
        cylinder((-.26, .03, TOP + .030), .055, .045, white, .092, segments=40, edge=.003)
        cylinder((-.26, .03, TOP + .047), .080, .006, paint('#d08448', .22, .08, 20., .5), segments=40)
        tube([(-.36, -.09, TOP + .012), (-.33, .03, TOP + .014), (-.325, .06, TOP + .018)], .0045, brass('#c9b090'))
        # Her coffee in the sun, a plate, a fork in line with the table.
        cylinder((.27, -.03, TOP + .005), .066, .010, white, segments=36)
        cylinder((.27, -.03, TOP + .038), .028, .055, white, .038, segments=32)
        cylinder((.27, -.03, TOP + .062), .034, .003, paint('#4a2a22', .15, 0., 3., .6), segments=28)
        tube([(.305, -.03, TOP + .055), (.325, -.03, TOP + .04), (.303, -.03, TOP + .022)], .005, white)
        cylinder((.28, .17, TOP + .006), .088, .012, white, segments=36)
        blobs([((.26, .17, TOP + .035), (.05, .036, .026))], paint('#c8894e', .75, .16, 26.), 'roll', 3)
        box((.36, .04, TOP + .008), (.012, .17, .004), brass('#c9b090'), .002)
        _glass(.12, .12, .8)
        _glass(-.13, .15, .15)
        cylinder((.0, .28, TOP + .08), .052, .16, materials.pane('#f3e0cc', .14), .044, segments=36)
        cylinder((.0, .28, TOP + .20), .030, .10, materials.pane('#f3e0cc', .14), .036, segments=32, capped=False)
        cylinder((.0, .28, TOP + .06), .048, .115, materials.pane('#eed6c4', .3), .046, segments=32)
        _basket(-.24, .27, rnd)
        for x, color in ((.155, '#f3ead8'), (.205, '#8f7468')):
            cylinder((x, .32, TOP + .032), .016, .06, materials.pane(color, .6), .013, segments=16)
            cylinder((x, .32, TOP + .068), .014, .014, brass(), .008, segments=16)
        cylinder((.33, .31, TOP + .012), .045, .02, paint(CORAL, .35), .05, segments=28)
        blobs([((-.30 + rnd.uniform(-.1, .2), .1 + rnd.uniform(-.2, .1), TOP + .003), .004) for _ in range(22)], paint('#c8894e', .8), 'crumbs', 1)


def wall(left, right, y, rnd, gap):
    """A low wall with a tiled coping, open where the steps come up; pots on it."""
    plaster, tile = paint('#e9d6ba', .9, .07, 1.6, bump=.15), paint(TERRACOTTA, .7, .1, 3.)
    for low, high in ((left, gap[0]), (gap[1], right)):
        box(((low + high) / 2, y, .27), (high - low, .28, .54), plaster, .02)
        number = max(1, round((high - low) / .32))
        for k in range(number):
            wide = (high - low) / number
            box((low + wide * (k + .5), y, .565), (wide - .012, .36, .05), tile, .014)
    for x, kind in ((-1.2, 'leaf'), (.05, 'bloom'), (.42, 'bloom'), (1.22, 'leaf')):
        cylinder((x, y, .70), .10, .22, paint('#b5674a', .8, .08), .13, segments=28, edge=.01)
        if kind == 'leaf':
            props.plant((x, y, .62), rnd, .5, 14, '#7c8158', '#b5674a', .09)
        else:
            blobs([((x + rnd.gauss(0, .085), y + rnd.gauss(0, .06), .90 + rnd.gauss(0, .055)), rnd.uniform(.035, .06)) for _ in range(34)],
                  paint('#7d8155', .8, .1), 'green', 1)
            blobs([((x + rnd.gauss(0, .10), y - .02 + rnd.gauss(0, .07), .95 + rnd.gauss(0, .06)), rnd.uniform(.020, .034)) for _ in range(30)],
                  paint('#d4584a', .7, .06), 'bloom', 1)


def steps(x, y, wide=1.2):
    """Eleven steps that go down beyond the wall, between two iron rails worn bright on top."""
    stone, iron, worn = paint('#dcc6a8', .9, .06, 2., bump=.1), paint('#5a4640', .5, .05, metal=.5), brass('#b98f62')
    for k in range(11):
        box((x, y + .15 + .3 * k, -.09 - .17 * k), (wide, .31, .18), stone, .012)
    box((x, y - .16, .012), (wide + .1, .36, .03), stone, .01)
    for side in (-wide / 2 + .03, wide / 2 - .03):
        tube([(x + side, y - .42, .80), (x + side, y - .38, .95), (x + side, y - .05, .97), (x + side, y + .3, .83), (x + side, y + 3.3, -.87)], .021, worn)
        tube([(x + side, y - .05, .5), (x + side, y + .3, .36), (x + side, y + 3.3, -1.34)], .011, iron)
        for k in range(8):
            cylinder((x + side, y - .05 + .45 * k, .46 - (.255 * k - .12 if k else 0)), .012, 1.0, iron, segments=10)


def gardens(rnd):
    """Below the wall: umbrella pines, cypresses, roofs, all of it in haze."""
    near, far, trunk = paint('#76794f', .9, .14, .8), paint('#87835c', .9, .12, .5), paint('#7a5a48', .9, .1)
    for x, y, top, wide in ((-3.1, 10.5, .9, 2.0), (5.4, 12, 1.9, 2.4), (.9, 19, .2, 2.9), (-8., 20, 1.6, 3.2), (10.8, 22, 1.0, 3.2), (-13, 30, 2.4, 4.2),
                            (6.5, 33, -.6, 4.)):
        skin = near if y < 15 else far
        blobs([((x + rnd.gauss(0, wide * .30), y + rnd.gauss(0, wide * .2), top - .35 * wide + rnd.gauss(0, .08 * wide)),
                (wide * rnd.uniform(.28, .42), wide * .3, wide * rnd.uniform(.13, .2))) for _ in range(22)], skin, 'pine')
        tube([(x + .2, y, -12), (x - .1, y, top - wide * .9), (x, y, top - wide * .4)], .06 * wide, trunk)
    for x, y, top, wide in ((-5.9, 14, 2.5, .55), (-5.0, 15, 1.7, .5), (3.3, 24, 1.1, .7), (14, 26, 2.5, .8), (-1.6, 26, .5, .7), (15.6, 27, 1.7, .8)):
        cylinder((x, y, top - 4.5), wide, 9, far, .04, segments=20, edge=0)
    for x, y, top, wide, turn in ((-2., 30, -2.6, 6, .3), (7, 42, -2.2, 7, -.2), (-12, 44, -1.2, 8, .1), (1.5, 48, -1.6, 6, .5), (16, 46, -.4, 8, -.3),
                                  (-22, 50, .8, 9, .2), (11, 60, .3, 9, .4), (-6, 62, .4, 9, 0)):
        box((x, y, top - 4.5), (wide, wide * .8, 7), paint(('#dfc3a4', '#d3ab8c', '#e6d0b2')[int(wide + x) % 3], .9, .05), 0, (0, 0, turn))
        cylinder((x, y, top - .2), wide * .75, 1.7, paint('#b86f54', .9, .1), .1, segments=4, turn=(0, 0, turn + math.pi / 4), edge=0)


def sparrow(place, turn):
    """A sparrow that counts crumbs."""
    with assembled(place, turn):
        blobs([((0, 0, .045), (.028, .045, .027))], paint('#a07c60', .8, .12, 30.), 'bird', 3)
        blobs([((0, -.036, .078), (.021, .023, .020))], paint('#8a6450', .8), 'head', 3)
        cylinder((0, -.062, .076), .006, .018, paint('#5a4640', .5), .001, turn=(math.pi / 2, 0, 0), segments=8, edge=0)
        box((0, .065, .05), (.022, .06, .008), paint('#7a5a48', .8), .003, (.3, 0, 0))
        for side in (-.012, .012):
            cylinder((side, .0, .012), .002, .026, paint('#5a4640', .5), segments=6, edge=0)
