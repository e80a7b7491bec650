import { places as catalog, type LightId, type PlaceId } from '../../core/catalog';
import { type StandIn, standInOf } from '../../core/standIns';
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

const places: Partial<Record<PlaceId, Place>> = {
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

/** Another place's picture under this place's names: its anchors where they stand for others, nothing to touch. */
const borrowed = (id: PlaceId, { place, anchors }: StandIn): Place => {
  const shown = places[place] ?? dark;
  const lights: readonly LightId[] = catalog[id].lights;
  return {
    ...shown,
    anchors: Object.fromEntries(
      Object.entries(anchors).flatMap(([name, at]) => (shown.anchors[at] ? [[name, shown.anchors[at]]] : [])),
    ),
    spots: {},
    glows: shown.glows.map((glow) => ({
      ...glow,
      lights: lights.filter((light) => glow.lights.includes(standInOf(id, light)?.light ?? light)),
    })),
  };
};

const placeNamed = (id: PlaceId): Place => {
  const standIn = standInOf(id, catalog[id].lights[0]);
  return standIn ? borrowed(id, standIn) : (places[id] ?? dark);
};

/** What a place is made of, or what stands in for it. */
export const placeOf = (id: PlaceId | null): Place => (id ? placeNamed(id) : dark);
