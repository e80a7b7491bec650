import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Track } from '../../src/sound/Track';

const fetched: string[] = [];
/** Nothing is decoded: what matters here is when it is asked for. */
const context = { decodeAudioData: () => Promise.reject(new Error('no sound here')) };
const fileOf = (name: string) => ({ webm: `${name}.webm`, mp3: `${name}.mp3` });

const trackOf = (layers: readonly string[]): Track =>
  new Track({
    out: { context } as unknown as AudioNode,
    opus: true,
    fade: 3,
    sourceOf: (id) =>
      id === 'none'
        ? null
        : { files: new Map(layers.map((layer) => [layer, fileOf(layer)])), form: { seconds: 1, bar: 1 } },
  });

const line = (track: Track, id = 'office'): void => track.play({ id, levels: {} }, { instant: false });

beforeEach(() => {
  vi.useFakeTimers();
  fetched.length = 0;
  vi.stubGlobal('fetch', (url: string) => {
    fetched.push(url);
    return Promise.resolve(new Response(''));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('while line follows line no loop is fetched; when somebody reads, it is', async () => {
  const track = trackOf(['hum']);
  for (let lines = 0; lines < 10; lines++) {
    line(track);
    await vi.advanceTimersByTimeAsync(400);
  }
  expect(fetched).toEqual([]);
  await vi.advanceTimersByTimeAsync(400);
  expect(fetched).toEqual(['hum.webm']);
});

test('the next layer waits as well, if lines come again', async () => {
  const track = trackOf(['pad', 'piano']);
  line(track);
  await vi.advanceTimersByTimeAsync(700);
  expect(fetched).toEqual(['pad.webm']);
  line(track);
  await vi.advanceTimersByTimeAsync(500);
  expect(fetched).not.toContain('piano.webm');
  await vi.advanceTimersByTimeAsync(3000);
  expect(fetched).toContain('piano.webm');
});

test('what is no longer wanted when a lull comes is not fetched', async () => {
  const track = trackOf(['hum']);
  line(track);
  await vi.advanceTimersByTimeAsync(300);
  line(track, 'none');
  await vi.advanceTimersByTimeAsync(5000);
  expect(fetched).toEqual([]);
});
