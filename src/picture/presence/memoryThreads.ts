import type { SceneId } from '../../core/catalog';
import type { PastScene } from '../../core/stage';
import { mixRgb, type Rgb } from './skeinBody';

/** The color that each talk with her leaves in the skein; scenes that are not here leave none. */
const colors: Partial<Record<SceneId, Rgb>> = {
  os1: [1, 0.78, 0.42],
  inbox: [0.66, 0.72, 0.44],
  tunnel: [0.96, 0.7, 0.18],
  footage: [0.98, 0.8, 0.74],
  first_night: [1, 0.34, 0.28],
  beach: [1, 0.86, 0.5],
  eyes_closed: [0.92, 0.44, 0.26],
  table: [1, 0.74, 0.36],
  goddaughter: [1, 0.94, 0.62],
  papers: [0.66, 0.3, 0.42],
  distance: [0.7, 0.52, 0.6],
  isabella: [1, 0.62, 0.52],
  kerb: [0.54, 0.38, 0.44],
  three_am: [0.88, 0.42, 0.48],
  island: [0.76, 0.76, 0.42],
  cabin: [1, 0.96, 0.88],
  not_found: [0.94, 0.22, 0.16],
  quiet: [1, 0.88, 0.7],
};

/** What a talk's color sinks into where they were not close. */
const ash: Rgb = [0.5, 0.4, 0.4];

/** From this closeness on a thread has its whole color. */
const fullColorFrom = 10;

/** The colors of the threads that this play has left in her, oldest first. Pure. */
export const memoryThreads = (past: readonly PastScene[]): Rgb[] =>
  past.flatMap(({ scene, closeness }) => {
    const color = colors[scene];
    return color ? [mixRgb(ash, color, 0.4 + 0.6 * Math.min(1, closeness / fullColorFrom))] : [];
  });
