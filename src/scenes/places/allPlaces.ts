import type { PlaceId } from '../../core/catalog';
import type { Place } from './place';

const files = import.meta.glob<Record<string, Place>>(['./*.ts', '!./place.ts', '!./allPlaces.ts'], { eager: true });

/** No picture yet: the dark, with room for her. */
export const dark: Place = {
  width: 1920,
  height: 1080,
  layers: [],
  anchors: {},
  spots: {},
  presence: { x: 960, y: 470, length: 1500 },
  glows: [],
};

/** What a place is made of. */
export const placeOf = (id: PlaceId | null): Place => (id && files[`./${id}.ts`]?.[id]) || dark;
