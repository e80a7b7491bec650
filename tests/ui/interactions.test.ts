import { expect, test } from 'vitest';
import type { InteractionView, Offering } from '../../src/app/ports';
import { defaultSettings } from '../../src/core/settings';
import { emptyStage } from '../../src/core/stage';
import { allInteractions, listOf } from '../../src/ui/interactions/allInteractions';
import { createInteractions } from '../../src/ui/interactions/createInteractions';
import { footOf } from '../../src/ui/interactions/OpenInteraction';
import { Model } from '../../src/ui/Model';
import { strings } from '../../src/ui/strings';

const slips: Offering = { scene: 'letter', play: 'letter', note: null, choices: [] };

const open = async () => {
  const model = new Model();
  model.settings.value = { ...defaultSettings, motion: 'full' };
  const letter = createInteractions(model).letter as InteractionView; // in the table
  const leaving = new AbortController();
  const isOpen = await letter.open(emptyStage, leaving.signal);
  return { model, letter, leaving, isOpen };
};

test('every interaction of the table is made, and is known to be open from its opening to its close', async () => {
  const model = new Model();
  const made = createInteractions(model);
  expect(Object.keys(made)).toEqual(Object.keys(allInteractions));
  for (const [id, view] of Object.entries(made)) {
    await view.open(emptyStage, new AbortController().signal);
    expect(model.interaction.value).toBe(id);
    view.close();
    expect(model.interaction.value).toBe(null);
  }
});

test('the letter gives the player the pen with its slips, and answers nothing itself', async () => {
  const { model, letter, isOpen } = await open();
  expect(isOpen).toBe(true);
  expect(model.pen.value).toBe(false);
  const answered = new AbortController();
  const answer = letter.offer(slips, answered.signal);
  expect(model.pen.value).toBe(true);
  answered.abort();
  expect(await answer).toBe(null);
  expect(model.pen.value).toBe(true); // the lines that come of the slip are the player's
  letter.close();
  expect(model.pen.value).toBe(false);
});

test('“Write it for me” holds to the next slips', async () => {
  const { model, letter, leaving } = await open();
  void letter.offer(slips, leaving.signal);
  model.pen.value = false;
  void letter.offer(slips, leaving.signal);
  expect(model.pen.value).toBe(true);
});

test('how to write is said below the paper while the pen is the player’s and nothing else is said', async () => {
  const { model, letter, leaving } = await open();
  expect(footOf(model)).toBe(null);
  void letter.offer(slips, leaving.signal);
  expect(footOf(model)).not.toBe(null);
  model.line.value = {
    id: 1,
    beat: { text: 'Hm.', speaker: 'theodore', key: 'hm', changes: [], cues: [] },
    ...{ source: null, newSource: null, plan: { marks: [], duration: 0 }, startedAt: 0 },
  };
  expect(footOf(model)).toBe(null);
  model.line.value = null;
  letter.close();
  expect(footOf(model)).toBe(null);
});

test('its replies are slips of paper; those of other turns are not', () => {
  expect(listOf('letter')).toMatchObject({ look: 'slips' });
  expect(listOf('letter')?.label()).toBe(strings.letter.slips);
  expect(listOf('tunnel')).toBe(undefined);
  expect(listOf(null)).toBe(undefined);
});
