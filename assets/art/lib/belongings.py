"""What belongs to somebody, seen close: a kettle, a coat, an umbrella, a pair of shoes, fries, a ukulele, a book. Made as in `still_life`."""
import math

import numpy as np

from lib import geometry
from lib.materials import brass, cloth, paint, wood
from lib.still_life import block, path, posed, slab, strokes, sweep, turned


def kettle(center, turn=0.):
    """A kettle, black to the spout."""
    black = paint('#2a1f1d', .5, .14, 30., .4)
    worn = paint('#a8876a', .35, .10, 40., .5, metal=.6)
    with posed(center, turn):
        turned([(0, 0), (.062, 0), (.074, .014), (.072, .046), (.052, .078), (.030, .089), (.027, .092)], (0, 0, 0), black)
        turned([(.029, .092), (.018, .099), (0, .101)], (0, 0, 0), black)
        turned([(.004, .100), (.005, .106), (.009, .112), (.006, .119), (0, .120)], (0, 0, 0), paint('#8a5f3f', .5, .05, 30.))
        spout = path([(.055, 0, .030), (.085, 0, .042), (.100, 0, .068), (.112, 0, .090), (.128, 0, .098)], 40)
        sweep(spout[:31], [.0185 - .0095 * (k / 39) ** .7 for k in range(31)], black)
        sweep(spout[29:], [.0096 - .0006 * k for k in range(11)], worn)
        geometry.tube([(-.050, 0, .080), (-.062, 0, .125), (-.030, 0, .162), (.030, 0, .162), (.062, 0, .125), (.050, 0, .080)], .0032, black)
        sweep(path([(-.036, 0, .159), (0, 0, .165), (.036, 0, .159)], 14), [.0062 + .0016 * math.sin(math.pi * k / 13) for k in range(14)],
              paint('#8a5f3f', .5, .06, 30.))


def _sleeve(knots, wide, thick, wool, lining):
    """A sleeve with nobody in it, along `knots`: it lies flat, narrows toward the cuff, and shows its lining there."""
    spine = np.array(path(knots, 64))
    along = np.gradient(spine, axis=0)
    along /= np.linalg.norm(along, axis=1)[:, None]
    rows = []
    for k, (spot, way) in enumerate(zip(spine, along)):
        across = np.cross(way, (0, 0, 1)) if abs(way[2]) < .8 else np.array((-1., 0, 0))
        across /= np.linalg.norm(across)
        up = np.cross(across, way)
        t = k / 63
        half, deep = wide * (1 - .22 * t) + .0016 * math.sin(k * .55), thick * (1 + .22 * math.sin(k * .38) * math.sin(math.pi * t))
        rows.append([tuple(spot + across * half * math.cos(a) + up * deep * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 37)])
    geometry.grid(rows, wool, 'sleeve', .0012)
    geometry.grid([[tuple(np.array(p) + (np.array(p) - spine[-1]) * grow - along[-1] * back) for p in rows[-1]]
                   for grow, back in ((.02, .024), (.09, .022), (.09, .002), (.02, .0))], wool, 'cuff', .001)
    geometry.grid([[tuple(spine[-1] + (np.array(p) - spine[-1]) * share - along[-1] * back) for p in rows[-1]]
                   for share, back in ((.96, .001), (.92, .010), (.80, .030), (0., .034))], lining, 'cuff')


def coat(place, turn, wool, lining):
    """A winter coat thrown over the edge of a wall (0.14 in front of `place`): its neck on top, the skirt down the front,
    a sleeve for each."""
    spine = np.array(path([(0, .110, .020), (0, .04, .030), (0, -.05, .030), (0, -.118, .027), (0, -.152, .004), (0, -.160, -.05), (0, -.162, -.12),
                           (0, -.158, -.19)], 80))
    slope = np.gradient(spine, axis=0)
    slope /= np.linalg.norm(slope, axis=1)[:, None]

    def on(u, t, up=0.):
        """Of the coat's front: u from -1 to 1 across, t from 0 to 1 down."""
        at = t * 79
        spot, way = (np.array([np.interp(at, range(80), part[:, axis]) for axis in range(3)]) for part in (spine, slope))
        out = np.cross((1., 0, 0), way)
        half = .090 + .034 * min(1, t * 2.2) + .016 * t
        hang = max(0., t - .50) * 2
        folds = .0045 * math.sin(u * 5.2 + .6) + hang * (.0125 * math.sin(u * 8.5 + 1. + t) + .006 * math.sin(u * 15 + t * 3))
        sag = -.026 * abs(u) ** 5 * (1 - hang) - .008 * abs(u) ** 6
        return tuple(spot + np.array((u * half + .006 * hang * math.sin(t * 9 + u), 0, 0)) - out * (up + folds + sag + .004))
    with posed(place, turn):
        open_at = .34

        def edge(t):
            return .52 * max(0., 1 - t / open_at) ** .8
        times = np.linspace(0, 1, 70)
        geometry.grid([[on(u, t, -.004) for u in np.linspace(-.60, .60, 26)] for t in np.linspace(0, open_at + .05, 24)], lining, 'lining')
        geometry.grid([[on(-1 + (1.10 - edge(t)) * s, t) for s in np.linspace(0, 1, 40)] for t in times], wool, 'front', .004)
        geometry.grid([[on(1 - (1.14 - edge(t)) * s, t, .005 * s ** .3) for s in np.linspace(0, 1, 40)] for t in times], wool, 'front', .004)
        for side in (-1, 1):
            # The lapel: folded back from the opening, broadest half-way.
            rows = []
            for t in np.linspace(.015, open_at + .015, 22):
                reach = .50 * math.sin(math.pi * min(1, (t / open_at) ** .6 * .93)) + .06
                rows.append([on(side * (edge(t) - .02 + reach * s), t, .008 + .010 * math.sin(math.pi * min(1, s * 1.15)) * (1 - .5 * s)) for s in np.linspace(0, 1, 12)])
            geometry.grid(rows, wool, 'lapel', .003)
        collar = []
        for a in np.linspace(-.15, math.pi + .15, 30):
            x, y = .066 * math.cos(a), .085 + .030 * math.sin(a)
            collar.append([(x * grow, y + back * math.sin(a), z) for grow, back, z in ((1., 0, .022), (1., .002, .044), (1.03, .007, .050), (1.10, .014, .046), (1.22, .020, .030))])
        geometry.grid(collar, wool, 'collar', .003)
        for t in (.46, .66, .86):
            x, y, z = on(-.02, t, .011)
            with posed((x, y, z), (.25 if t < .5 else 1.45, 0, 0)):
                geometry.cylinder((0, 0, 0), .0115, .005, paint('#d9b98a', .35, .03, 30., .4), edge=.0016)
                geometry.cylinder((0, 0, .0022), .0074, .002, paint('#a8875c', .35, .03, 30., .4), edge=.0006)
        _sleeve([(-.070, .085, .026), (-.128, .030, .026), (-.166, -.050, .024), (-.180, -.118, .022), (-.187, -.150, .004), (-.190, -.158, -.05),
                 (-.186, -.160, -.105)], .036, .013, wool, lining)
        _sleeve([(.070, .085, .026), (.122, .050, .024), (.166, .002, .020), (.184, -.045, .018), (.182, -.088, .016)], .036, .015, wool, lining)


def umbrella(place, turn, color):
    """An umbrella, rolled up carelessly, point down."""
    silk, cane = paint(color, .55, .06, 20., .4, .3), wood('#6b4430', '#9a6a48', .35)
    with posed(place, turn):
        rows = []
        for t in np.linspace(0, 1, 30):
            body = .006 + .026 * t ** .8 * (1 - .25 * max(0, t - .8) * 5)
            rings = [(a, body * (1 + .17 * math.cos(8 * a + 5 * t))) for a in np.linspace(0, 2 * math.pi, 97)]
            rows.append([(r * math.cos(a), r * math.sin(a), .03 + .42 * t) for a, r in rings])
        geometry.grid(rows, silk, 'silk')
        sweep(path([(.030, 0, .30), (0, -.031, .303), (-.030, 0, .306), (0, .031, .302), (.030, 0, .299)], 30), [.0026] * 30, silk)
        geometry.cylinder((0, 0, .015), .0022, .04, brass('#cbb79a'))
        sweep(path([(0, 0, .44), (0, 0, .54), (.004, 0, .60), (.030, 0, .625), (.055, 0, .605), (.058, 0, .575)], 40), [.0068] * 40, cane)


def shoe(place, turn, leather, side=1):
    """A street shoe 29 cm long, toe to +y; `side` 1 is the right one."""
    sole, dark, lace = paint('#4a3028', .6, .06, 30.), paint('#3a2420', .9), paint('#d9b98a', .8, .03)
    wide = [(0., .011), (.012, .020), (.04, .028), (.10, .033), (.30, .034), (.52, .037), (.70, .045), (.86, .042), (.96, .026), (1., .004)]

    def half(t):
        return float(np.interp(t, [a for a, _ in wide], [b for _, b in wide]))

    def middle(t):
        return side * .010 * math.sin(math.pi * min(1, t * 1.1)) * (1 if t > .4 else t / .4)
    ts = [.5 - .5 * math.cos(math.pi * k / 40) for k in range(41)]
    around = [(middle(t) + half(t), t * .29) for t in ts] + [(middle(t) - half(t), t * .29) for t in reversed(ts)]
    with posed(place, turn):
        for low, high, grow in ((.0, .010, 1.05), (.010, .0135, 1.10)):
            loops = [[(x * (grow - d), y * (1 + .012 * (grow - d)) - .002, z) for x, y in around] for d,
                     z in ((.05, low), (0, low + .001), (0, high - .001), (.05, high), (.9, high))]
            geometry.grid(loops, sole, 'sole')
        block((0, .035, .006), (.060, .075, .012), sole, .004)

        def vamp(t, a):
            tall = float(np.interp(t, [.40, .58, .74, .88, .97, 1.], [.092, .070, .052, .042, .028, .013]))
            c, s = math.cos(a), math.sin(a)
            crease = .0012 * math.sin(t * 60) * (.6 < t < .78) * s
            return middle(t) + half(t) * math.copysign(abs(c) ** .72, c), t * .288, .012 + (tall - .012) * abs(s) ** .85 + crease
        geometry.grid([[vamp(t, a) for a in np.linspace(0, math.pi, 36)] for t in np.linspace(.40, 1., 40)], leather, 'vamp', .002)
        rows = []
        for v in np.linspace(0, 1, 14):
            row = []
            for a in np.linspace(-1, 1, 90):
                t = .50 * abs(a) ** 1.7
                high = .074 + .012 * abs(a) ** 3
                row.append((middle(t) + math.copysign(half(t), a) * (1 - .20 * v ** 2), t * .29 + .007 * v * (1 - abs(a)) - .002, .012 + (high - .012) * v))
            rows.append(row)
        geometry.grid(rows, leather, 'quarter', .0022)
        geometry.grid([[(middle(.3) + u * .028, .03 + .12 * v, .022) for u in (-1, 1)] for v in (0, 1)], dark, 'insole')
        tongue = [[(middle(.45) + u * .022, .118 + .045 * (1 - v), .070 + .048 * v - .010 * u * u) for u in np.linspace(-1, 1, 9)]
                  for v in np.linspace(0, 1, 8)]
        geometry.grid(tongue, leather, 'tongue', .003)
        laces = []
        for k in range(4):
            t = .43 + .048 * k
            for s in (-1, 1):
                p, q = vamp(t, math.pi / 2 + s * .42), vamp(t + .040, math.pi / 2 - s * .42)
                laces.append([(p[0], p[1], p[2] + .002), ((p[0] + q[0]) / 2, (p[1] + q[1]) / 2, (p[2] + q[2]) / 2 + .006), (q[0], q[1], q[2] + .002)])
        knot = vamp(.42, math.pi / 2)
        for s, reach in ((-1, .075), (1, .060)):
            laces.append(path([knot, (knot[0] + s * .03, knot[1] + .01, knot[2] + .008), (knot[0] + s * .052, knot[1] + .03, .045),
                               (knot[0] + s * reach, knot[1] + .055, .006), (knot[0] + s * reach * 1.25, knot[1] + .10, .003)], 14))
        strokes(laces, .0017, lace)


def boat(place, turn):
    """A paper boat, striped."""
    paper, stripe = paint('#f3e4ca', .8, .03, 30.), paint('#d2604a', .8, .04, 30.)

    def at(u, v, out=0.):
        wide = .050 * (1 - .62 * abs(u) ** 3) + out
        return u * (.082 + .012 * abs(v)), v * wide * (.62 + .38 * abs(v)), .002 + (.040 + .010 * u * u) * abs(v) ** 1.7 - out * .3
    with posed(place, turn):
        us, vs = np.linspace(-1, 1, 40), np.linspace(-1, 1, 40)
        geometry.grid([[at(u, v) for v in vs] for u in us], paper, 'boat', .0010)
        for side in (-1, 1):
            for low, high in ((-.86, -.62), (-.38, -.12), (.12, .38), (.62, .86)):
                geometry.grid([[at(u, v, .0012) for v in side * np.linspace(.45, .99, 12)] for u in np.linspace(low, high, 10)], stripe, 'stripe', .0004)
            ends = [at(side, v) for v in np.linspace(-1, 1, 14)]
            geometry.grid([[(x, y, z + (.0525 - z) * t) for x, y, z in ends] for t in (0, .97)], paper, 'end', .0008)


_BODY = [(0., .012), (.02, .040), (.08, .068), (.17, .083), (.27, .082), (.38, .066), (.48, .054), (.58, .056), (.70, .066), (.82, .066), (.92, .050),
         (.98, .026), (1., .010)]


def ukulele(place, turn):
    """A ukulele lying on its back, head to +x: three strings, and for the fourth a nail."""
    tan, dark, rim = wood('#9a5f36', '#c98d54', .3, False, 0, 4.), wood('#4a2c20', '#6b4430', .35, False, 0, 4.), wood('#6f4028', '#8f5a38', .3, False, 0, 4.)
    ts = [.5 - .5 * math.cos(math.pi * k / 60) for k in range(61)]
    knots = path([(t, w, 0) for t, w in _BODY], 200)

    def half(t):
        return float(np.interp(t, [k[0] for k in knots], [k[1] for k in knots]))
    with posed(place, turn):
        edge = [((t - .62) * .26, half(t)) for t in ts] + [((t - .62) * .26, -half(t)) for t in reversed(ts)]
        geometry.grid([[(x, y, z) for x, y in edge] for z in np.linspace(0, .052, 5)], rim, 'ribs', .001)
        geometry.grid([[((t - .62) * .26, half(t) * v, .052 + .0012 * (1 - v * v)) for v in np.linspace(-1, 1, 16)] for t in ts], tan, 'belly')
        strokes([[(x, y, .0525) for x, y in edge]], .0013, paint('#efdcb8', .4, .02, 30.))
        hole = (.036, 0, .0537)
        geometry.cylinder(hole, .026, .0008, paint('#1f1210', .9), edge=0)
        strokes([[(hole[0] + r * math.cos(a), r * math.sin(a), .0538) for a in np.linspace(0, 6.2, 40)] for r in (.0275, .0315)], .0007,
                paint('#efdcb8', .4, .02, 30.))
        block((-.085, 0, .057), (.014, .062, .008), dark, .002)
        block((-.085, 0, .0615), (.0024, .052, .003), paint('#efe0c8', .4), .0006)
        block((.190, 0, .050), (.220, .032, .018), rim, .005)
        block((.165, 0, .0615), (.270, .034, .005), dark, .001)
        for k in range(12):
            block((.295 - .25 * (1 - .5 ** (k / 12 * 1.0)), 0, .0645), (.0012, .034, .0014), brass('#d6c29a'), .0003)
        block((.300, 0, .064), (.004, .034, .006), paint('#efe0c8', .4), .001)
        slab((.348, 0, .056), (.100, .052, .014), .010, rim, .002, (0, .16, 0))
        pegs = [(.325, .015), (.325, -.015), (.368, .016), (.368, -.016)]
        for k, (x, y) in enumerate(pegs):
            z = .0672 - (x - .348) * .16
            if k == 3:
                geometry.cylinder((x, y, z + .014), .0015, .036, paint('#b7a596', .35, .1, 60., .5, metal=.8), turn=(.18, .22, 0), edge=.0002)
                geometry.cylinder((x + .0039, y - .0032, z + .0312), .0040, .0016, paint('#b7a596', .35, .1, 60., .5, metal=.8), turn=(.18, .22, 0),
                                  edge=.0003)
                continue
            geometry.cylinder((x, y, z + .004), .0030, .010, brass('#d6c29a'), edge=.0006)
            slab((x, math.copysign(.036, y), z - .010), (.016, .014, .006), .004, paint('#efe0c8', .3, .02, 30., .5), .002)
        lines = [[(-.085, y * .8, .0634), (.300, y * .55, .0672), (px, py, .0705 - (px - .348) * .16)] for y,
                 (px, py) in ((-.019, pegs[1]), (.006, pegs[0]), (.019, pegs[2]))]
        strokes(lines, .00055, paint('#f3e8d2', .3, .02, 30., .6))


def bound(place, turn):
    """The bound letters, standing by themselves, a finger wide open."""
    boards, back, leaves = paint('#d8bb9a', .8, .05, 40.), cloth('#b8543f', 90.), ('#f3e6cc', '#efdfc0', '#f6ecd8', '#ead9bc')
    with posed(place, turn):
        for side, spread in ((-1, -.20), (1, .20)):
            with posed((side * .022, 0, 0), (0, 0, spread)):
                block((side * .003, -.082, .112), (.0042, .164, .224), boards, .0016)
                block((side * .0034, -.018, .112), (.0050, .036, .2245), back, .0018)
                block((side * .0056, -.096, .150), (.0006, .070, .046), paint('#f3e6cc', .85, .03, 30.), .0002)
                block((side * .0060, -.096, .150), (.0004, .058, .034), paint('#e9d3b0', .85, .03, 30.), .0001)
        for k in range(35):
            fan = (k - 17) / 17
            with posed((fan * .019, 0, 0), (0, 0, fan * .150 + .004 * math.sin(k * 3))):
                block((0, -.076, .1105), (.0013, .150, .208), paint(leaves[k % 4], .92, .02, 20.), .0006)
        round_ = [[(.0255 * math.sin(a), .004 + .012 * math.cos(a), z) for a in np.linspace(-1.6, 1.6, 24)] for z in np.linspace(0, .2245, 8)]
        geometry.grid(round_, back, 'spine', .002)
        for z in (.05, .112, .175):
            geometry.tube([(.0262 * math.sin(a), .0045 + .0128 * math.cos(a), z) for a in np.linspace(-1.5, 1.5, 16)], .0014, paint('#e2c08a', .6, .02))
