import { endings, scenes } from '../../../src/core/catalog';
import type { Problem } from '../compile';
import type { Declared } from '../readFlow';
import type { Position } from '../readScript';
import { type Manuscript, problemAt, type Rule } from './rule';

const isScene = (knot: string): boolean => (scenes as readonly string[]).includes(knot);

/** `ending_good_company` is the last scene of `good_company`. */
const endingOf = (knot: string): string | undefined => endings.find((id) => knot === `ending_${id}`);

const sceneProblem = (knot: Position, { tags }: Manuscript): Problem | null => {
  const first = tags.find((tag) => tag.knot === knot.knot);
  if (first?.text !== `scene: ${knot.knot}`) return problemAt(knot, `the first tag must be "# scene: ${knot.knot}"`);
  return knot.file.endsWith(`/${knot.knot}.ink`) ? null : problemAt(knot, `belongs in a file ${knot.knot}.ink`);
};

/** Where the ending is chosen: no scene, nothing is said there. */
const resolver = 'endings.ink';

/** A knot is a scene of the catalog, says so in its first tag, and lies in a file of its name; or an ending's. */
const knotsAreScenesOrEndings: Rule = (manuscript) =>
  manuscript.knots.flatMap((knot) => {
    if (knot.file === resolver) return [];
    if (isScene(knot.knot)) return sceneProblem(knot, manuscript) ?? [];
    const ending = endingOf(knot.knot);
    if (!ending) return [problemAt(knot, `the knot "${knot.knot}" is no scene and no ending_… of the catalog`)];
    const file = `endings/${ending}.ink`;
    return knot.file === file ? [] : [problemAt(knot, `belongs in a file ${file}`)];
  });

const prefixOf = (item: string): string => /^[^_]+(?=_)/.exec(item)?.[0] ?? '';

const prefixProblems = (list: Declared): Problem[] => {
  const shared = list.items.map(prefixOf).find(Boolean);
  return list.items
    .filter((item) => prefixOf(item) === '' || prefixOf(item) !== shared)
    .map((item) => problemAt(list, `the item "${item}" of ${list.name} needs the prefix "${shared ?? list.name}_"`));
};

/** All names of ink share one space, so the items of a list carry one prefix, as in `mem_kettle`. */
const itemsHaveAPrefix: Rule = ({ flow }) =>
  flow.declared.filter(({ kind }) => kind === 'LIST').flatMap(prefixProblems);

/** What things are called. */
export const nameRules: readonly Rule[] = [knotsAreScenesOrEndings, itemsHaveAPrefix];
