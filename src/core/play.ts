import type { Begin, Snapshot, StorySession } from './StorySession';
import type { Cursor, LogEntry, SaveGame } from './saveGame';
import { applyChanges, emptyStage, type Stage } from './stage';
import type { Beat, Choice, Turn } from './turn';

/** One turn of a play, with what is needed to return to it. */
export interface PlayedTurn {
  /** The choice that led to it; null for the first. */
  readonly choice: Choice | null;
  readonly turn: Turn;
  /** The stage before its first beat. */
  readonly before: Stage;
  /** Ink's state after it. */
  readonly after: Snapshot;
}

/** A play as far as it has gone. Plain data; the functions below return a new one. */
export interface Play {
  readonly begin: Begin;
  readonly turns: readonly PlayedTurn[];
}

/** What of Samantha the picture and the sound follow, as of this turn. */
const withFacts = (stage: Stage, turn: Turn): Stage => ({
  ...stage,
  closeness: turn.affinities.closeness,
  samantha: turn.samantha,
});

/** The stage after the last beat of a played turn. */
const stageAfter = ({ before, turn }: PlayedTurn): Stage =>
  applyChanges(
    before,
    turn.beats.flatMap((beat) => beat.changes),
  );

const played = (session: StorySession, choice: Choice | null, turn: Turn, stage: Stage): PlayedTurn => ({
  choice,
  turn,
  before: withFacts(stage, turn),
  after: session.snapshot(),
});

/** What the first play of a player is begun with. */
export const firstPlay: Begin = { playthroughs: 0, endingsSeen: 0 };

/** The first turn of a first play, which is the same for everybody, and ink's state after it. */
export type PlayedFirst = Pick<PlayedTurn, 'turn' | 'after'>;

/** A first play with its first turn as it was played before; the session still has to be begun. */
export const beginPlayed = ({ turn, after }: PlayedFirst): Play => ({
  begin: firstPlay,
  turns: [{ choice: null, turn, before: withFacts(emptyStage, turn), after }],
});

/** A new play, with its first turn. */
export const beginPlay = (session: StorySession, begin: Begin): Play => ({
  begin,
  turns: [played(session, null, session.begin(begin), emptyStage)],
});

/** The play after taking the choice of this index. @throws RangeError when it is not offered. */
export const choose = (session: StorySession, play: Play, index: number): Play => {
  const last = play.turns.at(-1);
  const choice = last?.turn.choices.find((offered) => offered.index === index);
  if (!last || !choice) throw new RangeError(`no choice ${index}`);
  const turn = session.choose(index);
  return { ...play, turns: [...play.turns, played(session, choice, turn, stageAfter(last))] };
};

/** The stage just before the beat at the cursor is played. */
export const stageAt = (play: Play, { turn, beat }: Cursor): Stage => {
  const at = play.turns[turn];
  if (!at) return emptyStage;
  return applyChanges(
    at.before,
    at.turn.beats.slice(0, beat).flatMap((each) => each.changes),
  );
};

/** The play cut back so that this turn is its last; the session is brought to the same point. */
export const rewind = (session: StorySession, play: Play, turn: number): Play => {
  const turns = play.turns.slice(0, turn + 1);
  const last = turns.at(-1);
  if (last) session.restore(last.after);
  return { ...play, turns };
};

/** The choices of a play, as a save keeps them. */
export const logOf = (play: Play): LogEntry[] =>
  play.turns.flatMap(({ choice }, index) =>
    choice ? [{ scene: play.turns[index - 1]?.turn.scene ?? null, id: choice.id, key: choice.key }] : [],
  );

/** All beats up to and including the cursor's, in order. */
export const beatsUpTo = (play: Play, cursor: Cursor): Beat[] =>
  play.turns
    .slice(0, cursor.turn + 1)
    .flatMap(({ turn }, index) => (index < cursor.turn ? turn.beats : turn.beats.slice(0, cursor.beat + 1)));

/** The lines on the sheet of paper that is open at the cursor: all letter lines since it was opened. */
export const sheetAt = (play: Play, cursor: Cursor): Beat[] =>
  beatsUpTo(play, cursor).reduce<Beat[]>((lines, beat) => {
    const opened = beat.changes.some((change) => change.verb === 'sheet' || change.verb === 'scene');
    const kept = opened ? [] : lines;
    return beat.speaker === 'letter' ? [...kept, beat] : kept;
  }, []);

/** How a save came back: as it was; its choices agree with a changed script; or only as far as the start of a scene. */
export type Restored = 'same' | 'moved' | 'scene_start';

const clampBeat = (play: Play, at: Cursor): Cursor => {
  const turn = Math.min(at.turn, play.turns.length - 1);
  const beats = play.turns[turn]?.turn.beats.length ?? 0;
  return { turn, beat: Math.max(0, Math.min(at.beat, beats - 1)) };
};

/** Where the scene of the play's last turn began: the turn and beat of its `scene` change. */
const sceneStart = (play: Play): Cursor => {
  for (let turn = play.turns.length - 1; turn >= 0; turn--) {
    const beats = play.turns[turn]?.turn.beats ?? [];
    const beat = beats.findLastIndex((each) => each.changes.some((change) => change.verb === 'scene'));
    if (beat >= 0) return { turn, beat };
  }
  return { turn: 0, beat: 0 };
};

/**
 * Replays a save's choices. Another script's save goes on as long as scene, id and key agree with what is offered;
 * where they do not, play stands at the start of that scene with the variables reached (architecture, "Saves").
 */
export const replay = (
  session: StorySession,
  save: SaveGame,
  storyHash: string,
): { readonly play: Play; readonly at: Cursor; readonly restored: Restored } => {
  let play = beginPlay(session, save.begin);
  for (const entry of save.log) {
    const last = play.turns.at(-1)?.turn;
    const choice = last?.choices.find(({ id, key }) => id === entry.id && key === entry.key);
    if (!choice || last?.scene !== entry.scene) {
      const at = sceneStart(play);
      return { play: rewind(session, play, at.turn), at, restored: 'scene_start' };
    }
    play = choose(session, play, choice.index);
  }
  const restored = save.storyHash === storyHash ? 'same' : 'moved';
  return { play, at: clampBeat(play, save.at), restored };
};
