import type Phaser from 'phaser';
import type { FigureId, LightId, LookId, PlaceId } from '../core/catalog';
import type { Stage } from '../core/stage';
import { thingsToNotice } from '../core/thingsToNotice';
import type { Choice } from '../core/turn';
import { PlaceCamera } from './camera/PlaceCamera';
import type { Target } from './effects/SpotLights';
import type { StageFrame } from './PicturePart';
import type { PlaceWorld } from './PlaceWorld';
import { type PlaceParts, placeParts } from './placeParts';
import { placeById } from './places/allPlaces';
import type { Place, Spot } from './places/place';

/** A spot with what it means; nothing where the place has no such spot. */
const targets = <T>(spot: Spot | null | undefined, value: T): readonly Target<T>[] => (spot ? [{ spot, value }] : []);

/** One place in one light: its parts, seen by a camera of its own. */
export class PlaceView {
  readonly id: PlaceId | null;
  readonly light: LightId | null;
  readonly camera: Phaser.Cameras.Scene2D.Camera;
  readonly #world: PlaceWorld;
  readonly #place: Place;
  readonly #root: Phaser.GameObjects.Container;
  readonly #parts: PlaceParts;
  readonly #eye: PlaceCamera;
  #breathes = false;

  constructor(world: PlaceWorld, at: Stage['place']) {
    const { scene, view } = world;
    this.#world = world;
    this.id = at?.id ?? null;
    this.light = at?.light ?? null;
    const place = placeById(this.id);
    const { width, height } = view();
    const camera = scene.cameras.add(0, 0, width, height).setBackgroundColor(0x120a0b);
    const root = scene.add.container(0, 0);
    root.cameraFilter = ~camera.id; // the cameras of other places do not see it
    this.#place = place;
    this.camera = camera;
    this.#root = root;
    this.#parts = placeParts({ world, id: this.id, light: this.light, place, root, camera, hold: this.#hold });
    this.#eye = new PlaceCamera(camera, place, view, this.#parts.people);
  }

  /** Whether something that was asked for is on its way. */
  get isBusy(): boolean {
    return this.#eye.isBusy || this.#parts.all.some(({ isBusy }) => isBusy);
  }

  /** Whether something here moves unasked. */
  get isAlive(): boolean {
    return this.#eye.isAlive || this.#parts.all.some(({ isAlive }) => isAlive);
  }

  /** Brings pictures and people onto the graphics card. Never rejects: what does not come is left out. */
  async load(stage: Stage): Promise<void> {
    const { id, light } = this;
    const pictures = id && light ? this.#parts.layers.fill(this.#world.scene, id, light, this.#hold) : null;
    await Promise.all([pictures, this.show(stage, true)]);
  }

  /** Shows the stage's people, weather and camera, as they are in this place. Resolves when everybody has come. */
  async show(stage: Stage, instant: boolean): Promise<void> {
    const coming = this.#parts.all.map((part) => part.show?.(stage, instant));
    this.#parts.looks.offer(thingsToNotice(stage).flatMap((id) => targets(this.#place.looks?.[id], id)));
    this.#eye.show(stage, instant); // people are where they will be from here on
    await Promise.all(coming);
  }

  /** Whose line it is: the camera may go there, and whoever walks goes on with it, the camera along. */
  attend(speaker: FigureId | null): void {
    this.#eye.attend(speaker);
    if (!this.#breathes) return;
    this.#parts.people.stroll();
    this.#eye.aim(false);
  }

  /** Points the camera where it should look, after the window has changed. */
  reframe(): void {
    this.#eye.aim(true);
  }

  /** Lights what these are about; whether anything is or was lit. */
  offer(choices: readonly Choice[]): boolean {
    const { spots } = this.#place;
    return this.#parts.choices.offer(choices.flatMap(({ at, index }) => targets(at && spots[at], index)));
  }

  /** The camera leans toward a thing of the place, or comes back. */
  look(id: LookId | null): void {
    this.#eye.look(id);
  }

  /** The choice under a canvas point, lit; null when there is none. `reach` is in canvas pixels. */
  choiceAt(x: number, y: number, reach: number): number | null {
    const point = this.#eye.pointAt(x, y);
    return this.#parts.choices.hover(point.x, point.y, reach / point.zoom);
  }

  /** Ends everything that is on its way. */
  settle(): void {
    this.#eye.settle();
    for (const part of this.#parts.all) part.settle();
  }

  /** Moves the camera on, and then all parts, which follow its shot. */
  advance(frame: StageFrame): void {
    this.#breathes = frame.breathes;
    const moment = { ...frame, shot: this.#eye.advance(frame) };
    for (const part of this.#parts.all) part.advance(moment);
  }

  destroy(): void {
    this.#root.destroy();
    this.#world.scene.cameras.remove(this.camera);
    this.#world.shelf.release(this);
  }

  readonly #hold = (url: string): Promise<boolean> => this.#world.shelf.hold(url, this);
}
