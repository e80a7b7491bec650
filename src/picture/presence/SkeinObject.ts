import Phaser from 'phaser';
import type { SkeinPainter } from './SkeinPainter';

/** One drawing of the skein in a scene: the same geometry may stand there twice, full and as a reflection. */
export class SkeinObject extends Phaser.GameObjects.Extern {
  readonly #painter: () => SkeinPainter;
  /** 0 to 1. */
  gain = 0;

  /** @param painter gives the painter of the moment; it changes with the quality. */
  constructor(scene: Phaser.Scene, painter: () => SkeinPainter) {
    super(scene);
    this.#painter = painter;
  }

  /** Phaser calls this when it is the object's turn, with its own state put aside. */
  override render(
    renderer: Phaser.Renderer.WebGL.WebGLRenderer,
    context: Phaser.Renderer.WebGL.DrawingContext,
    matrix: Phaser.GameObjects.Components.TransformMatrix,
  ): void {
    if (this.gain <= 0) return;
    renderer.glWrapper.updateBindingsFramebuffer({ bindings: { framebuffer: context.framebuffer } }, true);
    renderer.setProjectionMatrixFromDrawingContext(context);
    this.#painter().draw({
      across: [matrix.a, matrix.c, matrix.e],
      down: [matrix.b, matrix.d, matrix.f],
      projection: renderer.projectionMatrix.val,
      gain: this.gain,
    });
  }
}
