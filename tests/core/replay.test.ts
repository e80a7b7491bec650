import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginPlay, choose, endStage, firstPlay, logOf, type Play } from '../../src/core/play';
import { type Replayed, replay } from '../../src/core/replay';
import { decodeSave, type SaveGame } from '../../src/core/saveGame';
import { saveAt } from '../../tools/story/saves';
import { sessionOf, twoScenes } from '../fixtures/story';

/** Three scenes; what is decided in one shows in those after it. */
const threeScenes = `
VAR memories = ()
LIST letter_memories = mem_kettle, mem_tune
LIST mood = (mood_low), mood_high
VAR told = false
-> letter
=== letter ===
# scene: letter
# music: alone
One.
+ [The kettle. # id: kettle]
    ~ memories += mem_kettle
    ~ closeness = 9
+ [The tune. # id: tune]
    ~ memories += mem_tune
    ~ told = true
- + [Home. # id: home]
    ~ mood = mood_high
    -> way_home
  + [… # id: silence]
    -> way_home
=== way_home ===
# scene: way_home
Two.
+ [Sit. # id: sit]
+ [Stand. # id: stand]
    ~ warmth = 3
- + [Sleep. # id: sleep]
  + [… # id: silence]
- -> insomnia
=== insomnia ===
# scene: insomnia
{
- memories ? mem_kettle && mood == mood_high: Warm water.
- told: A tune.
- else: Nothing.
}
+ [Up. # id: up]
+ [Down. # id: down]
- Three.
+ [Out. # id: out]
+ [In. # id: in]
-
# ending: return_to_sender
End.
-> END
`;

const playOf = (ink: string, ...picks: number[]): Play => {
  const session = sessionOf(ink);
  return picks.reduce((before, pick) => choose(session, before, pick), beginPlay(session, firstPlay));
};

const saveOf = (play: Play): SaveGame => saveAt(play, play.turns.length - 1, 'one');

/** Saved in the one script and continued in the other. */
const carry = (picks: readonly number[], edit: (ink: string) => string, ink = threeScenes): Replayed =>
  replay(sessionOf(edit(ink)), saveOf(playOf(ink, ...picks)), 'two');

const texts = ({ play }: Replayed): string[] => play.turns.flatMap(({ turn }) => turn.beats.map(({ text }) => text));
const taken = ({ play }: Replayed): string[] => logOf(play).map(({ id }) => id);
const standsAt = ({ play, at }: Replayed): string | undefined => play.turns[at.turn]?.turn.beats[at.beat]?.text;

test('a save is replayed to the very same play', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1), { maxLength: 6 }), (picks) => {
      const play = playOf(threeScenes, ...picks);
      const again = replay(sessionOf(threeScenes), saveOf(play), 'one');
      expect(again.restored).toBe('same');
      expect(again.play).toEqual(play);
    }),
  );
});

test('the cursor of a save is kept, and held to the beats that there are', () => {
  const save = saveOf(playOf(twoScenes, 0));
  const at = (turn: number, beat: number) => replay(sessionOf(twoScenes), { ...save, at: { turn, beat } }, 'one').at;
  expect(at(1, 1)).toEqual({ turn: 1, beat: 1 });
  expect(at(99, 99)).toEqual({ turn: 1, beat: 1 });
});

test('a save of an older script whose choices still agree is moved', () => {
  const found = carry([0, 1], (ink) => ink.replace('\nTwo.', '\nTwo and a half.'));
  expect(found.restored).toBe('moved');
  expect(texts(found)).toContain('Two and a half.');
});

test('a reply in other words is found by its id, and the player is to be told', () => {
  const found = carry([0, 0, 1], (ink) => ink.replace('[The kettle.', '[The old kettle.'));
  expect(found.restored).toBe('reworded');
  expect(taken(found)).toEqual(['kettle', 'home', 'stand']);
});

test('a reply with another id is found by its words', () => {
  const found = carry([1, 0, 1], (ink) => ink.replace('id: tune', 'id: melody'));
  expect(found.restored).toBe('moved');
  expect(taken(found)).toEqual(['melody', 'home', 'stand']);
});

test('two replies that have swapped their ids keep their words apart', () => {
  const swap = (ink: string) =>
    ink.replace('# id: sit', '# id: x').replace('# id: stand', '# id: sit').replace('# id: x', '# id: stand');
  for (const pick of [0, 1]) {
    const found = carry([0, 0, pick], swap);
    expect(logOf(found.play).at(-1)?.key).toBe(logOf(playOf(threeScenes, 0, 0, pick)).at(-1)?.key);
  }
});

test('a silence that was inserted is not taken for another one', () => {
  const inserted = (ink: string) =>
    ink.replace('\nTwo.\n', '\nTwo.\n+ [Wait. # id: wait]\n+ [… # id: silence_first]\n-\n');
  const found = carry([0, 0, 0, 1], inserted);
  expect(found.restored).toBe('scene_start');
  expect(standsAt(found)).toBe('Warm water.');
});

test('a choice inserted above the saved one does not lead elsewhere', () => {
  const found = carry([1], (ink) => ink.replace('+ [The kettle.', '+ [Sing. # id: sing]\n    La.\n+ [The kettle.'));
  expect(found.restored).toBe('moved');
  expect(taken(found)).toEqual(['tune']);
});

test('a reply of another scene is not taken for the saved one', () => {
  const save = saveOf(playOf(threeScenes, 0));
  const log = save.log.map((entry) => ({ ...entry, scene: 'way_home' as const }));
  expect(taken(replay(sessionOf(threeScenes), { ...save, log }, 'one'))).toEqual([]);
});

const withoutKettle = (ink: string) => ink.replace('[The kettle. # id: kettle]', '[The lamp. # id: lamp]');

test('where the reply is gone from the scene in which one is, that scene begins again', () => {
  const found = carry([0, 0, 0, 0, 1], (ink) => ink.replace('[Down. # id: down]', '[Under. # id: under]'));
  expect(found.restored).toBe('scene_start');
  expect(standsAt(found)).toBe('Warm water.');
  expect(taken(found)).toEqual(['kettle', 'home', 'sit', 'sleep']);
});

test('where it is gone from an earlier scene, the scene in which one is begins with what was decided', () => {
  const found = carry([0, 0, 1, 0, 1], withoutKettle);
  expect(found.restored).toBe('scene_start');
  expect(standsAt(found)).toBe('Warm water.');
  expect(found.play.begin.start?.values).toMatchObject({ closeness: 9, warmth: 3, memories: ['mem_kettle'] });
  expect(found.play.turns[0]?.turn.affinities.closeness).toBe(9);
});

test('what sounded goes on, and the scenes that lie behind are remembered', () => {
  const unbroken = playOf(threeScenes, 0, 0, 1, 0);
  const found = carry([0, 0, 1, 0], withoutKettle);
  expect(endStage(found.play)).toEqual(endStage(unbroken));
});

test('a play that went on at a scene start is saved and replayed like any other, also when that script is mended', () => {
  const session = sessionOf(withoutKettle(threeScenes));
  const { play } = replay(session, saveOf(playOf(threeScenes, 0, 0, 1, 0, 1)), 'two');
  const longer = choose(session, choose(session, play, 0), 1);
  const save = saveAt(longer, longer.turns.length - 1, 'two');
  const decoded = decodeSave(JSON.parse(JSON.stringify(save)));
  expect(decoded).toEqual({ save });
  const again = replay(sessionOf(withoutKettle(threeScenes)), save, 'two');
  expect(again.restored).toBe('same');
  expect(again.play).toEqual(longer);
  const mended = replay(
    sessionOf(withoutKettle(threeScenes).replace('id: up', 'id: above').replace('[Up', '[Above')),
    save,
    'three',
  );
  expect(mended.restored).toBe('scene_start');
  expect(standsAt(mended)).toBe('Warm water.');
});

test('variables are taken by name, type and range, and what no longer fits is as the script begins it', () => {
  const save = saveOf(playOf(threeScenes, 0, 0, 1, 0));
  const [first, second, third] = save.starts ?? [];
  if (!first || !second || !third) throw new Error('three scenes have begun');
  const values = {
    ...third.values,
    closeness: 21,
    candor: 'high',
    warmth: -1,
    told: 1,
    memories: ['mem_kettle', 'mem_gone'],
    mood: ['mood_low', 'mood_high'],
    playthroughs: 5,
    unknown: 3,
    __proto__: { evil: true },
  };
  const wrong = { ...save, starts: [first, second, { ...third, values }] } as SaveGame;
  const session = sessionOf(withoutKettle(threeScenes));
  replay(session, wrong, 'two');
  expect(session.variables.values()).toMatchObject({
    closeness: 2,
    candor: 4,
    warmth: 0,
    told: false,
    memories: [],
    mood: ['mood_low'],
    playthroughs: 0,
  });
});

test('a scene that is no more has a successor, in which its plays go on', () => {
  const save = saveOf(playOf(threeScenes, 0, 0, 1, 0));
  const asOf = (text: string): SaveGame =>
    JSON.parse(text.replaceAll('"way_home"', '"tram"').replaceAll('"insomnia"', '"awake"'));
  const old = asOf(JSON.stringify(save));
  const after = { tram: 'way_home', awake: 'insomnia' } as const;
  expect(taken(replay(sessionOf(threeScenes), old, 'two', after))).toEqual(['kettle', 'home', 'stand', 'sleep']);
  expect(standsAt(replay(sessionOf(withoutKettle(threeScenes)), old, 'two', after))).toBe('Warm water.');
});

test('a closeness out of its range in a scene start does not spoil the saves that follow', () => {
  const save = saveOf(playOf(threeScenes, 0, 0, 1, 0));
  const starts = (save.starts ?? []).map((start) => ({ ...start, values: { ...start.values, closeness: 999 } }));
  const { play } = replay(sessionOf(withoutKettle(threeScenes)), { ...save, starts }, 'two');
  expect(decodeSave(saveOf(play))).toHaveProperty('save');
});

test('an old save without scene starts stands in its scene with what could be taken on the way', () => {
  const { starts: _, ...old } = saveOf(playOf(threeScenes, 0, 0, 1, 0, 1));
  const found = replay(sessionOf(withoutKettle(threeScenes)), old, 'two');
  expect(found.restored).toBe('scene_start');
  expect(standsAt(found)).toBe('Nothing.');
  expect(texts(found)).toEqual(['Two.', 'Nothing.']);
  expect(taken(found)).toEqual(['stand', 'sleep']);
  expect(endStage(found.play).past.map(({ scene }) => scene)).toEqual(['letter', 'way_home']);
});

test('an old save without scene starts comes past a scene in which nothing is chosen any more', () => {
  const { starts: _, ...old } = saveOf(playOf(threeScenes, 0, 0, 1, 0, 1));
  const ledOn = (ink: string): string =>
    withoutKettle(ink).replace(
      /=== way_home ===[\s\S]*?(?==== insomnia)/,
      '=== way_home ===\n# scene: way_home\nTwo.\n-> insomnia\n',
    );
  const found = replay(sessionOf(ledOn(threeScenes)), old, 'two');
  expect(found.restored).toBe('scene_start');
  expect(standsAt(found)).toBe('Nothing.');
});

test('a save in the middle of a turn stands in the scene that had begun by then', () => {
  const ink = threeScenes.replace('- -> insomnia', '- He sleeps.\n-> insomnia');
  const save = { ...saveOf(playOf(ink, 0, 0, 1, 0)), at: { turn: 4, beat: 0 } };
  const early = { ...save, starts: (save.starts ?? []).slice(0, 2), label: { ...save.label, scene: 'way_home' } };
  expect(standsAt(replay(sessionOf(withoutKettle(ink)), early, 'two'))).toBe('Two.');
});

test('a scene of which next to nothing is left is still where its plays stand', () => {
  const shrunk = (ink: string): string =>
    withoutKettle(ink).replace(
      /=== way_home ===[\s\S]*?(?==== insomnia)/,
      '=== way_home ===\n# scene: way_home\nTwo.\n-> insomnia\n',
    );
  expect(standsAt(carry([0, 0, 1], shrunk))).toBe('Two.');
});
