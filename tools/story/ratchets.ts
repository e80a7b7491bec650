import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Numbers of the script that may only fall, each kind under its own key. */
const ratchetsFile = fileURLToPath(new URL('../../story/ratchets.json', import.meta.url));

const readAll = (file: string): Readonly<Record<string, unknown>> =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {}; // writeRatchet wrote it

/** What stands under a key; undefined where there is nothing. It has the shape in which its tool wrote it. */
export const readRatchet = <T>(key: string, file: string = ratchetsFile): T | undefined =>
  readAll(file)[key] as T | undefined;

/** Writes one key and leaves the others as they are; keys are in order, so that a change of the file reads well. */
export const writeRatchet = (key: string, value: unknown, file: string = ratchetsFile): void => {
  const all = Object.entries({ ...readAll(file), [key]: value }).sort(([one], [other]) => (one < other ? -1 : 1));
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
};
