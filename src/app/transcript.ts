import { type Play, type StagedBeat, stagedUpTo } from '../core/play';
import type { Cursor } from '../core/saveGame';
import { newSourceOf } from '../core/stage';
import type { TranscriptEntry } from './ports';

/** The cards of a beat stand before its line, as they were shown. */
const entriesOf = ({ beat: line, stage }: StagedBeat, turn: number, beat: number): TranscriptEntry[] => [
  ...line.changes.flatMap((change): TranscriptEntry[] =>
    change.verb === 'card' ? [{ kind: 'card', turn, beat, text: change.value }] : [],
  ),
  ...(line.text ? [{ kind: 'beat', turn, beat, line, source: newSourceOf(stage, line) } as const] : []),
];

/** Every line and card up to the cursor, each choice before what it led to. */
export const transcriptOf = (play: Play, at: Cursor): TranscriptEntry[] =>
  play.turns.slice(0, at.turn + 1).flatMap(({ choice }, turn): TranscriptEntry[] => {
    const entries = stagedUpTo(play, at, turn).flatMap((staged, beat) => entriesOf(staged, turn, beat));
    return choice ? [{ kind: 'choice', turn, text: choice.text }, ...entries] : entries;
  });
