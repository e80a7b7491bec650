"""Hair: many tapered locks that grow from the scalp along a style's flow."""

import math
import random

import bmesh
import bpy
import numpy as np

from lib.clay import add_tube, wrap

CENTER = np.array((0, .014, .035))
RADII = np.array((.096, .112, .101))
LOWER = ((0, 36), (32, 33), (58, 25), (76, 6), (90, -8), (104, -14), (120, -34), (180, -46))
HAIRLINE = ((0, 38), (32, 36), (58, 29), (78, 12), (92, -2), (104, -10), (120, -34), (180, -44))


def _hairline(azimuth, line):
    return np.interp(np.degrees(np.abs(azimuth)), *zip(*line))


def _roots(count, line, seed, top):
    """Points spread over the scalp between the hairline and top (degrees up), as unit directions."""
    rnd = random.Random(seed)
    found = []
    for i in range(count):
        z = 1 - 1.75 * (i + .5) / count
        w = i * 2.399963 + rnd.uniform(-.25, .25)
        r = math.sqrt(max(0, 1 - z * z))
        u = np.array((r * math.cos(w), r * math.sin(w), z))
        if top > math.degrees(math.asin(z)) > _hairline(math.atan2(u[0], -u[1]), line):
            found.append(u)
    return found


def _grow(u, style, rnd):
    """The path of one lock in head space."""
    length = style["length"](u) * rnd.uniform(.85, 1.12)
    steps = max(6, int(length / .011))
    p = CENTER + RADII * u * 1.0
    path = [p.copy()]
    drift = np.array([rnd.uniform(-1, 1) for _ in range(3)]) * style.get("mess", .15)
    for k in range(steps):
        s = (k + 1) / steps
        q = (p - CENTER) / RADII
        d = style["flow"](q / np.linalg.norm(q), s) + drift
        p = p + d / np.linalg.norm(d) * length / steps
        q = (p - CENTER) / RADII
        floor = 1 + style["lift"](u, s)
        if np.linalg.norm(q) < floor:
            p = CENTER + RADII * q / np.linalg.norm(q) * floor
        p = style["keep"](p) if "keep" in style else p
        path.append(p.copy())
    return np.array(path)


def _curl(path, size, pitch, rnd):
    """Wind a path into a spiral; tight ones need more points."""
    count = len(path) * (3 if pitch < .06 else 1)
    path = np.array([np.interp(np.linspace(0, len(path) - 1, count), range(len(path)), path[:, i]) for i in range(3)]).T
    way = np.gradient(path, axis=0)
    way /= np.linalg.norm(way, axis=1, keepdims=True)
    side = np.cross(way, (.2, .3, .93))
    side /= np.linalg.norm(side, axis=1, keepdims=True) + 1e-9
    other = np.cross(way, side)
    run = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))])
    phase = 2 * math.pi * run / pitch * rnd.choice((1, -1)) + rnd.uniform(0, 6.28)
    grow = np.minimum(1, run / .03)[:, None] * size
    return path + grow * (np.cos(phase)[:, None] * side + np.sin(phase)[:, None] * other)


def _scalp(style, place, material):
    """A cap under the locks, so that no skin shines through."""
    bm = bmesh.new()
    bmesh.ops.create_icosphere(bm, subdivisions=5, radius=1)
    for v in bm.verts:
        u = np.array(v.co)
        gap = math.degrees(math.asin(max(-1, min(1, u[2])))) - _hairline(math.atan2(u[0], -u[1]), style["line"])
        swell = .93 + .10 * (1 / (1 + math.exp(-gap / 2.2)))
        v.co = place(CENTER + RADII * u * swell)
    data = bpy.data.meshes.new("scalp")
    bm.to_mesh(data)
    bm.free()
    return wrap(data, material, "scalp")


def grow(style, place, material, seed=1, top=91):
    """Grow a style below top (degrees up: a cap hides the rest); place maps head space (meters, facing -Y) to the
    world. Returns objects."""
    rnd = random.Random(seed)
    bm = bmesh.new()
    for u in _roots(style["count"], style["line"], seed, top):
        path = _grow(u, style, rnd)
        if style.get("curl"):
            path = _curl(path, style["curl"][0] * rnd.uniform(.7, 1.25), style["curl"][1] * rnd.uniform(.8, 1.3), rnd)
        thick = style["thick"] * rnd.uniform(.75, 1.2)
        s = np.linspace(0, 1, len(path))
        shape = thick * (.55 + .45 * np.minimum(1, s * 4)) * np.sqrt(np.maximum(style.get("blunt", .004), 1 - s ** style.get("taper", 2)))
        add_tube(bm, [place(p) for p in path], shape, 6, flat=style.get("flat", .8))
    data = bpy.data.meshes.new("hair")
    bm.to_mesh(data)
    bm.free()
    made = [wrap(data, material, "hair")]
    if style.get("scalp", True):
        made.append(_scalp(style, place, material))
    return made


def _toward(u, target):
    """Tangent direction on the scalp at u toward a direction."""
    target = np.array(target, float)
    return target - u * (target @ u)


def parted(part=.030, quiff=.16):
    """Short, wavy, parted on the wearer's left, swept over with a soft quiff."""
    def flow(u, s):
        if u[2] < .30:
            return _toward(u, (0, .55, -.9))
        if u[0] > part / RADII[0]:
            return _toward(u, (.8, .45, -.5))
        return _toward(u, (-.85, .50 if u[1] > -.3 else .12, -.25 + .3 * (s < .4)))

    def lift(u, s):
        front = max(0., -u[1] - .1) * (u[2] > .35) * (u[0] < .45)
        return .05 + (quiff * front + .05 * max(0., u[2])) * math.sin(math.pi * min(1, s * .9 + .1))

    return dict(count=620, line=HAIRLINE, flow=flow, lift=lift, thick=.0088, flat=.6, mess=.10,
                length=lambda u: .095 if u[2] > .3 else .055, curl=(.0022, .085))


def neat():
    """Short and combed straight back, tidy sides."""
    def flow(u, s):
        return _toward(u, (.25 * np.sign(u[0] + .25), 1, -.35)) if u[2] > .2 else _toward(u, (0, .45, -.9))

    return dict(count=330, line=HAIRLINE, flow=flow, lift=lambda u, s: .045 + .05 * max(0, u[2]) * math.sin(2.6 * s),
                thick=.008, flat=.6, mess=.06, length=lambda u: .075 if u[2] > .2 else .040)


def curls(length=.185, count=330, size=.0095, thick=.0068):
    """Loose curls that fall past the jaw, open at the forehead."""
    line = ((0, 40), (30, 36), (60, 24), (85, 0), (110, -30), (180, -40))

    def flow(u, s):
        side = np.sign(u[0] + .10)
        over = _toward(u, (side * .9, .25, -.2)) * max(0., 1 - 2.2 * s)
        return over + np.array((side * .02 + u[0] * .04, .05, -1.2 * min(1, s * 2.2)))

    return dict(count=count, line=line, flow=flow, lift=lambda u, s: .08 + .16 * math.sin(math.pi * min(1, s * 1.2)),
                thick=thick, flat=1, mess=.10, curl=(size, .048), taper=5, blunt=.05,
                length=lambda u: length * (1.0 if u[2] > .1 else .78))


def cropped(count=420, size=.006, length=.030):
    """Close small curls."""
    return dict(count=count, line=HAIRLINE, flow=lambda u, s: u + _toward(u, (.2, .5, .3)) * .6,
                lift=lambda u, s: .03, thick=.0085, flat=1, mess=.5, curl=(size, .030), taper=6, blunt=.1,
                length=lambda u: length)


def bob(length=.15):
    """Straight, to the jaw, with a fringe swept aside."""
    line = ((0, 36), (40, 32), (70, 18), (90, -6), (120, -34), (180, -42))

    def flow(u, s):
        side = np.array((np.sign(u[0] + .2) * .9, .15, -.1))
        return _toward(u, side) * max(0., 1 - 1.6 * s) + np.array((u[0] * .18, u[1] * .15 + .05, -1)) * min(1, s * 1.6)

    return dict(count=460, line=line, flow=flow, lift=lambda u, s: .06 + .05 * math.sin(math.pi * s), thick=.0085,
                flat=.5, mess=.025, taper=6, length=lambda u: length * (1.15 if u[2] > .4 else .95 if u[2] > -.2 else .6))


def bun():
    """Combed up into a knot at the back of the crown."""
    target = np.array((0, .80, .60))

    return dict(count=260, line=HAIRLINE, flow=lambda u, s: _toward(u, target) + u * .02, lift=lambda u, s: .04,
                thick=.0085, flat=.6, mess=.05, length=lambda u: .5 * .21 * math.acos(max(-1, min(1, float(u @ target)))),
                knots=(((0, .118, .105), .046),))


def _combed(target, **changes):
    """Combed close to the head toward a direction."""
    target = np.array(target) / np.linalg.norm(target)
    reach = lambda u: .5 * .21 * math.acos(max(-1, min(1, float(u @ target))))
    return {**dict(count=280, line=LOWER, flow=lambda u, s: _toward(u, target) + u * .02, lift=lambda u, s: .04,
                   thick=.0085, flat=.6, mess=.05, length=reach), **changes}


def chignon():
    """Parted at the side, drawn over the ears into a low knot."""
    target = np.array((0, .86, -.50)) / math.hypot(.86, .50)

    def flow(u, s):
        side = np.array((np.sign(u[0] - .22), .1, -.35))
        front = max(0., min(1., (-u[1] + .45) * 1.6)) * max(0., 1 - 1.5 * s)
        return _toward(u, target) * (1 - front * .75) + _toward(u, side) * front + u * .02

    return _combed(target, flow=flow, lift=lambda u, s: .045 + .04 * math.sin(math.pi * min(1, s)), count=320, knots=(((0, .122, -.045), .046),),
                   length=lambda u: .55 * .22 * math.acos(max(-1, min(1, float(u @ target)))) + .01)


def loose_knot():
    """Drawn back into an untidy knot, too many locks let go of."""
    return _combed((0, .84, .54), mess=.18, count=300, curl=(.0045, .06), lift=lambda u, s: .06 + .06 * math.sin(math.pi * s),
                   knots=(((.004, .132, .100), .050), ((-.036, .128, .078), .031), ((.036, .122, .124), .029), ((.010, .150, .062), .026)))


def topknot():
    """A full loose knot on the crown with a pen through it, some locks let down."""
    return _combed((0, .45, .89), mess=.14, lift=lambda u, s: .05 + .05 * math.sin(math.pi * s), count=300, curl=(.0025, .07),
                   knots=(((.004, .066, .160), .056), ((-.034, .080, .140), .034), ((.036, .050, .146), .032)), pen=True)


def twin_buns():
    """Parted in the middle, one knot above and behind each ear."""
    spots = [np.array((s * .80, .30, .52)) / math.sqrt(.80 ** 2 + .30 ** 2 + .52 ** 2) for s in (1, -1)]
    near = lambda u: spots[0] if u[0] >= 0 else spots[1]
    return _combed((0, 0, 1), flow=lambda u, s: _toward(u, near(u)) + u * .02,
                   length=lambda u: .5 * .21 * math.acos(max(-1, min(1, float(u @ near(u))))) + .008,
                   knots=(((.094, .048, .112), .038), ((-.094, .048, .112), .038)), ties="#c9583f")


def straight(length=.40):
    """Long and smooth, parted in the middle, behind the ears and down the back."""
    line = ((0, 38), (30, 34), (58, 26), (78, 12), (92, -2), (104, -10), (120, -34), (180, -44))

    def flow(u, s):
        front = max(0., min(1., .55 - u[1]))
        side = np.array((np.sign(u[0] + .02) * .9 * front, .34 + .5 * (1 - front), -.15))
        fall = np.array((u[0] * .05, .16 if s < .5 else .02, -1))
        return _toward(u, side) * max(0., 1 - 3.4 * s) + fall * min(1, s * 3.4)

    def keep(p):
        """Off the neck and the back, never before the shoulders."""
        low = max(0., min(1., (-p[2] - .07) / .10))
        wide = .110 - .055 * max(0., -p[2] - .07)
        return np.array((np.clip(p[0], -wide, wide) if low else p[0], max(p[1], low * .112 - (1 - low) * .06), p[2]))

    return dict(count=620, line=line, flow=flow, lift=lambda u, s: .05 + .03 * math.sin(math.pi * min(1, s * 3)), keep=keep, thick=.0088, flat=.5,
                mess=.022, taper=7, length=lambda u: length * (1.12 if u[2] > .4 else .95 if u[2] > -.2 else .72))


def crop_of_curls():
    """Short round curls that stand up on top."""
    return {**cropped(360, .0095, .052), "lift": lambda u, s: .06 + .05 * max(0., u[2]), "mess": .35, "curl": (.0095, .034), "thick": .0078}


STYLES = {"parted": parted, "neat": neat, "curls": curls, "cropped": cropped, "bob": bob, "bun": bun, "chignon": chignon,
          "topknot": topknot, "loose_knot": loose_knot, "twin_buns": twin_buns, "straight": straight, "crop_of_curls": crop_of_curls}
