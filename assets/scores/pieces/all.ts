import type { Piece } from '../../../src/score/piece';
import { alone } from './alone';
import { firstLight } from './firstLight';

/** The score: every piece there is. Whatever needs one takes it from here. */
export const pieces: readonly Piece[] = [firstLight, alone];
