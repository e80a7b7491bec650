import type Phaser from 'phaser';
import type { LightId, LookId, PlaceId } from '../core/catalog';
import { FilmFilter } from './effects/FilmFilter';
import { Glows } from './effects/Glows';
import { Haze } from './effects/Haze';
import { Sparkle } from './effects/Sparkle';
import { SpotLights } from './effects/SpotLights';
import { WeatherFade } from './effects/WeatherFade';
import type { FigureWorld } from './figures/FigureWorld';
import { Passers } from './figures/Passers';
import { type Crowd, nobody, People } from './figures/People';
import { PlaceLayers } from './layers/PlaceLayers';
import type { PicturePart } from './PicturePart';
import type { PlaceWorld } from './PlaceWorld';
import { inOrder, type PartsByName } from './partOrder';
import type { Place } from './places/place';
import { SkeinInPlace } from './presence/SkeinInPlace';

type Box = Phaser.GameObjects.Container;

/** Brightness of what an answer is about, and of what may be noticed or not: a press there is meant for the line. */
const choiceLight = 0.16;
const lookLight = 0.1;

/** Where parts are to be made. */
export interface Site {
  readonly world: PlaceWorld;
  readonly id: PlaceId | null;
  readonly light: LightId | null;
  readonly place: Place;
  /** Everything of the place lies in it. */
  readonly root: Box;
  readonly camera: Phaser.Cameras.Scene2D.Camera;
  readonly hold: FigureWorld['hold'];
}

/** The parts of one place: all of them, and those that are spoken to by name. */
export interface PlaceParts {
  readonly all: readonly PicturePart[];
  readonly layers: PlaceLayers;
  readonly people: Crowd;
  readonly choices: SpotLights<number>;
  readonly looks: SpotLights<LookId>;
}

/** Makes what this place has. */
export const placeParts = (site: Site): PlaceParts => {
  const { world, place, root, camera } = site;
  const { scene } = world;
  const layers = new PlaceLayers(scene, root, place);
  const far = layers.box('far');
  const room = layers.box('room') ?? root;
  const crowd = crowdOf(site, boxIn(scene, room));
  // In the order of partOrder.ts, since what is made later is drawn over what is made earlier.
  const parts = {
    layers,
    haze: far ? new Haze(scene, far, place) : null,
    people: crowd && new People(crowd),
    passers: crowd && world.demands().ambient > 0 ? new Passers(crowd) : null,
    sparkle: glitterOf(site, room, far),
    glows: site.light ? new Glows(scene, (layer) => layers.box(layer), place, site.light) : null,
    skein: new SkeinInPlace(scene, place, world.painter, { room, far }),
    weather: weatherOf(site, far),
    choices: new SpotLights<number>(scene, room, choiceLight),
    looks: new SpotLights<LookId>(scene, room, lookLight),
    film: filmOf(camera),
  } satisfies PartsByName;
  return { ...parts, all: inOrder(parts), people: parts.people ?? nobody };
};

const boxIn = (scene: Phaser.Scene, parent: Box): Box => {
  const box = scene.add.container(0, 0);
  parent.add(box);
  return box;
};

/** Nobody is in the dark. */
const crowdOf = ({ world, id, light, place, hold }: Site, layer: Box): FigureWorld | null =>
  id && light && { scene: world.scene, layer, id, light, place, hold };

/** Light on the place's water, if it has any; over what lies outside it is hidden where the room hides that. */
const glitterOf = ({ world, place: { glitter } }: Site, room: Box, far: Box | undefined): Sparkle | null => {
  const layer = glitter?.layer === 'far' ? far : room;
  return glitter && layer ? new Sparkle(world.scene, layer, glitter, world.demands().weatherGrains) : null;
};

const weatherOf = ({ world, place, root }: Site, far: Box | undefined): WeatherFade => {
  const box = boxIn(world.scene, (place.isIndoors && far) || root);
  return new WeatherFade(world.scene, box, place, () => world.demands().weatherGrains);
};

const filmOf = (camera: Phaser.Cameras.Scene2D.Camera): FilmFilter => {
  const film = new FilmFilter(camera);
  camera.filters.external.add(film);
  return film;
};
