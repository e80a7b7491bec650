import type Phaser from 'phaser';
import type { FigureId, LookId } from '../../core/catalog';
import type { Stage } from '../../core/stage';
import type { Crowd } from '../figures/People';
import type { StageFrame } from '../PicturePart';
import type { PlaceWorld } from '../PlaceWorld';
import { dark } from '../places/allPlaces';
import type { Place, Spot } from '../places/place';
import { CameraMove } from './CameraMove';
import { frameShot, heartOf, keepInside, type Shot, type Viewport } from './framing';

/** How much nearer the camera comes to what he looks at. */
const lookCloser = 1.5;

/** Picture pixels; in a wider picture the camera goes along with him. */
const usualWidth = 1920;

interface Point {
  readonly x: number;
  readonly y: number;
}

const middleOf = ({ x, y, width, height }: Spot): Point => ({ x: x + width / 2, y: y + height / 2 });

/** The camera of one place: goes where the stage, the talk and his eyes want it, and covers the window with the picture. */
export class PlaceCamera {
  readonly #camera: Phaser.Cameras.Scene2D.Camera;
  readonly #place: Place;
  readonly #view: PlaceWorld['view'];
  readonly #people: Crowd;
  readonly #move: CameraMove;
  #directed: Stage['camera'] = null;
  #speaker: FigureId | null = null;
  #looked: Spot | null = null;

  constructor(camera: Phaser.Cameras.Scene2D.Camera, place: Place, view: PlaceWorld['view'], people: Crowd) {
    this.#camera = camera;
    this.#place = place;
    this.#view = view;
    this.#people = people;
    this.#move = new CameraMove(this.#wishedShot());
  }

  get isBusy(): boolean {
    return this.#move.isMoving;
  }

  /** It breathes wherever there is something to see. */
  get isAlive(): boolean {
    return this.#place !== dark;
  }

  /** Follows the stage's direction. */
  show({ camera }: Stage, instant: boolean): void {
    this.#directed = camera;
    this.aim(instant);
  }

  /** Whose line it is: upright, the camera goes there. */
  attend(speaker: FigureId | null): void {
    if (speaker) this.#speaker = speaker;
    this.aim(false);
  }

  /** Leans toward a thing of the place, or comes back. */
  look(id: LookId | null): void {
    this.#looked = (id && this.#place.looks?.[id]) ?? null;
    this.aim(false);
  }

  /** Goes where it should look now; after somebody has walked or the window has changed, too. */
  aim(instant: boolean): void {
    this.#move.goTo(this.#wishedShot(), instant);
  }

  /** The point of the picture under a point of the canvas, and canvas pixels a picture pixel. */
  pointAt(x: number, y: number): Point & { readonly zoom: number } {
    const { width, height } = this.#view();
    const { zoom, midPoint } = this.#camera;
    return { x: midPoint.x + (x - width / 2) / zoom, y: midPoint.y + (y - height / 2) / zoom, zoom };
  }

  /** Moves on; returns the shot of the moment, which the parts of the place follow. */
  advance({ time, seconds, breathes, view }: StageFrame): Shot {
    this.#move.advance(seconds);
    const shot = keepInside(this.#place, view, this.#move.shot(time, breathes));
    this.#camera.setSize(view.width, view.height).setZoom(shot.zoom);
    this.#camera.setScroll(shot.x - view.width / 2, shot.y - view.height / 2);
    return shot;
  }

  settle(): void {
    this.#move.settle();
  }

  #wishedShot(): Shot {
    const view = this.#view();
    if (this.#looked) return frameShot(this.#place, view, middleOf(this.#looked), lookCloser);
    const anchor = this.#directed && this.#place.anchors[this.#directed.anchor];
    const closer = this.#directed?.zoom ?? 1;
    return frameShot(this.#place, view, anchor ? heartOf(anchor) : this.#restingPoint(view), closer);
  }

  /** Without a camera direction: the whole picture, or in a wide one where Theodore is; upright, whoever speaks or is there. */
  #restingPoint(view: Viewport): Point {
    const { width, height, presence } = this.#place;
    if (view.width >= view.height * 1.2) {
      const walker = width > usualWidth ? this.#people.anchorOf('theodore') : null;
      return { x: walker?.x ?? width / 2, y: height / 2 };
    }
    const anchor = this.#people.anchorOf(this.#speaker);
    return anchor ? heartOf(anchor) : presence;
  }
}
