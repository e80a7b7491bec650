"""A thin hand for building shader node trees."""
import bpy


def _is_socket(value):
    return hasattr(value, 'is_linked')


class Tree:
    """The node tree of one new material. Inputs take numbers, colors or other nodes' output sockets."""

    def __init__(self, name):
        self.material = bpy.data.materials.new(name)
        self.material.use_nodes = True
        self.tree = self.material.node_tree
        self.tree.nodes.clear()
        self.output = self.tree.nodes.new('ShaderNodeOutputMaterial')

    def put(self, value, socket):
        """Link a socket or set a constant."""
        if _is_socket(value):
            self.tree.links.new(value, socket)
        else:
            socket.default_value = value

    def node(self, kind, inputs=None, **attributes):
        """A new ShaderNode<kind>; `inputs` maps socket name or index to a value, attributes are set as they are."""
        node = self.tree.nodes.new('ShaderNode' + kind)
        for key, value in attributes.items():
            setattr(node, key, value)
        for key, value in (inputs or {}).items():
            self.put(value, node.inputs[key])
        return node

    def math(self, operation, a, b=None, c=None):
        """The output of a math node, e.g. math('MULTIPLY_ADD', x, 2., 1.)."""
        values = {i: v for i, v in enumerate((a, b, c)) if v is not None}
        return self.node('Math', values, operation=operation).outputs[0]

    def mix(self, factor, a, b, mode='MIX'):
        """The output of a color mix."""
        return self.node('MixRGB', {0: factor, 1: a, 2: b}, blend_type=mode).outputs[0]

    def add(self, a, b):
        """Two shaders added."""
        return self.node('AddShader', {0: a, 1: b}).outputs[0]

    def blend(self, factor, a, b):
        """Two shaders mixed."""
        return self.node('MixShader', {0: factor, 1: a, 2: b}).outputs[0]

    def finish(self, surface):
        """Connect the surface and hand back the material."""
        self.tree.links.new(surface, self.output.inputs[0])
        return self.material
