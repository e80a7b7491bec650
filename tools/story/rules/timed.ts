import { isSilentOption, type ScriptTag } from '../readScript';
import { type Manuscript, problemAt, type Rule } from './rule';

/** The options that are offered next after a tag, together. */
const nextOptions = ({ flow, options }: Manuscript, tag: ScriptTag): Manuscript['options'] => {
  const later = flow.offered
    .filter(({ file, knot, line }) => file === tag.file && knot === tag.knot && line > tag.line)
    .sort((one, other) => one.line - other.line);
  const lines = new Set(later.filter(({ group }) => group === later[0]?.group).map(({ line }) => line));
  return options.filter(({ file, line }) => file === tag.file && lines.has(line));
};

/** When the time is over, nothing has been said: one reply has to be that. */
export const timedRule: Rule = (manuscript) =>
  manuscript.tags
    .filter(({ text }) => text === 'timed')
    .flatMap((tag) => {
      const options = nextOptions(manuscript, tag);
      if (options.length === 0) return [problemAt(tag, '"timed" has no options after it')];
      const silent = options.filter(isSilentOption).length;
      return silent === 1
        ? []
        : [problemAt(tag, `of the options of a timed turn just one is silent (# silent), not ${silent}`)];
    });
