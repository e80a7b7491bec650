import Phaser from 'phaser';

/** The hooks through which a tool drives a page. */
declare global {
  interface Window {
    /** Frames drawn so far. */
    drawnFrames: number;
    isReady: boolean;
  }
}

/** Counts every frame that any game of this page draws. */
export const countFrames = (): void => {
  window.drawnFrames = 0;
  const step = Phaser.Game.prototype.step;
  Phaser.Game.prototype.step = function (time, delta) {
    window.drawnFrames += 1;
    step.call(this, time, delta);
  };
};
