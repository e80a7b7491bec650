import { type PlaceId, places } from '../../core/catalog';
import type { Stage } from '../../core/stage';
import { pictureUrls } from '../pictureFiles';
import { prefetch } from './TextureShelf';

/** About as the script comes to them; where it goes back to a place, the guess is wrong and costs a download. */
const order = Object.keys(places) as PlaceId[]; // the keys of a literal table

const idle = (work: () => void): void => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 8000 });
  else setTimeout(work, 3000);
};

/** When the machine has time: all pictures of this place, and of the one after it in the catalog. */
export const prefetchAfter = ({ place }: Stage): void => {
  const next = place ? order[order.indexOf(place.id) + 1] : order[0];
  const wanted = [place?.id, next].filter((id) => id !== undefined);
  idle(() => prefetch(wanted.flatMap(pictureUrls)));
};
