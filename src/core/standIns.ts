import type { AnchorId, LightId, PlaceId } from './catalog';

/**
 * What is shown until a place has pictures of its own: said here and nowhere else, so that the script names
 * the right ids from the start. An entry goes when its pictures come.
 */

/** Another place in one of its lights; `anchors` says which of its anchors each of this place's stands for. */
export interface StandIn {
  readonly place: PlaceId;
  readonly light: LightId;
  readonly anchors: Readonly<Record<string, AnchorId>>;
}

/** By `place light`. */
const places: Readonly<Record<string, StandIn>> = {
  'workplace day': { place: 'office', light: 'day', anchors: { desk: 'desk', chair: 'aisle' } },
};

/** What stands in for a place in a light; undefined where it has pictures of its own. */
export const standInOf = (place: PlaceId, light: LightId): StandIn | undefined => places[`${place} ${light}`];

/** All anchors, this one first, for which it may stand in another place's picture. */
export const anchorsFor = (anchor: AnchorId): readonly AnchorId[] => [
  anchor,
  ...Object.values(places).flatMap(({ anchors }) => anchors[anchor] ?? []),
];
