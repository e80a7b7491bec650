"""Colors are written as sRGB hex strings and used as scene-linear numbers."""


def linear(hex_color):
    """'#rrggbb' -> (r, g, b), scene-linear, 0..1."""
    digits = hex_color.lstrip('#')
    values = [int(digits[i:i + 2], 16) / 255 for i in (0, 2, 4)]
    return tuple(((v + .055) / 1.055) ** 2.4 if v > .04045 else v / 12.92 for v in values)


def rgba(hex_color):
    """'#rrggbb' -> (r, g, b, 1), as Blender's color sockets want it."""
    return (*linear(hex_color), 1)


def scaled(hex_color, factor):
    """A color times a factor, cut at 1."""
    return tuple(min(1, c * factor) for c in linear(hex_color)) + (1,)
