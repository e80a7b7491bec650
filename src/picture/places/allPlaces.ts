import type { PlaceId } from '../../core/catalog';
import { amysFlat } from './amys_flat';
import { apartment } from './apartment';
import { beach } from './beach';
import { cabin } from './cabin';
import { cliff } from './cliff';
import { lift } from './lift';
import { office } from './office';
import { party } from './party';
import { pier } from './pier';
import type { Place } from './place';
import { plaza } from './plaza';
import { remembered } from './remembered';
import { restaurant } from './restaurant';
import { returns } from './returns';
import { roof } from './roof';
import { street } from './street';
import { subway } from './subway';
import { terrace } from './terrace';
import { train } from './train';
import { tunnel } from './tunnel';
import { workplace } from './workplace';

const places: Readonly<Record<PlaceId, Place>> = {
  office,
  train,
  plaza,
  lift,
  apartment,
  returns,
  tunnel,
  amys_flat: amysFlat,
  restaurant,
  beach,
  pier,
  roof,
  street,
  cliff,
  cabin,
  subway,
  workplace,
  party,
  terrace,
  remembered,
};

/** Before the first place: the dark, with room for her. */
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
export const placeById = (id: PlaceId | null): Place => (id ? places[id] : dark);
