import type Phaser from 'phaser';
import type { LightId, PlaceId } from '../../core/catalog';
import type { Place } from '../places/place';

/** The place in which somebody is, and how pictures are had there. */
export interface FigureWorld {
  readonly scene: Phaser.Scene;
  readonly layer: Phaser.GameObjects.Container;
  readonly id: PlaceId;
  readonly light: LightId;
  readonly place: Place;
  /** Resolves with whether the texture of this URL is there. */
  readonly hold: (url: string) => Promise<boolean>;
}
