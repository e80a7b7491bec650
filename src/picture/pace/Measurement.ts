import { type Level, levelFor, measuredFrames, warmUpFrames } from './quality';

/** Milliseconds after which enough has been seen, however few frames there were. */
const patience = 2500;

/** Measures the first frames with a place in sight. */
export class Measurement {
  #began: number | null = null;
  #last = 0;
  #gaps: number[] = [];

  get isRunning(): boolean {
    return this.#began !== null;
  }

  begin(): void {
    this.#began ??= performance.now();
  }

  /** Counts a frame; gives the level as soon as it is known. */
  add(now: number): Level | null {
    if (this.#began === null) return null;
    if (this.#last > 0) this.#gaps.push(now - this.#last);
    this.#last = now;
    const isEnough = this.#gaps.length >= warmUpFrames + measuredFrames || now - this.#began > patience;
    if (!isEnough || this.#gaps.length < 3) return null;
    return levelFor(this.#gaps.slice(Math.min(warmUpFrames, this.#gaps.length - 2)));
  }
}

/** Whether this browser draws WebGL with the processor, as far as it says so. */
export const isSoftware = (canvas: HTMLCanvasElement): boolean => {
  const gl = canvas.getContext('webgl');
  const info = gl?.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = gl && info ? gl.getParameter(info.UNMASKED_RENDERER_WEBGL) : '';
  return /swiftshader|llvmpipe|software/i.test(String(name));
};
