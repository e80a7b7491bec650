import type { FigureId, LightId, PlaceId } from '../../core/catalog';
import type { FigurePosition } from '../../core/direction';
import { type PlacedFigure, placedFigure, type Sprite, sprite } from '../pictureFiles';

/** How somebody can be shown: rendered in place, cut out, or not at all. */
export type FigurePicture =
  | ({ readonly kind: 'placed' } & PlacedFigure)
  | ({ readonly kind: 'sprite' } & Sprite)
  | { readonly kind: 'none' };

/** The best picture there is of somebody who stands, sits or lies there; who has walked there stands. */
export const findPicture = (
  place: PlaceId,
  light: LightId,
  figure: FigureId,
  { pose, anchor }: FigurePosition,
): FigurePicture => {
  const placed =
    placedFigure(place, light, figure, pose, anchor) ?? placedFigure(place, light, figure, 'standing', anchor);
  if (placed) return { kind: 'placed', ...placed };
  const cut = sprite(figure, 'standing', light);
  return cut ? { kind: 'sprite', ...cut } : { kind: 'none' };
};
