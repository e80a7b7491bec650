import { describe, expect, test, vi } from 'vitest';
import { Director } from '../../src/app/Director';
import { Interactions } from '../../src/app/Interactions';
import type { InteractionView, Offering } from '../../src/app/ports';
import { firstPlay } from '../../src/core/play';
import { defaultSettings } from '../../src/core/settings';
import { emptyStage, type Stage } from '../../src/core/stage';
import type { Turn } from '../../src/core/turn';
import { sessionOf } from '../fixtures/story';
import { recordingInteraction, recordingViews } from './fakes';

const stage = { ...emptyStage, scene: 'letter' } as const;

const turn = (play: Offering['play'], ...ids: string[]): Offering => ({
  scene: 'letter',
  play,
  note: null,
  choices: ids.map((id, index) => ({ index, id, text: id, key: id, flavor: false, silent: false })),
});

/** Interactions with these views, and a list of replies that a test answers itself. */
const make = (seen: string[], letter: InteractionView, tunnel: InteractionView | null = null) => {
  const find = vi.fn((id: string) => (id === 'letter' ? letter : id === 'tunnel' ? tunnel : null));
  const interactions = new Interactions(find, (error) => void seen.push(String(error)));
  const leaving = new AbortController();
  let pick: (index: number) => void = () => undefined;
  const list = (signal: AbortSignal): Promise<number> => {
    seen.push('list');
    return new Promise((done) => {
      pick = done;
      signal.addEventListener('abort', () => {
        seen.push('list is left');
        done(-1);
      });
    });
  };
  return {
    interactions,
    leaving,
    find,
    pick: (index: number) => pick(index),
    offer: (offered: Offering) => interactions.offer(offered, stage, list, leaving.signal),
  };
};

/** All that can be done without the player has been done. */
const settled = (): Promise<unknown> => new Promise((done) => setTimeout(done));

/** The list of replies stands: nothing has been answered. */
const stands = async (answer: Promise<number>): Promise<boolean> =>
  (await Promise.race([answer, settled().then(() => 'stands')])) === 'stands';

test('a run of turns is opened once, offered turn by turn beside the list, and closed when choices come without it', async () => {
  const seen: string[] = [];
  const { offer, pick } = make(seen, recordingInteraction(seen, { offers: [1, 0] }));
  expect(await offer(turn('letter', 'one', 'two'))).toBe(1);
  expect(await offer(turn('letter', 'three'))).toBe(0);
  expect(seen).toEqual([
    ...['open in letter', 'list', 'interaction offers one two', 'list is left', 'interaction is left'],
    ...['list', 'interaction offers three', 'list is left', 'interaction is left'],
  ]);
  seen.length = 0;
  const plain = offer(turn(null, 'four'));
  expect(seen).toEqual(['close', 'list']); // before anything else is offered
  pick(0);
  expect(await plain).toBe(0);
});

test('the list answers as well, and the interaction hears that it was left, but stays open', async () => {
  const seen: string[] = [];
  const { offer, pick } = make(seen, recordingInteraction(seen));
  const first = offer(turn('letter', 'one', 'two'));
  await settled();
  pick(1);
  expect(await first).toBe(1);
  const second = offer(turn('letter', 'three'));
  await settled();
  expect(seen.filter((entry) => !entry.startsWith('list'))).toEqual([
    ...['open in letter', 'interaction offers one two', 'interaction is left', 'interaction offers three'],
  ]);
  pick(0);
  expect(await second).toBe(0);
});

test('who skips to the list has it to the end of the run; the next run opens again', async () => {
  const seen: string[] = [];
  const { offer, pick } = make(seen, recordingInteraction(seen, { offers: [null] }));
  const first = offer(turn('letter', 'one', 'two'));
  expect(await stands(first)).toBe(true);
  expect(seen).toEqual(['open in letter', 'list', 'interaction offers one two', 'close']);
  pick(1);
  expect(await first).toBe(1);
  const second = offer(turn('letter', 'three'));
  await settled();
  pick(0);
  expect(await second).toBe(0);
  expect(seen.filter((entry) => /open|offers|close/.test(entry))).toHaveLength(3);
  void offer(turn(null, 'four'));
  void offer(turn('letter', 'five'));
  expect(seen.filter((entry) => entry.startsWith('open'))).toHaveLength(2);
});

test.each([
  ['cannot be had', { open: false }, []],
  ['fails to open', { open: new Error('no sheet') }, ['Error: no sheet']],
  ['fails when it is offered something', { offers: [new Error('no ink')] }, ['Error: no ink']],
] as const)(
  'an interaction that %s leaves the list, is closed, and is not asked again in its run',
  async (_, deeds, errors) => {
    const seen: string[] = [];
    const { offer, pick } = make(seen, recordingInteraction(seen, deeds));
    for (const id of ['one', 'two']) {
      const answer = offer(turn('letter', id));
      expect(await stands(answer)).toBe(true);
      pick(0);
      expect(await answer).toBe(0);
    }
    expect(seen.filter((entry) => entry.startsWith('Error'))).toEqual(errors);
    expect(seen.filter((entry) => entry.startsWith('open'))).toHaveLength(1);
    expect(seen.filter((entry) => entry === 'close')).toHaveLength(1);
    expect(seen.filter((entry) => entry.startsWith('interaction offers')).length).toBeLessThan(2);
  },
);

test('an interaction that throws at once, or when it is closed, does no harm either', async () => {
  const seen: string[] = [];
  const fail = (): never => {
    throw new Error('broken');
  };
  const { offer, pick } = make(seen, { open: fail, offer: fail, close: fail });
  const answer = offer(turn('letter', 'one'));
  expect(await stands(answer)).toBe(true);
  pick(0);
  expect(await answer).toBe(0);
  expect(seen.filter((entry) => entry === 'Error: broken')).toHaveLength(2);
});

test('a slow one does not hold up the list, and comes with the next turn', async () => {
  const seen: string[] = [];
  let arrives: (isOpen: boolean) => void = () => undefined;
  const slow = { ...recordingInteraction(seen), open: () => new Promise<boolean>((done) => (arrives = done)) };
  const { offer, pick } = make(seen, slow);
  const first = offer(turn('letter', 'one'));
  pick(0);
  expect(await first).toBe(0);
  void offer(turn('letter', 'two'));
  arrives(true);
  await settled();
  expect(seen.filter((entry) => entry.startsWith('interaction offers'))).toEqual(['interaction offers two']);
});

test('a play that is left closes it and settles all, while it opens and while it offers', async () => {
  for (const open of ['waits', true] as const) {
    const seen: string[] = [];
    const { offer, leaving } = make(seen, recordingInteraction(seen, { open }));
    const answer = offer(turn('letter', 'one'));
    await settled();
    leaving.abort();
    expect(await answer).toBe(-1); // what the list gives, which nobody looks at
    expect(seen.filter((entry) => entry === 'close')).toHaveLength(1);
  }
});

test('after a play was left the next one opens it anew', async () => {
  const seen: string[] = [];
  const letter = recordingInteraction(seen, { offers: [0, 0] });
  const { interactions, offer, leaving } = make(seen, letter);
  await offer(turn('letter', 'one'));
  leaving.abort();
  await interactions.offer(
    turn('letter', 'one'),
    stage,
    () => new Promise(() => undefined),
    new AbortController().signal,
  );
  expect(seen.filter((entry) => /open|close/.test(entry))).toEqual(['open in letter', 'close', 'open in letter']);
});

test('another interaction, another scene and the end of the play close it, once', async () => {
  const ends: ((made: ReturnType<typeof make>) => unknown)[] = [
    ({ offer }) => offer(turn('tunnel', 'two')),
    ({ interactions }) => interactions.follow({ ...stage, scene: 'way_home' }),
    ({ interactions }) => interactions.end(),
  ];
  for (const end of ends) {
    const seen: string[] = [];
    const made = make(seen, recordingInteraction(seen, { offers: [0] }), recordingInteraction([], { offers: [0] }));
    await made.offer(turn('letter', 'one'));
    made.interactions.follow({ ...stage, card: 'Noon' }); // of the same scene
    expect(seen).not.toContain('close');
    await end(made);
    made.interactions.end();
    made.leaving.abort();
    expect(seen.filter((entry) => entry === 'close')).toHaveLength(1);
  }
});

test('what the game does not have is answered by the list alone', async () => {
  const seen: string[] = [];
  const { offer, pick, find } = make(seen, recordingInteraction(seen));
  const answer = offer(turn('duet', 'one'));
  pick(0);
  expect(await answer).toBe(0);
  expect(find).toHaveBeenCalledWith('duet');
  expect(seen).toEqual(['list']);
});

describe('the director', () => {
  /** Plays a turn, takes its second reply through the interaction, and plays what comes of it; what was seen. */
  const direct = async (after: string): Promise<string[]> => {
    const seen: string[] = [];
    const letter = recordingInteraction(seen, { offers: [1] });
    const { picture, sound, words, interactions } = recordingViews(seen, [], { letter });
    const views = { picture: () => picture, sound: () => sound, words, interactions };
    const director = new Director(views, () => defaultSettings);
    const session = sessionOf(
      `# scene: letter\nHi.\n# play: letter\nHi.\n+ [Go. # id: go]\n+ [No. # id: no]\n- ${after}`,
    );
    const { signal } = new AbortController();
    const play = (next: Turn, from: Stage): Promise<void> =>
      director.play(next, from, { beat: 0, isReturn: false }, async () => undefined, signal);
    const first = session.begin(firstPlay);
    await play(first, emptyStage);
    expect(await director.offer(first, signal)).toBe(1);
    await play(session.choose(1), stage);
    return seen.filter((entry) => /open|close|^offer|interaction|^say/.test(entry));
  };

  const offered = ['open in letter', 'offer go no by letter', 'interaction offers go no', 'interaction is left'];

  test('offers a turn through its interaction, which is there to the end of the play', async () => {
    const seen = await direct('# ending: return_to_sender\nBye.\n-> END');
    expect(seen).toEqual(['say Hi.', 'say Hi.', ...offered, 'say Bye.', 'close']);
  });

  test('closes it before the first line of another scene', async () => {
    const seen = await direct('Bye.\n# scene: way_home\nHi.\n+ [Go. # id: go] -> END\n+ [No. # id: no] -> END');
    expect(seen).toEqual(['say Hi.', 'say Hi.', ...offered, 'say Bye.', 'close', 'say Hi.']);
  });
});
