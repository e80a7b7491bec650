import { expect, test } from 'vitest';
import { Director } from '../../src/app/Director';
import type { SoundView } from '../../src/app/ports';
import { quietSound } from '../../src/app/quietSound';
import { firstPlay } from '../../src/core/play';
import { defaultSettings } from '../../src/core/settings';
import { emptyStage, type Stage } from '../../src/core/stage';
import { sessionOf } from '../fixtures/story';
import { recordingViews } from './fakes';

const direct = async (ink: string, from = 0, abortAfter = Number.POSITIVE_INFINITY, stage: Stage = emptyStage) => {
  const seen: string[] = [];
  const leaving = new AbortController();
  const { picture, sound, words, interactions } = recordingViews(seen);
  const director = new Director(
    { picture: () => picture, sound: () => sound, words, interactions },
    () => defaultSettings,
  );
  const reached = async (beat: number): Promise<void> => {
    seen.push(`reached ${beat}`);
    if (beat >= abortAfter) leaving.abort();
  };
  await director.play(
    sessionOf(ink).begin(firstPlay),
    stage,
    { beat: from, isReturn: from > 0 },
    reached,
    leaving.signal,
  );
  return seen;
};

test('a beat is stored, then seen, then cued, then said, and only then waited for', async () => {
  const seen = await direct(
    '# place: office day\n# sound: pen\nAMY: Hi.\nBye.\n+ [Go. # id: go] -> END\n+ [No. # id: no] -> END',
  );
  expect(seen).toEqual([
    'reached 0',
    'picture office',
    'sound none',
    'words sheet none',
    'picture cue sound',
    'sound cue sound',
    'words cue sound',
    'picture speaks',
    'sound speaks',
    'say Hi.',
    'picture hushes',
    'sound hushes',
    'advance',
    'reached 1',
    'picture office',
    'sound none',
    'words sheet none',
    'picture speaks',
    'sound speaks',
    'say Bye.',
    'picture hushes',
    'sound hushes',
  ]);
});

test('choices come under the last line without another press, an ending asks for one', async () => {
  const choice = await direct('Bye.\n+ [Go. # id: go] -> END\n+ [No. # id: no] -> END');
  expect(choice).not.toContain('advance');
  const ending = await direct('# ending: return_to_sender\nBye.\n-> END');
  expect(ending.at(-1)).toBe('advance');
});

test('continuing shows the picture at once and says the line again', async () => {
  const seen = await direct('One.\nTwo.\nThree.\n-> END', 1);
  expect(seen[1]).toBe('picture nowhere at once');
  expect(seen.filter((entry) => entry.startsWith('say'))).toEqual(['say Two.', 'say Three.']);
});

test('a card is shown before all else of its beat, and again where the play is continued in its scene', async () => {
  const ink = '# scene: inbox\n# sound: pen\n# card: Monday\nOne.\nTwo.\n# card: Tuesday\nThree.\n-> END';
  const shown = (seen: string[]): string[] => seen.filter((entry) => /^(card|say|words cue)/.test(entry));
  const whole = shown(await direct(ink));
  expect(whole).toEqual(['card Monday', 'words cue sound', 'say One.', 'say Two.', 'card Tuesday', 'say Three.']);
  const stage = { ...emptyStage, scene: 'inbox', card: 'Monday' } as const;
  expect(shown(await direct(ink, 1, undefined, stage))).toEqual([
    'card Monday',
    'say Two.',
    'card Tuesday',
    'say Three.',
  ]);
  expect(shown(await direct(ink, 2, undefined, stage))).toEqual(['card Tuesday', 'say Three.']);
});

test('a play that is left says nothing more', async () => {
  const seen = await direct('One.\nTwo.\nThree.\n-> END', 0, 1);
  expect(seen.filter((entry) => entry.startsWith('say'))).toEqual(['say One.']);
});

test('a view that comes late gets the present stage, and the choices that can be touched', async () => {
  const seen: string[] = [];
  const late: string[] = [];
  const { picture, sound, words, interactions } = recordingViews(seen, []);
  let shown = picture;
  const director = new Director(
    { picture: () => shown, sound: () => sound, words, interactions },
    () => defaultSettings,
  );
  const turn = sessionOf('# place: office day\nBye.\n+ [Go. # id: go] -> END\n+ [No. # id: no] -> END').begin(
    firstPlay,
  );
  const leaving = new AbortController();
  await director.play(turn, emptyStage, { beat: 0, isReturn: false }, async () => undefined, leaving.signal);
  const offering = director.offer(turn, leaving.signal);
  shown = recordingViews(late).picture;
  director.renderAgain();
  expect(late).toEqual(['picture office at once', 'picture offers 2']);
  leaving.abort();
  await offering;
});

test('picture and words look at a thing together, and at nothing once the next line comes', () => {
  const seen: string[] = [];
  const { picture, sound, words, interactions } = recordingViews(seen);
  const director = new Director(
    { picture: () => picture, sound: () => sound, words, interactions },
    () => defaultSettings,
  );
  director.look('balloon');
  director.look('balloon');
  director.render(emptyStage, { instant: false });
  expect(seen.slice(0, 4)).toEqual([
    'picture looks at balloon',
    'words of balloon',
    'picture looks at nothing',
    'words of nothing',
  ]);
});

test('she takes a breath before the first line of a speech, and where she has none, none', async () => {
  const breaths = async (breath: boolean): Promise<readonly string[]> => {
    const heard: string[] = [];
    const { picture, words, interactions } = recordingViews([]);
    const sound: SoundView = {
      ...quietSound,
      speak: ({ beat, plan }) => void heard.push(`${beat.text} ${plan.breath ?? 0}`),
    };
    const views = { picture: () => picture, sound: () => sound, words, interactions };
    const turn = sessionOf(
      `VAR breath = ${breath}\nSAMANTHA: Oh.\nSAMANTHA: You.\nAMY: Hi.\nSAMANTHA: Still.\n+ [Go. # id: go] -> END`,
    ).begin(firstPlay);
    const stage = { ...emptyStage, breath: turn.breath };
    await new Director(views, () => defaultSettings).play(
      turn,
      stage,
      { beat: 0, isReturn: false },
      () => Promise.resolve(),
      new AbortController().signal,
    );
    return heard;
  };
  expect(await breaths(true)).toEqual(['Oh. 0.5', 'You. 0', 'Hi. 0', 'Still. 0.5']);
  expect(await breaths(false)).toEqual(['Oh. 0', 'You. 0', 'Hi. 0', 'Still. 0']);
});
