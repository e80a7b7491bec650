"""Dora's garden at a birthday of five, seen from a child's height: a low table full of jelly under paper lanterns, a hose,
a pool, a hedge; beside the back door a small lit window, and behind it somebody with the cake."""
import math
import pathlib
import random
import sys

import numpy as np
from scipy.ndimage import gaussian_filter

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from lib import geometry, light, props  # noqa: E402
from lib.color import linear, rgba  # noqa: E402
from lib.geometry import ball, box, cylinder, tube  # noqa: E402
from lib.materials import brass, cloth, paint, shade, wood  # noqa: E402
from lib.nodes import Tree  # noqa: E402
from lib.place import Light, Look, Person, Place, produce  # noqa: E402
from places import party_parts as parts  # noqa: E402
from places.beach_parts import Extras, shoes  # noqa: E402
from places.party_parts import CORAL, CREAM, MUSTARD, PLUM, ROSE, SAGE  # noqa: E402

EYE, LENS, HORIZON = .92, 24, .625
SUN = (.52, -.62, -.56)                       # the way that the light goes
TABLE, TABLE_TURN, TABLE_SIZE = (-1.35, 4.75), .90, (3.4, .8, .46)
HOUSE, HOUSE_TURN = (3.7, 3.6), 2.037         # the wall runs back and to the left
GARDEN, AT_TABLE, DOOR, BESIDE = (-.12, 4.4, 0), (-2.2, 4.95, 0), (1.93, 5.79, .14), (.82, 4.6, 0)


def _grass():
    tree = Tree('grass')
    where = tree.node('TexCoord').outputs['Object']
    wide = tree.node('TexNoise', {'Vector': where, 'Scale': .5, 'Detail': 3.}).outputs[0]
    fine = tree.node('TexNoise', {'Vector': where, 'Scale': 26., 'Detail': 3.}).outputs[0]
    color = tree.mix(wide, tree.mix(fine, rgba('#7c7748'), rgba('#a8a066')), tree.mix(fine, rgba('#948553'), rgba('#cbb878')))
    surface = tree.node('BsdfPrincipled', {'Base Color': color, 'Roughness': .95, 'Specular': .1})
    tree.put(tree.node('Bump', {'Strength': .7, 'Distance': .04, 'Height': fine}).outputs[0], surface.inputs['Normal'])
    return tree.finish(surface.outputs[0])


def _ground(rnd):
    box((0, 14, -.1), (60, 40, .2), _grass(), 0)
    parts.lawn(rnd, 9000, 2.2, 9, parts.leaf_skin('#b3ad6c'), .055)
    parts.lawn(rnd, 4500, 2.2, 8, parts.leaf_skin('#d0c080'), .05)


def _hedge(rnd):
    """Clipped last month; somebody small goes through it at one place."""
    core = paint('#55543a', .95, .1)
    box((-3.2, 10.2, .85), (13.5, .7, 1.7), core, .1)

    def spot():
        x = rnd.uniform(-10, 3.4)
        hole = math.exp(-((x + .1) / .35) ** 2)
        z = rnd.uniform(.5 * hole, 1.95 + .1 * math.sin(x * 2.1) + .06 * math.sin(x * 5))
        return x, 10.2 - (.5 if z < 1.8 else rnd.uniform(-.5, .5)) + rnd.uniform(-.16, .1) + .3 * hole, z

    parts.leaves(rnd, 5200, spot, .15, parts.leaf_skin('#8f9160'))
    parts.leaves(rnd, 2600, spot, .13, parts.leaf_skin('#b5ac6c'))


def _tree(rnd):
    """An apple tree left behind; its leaves break the sun for the whole lawn."""
    bark = paint('#6b4c3e', .9, .15, 6, bump=.4)
    foot = (-3.55, 7.4, 0)
    for points, radius in (([foot, (-3.5, 7.45, 1.1), (-3.3, 7.6, 2.2), (-2.8, 8., 3.6)], .17), ([(-3.4, 7.5, 1.7), (-3.9, 7.2, 2.7), (-4.4, 6.8, 3.6)], .10),
                           ([(-3.35, 7.55, 2.), (-2.5, 7.2, 2.9), (-1.6, 7., 3.5)], .08), ([(-2.5, 7.2, 2.9), (-1.4, 8., 3.6)], .05)):
        tube(points, radius, bark)
    lit, dim = parts.leaf_skin('#a7a35c', .55), parts.leaf_skin('#7f8450', .5)
    for center, radius, number in (((-3.4, 7.8, 4.), 1.7, 620), ((-1.7, 7.6, 4.), 1.2, 360), ((-4.6, 6.6, 3.8), 1.3, 420),
                                   ((-2.2, 9.4, 4.4), 1.6, 420), ((-.4, 8.6, 4.5), 1., 230),
                                   ((-5.5, 9., 3.4), 1.6, 380), ((-2.7, 6.3, 3.6), .8, 330)):
        parts.leaves(rnd, number, parts.in_ball(rnd, center, radius, (1, 1, .62)), .23, rnd.choice((lit, dim)))
    for x, y, z in ((-2.6, 6.6, 2.95), (-3.6, 6.9, 2.9), (-1.7, 7.2, 3.15), (-4.1, 6.6, 3.)):
        ball((x, y, z), .05, paint('#cf5a44', .4, .2, 8))


def _on_house(along, out, up):
    """Meters along the wall, out of it, up."""
    cos, sin = math.cos(HOUSE_TURN), math.sin(HOUSE_TURN)
    return HOUSE[0] + along * cos - out * sin, HOUSE[1] + along * sin + out * cos, up


def _house():
    """Cream boards, a sage door with pencil marks on its frame, a small window with frosted glass, shoes."""
    board, trim = paint('#efe2cc', .75, .04, 2.), paint('#f7eede', .6, .03)
    turn = (0, 0, HOUSE_TURN)
    for k in range(19):
        box(_on_house(2., -.05, .42 + .135 * k), (10, .10, .15), board, .006, (-.14, 0, HOUSE_TURN))
    box(_on_house(2., -.06, .18), (10, .14, .4), paint('#b0705a', .85, .12, 5.), .01, turn)
    box(_on_house(2., -.02, 2.98), (10, .34, .2), trim, .02, turn)
    tube([_on_house(-3, .22, 2.9), _on_house(2, .22, 2.89), _on_house(6.9, .22, 2.87)], .06, paint('#a9705c', .5))
    tube([_on_house(6.7, .1, 2.86), _on_house(6.72, .07, 1.5), _on_house(6.7, .07, .1)], .04, paint('#a9705c', .5))
    _door(trim, turn)
    _bath_window(trim, turn)
    _tap(turn)


def _door(trim, turn):
    at = 2.75
    box(_on_house(at, .02, 1.24), (1.06, .12, 2.16), trim, .01, turn)
    box(_on_house(at, .07, 1.2), (.84, .06, 1.98), paint('#96a07c', .45, .04), .008, turn)
    for up, tall in ((.62, .66), (1.1, .1)):
        box(_on_house(at, .105, up), (.6, .02, tall), paint('#87926c', .45, .04), .01, turn)
    box(_on_house(at, .105, 1.68), (.56, .02, .72), shade('#f0d9b2', '#ffd596', .7), .004, turn)
    for along in (-.1, .1):
        box(_on_house(at + along, .12, 1.68), (.03, .02, .72), paint('#96a07c', .45, .04), .004, turn)
    ball(_on_house(at - .34, .14, 1.12), .035, brass())
    for k, up in enumerate((1.0, 1.09, 1.2)):
        box(_on_house(at - .495, .085, up), (.05, .004, .008), paint('#5c4038', .8), 0, (0, (.16, -.1, 0)[k], HOUSE_TURN))
    for k in range(2):
        box(_on_house(at, .62 - .28 * k, .07 + .07 * k), (1.3, .34, .14 + .14 * k), paint('#c9b29a', .85, .08, 4.), .015, turn)
    cylinder(_on_house(at + .8, .1, 2.15), .05, .16, brass(), .07)
    ball(_on_house(at + .8, .16, 2.05), .085, shade('#fbe2bc', '#ffd79c', 4.))
    for along, out, way, color in ((at - 1.05, .5, .3, '#b9543f'), (at - .78, .62, -.2, '#8a6a4a'), (at + .95, .45, 2.6, '#d3a350')):
        shoes(_on_house(along, out, 0), HOUSE_TURN + way, color)


def _bath_window(trim, turn):
    """Somebody in a paper hat is behind it, very close to the glass."""
    at, up, wide, tall = 1.42, 1.62, .66, .72
    box(_on_house(at, .02, up), (wide + .18, .12, tall + .18), trim, .01, turn)
    box(_on_house(at, .075, up), (wide, .02, tall), shade('#f6d9ae', '#ffcf88', 1.5), 0, turn)
    dim = paint('#8a5440', .9, .02, glow=.12)
    ball(_on_house(at + .06, .088, up - .12), .15, dim, (1., .05, 1.05), turn)
    for along in (-.2, .27):
        ball(_on_house(at + along, .088, up - .2), .045, dim, (1., .1, 1.3), turn)
    box(_on_house(at + .05, .088, up - .33), (.36, .01, .14), dim, .004, turn)
    hat = cylinder(_on_house(at + .08, .09, up + .10), .075, .17, paint('#c9573f', .9, .02, glow=.25), .004, (0, .16, HOUSE_TURN), segments=24)
    hat.scale = (1, .06, 1)
    box(_on_house(at, .1, up), (.03, .03, tall), trim, .004, turn)
    box(_on_house(at, .1, up + .1), (wide, .03, .03), trim, .004, turn)
    box(_on_house(at, .14, up - tall / 2 - .08), (wide + .3, .18, .04), trim, .008, turn)
    props.plant(_on_house(at - .22, .16, up - tall / 2 - .06), random.Random(2), .2, 8, '#8b8f5a', '#d98a68', .05)


def _tap(turn):
    tube([_on_house(4.6, 0, .6), _on_house(4.6, .12, .6), _on_house(4.6, .16, .52)], .018, brass())
    ball(_on_house(4.6, .1, .66), .03, paint(CORAL, .4), (1.4, 1.4, .4))
    start = _on_house(4.6, .16, .5)
    parts.hose([start, (start[0] - .1, start[1] - .2, .03), (1.75, 6.35, .02), (1.3, 5.5, .02), (1.55, 4.8, .02), (1.95, 4.2, .02),
                (1.4, 3.7, .02), (.5, 3.95, .02), (.35, 5.1, .02), (1., 6.2, .02), (1.62, 6.9, .03), (1.64, 7.24, .45), (1.5, 7.28, .68)])
    water = [(1.46 - .58 * t, 7.3 + .34 * t, .69 + .30 * t - .72 * t * t) for t in (0, .2, .4, .6, .8, 1)]
    tube(water, .012, paint('#ffeedd', .1, .02, spec=.8, glow=.4))


def _at(along, across, up=0.):
    """On the table: meters along it, across it (positive away from the house), above its top."""
    cos, sin = math.cos(TABLE_TURN), math.sin(TABLE_TURN)
    return TABLE[0] + along * cos - across * sin, TABLE[1] + along * sin + across * cos, TABLE_SIZE[2] + up


def _table(rnd):
    long, deep, high = TABLE_SIZE
    with geometry.assembled((*TABLE, 0), TABLE_TURN):
        for side in (-1, 1):
            for end in (-1.4, 0, 1.4):
                box((end, side * .3, high / 2), (.06, .06, high), wood('#8a6244', '#b98d62'), .006)
        box((0, 0, high - .02), (long, deep, .04), wood('#8a6244', '#b98d62'), .01)
        geometry.drape((0, 0, 0), (long - .16, deep - .16), (.2, .2), high + .035, cloth('#f6ead6'), .1, .02, 5, 70)
        box((0, 0, high + .062), (long + .02, .3, .006), cloth(ROSE), .002)
    _feast(rnd)
    _stools()


# What stands on the table: along, across, color, and how a hat leans.
HATS = ((-1.5, -.2, CORAL, (0, 0)), (-.72, .24, MUSTARD, (.1, 0)), (.12, -.26, ROSE, (0, .05)), (.85, .25, CREAM, (0, 0)),
        (1.48, .2, CORAL, (1.5, .3)), (-.05, .28, SAGE, (0, 0)))
CUPS = ((-1.3, -.28, MUSTARD), (-.6, -.3, CREAM), (-.1, -.22, CORAL), (.6, -.28, CREAM), (.3, .3, MUSTARD), (-.95, .3, CORAL), (1.4, -.25, CREAM))


def _feast(rnd):
    top = .065
    for along, across, color, size in ((-1.1, .06, '#9fb05a', .15), (-.35, -.08, CORAL, .13), (.45, .1, '#9fb05a', .12), (1.15, -.02, '#e0a03c', .13)):
        parts.jelly(_at(along, across, top), color, size)
    for along, across, color, tilt in HATS:
        parts.hat(_at(along, across, top + (.07 if tilt[0] > 1 else 0)), color, tilt, 1.05)
    for along, across, color in CUPS:
        cylinder(_at(along, across, top + .05), .03, .1, paint(color, .7, .03), .04, capped=False, segments=20)
        cylinder(_at(along + .16, across * .95, top + .006), .075, .008, paint('#fdf3e2', .6), .095, segments=28)
    _crayons(_at(-.72, -.16, top), rnd)
    _hat_for_cards(_at(.85, -.14, top))


def _crayons(place, rnd):
    props.mug(place, '#efe2c8', .045)
    for k, color in enumerate((CORAL, MUSTARD, PLUM, SAGE, ROSE, '#8a5a44')):
        spot = (place[0] + .02 * math.cos(k), place[1] + .02 * math.sin(k), place[2] + .11)
        cylinder(spot, .009, .12, paint(color, .6), .009, (rnd.uniform(-.3, .3), rnd.uniform(-.3, .3), 0), segments=10)


def _hat_for_cards(place):
    """A straw hat upside down; the cards stand in it."""
    x, y, z = place
    straw = wood('#a57c46', '#dcb878', .7, False, 0, 3)
    cylinder((x, y, z + .06), .075, .11, straw, .1, segments=30)
    cylinder((x, y, z + .115), .17, .01, straw, segments=36)
    for k, color in enumerate(('#fbf0de', ROSE, '#fbf0de', MUSTARD)):
        box((x - .05 + .035 * k, y + .01 * k, z + .15), (.006, .1, .15), paint(color, .8), .001, (.1 * k - .15, .2 - .1 * k, .4))


def _stools():
    """Eight low ones; on one of them there is jelly."""
    for k, (along, side) in enumerate(((-1.3, -1), (-.5, -1), (.35, -1), (1.2, -1), (-1.2, 1), (.5, 1), (1.3, 1))):
        x, y, _ = _at(along, side * .72)
        geometry.cylinder((x, y, .25), .16, .05, cloth((CORAL, MUSTARD, SAGE, ROSE)[k % 4]), edge=.02, segments=28)
        for j in range(3):
            cylinder((x + .1 * math.cos(j * 2.1 + k), y + .1 * math.sin(j * 2.1 + k), .115), .014, .23, wood('#8a6244', '#b98d62'), segments=10)
    x, y, _ = _at(-.5, -.72)
    ball((x, y, .285), .07, paint('#9fb05a', .12, .04, 5, .8, glow=.12, skin=.6), (1.2, .9, .5))


# Small guests: shape, x, y, yaw, what they wear, hat.
GUESTS = (('holding', 1.75, 7.3, -82, dict(shirt='#c9694f', overall='#7d6a58', skirt='#7d6a58', hair='#3a2621', style='cropped', skin='#b57f5c'), None),
          ('run', -1.9, 8.7, -75, dict(shirt='#e9c6a8', overall='#b5543f', skirt='#b5543f', hair='#b5763f', style='curls', skin='#e6b794'), MUSTARD),
          ('lookup', .70, 7.75, 60, dict(shirt='#dba847', overall='#93a07a', skirt='#93a07a', hair='#231918', style='bob', skin='#8f5e43'), CORAL),
          ('sitting', .12, 6.05, 0, dict(shirt='#f0dcc2', overall='#e08a76', skirt='#e08a76', hair='#8a5a38', style='bob', skin='#dba98a'), ROSE))


def _guests():
    crowd = Extras()
    for shape, x, y, yaw, wear, color in GUESTS:
        seated = shape == 'sitting'
        if seated:
            x, y, _ = _at(.35, -.74)
            yaw = 90 + math.degrees(TABLE_TURN) + 90
            wear = {**wear, 'seat': .28}
        crowd.put('jocelyn', shape, (x, y, 0), yaw, **wear)
        if color:
            parts.hat((x, y - (.02 if seated else 0), .80 if seated else 1.10), color, (.1, .05), 1.05)
    parts.balloon((.42, 7.7, 1.8), CORAL, (.56, 7.7, .62))


def _left_about(rnd):
    """On the lawn: a hat, a ball, plates, the weather page, confetti."""
    parts.hat((.55, 3.5, .07), MUSTARD, (1.45, .5), 1.15)
    ball((-.95, 3.3, .12), .12, paint(CORAL, .35, .02, spec=.5))
    box((1.25, 4.15, .06), (.3, .22, .004), paint('#efe2cc', .9, .06), .001, (.1, .06, .6))
    for _ in range(70):
        x, y = rnd.uniform(-2.2, 2.2), rnd.uniform(3., 7)
        color, tilt = rnd.choice((CORAL, MUSTARD, CREAM, ROSE)), (rnd.uniform(-.5, .5), rnd.uniform(-.5, .5), rnd.uniform(0, 3))
        box((x, y, .05), (.03, .03, .002), paint(color, .8), 0, tilt)
    for k, (x, y, z) in enumerate(((-2.95, 3.75, 1.45), (-3.1, 3.9, 1.78), (-2.72, 4.0, 1.85))):
        parts.balloon((x, y, z), (CREAM, CORAL, MUSTARD)[k], _at(-1.7, .1, .05))


def _lanterns(rnd):
    colors = (CORAL, CREAM, MUSTARD, ROSE, SAGE)
    end = _on_house(3.9, .2, 2.75)
    parts.festoon((-3.2, 7.1, 2.95), end, .38, 7, colors, rnd, .18, .8)
    parts.festoon((-4.2, 4.6, 2.85), _on_house(1.9, .2, 2.8), .42, 7, (MUSTARD, ROSE, CREAM, CORAL), rnd, .17, .8)


def _near(rnd):
    """Dark and soft: leaves and one lantern above, a paper hat and long grass below."""
    made = [parts.leaves(rnd, 260, parts.in_ball(rnd, (-1.25, 2.1, 1.98), .62, (1, .5, .36)), .16, parts.leaf_skin('#4f4e2e', .3))]
    made.append(tube([(-2.2, 2.1, 2.0), (-1.4, 2.1, 2.06), (-.75, 2.15, 1.92)], .018, paint('#3f2c26', .9)))
    made += parts.lantern((1.26, 2.0, 1.80), '#a9543f', .17, .3)
    made.append(tube([(.5, 2., 2.3), (1.26, 2., 1.98), (2.2, 2., 2.2)], .005, paint('#3f2c26', .9)))
    before = geometry.names()
    parts.hat((-1.22, 1.75, .22), '#9c4a3c', (.05, .12), 1.25)
    cylinder((-1.22, 1.75, .1), .5, .03, paint('#8a7462', .8))
    return made + geometry.new_since(before)


def build(_):
    """The set; returns the near layer."""
    rnd = random.Random(5)
    _ground(rnd)
    _hedge(rnd)
    _tree(rnd)
    _house()
    _table(rnd)
    parts.pool((.62, 7.7, 0))
    _guests()
    _left_about(rnd)
    _lanterns(rnd)
    light.camera((0, 0, EYE), (0, 100, EYE), LENS, (0, (HORIZON - .5) * 1080 / 1920))
    return _near(rnd)


def _crowns(width, height):
    """Round trees and towers behind the hedge, as soft card: opacity of the trees, of the towers (h, w)."""
    rnd = random.Random(9)
    y, x = np.mgrid[0:height, 0:width] / height
    across = width / height
    trees, towers = np.zeros((height, width)), np.zeros((height, width))
    for _ in range(24):
        middle, size = rnd.uniform(-.05, .62) * across, rnd.uniform(.05, .11)
        trees = np.maximum(trees, (np.hypot(x - middle, (y - rnd.uniform(.50, .60)) * .9) < size) * rnd.uniform(.55, 1.))
    for _ in range(26):
        middle = across * (.62 + .2 * rnd.gauss(0, 1))
        towers = np.maximum(towers, ((abs(x - middle) < rnd.uniform(.008, .022)) & (y > HORIZON - .2 - .25 * rnd.random() ** 2)) * rnd.uniform(.4, .9))
    return gaussian_filter(trees, 5 * height / 1080), gaussian_filter(towers, 2.5 * height / 1080)


def outside(size):
    """The sky of an afternoon, trees of other gardens, the city far off."""
    width, height = size
    y, x = np.linspace(0, 1, height)[:, None, None], np.linspace(0, 1, width)[None, :, None]
    up = np.clip(1 - y / HORIZON, 0, 1)
    zenith, low = (np.array(linear(c), np.float32) for c in ('#b08d98', '#ffd3a0'))
    sky = low * (1 - up) + zenith * up
    sun = np.exp(-(np.hypot((x - .16) * width / height, y - .05) / .5) ** 1.3)
    sky = sky * .95 + np.array(linear('#ffe2b0'), np.float32) * sun * .9
    trees, towers = (layer[..., None] for layer in _crowns(width, height))
    sky = sky * (1 - towers * .4) + np.array(linear('#c08e8e'), np.float32) * towers * .4
    sky = sky * (1 - trees * .7) + np.array(linear('#b98a6e'), np.float32) * trees * .7
    return np.concatenate([sky, np.ones((height, width, 1))], 2).astype(np.float32)


def day():
    """Low afternoon sun through the tree, the sky's cream and mauve, the lanterns' own light."""
    light.sun(SUN, '#ffbf7e', 19., .8)
    light.world('#b79ca4', .55)
    light.area((1, -1.5, 3.), (0, 5, .8), '#ffdcc0', 40, 4, 2)
    light.point(_on_house(3.55, .3, 2.05), '#ffce92', 5, .08)
    light.point(_on_house(1.42, .5, 1.6), '#ffc98a', 4, .2)


LOOK = Look(.35, (1.01, 1, .99), 1.46, 1.08, ('#e9b794', .22, .12, .9), (.2, 1.), None, 8.)
PEOPLE = (
    Person('theodore', 'standing', 'garden', GARDEN, 118, ('day',), 'pocket'),
    Person('theodore', 'standing', 'door', DOOR, 138, ('day',), 'listening'),
    Person('theodore', 'standing', 'table', AT_TABLE, 62, ('day',), 'standing'),
    Person('dora', 'standing', 'table', AT_TABLE, 72, ('day',)),
    Person('dora', 'standing', 'door', DOOR, -76, ('day',)),
    Person('jocelyn', 'standing', 'beside', BESIDE, -70, ('day',)),
)
ANCHORS = {'garden': GARDEN, 'table': AT_TABLE, 'door': DOOR, 'beside': BESIDE}
PARTY = Place('party', build, {'day': Light(day, LOOK, outside)}, PEOPLE, ANCHORS, mist=(5, 30), bounces=4, quality=66)

if __name__ == '__main__':
    produce(PARTY)
