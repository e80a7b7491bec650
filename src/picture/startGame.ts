import Phaser from 'phaser';
import { filmNodes } from './effects/FilmFilter';

/** What a picture lives in. */
export interface Engine {
  readonly frame: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly game: Phaser.Game;
  /** Empty, and created. */
  readonly scene: Phaser.Scene;
}

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

/** Starts Phaser on this canvas; resolves when its scene is there. */
export const startGame = (frame: HTMLElement, canvas: HTMLCanvasElement): Promise<Engine> =>
  new Promise((resolve) => {
    const scene = new EmptyScene(() => resolve({ frame, canvas, game, scene }));
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
