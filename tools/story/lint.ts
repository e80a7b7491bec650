import type { Problem } from './compile';
import type { LandedReplies } from './replies';
import { directionRules } from './rules/directions';
import { type DoNot, doNotRule } from './rules/doNot';
import { economyRules } from './rules/economy';
import { factRule, type ListedFact } from './rules/facts';
import { flowRules } from './rules/flow';
import { nameRules } from './rules/names';
import { optionRules } from './rules/options';
import { replyRule } from './rules/replies';
import type { Manuscript, Rule } from './rules/rule';
import { runtimeRules } from './rules/runtime';
import { stepRules } from './rules/steps';
import { textRules } from './rules/text';
import { timedRule } from './rules/timed';
import { variableRules } from './rules/variables';

const staticTexts: Rule = ({ problems }) => [...problems];

const rules: readonly Rule[] = [
  staticTexts,
  ...directionRules,
  ...optionRules,
  ...textRules,
  ...nameRules,
  ...variableRules,
  ...stepRules,
  ...economyRules,
  ...flowRules,
  ...runtimeRules,
  timedRule,
];

/** Everything in the script that a writer has to mend, by file and line. */
export const lintScript = (
  manuscript: Manuscript,
  doNot: readonly DoNot[],
  landed: LandedReplies = new Map(),
  facts: readonly ListedFact[] = [],
): Problem[] =>
  [...rules, doNotRule(doNot), replyRule(landed), factRule(facts)]
    .flatMap((rule) => rule(manuscript))
    .sort((one, other) => one.file.localeCompare(other.file) || one.line - other.line);
