import type { AnchorId, FigureId, LightId, PlaceId, PoseId } from '../core/catalog';
import type { Layer, PasserId } from './places/place';

/**
 * Where the pictures are: pure look-ups over what was there when the game was built. A picture that does not exist is
 * undefined, never an error; what then stands in is decided by the caller.
 */

const placeUrls = import.meta.glob<string>('/assets/places/**/*.webp', {
  query: '?url',
  eager: true,
  import: 'default',
});
const spriteUrls = import.meta.glob<string>('/assets/figures/**/*.webp', {
  query: '?url',
  eager: true,
  import: 'default',
});
const placedCorners = import.meta.glob<Record<string, Corner>>('/assets/places/*/figures.json', {
  eager: true,
  import: 'default',
});
const spriteSheets = import.meta.glob<Record<string, SpriteSheet>>('/assets/figures/figures.json', {
  eager: true,
  import: 'default',
});

/** Top left corner in picture pixels. */
interface Corner {
  readonly x: number;
  readonly y: number;
}

/**
 * Equal frames of somebody who walks to the right, in rows of `columns`; sizes in pixels. No card must take pictures
 * wider than 4,096.
 */
interface SpriteSheet {
  readonly frameWidth: number;
  readonly frameHeight: number;
  readonly frames: number;
  readonly columns: number;
  /** Meters that one run through all frames covers on the ground. */
  readonly strideMetres: number;
  /** The ground's height within a frame. */
  readonly feetY: number;
  /** How high a person of 1.78 m is. */
  readonly personHeight: number;
}

export interface PlacedFigure extends Corner {
  readonly url: string;
}

export interface Sprite {
  readonly url: string;
  readonly sheet: SpriteSheet;
}

/** A layer of a place in a light. */
export const layerUrl = (place: PlaceId, light: LightId, layer: Layer['id']): string | undefined =>
  placeUrls[`/assets/places/${place}/${light}/${layer}.webp`];

/** Somebody rendered in the place's own light, where they stand or sit. */
export const placedFigure = (
  place: PlaceId,
  light: LightId,
  figure: FigureId,
  pose: PoseId,
  anchor: AnchorId,
): PlacedFigure | undefined => {
  const name = `${light}/${figure}-${pose}-${anchor}`;
  const url = placeUrls[`/assets/places/${place}/${name}.webp`];
  const corner = placedCorners[`/assets/places/${place}/figures.json`]?.[name];
  return url && corner ? { url, ...corner } : undefined;
};

const nightLights: readonly LightId[] = ['night', 'late', 'evening'];

/** Somebody cut out, in the nearest light that was rendered. */
export const sprite = (
  figure: FigureId | PasserId,
  pose: 'walking' | 'standing',
  light: LightId,
): Sprite | undefined => {
  const sheet = spriteSheets['/assets/figures/figures.json']?.[figure];
  const lights = nightLights.includes(light) ? ['night', 'day'] : ['day', 'night'];
  const url = lights.map((name) => spriteUrls[`/assets/figures/${figure}/${name}/${pose}.webp`]).find(Boolean);
  return url && sheet ? { url, sheet } : undefined;
};

/** Every picture of a place, for having it at hand. */
export const pictureUrls = (place: PlaceId): string[] =>
  Object.entries(placeUrls).flatMap(([path, url]) =>
    path.startsWith(`/assets/places/${place}/`) && !path.endsWith('/still.webp') ? [url] : [],
  );
