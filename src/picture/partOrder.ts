import type { PicturePart } from './PicturePart';

/**
 * The parts of a place in the order in which a frame moves them, and in which they are made: of two in the same layer the
 * later is drawn over the earlier. It matters that
 *
 * - the layers come first: all others lie in their boxes;
 * - people go before those who pass, who then sort everybody by how near they are;
 * - her light lies over lamps and water, and what can be touched over her light.
 */
export const partOrder = [
  'layers',
  'haze',
  'people',
  'passers',
  'sparkle',
  'glows',
  'skein',
  'weather',
  'choices',
  'looks',
  'film',
] as const;

type PartName = (typeof partOrder)[number];

/** What a place may have; null is what it lacks. */
export type PartsByName = Readonly<Record<PartName, PicturePart | null>>;

/** The parts that there are, in their order. Pure. */
export const inOrder = (parts: PartsByName): readonly PicturePart[] => partOrder.flatMap((name) => parts[name] ?? []);
