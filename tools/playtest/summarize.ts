import { endings as allEndings, type EndingId } from '../../src/core/catalog';
import { textKey } from '../../src/core/textKey';
import { type Affinities, affinityNames } from '../../src/core/turn';
import type { ScriptLine, ScriptOption, ScriptTag, ScriptTexts } from '../story/readScript';
import { type FactResult, summarizeFacts } from './factResults';
import type { PlayFigures } from './measurePlay';
import type { Chunk, PlaytestOptions } from './playChunk';
import type { Fault } from './playOnce';
import { type Odds, odds, type Spread, spread } from './statistics';

/** How many plays had each value, 0 to 20, of each affinity. */
type Histogram = Readonly<Record<keyof Affinities, readonly number[]>>;

export interface PlaytestResult {
  readonly plays: number;
  readonly turns: number;
  /** One of each kind of fault, with the shortest list of choices that led to it. */
  readonly errors: readonly (Fault & { readonly count: number })[];
  /** The same of what a play needed and was not told, and of debts that it was not paid. */
  readonly untold: readonly (Fault & { readonly count: number })[];
  /** The same of lines whose speakers are nowhere; their choices are not shortened. */
  readonly unplaced: readonly (Fault & { readonly count: number })[];
  /** By fact: how many plays were told it, and when; of runs from the first scene. */
  readonly facts: Readonly<Record<string, FactResult>>;
  readonly endings: Readonly<Partial<Record<EndingId, number>>>;
  /** The same as shares of all plays, with 95 % intervals; never-reached endings of the script included. */
  readonly odds: Readonly<Record<string, Odds>>;
  readonly words: Spread;
  readonly choices: Spread;
  readonly wordsToSamantha: Spread;
  readonly callbacks: Spread;
  /** 0 to 1: lines that two plays have in common, of all lines that one of them has. */
  readonly overlap: Spread;
  readonly sceneWords: Readonly<Record<string, Spread>>;
  readonly speakerWords: Readonly<Record<string, Spread>>;
  readonly actEnds: Readonly<Record<string, Histogram>>;
  /** How many plays went from one scene (or `start`) to the next (or an ending, as `ending:ID`). */
  readonly flow: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly unseenLines: readonly ScriptLine[];
  readonly unseenOptions: readonly ScriptOption[];
  /** Endings of the script that no play came to. */
  readonly unseenEndings: readonly ScriptTag[];
  readonly flavorOptions: number;
  /** Lines put out whose key the script's extraction does not know: always empty unless the extraction is wrong. */
  readonly unknownLines: readonly string[];
}

const spreads = (records: readonly Readonly<Record<string, number>>[]): Record<string, Spread> => {
  const lists = new Map<string, number[]>();
  for (const record of records) {
    for (const [name, value] of Object.entries(record)) {
      const list = lists.get(name);
      if (list) list.push(value);
      else lists.set(name, [value]);
    }
  }
  return Object.fromEntries([...lists].map(([name, values]) => [name, spread(values)]));
};

const countBy = (values: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

const flowOf = (plays: readonly PlayFigures[]): Record<string, Record<string, number>> => {
  const flow: Record<string, Record<string, number>> = {};
  for (const { path, ending } of plays) {
    const stops = ['start', ...path, ...(ending ? [`ending:${ending}`] : [])];
    stops.slice(1).forEach((to, index) => {
      const from = stops[index] ?? '';
      const edges = flow[from] ?? {};
      flow[from] = { ...edges, [to]: (edges[to] ?? 0) + 1 };
    });
  }
  return flow;
};

const histogramOf = (ends: readonly Affinities[]): Histogram => {
  const counts = (name: keyof Affinities): number[] => {
    const values = Array.from({ length: 21 }, () => 0);
    for (const end of ends) values[end[name]] = (values[end[name]] ?? 0) + 1;
    return values;
  };
  const entries = affinityNames.map((name) => [name, counts(name)] as const);
  return Object.fromEntries(entries) as Record<keyof Affinities, number[]>; // one entry a name
};

const actEndsOf = (plays: readonly PlayFigures[]): Record<string, Histogram> => {
  const acts = new Set(plays.flatMap((play) => Object.keys(play.actEnds)));
  const endsOf = (act: string): Affinities[] => plays.flatMap((play) => play.actEnds[Number(act)] ?? []);
  return Object.fromEntries([...acts].sort().map((act) => [act, histogramOf(endsOf(act))]));
};

const mergeFaults = (chunks: readonly Chunk['faults'][]): (Fault & { count: number })[] => {
  const merged = new Map<string, Fault & { count: number }>();
  for (const { message, fault, count } of chunks.flatMap((faults) =>
    [...faults].map(([message, found]) => ({ message, ...found })),
  )) {
    const known = merged.get(message);
    const shortest = known && known.choices.length <= fault.choices.length ? known : fault;
    merged.set(message, { ...shortest, count: (known?.count ?? 0) + count });
  }
  return [...merged.values()];
};

const isFlavor = ({ tags }: ScriptOption): boolean => tags.some(({ text }) => text === 'flavor');

const unseenIn = (
  script: ScriptTexts,
  texts: ReadonlyMap<string, string>,
  plays: readonly PlayFigures[],
  part: boolean,
) => {
  const visited = part ? new Set(plays.flatMap(({ path }) => path)) : null;
  const unseen = ({ knot, text }: ScriptLine): boolean =>
    (visited === null || visited.has(knot)) && !texts.has(textKey(text));
  const known = new Set([...script.lines, ...script.options].map(({ text }) => textKey(text)));
  return {
    unseenLines: script.lines.filter(unseen),
    unseenOptions: script.options.filter(unseen),
    unknownLines: [...texts].flatMap(([key, text]) => (known.has(key) ? [] : [text])),
  };
};

const endingTags = (script: ScriptTexts): (ScriptTag & { ending: string })[] =>
  script.tags.flatMap((tag) => {
    const ending = allEndings.find((id) => tag.text === `ending: ${id}`);
    return ending ? [{ ...tag, ending }] : [];
  });

const endingsIn = (script: ScriptTexts, plays: readonly PlayFigures[]) => {
  const endings = countBy(plays.flatMap(({ ending }) => (ending ? [ending] : [])));
  const tags = endingTags(script);
  const ids = new Set(tags.map(({ ending }) => ending));
  return {
    endings,
    odds: Object.fromEntries([...ids].map((id) => [id, odds(endings[id] ?? 0, plays.length)])),
    unseenEndings: tags.filter(({ ending }) => !endings[ending]),
  };
};

/** What the chunks of a run have brought, together. */
export const summarize = (chunks: readonly Chunk[], script: ScriptTexts, { from }: PlaytestOptions): PlaytestResult => {
  const plays = chunks.flatMap((chunk) => chunk.plays);
  const texts = new Map(chunks.flatMap((chunk) => [...chunk.texts]));
  return {
    plays: plays.length,
    turns: chunks.reduce((sum, chunk) => sum + chunk.turns, 0),
    errors: mergeFaults(chunks.map(({ faults }) => faults)),
    untold: mergeFaults(chunks.map(({ untold }) => untold)),
    unplaced: mergeFaults(chunks.map(({ unplaced }) => unplaced)),
    facts: from === undefined ? summarizeFacts(plays.map(({ facts }) => facts)) : {},
    ...endingsIn(script, plays),
    words: spread(plays.map((play) => play.words)),
    choices: spread(plays.map((play) => play.choices)),
    wordsToSamantha: spread(plays.flatMap((play) => play.wordsToSamantha ?? [])),
    callbacks: spread(plays.map((play) => play.callbacks)),
    overlap: spread(chunks.flatMap((chunk) => chunk.overlaps)),
    sceneWords: spreads(plays.map((play) => play.sceneWords)),
    speakerWords: spreads(plays.map((play) => play.speakerWords)),
    actEnds: actEndsOf(plays),
    flow: flowOf(plays),
    ...unseenIn(script, texts, plays, from !== undefined),
    flavorOptions: script.options.filter(isFlavor).length,
  };
};
