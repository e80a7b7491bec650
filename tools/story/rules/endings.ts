import { problemAt, type Rule } from './rule';

/** Every ending that the script comes to has a hint for those who have not seen it. */
export const endingsHaveHints =
  (hints: Readonly<Record<string, string>>): Rule =>
  ({ tags }) =>
    tags.flatMap((tag) => {
      const ending = /^ending:\s*(\S+)/.exec(tag.text)?.[1];
      return ending && !hints[ending]?.trim() ? [problemAt(tag, `the ending "${ending}" has no hint`)] : [];
    });
