import Phaser from 'phaser';
import type { Settings } from '../core/settings';
import { filmNodes } from './effects/FilmFilter';
import { canvasClass, frameClass } from './pictureClasses';
import { StagePicture, type StageView } from './StagePicture';

/** An empty scene, told of when it is there. */
class EmptyScene extends Phaser.Scene {
  readonly #created: () => void;

  constructor(created: () => void) {
    super('stage');
    this.#created = created;
  }

  create(): void {
    this.#created();
  }
}

const startGame = (
  frame: HTMLElement,
  canvas: HTMLCanvasElement,
): Promise<{ game: Phaser.Game; scene: Phaser.Scene }> =>
  new Promise((resolve) => {
    const scene = new EmptyScene(() => resolve({ game, scene }));
    const game = new Phaser.Game({
      type: Phaser.WEBGL,
      canvas,
      parent: frame,
      width: 1280,
      height: 720,
      backgroundColor: '#120a0b',
      banner: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      scale: { mode: Phaser.Scale.NONE, expandParent: false },
      render: {
        antialiasGL: false,
        maxTextures: 1,
        powerPreference: 'low-power',
        // Phaser's types know the map, but not that its values are classes.
        renderNodes: filmNodes as unknown as Record<string, Phaser.Types.Core.RenderNodesConfig>,
      },
      scene,
    });
  });

/**
 * Starts Phaser in `host` (positioned, as large as the window) and resolves when it can render a stage.
 * @throws when there is no WebGL; the caller keeps the still pictures.
 */
export const createStage = async (host: HTMLElement, settings: Settings): Promise<StageView> => {
  if (!document.createElement('canvas').getContext('webgl')) throw new Error('no WebGL');
  const frame = document.createElement('div');
  frame.className = frameClass;
  frame.setAttribute('aria-hidden', 'true');
  const canvas = document.createElement('canvas');
  canvas.className = canvasClass;
  host.append(frame);
  const { game, scene } = await startGame(frame, canvas);
  game.loop.sleep(); // frames come from our own clock, as few as will do
  return new StagePicture({ frame, canvas, game, scene }, settings);
};
