import type { Settings } from '../core/settings';
import type { Level } from './pace/quality';
import { canvasClass, frameClass } from './pictureClasses';
import { StagePicture } from './StagePicture';
import type { StageView } from './StageView';
import { startGame } from './startGame';

/**
 * Starts Phaser in `host` (positioned, as large as the window) and resolves when it can render a stage. `onLevel` is told
 * what the machine is asked for, first and with every change.
 * @throws when there is no WebGL; the caller keeps the still pictures.
 */
export const createStage = async (
  host: HTMLElement,
  settings: Settings,
  onLevel: (level: Level) => void,
): Promise<StageView> => {
  if (!document.createElement('canvas').getContext('webgl')) throw new Error('no WebGL');
  const frame = document.createElement('div');
  frame.className = frameClass;
  frame.setAttribute('aria-hidden', 'true');
  const canvas = document.createElement('canvas');
  canvas.className = canvasClass;
  host.append(frame);
  const engine = await startGame(frame, canvas);
  engine.game.loop.sleep(); // frames come from our own clock, as few as will do
  return new StagePicture(engine, settings, onLevel);
};
