import { optionId as idOf, type ScriptOption } from '../readScript';
import { groupBy } from './groupBy';
import { problemAt, type Rule } from './rule';

/** As docs/story.md, "Devices, rationed", has it. */
const maxOptionWords = 12;

const choicesHaveIds: Rule = ({ options }) =>
  options
    .filter((option) => !idOf(option))
    .map((option) => problemAt(option, `the option "${option.text}" has no # id:`));

const idsAreUnique: Rule = ({ options }) => {
  const seen = new Map<string, ScriptOption>();
  return options.flatMap((option) => {
    const id = `${option.knot} ${idOf(option)}`;
    const first = seen.get(id);
    if (!first) seen.set(id, option);
    return first && idOf(option) ? [problemAt(option, `the id of line ${first.line} again: ${idOf(option)}`)] : [];
  });
};

const stickyChoices: Rule = ({ options }) =>
  options.filter((option) => !option.sticky).map((option) => problemAt(option, 'write choices with +, not *'));

const shortOptions: Rule = ({ options }) =>
  options
    .filter((option) => option.text.split(/\s+/).length > maxOptionWords)
    .map((option) => problemAt(option, `an option of more than ${maxOptionWords} words`));

/** The bare words, so that quotes, periods and the speaker's name make no difference. */
const bare = (text: string): string =>
  text
    .replace(/^[A-Z_ ]+:/, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What was chosen is shown already; what stands under it, up to the next option, goes on from there. */
const notSaidTwice: Rule = ({ options, lines }) => {
  const linesIn = groupBy(lines, ({ file }) => file);
  return [...groupBy(options, ({ file }) => file)].flatMap(([file, inFile]) => {
    const sorted = [...inFile].sort((one, other) => one.line - other.line);
    return sorted.flatMap((option, index) => {
      const words = bare(option.text);
      const end = sorted.slice(index + 1).find(({ line }) => line > option.line)?.line ?? Number.POSITIVE_INFINITY;
      const again = (linesIn.get(file) ?? []).find(
        ({ knot, line, text }) => knot === option.knot && line > option.line && line < end && bare(text) === words,
      );
      return words && again ? [problemAt(again, `the option of line ${option.line} again: "${option.text}"`)] : [];
    });
  });
};

/** What is offered to the player. */
export const optionRules: readonly Rule[] = [choicesHaveIds, idsAreUnique, stickyChoices, shortOptions, notSaidTwice];
