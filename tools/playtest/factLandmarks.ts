import { textKey } from '../../src/core/textKey';
import { optionId, type ScriptTag, type ScriptTexts } from '../story/readScript';
import { factOf, type ListedFact } from '../story/rules/facts';
import { whereWritten } from './whereWritten';

/** What the playtester must know of the facts to judge a play. Plain data, sent to threads. */
export interface FactLandmarks {
  readonly debts: ReadonlySet<string>;
  /** Where what carries facts stands: of a line by `scene key`, of an option by `scene/id`. */
  readonly places: ReadonlyMap<string, string>;
}

const hasFacts = ({ tags }: { readonly tags: readonly ScriptTag[] }): boolean => tags.some(factOf);

/** Of a text that stands twice in its scene with facts, the first place. */
const placesIn = ({ lines, options }: ScriptTexts): [string, string][] => [
  ...lines.filter(hasFacts).map((line): [string, string] => [`${line.knot} ${textKey(line.text)}`, whereWritten(line)]),
  ...options
    .filter(hasFacts)
    .map((option): [string, string] => [`${option.knot}/${optionId(option)}`, whereWritten(option)]),
];

/** Reads the fact tags of the script. */
export const factLandmarks = (script: ScriptTexts, facts: readonly ListedFact[]): FactLandmarks => ({
  debts: new Set(facts.filter(({ debt }) => debt).map(({ id }) => id)),
  places: new Map(placesIn(script).toReversed()),
});
