import type Phaser from 'phaser';
import type { Shot, Viewport } from '../camera/framing';
import { soft } from '../effects/softTextures';
import type { FrameMoment, PicturePart } from '../PicturePart';
import type { Place, Reflection } from '../places/place';
import { SkeinObject } from './SkeinObject';
import type { SkeinPainter } from './SkeinPainter';
import { fullLength } from './skeinShape';

/** How bright a reflection is, of the skein itself; more when she is silent. */
const reflected = { speaking: 0.16, silent: 0.34 };

/** How flat it lies on water, how far the waves carry and stretch it, and how far steam sways, in shares of its length. */
const flat = 0.42;
const wave = { way: 0.03, stretch: 0.12 };
const sway = 0.05;

/** How much of the view the skein takes at most, and how near its middle comes to the top and the bottom. */
const widest = 0.94;
const margins = { top: 0.2, bottom: 0.45 };

/** The darkness that a light needs around it in a bright room. */
const shadeColor = 0x1c0a0c;
const shadeAlpha = { silent: 0.16, speaking: 0.34 };

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), Math.max(low, high));

const layReflection = (skein: SkeinObject, { x, y, length, in: medium }: Reflection, time: number): void => {
  const scale = length / fullLength;
  const swing = Math.sin(time * 1.1);
  if (medium === 'pane') skein.setPosition(x, y).setScale(-scale, scale);
  else if (medium === 'water') {
    skein.setPosition(x + wave.way * length * Math.sin(time * 0.7), y);
    skein.setScale(scale * (1 + wave.stretch * swing), -scale * flat * (1 - wave.stretch * swing));
  } else
    skein
      .setPosition(x + sway * length * swing, y)
      .setScale(scale)
      .setRotation(-Math.PI / 2 + 0.12 * swing);
};

/** Her light as it hangs in one place: before the room, and small in glass, on water or in steam. */
export class SkeinInPlace implements PicturePart {
  /** It follows her presence, which says by itself whether she speaks or is seen. */
  readonly isBusy = false;
  readonly isAlive = false;
  readonly #place: Place;
  readonly #skein: SkeinObject;
  readonly #shade: Phaser.GameObjects.Image;
  readonly #reflections: readonly { readonly skein: SkeinObject; readonly of: Reflection }[];

  /** @param room the box of the room; @param far the box of what is outside, if the place has it. */
  constructor(
    scene: Phaser.Scene,
    place: Place,
    painter: () => SkeinPainter,
    {
      room,
      far,
    }: { readonly room: Phaser.GameObjects.Container; readonly far: Phaser.GameObjects.Container | undefined },
  ) {
    this.#place = place;
    const add = (box: Phaser.GameObjects.Container): SkeinObject => {
      const skein = new SkeinObject(scene, painter);
      scene.add.existing(skein);
      box.add(skein);
      return skein;
    };
    this.#shade = scene.add.image(0, 0, soft.glow).setTint(shadeColor);
    room.add(this.#shade);
    this.#skein = add(room);
    this.#reflections = (place.reflections ?? []).map((of) => {
      const isOutside = of.in === 'pane' || of.layer === 'far';
      return { skein: add(isOutside && far ? far : room), of };
    });
  }

  advance({ presence, shot, view, unasked }: Pick<FrameMoment, 'presence' | 'shot' | 'view' | 'unasked'>): void {
    const { gain, speaking } = presence;
    this.#fit(shot, view);
    this.#skein.gain = gain;
    this.#shade.setAlpha(gain * (shadeAlpha.silent + (shadeAlpha.speaking - shadeAlpha.silent) * speaking));
    this.#shade.setVisible(gain > 0.01 && this.#place.layers.length > 0);
    for (const { skein, of } of this.#reflections) {
      skein.gain = gain * (reflected.silent + (reflected.speaking - reflected.silent) * speaking);
      layReflection(skein, of, unasked);
    }
  }

  settle(): void {}

  /** Keeps it whole in the view: upright or near, it is shorter and comes along with the camera. */
  #fit(shot: Shot, view: Viewport): void {
    const width = view.width / shot.zoom;
    const height = view.height / shot.zoom;
    const length = Math.min(this.#place.presence.length, width * widest);
    const x = clamp(this.#place.presence.x, shot.x - width / 2 + length / 2, shot.x + width / 2 - length / 2);
    const top = shot.y - height / 2;
    const y = clamp(this.#place.presence.y, top + height * margins.top, top + height * (1 - margins.bottom));
    this.#skein.setPosition(x, y).setScale(length / fullLength);
    this.#shade.setPosition(x, y).setDisplaySize(length * 0.85, length * 0.24);
  }
}
