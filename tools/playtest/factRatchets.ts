import type { Script } from '../story/readScript';
import { openCallbacks, readKnownCallbacks } from './openCallbacks';
import type { OpenStory } from './openStory';
import type { PlaytestOptions } from './playChunk';
import type { Fault } from './playOnce';
import type { PlaytestResult } from './summarize';

/** Counts of faults that are known and may only fall, by name. */
export type Ratchets = Readonly<Record<string, number>>;

/** Their key in story/ratchets.json. */
export const ratchetKey = 'facts';

/** The plays in which what is untold is counted. */
export const ratchetPlays: PlaytestOptions = { plays: 300, policy: 'random', seed: 1 };

/** The scene in whose file a fault of this kind shows. */
export const sceneOf = ({ knots }: Script, { untold }: Fault): string =>
  knots.find(({ file }) => untold?.place.startsWith(`story/${file}:`))?.knot ?? '';

const untoldCounts = (script: Script, untold: readonly Fault[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { knot } of script.knots) {
    for (const kind of ['untold', 'unpaid'] as const) {
      const count = untold.filter((fault) => fault.untold?.kind === kind && sceneOf(script, fault) === knot).length;
      if (count > 0) counts[`${kind} in ${knot}`] = count;
    }
  }
  return counts;
};

/** What the script comes to today; `result` is of `ratchetPlays`. */
export const ratchetsOf = (story: OpenStory, { untold }: PlaytestResult): Ratchets => ({
  'open callbacks': openCallbacks(story, readKnownCallbacks()).length,
  ...untoldCounts(story.script, untold),
});

/** The key of the lines whose speakers are nowhere. */
export const unplacedKey = 'unplaced';

/** How many lines of each scene have a speaker who is nowhere; `result` is of `ratchetPlays`. */
export const unplacedRatchets = ({ script }: OpenStory, { unplaced }: PlaytestResult): Ratchets =>
  Object.fromEntries(
    script.knots.flatMap(({ knot }) => {
      const count = unplaced.filter((fault) => fault.unplaced?.scene === knot).length;
      return count > 0 ? [[knot, count] as const] : [];
    }),
  );

/** What has risen, one line each; a count that is not kept stands at zero. */
export const risen = (kept: Ratchets, now: Ratchets): string[] =>
  Object.entries(now).flatMap(([name, count]) => {
    const before = kept[name] ?? 0;
    return count > before ? [`${name}: ${count}, and at most ${before} so far`] : [];
  });

/** The kept counts, each lowered to what it is today; those at zero go. */
export const lowered = (kept: Ratchets, now: Ratchets): Ratchets =>
  Object.fromEntries(
    Object.entries(kept).flatMap(([name, before]) => {
      const count = Math.min(before, now[name] ?? 0);
      return count > 0 ? [[name, count] as const] : [];
    }),
  );
