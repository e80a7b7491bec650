import type { PictureView } from '../app/ports';

/** A picture that lives: Phaser's. */
export interface StageView extends PictureView {
  /** Resolves when the first place is in sight. Until then, what lies behind shows. */
  readonly shown: Promise<void>;
}
