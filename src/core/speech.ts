import type { MoodId, SamanthaStage } from './catalog';

/** One step of a spoken line: from `at` seconds on, the characters up to `to` are out. */
export interface SpeechMark {
  /** Seconds from the start of the line. */
  readonly at: number;
  /** Character range of the text, `from` inclusive, `to` exclusive; ranges join without a gap. */
  readonly from: number;
  readonly to: number;
  /** 0 to 1: how loud, for the skein's ripple and the tone's gain. 0 in pauses. */
  readonly level: number;
  /** MIDI note number, only for lines that are toned. */
  readonly pitch?: number;
}

/** The one clock of a line: words, sound and picture are handed the same plan and the same start. */
export interface SpeechPlan {
  readonly marks: readonly SpeechMark[];
  /** Seconds until the whole line stands. 0 when text is instant. */
  readonly duration: number;
}

export interface SpeechManner {
  /** Reading speed in characters a second; Infinity is instant. */
  readonly speed: number;
  /** Samantha's lines are planned by the syllable and have pitches; others by the word. */
  readonly toned: boolean;
  readonly mood: MoodId;
  readonly samantha: SamanthaStage;
}
