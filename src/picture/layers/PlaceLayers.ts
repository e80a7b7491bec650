import type Phaser from 'phaser';
import type { LightId, PlaceId } from '../../core/catalog';
import { parallaxShift } from '../camera/framing';
import type { FrameMoment, PicturePart } from '../PicturePart';
import { RunningPicture } from '../pace/RunningPicture';
import { layerUrl } from '../pictureFiles';
import type { Layer, Place } from '../places/place';
import { TiledPicture } from './TiledPicture';
import { columns, isSeenThrough, noticeableShift, rows } from './tiles';

interface Plane {
  readonly layer: Layer;
  readonly box: Phaser.GameObjects.Container;
  /** The layer's picture, unless it runs past or has not come. */
  picture: TiledPicture | null;
  /** The layer's picture, if it runs past. */
  running: RunningPicture | null;
  /** The shift against the room, in tiles, for which its tiles were chosen. */
  chosenFor: { readonly x: number; readonly y: number } | null;
}

/** The pictures of one place, each in a box of its own that the camera moves by the layer's depth. */
export class PlaceLayers implements PicturePart {
  readonly isBusy = false;
  readonly #place: Place;
  readonly #planes: readonly Plane[];

  /** Empty boxes, back to front; `fill` fills them. */
  constructor(scene: Phaser.Scene, root: Phaser.GameObjects.Container, place: Place) {
    this.#place = place;
    this.#planes = place.layers.map((layer) => {
      const box = scene.add.container(0, 0);
      root.add(box);
      return { layer, box, picture: null, running: null, chosenFor: null };
    });
  }

  /** Loads the layers' pictures and puts them in; a missing one is left out. */
  async fill(scene: Phaser.Scene, id: PlaceId, light: LightId, hold: (url: string) => Promise<boolean>): Promise<void> {
    await Promise.all(
      this.#planes.map(async (plane) => {
        const { layer, box } = plane;
        const url = layerUrl(id, light, layer.id);
        if (!url || !(await hold(url)) || !box.scene) return;
        if (layer.scroll) plane.running = new RunningPicture(scene, box, url, this.#place.width);
        else await this.#lay(scene, plane, url);
      }),
    );
  }

  /** The box of a layer, if the place has it: things of the same depth are put into it. */
  box(id: Layer['id']): Phaser.GameObjects.Container | undefined {
    return this.#planes.find(({ layer }) => layer.id === id)?.box;
  }

  /** Something runs past. */
  get isAlive(): boolean {
    return this.#planes.some(({ layer }) => layer.scroll);
  }

  /** Moves every layer by its depth. */
  advance({ shot, view, sway, time }: Pick<FrameMoment, 'shot' | 'view' | 'sway' | 'time'>): void {
    const { width, height } = this.#place;
    for (const { layer, box, running } of this.#planes) {
      const x = parallaxShift(layer.parallax, shot.x, view.width / shot.zoom, width, sway.x);
      const y = parallaxShift(layer.parallax, shot.y, view.height / shot.zoom, height, sway.y);
      box.setPosition(x, y);
      if (layer.scroll) running?.runTo(time * layer.scroll);
    }
    this.#hideCovered();
  }

  settle(): void {}

  /** Lays the picture into its box, unless the place was left meanwhile. */
  async #lay(scene: Phaser.Scene, plane: Plane, url: string): Promise<void> {
    const picture = await TiledPicture.of(scene, url).catch(() => null);
    if (!picture || !plane.box.scene) return picture?.object.destroy();
    plane.picture = picture;
    plane.box.addAt(picture.object, 0);
  }

  /** What lies behind the room is drawn only where the room lets it through. */
  #hideCovered(): void {
    const room = this.#planes.find(({ layer }) => layer.id === 'room');
    const coverage = room?.picture?.coverage;
    if (!room || !coverage) return;
    for (const plane of this.#planes.slice(0, this.#planes.indexOf(room))) {
      const dx = ((plane.box.x - room.box.x) / this.#place.width) * columns;
      const dy = ((plane.box.y - room.box.y) / this.#place.height) * rows;
      const { chosenFor } = plane;
      if (chosenFor && Math.abs(dx - chosenFor.x) + Math.abs(dy - chosenFor.y) < noticeableShift) continue;
      plane.chosenFor = { x: dx, y: dy };
      plane.picture?.showWhere((tile) => isSeenThrough(coverage, tile, dx, dy));
    }
  }
}
