import { speakers } from '../../../src/core/catalog';
import { problemAt, type Rule } from './rule';

/** In characters. */
const maxLineLength = 280;

const names = new Set<string>(speakers.map((id) => id.toUpperCase()));

const isName = (name: string): boolean => names.has(name.trim().replaceAll(' ', '_'));

/** A name in capitals that is nobody's, or somebody's name that is not in capitals and would be narration. */
const knownSpeakers: Rule = ({ lines }) =>
  lines.flatMap((line) => {
    const name = /^(\p{L}[\p{L}_ .]*):/u.exec(line.text)?.[1];
    if (!name || isName(name)) return [];
    if (name === name.toUpperCase()) return [problemAt(line, `unknown speaker "${name}"`)];
    return isName(name.toUpperCase()) ? [problemAt(line, `write the speaker in capitals: "${name}"`)] : [];
  });

const shortLines: Rule = ({ lines }) =>
  lines
    .filter((line) => line.text.length > maxLineLength)
    .map((line) => problemAt(line, `a line of ${line.text.length} characters (at most ${maxLineLength})`));

const typography: Rule = ({ lines, options }) =>
  [...lines, ...options].flatMap((unit) => {
    if (/["']/.test(unit.text)) return [problemAt(unit, 'straight quotes: write “ ” or ’')];
    if (/\S {2,}\S/.test(unit.text)) return [problemAt(unit, 'two spaces')];
    if (/\.\.\./.test(unit.text)) return [problemAt(unit, 'three periods: write …')];
    return /--/.test(unit.text) ? [problemAt(unit, 'two hyphens: write —')] : [];
  });

/** How the words are set. */
export const textRules: readonly Rule[] = [knownSpeakers, shortLines, typography];
