import type { SceneId } from '../../src/core/catalog';
import type { Begin, StorySession } from '../../src/core/StorySession';
import type { Turn } from '../../src/core/turn';
import { cycleOf } from './cycle';
import type { Picker } from './policy';
import type { Unplaced } from './unplaced';
import type { Untold } from './untold';

/** A play that runs past this many turns is a loop. */
const maxTurns = 5000;

/** What went wrong in a play. */
export interface Fault {
  readonly message: string;
  readonly begin: Begin;
  /** Choice ids from the beginning, as `scene/id`: enough to play it again. */
  readonly choices: readonly string[];
  /** Where it shows: the option taken last, or the first of the cycle, as `scene/id`; null before any choice. */
  readonly option: string | null;
  /** Key of the last line that was put out. */
  readonly lastKey: string | null;
  /** The choices that come round and round; only of a loop. */
  readonly cycle?: readonly string[];
  /** What the play had not been told, or was told and is still owed; only of that kind of fault. */
  readonly untold?: Untold;
  /** Whose line it is that nobody can say where they are; only of that kind of fault. */
  readonly unplaced?: Unplaced;
}

export interface PlayRecord {
  readonly turns: readonly Turn[];
  readonly choices: readonly string[];
  readonly fault: Fault | null;
}

/** A play under way; its lists grow. */
interface Run {
  readonly turns: Turn[];
  readonly choices: string[];
}

const lastKeyOf = (turns: readonly Turn[]): string | null =>
  turns.at(-1)?.beats.findLast((beat) => beat.text !== '')?.key ?? null;

const faultOf = ({ turns, choices }: Run, begin: Begin, message: string): Fault => ({
  message,
  begin,
  choices,
  option: choices.at(-1) ?? null,
  lastKey: lastKeyOf(turns),
});

/** A loop is named by its cycle, which is the same whichever way led into it. */
const loopOf = (run: Run, begin: Begin): Fault => {
  const { start, cycle } = cycleOf(run.turns, run.choices);
  const message = `a loop: ${cycle.join(' → ')}`;
  const known = faultOf(run, begin, message);
  return { ...known, choices: run.choices.slice(0, start), option: cycle[0] ?? null, cycle };
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Plays once from the beginning to an end, a fault or a loop. Never throws for the story's faults. */
export const playOnce = (session: StorySession, begin: Begin, pick: Picker, from?: SceneId): PlayRecord => {
  const run: Run = { turns: [], choices: [] };
  try {
    let turn = session.begin(begin, from);
    run.turns.push(turn);
    while (turn.choices.length > 0) {
      if (run.turns.length > maxTurns) return { ...run, fault: loopOf(run, begin) };
      const chosen = turn.choices[pick(turn, session)];
      if (!chosen) throw new Error('the picker picked nothing');
      run.choices.push(`${turn.scene}/${chosen.id}`);
      turn = session.choose(chosen.index);
      run.turns.push(turn);
    }
    const dead = `a dead end in scene ${turn.scene}: no choice and no ending`;
    return { ...run, fault: turn.ending ? null : faultOf(run, begin, dead) };
  } catch (caught) {
    return { ...run, fault: faultOf(run, begin, messageOf(caught)) };
  }
};

/** Plays the choices of a list, `scene/id` each; a fault where one is not offered, or where the list ends too early. */
export const replayIds = (session: StorySession, begin: Begin, ids: readonly string[], from?: SceneId): PlayRecord => {
  let at = 0;
  const pick: Picker = ({ scene, choices }) => {
    const id = ids[at++];
    return choices.findIndex((choice) => `${scene}/${choice.id}` === id);
  };
  return playOnce(session, begin, pick, from);
};
