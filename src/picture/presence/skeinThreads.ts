import { chance, noise } from '../../common/noise';
import { type Body, cream, mix, mixRgb, type Rgb, type Section, type SkeinMoment, smooth } from './skeinBody';
import { brightest, type VertexSheet } from './VertexSheet';

/** A thread's own nature: where it runs round the skein, and its luck. */
interface Thread {
  readonly index: number;
  readonly share: number;
  readonly luck: number;
  /** The color of the talk that it remembers; null for the many that are only her. */
  readonly memory: Rgb | null;
}

/** How a thread runs: its height at each section and its depth there, −1 behind to 1 in front. */
interface Run {
  readonly heights: Float32Array;
  readonly depths: Float32Array;
}

/** Kept from frame to frame: a thread is drawn before the next one runs. */
let run: Run = { heights: new Float32Array(0), depths: new Float32Array(0) };

const runFor = (sections: number): Run => {
  if (run.heights.length !== sections)
    run = { heights: new Float32Array(sections), depths: new Float32Array(sections) };
  return run;
};

/** Ripples of the voice run along the thread; each thread carries them in its own way. */
const ripple = ({ voice, time }: SkeinMoment, { index, luck }: Thread, { x, swelling }: Section): number => {
  if (voice === 0) return 0;
  const wave = Math.sin(x * (12 + 8 * luck) - time * (7 + 3 * luck) + index * 1.7);
  const carried = 0.35 + 0.65 * noise(x * 3 - time * 2.2, index * 0.37);
  return voice * (0.02 + 0.055 * luck) * wave * swelling ** 1.6 * carried;
};

/** When she leaves, threads rise and part. */
const risen = ({ far, moment: { time } }: Body, { index, luck }: Thread, { x, swelling }: Section): number =>
  far === 0
    ? 0
    : far *
      (0.55 * noise(x * 1.3 + index * 0.7, time * 0.09 + index * 0.3) - 0.3 + 0.45 * luck * luck) *
      (0.8 + 0.2 * swelling);

const layRun = (body: Body, thread: Thread, sections: readonly Section[]): Run => {
  const { look, time } = body.moment;
  const { index, share, luck } = thread;
  const { heights, depths } = runFor(sections.length);
  const spin = share * 6.28318 + time * (0.16 + 0.3 * look.energy) * (luck < 0.5 ? 1 : 0.8);
  const twist = 1.6 + 2.2 * (1 - look.open) + 0.8 * Math.sin(time * 0.13);
  const loose = (0.1 + 0.16 * look.energy) * Math.min(1, body.height * 6);
  const unfurled = look.open * look.open * 0.48 * (share - 0.5);
  for (const [at, section] of sections.entries()) {
    const { x, swelling, tail, sway } = section;
    const turn = spin + x * twist;
    const stray = (noise(x * 2.1 + index * 3.1, time * 0.35 + index) - 0.5) * loose * swelling;
    heights[at] =
      Math.sin(turn) * body.height * swelling +
      stray +
      sway +
      unfurled * (1 - swelling) * tail +
      ripple(body.moment, thread, section) -
      risen(body, thread, section);
    depths[at] = Math.cos(turn);
  }
  return run;
};

/** What is left of a thread here when it breaks into dashes and beads, from the ends inward: 1 whole, 0 gone. */
const keptOf = ({ look, time }: SkeinMoment, { index }: Thread, x: number, u: number): number => {
  if (look.scatter < 0.1) return 1;
  const pattern = noise(x * mix(3, 8, look.scatter) + index * 11.7 - time * 0.12, index * 3.3);
  const edge = mix(-0.2, 0.66, look.scatter) + 0.2 * look.scatter * Math.min(1, Math.abs(u));
  return mix(1, smooth(edge, edge + 0.24, pattern), smooth(0.1, 0.5, look.scatter));
};

/** The brightness of a thread at a section; `front` is 0 behind, 1 in front. */
const lightOf = (body: Body, thread: Thread, { x, swelling, tail }: Section, front: number): number => {
  const { look, voice, speaking, time } = body.moment;
  const { index } = thread;
  const flow = 0.55 + 1.5 * noise(x * 1.6 - time * (0.35 + 0.9 * look.energy) + index * 5.1, index) ** 2;
  const mood = (0.62 + 0.45 * look.energy + 0.25 * look.open + 0.35 * voice) * (1 + 1.3 * look.scatter);
  const kept = keptOf(body.moment, thread, x, x / body.length);
  return (
    (0.3 + 0.7 * front ** 1.6) *
    tail *
    kept *
    (0.45 + 0.55 * swelling + 0.2 * look.open) *
    flow *
    mood *
    mix(0.8, 1, speaking)
  );
};

const drawThread = (sheet: VertexSheet, body: Body, thread: Thread, sections: readonly Section[]): void => {
  const { voice, hairline } = body.moment;
  const { rose, ember, honey } = body.colors;
  const { heights, depths } = layRun(body, thread, sections);
  const bright = mixRgb(honey, cream, 0.35);
  // Drawn together the threads lie upon each other: each must carry less, or the line burns out.
  const gathered = mix(1, 0.34, Math.max(0, 1 - body.height / 0.1) * (1 - body.far));
  const last = sections.length - 1;
  for (const [at, section] of sections.entries()) {
    const front = 0.5 + 0.5 * (depths[at] ?? 0);
    const wanted = mix(0.003, 0.0058, front) * (1 + 0.9 * voice * thread.luck) + body.far * 0.003 * thread.luck;
    const thick = Math.max(wanted, hairline);
    const soft = mix(0.02, 0.008, front) + 0.01 * body.far;
    const half = thick + 3.4 * soft;
    const light = Math.min(brightest, lightOf(body, thread, section, front) * gathered * Math.sqrt(wanted / thick));
    const own = mixRgb(mixRgb(rose, ember, front), bright, front ** 3 * (0.35 + 0.65 * thread.luck));
    const [r, g, b] = thread.memory ? mixRgb(own, thread.memory, remembered) : own;
    const before = Math.max(0, at - 1);
    const after = Math.min(last, at + 1);
    const dx = (sections[after]?.x ?? 0) - (sections[before]?.x ?? 0);
    const dy = (heights[after] ?? 0) - (heights[before] ?? 0);
    const size = half / Math.hypot(dx, dy);
    const y = heights[at] ?? 0;
    const glow = { core: thick / half, soft: soft / half, body: 0 };
    sheet.add(section.x - dy * size, y + dx * size, 1, 0, r, g, b, light, glow);
    sheet.add(section.x + dy * size, y - dx * size, -1, 0, r, g, b, light, glow);
  }
};

/** How far a memory's color covers the mood's. */
const remembered = 0.72;

/** Memories lie apart from each other around the skein: a step that has no divisor in common with 14 or 26. */
const memoryStep = 5;

/** The threads' memories; with more memories than threads the latest stay. */
const memoriesOf = (memories: readonly Rgb[], count: number): (Rgb | null)[] => {
  const threads = new Array<Rgb | null>(count).fill(null);
  for (const [at, color] of memories.slice(-count).entries()) threads[(3 + at * memoryStep) % count] = color;
  return threads;
};

/** Writes the threads as strips along the sections. */
export const drawThreads = (sheet: VertexSheet, body: Body, count: number, sections: readonly Section[]): void => {
  for (const [index, memory] of memoriesOf(body.moment.memories, count).entries()) {
    drawThread(sheet, body, { index, share: index / count, luck: chance(index + 71), memory }, sections);
  }
};
