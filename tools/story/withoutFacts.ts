/** A tag that only the playtester reads, with the space before it. It ends where ink ends a tag, or its words begin a remark. */
const factTag = /[ \t]*#[ \t]*(?:tells|needs|pays)[ \t]*:[^#\]}|\n]*?(?=\s*(?:[#\]}|]|\/\/|$))/gm;

/**
 * A file of the script without its fact tags: what goes into the game. Every line stays on its line, so that whatever is
 * said of it holds for the file as it was written.
 */
export const withoutFacts = (ink: string): string => ink.replace(factTag, '');
