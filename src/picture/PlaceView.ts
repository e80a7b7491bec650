import type Phaser from 'phaser';
import type { FigureId, LightId, LookId, PlaceId } from '../core/catalog';
import type { Stage } from '../core/stage';
import { thingsToNotice } from '../core/thingsToNotice';
import type { Choice } from '../core/turn';
import { CameraMove } from './camera/CameraMove';
import { frameShot, heartOf, keepInside, type Shot, type Viewport } from './camera/framing';
import { FilmFilter } from './effects/FilmFilter';
import { Glows } from './effects/Glows';
import { Haze } from './effects/Haze';
import { Sparkle } from './effects/Sparkle';
import { SpotLights, type Target } from './effects/SpotLights';
import { WeatherFade } from './effects/WeatherFade';
import type { FigureWorld } from './figures/FigureWorld';
import { Passers } from './figures/Passers';
import { People } from './figures/People';
import { PlaceLayers } from './layers/PlaceLayers';
import type { TextureShelf } from './layers/TextureShelf';
import type { Demands } from './pace/quality';
import { dark, placeById } from './places/allPlaces';
import type { Place, Spot } from './places/place';
import type { Presence } from './presence/Presence';
import { SkeinInPlace } from './presence/SkeinInPlace';
import type { SkeinPainter } from './presence/SkeinPainter';

/** What a place needs from the stage around it. */
export interface PlaceWorld {
  readonly scene: Phaser.Scene;
  readonly shelf: TextureShelf;
  readonly presence: Presence;
  readonly painter: () => SkeinPainter;
  readonly view: () => Viewport;
  readonly plan: () => Demands;
}

/** Brightness of what an answer is about, and of what may be noticed or not: a press there is meant for the line. */
const spotLight = 0.16;
const lookLight = 0.1;
/** How much nearer the camera comes to what he looks at. */
const lookCloser = 1.5;

/** Pixels; in a wider picture the camera goes along with him. */
const usualWidth = 1920;

/** One frame's share. */
export interface PlaceMoment {
  /** The stage's clock, seconds. */
  readonly time: number;
  /** Seconds since the frame before. */
  readonly seconds: number;
  /** The pointer's pull, picture pixels. */
  readonly sway: { readonly x: number; readonly y: number };
  /** Whether unasked motion is wanted. */
  readonly breathes: boolean;
}

const middleOf = ({ x, y, width, height }: Spot): { x: number; y: number } => ({ x: x + width / 2, y: y + height / 2 });

/** One place in one light: its pictures, people, weather and lights, seen by a camera of its own. */
export class PlaceView {
  readonly id: PlaceId | null;
  readonly light: LightId | null;
  readonly camera: Phaser.Cameras.Scene2D.Camera;
  readonly #world: PlaceWorld;
  readonly #place: Place;
  readonly #root: Phaser.GameObjects.Container;
  readonly #layers: PlaceLayers;
  readonly #people: People | null;
  readonly #passers: Passers | null;
  readonly #skies: WeatherFade;
  readonly #spots: SpotLights<number>;
  readonly #looks: SpotLights<LookId>;
  readonly #glows: Glows | null;
  readonly #sparkle: Sparkle | null;
  readonly #skein: SkeinInPlace;
  readonly #haze: Haze | null;
  readonly #film: FilmFilter;
  readonly #move: CameraMove;
  #camera: Stage['camera'] = null;
  #speaker: FigureId | null = null;
  #looked: Spot | null = null;
  #breathes = false;

  constructor(world: PlaceWorld, at: Stage['place']) {
    const { scene } = world;
    this.#world = world;
    this.id = at?.id ?? null;
    this.light = at?.light ?? null;
    this.#place = placeById(this.id);
    const { width, height } = world.view();
    this.camera = scene.cameras.add(0, 0, width, height).setBackgroundColor(0x120a0b);
    this.#root = scene.add.container(0, 0);
    this.#root.cameraFilter = ~this.camera.id; // the cameras of other places do not see it
    this.#layers = new PlaceLayers(scene, this.#root, this.#place);
    const far = this.#layers.box('far');
    const room = this.#layers.box('room') ?? this.#root;
    this.#haze = far ? new Haze(scene, far, this.#place) : null;
    const crowd = this.#crowdIn(this.#box(room));
    this.#people = crowd && new People(crowd);
    this.#passers = crowd && world.plan().ambient > 0 ? new Passers(crowd) : null;
    this.#sparkle = this.#glitter(room);
    this.#glows = this.light ? new Glows(scene, (layer) => this.#layers.box(layer), this.#place, this.light) : null;
    this.#skein = new SkeinInPlace(scene, this.#place, world.painter, { room, far });
    this.#skies = new WeatherFade(
      scene,
      this.#box((this.#place.isIndoors && far) || this.#root),
      this.#place,
      () => world.plan().weatherGrains,
    );
    this.#spots = new SpotLights(scene, room, spotLight);
    this.#looks = new SpotLights(scene, room, lookLight);
    this.#film = new FilmFilter(this.camera);
    this.camera.filters.external.add(this.#film);
    this.#move = new CameraMove(this.#wishedShot());
  }

  get isBusy(): boolean {
    return this.#move.isMoving || this.#skies.isBusy || Boolean(this.#glows?.isBusy || this.#people?.isBusy);
  }

  /** Whether something here moves unasked. */
  get isAlive(): boolean {
    const hasLight = this.#glows?.isMoving || this.#layers.isMoving || this.#spots.isShown;
    return Boolean(hasLight) || !this.#skies.isEmpty || this.#haze !== null || this.#place !== dark;
  }

  /** Brings pictures and people onto the graphics card. Never rejects: what does not come is left out. */
  async load(stage: Stage): Promise<void> {
    const pictures =
      this.id && this.light ? this.#layers.fill(this.#world.scene, this.id, this.light, this.#hold) : null;
    await Promise.all([pictures, this.#people?.show(stage.figures, { instant: true })]);
    this.show(stage, true);
  }

  /** Shows the stage's people, weather and camera, as they are in this place. Resolves when everybody has come. */
  async show(stage: Stage, instant: boolean): Promise<void> {
    const people = this.#people?.show(stage.figures, { instant });
    this.#skies.show(stage.weather, instant);
    this.#glows?.follow(stage.figures, instant);
    this.#camera = stage.camera;
    this.#looks.offer(thingsToNotice(stage).flatMap((value) => this.#lookAt(value)));
    this.aim(instant);
    await people;
  }

  /** Whose line it is: upright, the camera goes there. */
  attend(speaker: FigureId | null): void {
    if (speaker) this.#speaker = speaker;
    this.aim(false);
  }

  /** Points the camera where it should look now; after the window has changed, too. */
  aim(instant: boolean): void {
    this.#move.goTo(this.#wishedShot(), instant);
  }

  /** Lights what these are about; whether anything is or was lit. */
  offer(choices: readonly Choice[]): boolean {
    const wasLit = this.#spots.isShown;
    this.#spots.offer(
      choices.flatMap(({ at, index }) => {
        const spot = at && this.#place.spots[at];
        return spot ? [{ spot, value: index }] : [];
      }),
    );
    return wasLit || this.#spots.isShown;
  }

  /** The camera leans toward a thing of the place, or comes back. */
  look(id: LookId | null): void {
    this.#looked = (id && this.#place.looks?.[id]) ?? null;
    this.aim(false);
  }

  /** A line begins: whoever walks goes on, and the camera goes along. */
  walkOn(): void {
    if (!this.#breathes) return;
    this.#people?.stroll();
    this.aim(false);
  }

  /** The choice under a canvas point, lit; null when there is none. `reach` is in canvas pixels. */
  choiceAt(x: number, y: number, reach: number): number | null {
    const { width, height } = this.#world.view();
    const zoom = this.camera.zoom;
    const pictureX = this.camera.midPoint.x + (x - width / 2) / zoom;
    const pictureY = this.camera.midPoint.y + (y - height / 2) / zoom;
    return this.#spots.hover(pictureX, pictureY, reach / zoom);
  }

  /** Ends everything that is on its way. */
  settle(): void {
    this.#people?.settle();
    this.#glows?.settle();
    this.#move.advance(60);
    this.#skies.settle();
  }

  update({ time, seconds, sway, breathes }: PlaceMoment): void {
    const view = this.#world.view();
    const plan = this.#world.plan();
    this.#move.advance(seconds);
    const shot = keepInside(this.#place, view, this.#move.shot(time, breathes));
    this.camera.setSize(view.width, view.height).setZoom(shot.zoom);
    this.camera.setScroll(shot.x - view.width / 2, shot.y - view.height / 2);
    this.#layers.update(shot, view, sway, time);
    this.#people?.update(seconds);
    const unasked = breathes ? time : 0;
    this.#passers?.update(unasked);
    this.#glows?.update(unasked, seconds, plan.widestGlow);
    this.#sparkle?.update(unasked);
    this.#haze?.update(unasked, plan.haze);
    this.#breathes = breathes;
    this.#spots.update(time, breathes);
    this.#looks.update(time, breathes);
    this.#skies.update(time, seconds);
    this.#skein.update(this.#world.presence, shot, view, unasked);
    this.#film.setActive(plan.film);
    this.#film.time = unasked;
  }

  destroy(): void {
    this.#root.destroy();
    this.#world.scene.cameras.remove(this.camera);
    this.#world.shelf.release(this);
  }

  readonly #hold = (url: string): Promise<boolean> => this.#world.shelf.hold(url, this);

  /** Light on the place's water, if it has any; over what lies outside it is hidden where the room hides that. */
  #glitter(room: Phaser.GameObjects.Container): Sparkle | null {
    const { glitter } = this.#place;
    const layer = glitter?.layer === 'far' ? this.#layers.box('far') : room;
    return glitter && layer ? new Sparkle(this.#world.scene, layer, glitter, this.#world.plan().weatherGrains) : null;
  }

  #lookAt(value: LookId): readonly Target<LookId>[] {
    const spot = this.#place.looks?.[value];
    return spot ? [{ spot, value }] : [];
  }

  #box(parent: Phaser.GameObjects.Container): Phaser.GameObjects.Container {
    const box = this.#world.scene.add.container(0, 0);
    parent.add(box);
    return box;
  }

  #crowdIn(layer: Phaser.GameObjects.Container): FigureWorld | null {
    const { id, light } = this;
    return id && light && { scene: this.#world.scene, layer, id, light, place: this.#place, hold: this.#hold };
  }

  #wishedShot(): Shot {
    const view = this.#world.view();
    if (this.#looked) return frameShot(this.#place, view, middleOf(this.#looked), lookCloser);
    const anchor = this.#camera && this.#place.anchors[this.#camera.anchor];
    const closer = this.#camera?.zoom ?? 1;
    return frameShot(this.#place, view, anchor ? heartOf(anchor) : this.#restingPoint(view), closer);
  }

  /** Without a camera direction: the whole picture, or in a wide one where Theodore is; upright, whoever speaks or is there. */
  #restingPoint(view: Viewport): { x: number; y: number } {
    const { width, height, presence } = this.#place;
    if (view.width >= view.height * 1.2) {
      const walker = width > usualWidth ? this.#people?.anchorOf('theodore') : null;
      return { x: walker?.x ?? width / 2, y: height / 2 };
    }
    const anchor = this.#people?.anchorOf(this.#speaker);
    return anchor ? heartOf(anchor) : presence;
  }
}
