import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { figures, moods, places } from '../src/core/catalog';
import { openPages, type Pages } from './picture/openPages';

/**
 * Takes a picture of every place in every light and quality, every figure in every pose, and the skein in every mood,
 * for looking through: docs/gallery-out/. `npm run gallery`; `npm run gallery -- office` only what begins so.
 */

const folder = 'docs/gallery-out';
const size = { width: 1280, height: 720 };
const shapes = { wide: { width: 1680, height: 720 }, upright: { width: 390, height: 844 } };
const wanted = process.argv[2] ?? '';

interface Shot {
  readonly name: string;
  readonly quality: 'full' | 'light' | 'still';
  readonly size: { readonly width: number; readonly height: number };
  /** A part of a Stage, with what Samantha says. */
  readonly stage: object;
  readonly speaks: boolean;
}

const lights = Object.entries(places).flatMap(([id, { lights, anchors }]) =>
  lights.map((light) => ({ id, light, anchors })),
);

const placeShots = lights.flatMap(({ id, light }): Shot[] => {
  const stage = { place: { id, light } };
  const shot = { stage, speaks: false };
  return [
    ...(['full', 'light', 'still'] as const).map((quality) => ({
      ...shot,
      name: `${id}-${light}-${quality}`,
      quality,
      size,
    })),
    ...Object.entries(shapes).map(([name, size]) => ({
      ...shot,
      name: `${id}-${light}-${name}`,
      quality: 'full' as const,
      size,
    })),
  ];
});

const isRendered = (place: string, light: string, name: string): boolean =>
  existsSync(`assets/places/${place}/${light}/${name}.webp`);

/** Everybody where they were rendered for the place; and cut out, walking or standing, where they were not. */
const figureShots = lights.flatMap(({ id, light, anchors }) =>
  Object.entries(figures).flatMap(([figure, poses]) =>
    poses.flatMap((pose) =>
      anchors.flatMap((anchor): Shot[] => {
        const isCutOut = pose === 'walking' && figure === 'theodore';
        if (!isCutOut && !isRendered(id, light, `${figure}-${pose}-${anchor}`)) return [];
        const stage = { place: { id, light }, figures: { [figure]: { pose, anchor } } };
        return [
          { name: `${id}-${light}-${figure}-${pose}-at-${anchor}`, quality: 'light', size, stage, speaks: false },
        ];
      }),
    ),
  ),
);

const skeinShots = moods.flatMap((presence): Shot[] =>
  [true, false].map((speaks) => ({
    name: `skein-${presence}-${speaks ? 'speaking' : 'silent'}`,
    quality: 'full',
    size,
    stage: { presence, closeness: 10, samantha: 'companion' },
    speaks,
  })),
);

const take = async (page: Page, { name, stage, speaks }: Shot): Promise<void> => {
  await page.evaluate(
    async ([stage, speaks]) => {
      window.view.hush();
      window.showStage(stage);
      if (speaks) window.speakIn(stage, 'Here I am, and I am listening to every word of it.');
      await window.view.shown;
      await window.__frame();
    },
    [stage, speaks] as const,
  );
  await page.waitForTimeout(700); // the canvas fades in, once
  await page.screenshot({ path: `${folder}/${name}.png` });
};

/** One page for all shots of one quality and size. */
const takeAll = async (pages: Pages, shots: readonly Shot[]): Promise<void> => {
  const kindOf = ({ quality, size }: Shot): string => `${quality} ${size.width}`;
  for (const kind of new Set(shots.map(kindOf))) {
    const group = shots.filter((shot) => kindOf(shot) === kind);
    const [first] = group;
    if (!first) continue;
    const page = await pages.open(`stage.html?t=4&quality=${first.quality}`, first.size);
    for (const shot of group) await take(page, shot);
    await page.close();
  }
};

const sheet = (shots: readonly Shot[]): string =>
  `<!doctype html><title>Gallery</title><style>body{background:#222;color:#eee;font:14px sans-serif}figure{display:inline-block;margin:6px}img{height:240px}</style>
${shots.map(({ name }) => `<figure><img src="${name}.png" alt=""><figcaption>${name}</figcaption></figure>`).join('\n')}`;

const shots = [...placeShots, ...figureShots, ...skeinShots].filter(({ name }) => name.startsWith(wanted));
mkdirSync(folder, { recursive: true });
const pages = await openPages();
await takeAll(pages, shots);
writeFileSync(`${folder}/index.html`, sheet(shots));
await pages.print(`file://${resolve(folder, 'index.html')}`, `${folder}/index.png`);
await pages.close();
console.log(`${shots.length} pictures: ${folder}/index.html`);
