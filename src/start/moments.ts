import { later } from '../common/later';

/** Milliseconds that the first line is alone, so that it is drawn before anything else. */
const aloneMs = 100;
/** Milliseconds on the title after which pictures and faces come, though nobody reads yet. */
const titleMs = 500;
/** Milliseconds after these in which what is heavy waits for the first line. */
const heavyMs = 1500;

/** Something that happens once, and what waits for it. */
interface Moment {
  readonly happens: () => void;
  readonly come: Promise<void>;
}

const createMoment = (): Moment => {
  let happens: () => void = () => undefined;
  const come = new Promise<void>((resolve) => {
    happens = resolve;
  });
  return { happens, come };
};

/** When a start may do more, for those who wait. */
export interface Moments {
  /** The first line of a play is about to be shown. */
  readonly firstLine: Moment;
  /** The interface stands on the page and can tell something. */
  readonly mounted: Moment;
  /** Does this as soon as it stands. */
  readonly whenMounted: (work: () => void) => void;
  /** A hurried player reads first and sees then; everybody else sees the title's window at once. */
  readonly calm: Promise<void>;
  /** Somebody reads, or has not for so long that they may be looking at the title. */
  readonly leisure: Promise<void>;
}

export const createMoments = (): Moments => {
  const firstLine = createMoment();
  const mounted = createMoment();
  const calm = Promise.race([firstLine.come.then(() => later(aloneMs)), later(titleMs)]);
  const leisure = calm.then(() => Promise.race([firstLine.come, later(heavyMs)]));
  return { firstLine, mounted, whenMounted: (work) => void mounted.come.then(work), calm, leisure };
};
