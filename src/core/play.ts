import type { Begin, Snapshot, StorySession } from './StorySession';
import type { Cursor, LogEntry } from './saveGame';
import { packStarts, type SavedStart, type SceneStart } from './sceneStart';
import { afterBeats, afterLine, applyChanges, emptyStage, type Stage } from './stage';
import type { Beat, Choice, Turn } from './turn';
import type { Values } from './variables';

/** A scene that began in a turn, with the beat of its `scene` change. */
interface BegunScene extends SceneStart {
  readonly beat: number;
}

/** One turn of a play, with what is needed to return to it. */
interface PlayedTurn {
  /** The choice that led to it; null for the first. */
  readonly choice: Choice | null;
  readonly turn: Turn;
  /** The stage before its first beat. */
  readonly before: Stage;
  /** Ink's state after it. */
  readonly after: Snapshot;
  /** The scenes that began in it. */
  readonly starts: readonly BegunScene[];
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
  breath: turn.breath,
});

/** The stage after the last beat of a played turn. */
const stageAfter = ({ before, turn }: PlayedTurn): Stage => afterBeats(before, turn.beats);

/** The scenes that begin in a turn, in their order; `values` are the variables with which each began. */
const begunIn = (turn: Turn, before: Stage, values: readonly Values[]): BegunScene[] => {
  const begun: BegunScene[] = [];
  let stage = before;
  for (const [beat, { changes }] of turn.beats.entries())
    for (const change of changes) {
      const scene = stage.scene;
      stage = applyChanges(stage, [change]);
      if (change.verb !== 'scene' || change.value === scene) continue; // its own tag again only clears the picture
      const { music, ambience, past } = stage;
      begun.push({ scene: change.value, beat, values: values[begun.length] ?? {}, music, ambience, past });
    }
  return begun;
};

const played = (session: StorySession, choice: Choice | null, turn: Turn, stage: Stage): PlayedTurn => {
  const before = withFacts(stage, turn);
  const values = session.started.map((started) => started.values());
  return { choice, turn, before, after: session.snapshot(), starts: begunIn(turn, before, values) };
};

/** What is seen and heard before the first beat of a play. */
const stageBefore = ({ start }: Begin): Stage =>
  start ? { ...emptyStage, music: start.music, ambience: start.ambience, past: start.past } : emptyStage;

/** What the first play of a player is begun with. */
export const firstPlay: Begin = { playthroughs: 0, endingsSeen: 0 };

/** The first turn of a first play, which is the same for everybody, and ink's state after it. */
export type PlayedFirst = Pick<PlayedTurn, 'turn' | 'after'>;

/** A first play with its first turn as it was played before; the session still has to be begun. */
export const beginPlayed = ({ turn, after }: PlayedFirst): Play => {
  const before = withFacts(emptyStage, turn);
  return { begin: firstPlay, turns: [{ choice: null, turn, before, after, starts: begunIn(turn, before, []) }] };
};

/** A new play, with its first turn. */
export const beginPlay = (session: StorySession, begin: Begin): Play => {
  const first = played(session, null, session.begin(begin), stageBefore(begin));
  // At its own beginning nothing has changed yet: a save needs no variables for it.
  const starts = first.starts.map((start, index) =>
    index === 0 ? { ...start, values: begin.start?.values ?? {} } : start,
  );
  return { begin, turns: [{ ...first, starts }] };
};

/** The play after taking the choice of this index. @throws RangeError when it is not offered. */
export const choose = (session: StorySession, play: Play, index: number): Play => {
  const last = play.turns.at(-1);
  const choice = last?.turn.choices.find((offered) => offered.index === index);
  if (!last || !choice) throw new RangeError(`no choice ${index}`);
  const turn = session.choose(index);
  return { ...play, turns: [...play.turns, played(session, choice, turn, stageAfter(last))] };
};

/** The stage after the last beat of a play. */
export const endStage = ({ turns }: Play): Stage => {
  const last = turns.at(-1);
  return last ? stageAfter(last) : emptyStage;
};

/** The stage just before the beat at the cursor is played. */
export const stageAt = (play: Play, { turn, beat }: Cursor): Stage => {
  const at = play.turns[turn];
  return at ? afterBeats(at.before, at.turn.beats.slice(0, beat)) : emptyStage;
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

/** How the scenes up to the cursor began, as a save keeps them. */
export const startsOf = ({ begin, turns }: Play, at: Cursor): SavedStart[] => {
  const all = turns.flatMap(({ starts }, turn) =>
    starts.map(({ beat, ...start }) => ({ beat, start: { ...start, turn } })),
  );
  const reached = all.filter(({ beat, start: { turn } }) => turn < at.turn || (turn === at.turn && beat <= at.beat));
  return packStarts(
    reached.map(({ start }) => start),
    begin.start,
  );
};

/** All beats up to and including the cursor's, in order. */
export const beatsUpTo = (play: Play, cursor: Cursor): Beat[] =>
  play.turns
    .slice(0, cursor.turn + 1)
    .flatMap(({ turn }, index) => (index < cursor.turn ? turn.beats : turn.beats.slice(0, cursor.beat + 1)));

/** A beat with the stage on which its line is said. */
export interface StagedBeat {
  readonly beat: Beat;
  readonly stage: Stage;
}

/** The beats of a turn, each with its stage. */
const stagedIn = (before: Stage, beats: readonly Beat[]): StagedBeat[] => {
  let after = before;
  return beats.map((beat) => {
    const stage = applyChanges(after, beat.changes);
    after = afterLine(stage, beat);
    return { beat, stage };
  });
};

/** The beats of one turn of a play up to the cursor's, each with its stage. */
export const stagedUpTo = ({ turns }: Play, cursor: Cursor, turn: number): StagedBeat[] => {
  const played = turns[turn];
  if (!played || turn > cursor.turn) return [];
  const {
    before,
    turn: { beats },
  } = played;
  return stagedIn(before, turn < cursor.turn ? beats : beats.slice(0, cursor.beat + 1));
};

/** The lines on the sheet of paper that is open at the cursor: all letter lines since it was opened. */
export const sheetAt = (play: Play, cursor: Cursor): Beat[] =>
  beatsUpTo(play, cursor).reduce<Beat[]>((lines, beat) => {
    const opened = beat.changes.some((change) => change.verb === 'sheet' || change.verb === 'scene');
    const kept = opened ? [] : lines;
    return beat.speaker === 'letter' ? [...kept, beat] : kept;
  }, []);
