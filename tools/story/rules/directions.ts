import { type Direction, DirectionError, parseDirection, verbs } from '../../../src/core/direction';
import { problemAt, type Rule } from './rule';

/** The direction of a tag, or what is wrong with it. */
const tryParse = (tag: string): Direction | string => {
  try {
    return parseDirection(tag);
  } catch (error) {
    if (error instanceof DirectionError) return error.message;
    throw error;
  }
};

const knownDirections: Rule = ({ tags }) =>
  tags.flatMap((tag) => {
    const read = tryParse(tag.text);
    return typeof read === 'string' ? [problemAt(tag, read)] : [];
  });

/** Choice verbs stand on options, facts on both, all others on lines. */
const tagsInTheirPlace: Rule = ({ tags, options }) => {
  const onOptions = new Set(
    options.flatMap((option) => option.tags.map(({ file, line, text }) => `${file}:${line}:${text}`)),
  );
  return tags.flatMap((tag) => {
    const read = tryParse(tag.text);
    if (typeof read === 'string') return [];
    const onOption = onOptions.has(`${tag.file}:${tag.line}:${tag.text}`);
    const { kind } = verbs[read.verb];
    const forOption = kind === 'choice';
    if (onOption === forOption || kind === 'fact') return [];
    return [
      problemAt(tag, `"${read.verb}" belongs ${forOption ? 'inside the brackets of an option' : 'above a line'}`),
    ];
  });
};

/** The stage directions of the script. */
export const directionRules: readonly Rule[] = [knownDirections, tagsInTheirPlace];
