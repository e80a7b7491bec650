/** A word of the house, and where its meaning is written down. */
export interface Entry {
  readonly word: string;
  /** What it is called in TypeScript. */
  readonly name: string;
  readonly file: string;
}

/** A row: | word | `Name` in `file` | what it means |. */
const row = /^\| ([a-z][a-z ]*) \| `(\w+)` in `([\w./-]+)` \|/gm;

/** The table under the heading "Glossary". Empty where there is none. */
export const readGlossary = (text: string): readonly Entry[] => {
  const [, table = ''] = /^#+ Glossary\n([\s\S]*?)(?=^#|(?![\s\S]))/m.exec(text) ?? [];
  return [...table.matchAll(row)].map(([, word = '', name = '', file = '']) => ({ word, name, file }));
};
