"""Materials of the miniature sets: paint and cloth, wood, colored glass, lampshades, light."""
import functools

from lib.color import linear, rgba
from lib.nodes import Tree

_makers = []


def _remembered(make):
    cached = functools.lru_cache(maxsize=None)(make)
    _makers.append(cached)
    return cached


def forget():
    """Empty the caches; the scene reset calls it, as Blender frees all materials then."""
    for maker in _makers:
        maker.cache_clear()


def _mottled(tree, hex_color, noise, scale):
    where = tree.node('TexCoord').outputs['Object']
    spots = tree.node('TexNoise', {'Vector': where, 'Scale': scale, 'Detail': 4., 'Roughness': .6})
    low = tuple(c * (1 - noise * 2) for c in linear(hex_color)) + (1,)
    high = tuple(min(1, c * (1 + noise * 2)) for c in linear(hex_color)) + (1,)
    return where, tree.mix(spots.outputs[0], low, high)


@_remembered
def paint(hex_color, rough=.65, noise=.08, scale=3., spec=.25, sheen=0., bump=0., metal=0., glow=0., skin=0.):
    """Anything opaque. `sheen` and `bump` make it cloth, `skin` (0..1) lets light into it, `glow` adds light."""
    tree = Tree('paint')
    where, color = _mottled(tree, hex_color, noise, scale)
    surface = tree.node('BsdfPrincipled', {'Base Color': color, 'Roughness': rough, 'Specular': spec, 'Sheen': sheen,
                                           'Metallic': metal, 'Subsurface': skin, 'Subsurface Color': rgba(hex_color),
                                           'Subsurface Radius': (.06, .03, .015)})
    if bump:
        grain = tree.node('TexNoise', {'Vector': where, 'Scale': scale * 12, 'Detail': 3.}).outputs[0]
        tree.put(tree.node('Bump', {'Strength': bump, 'Distance': .02, 'Height': grain}).outputs[0], surface.inputs['Normal'])
    if glow:
        tree.put(color, surface.inputs['Emission'])
        tree.put(glow, surface.inputs['Emission Strength'])
    return tree.finish(surface.outputs[0])


def cloth(hex_color, scale=6.):
    """Woven, dull, with a soft edge of light."""
    return paint(hex_color, .95, .05, scale, .15, .5, .15)


def brass(hex_color='#c99a55'):
    """Old lamp brass."""
    return paint(hex_color, .28, .06, 5., .5, metal=.9)


def _boards(tree, where, color):
    bricks = tree.node('TexBrick', {'Vector': where, 'Scale': 1., 'Color1': (.72, .72, .72, 1), 'Color2': (1.15, 1.12, 1.08, 1),
                                    'Mortar': (.28, .24, .2, 1), 'Mortar Size': .0035, 'Bias': 0., 'Brick Width': 1.7,
                                    'Row Height': .15}, offset=.37)
    return tree.mix(1., color, bricks.outputs[0], 'MULTIPLY')


@_remembered
def wood(dark, light, rough=.4, planks=False, turn=0., scale=1., spec=.35):
    """Grain along x (turned by `turn` radians); `planks` lays floor boards."""
    tree = Tree('wood')
    where = tree.node('Mapping', {'Vector': tree.node('TexCoord').outputs['Object'], 'Rotation': (0, 0, turn), 'Scale': (scale,) * 3}).outputs[0]
    drawn = tree.node('Mapping', {'Vector': where, 'Scale': (1.2, 22, 22)}).outputs[0]
    grain = tree.node('TexNoise', {'Vector': drawn, 'Scale': 1., 'Detail': 5., 'Roughness': .65, 'Distortion': .6}).outputs[0]
    color = tree.mix(grain, rgba(dark), rgba(light))
    color = _boards(tree, where, color) if planks else color
    surface = tree.node('BsdfPrincipled', {'Base Color': color, 'Specular': spec, 'Roughness': tree.math('MULTIPLY_ADD', grain, .25, rough - .1)})
    return tree.finish(surface.outputs[0])


@_remembered
def glow(hex_color, strength):
    """A surface that is only light."""
    tree = Tree('glow')
    return tree.finish(tree.node('Emission', {'Color': rgba(hex_color), 'Strength': strength}).outputs[0])


@_remembered
def pane(hex_color, frost=.16):
    """Colored glass that throws colored light: partly clear, partly (`frost`, 0..1) milky, with a gloss at the edges."""
    tree = Tree('pane')
    tint = tuple(.72 * c + .28 * w for c, w in zip(linear(hex_color), (1, .93, .86))) + (1,)
    clear = tree.node('BsdfTransparent', {'Color': tint}).outputs[0]
    milk = tree.blend(.5, tree.node('BsdfTranslucent', {'Color': rgba(hex_color)}).outputs[0],
                      tree.node('BsdfDiffuse', {'Color': rgba(hex_color)}).outputs[0])
    shine = tree.math('MULTIPLY', tree.node('LayerWeight', {'Blend': .25}).outputs[0], .5)
    return tree.finish(tree.blend(shine, tree.blend(frost, clear, milk), tree.node('BsdfGlossy', {'Roughness': .12}).outputs[0]))


@_remembered
def stained(hex_color, light=.1):
    """Colored glass without grain: it only tints what passes, and shines a little (`light`) of itself. For many panes."""
    tree = Tree('stained')
    tint = tuple(.75 * c + .25 * w for c, w in zip(linear(hex_color), (1, .93, .86))) + (1,)
    return tree.finish(tree.add(tree.node('BsdfTransparent', {'Color': tint}).outputs[0],
                                tree.node('Emission', {'Color': rgba(hex_color), 'Strength': light}).outputs[0]))


@_remembered
def clear(gloss=.35):
    """Window glass: nothing but a reflection at flat angles."""
    tree = Tree('clear')
    shine = tree.math('MULTIPLY', tree.node('LayerWeight', {'Blend': .3}).outputs[0], gloss)
    return tree.finish(tree.blend(shine, tree.node('BsdfTransparent').outputs[0], tree.node('BsdfGlossy', {'Roughness': .02}).outputs[0]))


@_remembered
def shade(hex_color, light, strength):
    """Lampshade or paper lantern: dull paper that also glows."""
    tree = Tree('shade')
    return tree.finish(tree.add(tree.node('Emission', {'Color': rgba(light), 'Strength': strength}).outputs[0],
                                tree.node('BsdfDiffuse', {'Color': rgba(hex_color)}).outputs[0]))


def film(image, strength):
    """A Blender image shown as light, by UV."""
    tree = Tree('film')
    picture = tree.node('TexImage', {'Vector': tree.node('TexCoord').outputs['UV']}, image=image).outputs[0]
    return tree.finish(tree.node('Emission', {'Color': picture, 'Strength': strength}).outputs[0])
