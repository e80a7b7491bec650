import type { SourceId } from '../../core/catalog';
import type { Beat } from '../../core/turn';
import { strings } from '../strings';

/**
 * A line with its speaker, as a screen reader hears it. Narration is only its words.
 * @param source from where the speaker is heard, where that is news.
 */
export const spokenText = ({ speaker, text }: Beat, source: SourceId | null): string =>
  speaker ? strings.play.spoken(strings.play.heard(strings.speakers[speaker], source), text) : text;
