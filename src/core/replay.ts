import type { SceneId } from './catalog';
import { beginPlay, choose, endStage, type Play, rewind } from './play';
import type { StorySession } from './StorySession';
import { type Cursor, type LogEntry, presentScene, type SaveGame } from './saveGame';
import { type SceneStart, unpackLast } from './sceneStart';
import type { Choice, Turn } from './turn';

/**
 * How a save came back: as it was; its choices agree with a changed script; they do, but some read differently now; or
 * only the scene in which it was is kept, from its start.
 */
type Restored = 'same' | 'moved' | 'reworded' | 'scene_start';

export interface Replayed {
  readonly play: Play;
  readonly at: Cursor;
  readonly restored: Restored;
}

/** Scenes of earlier editions with their successors, as in the catalog. */
type Successors = Readonly<Record<string, SceneId>>;

/**
 * The reply that a save's entry names: the one with its id and its text; else the one with its text; else the one with
 * its id, in other words than then. Saying nothing has the same words all over a scene: they tell no reply from another. The lint sees to it that an id never passes to another act (story/replies.txt).
 */
const replyOf = ({ choices }: Turn, { id, key }: LogEntry): Choice | undefined => {
  const both = choices.find((choice) => choice.id === id && choice.key === key);
  if (both) return both;
  const worded = choices.filter((choice) => choice.key === key && !choice.silent);
  return worded.length === 1 ? worded[0] : choices.find((choice) => choice.id === id);
};

/** A play as far as a log agrees with it, and how many entries that are. */
interface Followed {
  readonly play: Play;
  readonly count: number;
  readonly isReworded: boolean;
}

/** Takes the choices of the log, from its entry `from` on, for as long as they are offered. */
const follow = (session: StorySession, from: Play, log: readonly LogEntry[], after?: Successors): Followed => {
  let play = from;
  let isReworded = false;
  for (const [count, entry] of log.entries()) {
    const turn = play.turns.at(-1)?.turn;
    const choice = turn && turn.scene === presentScene(entry.scene, after) ? replyOf(turn, entry) : undefined;
    if (!choice) return { play, count, isReworded };
    isReworded ||= choice.key !== entry.key;
    play = choose(session, play, choice.index);
  }
  return { play, count: log.length, isReworded };
};

const clamp = (play: Play, at: Cursor): Cursor => {
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

/** A play at the start of the scene that it has come to. */
const backToStart = (session: StorySession, play: Play): Replayed => {
  const at = sceneStart(play);
  return { play: rewind(session, play, at.turn), at, restored: 'scene_start' };
};

/** The scene as it would begin if it began now, after the play's last turn. */
const startNow = (session: StorySession, play: Play, scene: SceneId): SceneStart => {
  const stage = endStage(play);
  const { music, ambience, closeness } = stage;
  const past = stage.scene ? [...stage.past, { scene: stage.scene, closeness }] : stage.past;
  return { scene, values: session.variables.values(), music, ambience, past };
};

/** A play that begins with this scene. */
const beginAt = (session: StorySession, { begin }: Pick<SaveGame, 'begin'>, start: SceneStart): Replayed => ({
  play: beginPlay(session, { ...begin, start }),
  at: { turn: 0, beat: 0 }, // also where the scene is so short by now that the next one begins in the same turn
  restored: 'scene_start',
});

/** The scene in which a save was when it was made, by its name of then. */
const sceneOf = ({ label, log, starts, begin }: SaveGame): string | null =>
  starts?.at(-1)?.scene ?? label.scene ?? log.at(-1)?.scene ?? begin.start?.scene ?? null;

/** The start that the save keeps of its last scene; null where an old save keeps none. */
const keptStart = ({ starts = [], begin }: SaveGame, after?: Successors): SceneStart | null => {
  const scene = presentScene(starts.at(-1)?.scene ?? null, after);
  const behind = starts.slice(0, -1).map((start) => presentScene(start.scene, after));
  return scene && unpackLast(starts, scene, behind, begin.start);
};

/** The save's scene of today, and the turn in which it began: it is the scene of all replies from there on. */
interface Target {
  readonly scene: SceneId;
  readonly turn: number;
}

const targetOf = (save: SaveGame, after?: Successors): Target | null => {
  const scene = presentScene(sceneOf(save), after);
  return scene && { scene, turn: save.log.findLastIndex((entry) => presentScene(entry.scene, after) !== scene) + 1 };
};

/** Whether the play has come to the save's scene by itself. */
const hasCome = ({ play, count }: Followed, { scene, turn }: Target): boolean =>
  count >= turn && play.turns.at(-1)?.turn.scene === scene;

/** More scenes than a play goes through: a file that names more is no play of ours. */
const mostScenes = 100;

/**
 * For saves that keep no scene starts: goes from scene to scene as the log names them, takes in each what still agrees,
 * and so comes to the last one with most of what was decided on the way.
 */
const comeByScenes = (
  session: StorySession,
  save: SaveGame,
  from: Followed,
  target: Target,
  after?: Successors,
): Replayed => {
  let now = from;
  for (let scenes = 0; !hasCome(now, target); scenes++) {
    const here = now.play.turns.at(-1)?.turn.scene;
    const { count } = now;
    const next = save.log.findIndex(({ scene }, index) => index >= count && presentScene(scene, after) !== here);
    const scene = presentScene(save.log[next]?.scene ?? null, after) ?? target.scene;
    const begun = beginAt(session, save, startNow(session, now.play, scene));
    if (next < 0 || scene === target.scene) return begun;
    if (scenes > mostScenes) return beginAt(session, save, startNow(session, now.play, target.scene));
    const followed = follow(session, begun.play, save.log.slice(next), after);
    now = { ...followed, count: next + Math.max(1, followed.count) }; // a scene may offer nothing any more, and lead on
  }
  return backToStart(session, now.play);
};

/** Where the log no longer agrees: the start of the scene in which the save was, with the variables of then. */
const fromSceneStart = (session: StorySession, save: SaveGame, followed: Followed, after?: Successors): Replayed => {
  const target = targetOf(save, after);
  if (!target || hasCome(followed, target)) return backToStart(session, followed.play);
  const start = keptStart(save, after);
  return start ? beginAt(session, save, start) : comeByScenes(session, save, followed, target, after);
};

/** What a save was begun with, in the scenes of today. */
const presentBegin = ({ begin }: SaveGame, after?: Successors): SaveGame['begin'] => {
  const { start, ...plain } = begin;
  const scene = start ? presentScene(start.scene, after) : null;
  return start && scene ? { ...plain, start: { ...start, scene } } : plain;
};

/**
 * Replays a save's choices on this script. Where one of them is no longer offered, play stands at the start of the scene
 * in which the save was made, with the variables with which that scene began.
 * @param storyHash names this script. @param after for tests: retired scenes with their successors.
 */
export const replay = (session: StorySession, save: SaveGame, storyHash: string, after?: Successors): Replayed => {
  const begin = presentBegin(save, after);
  const followed = follow(session, beginPlay(session, begin), save.log, after);
  if (followed.count < save.log.length) return fromSceneStart(session, { ...save, begin }, followed, after);
  const { play, isReworded } = followed;
  const kept = save.storyHash === storyHash ? 'same' : 'moved';
  return { play, at: clamp(play, save.at), restored: isReworded ? 'reworded' : kept };
};
