"""What each ending leaves behind: twelve still lifes, seen close, one for the card of each ending.

    blender -b --python assets/art/keepsakes.py -- [NAME …] [--draft] [--samples N]
"""
import math
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import numpy as np

from lib import belongings, geometry, light
from lib.breast import shirt
from lib.close_up import CloseUp, backdrop, produce, town
from lib.materials import brass, cloth, glow, paint, shade, wood
from lib.still_life import (UPRIGHT, block, bowl, carton, device, egg, envelope, feather, gas_pump, lathe, leaf, motes, mug, paper_cup, path, pen, posed,
                            safety_pin, scribble, sheet, slab, spoon, strokes, sweep, table, turned)


def _eye(place=(0, -.86, .40), target=(0, .05, .03), lens=58):
    light.camera(place, target, lens)


def _oak(turn=0.):
    return wood('#8a5f3f', '#c99a68', .45, False, turn, 3.)

def _locker(x, z, steel, dark):
    """One small shut door of the wall, with its latch."""
    block((x, .006, z), (.296, .012, .176), steel, .004)
    geometry.cylinder((x + .118, -.002, z - .02), .010, .008, brass('#b99a72'), turn=(UPRIGHT, 0, 0), edge=.001)
    block((x - .02, -.0006, z + .06), (.05, .001, .016), paint('#e6d6c4', .8, .02, 20.), .0003)


def return_to_sender(rnd):
    """Door forty-one, in the bottom row: the box with its light, shut; the sheet on it in his own hand; a feather on the tile."""
    steel, dark = paint('#b5a49d', .42, .03, 5., .4), paint('#6f5a58', .5)
    for column in range(-3, 4):
        for row in range(3):
            if (column, row) != (0, 0):
                _locker(column * .304, .092 + row * .184, steel, dark)
    block((0, .385, .5), (3., .01, 1.2), dark, 0)
    for x in (-.45, .45):
        block((x + math.copysign(.55, x), .06, .5), (1.40, .08, 1.4), dark, 0)
    block((0, .06, .9), (.7, .08, 1.43), dark, 0)
    for x in (-.15, .15):
        block((x, .18, .09), (.004, .36, .18), steel, .001)
    for z in (.002, .182):
        block((0, .18, z), (.30, .36, .004), steel, .001)
    block((0, .36, .09), (.30, .004, .18), steel, .001)
    with posed((-.148, 0, .092), -1.92):
        block((.148, .006, 0), (.296, .012, .176), steel, .004)
        block((.148, .013, 0), (.262, .004, .142), paint('#a3918c', .5, .03, 5.), .0015)
    block((0, -.3, -.022), (5., 2.4, .02), dark, 0)
    block((0, .03, -.004), (5., .07, .010), dark, 0)
    for k in range(40):
        block((-.9 + (k % 10) * .2 + .1 * (k // 10 % 2), -.10 - (k // 10) * .2, -.006), (.196, .196, .012),
              paint(('#cdb49a', '#c2a68c', '#d4bda4')[k * 7 % 3], .35, .04, 6., .4), .003)
    carton((.008, .130, .006), .06, lit=14.)
    sheet((.0, .10, .1135), (.15, .10), rnd, .24, lines=5, curl=.024, height=.0044, step=.014)
    feather((.125, -.135, .002), .35, paint('#b3a5a4', .8, .08, 80.))
    light.point((-.07, .02, .05), '#ffa548', .10, .01)
    light.area((-1.2, -.9, .62), (.1, .1, .1), '#ffd0a0', 30, .22)
    light.area((.9, -1., .9), (0, 0, 0), '#c9a4a4', 5, .8)
    light.world('#b59ca0', .22)
    light.camera((.15, -.92, .27), (-.01, .0, .096), 52)
    return .0, .05, .10


def factory_settings(rnd):
    """The device, stood against the sugar as before; its cord as it came out of the box; a pin that has nothing to hold."""
    table(wood('#7d6a5e', '#a8927f', .45, False, .15, 3.), (5., 4.), 1.4)
    china = paint('#e6d8c4', .25, .03, 16., .5)
    turned([(0, 0), (.030, 0), (.046, .012), (.050, .040), (.040, .066), (.042, .070)], (.035, .085, 0), china)
    turned([(.043, .070), (.030, .080), (.006, .086), (.008, .092), (.005, .098), (0, .099)], (.035, .085, 0), china)
    spoon_at = path([(.066, .10, .066), (.085, .105, .085), (.12, .11, .105)], 12)
    sweep(spoon_at, [.0024] * 12, brass('#cbb79a'))
    device((-.005, .020, .0425), (UPRIGHT - .32, 0, .20), .9, '#f3dfc6')
    coil = [(.175 + (.018 + .0006 * k) * math.cos(k * .55), .040 + (.018 + .0006 * k) * math.sin(k * .55), .0024 + .0004 * (k % 3)) for k in range(60)]
    strokes([coil + path([coil[-1], (.16, -.02, .0024), (.08, -.035, .0024), (.02, .0, .0022)], 12)], .0019, paint('#efe6d8', .5, .02))
    for around, turn in ((.040, 0.), (.0375, .8)):
        strokes([[(-.155 + around * math.cos(a + turn), .06 + around * math.sin(a + turn), .0002) for a in np.linspace(0, 5.6, 40)]], .0009,
                paint('#6f5344', .5, .02))
    safety_pin((-.115, -.055, .002), .5, spread=.34)
    for k in range(14):
        geometry.box((.075 + rnd.gauss(0, .02), -.045 + rnd.gauss(0, .012), .0008), (.0016,) * 3, china, .0002, (rnd.random(), rnd.random(), rnd.random()))
    light.area((-.9, .50, .40), (0, 0, .03), '#f3d3b4', 17, .2)
    light.area((.9, -.5, .7), (0, 0, 0), '#b98f94', 2.2, .5)
    light.world('#7f6c74', .13)
    _eye((-.05, -.60, .215), (.015, .02, .035), 56)
    return -.005, .015, .06


def have_we_met(rnd):
    """Four minutes past four, and stays so: dust hanging in the light, his shirt, and the lens over the edge of the pocket, looking at you."""
    eye, aside = shirt(up=.017, lit=7., lens='#ffb25c', roll=-.05)
    motes(60, rnd, (-.16, -.30, -.10), (.28, -.03, .16), '#ffdfae', 2.4)
    light.sun((.80, .52, -.50), '#ffcf9c', 4.2, 1.2)
    light.area((.6, -.7, .25), eye, '#b79aa0', 3.2, .5)
    light.point((eye[0], eye[1] - .03, eye[2] + .004), '#ffb468', .012, .006)
    light.world('#94707a', .22)
    back = (eye[0] + .62 * math.sin(aside) - .012, eye[1] - .62 * math.cos(aside), eye[2] + .002)
    light.camera(back, (eye[0] - .012, 0, eye[2] - .006), 78)
    return eye


def six_hundred_and_forty_one(rnd):
    """Earpieces, row behind row to the horizon, each with its small light; one of them is turned to you."""
    table(paint('#3a2430', .35, .03, 8., .5), (4, 4), 1.4)
    shell, other = paint('#cdbfb4', .3, .03, 60., .5), paint('#d8604a', .3, .03, 60., .5)
    warm, coral = glow('#ffc98c', 2.6), glow('#ff8458', 34.)
    for row in range(34):
        for column in range(-22, 23):
            x, y = column * .046 + (row % 2) * .023 + rnd.uniform(-.002, .002), -.17 + row * .052
            mine = row == 3 and column == 1
            angle = -math.pi / 2 + (.0 if mine else 2.3 + rnd.uniform(-.25, .25))
            if abs(column) * .046 > .25 + row * .04:
                continue
            geometry.ball((x, y, .009), .0085, other if mine else shell, (1, .8, 1), (0, 0, angle))
            geometry.cylinder((x + .008 * math.cos(angle), y + .008 * math.sin(angle), .009), .0034, .007, other if mine else shell, .0022,
                              (0, math.pi / 2, angle), .001, segments=12)
            geometry.ball((x, y - .0072, .0128), .0026 if mine else .0017, coral if mine else warm)
    light.point((.069, -.06, .035), '#ff7a50', .15, .01)
    light.area((0, 1.8, .9), (0, .4, 0), '#d98a86', 9, 1.4, .4)
    light.area((-.8, -.4, .7), (0, .2, 0), '#ffb98a', 2.2, .4)
    light.world('#4a2c3a', .16)
    _eye((-.02, -.58, .24), (.03, .10, .0), 56)
    return .069, -.02, .01


def the_smaller_room(rnd):
    """A shoebox with a lamp in it, and a plum sofa for nobody; the lid leans against it."""
    table(wood('#5f4030', '#8a6248', .5, False, .3, 3.))
    card, inside = paint('#c9976b', .85, .04, 20.), paint('#ecd9bb', .9, .02, 20.)
    wide, deep, high, y = .30, .17, .13, .10
    block((0, y, .003), (wide, deep, .006), inside, .001)
    block((0, y + deep / 2, high / 2), (wide, .005, high), inside, .001)
    for side in (-1, 1):
        block((side * wide / 2, y, high / 2), (.005, deep, high), inside, .001)
    block((.215, .03, .055), (.02, .19, .125), card, .003, (0, -.42, .5))
    geometry.box((0, y + .012, .0075), (.17, .10, .003), cloth('#b8604a', 90.), .001, (0, 0, .06))
    sofa = cloth('#8a5472', 90.)
    geometry.cushion((.05, y + .042, .020), (.120, .050, .026), sofa, levels=2)
    geometry.cushion((.05, y + .068, .042), (.124, .020, .052), sofa, levels=2)
    for side in (-1, 1):
        geometry.cushion((.05 + side * .061, y + .044, .028), (.018, .052, .040), sofa, levels=2)
        geometry.cushion((.05 + side * .026, y + .036, .034), (.048, .040, .012), cloth('#9c6684', 90.), levels=2)
    geometry.cushion((.075, y + .050, .048), (.026, .010, .026), cloth('#d9a24e', 90.), (0, .3, .1), 2)
    geometry.cylinder((-.09, y + .05, .035), .0018, .07, brass())
    lathe([(.021, 0), (.012, .026)], (-.09, y + .05, .066), shade('#f6dcae', '#ffc987', 2.2), thickness=.0006)
    block((-.03, y + .083, .090), (.062, .003, .047), paint('#8a5a44', .6), .0008)
    block((-.03, y + .081, .090), (.054, .001, .039), paint('#d9a08a', .8, .12, 60.), .0002)
    block((-.11, y + .0, .016), (.02, .03, .02), paint('#d9a24e', .7, .05, 60.), .001, (0, 0, .4))
    light.point((-.09, y + .045, .078), '#ffbe7c', .62, .012)
    light.area((-.9, -.4, .9), (0, 0, 0), '#b98a92', 4.5, .6)
    light.world('#4a3038', .14)
    _eye((.04, -.78, .26), (.01, .06, .055), 62)
    return .0, .06, .05


def before_you_ask(rnd):
    """Three in the morning, and what has come back: the list, a key, a pin; and the box, open, as light as it was."""
    table(wood('#6b4936', '#9a6f50', .42, False, .2, 3.))
    carton((.03, .09, 0), -.28, closed=False)
    with posed((.215, .045, .066), (.0, -1.18, .40)):
        block((0, 0, 0), (.244, .154, .036), paint('#f6f0e4', .6, .012, 10., .3), .004)
    spine = [(.0, .034, .090), (.006, .006, .091), (-.004, -.018, .070), (-.012, -.030, .035), (-.022, -.058, .006), (-.036, -.12, .0018),
             (-.050, -.19, .0015)]
    lie = leaf(spine, (.092, .30), yaw=-.28)
    scribble(lie, (-.037, .085), .070, 14, rnd, .0046, .0150, .00046, last=.4)
    lamp = (-.185, .17, 0)
    turned([(0, 0), (.045, .0), (.042, .010), (.010, .020), (.008, .07)], lamp, brass('#b58a4e'))
    lathe([(.075, .075), (.045, .165)], lamp, shade('#f0cfa4', '#ffc07a', 2.6), thickness=.0008)
    key = brass('#c9a567')
    with posed((-.135, -.075, .002), .7):
        strokes([[(-.030 + .010 * math.cos(a), .010 * math.sin(a), 0) for a in np.linspace(0, 6.2, 24)]], .0017, key)
        geometry.cylinder((0, 0, 0), .0017, .042, key, turn=(0, UPRIGHT, 0), edge=.0003)
        for x, long in ((.012, .010), (.018, .007)):
            block((x, -long / 2, 0), (.003, long, .0022), key, .0005)
        strokes([path([(-.040, .0, 0), (-.055, .010, .001), (-.075, .004, .0), (-.085, .018, .0)], 16)], .0008, paint('#c4543f', .8, .02))
    safety_pin((.145, -.105, .002), -.5, spread=.0)
    light.point((lamp[0], lamp[1] - .0, .125), '#ffb872', 1.1, .02)
    light.area((-.14, .10, .34), (.03, .06, .03), '#ffc07c', 1.7, .12)
    light.area((.9, -.7, .6), (0, 0, 0), '#a97f8c', 3.2, .5)
    light.world('#4f3540', .14)
    _eye((-.05, -.70, .29), (.005, .03, .045), 50)
    return -.01, -.05, .04


def by_other_hands(rnd):
    """The book, under forty names, read already; a pen that is not his; a kettle, black to the spout, given back in newspaper."""
    table(wood('#7a5238', '#b58459', .42, False, .1, 3.))
    cover, leaves = paint('#b8543f', .7, .04, 30.), paint('#f3e6cc', .9, .02, 30.)
    with posed((-.05, -.005, 0), .28):
        block((0, 0, .002), (.154, .214, .004), cover, .0014)
        for k in range(9):
            block((.003 + rnd.uniform(-.0006, .0006), rnd.uniform(-.0008, .0008), .0055 + k * .0032), (.143, .204, .0029), leaves, .0006)
        block((0, 0, .0345), (.154, .214, .004), cover, .0014, (0, -.012, 0))
        sweep(path([(-.076, -.107, .018), (-.076, .107, .018)], 4), [.0175] * 4, cover)
        gold = paint('#f4d5a0', .5, .02, 30.)
        for k in range(40):
            start = (-.058 + (k % 4) * .031, .082 - (k // 4) * .0166)
            scribble(lambda x, y: (x, y, .0366 + x * .012), start, rnd.uniform(.010, .016), 1, rnd, .0050, .01, .00050, '#f4d5a0', 1.)
        strokes([[(.010, -.10, .026), (.012, -.125, .020), (.006, -.15, .003), (.018, -.17, .001)]], .0011, gold)
    pen((.095, -.105), .9, '#3f2c2a')
    for k in range(3):
        def rumpled(u, v):
            waves = .010 * abs(math.sin(u * 4 + k * 2) * math.cos(v * 3 - k)) * (u * u + v * v) + .03 * max(0, u * u + v * v - 1.1) ** 2
            return .185 + .15 * u + .02 * math.sin(v * 3 + k), .12 + .13 * v, .001 + .0035 * k + waves
        rumple = [[rumpled(u, v) for u in np.linspace(-1, 1, 30)] for v in np.linspace(-1, 1, 30)]
        geometry.grid(rumple, paint(('#d8c6ae', '#cdb9a2', '#e2d2bc')[k], .95, .06, 60.), 'newspaper', .0003)
    belongings.kettle((.185, .125, .008), -.45)
    envelope((-.25, .13), .2, rnd, '#e9d3c4')
    light.area((-.8, .7, .7), (0, 0, 0), '#ffca92', 23, .3)
    light.point((.42, .42, .3), '#ffb673', 1.0, .04)
    light.area((.5, -.8, .5), (0, 0, 0), '#c9959a', 2.4, .4)
    light.world('#8f6a66', .17)
    _eye((0, -.80, .36), (.02, .035, .04), 54)
    return -.02, -.05, .035


def _flap(brass_, dark):
    """A letter slot with its frame, the flap up."""
    for x, z, wide, tall in ((0, .031, .30, .012), (0, -.031, .30, .012), (-.144, 0, .012, .062), (.144, 0, .012, .062)):
        block((x, -.004, z), (wide, .010, tall), brass_, .0025)
    block((0, .02, 0), (.29, .03, .056), dark, 0)
    with posed((0, -.010, .030), (-1.05, 0, 0)):
        block((0, 0, -.026), (.272, .004, .052), brass_, .0018)
        slab((0, -.004, -.040), (.09, .006, .008), .003, brass_, .002)
    for x in (-.144, .144):
        geometry.cylinder((x, -.010, -.0), .0038, .003, brass_, turn=(UPRIGHT, 0, 0), edge=.001)


def wet_ink(rnd):
    """Her street door, and page forty halfway in: the brass flap up, the light of her stairs, his whole name, not dry yet."""
    door, frame = paint('#6d6845', .38, .05, 7., .45), paint('#5b573a', .42, .05, 7., .4)
    block((0, .045, -.10), (1.6, .05, .9), frame, .002)
    for z, tall in ((.20, .30), (-.16, .24)):
        for x in (-.42, .42):
            block((x, .012, z), (.40, .02, tall), door, .006)
    block((0, .010, 0), (.40, .024, .90), door, .004)
    block((0, -.004, -.262), (1.5, .05, .020), door, .006)
    metal = brass('#d0a45c')
    _flap(metal, glow('#ffbf7a', 1.5))
    spine = [(0, .03, .002), (0, -.010, .002), (0, -.042, -.006), (0, -.062, -.035), (0, -.068, -.080), (0, -.062, -.130), (0, -.070, -.170)]
    on = leaf(spine, (.20, .26), bend=-.008, skew=.05)
    scribble(on, (-.082, .022), .164, 5, rnd, .0042, .0135, .00042, '#7a5850', .5)
    strokes([[on(x, -.092) for x in np.linspace(-.080, .060, 12)]], .0004, paint('#8a6a60', .6))
    name = [[on(-.074, -.058), on(-.060, -.0545), on(-.044, -.0585)], [on(-.058, -.056), on(-.0635, -.073), on(-.069, -.0885), on(-.0655, -.0900)]]
    x = -.060
    for _ in range(2):
        for k in range(8):
            tall = rnd.choice((.007, .010, .008, .023, .009, .020, -.013)) * (1 - .04 * k)
            wide = rnd.uniform(.0040, .0078)
            name.append([on(x - .001, -.0885), on(x + wide * .6 + .3 * abs(tall), -.0880 + tall), on(x + wide * .55, -.0884), on(x + wide + .002, -.0850)])
            x += wide
        x += .008
    name.append([on(x - .012, -.086), on(x + .004, -.079), on(x + .020, -.088), on(x - .03, -.097), on(x - .07, -.0955)])
    strokes(name, .00078, paint('#2c161c', .08, 0., 3., .9))
    for _ in range(230):
        x, z = rnd.uniform(-.36, .40), rnd.uniform(-.24, .22)
        if abs(x) < .155 and abs(z) < .045:
            continue
        size = rnd.uniform(.0007, .0026)
        geometry.ball((x, -.002 if abs(x) < .2 else .002, z), size, paint('#4f4a34', .05, 0., 3., .9), (1, .55, 1.15))
    pen((.05, -.014, -.2455), .06, '#3f2c2a')
    light.point((0, .012, .012), '#ffb872', .32, .02)
    light.area((.0, .03, .0), (0, -.3, -.06), '#ffbd7c', .9, .26, .04)
    light.area((-.9, -.75, .55), (0, 0, -.03), '#e9c0a6', 15, .24)
    light.area((.9, -.6, -.1), (0, 0, 0), '#c98f8c', 3., .4)
    light.world('#94808a', .16)
    light.camera((.17, -.74, .045), (.012, 0, -.050), 52)
    return -.01, -.066, -.07


def two_on_a_roof(rnd):
    """On the wall, before six: one winter coat with a sleeve for each, two paper cups, Amy's umbrella; the sun comes around onto the city."""
    block((0, .10, -.20), (3., .34, .40), paint('#b29a8c', .85, .07, 14., bump=.3), .012)
    for k in range(3):
        block((-1.02 + k * 1.04, .10, .004), (1.02, .40, .030), paint('#bca596', .8, .06, 18., bump=.25), .006)
    coat, lining = cloth('#8c4a4e', 60.), cloth('#d9a24e', 60.)
    top = .019
    belongings.coat((-.110, .040, top), -.06, coat, lining)
    paper_cup((.150, -.015, top), '#c9573f')
    paper_cup((.225, .030, top), '#8f8a5a', lean=(0, 0, 1.))
    geometry.ball((.235, -.082, top + .001), .007, paint('#e0a8a0', .5, .03), (1.3, 1, .45))
    belongings.umbrella((.300, -.160, -.36), (-.06, -.05, 2.6), '#b9863f')
    light.sun((-.74, -.52, -.30), '#ffbe7c', 5.4, 1.2)
    light.area((-.3, -1., .6), (0, 0, 0), '#c9a0a4', 9, .9)
    light.world('#b59aa6', .30)
    _eye((-.03, -.96, .315), (.050, .02, .038), 47)
    return .0, -.08, .05


def good_company(rnd):
    """Two bowls, the blue one his, the second pot, the salt on a letter; a cup that has been dried for nothing."""
    table(wood('#a07a58', '#d3ab80', .45, False, .05, 3.))
    bowl((-.12, -.03, 0), '#7682a4', '#c9703f')
    bowl((.09, -.07, 0), '#c9573f', '#c9703f')
    spoon((-.21, -.09), 1.1)
    spoon((.19, -.10), 1.9)
    lathe([(.085, 0), (.092, .01), (.092, .10)], (.05, .16, 0), paint('#8f8a5a', .35, .06, 12., .5), thickness=.004)
    geometry.cylinder((.05, .16, .088), .088, .002, paint('#c06a3a', .3, .1, 40.), edge=.0005)
    sweep(path([(.055, .165, .085), (.10, .13, .17), (.135, .10, .215), (.145, .09, .212)], 24), [.0032 + .0008 * k / 23 for k in range(24)],
          brass('#cbb79a'))
    for side in (-1, 1):
        geometry.tube([(.05 + side * .090, .15, .080), (.05 + side * .116, .145, .080), (.05 + side * .090, .145, .062)], .006,
                      paint('#8f8a5a', .35, .06, 12., .5))
    sheet((-.24, .10), (.13, .17), rnd, .3, lines=8)
    turned([(0, 0), (.016, 0), (.020, .012), (.018, .032), (.012, .046)], (-.22, .11, .003), paint('#f3ead8', .3, .02, 20., .5))
    geometry.ball((-.22, .11, .051), .013, brass(), (1, 1, .6))
    mug((.27, .02, 0), '#e2b65e', '#e2b65e')
    geometry.cushion((.30, -.10, .008), (.13, .07, .014), cloth('#efe0c8', 60.), (0, 0, .5), 2)
    light.area((.3, .7, 1.0), (0, 0, 0), '#ffc78c', 20, .3)
    light.area((-.9, -.5, .7), (0, 0, 0), '#dba39a', 5, .6)
    light.world('#8f6c68', .22)
    _eye((.0, -.86, .42), (.01, .03, .02), 54)
    return .0, -.05, .03


def _pencil(center, turn):
    """A pencil, six-sided, with a rubber that has been used."""
    with posed(center, turn):
        geometry.cylinder((0, 0, 0), .0042, .165, paint('#d9a24e', .5, .03, 30.), turn=(0, UPRIGHT, 0), segments=6)
        geometry.cylinder((-.090, 0, 0), .0008, .018, paint('#e8c9a0', .8, .02), .0042, (0, UPRIGHT, 0), .0004)
        geometry.cylinder((-.0975, 0, 0), .0003, .005, paint('#3a2a2a', .6), .0012, (0, UPRIGHT, 0), .0002)
        geometry.cylinder((.086, 0, 0), .0046, .010, brass(), turn=(0, UPRIGHT, 0), edge=.0006)
        geometry.cylinder((.095, 0, 0), .0042, .010, paint('#d98a7a', .8, .02), turn=(0, UPRIGHT, 0), edge=.0016)


def dear_catherine(rnd):
    """Two pages held by a stitch, a pencil, and a clementine that will not roll."""
    table(_oak(.2))
    sheet((-.06, .02), (.17, .225), rnd, .22, lines=15, curl=0.)
    sheet((.03, -.01), (.17, .225), rnd, -.08, '#f3e2c8', lines=13, z=.003, curl=.02)
    geometry.tube([(-.04, .088, .0055), (-.03, .090, .0075), (-.02, .0895, .0055)], .0009, paint('#b8543f', .8, .02))
    _pencil((.165, -.03, .0045), 1.15)
    turned([(0, 0), (.012, .001), (.029, .014), (.033, .029), (.026, .048), (.008, .0565), (.003, .0555), (0, .0545)], (-.215, -.07, 0),
           paint('#e08a2e', .45, .10, 60., .4, bump=.4), thickness=0)
    geometry.cylinder((-.213, -.069, .0565), .0042, .003, paint('#7a7a45', .8, .1, 60.), edge=.0008)
    envelope((.17, .17), -.3, rnd, '#efe0c8')
    mug((-.22, .17, 0), '#8f8a5a', '#4a2a1e')
    light.area((-1.0, .55, .75), (0, 0, 0), '#ffdcaa', 30, .3)
    light.area((.7, -.7, .6), (0, 0, 0), '#e6b6a0', 3, .5)
    light.world('#c9a89a', .24)
    _eye((0, -.80, .50), (-.01, .03, .005), 56)
    return .0, -.02, .0


def a_good_assistant(rnd):
    """The refrigerator at three: four eggs in their light, and on the door of the ice box the sheet that he said was groceries."""
    inside, shelf = paint('#f0e2ca', .45, .01, 6.), paint('#e6d8c0', .25, .01, 6., .5)
    skin = paint('#d9c8b0', .32, .02, 6., .5)
    block((0, .44, .10), (.66, .02, .42), inside, .002)
    for side in (-1, 1):
        block((side * .325, .22, .10), (.03, .46, .42), inside, .006)
        block((side * .66, .24, .2), (.63, .46, 1.6), paint('#8a6a58', .7, .05, 5.), .004)
    block((0, .22, .300), (.68, .46, .03), inside, .006)
    block((0, .10, .325), (.66, .30, .03), paint('#3f2c2a', .8), .002)
    block((0, .20, -.012), (.62, .44, .014), shelf, .004)
    block((0, .02, -.015), (.62, .010, .024), paint('#c98a6a', .3, .02, 10., .5), .003)
    block((0, .22, -.16), (.62, .44, .02), inside, .004)
    block((0, .03, -.095), (.60, .008, .13), paint('#e9d3b4', .2, .02, 8., .5), .004)
    block((0, -.012, .520), (.676, .05, .390), skin, .014)
    geometry.tube([(-.27, -.045, .44), (-.27, -.066, .45), (-.27, -.066, .60), (-.27, -.045, .61)], .007, brass('#b99a72'))
    block((-.02, .09, .018), (.215, .082, .030), paint('#b9a18c', .95, .08, 90., bump=.3), .008)
    for k in range(4):
        egg((-.105 + k * .034 + (.034 if k == 3 else 0), .09, .012), ('#ead2b4', '#dcb08a', '#f0dfc8', '#d6a67e')[k], .08 * (k % 2))
    block((.185, .17, .075), (.075, .075, .155), paint('#efe0c8', .7, .02, 20.), .003)
    block((.185, .1315, .085), (.0755, .0012, .06), paint('#c9573f', .7, .03, 20.), .0004)
    block((.185, .17, .163), (.070, .010, .026), paint('#efe0c8', .7, .02, 20.), .002)
    turned([(0, 0), (.030, 0), (.037, .008), (.037, .066), (.028, .080), (.028, .088)], (-.215, .19, -.005), paint('#a8582f', .12, .06, 20., .7))
    geometry.cylinder((-.215, .19, .088), .032, .014, paint('#d9a24e', .4, .03, 20.), edge=.002)
    turned([(0, 0), (.045, 0), (.050, .004), (.056, .05)], (.055, .27, -.005), paint('#8f8a5a', .4, .05, 20., .5))
    sheet((.165, -.0400, .408), (.100, .122), rnd, (UPRIGHT, .05, 0), '#f6ead2', 6, .014, ink='#8a6d66', height=.0052, step=.018, last=.4)
    gas_pump((.158, -.0425, .448), (UPRIGHT, -.10, 0), 1.)
    geometry.ball((0, .40, .272), .022, glow('#fff0cf', 4.), (1.6, 1, .6))
    light.point((0, .34, .245), '#ffe4b8', 1.1, .03)
    light.area((0, .05, .27), (0, -.25, .0), '#ffd49a', .7, .4)
    light.area((.0, -.30, .02), (.1, -.02, .6), '#ffcf98', 1.5, .5, .2)
    light.area((-.9, -.7, .9), (.1, 0, .4), '#b0838c', 3.4, .4)
    light.world('#5a4040', .12)
    light.camera((-.22, -1.10, .16), (.035, .02, .240), 40.5)
    return -.02, .06, .05


NIGHT = backdrop('#35202a', '#4a2c36', .5, (('#ffb877', 200, 26, .05, .55), ('#ff8f6a', 160, 12, .1, .6)), 4)
DUSK = backdrop('#5a3a34', '#a5705e', .42, (('#ffc98c', 130, 16, .05, .4),), 6)
DAYLIGHT = backdrop('#b5917a', '#f0d9bd', .3, (('#fff0d0', 50, 8, .0, .3),), 3)
PLUM = backdrop('#2c1a24', '#4a2e38')
KEEPSAKES = {
    'return_to_sender': CloseUp(return_to_sender, backdrop('#c9ab98', '#e8cfc0', .3), .5),
    'factory_settings': CloseUp(factory_settings, PLUM, .9, .94),
    'have_we_met': CloseUp(have_we_met, DAYLIGHT, .4, .96, (.22, .9), 34.),
    'six_hundred_and_forty_one': CloseUp(six_hundred_and_forty_one, backdrop('#2b1820', '#7a4a50', .3, (('#ffb98a', 120, 60, .2, .42),), 8, 12), .9, 1.06,
                                         (.3, .8), 22.),
    'the_smaller_room': CloseUp(the_smaller_room, NIGHT, 1.0, 1.06, (.24, .9)),
    'before_you_ask': CloseUp(before_you_ask, NIGHT, .85, 1.02, (.22, .9)),
    'by_other_hands': CloseUp(by_other_hands, DUSK, .7),
    'wet_ink': CloseUp(wet_ink, PLUM, .6, 1.02, aperture=26.),
    'two_on_a_roof': CloseUp(two_on_a_roof, town('morning', .42, 1.7, .1, .95), .42, 1.10, (.22, .95), 9.),
    'good_company': CloseUp(good_company, DUSK, .75),
    'dear_catherine': CloseUp(dear_catherine, DAYLIGHT, .4),
    'a_good_assistant': CloseUp(a_good_assistant, PLUM, .6, 1.02, (.2, 1.), 14.),
}
produce(KEEPSAKES, 'endings', 75)
