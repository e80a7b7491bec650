"""The towers' material: all emission, lit by arithmetic, so that a city of thousands renders without noise at 8 samples."""
from dataclasses import dataclass

from lib.color import linear, rgba, scaled
from lib.nodes import Tree


@dataclass(frozen=True)
class Air:
    """One hour of the city. Colors are hex; distances meters; shares 0..1."""
    body: tuple            # colors of the towers
    contrast: tuple        # factor on a tower's shaded and lit sides
    haze: tuple            # color of the haze near and far
    reach: float           # how far one sees
    sky: tuple             # horizon, middle, zenith
    lit: tuple             # share of lit windows: least, spread between towers
    lamp: tuple            # strength of a lit window: least, most
    glass: tuple           # share of reflection in dark windows, its two colors
    roof: float = 0.       # how much light lies on the roofs
    street: float = 0.     # warm light from the streets
    sheet: float = .25     # haze between the layers
    sun: float = 0.        # strength of a low sun behind the haze
    blur: tuple = (1.5, 2.2, 3.4)


NIGHT = Air(('#150e10', '#1f1415', '#2b1b19', '#1a1012'), (.55, 1.5), ('#2a1c20', '#7f5658'), 2000, ('#bb8270', '#604048', '#231a24'),
            (.04, .27), (.32, 11.3), (.5, '#150d10', '#150d10'), street=.1)
EVENING = Air(('#4a2c30', '#5a3637', '#3b2429', '#6b423f'), (.55, 1.25), ('#5d3c40', '#b9776a'), 1500, ('#f2a878', '#b57470', '#5f4450'),
              (.05, .26), (.4, 7.), (.5, '#3a2428', '#94605a'), roof=.1, street=.12, sheet=.22, blur=(1.2, 1.8, 2.6))
DUSK = Air(('#7a3f3c', '#8a4a42', '#5f3033', '#a0604c'), (.55, 1.2), ('#b06a52', '#f0a878'), 1250, ('#ffd39a', '#f2b088', '#cf9488'),
           (.02, .1), (.6, 2.6), (.42, '#7d4a44', '#f2b98a'), roof=.3, sun=1., sheet=.24, blur=(.9, 1.2, 1.8))
DAY = Air(('#a5644e', '#b97a60', '#8a5044', '#cf9f7c', '#7a4640'), (.58, 1.14), ('#cf9070', '#f6d2ab'), 1500, ('#f8e2c2', '#f4d9b8', '#ead2bc'),
          (.005, .02), (.4, .9), (.42, '#8f5d4f', '#f7d9ac'), roof=.55, sun=.5, blur=(.8, 1., 1.4))
MORNING = Air(('#9a6a62', '#ab7c70', '#855650', '#c59c88'), (.6, 1.12), ('#c9978a', '#efd6c2'), 1000, ('#fbe8cf', '#eed6c8', '#d3bcb8'),
              (.01, .03), (.4, 1.), (.42, '#8b6560', '#f5dcc4'), roof=.45, sun=.55, sheet=.32, blur=(.9, 1.2, 1.6))
AIRS = {'night': NIGHT, 'evening': EVENING, 'dusk': DUSK, 'day': DAY, 'morning': MORNING}


def _window_cells(tree, across, up, chance):
    """The window grid: (mask of glass, number of the cell across, number of the floor)."""
    wide = tree.math('MULTIPLY_ADD', chance, 2.2, 1.9)
    tall = tree.math('MULTIPLY_ADD', tree.math('FRACT', tree.math('MULTIPLY', chance, 7.3)), 1.2, 3.4)
    u, v = tree.math('DIVIDE', across, wide), tree.math('DIVIDE', up, tall)
    inside = None
    for value, low, high in ((tree.math('FRACT', u), .22, .82), (tree.math('FRACT', v), .3, .78)):
        for test, edge in (('GREATER_THAN', low), ('LESS_THAN', high)):
            part = tree.math(test, value, edge)
            inside = part if inside is None else tree.math('MULTIPLY', inside, part)
    return inside, tree.math('FLOOR', u), tree.math('FLOOR', v)


def _noise(tree, x, y, z):
    return tree.node('TexWhiteNoise', {'Vector': tree.node('CombineXYZ', {'X': x, 'Y': y, 'Z': z}).outputs[0]}).outputs


def _lit_share(tree, air, chance, floor):
    """How likely a window is lit: differs from tower to tower, and now and then a whole floor burns."""
    share = tree.math('MULTIPLY_ADD', tree.math('FRACT', tree.math('MULTIPLY', chance, 13.7)), air.lit[1], air.lit[0])
    whole = tree.math('GREATER_THAN', _noise(tree, floor, tree.math('MULTIPLY', chance, 33.), 0.)['Value'], .972)
    return tree.math('MAXIMUM', share, tree.math('MULTIPLY', whole, air.lit[1] * 3))


def _lamp_color(tree, pick):
    ramp = tree.node('ValToRGB', {'Fac': pick})
    stops = ramp.color_ramp.elements
    stops[0].color, stops[1].color = rgba('#ff9a4a'), rgba('#ffe2b0')
    for place, color in ((.35, '#ffb768'), (.7, '#ffcf94'), (.9, '#ff8a6a')):
        stops.new(place).color = rgba(color)
    return ramp.outputs[0]


def _range(tree, value, start, end, low=0., high=1.):
    return tree.node('MapRange', {'Value': value, 'From Min': start, 'From Max': end, 'To Min': low, 'To Max': high}).outputs[0]


def _haze_share(tree, air, height):
    """0 near .. 1 far; thick over the street, thin at the tops."""
    distance = tree.math('DIVIDE', tree.node('CameraData').outputs['View Distance'], -air.reach)
    return tree.math('SUBTRACT', 1., tree.math('POWER', 2.71828, tree.math('MULTIPLY', distance, _range(tree, height, -60, 260, 1.7, .62))))


def _walls(tree, air, hex_color, facing, glass, mirror, top, height):
    """The unlit color of wall, dark glass, roof."""
    color = tree.mix(tree.math('MULTIPLY_ADD', facing, .5, .5), scaled(hex_color, air.contrast[0]), scaled(hex_color, air.contrast[1]))
    shine = tree.mix(mirror, rgba(air.glass[1]), rgba(air.glass[2]))
    color = tree.mix(tree.math('MULTIPLY', glass, air.glass[0]), color, shine)
    color = tree.mix(tree.math('MULTIPLY', top, air.roof), color, rgba('#f0d6b4'))
    return tree.mix(tree.math('MULTIPLY', _range(tree, height, 60, -30), air.street), color, rgba('#a8623f'))


def facade(air, hex_color):
    """The material of all towers of one color in one air."""
    tree = Tree('facade')
    geometry = tree.node('NewGeometry').outputs
    x, y, z = tree.node('SeparateXYZ', {0: geometry['Position']}).outputs
    nx, ny, nz = [tree.math('ABSOLUTE', n) for n in tree.node('SeparateXYZ', {0: geometry['Normal']}).outputs]
    chance = tree.node('ObjectInfo').outputs['Random']
    glass, cell, floor = _window_cells(tree, tree.math('ADD', tree.math('MULTIPLY', x, ny), tree.math('MULTIPLY', y, nx)), z, chance)
    glass = tree.math('MULTIPLY', glass, tree.math('LESS_THAN', nz, .5))
    noise = _noise(tree, tree.math('ADD', cell, tree.math('MULTIPLY', nx, 57.)), floor, tree.math('MULTIPLY', chance, 91.7))
    pick = tree.node('SeparateXYZ', {0: noise['Color']}).outputs
    lit = tree.math('MULTIPLY', tree.math('LESS_THAN', noise['Value'], _lit_share(tree, air, chance, floor)), glass)
    power = tree.math('MULTIPLY_ADD', tree.math('POWER', pick[1], 5.), air.lamp[1] - air.lamp[0], air.lamp[0])
    wall = _walls(tree, air, hex_color, nx, glass, pick[0], tree.math('GREATER_THAN', nz, .5), z)
    far = _haze_share(tree, air, z)
    seen = tree.mix(far, wall, tree.mix(far, rgba(air.haze[0]), rgba(air.haze[1])))
    lamps = tree.mix(tree.math('MULTIPLY', far, .62), _lamp_color(tree, pick[0]), (0, 0, 0, 1))
    light = tree.node('Emission', {'Color': lamps, 'Strength': tree.math('MULTIPLY', lit, power)}).outputs[0]
    return tree.finish(tree.add(tree.node('Emission', {'Color': seen}).outputs[0], light))


def horizon(air):
    """The sky's (horizon, middle, zenith) as linear triples."""
    return [linear(color) for color in air.sky]
