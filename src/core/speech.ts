import type { MoodId, SamanthaStage } from './catalog';
import { glideOf, type PhrasePlace, pitchOf, type SpeakingStyle, temperOf } from './intonation';
import { charactersPerSecond } from './settings';
import { type Break, type SpokenLine, type SpokenWord, type Syllable, spokenLine } from './syllables';

/** One step of a spoken line: from `at` seconds on, the characters up to `to` are out. */
export interface SpeechMark {
  /** Seconds from the start of the line. */
  readonly at: number;
  /** Character range of the text, `from` inclusive, `to` exclusive; ranges join without a gap. */
  readonly from: number;
  readonly to: number;
  /** 0 to 1: how loud, for the skein's ripple and the tone's gain. 0 in pauses. */
  readonly level: number;
  /** MIDI note number, only where a tone sounds: in toned lines, and there not on every syllable. */
  readonly pitch?: number;
  /** Semitones by which the tone glides until it ends. Only with a pitch. */
  readonly glide?: number;
}

/** The one clock of a line: words, sound and picture are handed the same plan and the same start. */
export interface SpeechPlan {
  readonly marks: readonly SpeechMark[];
  /** Seconds until the whole line stands. 0 when text is instant. */
  readonly duration: number;
  /** Seconds at its beginning in which she takes a breath. */
  readonly breath?: number;
}

export interface SpeechManner {
  /** Reading speed in characters a second; Infinity is instant. */
  readonly speed: number;
  /** Samantha's lines are planned by the syllable and have pitches; others by the word. */
  readonly toned: boolean;
  readonly mood: MoodId;
  readonly samantha: SamanthaStage;
  /** She takes a breath first. */
  readonly breath?: boolean;
}

/** Seconds of silence at natural speed. */
const pauses: Record<Break, number> = {
  none: 0,
  comma: 0.22,
  dash: 0.32,
  stop: 0.42,
  question: 0.42,
  exclamation: 0.42,
  ellipsis: 0.75,
};

/** Seconds in which she breathes in, at natural speed: a person before a sentence takes about half a second. */
const breathing = 0.5;

/** One step before it has its place in time. */
interface Step extends Omit<SpeechMark, 'at'> {
  /** Seconds until the next step. */
  readonly length: number;
}

/** A mark for a silence, if there is one. */
const silence = (from: number, to: number, length: number): readonly Step[] =>
  length > 0 ? [{ from, to, level: 0, length }] : [];

const pauseAfter = (word: SpokenWord, isLast: boolean, tempo: number): readonly Step[] => {
  const from = word.syllables.at(-1)?.to ?? word.next;
  return isLast ? [] : silence(from, word.next, pauses[word.break] / tempo);
};

/** Everybody's lines: one step a word, as long as its characters take. */
const stepsByWord = ({ words }: SpokenLine, speed: number, tempo: number): readonly Step[] =>
  words.flatMap((word, index) => {
    const from = word.syllables[0].from;
    const to = word.syllables.at(-1)?.to ?? word.next;
    const level = 0.35 + 0.3 * word.syllables[0].stress;
    return [{ from, to, level, length: (to - from) / speed }, ...pauseAfter(word, index === words.length - 1, tempo)];
  });

/** Words up to a break are sung as one phrase. */
const phrasesOf = (words: readonly SpokenWord[]): readonly (readonly SpokenWord[])[] => {
  const phrases: SpokenWord[][] = [];
  let open: SpokenWord[] = [];
  for (const word of words) {
    open.push(word);
    if (word.break === 'none') continue;
    phrases.push(open);
    open = [];
  }
  return open.length > 0 ? [...phrases, open] : phrases;
};

/** A repeatable run of numbers in [0, 1), begun by the text: the same line always sounds the same. */
const randomOf = (text: string): (() => number) => {
  let state = 2166136261;
  for (let index = 0; index < text.length; index++) state = Math.imul(state ^ text.charCodeAt(index), 16777619);
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
};

/** In lines of more words than this only strong syllables sound: tone upon tone would tire. */
const longLine = 12;

const phrasePlaceOf = (phrase: readonly Syllable[], index: number, end: Break, sway: number): PhrasePlace => {
  const last = phrase.length - 1;
  const nucleus = Math.max(
    0,
    phrase.findLastIndex((syllable) => syllable.stress === 1),
  );
  return {
    position: last === 0 ? 1 : index / last,
    stress: phrase[index]?.stress ?? 0,
    tail: index < nucleus || nucleus === last ? 0 : (index - nucleus + 1) / (last - nucleus + 1),
    break: end,
    sway,
  };
};

/** Seconds of a syllable at natural speed. Without life all are equally long: strict time. */
const lengthOf = ({ position, stress, break: end, sway }: PhrasePlace, { rate, life }: SpeakingStyle): number => {
  const hold = position < 1 ? 1 : end === 'ellipsis' ? 2.2 : 1.5;
  const weight = life > 0 ? (0.8 + 0.35 * stress) * (1 + 0.2 * life * sway) : 1;
  return (hold * weight) / rate;
};

/** Samantha's lines: one step a syllable, with its tone. */
const stepsBySyllable = (text: string, line: SpokenLine, manner: SpeechManner, tempo: number): readonly Step[] => {
  const temper = temperOf(manner.mood, manner.samantha);
  const leastStress = line.words.length > longLine ? Math.max(0.9, temper.leastStress) : temper.leastStress;
  const random = randomOf(text);
  const sung: number[] = [];
  const lastWord = line.words.at(-1);

  const step = (syllable: Syllable, place: PhrasePlace): Step => {
    const length = lengthOf(place, temper) / tempo;
    const { from, to } = syllable;
    // The last syllable always sounds: it says whether this was a question.
    if (syllable.stress < leastStress && place.position < 1) return { from, to, level: 0.25, length };
    const pitch = pitchOf(place, temper, sung);
    sung.push(pitch);
    const level = Math.min(1, 0.45 + 0.4 * syllable.stress - 0.1 * place.position + 0.05 * temper.life * place.sway);
    return { from, to, level, length, pitch, glide: glideOf(place, temper) };
  };

  return phrasesOf(line.words).flatMap((phrase) => {
    const syllables = phrase.flatMap((word) => word.syllables);
    const end = phrase.at(-1);
    const steps = syllables.map((syllable, index) =>
      step(syllable, phrasePlaceOf(syllables, index, end?.break ?? 'none', 2 * random() - 1)),
    );
    return end ? [...steps, ...pauseAfter(end, end === lastWord, tempo / temper.pause)] : steps;
  });
};

const inTime = (steps: readonly Step[]): SpeechPlan => {
  let at = 0;
  const marks = steps.map(({ length, ...mark }) => {
    const placed = { ...mark, at };
    at += length;
    return placed;
  });
  return { marks, duration: at };
};

const instantly = (text: string): SpeechPlan => ({
  marks: [{ at: 0, from: 0, to: text.length, level: 0 }],
  duration: 0,
});

/**
 * The plan of one line, the same for the same arguments. Its marks cover the text without a gap; each word begins a
 * mark of its own. Punctuation asks for silence; the last word's tone is the end of the line.
 * @throws RangeError when the speed is not above 0.
 */
export const planSpeech = (text: string, manner: SpeechManner): SpeechPlan => {
  if (!(manner.speed > 0)) throw new RangeError(`speed must be above 0, not ${manner.speed}`);
  const line = spokenLine(text);
  if (manner.speed === Number.POSITIVE_INFINITY || line.words.length === 0) return instantly(text);
  const tempo = manner.speed / charactersPerSecond.natural;
  const breath = manner.breath ? breathing / tempo : 0;
  const lead = silence(0, line.lead.to, breath + pauses[line.lead.break] / tempo);
  const steps = manner.toned ? stepsBySyllable(text, line, manner, tempo) : stepsByWord(line, manner.speed, tempo);
  return { ...inTime([...lead, ...steps]), ...(breath > 0 && { breath }) };
};
