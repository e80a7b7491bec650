import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isSilent } from '../../src/core/silence';
import { isSilentOption, optionId } from './readScript';
import type { Manuscript } from './rules/rule';

/** A reply that players have had: its scene and id, and each text under which it landed. */
export type LandedReplies = ReadonlyMap<string, ReadonlySet<string>>;

/** The list of the game's own script. */
export const repliesFile = fileURLToPath(new URL('../../story/replies.txt', import.meta.url));

const head = `// Every reply that landed in a version, with each text that it has had: SCENE/ID: text. Saves name replies by id and text,
// so an id never passes to another act. The lint holds the script to it; \`npm run story:replies\` writes it.
`;

const linePattern = /^([a-z0-9_]+\/[a-z0-9_]+): (.*)$/;

/** Reads the list; a file that is not there is an empty list. @throws when a line is none of its kind. */
export const readReplies = (file: string): LandedReplies => {
  const landed = new Map<string, Set<string>>();
  if (!existsSync(file)) return landed;
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line === '' || line.startsWith('//')) continue;
    const [, name = '', text] = linePattern.exec(line) ?? [];
    if (text === undefined) throw new Error(`replies.txt:${index + 1}: write SCENE/ID: text`);
    landed.set(name, (landed.get(name) ?? new Set()).add(text));
  }
  return landed;
};

/** Writes the list in the order of its names, so that a change of it reads well. */
export const writeReplies = (file: string, landed: LandedReplies): void => {
  const lines = [...landed]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([name, texts]) => [...texts].map((text) => `${name}: ${text}`));
  writeFileSync(file, `${head}${lines.join('\n')}\n`);
};

/** A reply of the script as it stands. */
export interface Reply {
  /** `scene/id` */
  readonly name: string;
  readonly scene: string;
  readonly text: string;
  readonly silent: boolean;
  readonly file: string;
  readonly line: number;
}

/** All replies of the script that have an id. */
export const repliesOf = ({ options }: Pick<Manuscript, 'options'>): Reply[] =>
  options.flatMap((option) => {
    const { knot, text, file, line } = option;
    const id = optionId(option);
    return id ? [{ name: `${knot}/${id}`, scene: knot, text, silent: isSilentOption(option), file, line }] : [];
  });

/** The list with these replies in it. */
export const withReplies = (landed: LandedReplies, replies: readonly Reply[]): LandedReplies => {
  const all = new Map([...landed].map(([name, texts]) => [name, new Set(texts)]));
  for (const { name, text } of replies) all.set(name, (all.get(name) ?? new Set<string>()).add(text));
  return all;
};

/** The other reply of the same scene under which a text landed; none where its own name had it too. */
export const landedAs = (landed: LandedReplies, { name, scene, text, silent }: Reply): string | undefined => {
  if (silent || landed.get(name)?.has(text)) return undefined;
  return [...landed].find(([other, texts]) => other.startsWith(`${scene}/`) && texts.has(text))?.[0];
};

/** Whether the reply landed, but never with the text that it has now. What landed without words may say nothing in words. */
export const isReworded = (landed: LandedReplies, { name, text, silent }: Reply): boolean => {
  const texts = landed.get(name);
  return texts?.has(text) === false && !(silent && [...texts].some((before) => isSilent(before, [])));
};
