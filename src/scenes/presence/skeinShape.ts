import type { Look } from './looks';
import { chance, cloud, noise } from './noise';
import { brightest, type Glowing, type VertexSheet } from './VertexSheet';

/**
 * The skein as geometry, in its own units: x along it, 0 in the middle; y across it; its half length is 1.05 (closed) to
 * 1.62 (open). Threads are strips, the silk between them is a sheet, the warmth of its body and its embers are discs.
 */

/** Everything that the shape is made from. */
export interface SkeinMoment {
  readonly look: Look;
  /** Loudness of the syllable of this moment, 0 to 1. */
  readonly voice: number;
  /** 0 holding its breath, 1 in the middle of a sentence. */
  readonly speaking: number;
  /** Seconds. */
  readonly time: number;
  /** The thinnest half line that the canvas can show, in units. */
  readonly hairline: number;
}

/** How fine the geometry is. */
export interface SkeinMesh {
  readonly threads: number;
  readonly segments: number;
}

/** The length in units of an open skein, from end to end. */
export const fullLength = 3.24;

const silkBands = 12;
const silkSegments = 40;
const embers = 44;
const discs = embers + 2;

/** How many vertices `drawSkein` writes for this mesh. */
export const vertexCount = ({ threads, segments }: SkeinMesh): number =>
  threads * (segments + 1) * 2 + (silkBands + 1) * (silkSegments + 1) + discs * 4;

const quad = (a: number, b: number, c: number, d: number): number[] => [a, b, c, b, d, c];

/** The triangles over the vertices that `drawSkein` writes, in the same order. */
export const triangles = ({ threads, segments }: SkeinMesh): Uint16Array => {
  const list: number[] = [];
  let base = 0;
  const grid = (rows: number, columns: number): void => {
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const a = base + row * (columns + 1) + column;
        list.push(...quad(a, a + 1, a + columns + 1, a + columns + 2));
      }
    }
    base += (rows + 1) * (columns + 1);
  };
  grid(silkBands, silkSegments);
  for (let disc = 0; disc < discs; disc++) grid(1, 1);
  for (let thread = 0; thread < threads; thread++) grid(segments, 1);
  return Uint16Array.from(list);
};

type Rgb = readonly [number, number, number];

const mix = (a: number, b: number, t: number): number => a + (b - a) * t;
const mixRgb = (a: Rgb, b: Rgb, t: number): Rgb => [mix(a[0], b[0], t), mix(a[1], b[1], t), mix(a[2], b[2], t)];
const smooth = (low: number, high: number, x: number): number => {
  const t = Math.min(1, Math.max(0, (x - low) / (high - low)));
  return t * t * (3 - 2 * t);
};

const cream: Rgb = [1, 0.93, 0.82];

/** The three lights of a warmth, from deep to bright. */
const palette = (warmth: number): { rose: Rgb; ember: Rgb; honey: Rgb } => ({
  rose: mixRgb([0.52, 0.42, 0.41], [0.92, 0.3, 0.27], warmth),
  ember: mixRgb([0.76, 0.56, 0.5], [1, 0.42, 0.2], warmth),
  honey: mixRgb([0.92, 0.84, 0.78], [1, 0.75, 0.4], warmth),
});

/** What all threads share at this moment. */
interface Body {
  readonly moment: SkeinMoment;
  readonly colors: ReturnType<typeof palette>;
  /** Half length and half height, in units. */
  readonly length: number;
  readonly height: number;
  readonly breath: number;
  /** `dist` squared: how far the threads have risen and drifted. */
  readonly far: number;
}

const bodyOf = (moment: SkeinMoment): Body => {
  const { look, speaking, time } = moment;
  const far = look.dist * look.dist;
  const breath = 0.5 + 0.5 * Math.sin(time * (0.75 + 0.5 * look.energy));
  // Silent, it draws itself together into a line; open moods stay a little unfurled even then.
  const held = mix(0.1 + 0.5 * look.open ** 1.5 + 0.5 * far, 1, speaking);
  const swell = 0.07 + 0.36 * look.open + 0.1 * look.energy;
  return {
    moment,
    colors: palette(look.warmth),
    length: mix(1.05, 1.62, look.open) * (1 + 0.04 * breath) * mix(0.96, 1, speaking),
    height: swell * held * (0.86 + 0.14 * breath) * (1 - 0.28 * far),
    breath,
    far,
  };
};

/** What the whole cross-section is like at one point of the length. */
interface Section {
  readonly x: number;
  /** 1 in the middle, 0 at the ends: spindle when closed, lens when open. */
  readonly swelling: number;
  /** Fades the ends out. */
  readonly tail: number;
  /** How far the whole skein swings aside here. */
  readonly sway: number;
}

const sectionAt = ({ moment: { look, time }, length }: Body, x: number): Section => {
  const u = x / length;
  const swelling = Math.max(0, 1 - u * u) ** mix(2.6, 1.05, look.open);
  return {
    x,
    swelling,
    tail: Math.exp(-Math.max(0, Math.abs(u) - 0.82) * mix(9, 5, look.open)),
    sway: (cloud(x * 0.7 - time * 0.1, time * 0.07) - 0.5) * (0.08 + 0.22 * look.open) * (0.4 + swelling),
  };
};

/** How far the ends reach beyond the half length before they are dark. */
const reach = 1.42;

const sectionsOf = (body: Body, segments: number): Section[] =>
  Array.from({ length: segments + 1 }, (_, index) =>
    sectionAt(body, mix(-reach, reach, index / segments) * body.length),
  );

/** A thread's own nature: where it runs on the skein, and its chance. */
interface Thread {
  readonly index: number;
  readonly share: number;
  readonly luck: number;
}

/** Where a thread is at a section, and its depth: −1 behind, 1 in front. */
const pointOf = (body: Body, thread: Thread, section: Section): { y: number; depth: number } => {
  const { look, voice, time } = body.moment;
  const { x, swelling, tail, sway } = section;
  const { index, share, luck } = thread;
  const turn =
    share * 6.28318 +
    time * (0.16 + 0.3 * look.energy) * (luck < 0.5 ? 1 : 0.8) +
    x * (1.6 + 2.2 * (1 - look.open) + 0.8 * Math.sin(time * 0.13));
  const loose = Math.min(1, body.height * 6);
  const stray =
    (noise(x * 2.1 + index * 3.1, time * 0.35 + index) - 0.5) * (0.1 + 0.16 * look.energy) * swelling * loose;
  const wave = Math.sin(x * (17 + 9 * luck) - time * (7 + 3 * luck) + index * 1.7);
  const ripple =
    voice * (0.02 + 0.06 * luck) * wave * swelling ** 1.6 * (0.35 + 0.65 * noise(x * 3 - time * 2.2, index * 0.37));
  const unfurled = look.open * look.open * 0.48 * (share - 0.5) * (1 - swelling) * tail;
  const rise =
    body.far === 0
      ? 0
      : body.far *
        (0.55 * noise(x * 1.3 + index * 0.7, time * 0.09 + index * 0.3) - 0.3 + 0.45 * luck * luck) *
        (0.8 + 0.2 * swelling);
  return {
    y: Math.sin(turn) * body.height * swelling + stray + ripple + sway + unfurled - rise,
    depth: Math.cos(turn),
  };
};

/** What is left of a thread here when it breaks into dashes and beads: 1 whole, 0 gone. */
const keptOf = ({ look, time }: SkeinMoment, { index }: Thread, x: number, u: number): number => {
  if (look.dist < 0.1) return 1;
  const run = noise(x * mix(3, 8, look.dist) + index * 11.7 - time * 0.12, index * 3.3);
  const edge = mix(-0.2, 0.66, look.dist) + 0.2 * look.dist * Math.min(1, Math.abs(u)); // out from the ends inward
  return mix(1, smooth(edge, edge + 0.24, run), smooth(0.1, 0.5, look.dist));
};

const threadGlow = (thick: number, soft: number, half: number): Glowing => ({
  core: thick / half,
  soft: soft / half,
  body: 0,
});

const drawThread = (sheet: VertexSheet, body: Body, thread: Thread, sections: readonly Section[]): void => {
  const { look, voice, speaking, time, hairline } = body.moment;
  const { rose, ember, honey } = body.colors;
  const { index, luck } = thread;
  const points = sections.map((section) => pointOf(body, thread, section));
  const bright = mixRgb(honey, cream, 0.35);
  // Drawn together they lie upon each other: each must carry less, or the line burns out.
  const gathered = mix(1, 0.34, Math.max(0, 1 - body.height / 0.1) * (1 - body.far));
  for (const [at, section] of sections.entries()) {
    const point = points[at];
    const before = points[Math.max(0, at - 1)];
    const after = points[Math.min(points.length - 1, at + 1)];
    if (!point || !before || !after) continue;
    const { x, swelling, tail } = section;
    const front = 0.5 + 0.5 * point.depth;
    const thick = mix(0.003, 0.0058, front) * (1 + 0.9 * voice * luck) + body.far * 0.003 * luck;
    const shown = Math.max(thick, hairline);
    const soft = mix(0.02, 0.008, front) + 0.01 * body.far;
    const half = shown + 3.4 * soft;
    const flow = 0.55 + 1.5 * noise(x * 1.6 - time * (0.35 + 0.9 * look.energy) + index * 5.1, index) ** 2;
    const light =
      (0.3 + 0.7 * front ** 1.6) *
      tail *
      keptOf(body.moment, thread, x, x / body.length) *
      (0.45 + 0.55 * swelling + 0.2 * look.open) *
      (1 + 1.3 * look.dist) *
      flow *
      (0.62 + 0.45 * look.energy + 0.25 * look.open + 0.35 * voice) *
      mix(0.8, 1, speaking) *
      gathered *
      Math.sqrt(thick / shown);
    const [r, g, b] = mixRgb(mixRgb(rose, ember, front), bright, front ** 3 * (0.35 + 0.65 * luck));
    const dx = (sections[Math.min(sections.length - 1, at + 1)]?.x ?? x) - (sections[Math.max(0, at - 1)]?.x ?? x);
    const dy = after.y - before.y;
    const size = half / Math.hypot(dx, dy);
    const glow = threadGlow(shown, soft, half);
    const lit = Math.min(brightest, light);
    sheet.add(x - dy * size, point.y + dx * size, 1, 0, r, g, b, lit, glow);
    sheet.add(x + dy * size, point.y - dx * size, -1, 0, r, g, b, lit, glow);
  }
};

const sheetGlow: Glowing = { core: 1, soft: 0, body: 0 };
const discGlow: Glowing = { core: 0, soft: 0, body: 1 };
const beadGlow: Glowing = { core: 0.34, soft: 0.2, body: 0 };

/** The veil that is wrapped round the threads: folds of light that travel. */
const drawSilk = (sheet: VertexSheet, body: Body): void => {
  const { look, voice, time } = body.moment;
  const { rose, ember, honey } = body.colors;
  const sections = sectionsOf(body, silkSegments);
  const amount = (0.4 + 0.55 * look.open + 0.25 * voice) * (0.35 + 0.65 * look.warmth) * Math.min(1, body.height * 4);
  for (let band = 0; band <= silkBands; band++) {
    const angle = mix(-Math.PI / 2, Math.PI / 2, band / silkBands);
    for (const { x, swelling, tail, sway } of sections) {
      const fold = noise(angle * 1.7 + x * 2.1 - time * 0.22, x * 0.9 + time * 0.05);
      const cross = noise(-angle * 2.3 + x * 2.9 + time * 0.17, x * 1.3 - time * 0.06 + 9);
      const folds = 1.25 * fold ** 2.4 + 0.9 * cross ** 3;
      const light = folds * Math.cos(angle) * (0.25 + 0.75 * swelling) * tail * (1 - body.far) * amount;
      const shine = 0.55 * (fold * cross) ** 2;
      const [r, g, b] = mixRgb(mixRgb(rose, ember, fold), honey, shine);
      sheet.add(
        x,
        Math.sin(angle) * body.height * swelling * 1.04 + sway,
        0,
        0,
        r,
        g,
        b,
        light * (0.42 + shine),
        sheetGlow,
      );
    }
  }
};

const drawDisc = (
  sheet: VertexSheet,
  x: number,
  y: number,
  rx: number,
  ry: number,
  [r, g, b]: Rgb,
  light: number,
  glow: Glowing,
): void => {
  for (const [lx, ly] of [
    [-1, -1],
    [1, -1],
    [-1, 1],
    [1, 1],
  ] as const) {
    sheet.add(x + lx * rx, y + ly * ry, lx, ly, r, g, b, light, glow);
  }
};

/** The warmth around it and the heart of it. */
const drawWarmth = (sheet: VertexSheet, body: Body): void => {
  const { look, voice, speaking } = body.moment;
  const { rose, ember } = body.colors;
  const awake = mix(0.35 + 0.4 * look.open, 1, speaking);
  const aura = (0.05 + 0.2 * look.warmth) * (0.65 + 0.35 * body.breath) * (1 - 0.6 * body.far) * awake;
  drawDisc(sheet, 0, 0, body.length * 1.25, 0.45 + 2.1 * body.height, mixRgb(rose, ember, 0.6), aura, discGlow);
  const heart = (0.08 + 0.2 * look.warmth + 0.22 * voice + 0.06 * body.breath) * (1 - 0.85 * body.far) * awake;
  const size = mix(0.34, 0.56, look.open);
  drawDisc(sheet, 0, 0, size * 1.4, size * 0.9, mixRgb(ember, cream, 0.4), heart, discGlow);
};

/** Sparks that are set free when the threads let go. */
const drawEmbers = (sheet: VertexSheet, body: Body): void => {
  const { look, time } = body.moment;
  const amount = 0.1 * Math.max(0, look.open - 0.3) + 1.1 * look.dist * look.dist;
  for (let ember = 0; ember < embers; ember++) {
    const luck = chance(ember * 3 + 1);
    const age = (time * (0.016 + 0.02 * luck) + chance(ember * 7 + 2)) % 1;
    const x =
      mix(-1, 1, chance(ember * 5 + 3)) * body.length * (0.75 + 0.35 * age) + 0.06 * Math.sin(time * 0.3 + ember);
    const y =
      (chance(ember * 11 + 4) - 0.5) * (0.3 + 2.4 * body.height) + (0.3 - 0.75 * age) * (0.5 + luck) * look.dist;
    const twinkle = 0.5 + 0.5 * Math.sin(time * (1 + 2 * luck) + luck * 40);
    const size = 0.011 + 0.02 * luck * luck;
    const light = amount * Math.sin(Math.PI * age) * (0.35 + 0.65 * twinkle) * 1.4;
    drawDisc(sheet, x, y, size, size, mixRgb(body.colors.honey, cream, luck), light, beadGlow);
  }
};

/** Writes the skein of this moment into the sheet. */
export const drawSkein = (sheet: VertexSheet, mesh: SkeinMesh, moment: SkeinMoment): void => {
  const body = bodyOf(moment);
  const sections = sectionsOf(body, mesh.segments);
  sheet.rewind();
  drawSilk(sheet, body);
  drawWarmth(sheet, body);
  drawEmbers(sheet, body);
  for (let index = 0; index < mesh.threads; index++) {
    drawThread(sheet, body, { index, share: index / mesh.threads, luck: chance(index + 71) }, sections);
  }
};
