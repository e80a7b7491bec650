import { expect, test, vi } from 'vitest';
import { afterLine, applyChanges, emptyStage, type Stage } from '../../src/core/stage';
import type { Beat } from '../../src/core/turn';
import { strings } from '../../src/ui/strings';
import { meantForLine } from '../../src/ui/words/Guard';
import { make, now, offering, press } from './wordsBench';

test('nothing takes a reply that has not been painted', async () => {
  const { presses, words, leaving } = make();
  const picked = words.offer(offering, leaving.signal);
  press(presses, 60_000);
  expect(words.pick(0)).toBe(false);
  expect(await now(picked)).toBe(undefined);
});

test('a press takes a reply when it began after the replies could be read for a while, and only then', async () => {
  const { model, presses, words, leaving } = make();
  const picked = words.offer(offering, leaving.signal);
  model.offer.value?.onReadable();
  for (const early of [-10_000, 0, meantForLine - 100]) {
    press(presses, early);
    expect(words.pick(1), `${early}`).toBe(false);
  }
  expect(await now(picked)).toBe(undefined);
  press(presses, meantForLine);
  expect(words.pick(7)).toBe(false); // not offered
  expect(words.pick(1)).toBe(true);
  expect(await now(picked)).toBe(1);
  expect(words.pick(1)).toBe(false);
});

test('the next replies begin anew', async () => {
  const { model, presses, words, leaving } = make();
  void words.offer(offering, leaving.signal);
  model.offer.value?.onReadable();
  press(presses, meantForLine);
  expect(words.pick(0)).toBe(true);
  void words.offer(offering, leaving.signal);
  press(presses, 2 * meantForLine);
  expect(words.pick(0)).toBe(false);
});

test('the press that took a reply does not read on as well; the next one does', async () => {
  const { model, presses, words, leaving } = make();
  void words.offer(offering, leaving.signal);
  model.offer.value?.onReadable();
  press(presses, meantForLine);
  expect(words.pick(0)).toBe(true);
  const read = words.advance(leaving.signal).then(() => 'read');
  words.press();
  expect(await now(read)).toBe(undefined);
  press(presses, meantForLine + 1);
  words.press();
  expect(await now(read)).toBe('read');
});

test('what the play waits for is told: a press, a reply once one can be taken, and nothing in a dialog', async () => {
  const { model, words, presses, leaving } = make();
  expect(model.waits.value).toBe(undefined);
  const read = words.advance(leaving.signal);
  expect(model.waits.value).toBe('press');
  model.overlays.value = ['pause'];
  expect(model.waits.value).toBe(undefined);
  model.overlays.value = [];
  press(presses, 0);
  words.press();
  await read;
  expect(model.waits.value).toBe(undefined);
  void words.offer(offering, leaving.signal);
  model.offer.value?.onReadable();
  expect(model.waits.value).toBe(undefined);
  await new Promise((done) => setTimeout(done, meantForLine + 20)); // the time itself is what is tried
  expect(model.waits.value).toBe('reply');
  press(presses, 0);
  expect(words.pick(0)).toBe(true);
  expect(model.waits.value).toBe(undefined);
});

test('replies that are left before they can be taken open nothing afterwards', async () => {
  const { model, words, leaving } = make();
  void words.offer(offering, leaving.signal);
  model.offer.value?.onReadable();
  leaving.abort();
  await new Promise((done) => setTimeout(done, meantForLine + 20)); // the time itself is what is tried
  expect(model.takes.value).toBe(false);
  expect(model.waits.value).toBe(undefined);
});

/** What the words know of a line of Amy's that is said on this stage. */
const amySays = async (stage: Stage) => {
  const made = make();
  const beat: Beat = { text: 'Who’s up?', speaker: 'amy', key: 'key', changes: [], cues: [] };
  await made.words.say({ beat, plan: { marks: [], duration: 0 }, startedAt: 0, stage }, made.leaving.signal);
  return made;
};

test('from where somebody is heard is said with their first line from there, to the eye and to a screen reader', async () => {
  const stage = applyChanges(emptyStage, [{ verb: 'from', value: { speaker: 'amy', source: 'next_room' } }]);
  const first = await amySays(stage);
  expect(first.model.log.value.map(({ text }) => text)).toEqual(['Amy (through the wall): Who’s up?']);
  expect(first.model.line.value).toMatchObject({ source: 'next_room', newSource: 'next_room' });
  const later = await amySays(afterLine(stage, { speaker: 'amy' }));
  expect(later.model.log.value.map(({ text }) => text)).toEqual(['Amy: Who’s up?']);
  expect(later.model.line.value).toMatchObject({ source: 'next_room', newSource: null });
});

test('nothing is said of somebody who is in the room', async () => {
  const stage = applyChanges(emptyStage, [{ verb: 'from', value: { speaker: 'amy', source: 'room' } }]);
  expect((await amySays(stage)).model.log.value.map(({ text }) => text)).toEqual(['Amy: Who’s up?']);
});

test('a card stands alone until a press, and is gone then', async () => {
  const { model, words, leaving } = make();
  const shown = words.card('Noon', leaving.signal);
  expect(model.card.value).toBe('Noon');
  expect(model.line.value).toBe(null);
  expect(model.waits.value).toBe('press');
  words.press();
  await shown;
  expect(model.card.value).toBe(null);
});

test('a silent reply that names its silence is not named twice', () => {
  const { silenceBeside } = strings.play;
  expect(silenceBeside('…')).toBe('Say nothing');
  expect(silenceBeside('Look at the kettle.')).toBe('Say nothing');
  expect(silenceBeside('Say nothing. Let her think so.')).toBe(null);
});

test('a minute in which nobody says anything lasts a minute, or until the player goes on', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { model, words, leaving } = make();
  const ended: string[] = [];
  void words.cue({ verb: 'minute', value: true }, leaving.signal).then(() => ended.push('by itself'));
  expect(model.line.value).toBe(null);
  expect(model.log.value.at(-1)?.text).toBe(strings.play.minute);
  await vi.advanceTimersByTimeAsync(59_900);
  expect(ended).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(ended).toEqual(['by itself']);
  void words.cue({ verb: 'minute', value: true }, leaving.signal).then(() => ended.push('by a press'));
  words.press();
  await vi.advanceTimersByTimeAsync(0);
  expect(ended).toEqual(['by itself', 'by a press']);
  vi.useRealTimers();
});
