import type { SceneId, SpeakerId } from '../../src/core/catalog';

/** A line whose speaker is not to be seen, and of whom it was not said from where they are heard. */
export interface Unplaced {
  readonly scene: SceneId | null;
  readonly speaker: SpeakerId;
  /** `story/act1/letter.ink:12` */
  readonly place: string;
  /** Its name in saves and read marks. */
  readonly key: string;
  /** Choices taken when it was said. */
  readonly choices: number;
}

/** What one says of it, which is also its name. */
export const unplacedMessage = ({ place, speaker }: Unplaced): string =>
  `unplaced: ${place} ${speaker.toUpperCase()} is not to be seen, and heard from nowhere`;
