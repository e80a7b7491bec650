import type { PlaceId } from '../../core/catalog';
import { apartment } from './apartment';
import { lift } from './lift';
import { office } from './office';
import type { Place } from './place';
import { plaza } from './plaza';
import { returns } from './returns';
import { train } from './train';

const places: Record<PlaceId, Place> = { office, train, plaza, lift, apartment, returns };

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
export const placeOf = (id: PlaceId | null): Place => (id ? places[id] : dark);
