"""The lift in the evening: a box of walnut, brass and padded cream, a slot of glass, and the city in it."""
import math
import pathlib
import random
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from lib import city, geometry, light, materials, place, render  # noqa: E402
from lib.color import rgba  # noqa: E402
from lib.materials import brass, cloth, glow, paint, shade, wood  # noqa: E402
from lib.nodes import Tree  # noqa: E402

WIDE, DEEP, HIGH = 1.32, 2.1, 2.5      # half the width; the doors stand at y = 0
SLOT = (-.50, -.10, .42, 2.16)          # the window in the back wall: left, right, bottom, top
RAIL = .95


def _walnut():
    return wood('#5a3524', '#8a5a3c', .32, False, math.pi / 2, 1.3)


def _tiles():
    """Checkered linoleum, sage and cream, laid on the diagonal and worn."""
    tree = Tree('tiles')
    where = tree.node('Mapping', {'Vector': tree.node('TexCoord').outputs['Object'], 'Rotation': (0, 0, math.pi / 4)}).outputs[0]
    check = tree.node('TexChecker', {'Vector': where, 'Scale': 3.4, 'Color1': rgba('#7c8064'), 'Color2': rgba('#d8c8ae')}).outputs[0]
    wear = tree.node('TexNoise', {'Vector': where, 'Scale': 2.4, 'Detail': 5.}).outputs[0]
    color = tree.mix(tree.math('MULTIPLY', wear, .35), check, rgba('#8f7560'))
    return tree.finish(tree.node('BsdfPrincipled', {'Base Color': color, 'Roughness': tree.math('MULTIPLY_ADD', wear, .3, .12), 'Specular': .5}).outputs[0])


def _pad(center, size, turn):
    """A padded panel in its walnut frame; `size` is (width, height), `turn` faces it."""
    (x, y, z), (width, height) = center, size
    out = (math.sin(turn), -math.cos(turn))
    geometry.cushion((x + out[0] * .012, y + out[1] * .012, z), (width - .03, .05, height - .03), cloth('#cdbda8'), (0, 0, turn), 3)
    for up in (-1, 1):
        geometry.box((x, y, z + up * height / 2), (width + .03, .05, .028), brass('#a8824e'), .006, (0, 0, turn))
    for k in range(3):
        spot = (x + out[0] * .042, y + out[1] * .042, z + (k - 1) * height * .28)
        geometry.ball(spot, .013, brass(), (1, 1, 1))


def _panel(center, size, turn):
    """Walnut wainscot with a raised field."""
    (x, y, z), (width, height) = center, size
    out = (math.sin(turn), -math.cos(turn))
    geometry.box((x, y, z), (width, .03, height), _walnut(), .006, (0, 0, turn))
    geometry.box((x + out[0] * .018, y + out[1] * .018, z), (width - .16, .03, height - .16), wood('#6b4029', '#9a6845', .28, False, math.pi / 2, 1.6), .014, (0, 0, turn))


def _side(sign):
    """A side wall in three bays."""
    for k in range(3):
        y = .36 + k * .70
        _panel((sign * WIDE, y, .50), (.68, .78), sign * -math.pi / 2)
        _pad((sign * WIDE, y, 1.66), (.60, 1.26), sign * -math.pi / 2)
    for k in range(4):
        geometry.box((sign * WIDE, .01 + k * .70, HIGH / 2), (.06, .045, HIGH), _walnut(), .008)


def _shell():
    """Plain walnut behind all panels, so that no light comes through their joints."""
    left, right, _, _ = SLOT
    for sign in (-1, 1):
        geometry.box((sign * (WIDE + .06), DEEP / 2, HIGH / 2), (.08, DEEP + .2, HIGH), _walnut(), 0)
    for start, end in ((-WIDE - .1, left - .02), (right + .02, WIDE + .1)):
        geometry.box(((start + end) / 2, DEEP + .06, HIGH / 2), (end - start, .08, HIGH), _walnut(), 0)


def _back():
    left, right, bottom, top = SLOT
    for start, end in ((-WIDE, -.92), (-.92, left - .04), (right + .04, .62), (.62, WIDE)):
        middle, width = (start + end) / 2, end - start
        _panel((middle, DEEP, .50), (width, .78), 0)
        _pad((middle, DEEP, 1.66), (width - .06, 1.26), 0)
        geometry.box((end, DEEP, HIGH / 2), (.045, .06, HIGH), _walnut(), .008)
    middle, width = (left + right) / 2, right - left
    for z, height in ((bottom / 2, bottom), ((HIGH + top) / 2, HIGH - top)):
        geometry.box((middle, DEEP, z), (width + .08, .08, height), _walnut(), .006)
    for x in (left, right):
        geometry.box((x, DEEP - .02, (bottom + top) / 2), (.03, .08, top - bottom + .03), brass(), .006)
    for z in (bottom, top):
        geometry.box((middle, DEEP - .02, z), (width + .03, .08, .03), brass(), .006)
    geometry.box((middle, DEEP + .03, (bottom + top) / 2), (width, .01, top - bottom), materials.clear(.3), 0)


def _trim():
    """Rails, kick plates, the cornice."""
    metal = brass()
    for x, y, length, turn in ((0, DEEP - .09, WIDE * 2 - .2, 0), (WIDE - .09, DEEP / 2, DEEP - .1, math.pi / 2), (-WIDE + .09, DEEP / 2, DEEP - .1, math.pi / 2)):
        geometry.cylinder((x, y, RAIL), .02, length, metal, turn=(0, math.pi / 2, turn))
    for x in (-1.1, -.62, .3, .9):
        geometry.cylinder((x, DEEP - .05, RAIL), .011, .08, metal, turn=(math.pi / 2, 0, 0))
    for sign in (-1, 1):
        geometry.box((sign * (WIDE - .01), DEEP / 2, .06), (.03, DEEP, .12), metal, .004)
        geometry.box((sign * (WIDE - .03), DEEP / 2, HIGH - .05), (.09, DEEP, .1), _walnut(), .02)
    geometry.box((0, DEEP - .01, .06), (WIDE * 2, .03, .12), metal, .004)
    geometry.box((0, DEEP - .03, HIGH - .05), (WIDE * 2, .09, .1), _walnut(), .02)


def _ceiling():
    geometry.box((0, DEEP / 2, HIGH + .04), (WIDE * 2 + .2, DEEP + .2, .08), paint('#d8c6ac', .8, .03), 0)
    geometry.cylinder((0, 1.05, HIGH - .02), .62, .05, brass(), edge=.012, segments=72)
    geometry.ball((0, 1.05, HIGH - .03), .55, shade('#fbe8c8', '#ffe0b0', 2.6), (1, 1, .26))


def _buttons():
    """The floor panel: round buttons without numbers; one is on."""
    y, x = .37, WIDE - .045
    geometry.box((x, y, 1.36), (.02, .26, .86), brass('#b8894c'), .01)
    for row in range(8):
        for column in (-.055, .055):
            on = (row, column) in ((5, .055), (2, -.055))
            skin = glow('#ffb45e', 5.) if on else paint('#efe2c8', .4, .02)
            geometry.cylinder((x - .012, y + column, 1.03 + row * .085), .026, .016, skin, turn=(0, math.pi / 2, 0))
    geometry.cylinder((x - .014, y, 1.73), .03, .012, glow('#ffcf8a', 2.), turn=(0, math.pi / 2, 0))


def _dial():
    """The half moon over the window that shows how high one is: ticks and a needle."""
    x, y, z = (SLOT[0] + SLOT[1]) / 2, DEEP - .05, 2.235
    rows = [[(x + r * math.cos(a * math.pi / 16), y - .004, z + r * .85 * math.sin(a * math.pi / 16)) for a in range(17)] for r in (.02, .165)]
    geometry.grid(rows, glow('#ffd9a0', 1.3), 'dial')
    geometry.tube([(x + .172 * math.cos(a * math.pi / 8), y - .01, z + .172 * .85 * math.sin(a * math.pi / 8)) for a in range(9)], .009, brass())
    geometry.box((x, y - .01, z - .004), (.37, .03, .02), brass(), .004)
    for a in range(1, 8):
        c, s = math.cos(a * math.pi / 8), math.sin(a * math.pi / 8)
        geometry.tube([(x + .125 * c, y - .008, z + .125 * .85 * s), (x + .15 * c, y - .008, z + .15 * .85 * s)], .003, paint('#4a2d20'))
    geometry.tube([(x, y - .012, z), (x + .085, y - .012, z + .095)], .0045, paint('#a8402f', .4))


def _quilt(rnd):
    """A mover's quilt on the right wall, left from somebody's moving day; one corner has come off its hook."""
    cols, rows = 61, 61

    def point(i, j):
        u, v = i / (cols - 1), j / (rows - 1)
        puff = .05 * (abs(math.sin(u * 5 * math.pi)) * abs(math.sin(v * 5 * math.pi))) ** .5 + .014 * math.sin(u * 9 + v * 4)
        slip = max(0, 1 - u * 2.6) ** 1.4 * .26 * (1 - v * .5)
        return WIDE - .10 - puff - slip * .25, .86 + 1.12 * u + .10 * slip, 1.93 - slip - v * 1.22 + .02 * math.sin(u * 6 + v * 2)

    geometry.grid([[point(i, j) for i in range(cols)] for j in range(rows)], cloth('#b08c48'), 'quilt', .012)
    for u in (.42, .72, 1.):
        geometry.ball((WIDE - .10, .86 + 1.12 * u, 1.945), .018, brass())
    geometry.ball((WIDE - .08, .88, 1.945), .018, brass())


def _umbrella():
    """Forgotten in the corner."""
    cloth_, handle = cloth('#b8503f'), wood('#7a5236', '#b07a4c', .4)
    foot, top = (-1.14, 1.93, .02), (-1.20, 2.02, .78)
    geometry.cylinder((-1.17, 1.975, .38), .012, .62, cloth_, .045, (-.12, -.08, 0))
    geometry.tube([top, (-1.205, 2.025, .86), (-1.19, 1.98, .90), (-1.17, 1.95, .86)], .011, handle)
    geometry.tube([foot, top], .006, brass())


def _doors():
    """The doors half open, near and dark; what the player stands behind."""
    metal, stone = brass('#94703f'), paint('#5c4038', .7, .05)
    parts = []
    for sign in (-1, 1):
        parts.append(geometry.box((sign * (WIDE + .42), -.16, 1.3), (1.0, .05, 2.7), metal, .01))
        parts.append(geometry.box((sign * (WIDE + .62), -.42, 1.4), (1.1, .2, 3.2), stone, .03))
    parts.append(geometry.box((0, -.42, 2.86), (6, .2, .7), stone, .03))
    return parts


def build(_):
    """The cabin; returns the doors."""
    rnd = random.Random(5)
    geometry.box((0, DEEP / 2, -.05), (WIDE * 2 + .1, DEEP + .6, .1), _tiles(), 0)
    geometry.box((0, -.08, -.002), (WIDE * 2 + .1, .12, .02), brass('#8a6a40'), .004)
    _shell()
    _back()
    for sign in (-1, 1):
        _side(sign)
    _trim()
    _ceiling()
    _buttons()
    _dial()
    _quilt(rnd)
    _umbrella()
    city.card('evening', ((-2, 5.6, -1.4), (2.6, 5.6, -1.4), (2.6, 5.6, 3.4), (-2, 5.6, 3.4)), 1.2)
    light.camera((-.42, -2.45, 1.36), (-.05, 1.5, 1.30), 28, (0, .01))
    return _doors()


def evening():
    """The dome, the city's last light through the slot, a little from the corridor."""
    light.point((0, 1.05, HIGH - .26), '#ffd9a4', 42, .3)
    light.area(((SLOT[0] + SLOT[1]) / 2, DEEP + .1, 1.3), (0, -1, .9), '#d79aa0', 26, .4, 1.7)
    light.area((-.4, -2.2, 2.2), (0, 1.2, 1.1), '#ffc9a0', 16, 1.6, .8)
    light.area((-.4, -4.5, 2.4), (-.4, 0, 1.2), '#e8a98c', 30, 3.)
    light.world('#7a5560', .08)


LOOK = place.Look(.85, (1.02, 1, .99), 1.26, 1.02, ('#9a6a58', .10, .3, 1.), (.20, .85), None, 9.)
OUTSIDE = place.Light(evening, LOOK, lambda size: city.view('evening', size, .50, 1.15, -.10, 1.5), ('evening',))
FEET = {'left': (-.86, 1.15, 0), 'middle': (.20, 1.35, 0), 'right': (.86, 1.0, 0)}
LIFT = place.Place('lift', build, {'evening': OUTSIDE}, (
    place.Person('theodore', 'standing', 'left', FEET['left'], 30, ('evening',)),
    place.Person('amy', 'standing', 'middle', FEET['middle'], -28, ('evening',)),
    place.Person('charles', 'standing', 'right', FEET['right'], -42, ('evening',)),
), FEET, (1920, 1080), (2, 8))

if __name__ == '__main__':
    place.produce(LIFT)
