import type { Anchor, Place } from '../places/place';

/** What the camera looks at: the middle of the view in picture pixels, and canvas pixels a picture pixel. */
export interface Shot {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** The canvas, in its own pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** A little more than the picture needs to cover the view, so that breath and pointer never show an edge. */
const overscan = 1.03;

/** Where a person stands in the view: the point of their height that the camera goes to. */
const heartHeight = 0.62;

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** Keeps a span of `visible` pixels inside a side of `whole`: the middle that is nearest to the wish. */
const within = (wish: number, visible: number, whole: number): number =>
  visible >= whole ? whole / 2 : clamp(wish, visible / 2, whole - visible / 2);

/** The shot that covers the view with the picture, `closer` times nearer (1 to 2), as near to the wish as that allows. */
export const frameShot = (
  { width, height }: Pick<Place, 'width' | 'height'>,
  view: Viewport,
  wish: Pick<Anchor, 'x' | 'y'>,
  closer: number,
): Shot => {
  const zoom = Math.max(view.width / width, view.height / height) * overscan * closer;
  return {
    x: within(wish.x, view.width / zoom, width),
    y: within(wish.y, view.height / zoom, height),
    zoom,
  };
};

/** The same shot, moved as little as it takes to stay inside the picture. */
export const keepInside = (picture: Pick<Place, 'width' | 'height'>, view: Viewport, shot: Shot): Shot => ({
  x: within(shot.x, view.width / shot.zoom, picture.width),
  y: within(shot.y, view.height / shot.zoom, picture.height),
  zoom: shot.zoom,
});

/** The point that a camera on this anchor looks at: the heart of who stands there. */
export const heartOf = ({ x, y, height }: Anchor): Pick<Anchor, 'x' | 'y'> => ({ x, y: y - height * heartHeight });

/**
 * How far a layer is moved so that it seems nearer or farther than the room. Never so far that its edge comes into view.
 * `middle`, `visible` and `whole` are one axis of the shot and the picture, in picture pixels.
 */
export const parallaxShift = (
  parallax: number,
  middle: number,
  visible: number,
  whole: number,
  sway: number,
): number => {
  const wish = (1 - parallax) * (middle - whole / 2) + parallax * sway;
  return clamp(wish, middle + visible / 2 - whole, Math.max(middle - visible / 2, middle + visible / 2 - whole));
};

/** One shot on the way to another; `t` from 0 to 1. */
export const mixShots = (from: Shot, to: Shot, t: number): Shot => ({
  x: from.x + (to.x - from.x) * t,
  y: from.y + (to.y - from.y) * t,
  zoom: from.zoom * (to.zoom / from.zoom) ** t,
});
