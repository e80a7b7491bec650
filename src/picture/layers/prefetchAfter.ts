import { type PlaceId, places } from '../../core/catalog';
import type { Stage } from '../../core/stage';
import { pictureUrls } from '../pictureFiles';
import { prefetch } from './TextureShelf';

const order = Object.keys(places) as PlaceId[]; // the keys of a literal table

const idle = (work: () => void): void => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 8000 });
  else setTimeout(work, 3000);
};

/** When the machine has time: the pictures of this place's other lights, and of the place that the script names next. */
export const prefetchAfter = ({ place }: Stage): void => {
  const next = place ? order[order.indexOf(place.id) + 1] : order[0];
  const wanted = [place?.id, next].filter((id) => id !== undefined);
  idle(() => prefetch(wanted.flatMap(pictureUrls)));
};
