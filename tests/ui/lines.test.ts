import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Offering, Utterance } from '../../src/app/ports';
import { defaultSettings } from '../../src/core/settings';
import { emptyStage, type Stage } from '../../src/core/stage';
import type { Beat } from '../../src/core/turn';
import { make, now, offering, press } from './wordsBench';

/** A line as the director has it said; `duration` in seconds. */
const line = (text: string, duration = 0, more: Partial<Beat> = {}, stage: Stage = emptyStage): Utterance => ({
  beat: { text, speaker: null, key: text, changes: [], cues: [], ...more },
  plan: { marks: [], duration },
  startedAt: performance.now(),
  stage,
});

/** Milliseconds go by on a clock of the test's own. */
const pass = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);

test('a line stands whole at its end, or at a press; then the next press goes on', async () => {
  const { model, words, leaving } = make();
  const byItself = words.say(line('One.', 0.05), leaving.signal);
  expect(model.line.value?.beat.text).toBe('One.');
  expect(model.isLineWhole.value).toBe(false);
  await byItself;
  expect(model.isLineWhole.value).toBe(true);
  const byPress = words.say(line('Two.', 60), leaving.signal);
  words.press();
  await byPress;
  expect(model.isLineWhole.value).toBe(true);
});

test('a line that takes no time stands at once, and waits for nobody', async () => {
  const { model, words, leaving } = make();
  const said = words.say(line('One.'), leaving.signal);
  expect(model.waits.value).toBe(undefined);
  await said;
  expect(model.isLineWhole.value).toBe(true);
});

test('a play that is left waits for no line, no press, no card, no hold and no reply', async () => {
  for (const wait of [
    ({ words }, signal) => words.say(line('One.', 60), signal),
    ({ words }, signal) => words.advance(signal),
    ({ words }, signal) => words.card('Noon', signal),
    ({ words }, signal) => words.cue({ verb: 'hold', value: 60 }, signal),
    ({ words }, signal) => words.offer(offering, signal),
  ] satisfies ((made: ReturnType<typeof make>, signal: AbortSignal) => Promise<unknown>)[]) {
    const made = make();
    const settled = wait(made, made.leaving.signal).then(() => 'settled');
    expect(await now(settled)).toBe(undefined);
    made.leaving.abort();
    expect(await now(settled)).toBe('settled');
    expect(made.model.waits.value).toBe(undefined);
    expect(made.model.offer.value).toBe(null);
    expect(made.model.card.value).toBe(null);
  }
});

test('a hold ends by itself, or by a press; other cues are not the words’', async () => {
  const { words, leaving } = make();
  await words.cue({ verb: 'sound', value: 'pen' }, leaving.signal);
  await words.cue({ verb: 'hold', value: 0.02 }, leaving.signal);
  const long = words.cue({ verb: 'hold', value: 60 }, leaving.signal);
  words.press();
  await long;
});

describe('on a clock of the test’s own', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** A line stands; whether it is read on by itself. */
  const reading = async (text: string) => {
    const made = make();
    made.model.settings.value = { ...defaultSettings, auto: true };
    await made.words.say(line(text), made.leaving.signal);
    const read = { isOver: false };
    void made.words.advance(made.leaving.signal).then(() => {
      read.isOver = true;
    });
    return { ...made, read };
  };

  test('auto mode reads on by itself, later after a longer line', async () => {
    const [short, long] = [await reading('No.'), await reading('Not as long as there is light in that window.')];
    await pass(1000);
    expect([short.read.isOver, long.read.isOver]).toEqual([false, false]);
    await pass(1000);
    expect([short.read.isOver, long.read.isOver]).toEqual([true, false]);
    await pass(10_000);
    expect(long.read.isOver).toBe(true);
  });

  test('it waits behind a dialog and while he looks at something, and then takes its time anew', async () => {
    for (const cover of ['overlays', 'look'] as const) {
      const { model, read } = await reading('No.');
      await pass(1000);
      if (cover === 'overlays') model.overlays.value = ['pause'];
      else model.look.value = 'balloon';
      await pass(60_000);
      expect(read.isOver, cover).toBe(false);
      model.overlays.value = [];
      model.look.value = null;
      await pass(1000);
      expect(read.isOver, cover).toBe(false);
      await pass(1000);
      expect(read.isOver, cover).toBe(true);
    }
  });

  test('it can be begun and stopped under a line that stands', async () => {
    const { model, read } = await reading('No.');
    model.settings.value = { ...defaultSettings, auto: false };
    await pass(60_000);
    expect(read.isOver).toBe(false);
    model.settings.value = { ...defaultSettings, auto: true };
    await pass(2000);
    expect(read.isOver).toBe(true);
  });

  test('a card goes by itself after a while', async () => {
    const { model, words, leaving } = make();
    void words.card('Noon', leaving.signal);
    await pass(5000);
    expect(model.card.value).toBe(null);
  });
});

test('who acts is said with the replies: he, she on her nights, or a note that warns', () => {
  const whoActs = (part: Partial<Offering>): string | undefined => {
    const { model, words, leaving } = make();
    void words.offer({ ...offering, ...part }, leaving.signal);
    return model.offer.value?.whoActs;
  };
  expect(whoActs({})).toBe('theodore');
  expect(whoActs({ scene: null })).toBe('theodore');
  expect(whoActs({ scene: 'night_one' })).toBe('samantha');
  expect(whoActs({ scene: 'night_one', note: 'heavy' })).toBe('note');
});

test('while replies stand no press reads on, and under them nothing can be picked once a dialog covers them', () => {
  const { model, words, presses, leaving } = make();
  void words.offer(offering, leaving.signal);
  model.offer.value?.onReadable();
  words.press();
  expect(model.offer.value).not.toBe(null);
  model.offer.value?.onCovered();
  press(presses, 60_000);
  expect(words.pick(0)).toBe(false);
});

const onPaper: Stage = { ...emptyStage, sheet: 'letter' };
const written = (text: string): Utterance => line(text, 0, { speaker: 'letter' }, onPaper);

test('lines of the letter are written on the sheet as long as one lies there, and said otherwise', async () => {
  const { model, words, leaving } = make();
  words.render(onPaper);
  for (const text of ['Dear Sender,', 'I am well.']) await words.say(written(text), leaving.signal);
  expect(model.sheet.value?.map(({ text }) => text)).toEqual(['Dear Sender,', 'I am well.']);
  expect(model.line.value).toBe(null);
  words.render(emptyStage);
  expect(model.sheet.value).toBe(null);
  await words.say(line('Dear Sender,', 0, { speaker: 'letter' }), leaving.signal);
  expect(model.line.value?.beat.text).toBe('Dear Sender,');
});

test('a new sheet is empty, and what lies there stays when the stage is shown again', async () => {
  const { model, words, leaving } = make();
  words.render(onPaper);
  await words.say(written('Dear Sender,'), leaving.signal);
  words.render(onPaper);
  expect(model.sheet.value).toHaveLength(1);
  const fresh = line(
    'Dear Catherine,',
    0,
    { speaker: 'letter', changes: [{ verb: 'sheet', value: 'letter' }] },
    onPaper,
  );
  await words.say(fresh, leaving.signal);
  expect(model.sheet.value?.map(({ text }) => text)).toEqual(['Dear Catherine,']);
});

test('after a return the last line stands whole with those before it in the log, and the sheet has its lines', () => {
  const { model, words } = make();
  words.render(onPaper);
  model.pen.value = true;
  model.card.value = 'Noon';
  const [one, two, ink] = [line('One.'), line('Two.'), written('Dear Sender,')];
  words.recall([one, two], [ink.beat]);
  expect(model.line.value).toMatchObject({ beat: { text: 'Two.' }, plan: { duration: 0 } });
  expect(model.isLineWhole.value).toBe(true);
  expect(model.log.value.map(({ text }) => text)).toEqual(['One.', 'Two.']);
  expect(model.sheet.value?.map(({ text }) => text)).toEqual(['Dear Sender,']);
  expect([model.pen.value, model.card.value]).toEqual([false, null]);
  words.recall([one, ink], [ink.beat]);
  expect(model.line.value).toBe(null); // it stands on the sheet
  words.recall([], []);
  expect(model.line.value).toBe(null);
});

test('the log keeps what was said last, and no more than a screen reader needs', async () => {
  const { model, words, leaving } = make();
  for (let said = 1; said <= 60; said++) await words.say(line(`Line ${said}.`), leaving.signal);
  expect(model.log.value.length).toBeLessThan(60);
  expect(model.log.value.at(-1)?.text).toBe('Line 60.');
  expect(new Set(model.log.value.map(({ id }) => id)).size).toBe(model.log.value.length);
});

test('text that stands at once puts the pen down in the middle of a line', () => {
  const { model, words } = make();
  model.pen.value = true;
  model.writing.value = { id: 1, pace: 26, held: true, done: () => undefined };
  words.applySettings({ ...defaultSettings, motion: 'full' });
  expect(model.pen.value).toBe(true);
  words.applySettings({ ...defaultSettings, motion: 'reduced' });
  expect([model.pen.value, model.writing.value?.held]).toEqual([false, false]);
});
