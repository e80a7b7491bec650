import { StorySession } from '../../src/core/StorySession';
import { type PlayRecord, playOnce } from '../playtest/playOnce';
import { beginOf, type PolicyName, policies } from '../playtest/policies';

/** Which plays a prose tool reads: those of one policy, from this seed on. */
export interface SeededPlays {
  readonly policy: PolicyName;
  readonly seed: number;
  readonly plays: number;
}

/** First plays of this policy, one by one (later ones of `later`). A fault ends its play: to report it is for the playtester. */
export function* seededPlays(compiled: string, { policy, seed, plays }: SeededPlays): Generator<PlayRecord> {
  const picker = policies[policy]();
  let session = new StorySession(compiled);
  for (let play = 0; play < plays; play++) {
    const record = playOnce(session, beginOf(policy, 0), picker(seed + play));
    if (record.fault) session = new StorySession(compiled);
    yield record;
  }
}
