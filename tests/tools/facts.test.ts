import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { firstPlay } from '../../src/core/play';
import { StorySession } from '../../src/core/StorySession';
import { untoldFault } from '../../tools/playtest/foundFaults';
import { measurePlay } from '../../tools/playtest/measurePlay';
import { mergeShares } from '../../tools/playtest/mergeShares';
import { callbacksOf, lostEntries, nameOf, openCallbacks } from '../../tools/playtest/openCallbacks';
import { openForPlaytest } from '../../tools/playtest/openForPlaytest';
import { quickenInk } from '../../tools/playtest/patchInkForSpeed';
import { playChunk } from '../../tools/playtest/playChunk';
import { replayIds } from '../../tools/playtest/playOnce';
import { runPlays, withShortWays } from '../../tools/playtest/runPlaytest';
import { runShare } from '../../tools/playtest/runShare';
import { readShare, writeShare } from '../../tools/playtest/share';
import { debtsTable, factsTable } from '../../tools/report/factTables';
import { gather } from '../../tools/report/gather';
import { loadStory } from '../../tools/story/loadStory';

const file = fileURLToPath(new URL('../fixtures/ink/facts/main.ink', import.meta.url));
const lineOf = (text: string): string => {
  const line = readFileSync(file, 'utf8')
    .split('\n')
    .findIndex((each) => each.includes(text));
  return `story/main.ink:${line + 1}`;
};
const story = openForPlaytest(file);
const asked = { plays: 300, policy: 'random', seed: 1 } as const;
const run = runPlays(story, asked, 1).then((result) => withShortWays(story, asked, result));

/** What one play of these choices is told too late, or never paid. */
const untoldIn = (...ids: readonly string[]): string[] => {
  const record = replayIds(new StorySession(story.setup.compiled), firstPlay, ids);
  return measurePlay(record, story.setup.landmarks).untold.map(({ kind, fact, place }) => `${kind} ${fact} ${place}`);
};

describe('a play is held to what it was told', () => {
  test('a line that needs a fact is found in plays that were not told it, and in no other', () => {
    expect(untoldIn('letter/hear', 'letter/again')).toContain(`untold who ${lineOf('Still the wall?')}`);
    expect(untoldIn('letter/ask', 'letter/wash')).not.toContain(`untold who ${lineOf('Still the wall?')}`);
  });

  test('an option that tells has told when it is taken, and nothing when it is only offered', () => {
    expect(untoldIn('letter/silence', 'letter/wash')).toContain(`untold asked ${lineOf('Five.')}`);
    expect(untoldIn('letter/ask', 'letter/wash')).not.toContain(`untold asked ${lineOf('Five.')}`);
  });

  test('an option that needs a fact needs it when it is offered, taken or not', () => {
    expect(untoldIn('letter/ask', 'letter/wash')).toContain(`untold bowl ${lineOf('The bowl again.')}`);
    expect(untoldIn('letter/hear', 'letter/wash')).not.toContain(`untold bowl ${lineOf('The bowl again.')}`);
  });

  test('a debt that was told is unpaid at the end unless it was paid; one that was not told is owed nothing', () => {
    const unpaid = `unpaid bowl ${lineOf('It was a bowl.')}`;
    expect(untoldIn('letter/hear', 'letter/again')).toContain(unpaid);
    expect(untoldIn('letter/hear', 'letter/wash')).not.toContain(unpaid);
    expect(untoldIn('letter/silence', 'letter/again')).not.toContain(unpaid);
  });
});

describe('the playtester', () => {
  test('counts each fact and place once, in how many plays it was, apart from errors', async () => {
    const { untold, errors } = await run;
    expect(errors).toEqual([]);
    expect(untold.map(({ message }) => message).sort()).toEqual(
      [
        `unpaid: ${lineOf('It was a bowl.')} tells the debt "bowl"`,
        `untold: ${lineOf('Still the wall?')} needs "who"`,
        `untold: ${lineOf('The bowl again.')} needs "bowl"`,
        `untold: ${lineOf('Clean.')} needs "bowl"`,
        `untold: ${lineOf('Five.')} needs "asked"`,
      ].sort(),
    );
    const who = untold.find(({ message }) => message.includes('"who"'));
    expect(who?.count).toBeGreaterThan(150); // two of the three ways on, whichever way led there
    expect(who?.count).toBeLessThan(250);
    expect(untold.find(({ message }) => message.includes('unpaid'))?.choices).toEqual(['letter/hear', 'letter/again']);
  });

  test('leaves out of a fault’s choices what is not needed to come to it', () => {
    const way = ['letter/wait', 'letter/hear', 'letter/again'];
    const record = replayIds(new StorySession(story.setup.compiled), firstPlay, way);
    const untold = { kind: 'unpaid', fact: 'bowl', place: lineOf('It was a bowl.'), choices: 3 } as const;
    const fault = { ...untoldFault(record, firstPlay, untold), count: 1 };
    expect(fault.choices).toEqual(way);
    return run.then((result) => {
      const [short] = withShortWays(story, asked, { ...result, untold: [fault] }).untold;
      expect(short?.choices).toEqual(way.slice(1));
    });
  });

  test('joins shards to what one machine brings, byte for byte', async () => {
    const runs = [{ plays: 600, policy: 'random', seed: 4 }] as const;
    const shares = [];
    for (const index of [1, 2]) {
      const share = readShare(writeShare(await runShare(story, runs, { index, count: 2 }, 1)));
      if (share) shares.push({ name: `${index}`, share });
    }
    const whole = await runPlays(story, runs[0], 1);
    expect(whole.untold.length).toBeGreaterThan(0);
    expect(JSON.stringify(mergeShares(story, shares).runs[0]?.result)).toBe(JSON.stringify(whole));
  });

  test('says nothing of facts where plays begin in the middle of the story', async () => {
    const { untold, facts } = await runPlays(story, { ...asked, from: 'way_home' }, 1);
    expect([untold, facts]).toEqual([[], {}]);
  });

  test('leaves with 1 for what is untold, and names it', () => {
    const args = ['--import', 'tsx', 'tools/playtest.ts', '--story', file, '--plays', '40', '--threads', '1'];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stdout).toMatch(/untold: story\/main\.ink:\d+ needs "who" \(\d+×\)\n {2}--playthroughs \d/);
  });

  test('with the policy untold takes what tells least, so that nothing is told', async () => {
    const { facts } = await runPlays(story, { plays: 100, policy: 'untold', seed: 1 }, 1);
    const { facts: byChance } = await runPlays(story, { plays: 100, policy: 'random', seed: 1 }, 1);
    expect(Object.values(facts).map(({ told }) => told)).toEqual([0, 0, 0]);
    expect(Object.values(byChance).every(({ told }) => told > 20)).toBe(true);
  });

  test('pays little for it', () => {
    quickenInk();
    const own = openForPlaytest();
    const { json } = loadStory();
    const cost = (compiled: string, seed: number): number => {
      const before = process.cpuUsage();
      playChunk(compiled, own.setup.landmarks, { plays: 4, policy: 'random', seed }, 0);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    const ratios = Array.from({ length: 21 }, (_, seed) => {
      const first = seed % 2 === 0 ? cost(own.setup.compiled, seed) : null;
      const plain = cost(json ?? '', seed);
      return (first ?? cost(own.setup.compiled, seed)) / plain;
    });
    // Three percent by itself; what else the machine does makes the rest.
    expect(ratios.sort((one, other) => one - other)[10]).toBeLessThan(1.1);
  });
});

describe('the report', () => {
  test('tells when plays come to each fact, and which debts are paid', async () => {
    const data = await gather(story, { plays: 10, flow: 300, seed: 1 });
    const { facts } = data.flow;
    expect(factsTable(data).rows.map(([id]) => id)).toEqual(['who', 'asked']);
    expect(facts.who?.told).toBe(facts.asked?.told);
    expect((facts.who?.told ?? 0) + (facts.who?.never ?? 0)).toBe(300);
    expect(facts.who?.late).toBe(0);
    expect([facts.who?.toldWords.median, facts.who?.neededWords.max]).toEqual([4, 5]);
    const [[id, , told, paid] = []] = debtsTable(data).rows;
    expect(id).toBe('bowl');
    expect(Number(told)).toBeGreaterThan(20);
    expect(Number(paid)).toBeGreaterThan(30);
    expect(Number(paid)).toBeLessThan(70);
  });
});

const nothingKnown = { excepted: [], memories: [] };

test('a callback is open until it says what it needs or stands in the list', () => {
  const [open, ...others] = openCallbacks(story, nothingKnown);
  if (!open) throw new Error('none is open');
  expect([open.text, others]).toEqual(['AMY: And dry.', []]);
  const excepted = [{ name: nameOf(open), reason: 'it is said by itself' }];
  expect(openCallbacks(story, { ...nothingKnown, excepted })).toEqual([]);
});

test('a callback is closed when it is written of each of its memories what was seen', () => {
  const of = (...names: readonly string[]) =>
    openCallbacks(story, { ...nothingKnown, memories: names.map((name) => ({ name, seen: 'he washed the kettle' })) });
  expect(of('mem_kettle')).toEqual([]);
  expect(of('mem_umbrella')).toHaveLength(1);
  expect(callbacksOf(story, 'mem_kettle').map(({ text }) => text)).toEqual(['AMY: Clean.', 'AMY: And dry.']);
});

test('an entry of the lists that the script has no use for is lost', () => {
  const excepted = [{ name: 'letter xyz', reason: 'gone' }];
  const memories = [{ name: 'mem_gone', seen: 'gone' }];
  expect(lostEntries(story, { excepted, memories })).toEqual(['letter xyz', 'mem_gone']);
});
