import { chanceOf } from '../../src/common/chance';
import type { Fact } from '../../src/core/direction';
import type { StorySession } from '../../src/core/StorySession';
import type { Choice, Turn } from '../../src/core/turn';
import type { Policy } from './policy';

const toldBy = ({ facts }: { readonly facts?: readonly Fact[] }): readonly string[] =>
  (facts ?? []).flatMap((fact) => (fact.verb === 'tells' ? fact.value : []));

/** How many facts that are not told yet this option would tell, in its own words and in its answer. */
const newsOf = (session: StorySession, choice: Choice, told: ReadonlySet<string>): number => {
  const answer = (): readonly string[] => session.choose(choice.index).beats.flatMap(toldBy);
  try {
    return new Set([...toldBy(choice), ...session.attempt(answer)].filter((id) => !told.has(id))).size;
  } catch {
    return 0; // a fault: the play that takes it will report it
  }
};

/** Takes what tells the fewest facts that the play has not told yet, chance deciding among equals: the least that anybody can know. */
export const untoldPolicy: Policy = (seed) => {
  const random = chanceOf(seed);
  const told = new Set<string>();
  return ({ beats, choices }: Turn, session) => {
    for (const id of beats.flatMap(toldBy)) told.add(id);
    const news = choices.map((choice) => newsOf(session, choice, told) + random());
    const picked = news.indexOf(Math.min(...news));
    for (const id of toldBy(choices[picked] ?? {})) told.add(id);
    return picked;
  };
};
