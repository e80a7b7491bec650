import Phaser from 'phaser';
import type { FrameMoment, PicturePart } from '../PicturePart';

/** The film stock of the whole picture in one pass: grain, vignette, warm blacks. */

const nodeName = 'FilterFilm';

const fragment = `
#pragma phaserTemplate(shaderName)
precision mediump float;
uniform sampler2D uMainSampler; uniform vec2 uSize; uniform float uFrame;
varying vec2 outTexCoord;
#pragma phaserTemplate(fragmentHeader)
float hash(vec2 p) { vec3 q = fract(vec3(p.xyx) * 0.1031); q += dot(q, q.yzx + 33.33); return fract((q.x + q.y) * q.z); }
void main() {
  vec3 color = texture2D(uMainSampler, outTexCoord).rgb;
  float light = dot(color, vec3(0.3, 0.59, 0.11));
  color = mix(color, color * color * (3.0 - 2.0 * color), 0.16) * vec3(1.02, 0.995, 0.97);
  color = vec3(0.034, 0.017, 0.016) + color * (1.0 - vec3(0.034, 0.017, 0.016));
  vec2 middle = (outTexCoord - 0.5) * vec2(1.0, 0.88);
  color *= mix(vec3(1.0), vec3(0.56, 0.46, 0.44), smoothstep(0.12, 0.52, dot(middle, middle)));
  // Grain as on film: strongest in the middle tones, another one in each of 24 frames.
  vec2 cell = floor(outTexCoord * uSize);
  float grain = hash(cell + uFrame * vec2(17.13, 9.71)) + hash(cell * 0.5 + uFrame * 3.7) - 1.0;
  color += grain * 0.036 * (0.35 + 0.65 * (1.0 - abs(2.0 * light - 1.0))) * vec3(1.0, 0.94, 0.86);
  gl_FragColor = vec4(color, 1.0);
}`;

/** Phaser's types do not know the members that a filter's node inherits. */
interface NodeWithPrograms {
  readonly programManager: { setUniform(name: string, value: unknown): void };
}

/** The film over one camera's picture. */
export class FilmFilter extends Phaser.Filters.Controller implements PicturePart {
  readonly isBusy = false;
  /** Grain alone is worth no frames. */
  readonly isAlive = false;
  /** Seconds on the stage's clock. */
  time = 0;
  /** Canvas pixels a grain. */
  grainSize = 1;

  constructor(camera: Phaser.Cameras.Scene2D.Camera) {
    super(camera, nodeName);
  }

  advance({ unasked, demands }: Pick<FrameMoment, 'unasked' | 'demands'>): void {
    this.setActive(demands.film);
    this.time = unasked;
  }

  settle(): void {}
}

class FilmNode extends Phaser.Renderer.WebGL.RenderNodes.BaseFilterShader {
  constructor(manager: Phaser.Renderer.WebGL.RenderNodes.RenderNodeManager) {
    super(nodeName, manager, undefined, fragment);
  }

  override setupUniforms(film: FilmFilter, context: Phaser.Renderer.WebGL.DrawingContext): void {
    const { programManager } = this as unknown as NodeWithPrograms; // missing in Phaser's types only
    programManager.setUniform('uSize', [context.width / film.grainSize, context.height / film.grainSize]);
    programManager.setUniform('uFrame', Math.floor(film.time * 24) % 240);
  }
}

/** For the game's render configuration. */
export const filmNodes = { [nodeName]: FilmNode };
