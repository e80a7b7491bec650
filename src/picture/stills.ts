import type { LightId, PlaceId } from '../core/catalog';

/** Apart from pictureFiles.ts, so that the first line does not wait for the list of every picture. */
const urls = import.meta.glob<string>('/assets/places/*/*/still.webp', {
  query: '?url',
  eager: true,
  import: 'default',
});

/** The flattened picture of a place, 960×540; undefined where there is none. */
export const stillUrl = (place: PlaceId, light: LightId): string | undefined =>
  urls[`/assets/places/${place}/${light}/still.webp`];
