import type { LightId, PlaceId } from '../core/catalog';
import { standInOf } from '../core/standIns';

/** Apart from art.ts, so that the first line does not wait for the list of every picture. */
const urls = import.meta.glob<string>('/assets/places/*/*/still.webp', {
  query: '?url',
  eager: true,
  import: 'default',
});

/** The flattened picture of a place or of what stands in for it, 960×540; undefined where there is none. */
export const stillUrl = (place: PlaceId, light: LightId): string | undefined => {
  const shown = standInOf(place, light) ?? { place, light };
  return urls[`/assets/places/${shown.place}/${shown.light}/still.webp`];
};
