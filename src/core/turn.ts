import type { EndingId, InteractionId, NoteId, SamanthaStage, SceneId, SpeakerId, SpotId, VoiceId } from './catalog';
import type { Change, Cue, Fact } from './direction';

/** One line of the script with all that happens around it. Plain JSON. */
export interface Beat {
  /** Without the speaker's name. Empty only where directions stand at the end of a turn without a line. */
  readonly text: string;
  /** Null is narration. */
  readonly speaker: SpeakerId | null;
  /** Names the line in translations and read marks; see textKey.ts. */
  readonly key: string;
  readonly changes: readonly Change[];
  readonly cues: readonly Cue[];
  readonly voice?: VoiceId;
  /** Only in the playtester's script. */
  readonly facts?: readonly Fact[];
}

export interface Choice {
  readonly index: number;
  /** Unique among the choices of its scene, stable over edits. */
  readonly id: string;
  readonly text: string;
  readonly key: string;
  /** A place on the stage that can be touched instead of the button. */
  readonly at?: SpotId;
  readonly flavor: boolean;
  /** Taking it is saying nothing, whatever its words are. */
  readonly silent: boolean;
  /** Only in the playtester's script. */
  readonly facts?: readonly Fact[];
}

export const affinityNames = ['closeness', 'candor', 'freedom', 'healing', 'amy', 'catherine', 'craft'] as const;
type Affinity = (typeof affinityNames)[number];
/** Integers, 0 to 20. */
export type Affinities = Readonly<Record<Affinity, number>>;

/** What happens between two choices. Plain JSON: it can be saved, compared, replayed, shown in the transcript. */
export interface Turn {
  /** The scene in which the turn ends. */
  readonly scene: SceneId | null;
  readonly beats: readonly Beat[];
  /** Empty only when the play has ended. */
  readonly choices: readonly Choice[];
  /** The interaction through which the choices are offered. */
  readonly play: InteractionId | null;
  /** The choices are a content note: go on, or pass over what follows. */
  readonly note: NoteId | null;
  /** The choices are offered against a clock. */
  readonly timed: boolean;
  readonly ending: EndingId | null;
  readonly affinities: Affinities;
  readonly samantha: SamanthaStage;
  /** She takes a breath before she speaks. */
  readonly breath: boolean;
}
