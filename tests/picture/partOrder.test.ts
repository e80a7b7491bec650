import { expect, test } from 'vitest';
import type { PicturePart } from '../../src/picture/PicturePart';
import { inOrder, type PartsByName, partOrder } from '../../src/picture/partOrder';

type Name = (typeof partOrder)[number];

const nothing: PartsByName = {
  layers: null,
  haze: null,
  people: null,
  passers: null,
  sparkle: null,
  glows: null,
  skein: null,
  weather: null,
  choices: null,
  looks: null,
  film: null,
};

/** The names of a place's parts in the order in which a frame moves them, whatever order they are given in. */
const movedIn = (names: readonly Name[]): Name[] => {
  const moved: Name[] = [];
  const partOf = (name: Name): PicturePart => ({
    isBusy: false,
    isAlive: false,
    advance: () => void moved.push(name),
    settle: () => undefined,
  });
  const parts = Object.fromEntries(names.map((name) => [name, partOf(name)]));
  for (const part of inOrder({ ...nothing, ...parts })) part.advance({} as Parameters<PicturePart['advance']>[0]);
  return moved;
};

test('a frame moves the layers first, and people before those who pass and sort them', () => {
  expect(movedIn(['passers', 'weather', 'people', 'layers'])).toEqual(['layers', 'people', 'passers', 'weather']);
});

test('her light lies over lamps and water, and what can be touched over her light', () => {
  expect(movedIn(['looks', 'choices', 'skein', 'glows', 'sparkle'])).toEqual([
    'sparkle',
    'glows',
    'skein',
    'choices',
    'looks',
  ]);
});

test('what a place lacks is not among its parts', () => {
  expect(inOrder(nothing)).toEqual([]);
  expect(movedIn(['film', 'layers'])).toEqual(['layers', 'film']);
  expect(movedIn([...partOrder].reverse())).toEqual(partOrder);
});
