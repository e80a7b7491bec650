import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { scenes } from '../../src/core/catalog';
import { emptyStage, type Stage } from '../../src/core/stage';
import { fetchAhead } from '../../src/sound/fetchAhead';
import { loadStory } from '../../tools/story/loadStory';
import { soundingOf } from '../../tools/story/soundingOf';

const fetched: string[] = [];
const filesOf = (scene: string) =>
  [1, 2].map((part) => ({ webm: `${scene}-${part}.webm`, mp3: `${scene}-${part}.mp3` }));
const [first, second, third] = scenes;
const at = (scene: Stage['scene']): Stage => ({ ...emptyStage, scene });

beforeEach(() => {
  vi.useFakeTimers();
  fetched.length = 0;
  vi.stubGlobal('fetch', (url: string) => {
    fetched.push(url);
    return url.startsWith(`${third}-1`) ? Promise.reject(new Error('no network')) : Promise.resolve(new Response(''));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('some seconds into a scene the sound of the next is fetched, once, in the format that this browser plays', async () => {
  const ahead = fetchAhead({ opus: true, filesOf });
  ahead(at(first));
  await vi.advanceTimersByTimeAsync(7000);
  expect(fetched).toEqual([]);
  await vi.advanceTimersByTimeAsync(2000);
  ahead(at(first));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(fetched).toEqual([`${second}-1.webm`, `${second}-2.webm`]);
});

test('who has left the scene by then fetches nothing for it, and what does not come stops nothing', async () => {
  const ahead = fetchAhead({ opus: false, filesOf });
  ahead(at(first));
  await vi.advanceTimersByTimeAsync(5000);
  ahead(at(second));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(fetched).toEqual([`${third}-1.mp3`, `${third}-2.mp3`]);
  ahead(at(scenes.at(-1) ?? null));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(fetched).toHaveLength(2);
});

test('what sounds in a scene is read from the script', () => {
  const sounding = soundingOf(loadStory().script);
  expect(sounding.insomnia).toEqual(expect.arrayContaining(['ambience/fridge', 'ambience/city_night', 'music/alone']));
  expect(Object.values(sounding).flat()).not.toContain('music/none');
});
