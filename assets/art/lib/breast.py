"""A man's shirt front, seen from near: chest, placket with buttons, collar, and the pocket the device looks out of.

x runs across from the placket (0), z up, the wearer faces -y; the chest is nearest the camera at y = 0."""
import math

import numpy as np

from lib import geometry
from lib.materials import paint
from lib.still_life import UPRIGHT, device, linen, path, posed, stitches, sweep

POCKET = (.098, -.075)
_WIDE, _HIGH = .050, .100
# Where each crease crosses z = 0, how it slants, how wide and how high it is.
_CREASES = ((.176, .40, .010, .0065), (.150, .75, .008, .0042), (-.085, -.45, .014, .0060), (.045, .12, .011, .0024))


def _crease(x, z, at, slope, width, height):
    return height * math.exp(-((x - at - slope * z) / width) ** 2)


def chest(x, z):
    """Depth of the cloth at a place: the barrel of the chest and how the shirt lies on it."""
    barrel = .085 * (1 - math.sqrt(max(.02, 1 - (min(abs(x - .005), .2) / .205) ** 2)))
    soft = .0022 * math.sin(x * 46 + 11 * z + 1.6 * math.sin(z * 14)) + .0016 * math.sin(x * 21 - z * 30 + 1)
    return barrel + soft - sum(_crease(x, z, *crease) for crease in _CREASES)


def _pocket(u, v, out=0.):
    """A point of the pocket: u -1..1 across, v 0..1 up; the device inside rounds it, and it gapes a little at the top."""
    x, z = POCKET[0] + u * _WIDE, POCKET[1] + v * _HIGH - .012 * (1 - abs(u)) * (1 - v) ** 2
    full = max(0., 1 - u * u)
    return x, chest(x, z) - .0016 - out - .0185 * full ** .42 * min(1., v / .34) ** .6 * (.84 + .16 * v) - .0015 * math.sin(u * 5 + v * 7) * (1 - v) * full, z


def _patch(at, us, vs, material, thickness):
    return geometry.grid([[at(u, v) for u in us] for v in vs], material, 'patch', thickness)


def _button(x, z, material, thread):
    y = chest(x, z) - .0042
    with posed((x, y, z), (UPRIGHT, 0, .35)):
        geometry.cylinder((0, 0, 0), .0066, .0024, material, edge=.0008)
        geometry.cylinder((0, 0, .0011), .0046, .0010, paint('#c9a584', .35, .08, 80., .4), edge=.0002)
        for side in (-1, 1):
            geometry.tube([(side * .0013, -.0014, .0015), (side * .0013, 0, .0021), (side * .0013, .0014, .0015)], .0005, thread)


def _collar(material, thread):
    """Two leaves, the right one lying a little open."""
    for side, lift in ((-1, 0.), (1, .006)):
        def at(u, v):
            x = side * (.004 + u * .085 + .020 * v * (1 - u))
            z = .128 - v * (.052 - .030 * u) + .020 * u
            return x, chest(x, z) - .006 - .006 * math.sin(math.pi * min(1, v * 1.1)) - lift * v * (1 - u) - .004 * u, z
        _patch(at, np.linspace(0, 1, 24), np.linspace(0, 1, 16), material, .0016)
        edge = [at(0.05, v) for v in np.linspace(.05, .93, 14)] + [at(u, .93) for u in np.linspace(.05, 1, 20)]
        stitches([(x, y - .0022, z) for x, y, z in edge], thread)


def shirt(color='#c9705a', pocket='#be6350', thread_color='#f0bd9c', up=.016, lit=0., lens='#ffb066', roll=.0):
    """The whole front; the device stands in the pocket with its lens `up` meters over the edge. Returns the place of the lens
    and how far (radians) it looks to the side."""
    cloth, darker, thread = linen(color), linen(pocket), paint(thread_color, .7, .02)
    _patch(lambda x, z: (x, chest(x, z), z), np.linspace(-.24, .235, 170), np.linspace(-.24, .20, 120), cloth, .0012)
    _patch(lambda u, z: (u * .016, chest(u * .016, z) - .0022 - .0008 * (1 - u ** 6), z), np.linspace(-1, 1, 12), np.linspace(-.24, .095, 80), cloth, .0012)
    for side in (-1, 1):
        stitches([(side * .0135, chest(side * .0135, z) - .0034, z) for z in np.linspace(-.24, .09, 60)], thread)
    for k in range(4):
        _button(.001 * (k % 2), .045 - k * .082, paint('#e6c9a8', .3, .05, 60., .5), thread)
    _collar(cloth, thread)
    us = np.linspace(-1, 1, 44)
    _patch(_pocket, us, np.linspace(0, 1, 30), darker, .0011)
    _patch(lambda u, v: _pocket(u, v, .0011), us, np.linspace(.83, 1.005, 8), darker, .0013)
    down = np.linspace(1, .035, 26)
    rim = [*((-.93, v) for v in down), *((u, .035) for u in np.linspace(-.93, .93, 30)), *((.93, v) for v in down[::-1])]
    stitches([_pocket(u, v, .0015) for u, v in rim], thread)
    stitches([_pocket(u, .845, .0026) for u in np.linspace(-.98, .98, 40)], thread)
    x, y, z = _pocket(0, 1)
    aside = math.atan2(chest(x + .03, z) - chest(x - .03, z), .06)
    device((x, y + .0122, z + up - .026), (UPRIGHT, roll, aside), lit, lens)
    arm = path([(.215, .085, .22), (.242, .075, .12), (.258, .066, 0), (.262, .060, -.12), (.258, .05, -.26)], 60)
    sweep(arm, [.052 + .0022 * math.sin(k * .55) * math.sin(k * .21) for k in range(60)], cloth, 48)
    return (x, y, z + up), aside


def on_pocket(u, v, out=.003):
    """A point in front of the pocket: where something is pinned."""
    return _pocket(u, v, out)
