import type { SkeinMoment } from './skeinBody';
import { drawSkein, type SkeinMesh, triangles, vertexCount } from './skeinShape';
import { brightest, VertexSheet, vertexBytes } from './VertexSheet';

const vertexShader = `
attribute vec2 aPlace; attribute vec2 aLocal; attribute vec4 aColor; attribute vec4 aStyle;
uniform mat4 uProjection; uniform vec3 uAcross; uniform vec3 uDown; uniform float uGain;
varying vec3 vLight; varying vec3 vStyle; varying vec2 vLocal;
void main() {
  vec3 place = vec3(aPlace, 1.0);
  gl_Position = uProjection * vec4(dot(uAcross, place), dot(uDown, place), 0.0, 1.0);
  vLight = aColor.rgb * aStyle.w * uGain * ${brightest.toFixed(1)};
  vStyle = aStyle.xyz;
  vLocal = aLocal;
}`;

// A bright line with a halo that is dark at the strip's edge; or, for bodies, a soft hill of light.
const fragmentShader = `
precision mediump float;
varying vec3 vLight; varying vec3 vStyle; varying vec2 vLocal;
void main() {
  float d2 = dot(vLocal, vLocal);
  float soft = vStyle.y * vStyle.y;
  float halo = max(0.0, soft / (d2 + 1.6 * soft + 0.0001) - soft / (1.0 + 1.6 * soft));
  float line = max(0.0, 1.0 - d2 / (vStyle.x * vStyle.x + 0.00001));
  float slope = max(0.0, 1.0 - d2);
  gl_FragColor = vec4(vLight * mix(0.55 * line * line + 0.26 * halo, slope * slope * slope, vStyle.z), 0.0);
}`;

const compile = (gl: WebGLRenderingContext, kind: number, source: string): WebGLShader => {
  const shader = gl.createShader(kind);
  if (!shader) throw new Error('the graphics context is gone');
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  return shader;
};

const link = (gl: WebGLRenderingContext): WebGLProgram => {
  const program = gl.createProgram();
  gl.attachShader(program, compile(gl, gl.VERTEX_SHADER, vertexShader));
  gl.attachShader(program, compile(gl, gl.FRAGMENT_SHADER, fragmentShader));
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS)) throw new Error(gl.getProgramInfoLog(program) ?? 'skein');
  return program;
};

/** Where a drawing of the skein goes: the rows of its matrix (to canvas pixels), the projection, and how bright it is. */
export interface SkeinDrawing {
  readonly across: readonly [number, number, number];
  readonly down: readonly [number, number, number];
  readonly projection: Float32Array;
  readonly gain: number;
}

const attributes = [
  { name: 'aPlace', size: 2, kind: 'FLOAT', offset: 0 },
  { name: 'aLocal', size: 2, kind: 'FLOAT', offset: 8 },
  { name: 'aColor', size: 4, kind: 'UNSIGNED_BYTE', offset: 16 },
  { name: 'aStyle', size: 4, kind: 'UNSIGNED_BYTE', offset: 20 },
] as const;

/** Keeps the skein's geometry on the graphics card and draws it; knows nothing of Phaser. */
export class SkeinPainter {
  readonly #gl: WebGLRenderingContext;
  readonly #program: WebGLProgram;
  readonly #vertices: WebGLBuffer;
  readonly #indices: WebGLBuffer;
  readonly #mesh: SkeinMesh;
  readonly #sheet: VertexSheet;
  readonly #order: Uint16Array;
  #isFresh = false;
  #hasOrder = false;

  constructor(gl: WebGLRenderingContext, mesh: SkeinMesh) {
    this.#gl = gl;
    this.#mesh = mesh;
    this.#program = link(gl);
    this.#vertices = gl.createBuffer();
    this.#indices = gl.createBuffer();
    this.#sheet = new VertexSheet(vertexCount(mesh));
    this.#order = triangles(mesh);
  }

  /** Shapes the skein; what is drawn from now on is this. */
  shape(moment: SkeinMoment): void {
    drawSkein(this.#sheet, this.#mesh, moment);
    this.#isFresh = true;
  }

  /** Draws it. Leaves its own program, buffers and blending bound. */
  draw({ across, down, projection, gain }: SkeinDrawing): void {
    const gl = this.#gl;
    gl.useProgram(this.#program);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.#indices);
    // Only here: at any other time this buffer would be bound into a vertex array of Phaser's.
    if (!this.#hasOrder) gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, this.#order, gl.STATIC_DRAW);
    this.#hasOrder = true;
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#vertices);
    if (this.#isFresh) gl.bufferData(gl.ARRAY_BUFFER, this.#sheet.bytes, gl.DYNAMIC_DRAW);
    this.#isFresh = false;
    const used = attributes.map(({ name, size, kind, offset }) => {
      const at = gl.getAttribLocation(this.#program, name);
      gl.enableVertexAttribArray(at);
      gl.vertexAttribPointer(at, size, gl[kind], kind === 'UNSIGNED_BYTE', vertexBytes, offset);
      return at;
    });
    gl.uniformMatrix4fv(gl.getUniformLocation(this.#program, 'uProjection'), false, projection);
    gl.uniform3fv(gl.getUniformLocation(this.#program, 'uAcross'), across);
    gl.uniform3fv(gl.getUniformLocation(this.#program, 'uDown'), down);
    gl.uniform1f(gl.getUniformLocation(this.#program, 'uGain'), gain);
    gl.enable(gl.BLEND);
    gl.blendEquation(gl.FUNC_ADD);
    // Light on light that never burns out: each layer adds a share of what is still missing to white.
    gl.blendFuncSeparate(gl.ONE, gl.ONE_MINUS_SRC_COLOR, gl.ZERO, gl.ONE);
    gl.drawElements(gl.TRIANGLES, this.#order.length, gl.UNSIGNED_SHORT, 0);
    for (const at of used) gl.disableVertexAttribArray(at);
  }

  destroy(): void {
    this.#gl.deleteBuffer(this.#vertices);
    this.#gl.deleteBuffer(this.#indices);
    this.#gl.deleteProgram(this.#program);
  }
}
