import type Phaser from 'phaser';
import type { LightId, PlaceId } from '../../core/catalog';
import { layerUrl } from '../art';
import type { Layer, Place } from '../places/place';
import { parallaxShift, type Shot, type Viewport } from './framing';

/** The pictures of one place, each in a box of its own that the camera moves by the layer's depth. */
export class PlaceLayers {
  readonly #place: Place;
  readonly #boxes: readonly { readonly layer: Layer; readonly box: Phaser.GameObjects.Container }[];

  /** Empty boxes, back to front; `pictures` fills them. */
  constructor(scene: Phaser.Scene, root: Phaser.GameObjects.Container, place: Place) {
    this.#place = place;
    this.#boxes = place.layers.map((layer) => {
      const box = scene.add.container(0, 0);
      root.add(box);
      return { layer, box };
    });
  }

  /** Loads the layers' pictures and puts them in; a missing one is left out. */
  async fill(scene: Phaser.Scene, id: PlaceId, light: LightId, hold: (url: string) => Promise<boolean>): Promise<void> {
    await Promise.all(
      this.#boxes.map(async ({ layer, box }) => {
        const url = layerUrl(id, light, layer.id);
        if (!url || !(await hold(url)) || !box.scene) return;
        box.addAt(scene.add.image(0, 0, url).setOrigin(0), 0);
        if (layer.scroll) this.#mirror(scene, box, url);
      }),
    );
  }

  /** The box of a layer, if the place has it: things of the same depth are put into it. */
  box(id: Layer['id']): Phaser.GameObjects.Container | undefined {
    return this.#boxes.find(({ layer }) => layer.id === id)?.box;
  }

  get isMoving(): boolean {
    return this.#boxes.some(({ layer }) => layer.scroll);
  }

  /** Moves every layer for this shot; `sway` is the pointer's pull in picture pixels. */
  update(shot: Shot, view: Viewport, sway: { readonly x: number; readonly y: number }, time: number): void {
    const { width, height } = this.#place;
    for (const { layer, box } of this.#boxes) {
      const x = parallaxShift(layer.parallax, shot.x, view.width / shot.zoom, width, sway.x);
      const y = parallaxShift(layer.parallax, shot.y, view.height / shot.zoom, height, sway.y);
      box.setPosition(x, y);
      if (layer.scroll) runPast(box, width, time * layer.scroll);
    }
  }

  /** Two more pictures beside the first, mirrored, so that one runs into the next without a seam. */
  #mirror(scene: Phaser.Scene, box: Phaser.GameObjects.Container, url: string): void {
    const { width } = this.#place;
    box.addAt(scene.add.image(width, 0, url).setOrigin(0).setFlipX(true), 1);
    box.addAt(scene.add.image(width * 2, 0, url).setOrigin(0), 2);
  }
}

/** Shifts the three pictures of a running layer by the way it has run; after two widths all is as at first. */
const runPast = (box: Phaser.GameObjects.Container, width: number, way: number): void => {
  const done = way % (width * 2);
  for (const [index, picture] of box.list.slice(0, 3).entries()) {
    (picture as Phaser.GameObjects.Image).setX(index * width - done); // only pictures lie at the bottom of such a box
  }
};
