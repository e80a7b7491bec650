import type { Beat } from '../../core/turn';
import { strings } from '../strings';

/** A line with its speaker, as a screen reader hears it. Narration is only its words. */
export const spokenText = ({ speaker, text }: Beat): string =>
  speaker ? strings.play.spoken(strings.speakers[speaker], text) : text;
