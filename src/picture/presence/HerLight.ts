import { type Demands, demandsOf } from '../pace/quality';
import { Presence } from './Presence';
import { SkeinPainter } from './SkeinPainter';
import { fullLength } from './skeinShape';

/** Her light on the stage: her presence, and the geometry that shows it, made when it is first needed. */
export class HerLight {
  readonly presence = new Presence();
  readonly #gl: WebGLRenderingContext;
  #demands: Demands = demandsOf.light;
  #painter: SkeinPainter | null = null;

  constructor(gl: WebGLRenderingContext) {
    this.#gl = gl;
    // What was on the graphics card is gone then; Phaser brings back its own.
    gl.canvas.addEventListener('webglcontextrestored', () => this.#release());
  }

  /** Another level may have another geometry. */
  setDemands(demands: Demands): void {
    if (demands.threads !== this.#demands.threads) this.#release();
    this.#demands = demands;
  }

  /** What draws her now. */
  painter(): SkeinPainter {
    this.#painter ??= new SkeinPainter(this.#gl, this.#demands);
    return this.#painter;
  }

  /**
   * Shapes her for a frame in which she is seen: `time` on the stage's clock; `now` on the page's in milliseconds, null
   * in a picture that stands still; `width` of the canvas.
   */
  shape(time: number, now: number | null, width: number): void {
    if (!this.presence.isSeen) return;
    // Half a canvas pixel in the skein's units, at a skein about as long as the view is wide.
    const hairline = (0.75 * fullLength) / Math.max(1, width * 0.8);
    this.painter().shape(this.presence.moment(time, now, hairline));
  }

  /** Frees what Phaser does not know of; made anew when it is needed. */
  #release(): void {
    this.#painter?.destroy();
    this.#painter = null;
  }
}
