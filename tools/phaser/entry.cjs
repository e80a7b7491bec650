/*
 * The parts of Phaser that src/picture uses, and nothing else: WebGL only, no sound, physics, input plugin, loader,
 * tweens or text. Bundled by phaserAlias.ts into one ES file, to which `phaser` is an alias. Whoever needs another part
 * adds it here. `source` stands for phaser's own folder `src`.
 */
// First: the renderer's files require one another in a ring that can be entered only here.
require('source/renderer');

const Extend = require('source/utils/object/Extend');
const CONST = require('source/const');

// Factories and managers register themselves when they are loaded.
require('source/events/EventEmitter');
require('source/cameras/2d/CameraManager');
require('source/gameobjects/DisplayList');
require('source/gameobjects/UpdateList');
require('source/gameobjects/GameObjectCreator');
require('source/gameobjects/GameObjectFactory');
require('source/scene/ScenePlugin');
require('source/gameobjects/container/ContainerFactory');
require('source/gameobjects/image/ImageFactory');
require('source/gameobjects/tilesprite/TileSpriteFactory');

module.exports = Extend(
  false,
  {
    Filters: { Controller: require('source/filters/Controller') },
    Game: require('source/core/Game'),
    GameObjects: {
      Extern: require('source/gameobjects/extern/Extern'),
      Mesh2D: require('source/gameobjects/mesh2d/Mesh2D'),
    },
    Renderer: {
      WebGL: {
        RenderNodes: { BaseFilterShader: require('source/renderer/webgl/renderNodes/filters/BaseFilterShader') },
      },
    },
    Scale: { NONE: 0 },
    Scene: require('source/scene/Scene'),
  },
  CONST,
);
