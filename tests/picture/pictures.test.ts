import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import sheets from '../../assets/figures/figures.json';
import { endings, inserts, type PlaceId, places } from '../../src/core/catalog';
import { placeById } from '../../src/picture/places/allPlaces';
import { webpSize } from './webpSize';

const kilobytes = (path: string): number => statSync(path).size / 1000;
const pictures = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.webp')) : [];
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const ids = Object.keys(places) as PlaceId[]; // the keys of a literal table
/** Every place in every light. */
const lightsOf = ids.flatMap((id) =>
  places[id].lights.map((light) => ({ id, light, folder: `assets/places/${id}/${light}` })),
);

/** Corners of the placed figures of a place, by `light/figure-pose-anchor`. */
const placedIn = (id: PlaceId): Record<string, { x: number; y: number }> => {
  const path = `assets/places/${id}/figures.json`;
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
};

describe.each(ids)('%s', (id) => {
  test('has just the anchors and spots that the script may name', () => {
    expect(Object.keys(placeById(id).anchors).sort()).toEqual([...places[id].anchors].sort());
    expect(Object.keys(placeById(id).spots).sort()).toEqual([...places[id].spots].sort());
  });

  test('has its anchors and spots within its picture', () => {
    const { width, height, anchors, spots } = placeById(id);
    for (const { x, y } of Object.values(anchors))
      expect(x >= 0 && x <= width && y > 0 && y <= height * 1.4).toBe(true);
    for (const spot of Object.values(spots)) expect(spot.x >= 0 && spot.x + spot.width <= width).toBe(true);
  });

  test('has a file for every placed figure, within the picture', () => {
    const { width, height } = placeById(id);
    for (const [name, { x, y }] of Object.entries(placedIn(id))) {
      const size = webpSize(`assets/places/${id}/${name}.webp`);
      expect(x >= 0 && y >= 0 && x + size.width <= width && y + size.height <= height, name).toBe(true);
    }
  });
});

describe.each(lightsOf)('$id in the light $light', ({ id, light, folder }) => {
  test('has all its layers in its own size, and a still', () => {
    const { layers, width, height } = placeById(id);
    expect(layers.length).toBeGreaterThan(0);
    for (const layer of layers) {
      const size = webpSize(`${folder}/${layer.id}.webp`);
      expect(size.height, layer.id).toBe(height);
      // What scrolls past a window may be longer than the window.
      expect(size.width, layer.id).toBeGreaterThanOrEqual(width);
    }
    expect(webpSize(`${folder}/still.webp`)).toEqual({ width: 960, height: 540 });
  });

  test('has no picture that nobody shows', () => {
    const shown = [...placeById(id).layers.map((layer) => layer.id), 'still'].map((name) => `${name}.webp`);
    const placed = Object.keys(placedIn(id)).flatMap((name) =>
      name.startsWith(`${light}/`) ? [`${name.slice(light.length + 1)}.webp`] : [],
    );
    expect(pictures(folder).sort()).toEqual([...shown, ...placed].sort());
  });

  test('keeps to its budget: 350 kB of layers, 45 kB for the still, 40 kB a figure', () => {
    const names = pictures(folder);
    const layers = placeById(id).layers.map((layer) => `${layer.id}.webp`);
    expect(sum(layers.map((name) => kilobytes(`${folder}/${name}`)))).toBeLessThanOrEqual(350);
    for (const name of names.filter((each) => !layers.includes(each))) {
      expect(kilobytes(`${folder}/${name}`), name).toBeLessThanOrEqual(name === 'still.webp' ? 45 : 40);
    }
  });
});

/** All WebP files below these folders of `assets`. */
const filesIn = (...folders: string[]): string[] =>
  folders.flatMap((folder) =>
    (readdirSync(`assets/${folder}`, { recursive: true }) as string[])
      .filter((name) => name.endsWith('.webp'))
      .map((name) => `assets/${folder}/${name.replaceAll('\\', '/')}`),
  );

/** Files of the script, with what they name: places with their lights, and who is where. */
const scripts = (readdirSync('story', { recursive: true }) as string[])
  .filter((name) => name.endsWith('.ink'))
  .map((name) => {
    const tags = [...readFileSync(`story/${name}`, 'utf8').matchAll(/# (place|figure): (.+)/g)];
    const seen = { folder: name.split(/[\\/]/)[0] ?? '', lights: new Set<string>(), people: new Set<string>() };
    let place = '';
    for (const [, verb, words = ''] of tags) {
      const [first = '', second = '', , anchor] = words.trim().split(/\s+/);
      if (verb === 'place') {
        place = first;
        seen.lights.add(`${first}/${second}`);
      } else if (anchor) seen.people.add(`${place} ${first}-${second}-${anchor}`);
    }
    return seen;
  });

const acts = ['act1', 'act2', 'act3', 'act4', 'act5'];
const lightsIn = (act: string): Set<string> =>
  new Set(scripts.filter(({ folder }) => folder === act).flatMap(({ lights }) => [...lights]));

test.each(acts)('the places that %s is the first to have are at most 3 MB, all pictures at most 16 MB', (act) => {
  const before = acts.slice(0, acts.indexOf(act)).map(lightsIn);
  const lights = [...lightsIn(act)].filter((light) => !before.some((seen) => seen.has(light)));
  const files = lights.flatMap((light) =>
    pictures(`assets/places/${light}`).map((name) => `assets/places/${light}/${name}`),
  );
  expect(files.length).toBeGreaterThan(0);
  expect(sum(files.map(kilobytes))).toBeLessThanOrEqual(3000);
  expect(sum(filesIn('places', 'figures', 'inserts', 'endings').map(kilobytes))).toBeLessThanOrEqual(16000);
});

test('whoever goes past somewhere has a strip of a walk, as large as its sheet says', () => {
  const passers = new Set(ids.flatMap((id) => placeById(id).passers?.map(({ who }) => who) ?? []));
  expect(passers.size).toBeGreaterThan(0);
  for (const who of passers) {
    const { columns, frames, frameWidth, frameHeight } = sheets[who];
    expect(webpSize(`assets/figures/${who}/day/walking.webp`), who).toEqual({
      width: columns * frameWidth,
      height: Math.ceil(frames / columns) * frameHeight,
    });
  }
});

test('nobody was rendered where the script never has them', () => {
  const named = new Set(scripts.flatMap(({ people }) => [...people]));
  for (const id of ids) {
    for (const name of Object.keys(placedIn(id))) {
      const person = `${id} ${name.split('/')[1]}`;
      // Who has walked there stands there.
      const isAsked = named.has(person) || named.has(person.replace('-standing-', '-walking-'));
      expect(isAsked, person).toBe(true);
    }
  }
});

test('every thing seen close and every ending has its picture, and there are no others', () => {
  const namesOf = (folder: string): string[] => pictures(`assets/${folder}`).map((name) => name.replace('.webp', ''));
  expect(namesOf('inserts').sort()).toEqual(inserts.filter((id) => id !== 'none').sort());
  expect(namesOf('endings').sort()).toEqual([...endings].sort());
  for (const name of filesIn('inserts', 'endings')) {
    expect(webpSize(name), name).toEqual({ width: 1280, height: 720 });
    expect(kilobytes(name), name).toBeLessThanOrEqual(75);
  }
});
