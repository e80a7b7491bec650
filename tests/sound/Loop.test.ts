import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Loop } from '../../src/sound/Loop';
import { padSeconds } from '../../src/sound/loopFormat';

/** What was done to the sound: in the time of the context, seconds. */
let seen: string[] = [];
const context = { currentTime: 10 };
const bar = 3;

const round = (value: number): number => Math.round(value * 1000) / 1000;

class Node {
  readonly gain: object;
  readonly options: {
    readonly buffer?: { readonly name: string };
    readonly loopStart?: number;
    readonly loopEnd?: number;
  };

  constructor(_: unknown, options: Node['options'] = {}) {
    this.options = options;
    this.gain = {
      cancelScheduledValues: () => undefined,
      setTargetAtTime: (value: number, at: number) => void seen.push(`${value} at ${round(at)}`),
    };
  }

  connect<T>(to: T): T {
    return to;
  }

  disconnect(): void {
    seen.push('gone');
  }

  start(at: number, from: number): void {
    seen.push(`${this.options.buffer?.name} starts at ${round(at)} from ${from}`);
  }

  stop(at: number): void {
    seen.push(`${this.options.buffer?.name} stops at ${round(at)}`);
  }

  addEventListener(_: string, run: () => void): void {
    run();
  }
}

const start = (levels: Readonly<Record<string, number>> = {}): Loop => {
  const buffers = new Map(['pad', 'piano'].map((name) => [name, { name } as unknown as AudioBuffer]));
  return new Loop({ context } as unknown as AudioNode, buffers, { form: { seconds: 72, bar }, fade: 3, levels });
};

beforeEach(() => {
  seen = [];
  context.currentTime = 10;
  vi.stubGlobal('GainNode', Node);
  vi.stubGlobal('AudioBufferSourceNode', Node);
});
afterEach(() => vi.unstubAllGlobals());

test('all layers start on the same sample, a little ahead, and the whole fades in', () => {
  start();
  expect(seen).toEqual([
    `pad starts at 10.05 from ${padSeconds}`,
    `piano starts at 10.05 from ${padSeconds}`,
    '1 at 10.05',
  ]);
});

test('a level changes on the next bar line, at once where that is wanted', () => {
  const loop = start();
  seen = [];
  context.currentTime = 10.05 + 2.5 * bar;
  loop.setLevels({ piano: 0.4 }, { instant: false });
  const line = round(10.05 + 3 * bar);
  expect(seen.splice(0)).toEqual([`1 at ${line}`, `0.4 at ${line}`]); // a layer without a level is whole
  loop.setLevels({ piano: 0 }, { instant: true });
  expect(seen[1]).toBe(`0 at ${round(context.currentTime)}`);
});

test('it fades out, ends when it is not heard any more, and lets go', () => {
  const loop = start();
  seen = [];
  context.currentTime = 20;
  loop.stop(3);
  expect(seen).toEqual(['0 at 20', 'pad stops at 26', 'piano stops at 26', 'gone']);
});
