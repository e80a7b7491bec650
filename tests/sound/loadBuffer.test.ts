import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadBuffer } from '../../src/sound/loadBuffer';

const file = { webm: 'a.webm', mp3: 'a.mp3' };
const decoded = { duration: 1 } as AudioBuffer; // only handed through
const context = { decodeAudioData: vi.fn() };
// The one method that is called.
const fake = context as unknown as BaseAudioContext;

const answer = (ok: boolean) => ({
  ok,
  status: ok ? 200 : 404,
  arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)),
});

describe('loadBuffer', () => {
  const fetched: string[] = [];
  let answers: (() => Promise<unknown>)[] = [];

  beforeEach(() => {
    vi.useFakeTimers();
    fetched.length = 0;
    context.decodeAudioData.mockReset().mockResolvedValue(decoded);
    vi.stubGlobal('fetch', (url: string) => {
      fetched.push(url);
      return answers.shift()?.() ?? Promise.reject(new Error('offline'));
    });
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const load = async (opus: boolean, signal = new AbortController().signal) => {
    const result = loadBuffer(fake, file, { opus, signal });
    await vi.runAllTimersAsync();
    return result;
  };

  it('takes Opus where the browser has it, else MP3', async () => {
    answers = [async () => answer(true), async () => answer(true)];
    expect(await load(true)).toBe(decoded);
    expect(await load(false)).toBe(decoded);
    expect(fetched).toEqual(['a.webm', 'a.mp3']);
  });

  it('tries once more, in the other format, after an error of the network', async () => {
    answers = [() => Promise.reject(new Error('offline')), async () => answer(true)];
    expect(await load(true)).toBe(decoded);
    expect(fetched).toEqual(['a.webm', 'a.mp3']);
  });

  it('tries once more after a missing file and after one that cannot be decoded', async () => {
    answers = [async () => answer(false), async () => answer(true)];
    expect(await load(true)).toBe(decoded);
    context.decodeAudioData.mockRejectedValueOnce(new Error('no sound'));
    answers = [async () => answer(true), async () => answer(true)];
    expect(await load(true)).toBe(decoded);
  });

  it('then stays silent, without throwing', async () => {
    answers = [];
    expect(await load(true)).toBeNull();
    expect(fetched).toHaveLength(2);
  });

  it('does not try again what is no longer wanted', async () => {
    const left = new AbortController();
    left.abort();
    answers = [() => Promise.reject(new Error('aborted'))];
    expect(await load(true, left.signal)).toBeNull();
    expect(fetched).toHaveLength(1);
  });
});
