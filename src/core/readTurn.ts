import { type SceneId, type SpeakerId, speakers } from './catalog';
import { type Direction, isChange, isCue, isFact, parseDirection, type ValueOf, type VerbId } from './direction';
import { memoizeByText } from './memoizeByText';
import { isSilent } from './silence';
import { textKey } from './textKey';
import type { Beat, Choice, Turn } from './turn';

/** What ink gives out: one `Continue`, its text and the tags that came with it. */
export interface ReadLine {
  readonly text: string;
  readonly tags: readonly string[];
}

/** A choice as ink offers it. */
export interface InkChoice {
  readonly index: number;
  readonly text: string;
  readonly tags: readonly string[];
}

const speakerPattern = /^([A-Z][A-Z_ ]*): (.*)$/s;
const byName = new Map<string, SpeakerId>(speakers.map((id) => [id.toUpperCase(), id]));

/** Splits `NAME: words`; a space in the name is the `_` of its id. A line without a known name in capitals is narration. */
const splitSpeaker = (line: string): { speaker: SpeakerId | null; text: string } => {
  const [, name = '', words = ''] = speakerPattern.exec(line) ?? [];
  const speaker = byName.get(name.replaceAll(' ', '_'));
  return speaker ? { speaker, text: words.trim() } : { speaker: null, text: line };
};

const readLine = memoizeByText((line) => ({ ...splitSpeaker(line), key: textKey(line) }));

const readDirection = memoizeByText(parseDirection);

const valueIn = <V extends VerbId>(directions: readonly Direction[], verb: V): ValueOf<V> | undefined =>
  // A direction of this verb has this verb's value, which TypeScript cannot follow through the union.
  directions.find((direction) => direction.verb === verb)?.value as ValueOf<V> | undefined;

const readBeat = (line: string, directions: readonly Direction[]): Beat => {
  const voice = valueIn(directions, 'voice');
  const facts = directions.filter(isFact);
  return {
    ...readLine(line),
    changes: directions.filter(isChange),
    cues: directions.filter(isCue),
    ...(voice && { voice }),
    ...(facts.length > 0 && { facts }),
  };
};

/** An option with its directions. @throws when it has no id: the build's lint lets no such story through. */
const readChoice = (choice: InkChoice): Choice => {
  const directions = choice.tags.map(readDirection);
  const id = valueIn(directions, 'id');
  if (!id) throw new Error(`the choice "${choice.text}" has no id`);
  const text = choice.text.trim();
  const at = valueIn(directions, 'at');
  const facts = directions.filter(isFact);
  return {
    index: choice.index,
    id,
    text,
    key: textKey(text),
    flavor: valueIn(directions, 'flavor') ?? false,
    silent: isSilent(text, choice.tags),
    ...(at && { at }),
    ...(facts.length > 0 && { facts }),
  };
};

/**
 * Ink's lines become beats. A tag that stands above its line arrives with it; a tag without a line of its own
 * arrives as an empty line and is handed to the next beat, or to a silent last one.
 */
const readBeats = (lines: readonly ReadLine[]): { beats: Beat[]; directions: Direction[] } => {
  const beats: Beat[] = [];
  const all: Direction[] = [];
  let waiting: Direction[] = [];
  for (const { text, tags } of lines) {
    const directions = tags.map(readDirection);
    all.push(...directions);
    waiting.push(...directions);
    if (!text.trim()) continue;
    beats.push(readBeat(text.trim(), waiting));
    waiting = [];
  }
  if (waiting.some((direction) => isChange(direction) || isCue(direction))) beats.push(readBeat('', waiting));
  return { beats, directions: all };
};

/** The scene in which a turn ends, given the one in which it began. */
const lastScene = (directions: readonly Direction[], before: SceneId | null): SceneId | null =>
  directions.reduce((scene, direction) => (direction.verb === 'scene' ? direction.value : scene), before);

/** A whole turn from ink's output. `before` is the scene of the turn before; `facts` are read from ink's variables. */
export const readTurn = (
  lines: readonly ReadLine[],
  choices: readonly InkChoice[],
  before: SceneId | null,
  facts: Pick<Turn, 'affinities' | 'samantha' | 'breath'>,
): Turn => {
  const { beats, directions } = readBeats(lines);
  return {
    scene: lastScene(directions, before),
    beats,
    choices: choices.map(readChoice),
    play: valueIn(directions, 'play') ?? null,
    note: valueIn(directions, 'note') ?? null,
    timed: valueIn(directions, 'timed') ?? false,
    ending: valueIn(directions, 'ending') ?? null,
    ...facts,
  };
};
