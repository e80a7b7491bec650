"""What the cabin is made of and what stands in it: logs, stove, chairs, bunk, the ukulele; and the snow wood outside."""
import math

import bmesh
from mathutils import Matrix, Vector

from lib import geometry
from lib.geometry import box, cushion, cylinder, tube
from lib.materials import brass, cloth, glow, paint, wood

BARKS = (('#9c8674', '#d2bba4'), ('#a58f7c', '#dac5ac'), ('#917c6e', '#c6b09c'), ('#a9968a', '#dccab6'))
IRON, SNOW = '#3b2f2f', '#f3e6de'


def log(start, end, radius, material, taper=1.):
    """A round log between two points; its grain runs along it."""
    start, end = Vector(start), Vector(end)
    shape = bmesh.new()
    long = (end - start).length
    bmesh.ops.create_cone(shape, cap_ends=True, segments=18, radius1=radius, radius2=radius * taper, depth=long)
    bmesh.ops.rotate(shape, verts=shape.verts, matrix=Matrix.Rotation(math.pi / 2, 3, 'Y'))
    made = geometry.mesh(shape, material, 'log', True)
    made.data.use_auto_smooth = True
    made.location = (start + end) / 2
    made.rotation_euler = (end - start).to_track_quat('X', 'Z').to_euler()
    return made


def log_wall(rnd, along, across, low, high, holes=(), top=2.3, radius=.115):
    """A wall of logs with pale chinking, along x or y from `low` to `high` at `across` (its inner face); `holes` are
    (from, to, bottom, top). A gable goes on above: see `gable`."""
    def at(run, deep, up):
        return (run, across + deep, up) if along == 'x' else (across - deep, run, up)

    z = radius
    while z < top:
        skin = wood(*rnd.choice(BARKS), .6, spec=.15)
        for first, last in _runs(low, high, [hole for hole in holes if hole[2] < z < hole[3]]):
            log(at(first, .07 + rnd.uniform(-.012, .012), z), at(last, .07, z), radius * rnd.uniform(.94, 1.04), skin, rnd.uniform(.9, 1))
        z += radius * 1.78
    chink = paint('#cbbcb0', .95, .05)
    for first, last in _runs(low, high, holes):
        _slab(at, first, last, 0, top, chink)
    for first, last, bottom, above in holes:
        _slab(at, first, last, 0, bottom, chink)
        _slab(at, first, last, above, top, chink)


def _runs(low, high, holes):
    """What is left of a stretch between its holes."""
    start = low
    for hole in sorted(holes):
        yield start, hole[0]
        start = hole[1]
    yield start, high


def _slab(at, first, last, low, high, skin):
    """A piece of chinking."""
    if high - low > .02:
        a, b = at(first, .03, low), at(last, .16, high)
        box([(p + q) / 2 for p, q in zip(a, b)], [abs(q - p) for p, q in zip(a, b)], skin, 0)


def window_frame(middle, size, skin):
    """Four panes in a deep frame, a sill with snow along the glass; middle of the opening, (width, height)."""
    (x, y, z), (wide, high) = middle, size
    for side in (-1, 1):
        box((x + side * wide / 2, y + .04, z), (.09, .26, high + .18), skin, .012)
        box((x, y + .04, z + side * high / 2), (wide + .22, .26, .09), skin, .012)
    box((x, y - .12, z - high / 2 - .03), (wide + .3, .14, .05), skin, .012)
    for turn in ((.04, .05, high), (wide, .05, .04)):
        box((x, y + .1, z), turn, skin, .006)
    snow = paint(SNOW, .9, .03)
    for k in range(4):
        heap = (wide / 3.4, .1, .09 + .05 * (k in (0, 3)))
        cushion((x - wide / 2 + wide * (k + .5) / 4, y + .15, z - high / 2 + .07 + .015 * (k % 2)), heap, snow, (0, 0, 0), 2)


def door_leaf(place, turn, skin, iron, listed):
    """A plank door hinged at `place`, running along -y when `turn` is 0; `listed`: the paper tacked to its outside."""
    with geometry.assembled(place, turn):
        for k in range(5):
            box((0, -.09 - .172 * k, .96), (.045, .168, 1.86), skin, .008)
        for z in (.35, 1.55):
            box((.035, -.43, z), (.03, .8, .12), skin, .008)
            box((-.028, -.3, z), (.008, .55, .035), iron, .002)
        cylinder((-.05, -.8, .95), .022, .09, iron, turn=(0, math.pi / 2, 0))
        if listed:
            box((-.027, -.44, 1.34), (.004, .19, .27), paint('#f4e8d2', .9, .03), .001, (.05, 0, 0))
            geometry.ball((-.032, -.44, 1.45), .009, paint('#b9543f', .4))


def stove(place, turn, burning):
    """An iron stove on a slab of stone, its door open on the fire, toward -y when `turn` is 0."""
    iron, dark = paint(IRON, .5, .06, 4., .4, metal=.5), paint('#241b1c', .8)
    with geometry.assembled(place, turn):
        box((0, -.12, .02), (1.15, 1.15, .04), paint('#a8968c', .9, .12, 5., bump=.2), .012)
        for x in (-.24, .24):
            for y in (-.2, .2):
                cylinder((x, y, .12), .025, .18, iron, .035)
        for center, size in (((0, 0, .22), (.66, .58, .04)), ((0, .27, .52), (.6, .03, .6)), ((-.29, 0, .52), (.03, .55, .6)), ((.29, 0, .52), (.03, .55, .6)),
                             ((0, 0, .84), (.72, .64, .05)), ((0, -.27, .74), (.6, .03, .17)), ((0, -.27, .28), (.6, .03, .1)),
                             ((-.25, -.27, .5), (.1, .03, .5)), ((.25, -.27, .5), (.1, .03, .5))):
            box(center, size, iron, .012)
        box((0, .24, .5), (.54, .01, .5), dark, 0)
        box((0, 0, .25), (.54, .5, .01), dark, 0)
        cylinder((0, .1, 1.85), .075, 2.0, iron)
        cylinder((0, .1, .9), .1, .08, iron)
        cylinder((0, .1, 1.5), .085, .03, iron)
        with geometry.assembled((-.2, -.29, .5), -1.95):
            box((.2, 0, 0), (.4, .03, .42), iron, .012)
            tube([(.33, -.02, .03), (.36, -.06, 0), (.33, -.02, -.03)], .009, brass())
        _fire(burning)


def _fire(burning):
    """Logs in the stove; flames when it burns."""
    char = paint('#2a1f1e', .9, .2)
    for k, (x, turn) in enumerate(((-.12, .2), (.1, -.25), (0, .05))):
        log((x - .16, -.08 + .06 * k, .32 + .05 * (k == 2)), (x + .16, .02 + .04 * k, .32 + .06 * (k == 2)), .045, char)
    if not burning:
        return
    for x, y, z, high, wide in ((-.1, -.04, .44, .17, .06), (.05, 0, .48, .22, .07), (.14, -.05, .42, .13, .05), (-.02, -.1, .42, .13, .055)):
        geometry.ball((x, y, z), wide, glow('#ff8a2c', 3.4), (1, .6, high / wide))
        geometry.ball((x, y - .03, z - .04), wide * .55, glow('#ffc468', 5.), (1, .6, high / wide * .7))
    box((0, 0, .285), (.44, .34, .03), glow('#ff5a22', 1.6), .01)


def kettle(place, turn=0.):
    """Sage enamel."""
    skin = paint('#93a07c', .25, .05, spec=.5)
    with geometry.assembled(place, turn):
        cylinder((0, 0, .08), .12, .15, skin, .085, edge=.02)
        geometry.ball((0, 0, .155), .085, skin, (1, 1, .4))
        geometry.ball((0, 0, .205), .018, paint('#4a3328', .5))
        tube([(.09, 0, .06), (.16, 0, .1), (.18, 0, .17)], .018, skin)
        tube([(-.09, 0, .15), (-.06, 0, .27), (.06, 0, .27), (.09, 0, .15)], .009, paint('#4a3328', .5))


def ladder_chair(place, turn, skin):
    """A chair of turned posts with a woven seat, facing +y when `turn` is 0."""
    straw = wood('#b3905e', '#dcc08c', .8, False, 0, 3)
    with geometry.assembled(place, turn):
        for x in (-.2, .2):
            cylinder((x, -.2, .5), .02, 1.0, skin)
            geometry.ball((x, -.2, 1.01), .026, skin)
            cylinder((x, .2, .23), .02, .46, skin)
            for z in (.16, .3):
                box((x, 0, z), (.016, .4, .02), skin, .004)
        for z in (.16, .28):
            box((0, .2, z), (.4, .016, .02), skin, .004)
        for z in (.62, .77, .92):
            box((0, -.2, z), (.4, .016, .075), skin, .006)
        for k in range(9):
            box((0, -.18 + .045 * k, .455), (.44, .042, .035), straw, .01)


def armchair(place, turn, skin):
    """The good chair: broad wooden arms, cushions of wool; faces -y when `turn` is 0, as people do. Seat at .45 m."""
    wool, stripe = cloth('#8f977a'), cloth('#dccdb0')
    with geometry.assembled(place, turn):
        for x in (-.33, .33):
            for y, high in ((-.3, .62), (.28, .62)):
                box((x, y, high / 2), (.055, .055, high), skin, .01)
            box((x * 1.03, -.03, .64), (.11, .74, .035), skin, .014)
            box((x, 0, .32), (.03, .56, .07), skin, .006)
            box((x * .82, .36, .72), (.05, .045, .95), skin, .01, (-.2, 0, 0))
        for z in (.75, .93, 1.12):
            box((0, .32 + (z - .6) * .2, z), (.52, .02, .1), skin, .006, (-.2, 0, 0))
        box((0, -.3, .33), (.62, .03, .08), skin, .006)
        cushion((0, -.02, .39), (.6, .6, .12), wool, (0, 0, 0), 2)
        cushion((0, .27, .76), (.56, .11, .58), wool, (-.2, 0, 0), 2)
        for x in (-.12, .12):
            box((x, .216, .80), (.05, .012, .5), stripe, .004, (-.2, 0, 0))


def bunk(x, y, long, deep, skin):
    """A bunk along the back wall: posts, a board, a mattress, wool blankets, a pillow. From its left front corner."""
    for a in (x + .03, x + long - .03):
        for b, high in ((y + .03, .78), (y + deep - .03, 1.)):
            box((a, b, high / 2), (.09, .09, high), skin, .014)
    box((x + long / 2, y + .03, .36), (long, .045, .2), skin, .01)
    box((x + .03, y + deep / 2, .6), (.045, deep, .24), skin, .01)
    cushion((x + long / 2, y + deep / 2, .48), (long - .1, deep - .06, .2), cloth('#e9dcc8'), (0, 0, 0), 2)
    middle = (x + long * .46, y + deep / 2 - .02)
    geometry.drape(middle, (long * .66, deep - .06), (.0, .18), .62, cloth('#c2604e'), .3, .02, 4, 60)
    for k, color in enumerate(('#ead8bc', '#d9a651', '#ead8bc')):
        geometry.drape((x + .32 + .17 * k, middle[1]), (.08, deep - .055), (.0, .185), .632, cloth(color), .29, .02, 4, 36)
    cushion((x + long - .42, y + deep / 2 + .05, .68), (.5, .5, .18), cloth('#d9a651'), (.1, -.2, .2), 3)
    cushion((x + long * .5, y + .22, .70), (.62, .34, .12), cloth('#8f7f86'), (.05, .0, .1), 2)


def ukulele(place, turn, lean=0.):
    """Three strings and a nail; its back lies to +y, its neck upward."""
    body, neck = wood('#a8683e', '#cf9560', .35), wood('#4f3528', '#6c4934', .4)
    before = geometry.names()
    for z, wide in ((.0, .115), (.17, .09)):
        cylinder((0, 0, z), wide, .065, body, turn=(math.pi / 2, 0, 0), edge=.012)
    box((0, 0, .08), (.15, .064, .12), body, .02)
    cylinder((0, -.034, .12), .036, .004, paint('#2b1d18', .8), turn=(math.pi / 2, 0, 0))
    box((0, -.034, .38), (.042, .022, .36), neck, .006)
    box((0, -.03, .60), (.062, .02, .11), neck, .006)
    box((0, -.036, -.03), (.08, .01, .016), neck, .003)
    for k in range(3):
        tube([(-.014 + .012 * k, -.048, -.03), (-.014 + .012 * k, -.048, .57)], .0016, paint('#f2e4cc', .4))
    for side in (-1, 1):
        geometry.ball((side * .042, -.03, .62), .012, paint('#efe0c8', .4))
    made = geometry.new_since(before)
    whole = Matrix.Translation(Vector(place)) @ Matrix.Rotation(turn, 4, 'Z') @ Matrix.Rotation(lean, 4, 'Y')
    for thing in made:
        thing.matrix_basis = whole @ thing.matrix_basis


def rug(center, size, colors):
    """A braided oval."""
    rings = 13
    for k in range(rings):
        share = (k + .5) / rings
        points = [(center[0] + size[0] * share * math.cos(a * math.pi / 6), center[1] + size[1] * share * math.sin(a * math.pi / 6), .012) for a in range(12)]
        tube(points, .048, cloth(colors[k % len(colors)]), True).scale = (1, 1, .3)


def boots(place, turn, color='#6a4434'):
    """A pair that dries, one fallen over."""
    skin, sole = paint(color, .5, .1), paint('#3a2824', .8)
    with geometry.assembled(place, turn):
        for x, y, roll in ((-.08, 0, 0), (.12, .06, 1.25)):
            with geometry.assembled((x, y, .05 if roll else 0)):
                before = geometry.names()
                geometry.ball((0, -.06, .06), .055, skin, (.95, 2.1, 1))
                cylinder((0, .04, .16), .055, .22, skin, .062)
                box((0, -.05, .012), (.1, .27, .024), sole, .01)
                cylinder((0, .04, .27), .066, .04, cloth('#e6d6c0'))
                for thing in geometry.new_since(before):
                    thing.matrix_basis = Matrix.Rotation(roll, 4, 'Y') @ thing.matrix_basis


def sock(place, turn, color, tip):
    """A wool sock on a line, hanging from `place`."""
    with geometry.assembled(place, turn):
        cushion((0, 0, -.13), (.085, .045, .27), cloth(color), (0, 0, 0), 2)
        cushion((.05, 0, -.26), (.17, .045, .08), cloth(color), (0, .2, 0), 2)
        cushion((.115, 0, -.275), (.05, .047, .075), cloth(tip), (0, .2, 0), 2)
        box((0, 0, -.02), (.087, .047, .05), cloth(tip), .01)


def firewood(rnd, place, columns, rows, deep=.36):
    """Split birch in a stack along x, ends toward -y."""
    x, y, z = place
    bark, cut = paint('#b7a498', .9, .2, 6.), paint('#e7cda6', .8, .12, 9.)
    for row in range(rows):
        for k in range(columns - row % 2):
            radius = rnd.uniform(.052, .062)
            cx, cz = x + .115 * (k + .5 * (row % 2)), z + .06 + .1 * row
            front = y + rnd.uniform(-.04, .02)
            cylinder((cx, front + deep / 2, cz), radius, deep, bark, turn=(math.pi / 2, 0, 0), segments=14)
            cylinder((cx, front - .002, cz), radius * .9, .006, cut, turn=(math.pi / 2, 0, 0), segments=14)


def lantern(place, lit):
    """A storm lantern hanging from `place`; returns its flame's place."""
    x, y, z = place
    iron = paint('#4b3a34', .4, .05, metal=.5)
    tube([(x, y, z), (x + .01, y, z - .1), (x, y, z - .2)], .004, iron)
    tube([(x - .09, y, z - .42), (x - .1, y, z - .3), (x, y, z - .2), (x + .1, y, z - .3), (x + .09, y, z - .42)], .006, iron)
    cylinder((x, y, z - .27), .07, .05, iron, .03)
    cylinder((x, y, z - .5), .085, .08, iron)
    geometry.ball((x, y, z - .38), .058, glow('#ffcf8a', 5.) if lit else paint('#b5a094', .2, spec=.6), (1, 1, 1.25))
    return x, y, z - .38


def parcel(place, turn, opened=False):
    """Brown paper and string, as thick as a book of letters; or the book alone."""
    with geometry.assembled(place, turn):
        if opened:
            box((0, 0, .022), (.15, .205, .034), paint('#f2e6cf', .9, .05), .002)
            for z in (.003, .041):
                box((0, 0, z), (.162, .215, .006), cloth('#8f4a44'), .003)
            box((-.08, 0, .022), (.008, .215, .044), cloth('#8f4a44'), .004)
            return
        box((0, 0, .05), (.24, .3, .1), paint('#c49a6e', .8, .06), .012)
        box((0, 0, .05), (.012, .304, .104), paint('#f0e0c4', .8), .002)
        box((0, .02, .05), (.244, .012, .104), paint('#f0e0c4', .8), .002)
        tube([(-.05, .05, .105), (-.01, .03, .13), (0, .02, .105), (.02, .0, .13), (.05, -.01, .105)], .005, paint('#f0e0c4', .8))


# ---- outside

def snow_grid(rows):
    """A sheet of snow through rows of points."""
    return geometry.grid(rows, paint(SNOW, .85, .02, 3., .2), 'snow')


def _tier(shape, rnd, z, reach, tall, points):
    """A jagged skirt of branches, its tips hanging."""
    top = shape.verts.new((0, 0, z + tall))
    ring = []
    for k in range(points * 2):
        angle, out = k * math.pi / points, reach * (rnd.uniform(.85, 1.1) if k % 2 else rnd.uniform(.5, .62))
        ring.append(shape.verts.new((out * math.cos(angle), out * math.sin(angle), z - (.16 if k % 2 else 0) * reach)))
    for a, b in zip(ring, ring[1:] + ring[:1]):
        shape.faces.new((a, b, top))


def pine_template(rnd, tall=5.5):
    """A pine under snow as two meshes, needles and snow, at the origin."""
    needles, snow = bmesh.new(), bmesh.new()
    tiers = 9
    for k in range(tiers):
        share = 1 - k / tiers
        z, reach = tall * (.10 + .86 * k / tiers), tall * .24 * share + .12
        _tier(needles, rnd, z, reach, tall * .2, 9)
        _tier(snow, rnd, z + .05 * tall * share + .03, reach * .86, tall * .165, 8)
    bmesh.ops.create_cone(needles, cap_ends=True, segments=8, radius1=.12, radius2=.08, depth=1.4)
    return geometry.mesh(needles, paint('#6b6457', .9, .15), 'needles'), geometry.mesh(snow, paint('#f0e2da', .9, .02), 'boughs')


def pines(rnd, spots):
    """Pines at (x, y, z, size)."""
    kinds = [pine_template(rnd) for _ in range(3)]
    for kind in kinds:
        for thing in kind:
            thing.location = (0, -400, 0)
    for x, y, z, size in spots:
        turn, kind = rnd.uniform(0, 6), rnd.choice(kinds)
        for thing in kind:
            twin = geometry.link(thing.copy())
            twin.matrix_basis = Matrix.Translation(Vector((x, y, z))) @ Matrix.Rotation(turn, 4, 'Z') @ Matrix.Scale(size, 4)
