import { expect, test } from 'vitest';
import { firstPlay } from '../../src/core/play';
import { sessionOf } from '../fixtures/story';

test('a line with a name in capitals is spoken, a line without is narration', () => {
  const turn = sessionOf('THEODORE: Hello.\nThe kettle boils.\n-> END').begin(firstPlay);
  expect(turn.beats.map(({ speaker, text }) => [speaker, text])).toEqual([
    ['theodore', 'Hello.'],
    [null, 'The kettle boils.'],
  ]);
});

test('a name that the catalog does not know stays part of the line', () => {
  const [beat] = sessionOf('OS: Hello.\n-> END').begin(firstPlay).beats;
  expect(beat).toMatchObject({ speaker: null, text: 'OS: Hello.' });
});

test('tags above a line belong to its beat: changes and cues apart', () => {
  const turn = sessionOf('# scene: letter\n# place: office day\n# sound: pen\nOne.\nTwo.\n-> END').begin(firstPlay);
  expect(turn.beats[0]?.changes.map(({ verb }) => verb)).toEqual(['scene', 'place']);
  expect(turn.beats[0]?.cues).toEqual([{ verb: 'sound', value: 'pen' }]);
  expect(turn.beats[1]?.changes).toEqual([]);
});

test('a tag without a line of its own is handed to the next line', () => {
  const turn = sessionOf('+ [Go. # id: go]\n    # presence: curious\n    -> next\n=== next\nHi.\n-> END');
  turn.begin(firstPlay);
  const [beat] = turn.choose(0).beats;
  expect(beat).toMatchObject({ text: 'Hi.', changes: [{ verb: 'presence', value: 'curious' }] });
});

test('tags at the very end of a turn become a silent beat', () => {
  const turn = sessionOf('Hi.\n# presence: none\n+ [Go. # id: go] -> END').begin(firstPlay);
  expect(turn.beats.flatMap(({ changes }) => changes)).toContainEqual({ verb: 'presence', value: 'none' });
});

test('a choice has its id, its place and its key', () => {
  const turn = sessionOf('+ [Look out. # id: look # at: window]\n+ [… # id: silence # flavor]\n- -> END').begin(
    firstPlay,
  );
  expect(turn.choices).toMatchObject([
    { index: 0, id: 'look', text: 'Look out.', at: 'window', flavor: false },
    { index: 1, id: 'silence', text: '…', flavor: true },
  ]);
});

test('saying nothing is a choice that says so, whatever its words, and one without words', () => {
  const turn = sessionOf(
    '+ [Look out. # id: look]\n+ [Let her think so. # id: let # silent]\n+ [… # id: silence]\n- -> END',
  ).begin(firstPlay);
  expect(turn.choices.map(({ silent }) => silent)).toEqual([false, true, true]);
});

test('a turn knows that its replies are offered against a clock', () => {
  const timed = '# timed\nAnswer me.\n+ [Yes. # id: yes]\n+ [… # id: silence]\n- Well.\n-> END';
  const session = sessionOf(timed);
  expect(session.begin(firstPlay).timed).toBe(true);
  expect(session.choose(0).timed).toBe(false);
});

test('a choice without an id is a fault of the story', () => {
  expect(() => sessionOf('+ [Go.]\n- -> END').begin(firstPlay)).toThrow('has no id');
});

test('the turn knows its scene, its interaction, its ending and the affinities', () => {
  const session = sessionOf(
    '# scene: letter\n~ closeness = 5\n# play: letter\nWrite.\n+ [Go. # id: go]\n- # ending: return_to_sender\nBye.\n-> END',
  );
  expect(session.begin(firstPlay)).toMatchObject({
    scene: 'letter',
    play: 'letter',
    affinities: { closeness: 5, candor: 4 },
  });
  expect(session.choose(0)).toMatchObject({ scene: 'letter', play: null, ending: 'return_to_sender', choices: [] });
});

test('what earlier plays reached is told to the story before its first line', () => {
  const session = sessionOf('{playthroughs > 0: Again.}\n{endings_seen > 5: Six.}\n{ending_before == 8: Ink.}\n-> END');
  const later = session.begin({ playthroughs: 2, endingsSeen: 6, endingBefore: 8 });
  expect(later.beats.map(({ text }) => text)).toEqual(['Again.', 'Six.', 'Ink.']);
  expect(session.begin(firstPlay).beats).toEqual([]);
});

test('a story that runs on without a choice is stopped', () => {
  expect(() => sessionOf('-> a\n=== a\nRound.\n-> a').begin(firstPlay)).toThrow('runs on without a choice');
});

test('an offered index is taken, another one is refused', () => {
  const session = sessionOf('+ [Go. # id: go]\n- Done.\n-> END');
  session.begin(firstPlay);
  expect(() => session.choose(3)).toThrow(RangeError);
});
