"""Pip, of the tunnel: as big as a wardrobe, in a wet nightshirt and a nightcap, all of one shining substance."""

import math

import numpy as np

from lib import fabrics
from lib.clay import Clay, blob, curve, displace, tube, vertices

HEAD = np.array((0, -.12, 1.27))
HAND = np.array((-.56, -.46, 1.34))


def build(person):
    """The objects of Pip, facing -Y, feet at z = 0; about 1.9 m high and 1.2 m wide at height 1. Trait lamp=False leaves the lamp away."""
    stuff = fabrics.projected(person["skin"])
    made = [_shirt(stuff), _sleeves(stuff), *_head(stuff), *_cap(stuff), *_face(), _slippers(stuff)]
    return made + (_lamp() if person.get("lamp", True) else [])


def _shirt(stuff):
    """A bell from the shoulders to the floor, heavy with water, its hem in waves."""
    clay = Clay()
    hem, belly, breast = blob((0, .02, .13), (.56, .47, .05)), blob((0, -.07, .52), (.52, .46, .22)), blob((0, .01, .98), (.44, .32, .14))
    clay.hull(hem, belly).hull(belly, breast).hull(breast, blob((0, -.02, 1.16), (.30, .25, .06)))
    thing = clay.bake(stuff, .018, 6, "nightshirt")
    x, y, z = vertices(thing).T
    low = np.clip((.85 - z) / .7, 0, 1)
    around = np.arctan2(x, -y)
    displace(thing, low ** 1.3 * (.030 * np.sin(around * 11 + 1.4 * np.sin(around * 3) + z * 2) - .004) + .006 * np.sin(around * 5 + z * 14))
    return thing


def _sleeves(stuff):
    """Sleeves that are longer than his arms; the right one holds something up."""
    clay = Clay()
    clay.chain([(.36, 0, 1.04), (.56, -.10, .78), (.60, -.22, .55)], [.135, .125, (.125, .105, .09)])
    clay.hull(blob((.60, -.22, .55), (.125, .105, .09)), blob((.61, -.24, .38), (.115, .075, .035)))
    clay.chain([(-.36, 0, 1.04), (-.56, -.20, 1.00), HAND + (0, .05, -.10)], [.135, .120, .105])
    clay.hull(blob(HAND + (.02, .06, -.12), (.10, .09, .08)), blob(HAND + (.04, .05, -.42), (.030, .085, .03)))
    clay.hull(blob(HAND + (0, .01, -.02), (.062, .062, .068)), blob(HAND + (0, .03, -.08), .07))
    thing = clay.bake(stuff, .013, 6, "sleeves")
    x, y, z = vertices(thing).T
    displace(thing, .007 * np.sin(z * 38 + 9 * x) * (z < 1.2))
    return thing


def _head(stuff):
    """A head like a loaf without a neck: cheeks, one nose, a lower lip that sticks out."""
    at = lambda x, y, z: HEAD + (x, y, z)
    clay = Clay()
    clay.hull(blob(at(0, 0, .12), (.235, .215, .17)), blob(at(0, -.02, -.06), (.285, .235, .14)))
    for s in (1, -1):
        clay.hull(blob(at(s * .16, -.12, -.06), (.12, .11, .10)))
        clay.hull(blob(at(s * .285, .02, .0), (.035, .055, .075)), blob(at(s * .27, .02, .0), (.05, .05, .06)))
    clay.hull(blob(at(0, -.17, -.155), (.105, .075, .032)), blob(at(0, -.10, -.15), (.14, .08, .045)))
    face = clay.bake(stuff, .011, 5, "head")
    nose = Clay().hull(blob(at(.004, -.275, -.005), (.078, .070, .070)), blob(at(0, -.20, .05), (.035, .04, .04))).bake(stuff, .009, 4, "nose")
    return [face, nose]


def _cap(stuff):
    """The nightcap: a rolled rim, a long soft cone that falls to the side, a tassel."""
    ring = [HEAD + (math.sin(a) * .262, .01 - math.cos(a) * .232, .155 - .020 * math.cos(a)) for a in np.linspace(0, 2 * np.pi, 40, endpoint=False)]
    clay = Clay()
    for a, b in zip(ring, ring[1:] + ring[:1]):
        clay.hull(blob(a, (.022, .022, .030)), blob(b, (.022, .022, .030)))
    path = curve([HEAD + p for p in ((0, .01, .17), (.02, .02, .34), (.13, .03, .47), (.30, .03, .45), (.40, .02, .31))], 12)
    sizes = np.interp(np.linspace(0, 1, 12), (0, .25, .55, 1), (.238, .208, .135, .045))
    clay.chain(path, [(r, r, r * .8) for r in sizes])
    cap = clay.bake(stuff, .012, 4, "nightcap")
    x, y, z = vertices(cap).T
    displace(cap, .006 * np.sin(34 * z + 12 * x) * (z > HEAD[2] + .24))
    tassel = Clay()
    for k in range(7):
        a = k * 2 * math.pi / 7
        out = np.array((math.cos(a), math.sin(a), 0))
        tassel.chain([HEAD + (.405, .02, .31), HEAD + (.41, .02, .22) + out * .040, HEAD + (.41, .02, .13) + out * .052], [.022, .020, .014])
    return [cap, tassel.bake(stuff, .008, 2, "tassel")]


def _face():
    """Two dots, one brow that disapproves, a mouth that has just said so."""
    dark, made = fabrics.plain("#6a3a30", .4, .4), []
    at = lambda x, y, z: HEAD + (x, y, z)
    for s in (1, -1):
        made.append(Clay().hull(blob(at(s * .105, -.222, .060), (.021, .014, .028))).bake(dark, .006, 1, "eye"))
    brow = curve([at(*p) for p in ((.190, -.178, .120), (.110, -.226, .122), (0, -.242, .096), (-.110, -.226, .126), (-.190, -.178, .128))], 18)
    made.append(tube(brow, np.interp(np.linspace(0, 1, 18), (0, .2, .5, .8, 1), (.008, .027, .019, .027, .008)), fabrics.plain("#a8664a", .7, .2)))
    mouth = Clay().hull(blob(at(.03, -.232, -.108), (.046, .014, .016)), blob(at(-.05, -.228, -.104), (.020, .014, .010)))
    made.append(mouth.bake(fabrics.plain("#7d4036", .6, .2), .006, 2, "mouth"))
    return made


def _slippers(stuff):
    clay = Clay()
    for s in (1, -1):
        clay.hull(blob((s * .20, -.34, .055), (.105, .16, .055)), blob((s * .20, -.22, .09), (.10, .12, .07)))
        clay.hull(blob((s * .21, -.49, .105), .040), blob((s * .20, -.42, .06), (.07, .06, .045)))
    return clay.bake(stuff, .011, 4, "soles")


def _lamp():
    """A storm lamp, held up by its ring."""
    at = lambda x, y, z: HAND + (x, y, z) + (0, -.03, 0)
    brass, light = fabrics.plain("#c9964f", .35, .5, .7), fabrics.plain("#ffcf86", .5, .2, glow=5.)
    ring = [at(math.sin(a) * .075, 0, -.035 + math.cos(a) * .075) for a in np.linspace(0, 2 * np.pi, 20, endpoint=False)]
    made = [tube(ring, .009, brass, closed=True)]
    cage = Clay().hull(blob(at(0, 0, -.125), (.055, .055, .012)), blob(at(0, 0, -.155), (.085, .085, .010)))
    cage.hull(blob(at(0, 0, -.360), (.085, .085, .012)), blob(at(0, 0, -.395), (.10, .10, .012)))
    for k in range(4):
        a = math.pi * (k + .5) / 2
        cage.chain([at(.078 * math.cos(a), .078 * math.sin(a), -.155), at(.092 * math.cos(a), .092 * math.sin(a), -.26),
                    at(.080 * math.cos(a), .080 * math.sin(a), -.36)], [.007] * 3)
    made.append(cage.bake(brass, .0065, 2, "cage"))
    made.append(Clay().hull(blob(at(0, 0, -.265), (.055, .055, .085))).bake(light, .008, 2, "flame"))
    return made
