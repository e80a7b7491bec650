import { scenes, successors } from '../../../src/core/catalog';
import type { Problem } from '../compile';
import { isReworded, type LandedReplies, landedAs, type Reply, repliesOf } from '../replies';
import type { Rule } from './rule';

/** A scene's ids and texts are what saves of earlier versions are found by. */
const replyProblem = (landed: LandedReplies, reply: Reply): Problem[] => {
  const { name, text, file, line } = reply;
  const other = landedAs(landed, reply);
  if (other) return [{ file, line, message: `"${text}" landed as ${other}: let it keep that id` }];
  if (!isReworded(landed, reply)) return [];
  const before = [...(landed.get(name) ?? [])].at(-1);
  const same = `if it is the same act in other words: npm run story:replies -- --same ${name}`;
  return [{ file, line, message: `${name} landed as "${before}"; ${same}; else give it a new id` }];
};

const successorProblem = (message: string): Problem => ({ file: 'replies.txt', line: 1, message });

const successorProblems = (landed: LandedReplies, knots: ReadonlySet<string>): Problem[] => {
  const past = new Set([...landed.keys()].map((name) => name.split('/')[0] ?? ''));
  const isScene = (name: string): boolean => scenes.some((scene) => scene === name);
  const lost = [...past].filter((scene) => !isScene(scene) && !Object.hasOwn(successors, scene));
  const wrong = Object.keys(successors).filter((scene) => isScene(scene) || knots.has(scene));
  return [
    ...lost.map((scene) =>
      successorProblem(`the scene ${scene} landed and is no more: name its successor in catalog.ts`),
    ),
    ...wrong.map((scene) => successorProblem(`the scene ${scene} is there and needs no successor in catalog.ts`)),
  ];
};

/** Replies and scenes that landed can still be found by the saves of then. */
export const replyRule =
  (landed: LandedReplies): Rule =>
  (manuscript) => [
    ...repliesOf(manuscript).flatMap((reply) => replyProblem(landed, reply)),
    ...(landed.size > 0 ? successorProblems(landed, new Set(manuscript.knots.map(({ knot }) => knot))) : []),
  ];
