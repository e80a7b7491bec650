import type Phaser from 'phaser';
import { frozenTime } from './pace/FrozenPace';

/**
 * For pictures in tests, and only there: where the clock stands, `window.__frame()` resolves when everything asked for so
 * far has come and is drawn.
 */
export const offerFrames = (game: Phaser.Game, standing: () => Promise<void>, wake: () => void): void => {
  if (frozenTime() === null) return;
  Reflect.set(window, '__frame', async (): Promise<void> => {
    await standing();
    wake();
    await new Promise((resolve) => game.events.once('postrender', resolve));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  });
};
