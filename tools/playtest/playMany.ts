import type { EndingId, SceneId } from '../../src/core/catalog';
import { StorySession } from '../../src/core/StorySession';
import { textKey } from '../../src/core/textKey';
import type { Beat } from '../../src/core/turn';
import type { Script, ScriptLine, ScriptOption } from '../story/readScript';
import { type PlayRecord, playOnce } from './playOnce';
import { type PolicyName, policies } from './policies';

export interface PlaytestOptions {
  readonly plays: number;
  readonly policy: PolicyName;
  readonly seed: number;
  /** Starts in this scene instead of the first. */
  readonly from?: SceneId;
}

export interface PlaytestResult {
  readonly plays: number;
  readonly seconds: number;
  readonly turns: number;
  /** One of each kind of error, with the shortest list of choices that led to it. */
  readonly errors: readonly { readonly message: string; readonly choices: readonly string[]; readonly count: number }[];
  readonly endings: Readonly<Partial<Record<EndingId, number>>>;
  readonly words: Spread;
  readonly choices: Spread;
  readonly wordsToSamantha: Spread;
  readonly sceneWords: Readonly<Record<string, Spread>>;
  readonly unseenLines: readonly ScriptLine[];
  readonly unseenOptions: readonly ScriptOption[];
  /** Lines put out whose key the script's extraction does not know: always empty unless the extraction is wrong. */
  readonly unknownLines: readonly string[];
}

/** Median, tenth and ninetieth percentile, and the ends. */
export interface Spread {
  readonly min: number;
  readonly p10: number;
  readonly median: number;
  readonly p90: number;
  readonly max: number;
}

const spread = (values: readonly number[]): Spread => {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { min: at(0), p10: at(0.1), median: at(0.5), p90: at(0.9), max: at(1) };
};

/** The line as ink put it out: with its speaker's name, as the script has it. */
const scriptLine = (beat: Beat): string => (beat.speaker ? `${beat.speaker.toUpperCase()}: ${beat.text}` : beat.text);

/** What many plays have seen. */
class Tally {
  readonly keys = new Set<string>();
  readonly options = new Set<string>();
  readonly errors = new Map<string, { choices: readonly string[]; count: number }>();
  readonly texts = new Map<string, string>();

  add(record: PlayRecord): void {
    for (const turn of record.turns) {
      for (const beat of turn.beats) if (beat.text) this.#see(beat.key, scriptLine(beat));
      for (const choice of turn.choices) this.#see(choice.key, choice.text);
    }
    for (const id of record.choices) this.options.add(id);
    if (record.error) this.#fault(record.error, record.choices);
  }

  #see(key: string, text: string): void {
    this.keys.add(key);
    this.texts.set(key, text);
  }

  #fault(message: string, choices: readonly string[]): void {
    const known = this.errors.get(message);
    const shortest = known && known.choices.length <= choices.length ? known.choices : choices;
    this.errors.set(message, { choices: shortest, count: (known?.count ?? 0) + 1 });
  }
}

/** Every second play is a later one, so that lines for later plays are seen as well. */
const beginOf = (play: number) => ({ playthroughs: play % 2, endingsSeen: play % 2 === 0 ? 0 : 1 });

/** Plays the story many times, the same for the same seed. */
export const playMany = (compiled: string, script: Script, options: PlaytestOptions): PlaytestResult => {
  const session = new StorySession(compiled);
  const policy = policies[options.policy]();
  const tally = new Tally();
  const records: Omit<PlayRecord, 'turns'>[] = [];
  let turnCount = 0;
  const start = performance.now();
  for (let play = 0; play < options.plays; play++) {
    const { turns, ...record } = playOnce(session, beginOf(play), policy(options.seed + play), options.from);
    tally.add({ turns, ...record });
    turnCount += turns.length;
    records.push(record);
  }
  const seconds = (performance.now() - start) / 1000;
  return { plays: options.plays, seconds, turns: turnCount, ...summarize(records, tally, script, options.from) };
};

const summarize = (
  records: readonly Omit<PlayRecord, 'turns'>[],
  tally: Tally,
  script: Script,
  from: SceneId | undefined,
): Omit<PlaytestResult, 'plays' | 'seconds' | 'turns'> => {
  const endings: Partial<Record<EndingId, number>> = {};
  for (const { ending } of records) if (ending) endings[ending] = (endings[ending] ?? 0) + 1;
  const visited = from ? new Set(records.flatMap((record) => Object.keys(record.sceneWords))) : null;
  const counted = ({ knot }: { knot: string }): boolean => visited === null || visited.has(knot);
  const known = new Set([...script.lines, ...script.options].map((unit) => textKey(unit.text)));
  return {
    errors: [...tally.errors].map(([message, error]) => ({ message, ...error })),
    endings,
    words: spread(records.map((record) => record.words)),
    choices: spread(records.map((record) => record.choices.length)),
    wordsToSamantha: spread(records.flatMap((record) => record.wordsToSamantha ?? [])),
    sceneWords: sceneSpreads(records),
    unseenLines: script.lines.filter((line) => counted(line) && !tally.keys.has(textKey(line.text))),
    unseenOptions: script.options.filter((option) => counted(option) && !tally.keys.has(textKey(option.text))),
    unknownLines: [...tally.texts].flatMap(([key, text]) => (known.has(key) ? [] : [text])),
  };
};

const sceneSpreads = (records: readonly Omit<PlayRecord, 'turns'>[]): Record<string, Spread> => {
  const byScene = new Map<string, number[]>();
  for (const { sceneWords } of records) {
    for (const [scene, words] of Object.entries(sceneWords)) byScene.set(scene, [...(byScene.get(scene) ?? []), words]);
  }
  return Object.fromEntries([...byScene].map(([scene, words]) => [scene, spread(words)]));
};
