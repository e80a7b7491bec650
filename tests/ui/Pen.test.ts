import { expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../../src/core/settings';
import type { Beat } from '../../src/core/turn';
import { Pen, putPenDown, takePen } from '../../src/ui/letter/Pen';
import { Model } from '../../src/ui/Model';
import { PressWait } from '../../src/ui/words/PressWait';

const make = (settings: Partial<Settings> = {}) => {
  const model = new Model();
  model.settings.value = { ...defaultSettings, motion: 'full', ...settings };
  const wait = new PressWait(model.goesOn);
  const pen = new Pen(model, wait);
  const leaving = new AbortController();
  const write = (text: string, voice?: Beat['voice'], duration = 2): Promise<void> => {
    const beat: Beat = { text, speaker: 'letter', key: text, changes: [], cues: [], ...(voice && { voice }) };
    return pen.write(beat, { marks: [], duration }, leaving.signal);
  };
  return { model, wait, pen, leaving, write };
};

const linesOn = ({ sheet }: Model): string[] | undefined => sheet.value?.map(({ text }) => text);

test('a line is on the sheet from its beginning, below the others, and is written until it is done', async () => {
  const { model, write } = make();
  model.sheet.value = [{ id: 0, text: 'Dear Sender,' }];
  const written = write('I am well.');
  expect(linesOn(model)).toEqual(['Dear Sender,', 'I am well.']);
  expect(model.line.value).toBe(null);
  expect(model.writing.value).toMatchObject({ id: model.sheet.value?.[1]?.id, held: false });
  model.writing.value?.done();
  await written;
  expect(model.writing.value).toBe(null);
});

test('a press finishes it, and a play that is left leaves it standing', async () => {
  for (const end of ['press', 'leave'] as const) {
    const { model, wait, leaving, write } = make();
    const written = write('I am well.');
    if (end === 'press') wait.press();
    else leaving.abort();
    await written;
    expect(linesOn(model)).toEqual(['I am well.']);
    expect(model.writing.value).toBe(null);
  }
});

test('a line that he means is written slowly; the speed of text counts for both', () => {
  const paceOf = (textSpeed: Settings['textSpeed'], voice?: Beat['voice']): number => {
    const { model, write } = make({ textSpeed });
    void write('I am well.', voice);
    return model.writing.value?.pace ?? 0;
  };
  expect(paceOf('natural', 'whisper')).toBeLessThan(paceOf('natural') / 2);
  for (const voice of [undefined, 'whisper'] as const) {
    expect(paceOf('slow', voice)).toBeLessThan(paceOf('natural', voice));
    expect(paceOf('quick', voice)).toBeGreaterThan(paceOf('natural', voice));
  }
});

test('where text stands at once, or the plan takes no time, nothing is written by hand', async () => {
  for (const [settings, duration] of [
    [{ textSpeed: 'instant' }, 2],
    [{ motion: 'reduced' }, 2],
    [{}, 0],
  ] as const) {
    const { model, write } = make(settings);
    await write('I am well.', undefined, duration);
    expect(linesOn(model)).toEqual(['I am well.']);
    expect(model.writing.value).toBe(null);
  }
});

test('the player writes the lines only with the pen in hand, which text that stands at once does not give', () => {
  const { model, write } = make();
  takePen(model);
  void write('I am well.');
  expect(model.writing.value?.held).toBe(true);
  expect(model.waits.value).toBe('hold');
  const instant = make({ textSpeed: 'instant' });
  takePen(instant.model);
  expect(instant.model.pen.value).toBe(false);
});

test('put down in the middle of a line, it writes the rest by itself, and the lines after', async () => {
  const { model, write } = make();
  takePen(model);
  const written = write('I am well.');
  putPenDown(model);
  expect(model.writing.value?.held).toBe(false);
  model.writing.value?.done();
  await written;
  void write('And you?');
  expect(model.writing.value?.held).toBe(false);
});

test('the ink runs on into the next line while the player holds, once a line, and only for what they wrote', async () => {
  const { model, pen, write } = make();
  const writeOut = async (): Promise<void> => {
    const written = write('I am well.');
    model.writing.value?.done();
    await written;
  };
  model.holding.value = true;
  await writeOut();
  expect(pen.flowsOn()).toBe(false); // it wrote itself
  takePen(model);
  await writeOut();
  expect(pen.flowsOn()).toBe(true);
  expect(pen.flowsOn()).toBe(false);
  await writeOut();
  model.holding.value = false; // let go at the end of the line
  expect(pen.flowsOn()).toBe(false);
});
