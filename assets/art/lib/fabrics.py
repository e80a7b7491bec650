"""Materials of puppets: skin, cloth, knit, hair, leather."""

import bpy

from lib.color import linear


class Shader:
    """A node tree with a Principled shader, addressed shortly."""

    def __init__(self, name, **inputs):
        self.material = bpy.data.materials.new(name)
        self.material.use_nodes = True
        self.tree = self.material.node_tree
        self.main = self.tree.nodes["Principled BSDF"]
        for key, value in inputs.items():
            self.main.inputs[key.replace("_", " ")].default_value = value

    def node(self, kind, **inputs):
        """Add a node; inputs by name (underscores for spaces) or index (i0, i1) take values or sockets."""
        made = self.tree.nodes.new("ShaderNode" + kind)
        for key, value in inputs.items():
            socket = made.inputs[int(key[1:]) if key[1:].isdigit() else key.replace("_", " ")]
            if isinstance(value, bpy.types.NodeSocket):
                self.tree.links.new(value, socket)
            else:
                socket.default_value = value
        return made

    def math(self, operation, a, b, c=0.):
        """The output of a math node."""
        made = self.node("Math", i0=a, i1=b, i2=c)
        made.operation = operation
        return made.outputs[0]

    def blend(self, factor, a, b, mode="MIX"):
        """The output of a color mix."""
        made = self.node("MixRGB", i0=factor, i1=a, i2=b)
        made.blend_type = mode
        return made.outputs[0]

    def noise(self, scale, detail=4.):
        """Noise 0..1 in the object's own space."""
        place = self.tree.nodes.new("ShaderNodeTexCoord").outputs["Object"]
        return self.node("TexNoise", Vector=place, Scale=scale, Detail=detail).outputs[0]

    def mottled(self, hex_color, amount, scale):
        """The color, lighter and darker by amount."""
        base = linear(hex_color)
        low = tuple(c * (1 - amount) for c in base) + (1,)
        high = tuple(min(1, c * (1 + amount)) for c in base) + (1,)
        return self.blend(self.noise(scale), low, high)

    def bump(self, height, strength, distance=.02):
        """Roughen the surface by a height socket."""
        made = self.node("Bump", Strength=strength, Distance=distance, Height=height)
        self.tree.links.new(made.outputs[0], self.main.inputs["Normal"])

    def paint(self, socket):
        """Use a color socket as the base color."""
        self.tree.links.new(socket, self.main.inputs["Base Color"])


def skin(hex_color):
    """Skin with light under it; vertices may carry a 'blush' attribute, 0..1."""
    s = Shader("skin", Roughness=.55, Specular=.28, Subsurface=.12)
    base = s.mottled(hex_color, .05, 6)
    mask = s.tree.nodes.new("ShaderNodeAttribute")
    mask.attribute_name = "blush"
    tint = s.blend(mask.outputs["Fac"], base, tuple(c * w for c, w in zip(linear(hex_color), (1., .60, .52))) + (1,))
    s.paint(tint)
    s.main.inputs["Subsurface Color"].default_value = (*linear(hex_color), 1)
    s.main.inputs["Subsurface Radius"].default_value = (.05, .025, .012)
    return s.material


def cloth(hex_color, sheen=.5, rough=.92):
    """Woven cloth with a fine bump."""
    s = Shader("cloth", Roughness=rough, Specular=.15, Sheen=sheen)
    s.paint(s.mottled(hex_color, .09, 22))
    s.bump(s.noise(340, 3.), .16)
    return s.material


def knit(hex_color):
    """Coarse wool: rows of stitches."""
    s = Shader("knit", Roughness=1., Specular=.1, Sheen=.9)
    place = s.tree.nodes.new("ShaderNodeTexCoord").outputs["Object"]
    rows = s.tree.nodes.new("ShaderNodeTexWave")
    rows.bands_direction = "Z"
    for key, value in (("Scale", 40.), ("Distortion", 1.5), ("Detail", 2.), ("Detail Scale", 8.)):
        rows.inputs[key].default_value = value
    s.tree.links.new(place, rows.inputs["Vector"])
    dark = s.blend(rows.outputs[1], tuple(c * .91 for c in linear(hex_color)) + (1,), (*linear(hex_color), 1))
    s.paint(s.blend(.25, dark, s.mottled(hex_color, .14, 40)))
    s.bump(rows.outputs[1], .32, .008)
    return s.material


def dotted(hex_color, first, second, scale=34.):
    """A loud shirt: two sorts of soft spots on a ground."""
    s = Shader("dotted", Roughness=.9, Specular=.15, Sheen=.4)
    place = s.tree.nodes.new("ShaderNodeTexCoord").outputs["Object"]
    color = s.mottled(hex_color, .06, 20)
    for spot, size, edge in ((first, scale, .34), (second, scale * .61, .22)):
        cells = s.node("TexVoronoi", Vector=place, Scale=size, Randomness=.75)
        inside = s.math("LESS_THAN", cells.outputs["Distance"], edge)
        color = s.blend(inside, color, (*linear(spot), 1))
    s.paint(color)
    s.bump(s.noise(300, 3.), .12)
    return s.material


def striped(hex_color, second, wide=.022):
    """Two colors in level stripes, each so wide (meters)."""
    s = Shader("striped", Roughness=.92, Specular=.15, Sheen=.4)
    place = s.tree.nodes.new("ShaderNodeTexCoord").outputs["Object"]
    height = s.node("SeparateXYZ", i0=place).outputs[2]
    band = s.math("GREATER_THAN", s.math("FRACT", s.math("DIVIDE", height, wide * 2), 0.), .5)
    s.paint(s.blend(band, s.mottled(hex_color, .07, 22), (*linear(second), 1)))
    s.bump(s.noise(300, 3.), .14)
    return s.material


def projected(hex_color, edge="#ffe6c4", light=.26):
    """What a hologram is made of: one color that glows, more so at its edges, in fine level lines."""
    s = Shader("projected", Roughness=.6, Specular=.2, Subsurface=.1)
    place = s.tree.nodes.new("ShaderNodeTexCoord").outputs["Object"]
    height = s.node("SeparateXYZ", i0=place).outputs[2]
    lines = s.math("MULTIPLY_ADD", s.math("SINE", s.math("MULTIPLY", height, 420.), 0.), .10, .90)
    rim = s.math("POWER", s.node("LayerWeight", Blend=.42).outputs[1], 1.6)
    tint = s.blend(rim, (*linear(hex_color), 1), (*linear(edge), 1))
    s.paint(tint)
    s.tree.links.new(tint, s.main.inputs["Emission"])
    s.tree.links.new(s.math("MULTIPLY", lines, s.math("MULTIPLY_ADD", rim, light * 1.6, light)), s.main.inputs["Emission Strength"])
    s.main.inputs["Subsurface Color"].default_value = (*linear(hex_color), 1)
    return s.material


def hair(hex_color):
    """Hair strands: streaky, softly shiny."""
    s = Shader("hair", Roughness=.52, Specular=.35, Sheen=.25)
    s.paint(s.mottled(hex_color, .28, 26))
    s.bump(s.noise(120), .3)
    return s.material


def plain(hex_color, rough=.5, specular=.4, metal=0., glow=0.):
    """Leather, horn, plastic, brass; glow adds its own light."""
    s = Shader("plain", Roughness=rough, Specular=specular, Metallic=metal)
    s.paint(s.mottled(hex_color, .05, 30))
    if glow:
        s.main.inputs["Emission"].default_value = (*linear(hex_color), 1)
        s.main.inputs["Emission Strength"].default_value = glow
    return s.material
