import type { SceneId } from '../../src/core/catalog';
import { type Begin, StorySession } from '../../src/core/StorySession';
import type { Beat } from '../../src/core/turn';
import { unplacedIn } from './findUnplaced';
import { unplacedFault, untoldFault } from './foundFaults';
import { type Landmarks, measurePlay, type PlayFigures } from './measurePlay';
import { type Fault, type PlayRecord, playOnce } from './playOnce';
import { beginOf, type PolicyName, policies } from './policies';
import { unplacedMessage } from './unplaced';
import { messageOf } from './untold';

/**
 * Plays are made in chunks of this many, each with a policy that begins anew: so the result is the same however many
 * threads share them.
 */
export const chunkSize = 250;

export interface PlaytestOptions {
  readonly plays: number;
  readonly policy: PolicyName;
  readonly seed: number;
  /** Starts in this scene instead of the first. */
  readonly from?: SceneId;
  /** Begins every play like this, instead of as its policy does. */
  readonly begin?: Begin;
}

/** By message. */
type Faults = ReadonlyMap<string, { readonly fault: Fault; readonly count: number }>;

/** What a chunk of plays has brought. Plain data, sent between threads. */
export interface Chunk {
  readonly turns: number;
  readonly plays: readonly PlayFigures[];
  /** One of each message, with the fewest choices, and how often. */
  readonly faults: Faults;
  /** The same of what a play needed and was not told; empty where plays start in the middle of the story. */
  readonly untold: Faults;
  /** The same of lines whose speakers are nowhere. */
  readonly unplaced: Faults;
  /** Texts that came out, with their keys; the speaker's name included, as the script has it. */
  readonly texts: ReadonlyMap<string, string>;
  /** Of each two plays in a row: the lines that both have, of all lines that one of them has. */
  readonly overlaps: readonly number[];
}

export const chunksOf = ({ plays }: PlaytestOptions): number[] =>
  Array.from({ length: Math.ceil(plays / chunkSize) }, (_, index) => index);

/** The line as ink put it out. */
const scriptLine = (beat: Beat): string => (beat.speaker ? `${beat.speaker.toUpperCase()}: ${beat.text}` : beat.text);

const overlap = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const shared = [...one].filter((key) => other.has(key)).length;
  return shared / Math.max(1, one.size + other.size - shared);
};

/** Counts a fault and keeps the one with the fewest choices. */
const count = (
  faults: Map<string, { fault: Fault; count: number }>,
  message: string,
  choices: number,
  make: () => Fault,
): void => {
  const known = faults.get(message);
  const shortest = known && known.fault.choices.length <= choices ? known.fault : make();
  faults.set(message, { fault: shortest, count: (known?.count ?? 0) + 1 });
};

class Tally {
  turns = 0;
  readonly plays: PlayFigures[] = [];
  readonly texts = new Map<string, string>();
  readonly overlaps: number[] = [];
  readonly faults = new Map<string, { fault: Fault; count: number }>();
  readonly untold: typeof this.faults = new Map();
  readonly unplaced: typeof this.faults = new Map();
  #before: ReadonlySet<string> | null = null;

  add(record: PlayRecord, begin: Begin, landmarks: Landmarks, whole: boolean): void {
    const { turns, fault } = record;
    const { untold, ...figures } = measurePlay(record, landmarks);
    this.turns += turns.length;
    this.plays.push(figures);
    if (whole)
      for (const each of untold)
        count(this.untold, messageOf(each), each.choices, () => untoldFault(record, begin, each));
    // Of a line that a play says twice, once.
    const lost = new Map(unplacedIn(turns, landmarks.lines).map((each) => [unplacedMessage(each), each]));
    for (const [message, each] of lost)
      count(this.unplaced, message, each.choices, () => unplacedFault(record, begin, each));
    const lines = new Set<string>();
    for (const turn of turns) {
      for (const beat of turn.beats) {
        if (!beat.text) continue;
        lines.add(beat.key);
        if (!this.texts.has(beat.key)) this.texts.set(beat.key, scriptLine(beat));
      }
      for (const choice of turn.choices) this.texts.set(choice.key, choice.text);
    }
    if (this.#before) this.overlaps.push(overlap(this.#before, lines));
    this.#before = this.#before ? null : lines;
    if (fault) count(this.faults, fault.message, fault.choices.length, () => fault);
  }
}

/** Plays the plays of one chunk. After a fault a session may be in pieces: the next play gets a new one. */
export const playChunk = (compiled: string, landmarks: Landmarks, options: PlaytestOptions, index: number): Chunk => {
  const policy = policies[options.policy]();
  const tally = new Tally();
  let session = new StorySession(compiled);
  for (let play = index * chunkSize; play < Math.min(options.plays, (index + 1) * chunkSize); play++) {
    const begin = options.begin ?? beginOf(options.policy, play);
    const record = playOnce(session, begin, policy(options.seed + play), options.from);
    if (record.fault) session = new StorySession(compiled);
    tally.add(record, begin, landmarks, options.from === undefined);
  }
  const { turns, plays, faults, untold, unplaced, texts, overlaps } = tally;
  return { turns, plays, faults, untold, unplaced, texts, overlaps };
};
