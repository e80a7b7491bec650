import * as v from 'valibot';

/** What is kept across plays. */
export interface Profile {
  /** Plays brought to an ending. */
  readonly playthroughs: number;
  /** The endings reached, each once, in the order of reaching. */
  readonly endings: readonly string[];
}

const schema = v.object({
  playthroughs: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  endings: v.fallback(v.array(v.string()), []),
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
});

/** A profile that could not be read, and the one that an ending made without it. */
export const joined = (old: Profile, later: Profile): Profile => ({
  playthroughs: Math.max(old.playthroughs + 1, later.playthroughs),
  endings: [...new Set([...old.endings, ...later.endings])],
});
