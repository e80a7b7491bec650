import {
  type AnchorId,
  ambiences,
  endings,
  type FigureId,
  figures,
  flashes,
  hums,
  inserts,
  interactions,
  type LightId,
  moods,
  music,
  notes,
  type PlaceId,
  type PoseId,
  places,
  type SourceId,
  type SpeakerId,
  type SpotId,
  scenes,
  sheets,
  sounds,
  sources,
  speakers,
  voices,
  weathers,
} from './catalog';

/**
 * The stage directions: one table keyed by verb. The parser, the union of directions and the lint are all derived
 * from it, so a new verb is one entry here, and does not compile until the stage (or a cue's player) handles it.
 */

/** A direction whose words do not fit. Writers see `message` with file and line. */
export class DirectionError extends Error {}

/**
 * Kinds: a `change` becomes part of the Stage, a `cue` plays once, `beat` belongs to a line, `choice` to an option, `turn`
 * to the whole turn. A `fact` belongs to a line or an option and is for the playtester alone: the build leaves it out.
 */
type Kind = 'change' | 'cue' | 'beat' | 'choice' | 'turn' | 'fact';

interface Verb<K extends Kind, V> {
  readonly kind: K;
  /** Reads the words after the colon. Throws DirectionError when they do not fit. */
  readonly read: (words: string) => V;
}

const fail = (message: string): never => {
  throw new DirectionError(message);
};

const isOneOf = <T extends string>(list: readonly T[], word: string): word is T =>
  (list as readonly string[]).includes(word);

/** The word, if it is in the list. */
const pick = <T extends string>(list: readonly T[], word: string, what: string): T =>
  isOneOf(list, word) ? word : fail(`unknown ${what} "${word}" (known: ${list.join(', ')})`);

const oneOf =
  <T extends string>(list: readonly T[], what: string) =>
  (words: string): T =>
    pick(list, words, what);

const keysOf = <T extends object>(table: T): readonly (keyof T & string)[] =>
  Object.keys(table) as (keyof T & string)[]; // Object.keys of a literal table gives just its keys

/** All anchors of all places; whether the place of the moment has it is checked when the stage is folded. */
const anchors: readonly AnchorId[] = Object.values(places).flatMap((place): readonly AnchorId[] => place.anchors);
const spots: readonly SpotId[] = Object.values(places).flatMap((place): readonly SpotId[] => place.spots);

const readPlace = (words: string): { id: PlaceId; light: LightId } => {
  const [name = '', light = ''] = words.split(/\s+/);
  const id = pick(keysOf(places), name, 'place');
  return { id, light: pick<LightId>(places[id].lights, light, `light of ${id}`) };
};

export interface FigurePosition {
  readonly pose: PoseId;
  readonly anchor: AnchorId;
}

const readFigure = (words: string): { id: FigureId; position: FigurePosition | null } => {
  const [name = '', pose = '', at, anchor = ''] = words.split(/\s+/);
  const id = pick(keysOf(figures), name, 'figure');
  if (pose === 'none' && at === undefined) return { id, position: null };
  if (at !== 'at') return fail('write "figure: NAME POSE at ANCHOR" or "figure: NAME none"');
  return {
    id,
    position: {
      pose: pick<PoseId>(figures[id], pose, `pose of ${id}`),
      anchor: pick(anchors, anchor, 'anchor'),
    },
  };
};

const readNumber = (word: string, low: number, high: number, what: string): number => {
  const value = Number(word);
  return word !== '' && value >= low && value <= high
    ? value
    : fail(`${what} must be ${low} to ${high}, not "${word}"`);
};

const readCamera = (words: string): { anchor: AnchorId; zoom: number } | null => {
  if (words === 'none') return null;
  const [anchor = '', zoom = ''] = words.split(/\s+/);
  return { anchor: pick(anchors, anchor, 'anchor'), zoom: readNumber(zoom, 1, 2, 'zoom') };
};

const readText = (words: string): string => words || fail('a card needs words');

const readFrom = (words: string): { speaker: SpeakerId; source: SourceId } => {
  const [speaker = '', source = '', ...more] = words.split(/\s+/);
  if (more.length > 0) return fail('write "from: SPEAKER SOURCE", the speaker in lower case with _ for spaces');
  return { speaker: pick(speakers, speaker, 'speaker'), source: pick(sources, source, 'source') };
};

const readId = (words: string): string =>
  /^[a-z][a-z0-9_]*$/.test(words) ? words : fail(`an id is lower-case words joined by _, not "${words}"`);

const readIds = (words: string): readonly string[] => words.split(/\s+/).map(readId);

const readNothing = (words: string): true => (words === '' ? true : fail('stands alone, without a value'));

const verb = <K extends Kind, V>(kind: K, read: (words: string) => V): Verb<K, V> => ({ kind, read });

export const verbs = {
  scene: verb('change', oneOf(scenes, 'scene')),
  place: verb('change', readPlace),
  figure: verb('change', readFigure),
  camera: verb('change', readCamera),
  weather: verb('change', oneOf(weathers, 'weather')),
  presence: verb('change', oneOf(moods, 'presence')),
  music: verb('change', oneOf(music, 'music')),
  ambience: verb('change', oneOf(ambiences, 'ambience')),
  hum: verb('change', oneOf(hums, 'hum')),
  sheet: verb('change', oneOf(sheets, 'sheet')),
  insert: verb('change', oneOf(inserts, 'insert')),
  from: verb('change', readFrom),
  card: verb('change', readText),
  sound: verb('cue', oneOf(sounds, 'sound')),
  flash: verb('cue', oneOf(flashes, 'flash')),
  hold: verb('cue', (words: string) => readNumber(words, 0.1, 2, 'hold (seconds)')),
  silence: verb('cue', (words: string) => readNumber(words, 0.5, 3, 'silence (seconds)')),
  minute: verb('cue', readNothing),
  voice: verb('beat', oneOf(voices, 'voice')),
  id: verb('choice', readId),
  at: verb('choice', oneOf(spots, 'spot')),
  flavor: verb('choice', readNothing),
  silent: verb('choice', readNothing),
  play: verb('turn', oneOf(interactions, 'interaction')),
  note: verb('turn', oneOf(notes, 'note')),
  timed: verb('turn', readNothing),
  ending: verb('turn', oneOf(endings, 'ending')),
  tells: verb('fact', readIds),
  needs: verb('fact', readIds),
  pays: verb('fact', readIds),
} as const;

export type VerbId = keyof typeof verbs;

/** What the words of a verb are read to. */
export type ValueOf<V extends VerbId> = ReturnType<(typeof verbs)[V]['read']>;

/** Every direction as `{ verb, value }`, the value typed by its verb. */
export type Direction = {
  [K in VerbId]: { readonly verb: K; readonly value: ValueOf<K> };
}[VerbId];

/** The verbs of one kind. */
type VerbOf<K extends Kind> = {
  [V in VerbId]: (typeof verbs)[V]['kind'] extends K ? V : never;
}[VerbId];

/** A change of the Stage. */
export type Change = Extract<Direction, { verb: VerbOf<'change'> }>;
/** Played once, never saved; nothing depends on it. */
export type Cue = Extract<Direction, { verb: VerbOf<'cue'> }>;

/** What a player knows from here on, must know by now, or is owed no longer: ids of story/facts.txt. */
export type Fact = Extract<Direction, { verb: VerbOf<'fact'> }>;

const isVerb = (word: string): word is VerbId => Object.hasOwn(verbs, word);

/**
 * Reads one tag, `verb: value`, of the closed vocabulary.
 * @throws DirectionError for an unknown verb or a value that does not fit.
 */
export const parseDirection = (tag: string): Direction => {
  const colon = tag.indexOf(':');
  const name = (colon < 0 ? tag : tag.slice(0, colon)).trim();
  const words = colon < 0 ? '' : tag.slice(colon + 1).trim();
  if (!isVerb(name)) return fail(`unknown stage direction "${name}" (known: ${keysOf(verbs).join(', ')})`);
  // The value comes from this very verb's reader, which TypeScript cannot follow through the union.
  return { verb: name, value: verbs[name].read(words) } as Direction;
};

export const isChange = (direction: Direction): direction is Change => verbs[direction.verb].kind === 'change';
export const isCue = (direction: Direction): direction is Cue => verbs[direction.verb].kind === 'cue';
export const isFact = (direction: Direction): direction is Fact => verbs[direction.verb].kind === 'fact';
