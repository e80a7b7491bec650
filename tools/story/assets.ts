import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Direction, parseDirection } from '../../src/core/direction';
import type { Problem } from './compile';
import type { ScriptTag, ScriptTexts } from './readScript';

/** What lies in the assets folder: names relative to it, with slashes. */
const listAssets = (folder: string): readonly string[] =>
  ['places', 'figures', 'music', 'ambience', 'sounds'].flatMap((part) =>
    existsSync(join(folder, part))
      ? (readdirSync(join(folder, part), { recursive: true }) as string[]).map(
          (name) => `${part}/${name.replaceAll('\\', '/')}`,
        )
      : [],
  );

/** What a direction needs: each list holds names of which one must be there. */
const needs = (direction: Direction, assets: readonly string[]): readonly string[][] => {
  switch (direction.verb) {
    case 'place': {
      const { id, light } = direction.value;
      return [[`places/${id}/${light}/still.webp`], [`places/${id}/${light}/room.webp`]];
    }
    case 'figure': {
      const { id, position } = direction.value;
      if (!position) return [];
      // In which place it will be is known only when the story is played: any picture of this pose here counts.
      const placed = assets.filter((name) => name.endsWith(`/${id}-${position.pose}-${position.anchor}.webp`));
      const cut = ['day', 'night'].map((light) => `figures/${id}/${light}/${position.pose}.webp`);
      return [[...placed, ...cut]];
    }
    case 'music':
      return direction.value === 'none' ? [] : [assets.filter((name) => name.startsWith(`music/${direction.value}/`))];
    case 'ambience':
      return direction.value === 'none'
        ? []
        : [[`ambience/${direction.value}.webm`], [`ambience/${direction.value}.mp3`]];
    case 'sound':
      return [[`sounds/${direction.value}.webm`], [`sounds/${direction.value}.mp3`]];
    default:
      return [];
  }
};

const missingOf = (tag: ScriptTag, known: ReadonlySet<string>, assets: readonly string[]): Problem[] =>
  needs(parseDirection(tag.text), assets)
    .filter((names) => !names.some((name) => known.has(name)))
    .map(() => ({ file: tag.file, line: tag.line, message: `no picture or sound for "${tag.text}"` }));

/** Directions that name a picture or a sound which does not exist. All tags must have been found readable before. */
export const lintAssets = ({ tags }: ScriptTexts, assetsFolder: string): Problem[] => {
  const assets = listAssets(assetsFolder);
  const known = new Set(assets);
  return tags.flatMap((tag) => missingOf(tag, known, assets));
};
