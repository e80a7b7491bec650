import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Script } from '../story/readScript';
import { type Counted, countPlay } from './countPlay';
import { meanOf, measures } from './measures';
import type { Protected } from './protectedLines';
import { steadyPlays } from './steadyPlays';
import { byName } from './tables';

/** What may only become less, in a scene. */
const ratcheted = [
  'dashes',
  'severed',
  'lists',
  'numbers',
  'silences',
  'somebody',
  'itOpenings',
  'optionWords',
] as const;

/** How much of each device a scene has in a mean play, and of which state of its file that is the count. */
export type SceneRatchet = Readonly<Record<(typeof ratcheted)[number], number>> & { readonly file: string };

/** By scene. */
export type Ratchet = Readonly<Record<string, SceneRatchet>>;

/** Its key in story/ratchets.json. */
export const ratchetKey = 'devices';

/** Enough that every second line of a scene is seen; some seconds. */
const plays = 30;

const inScene = (name: (typeof ratcheted)[number], counts: readonly Counted[]): number => {
  const values = counts.map((counted) =>
    name === 'optionWords' ? (measures.optionWords.of(counted) ?? 0) : counted.figures[name],
  );
  return Math.round(100 * meanOf(values)) / 100;
};

const digestOf = (file: string): string =>
  createHash('sha256').update(readFileSync(file, 'utf8')).digest('base64url').slice(0, 12);

/** What is counted today. `folder` is that of the script's main file. */
export const countScenes = (
  compiled: string,
  { knots }: Pick<Script, 'knots'>,
  folder: string,
  spared: Protected,
): Ratchet => {
  const there = new Set(knots.map(({ knot }) => knot));
  const counted = [...steadyPlays(compiled, plays, there)].map((texts) => countPlay(texts, spared));
  const found = byName(counted, ({ scenes }) => scenes);
  const entries = knots.flatMap(({ knot, file }) => {
    const counts = [...found].find(([scene]) => scene === knot)?.[1];
    if (!counts) return [];
    const numbers = Object.fromEntries(ratcheted.map((name) => [name, inScene(name, counts)]));
    return [[knot, { file: digestOf(join(folder, file)), ...numbers } as SceneRatchet] as const]; // one entry a name
  });
  return Object.fromEntries(entries);
};

/**
 * What has become more in a scene, `letter: dashes 3.4, kept 2.8`. A scene whose file is as it was when it was counted
 * has not become more: what it says has only shifted with what other scenes let him remember.
 */
export const rises = (kept: Ratchet, today: Ratchet): string[] =>
  Object.entries(today).flatMap(([scene, now]) => {
    const before = kept[scene];
    if (!before || before.file === now.file) return [];
    return ratcheted.flatMap((name) =>
      now[name] > before[name] ? [`${scene}: ${name} ${now[name]}, kept ${before[name]}`] : [],
    );
  });

const lower = (before: SceneRatchet | undefined, now: SceneRatchet): SceneRatchet => {
  if (!before) return now;
  if (before.file === now.file) return before;
  const least = Object.fromEntries(ratcheted.map((name) => [name, Math.min(before[name], now[name])]));
  const risen = ratcheted.some((name) => now[name] > before[name]);
  return { ...before, ...least, file: risen ? before.file : now.file };
};

/** The numbers to keep from now on: never more than before. A new scene comes in as it is, one that is gone goes. */
export const lowered = (kept: Ratchet, today: Ratchet): Ratchet =>
  Object.fromEntries(Object.entries(today).map(([scene, now]) => [scene, lower(kept[scene], now)]));
