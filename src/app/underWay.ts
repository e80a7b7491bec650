import { pointOfNoReturn } from '../core/catalog';
import { beatsUpTo, logOf, type Play, type StagedBeat, sheetAt, stageAt, stagedUpTo, startsOf } from '../core/play';
import { type Cursor, type SaveGame, saveFormat } from '../core/saveGame';
import type { Beat } from '../core/turn';
import type { Returning } from './ports';
import { transcriptOf } from './transcript';

/** A play, and the line of it that the player is on. */
export interface UnderWay {
  readonly play: Play;
  readonly at: Cursor;
}

/** What is kept of it. `storyHash` names the script, `savedAt` is in milliseconds since 1970. */
export const saveOf = ({ play, at }: UnderWay, storyHash: string, savedAt: number): SaveGame => {
  const lines = beatsUpTo(play, at).filter((beat) => beat.text);
  return {
    format: saveFormat,
    storyHash,
    begin: play.begin,
    starts: startsOf(play, at),
    log: logOf(play),
    at,
    label: {
      scene: stageAt(play, { ...at, beat: at.beat + 1 }).scene,
      lastLine: lines.at(-1)?.text.slice(0, 300) ?? '',
      savedAt,
    },
  };
};

/** The turn after whose beginning no earlier line can be returned to; null before it has come. */
const lastReturn = ({ turns }: Play): number | null => {
  const index = turns.findIndex(({ turn }) => turn.scene === pointOfNoReturn);
  return index < 0 ? null : index;
};

/** What a return to this line would do. */
export const returningTo = ({ play, at }: UnderWay, { turn, beat }: Cursor): Returning => {
  const limit = lastReturn(play);
  const lines = transcriptOf(play, at).filter((entry) => entry.kind === 'beat');
  const later = lines.filter((line) => line.turn > turn || (line.turn === turn && line.beat > beat));
  const isReplyTakenBack = lines.some((line) => line.turn > turn);
  return { isOpen: limit === null || turn >= limit, lines: isReplyTakenBack ? later.length : 0 };
};

/** What stood on the screen: the last two lines and those on the sheet, without so many of the last beats. */
export const lastLines = ({ play, at }: UnderWay, without: number): { lines: StagedBeat[]; sheet: Beat[] } => {
  const beats = play.turns.flatMap((_, turn) => stagedUpTo(play, at, turn));
  const before = beats.slice(0, beats.length - without);
  return {
    lines: before.filter(({ beat }) => beat.text).slice(-2),
    sheet: sheetAt(play, at).filter((line) => before.some(({ beat }) => beat === line)),
  };
};

/** The lines written on paper in the last scene. */
export const lastLetter = ({ play, at }: UnderWay): Beat[] => {
  const beats = beatsUpTo(play, at);
  const start = beats.findLastIndex((beat) => beat.changes.some((change) => change.verb === 'scene'));
  return beats.slice(start).filter((beat) => beat.speaker === 'letter');
};
