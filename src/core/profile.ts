import * as v from 'valibot';
import { endings } from './catalog';

/** What is kept across plays. */
export interface Profile {
  /** Plays brought to an ending. */
  readonly playthroughs: number;
  /** The endings reached, each once, in the order of reaching. */
  readonly endings: readonly string[];
  /** The ending reached last. */
  readonly last?: string | undefined;
}

const schema = v.object({
  playthroughs: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  endings: v.fallback(v.array(v.string()), []),
  last: v.fallback(v.optional(v.string()), undefined),
});

/** The profile from storage; what is missing or damaged falls back to nothing. Never throws. */
export const decodeProfile = (data: unknown): Profile => {
  const result = v.safeParse(schema, data);
  return result.success ? result.output : { playthroughs: 0, endings: [] };
};

/** The profile after an ending was reached. */
export const withEnding = (profile: Profile, ending: string): Profile => ({
  playthroughs: profile.playthroughs + 1,
  endings: profile.endings.includes(ending) ? profile.endings : [...profile.endings, ending],
  last: ending,
});

/** A profile that could not be read, and the one that an ending made without it. */
export const joined = (old: Profile, later: Profile): Profile => ({
  playthroughs: Math.max(old.playthroughs + 1, later.playthroughs),
  endings: [...new Set([...old.endings, ...later.endings])],
  ...(later.last !== undefined && { last: later.last }),
});

/** The number of an ending among `endings` of the catalog, from 1; 0 for none, and for one that is no more. */
export const numberOfEnding = (ending = ''): number => (endings as readonly string[]).indexOf(ending) + 1;
