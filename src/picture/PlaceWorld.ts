import type Phaser from 'phaser';
import type { Viewport } from './camera/framing';
import type { TextureShelf } from './layers/TextureShelf';
import type { Demands } from './pace/quality';
import type { SkeinPainter } from './presence/SkeinPainter';

/** What a place needs from the stage around it. */
export interface PlaceWorld {
  readonly scene: Phaser.Scene;
  readonly shelf: TextureShelf;
  readonly painter: () => SkeinPainter;
  readonly view: () => Viewport;
  readonly demands: () => Demands;
}
