"""What lies about out of doors: people on the ground, parasols, towels, grass, gulls; for the beach and the cliff."""
import math

import bmesh
import bpy
from mathutils import Matrix, Vector

from lib import geometry, people
from lib.files import OUT
from lib.materials import cloth, paint


class Extras:
    """People in the crowd. Each kind is built once and kept in out/ (three seconds apiece); twins share its shapes."""

    def __init__(self):
        self.first = {}

    def put(self, name, pose, place, yaw, **changes):
        """As people.build."""
        key = '-'.join([name, pose, *(f'{trait}{value}' for trait, value in sorted(changes.items()))]).replace('#', '')
        world = Matrix.Translation(Vector(place)) @ Matrix.Rotation(math.radians(yaw), 4, 'Z')
        if key in self.first:
            made = [geometry.link(thing.copy()) for thing, _ in self.first[key]]
        else:
            made = _kept(key, name, pose, changes)
            self.first[key] = [(thing, thing.matrix_basis.copy()) for thing in made]
        for thing, (_, own) in zip(made, self.first[key]):
            thing.matrix_basis = world @ own


def _kept(key, name, pose, changes):
    """The objects of one kind at the origin, from out/ if they are there."""
    file = OUT / 'extras' / f'{key}.blend'
    if file.exists():
        with bpy.data.libraries.load(str(file)) as (there, here):
            here.objects = list(there.objects)
        return [geometry.link(thing) for thing in here.objects]
    file.parent.mkdir(exist_ok=True)
    made = people.build(name, pose, **changes)
    bpy.data.libraries.write(str(file), set(made))
    return made


def parasol(place, colors, radius=1.15, height=2.1, tilt=(0, 0), gores=10):
    """A cloth parasol in gores of two colors, its pole in the ground; `tilt` in radians about x and y."""
    before = geometry.names()
    skins = [cloth(color) for color in colors]
    for k in range(gores):
        rows = []
        for share, down in ((.03, 0), (.35, .05), (.7, .19), (1., .40), (1.005, .52)):
            row = []
            for h in (0, .25, .5, .75, 1):
                angle = (k + h) * 2 * math.pi / gores
                sag = math.sin(h * math.pi)
                reach = radius * share * (1 - .05 * sag * share)
                drop = down - .02 * sag * share + (.05 * (1 - sag) - .03 if down > .5 else 0)
                row.append((reach * math.cos(angle), reach * math.sin(angle), height - drop * radius))
            rows.append(row)
        geometry.grid(rows, skins[k % len(skins)], 'gore')
    geometry.cylinder((0, 0, height / 2), .022, height, paint('#e9d3b0', .6), segments=10)
    geometry.ball((0, 0, height + .03), .04, paint('#b9543f', .5))
    lean = Matrix.Translation(Vector(place)) @ Matrix.Rotation(tilt[0], 4, 'X') @ Matrix.Rotation(tilt[1], 4, 'Y')
    made = geometry.new_since(before)
    for thing in made:
        thing.matrix_basis = lean @ thing.matrix_basis
    return made


def towel(place, turn, colors, ground, size=(.85, 1.75), stripes=7, rumple=.0):
    """A towel in stripes across, lying on `ground(x, y)`; `rumple` makes folds."""
    cos, sin = math.cos(turn), math.sin(turn)

    def point(a, b):
        x, y = place[0] + a * cos - b * sin, place[1] + a * sin + b * cos
        return x, y, ground(x, y) + .034 + rumple * abs(math.sin(b * 5 + a * 4))

    for k in range(stripes):
        low, high = (k / stripes - .5) * size[1], ((k + 1) / stripes - .5) * size[1]
        rows = [[point(side * size[0], b) for side in (-.5, -.38, -.25, -.12, 0, .12, .25, .38, .5)] for b in (low, (low + high) / 2, high)]
        geometry.grid(rows, cloth(colors[k % len(colors)]), 'towel', .012)


def shoes(place, turn, color='#5a3527'):
    """A pair, one of them fallen over."""
    with geometry.assembled(place, turn):
        for x, y, roll in ((-.07, 0, 0), (.09, .05, 1.2)):
            geometry.ball((x, y, .045), .05, paint(color, .45), (.85, 2.3, .8), (0, roll, .2 * x * 10))
            geometry.cylinder((x, y + .06, .085), .038, .05, paint('#3a211b', .8), .044, (0, roll, 0), segments=14)


def tuft(place, rnd, number, height, material, spread=.25, lean=(0., 0.), wide=.012):
    """Long grass as one object: blades bent by the wind (`lean`, meters at the tip)."""
    shape = bmesh.new()
    for _ in range(number):
        angle, reach = rnd.uniform(0, 6.28), spread * rnd.random() ** .6
        tall, out = height * rnd.uniform(.55, 1.), rnd.uniform(.05, .38)
        x, y = place[0] + reach * math.cos(angle), place[1] + reach * math.sin(angle)
        dx, dy = math.cos(angle) * out * tall + lean[0], math.sin(angle) * out * tall + lean[1]
        last = None
        for t in (0, .35, .7, 1):
            half = wide * (1 - t) * .9 + .0015
            middle = Vector((x + dx * t * t, y + dy * t * t, place[2] + tall * (t - .18 * t * t)))
            pair = [shape.verts.new(middle + Vector((side * half, side * half * .3, 0))) for side in (-1, 1)]
            if last:
                shape.faces.new((last[0], last[1], pair[1], pair[0]))
            last = pair
    return geometry.mesh(shape, material, 'tuft')


def gull(place, turn, size=.5, bank=0.):
    """A paper gull on the wing."""
    skin = paint('#f3e4cf', .8)
    with geometry.assembled(place, turn):
        for side in (-1, 1):
            rows = [[(side * t * size, y + .10 * size * t, .28 * size * math.sin(t * 2.4) + side * bank * t * size) for y in (-.12 * size * (1.1 - t), .12 * size * (1.1 - t))]
                    for t in (0, .33, .66, 1)]
            geometry.grid(rows, skin, 'wing')
        geometry.ball((0, 0, 0), .09 * size, skin, (.8, 2.6, .8))
