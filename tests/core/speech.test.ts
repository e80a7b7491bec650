import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moods, samanthaStages } from '../../src/core/catalog';
import { charactersPerSecond } from '../../src/core/settings';
import { planSpeech, type SpeechManner, type SpeechPlan } from '../../src/core/speech';

const spoken: SpeechManner = { speed: charactersPerSecond.natural, toned: false, mood: 'none', samantha: 'none' };
const toned: SpeechManner = { ...spoken, toned: true, mood: 'warm', samantha: 'companion' };

const manners: fc.Arbitrary<SpeechManner> = fc.record({
  speed: fc.constantFrom(...Object.values(charactersPerSecond), 5, 200),
  toned: fc.boolean(),
  mood: fc.constantFrom(...moods),
  samantha: fc.constantFrom(...samanthaStages),
  breath: fc.boolean(),
});

const scripted = fc
  .array(
    fc.constantFrom(
      ...'I hello. wondering, something? …and… wait—what “quoted” well-known couldn’t 3.5 Mr. — É🙂 queue aeiou "no!" o’clock'.split(
        ' ',
      ),
    ),
    { maxLength: 30 },
  )
  .map((words) => words.join(' '));
const texts = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.string({ unit: 'binary' }), scripted);

const sung = (plan: SpeechPlan): number[] => plan.marks.flatMap(({ pitch }) => (pitch === undefined ? [] : [pitch]));

const silenceBefore = (text: string, word: string, manner = spoken): number => {
  const { marks } = planSpeech(text, manner);
  const at = text.indexOf(word);
  const index = marks.findIndex(({ from, to }) => from <= at && at < to);
  const [pause, mark] = [marks[index - 1], marks[index]];
  return pause?.level === 0 && mark ? mark.at - pause.at : 0;
};

describe('the plan of a line', () => {
  it('covers any text without a gap, forward in time', () => {
    fc.assert(
      fc.property(texts, manners, (text, manner) => {
        const { marks, duration } = planSpeech(text, manner);
        expect(marks[0]?.from).toBe(0);
        expect(marks.at(-1)?.to).toBe(text.length);
        marks.forEach((mark, index) => {
          const next = marks[index + 1];
          expect(mark.to).toBe(next?.from ?? text.length);
          expect(mark.at).toBeLessThanOrEqual(next?.at ?? duration);
          expect(mark.level).toBeGreaterThanOrEqual(0);
          expect(mark.level).toBeLessThanOrEqual(1);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('gives no two words one mark, so that words can appear one by one', () => {
    fc.assert(
      fc.property(scripted, manners, (text, manner) => {
        fc.pre(Number.isFinite(manner.speed));
        for (const { from, to } of planSpeech(text, manner).marks) {
          expect(
            text
              .slice(from, to)
              .split(/\s+/)
              .filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
          ).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('is the same for the same line', () => {
    fc.assert(
      fc.property(texts, manners, (text, manner) => {
        expect(planSpeech(text, manner)).toEqual(planSpeech(text, manner));
      }),
    );
  });

  it('never cuts a character of two code units', () => {
    fc.assert(
      fc.property(texts, manners, (text, manner) => {
        for (const { to } of planSpeech(text, manner).marks)
          expect(/^[\uDC00-\uDFFF]/.test(text.slice(to)) && /[\uD800-\uDBFF]$/.test(text.slice(0, to))).toBe(false);
      }),
    );
  });

  it('is one mark without duration when text is instant', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, isToned) => {
        const plan = planSpeech(text, { ...toned, toned: isToned, speed: Number.POSITIVE_INFINITY });
        expect(plan).toEqual({ marks: [{ at: 0, from: 0, to: text.length, level: 0 }], duration: 0 });
      }),
    );
  });

  it('refuses a speed that is not above 0', () => {
    for (const speed of [0, -1, Number.NaN]) expect(() => planSpeech('Hi', { ...spoken, speed })).toThrow(RangeError);
  });

  it('takes as long as reading does', () => {
    expect(planSpeech('ten chars!', spoken).duration).toBeCloseTo(10 / 30, 6);
  });

  it.each([
    ['One, two', 0.22],
    ['One. Two', 0.42],
    ['One? Two', 0.42],
    ['One… Two', 0.75],
    ['One... Two', 0.75],
    ['One—Two', 0.32],
    ['One — Two', 0.32],
    ['…Two', 0.75],
    ['One …Two', 0.75],
    ['3.5 Two', 0],
    ['Mr. Two', 0],
    ['well-Two', 0],
    ['“One.” “Two', 0.42],
  ])('%s: waits %f s', (text, seconds) => {
    const word = text.includes('Two') ? 'Two' : 'two';
    expect(silenceBefore(text, word)).toBeCloseTo(seconds, 6);
  });

  it('waits half as long at twice the speed', () => {
    expect(silenceBefore('One. Two', 'Two', { ...spoken, speed: 60 })).toBeCloseTo(0.21, 6);
  });

  it('keeps punctuation and quotes with their word', () => {
    const ranges = planSpeech('“Well,” he said.', spoken).marks.map(({ from, to }) =>
      '“Well,” he said.'.slice(from, to),
    );
    expect(ranges).toEqual(['“Well,”', ' ', 'he ', 'said.']);
  });

  it('has no pitch for anybody but Samantha', () => {
    fc.assert(
      fc.property(texts, manners, (text, manner) => {
        expect(sung(planSpeech(text, { ...manner, toned: false }))).toEqual([]);
      }),
    );
  });
});

describe('Samantha’s tones', () => {
  it('stay in the key of the music and in a speaking range', () => {
    fc.assert(
      fc.property(texts, manners, (text, manner) => {
        for (const pitch of sung(planSpeech(text, { ...manner, toned: true }))) {
          expect([7, 9, 11, 2, 4, 6]).toContain(pitch % 12);
          expect(pitch).toBeGreaterThanOrEqual(52);
          expect(pitch).toBeLessThanOrEqual(86);
        }
      }),
    );
  });

  it('never sound three times the same', () => {
    fc.assert(
      fc.property(scripted, manners, (text, manner) => {
        const pitches = sung(planSpeech(text, { ...manner, toned: true }));
        pitches.forEach((pitch, index) => {
          expect(pitch === pitches[index + 1] && pitch === pitches[index + 2]).toBe(false);
        });
      }),
    );
  });

  it('end a question higher than a statement, and let an ellipsis hang in between', () => {
    const words = fc.array(fc.constantFrom('are', 'you', 'happy', 'wondering', 'alone', 'the', 'sea'), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(words, manners, (list, manner) => {
        fc.pre(Number.isFinite(manner.speed));
        const lastOf = (end: string) => sung(planSpeech(list.join(' ') + end, { ...manner, toned: true })).at(-1) ?? 0;
        expect(lastOf('?')).toBeGreaterThan(lastOf('…'));
        expect(lastOf('…')).toBeGreaterThanOrEqual(lastOf('.'));
      }),
    );
  });

  it('rise through the end of a question', () => {
    const pitches = sung(planSpeech('Do you want to know how I work?', toned));
    expect(pitches.at(-1)).toBe(Math.max(...pitches.slice(-3)));
  });

  it('reveal long words by the syllable', () => {
    const { marks } = planSpeech('Hello wonder alone hoped', toned);
    expect(marks.map(({ from, to }) => 'Hello wonder alone hoped'.slice(from, to))).toEqual([
      'Hel',
      'lo ',
      'won',
      'der ',
      'a',
      'lone ',
      'hoped',
    ]);
  });

  it('keep strict time in an assistant, and breathe later', () => {
    const lengths = (samantha: SpeechManner['samantha']) => {
      const { marks } = planSpeech('a letter about the window and the sea', { ...toned, samantha });
      return new Set(marks.slice(1).map(({ at }, index) => (at - (marks[index]?.at ?? 0)).toFixed(6)));
    };
    expect(lengths('assistant').size).toBe(1);
    expect(lengths('companion').size).toBeGreaterThan(5);
  });

  it('grow sparse at the end', () => {
    const line = 'There is a garden somewhere behind all your letters.';
    const count = (samantha: SpeechManner['samantha']) => sung(planSpeech(line, { ...toned, samantha })).length;
    expect(count('beyond')).toBeLessThan(0.75 * count('self'));
  });

  it('are slower in hurt than in amusement', () => {
    const seconds = (mood: SpeechManner['mood']) =>
      planSpeech('I do not know what to say to that', { ...toned, mood }).duration;
    expect(seconds('hurt')).toBeGreaterThan(1.3 * seconds('amused'));
  });
});
