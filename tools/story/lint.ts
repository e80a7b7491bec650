import { type SpeakerId, scenes, speakers } from '../../src/core/catalog';
import { type Direction, DirectionError, parseDirection, verbs } from '../../src/core/direction';
import type { Problem } from './compile';
import type { Position, Script, ScriptLine, ScriptOption } from './readScript';

/** One rule of the house: looks at the whole script and names what has to be mended. */
type Rule = (script: Script) => Problem[];

/** From the story bible, "How the ink is written". */
const maxLineLength = 280;
const maxOptionWords = 12;

const problemAt = ({ file, line }: Position, message: string): Problem => ({ file, line, message });

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

/** Choice verbs stand on options, all others on lines. */
const tagsInTheirPlace: Rule = ({ tags, options }) => {
  const onOptions = new Set(
    options.flatMap((option) => option.tags.map(({ file, line, text }) => `${file}:${line}:${text}`)),
  );
  return tags.flatMap((tag) => {
    const read = tryParse(tag.text);
    if (typeof read === 'string') return [];
    const onOption = onOptions.has(`${tag.file}:${tag.line}:${tag.text}`);
    const forOption = verbs[read.verb].kind === 'choice';
    if (onOption === forOption) return [];
    return [
      problemAt(tag, `"${read.verb}" belongs ${forOption ? 'inside the brackets of an option' : 'above a line'}`),
    ];
  });
};

const idOf = (option: ScriptOption): string | undefined =>
  option.tags.map((tag) => /^id:\s*(\S+)$/.exec(tag.text)?.[1]).find(Boolean);

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

const names = new Set<string>(speakers.map((id: SpeakerId) => id.toUpperCase()));

const knownSpeakers: Rule = ({ lines }) =>
  lines.flatMap((line) => {
    const name = /^([A-Z][A-Z_ .]+):/.exec(line.text)?.[1];
    return name && !names.has(name) ? [problemAt(line, `unknown speaker "${name}"`)] : [];
  });

const isScene = (knot: string): boolean => (scenes as readonly string[]).includes(knot);

/** A knot is a scene of the catalog, says so in its first tag, and lies in a file of its name. */
const scenesAreKnots: Rule = ({ knots, tags }) =>
  knots.flatMap((knot) => {
    if (!isScene(knot.knot)) return [problemAt(knot, `the knot "${knot.knot}" is no scene of the catalog`)];
    const first = tags.find((tag) => tag.knot === knot.knot);
    if (first?.text !== `scene: ${knot.knot}`)
      return [problemAt(knot, `the first tag must be "# scene: ${knot.knot}"`)];
    return knot.file.endsWith(`/${knot.knot}.ink`) ? [] : [problemAt(knot, `belongs in a file ${knot.knot}.ink`)];
  });

const stickyChoices: Rule = ({ options }) =>
  options.filter((option) => !option.sticky).map((option) => problemAt(option, 'write choices with +, not *'));

const shortOptions: Rule = ({ options }) =>
  options
    .filter((option) => option.text.split(/\s+/).length > maxOptionWords)
    .map((option) => problemAt(option, `an option of more than ${maxOptionWords} words`));

const shortLines: Rule = ({ lines }) =>
  lines
    .filter((line) => line.text.length > maxLineLength)
    .map((line) => problemAt(line, `a line of ${line.text.length} characters (at most ${maxLineLength})`));

const typography: Rule = ({ lines, options }) =>
  [...lines, ...options].flatMap((unit: ScriptLine | ScriptOption) => {
    if (/["']/.test(unit.text)) return [problemAt(unit, 'straight quotes: write “ ” or ’')];
    if (/\S {2,}\S/.test(unit.text)) return [problemAt(unit, 'two spaces')];
    if (/\.\.\./.test(unit.text)) return [problemAt(unit, 'three periods: write …')];
    return /--/.test(unit.text) ? [problemAt(unit, 'two hyphens: write —')] : [];
  });

const rules: readonly Rule[] = [
  (script) => [...script.problems],
  knownDirections,
  tagsInTheirPlace,
  choicesHaveIds,
  idsAreUnique,
  knownSpeakers,
  scenesAreKnots,
  stickyChoices,
  shortOptions,
  shortLines,
  typography,
];

/** Everything in the script that a writer has to mend, by file and line. */
export const lintScript = (script: Script): Problem[] =>
  rules
    .flatMap((rule) => rule(script))
    .sort((one, other) => one.file.localeCompare(other.file) || one.line - other.line);
