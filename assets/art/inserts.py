"""Things seen close for a line or two, over the stage: what somebody is holding, or looking at, or not looking at.

    blender -b --python assets/art/inserts.py -- [NAME …] [--draft] [--samples N]

Words stand over the lower third, so the thing keeps to the upper two.
"""
import math
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import numpy as np

from lib import belongings, geometry, light, render
from lib.breast import on_pocket, shirt
from lib.close_up import CloseUp, backdrop, produce, town
from lib.materials import brass, cloth, glow, paint, wood
from lib.still_life import (UPRIGHT, block, carton, envelope, gas_pump, leaf, mug, path, pen, posed, safety_pin, scribble, sheet, slab, strokes, sweep,
                            table, turned)


def _blind(*bars):
    """Bars that only throw shadows, each (center, size): the window that the light comes in by."""
    for center, size in bars:
        render.unseen(geometry.box(center, size, paint('#5a3a34'), 0))


def letter(rnd):
    """The letter as far as it goes, and the pen that has stopped on it; a drop of ink beside the last word."""
    table(wood('#84583a', '#bd8c5c', .36, False, .1, 3.))
    sheet((.075, .10), (.17, .23), rnd, -.32, '#efdcc0', lines=4, curl=.02)
    sheet((-.015, .030), (.17, .23), rnd, .20, '#f8eed8', lines=13, z=.003, curl=.020, last=.34)
    pen((.040, -.038, .0105), .58, '#a8483f')
    for x, y, size in ((-.036, -.062, .0032), (-.029, -.067, .0013), (-.041, -.069, .0009)):
        geometry.ball((x, y, .0037), size, paint('#2f151c', .1, 0., 3., .8), (1, .9, .22))
    for k in range(4):
        envelope((-.215 + .008 * k, .19 - .006 * k, .002 + .0028 * k), .35 + .09 * k, rnd, ('#e9d3c4', '#efe0c8', '#e6c9a4', '#f2e4cc')[k],
                 words=2 * (k == 3), stamp='#c4694f' if k == 3 else None)
    mug((.235, .20, 0), '#8f8a5a', '#4a2a1e', turn=-.4)
    turned([(0, 0), (.026, 0), (.030, .006), (.030, .030), (.017, .038), (.016, .048), (.019, .050)], (.205, .040, 0), paint('#4a2028', .08, .05, 20., .8))
    geometry.cylinder((.262, -.010, .0075), .017, .015, paint('#2f1d1e', .3, .03, 30., .5), turn=(0, UPRIGHT, .8), edge=.003)
    light.sun((.72, -.46, -.40), '#ffcb90', 4.6, 1.1)
    _blind(((-1.0, .66, .46), (.02, .05, 2.)), ((-.72, .44, .62), (1.6, .02, .04)), ((-1.1, .95, .4), (.02, .07, 2.)))
    light.area((.5, -.7, .6), (0, 0, 0), '#d8a3a0', 3., .5)
    light.world('#b0888a', .26)
    light.camera((-.10, -.60, .33), (.005, -.012, .0), 55)
    return -.005, -.02, .004


def device(rnd):
    """The device in the breast pocket, held up by one pin, its lens just over the edge."""
    eye, aside = shirt('#c9705a', '#bf6450', up=.019, lit=1.6, lens='#ffb468', roll=.07)
    with posed(on_pocket(-.06, .925, .0050), (UPRIGHT, -.16, aside)):
        safety_pin((0, 0, 0), 0., long=.056)
    light.area((-.62, -.50, .42), eye, '#ffcf9c', 9., .18)
    light.area((.55, .30, .35), eye, '#ff9f7a', 9., .3)
    light.area((.1, -.8, -.3), eye, '#b98a94', 1.8, .5)
    light.world('#7a5a66', .20)
    light.camera((eye[0] - .25, -.50, eye[2] + .060), (eye[0] + .010, eye[1], eye[2] - .030), 70)
    return eye


def box(rnd):
    """The box, shut, on his table at night among the mail, and its one light."""
    top = wood('#5f3d2c', '#8f6246', .30, False, .0, 2.4)
    block((0, .10, -.02), (2.2, .86, .04), top, .008)
    carton((.01, .04, 0), .36, lit=26.)
    for k, (x, y, turn, color) in enumerate(((-.27, .03, .5, '#e6c9a4'), (-.245, .04, .25, '#efe0c8'), (-.27, .045, -.1, '#e9d3c4'))):
        envelope((x, y, .002 + .003 * k), turn, rnd, color, words=2, stamp='#c4694f' if k else '#8f8a5a')
    envelope((.24, -.07, .002), -.5, rnd, '#f2e4cc', stamp='#d9a24e')
    mug((.30, .22, 0), '#8f8a5a', '#4a2a1e')
    block((-.62, .78, .5), (.05, .04, 2.4), paint('#3a2428', .6), .004)
    block((0, .80, -.02), (3., .05, .06), paint('#3f282a', .6), .004)
    amber = (.01 + math.cos(.36) * -.086 + math.sin(.36) * .10, .04 + math.sin(.36) * -.086 - math.cos(.36) * .10, .032)
    light.point(amber, '#ff9a3a', .10, .008)
    light.area((-.95, .20, .62), (0, .05, .05), '#ffc48a', 11, .26)
    light.area((.5, .9, .5), (0, .1, .05), '#d98a80', 5, .5)
    light.area((.5, -.9, .5), (0, 0, 0), '#9a7078', 2.6, .5)
    light.world('#4f3540', .14)
    light.camera((-.06, -.82, .235), (.0, .05, .022), 50)
    return -.04, -.04, .06


def papers(rnd):
    """Forty pages under a magnet on the refrigerator, with a flag at the line, and nothing on the line."""
    enamel = paint('#dccbb2', .28, .015, 5., .5)
    block((0, .05, .0), (1.3, .10, .72), enamel, .02)
    block((0, .05, .62), (1.3, .10, .50), enamel, .02)
    bar = brass('#b08d62')
    sweep(path([(-.285, 0, .19), (-.285, -.040, .175), (-.285, -.046, .12), (-.285, -.046, -.10), (-.285, -.040, -.155), (-.285, 0, -.17)], 40), [.0105] * 40,
          bar)
    envelope((.155, -.004, .055), (UPRIGHT, -.30, 0), rnd, '#d8b48e', (.17, .115), words=2, stamp='#a8483f')
    for k in range(8):
        out = .0034 + .0027 * k
        spine = [(.012 * math.sin(k * 2.3), -out, .150), (.010 * math.sin(k * 2.3), -out - .001, .06), (.006 * math.sin(k * 1.3), -out - .006, -.05),
                 (.004 * math.sin(k), -out - .016 - .0016 * k, -.112),
                 (.0, -out - .030 - .0030 * k, -.134)]
        on = leaf(spine, (.205, .290), ('#e6d5b9', '#eddfc4', '#f0e2c8', '#e9d8bd')[k % 4] if k < 7 else '#f7ecd6', .02 * math.sin(k * 1.7), -.003,
                  .02 * math.sin(k * 3.1))
    scribble(on, (-.080, .078), .160, 4, rnd, .0044, .0140, .00042, '#6b4a48', .7)
    scribble(on, (-.080, .004), .160, 3, rnd, .0044, .0140, .00042, '#6b4a48', .45)
    strokes([[on(x, .024 + .0016 * math.sin(x * 90)) for x in np.linspace(-.076, .010, 12)],
             [on(.030, .036), on(.050, .0415), on(.062, .037), on(.074, .043)], [on(.034, .026), on(.052, .031), on(.066, .026)]],
            .0005, paint('#a3827a', .8))
    strokes([[on(x, -.075) for x in np.linspace(-.058, .082, 14)]], .00058, paint('#4a2a2e', .6))
    flag = [[on(-.112 + u * .046 + (.010 if v in (0., 1.) and u == 1. else 0.), -.068 - .016 * v, .0012 + .004 * max(0, .4 - u)) for u in (0., .35, .7, 1.)]
            for v in (0., .5, 1.)]
    geometry.grid(flag, paint('#d8604a', .5, .03, 30.), 'flag', .0004)
    gas_pump((.006, -.0275, .128), (UPRIGHT, 0, -.10), 1.35)
    geometry.ball((.205, -.006, .128), .012, paint('#d9a24e', .3, .03, 30., .5), (1, .6, 1))
    light.area((.85, -.48, .50), (0, 0, -.02), '#ffcb92', 15, .2)
    light.area((-.8, -.8, .1), (0, 0, 0), '#a97c86', 3., .5)
    light.area((-.45, -.25, -.5), (0, 0, -.1), '#ff9a4a', .5, .1)
    light.world('#6a4a54', .15)
    light.camera((-.10, -.86, -.055), (-.005, 0, -.002), 45)
    return .0, -.03, .0


# Half the width of a smaller sole along its length.
_PRINT = ([0, .12, .4, .7, .9, 1], [.010, .025, .022, .032, .024, .004])


def shoes(rnd):
    """His street shoes on the mat by the door, with a beach in each; and next to them the two hollows where another pair stood."""
    geometry.box((0, .2, -.02), (3., 2.4, .02), wood('#7d543c', '#aa7c58', .34, True, math.pi / 2, 1.6), 0)
    mat, pale = cloth('#a3875c', 70.), cloth('#937a53', 90.)
    block((.02, .0, -.002), (.76, .44, .018), mat, .005)
    for y in (-.185, .185):
        block((.02, y, .0004), (.74, .022, .0150), cloth('#b8604a', 90.), .003)
    leather = paint('#6b3f2c', .34, .10, 26., .45)
    belongings.shoe((-.165, -.105, .007), (0, 0, -.10), leather, -1)
    belongings.shoe((-.030, -.120, .007), (0, 0, -.34), leather, 1)
    for x, turn, side in ((.160, -.05, -1), (.262, .08, 1)):
        with posed((x, -.085, .0074), (0, 0, turn)):
            for big, shade_, z in ((1.10, pale, 0.), (1., cloth('#7d6745', 90.), .0003)):
                rows = [[(side * .006 * math.sin(3 * t) + u * big * float(np.interp(t, *_PRINT)), (t - .5) * .215 * big + .11, z) for u in (-1, 0, 1)]
                        for t in np.linspace(0, 1, 24)]
                geometry.grid(rows, shade_, 'hollow')
    sand = paint('#e0bd8a', .95, .1, 90.)
    for center, number, wide in (((.02, -.16), 240, .028), ((-.12, -.15), 90, .018)):
        for _ in range(number):
            spot = (rnd.gauss(center[0], wide), rnd.gauss(center[1], wide * .6))
            heap = .004 * rnd.random() * math.exp(-((spot[0] - center[0]) ** 2 + (spot[1] - center[1]) ** 2) / wide ** 2)
            geometry.box((*spot, .0082 + heap), (.0018,) * 3, sand, 0, (rnd.random(), rnd.random(), 0))
    wall, door = paint('#d9c4aa', .8, .02, 5.), paint('#8f8a5a', .42, .03, 6., .4)
    block((-.85, .42, .6), (.7, .06, 1.3), wall, .002)
    block((-.85, .385, .05), (.7, .016, .13), paint('#ecdcc2', .5), .004)
    block((-.47, .40, .6), (.07, .07, 1.3), paint('#ecdcc2', .5), .005)
    block((.30, .43, .62), (1.46, .04, 1.224), door, .004)
    block((.18, .405, .52), (.84, .016, .72), paint('#86814f', .42, .03, 6., .4), .006)
    geometry.box((.30, .60, -.008), (1.4, .3, .004), glow('#ffcf94', 3.), 0)
    light.area((.25, .475, .006), (.2, 0, 0), '#ffc88c', 1.6, 1.2, .012)
    light.area((-.9, -.35, .95), (0, 0, 0), '#ffcf9c', 15, .22)
    light.area((.8, -.9, .7), (0, 0, 0), '#b98a94', 4, .6)
    light.world('#7f646c', .16)
    light.camera((.10, -.98, .46), (.035, -.055, .0), 44)
    return -.03, -.03, .05


def fries(rnd):
    """Fries in a paper boat on the wet rail of the pier; one has got away; behind, the sea and the first bulbs."""
    rail = wood('#6b4a3c', '#96705a', .22, False, .0, 2.)
    block((0, .02, -.05), (3., .20, .10), rail, .014)
    for x in (-.62, .66):
        block((x, .02, -.5), (.12, .14, .9), rail, .01)
    for _ in range(26):
        size = rnd.uniform(.003, .008)
        geometry.ball((rnd.uniform(-.36, .36), rnd.uniform(-.06, .10), 0), size, paint('#7d5a48', .04, 0., 3., .9), (1.3, 1, .20))
    belongings.boat((0, .015, .002), .24)
    golds = [paint(color, .45, .10, 60., .35, skin=.1) for color in ('#e2a848', '#edbd62', '#d99a3c', '#f0c878')]
    c, s = math.cos(.24), math.sin(.24)
    for k in range(70):
        u, v = rnd.uniform(-.056, .056), rnd.uniform(-.013, .013)
        heap = .046 + .032 * (1 - (u / .066) ** 2) * (1 - (v / .03) ** 2) * rnd.uniform(.0, 1.)
        long = rnd.uniform(.036, .066)
        block((c * u - s * v, .015 + s * u + c * v, heap), (long, .0076, .0076), golds[k % 4], .0014,
              (rnd.uniform(-.5, .5), rnd.uniform(-.7, .7) * (1 - abs(u) / .07), rnd.gauss(.24, .5)))
    block((.150, -.050, .0042), (.058, .0076, .0076), golds[0], .0014, (.1, 0, .7))
    with posed((.048, .030, .080), (.2, -.92, .3)):
        slab((0, 0, 0), (.075, .008, .0016), .002, paint('#d8b88c', .7, .05, 40.), .0004)
        slab((-.042, 0, 0), (.018, .014, .0016), .003, paint('#d8b88c', .7, .05, 40.), .0004)
    light.area((-.75, .55, .40), (0, 0, .03), '#ff9f70', 15, .25)
    light.area((.55, -.55, .55), (0, 0, .03), '#ffcf96', 7, .14)
    light.point((.30, .55, .42), '#ffbf80', 3., .04)
    light.world('#8a6672', .26)
    light.camera((-.05, -.62, .185), (.008, .02, .018), 54)
    return -.0, -.01, .04


def ukulele(rnd):
    """The ukulele on a blanket, by the light of a stove."""
    wool, band, edge = cloth('#a55e4c', 60.), cloth('#d0a058', 60.), cloth('#efdcbc', 60.)

    def bed(x, y):
        folds = .016 * math.exp(-((y - .24 - .2 * x) / .03) ** 2) + .010 * math.exp(-((y + .16 + .35 * x) / .02) ** 2)
        return .010 * math.sin(x * 9 + 3 * y) + .012 * math.sin(x * 4 - y * 11 + 1) + folds - .012
    spans = [(-.8, -.34, wool), (-.34, -.30, edge), (-.30, -.22, band), (-.22, -.18, edge), (-.18, .24, wool), (.24, .27, edge),
             (.27, .34, cloth('#8f8a5a', 60.)), (.34, .37, edge), (.37, .9, wool)]
    for low, high, stuff in spans:
        geometry.grid([[(x, y, bed(x, y)) for x in np.linspace(low, high, max(8, int((high - low) * 110)))] for y in np.linspace(-.6, .9, 150)], stuff,
                      'blanket', .006)
    geometry.cushion((-.30, .46, .06), (.46, .30, .13), cloth('#e6d3b8', 40.), (.3, .1, .2), 3)
    belongings.ukulele((-.015, .070, .012), (.05, -.02, .34))
    sheet((.205, -.080, .013), (.115, .085), rnd, (.03, .04, .5), lines=3, curl=.03, height=.0052, step=.019)
    light.area((.85, -.15, .22), (0, .05, .03), '#ff9a52', 17, .22)
    light.point((.55, .45, .16), '#ff8a4a', 1.6, .05)
    light.area((-.7, .7, .7), (0, 0, 0), '#d9c3c4', 8, .4)
    light.world('#5f434a', .16)
    light.camera((.03, -.72, .52), (.045, .045, .012), 48)
    return .06, .08, .05


def book(rnd):
    """The letters, bound, by a window with snow in it; the paper they came in, the string, a burned match."""
    table(wood('#8a6a54', '#bb987a', .45, False, .05, 2.4), (2.4, .92), .10)
    def wrapping(u, v):
        rumpled = .009 * abs(math.sin(u * 3.2 + v) * math.cos(v * 2.6 - u * 2)) * (u * u + v * v) ** .8
        rim = .045 * max(0, max(abs(u), abs(v)) - .78) * (1 + .5 * math.sin(u * 9 + v * 5))
        return -.02 + .23 * u + .012 * math.sin(v * 4), .02 + .15 * v, .0015 + rumpled + rim
    paper = [[wrapping(u, v) for u in np.linspace(-1, 1, 60)] for v in np.linspace(-1, 1, 50)]
    geometry.grid(paper, paint('#b08a62', .85, .05, 30.), 'wrapping', .0005)
    belongings.bound((.045, .005, .004), math.pi + .80)
    strokes([path([(.10, -.06, .012), (.15, -.10, .006), (.23, -.07, .003), (.25, .0, .003), (.20, .04, .006), (.245, .075, .003), (.31, .05, .002)], 40),
             path([(-.13, -.10, .006), (-.19, -.115, .003), (-.25, -.085, .002), (-.235, -.04, .002)], 24)], .0016, paint('#d9b98a', .9, .06, 60.))
    with posed((-.20, -.02, .0022), .5):
        block((0, 0, 0), (.042, .0022, .0022), paint('#e3c79c', .8), .0004)
        geometry.ball((-.022, 0, .0004), .0024, paint('#2a1c1a', .9), (1.9, 1, 1))
    snow = paint('#f6ebe2', .6, .02, 40., .3, skin=.3)
    for x, y, size in ((.285, .16, .030), (.315, .145, .020), (.262, .135, .016)):
        geometry.ball((x, y, 0), size, snow, (1.2, 1, .55))
    geometry.ball((.275, .120, 0), .030, paint('#8a6a54', .05, 0., 3., .8), (1.7, 1, .03))
    frame = paint('#c2a58a', .6, .04, 10.)
    for x in (-.50, .10, .70):
        block((x, .62, .5), (.045, .05, 1.4), frame, .004)
    block((0, .60, -.01), (2.4, .12, .05), frame, .006)
    block((0, .62, .47), (2.4, .05, .04), frame, .004)
    for k in range(9):
        geometry.ball((-.75 + .19 * k + rnd.uniform(-.04, .04), .70, .012), .10, snow, (1.3, .5, rnd.uniform(.35, .6)))
    light.area((-.25, .95, .62), (0, .0, .05), '#ffeede', 26, .6)
    light.area((.75, -.65, .35), (.02, 0, .08), '#ffb884', 8., .25)
    light.world('#b8a2a4', .30)
    light.camera((.0, -.80, .27), (.012, .03, .088), 44)
    return .03, -.01, .11


SNOW = backdrop('#cdbcb8', '#efe4dc', .45, (('#fff6ea', 6, 60, .05, .8),), 5, 14)
PIER = backdrop('#5a3f4c', '#d99a80', .40, (('#ffcf8c', 90, 22, .06, .12), ('#ffb070', 70, 16, .26, .34), ('#ff9a70', 22, 40, .46, .70)), 12, 15)
ROOM = backdrop('#4a2e34', '#7a5048', .4, (('#ffc080', 90, 8, .05, .3),), 7, 20)
INSERTS = {
    'letter': CloseUp(letter, backdrop('#8a6450', '#d9b08a', .3, (('#ffe0a8', 60, 12, .0, .2),), 3), .45, 1.04),
    'device': CloseUp(device, town('dusk', .55, 1.8, .1, 1.1), .6, 1.0, (.18, .95), 22.),
    'box': CloseUp(box, town('night', .34, 1.8, .0, 1.1), .85, 1.03, (.2, .9), 15.),
    'papers': CloseUp(papers, ROOM, .6, 1.02, aperture=22.),
    'shoes': CloseUp(shoes, ROOM, .6, 1.02),
    'fries': CloseUp(fries, PIER, .6, 1.04, (.2, .9), 18.),
    'ukulele': CloseUp(ukulele, ROOM, .65, 1.0, (.2, .9), 7.),
    'book': CloseUp(book, SNOW, .35, 1.0, (.18, .95), 16.),
}
produce(INSERTS, 'inserts', 60)
