import type { PlaytestStory } from '../playtest/openForPlaytest';
import { type PolicyName, policyNames } from '../playtest/policies';
import { type IdleChoices, runIdleChoices, runPlays } from '../playtest/runPlaytest';
import type { PlaytestResult } from '../playtest/summarize';

/** How much is played for a report. */
export interface ReportCounts {
  /** Plays of each policy. */
  readonly plays: number;
  /** Random plays for the flow, the words and what is never seen. */
  readonly flow: number;
  readonly seed: number;
}

/** All that the report tells. */
export interface ReportData extends IdleChoices {
  readonly story: PlaytestStory;
  readonly counts: ReportCounts;
  readonly flow: PlaytestResult;
  readonly policies: readonly (readonly [PolicyName, PlaytestResult])[];
}

/** Plays what the report needs; the same for the same story and counts. */
export const gather = async (story: PlaytestStory, counts: ReportCounts): Promise<ReportData> => {
  const { plays, seed } = counts;
  const flow = await runPlays(story, { plays: counts.flow, policy: 'random', seed });
  const policies: [PolicyName, PlaytestResult][] = [];
  for (const policy of policyNames) policies.push([policy, await runPlays(story, { plays, policy, seed })]);
  return { story, counts, flow, policies, ...(await runIdleChoices(story, seed)) };
};
