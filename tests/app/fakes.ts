import { Interactions } from '../../src/app/Interactions';
import type {
  GameStore,
  InteractionView,
  InteractionViews,
  PictureView,
  Screen,
  ScreensView,
  SoundView,
  WordsView,
} from '../../src/app/ports';
import { quietSound } from '../../src/app/quietSound';
import type { SaveGame } from '../../src/core/saveGame';

/** Resolves when the signal aborts. */
const aborted = <T>(signal: AbortSignal, value: T): Promise<T> =>
  new Promise((done) => signal.addEventListener('abort', () => done(value)));

/** What an interaction does when it is opened or offered something: this, an error, or nothing until it is left. */
type Deed<T> = T | Error | 'waits';

const doing = async <T>(deed: Deed<T>, signal: AbortSignal, left: T): Promise<T> => {
  if (deed === 'waits') return aborted(signal, left);
  if (deed instanceof Error) throw deed;
  return deed;
};

/** An interaction that writes down what it is asked, and does these things in turn; after them it waits. */
export const recordingInteraction = (
  seen: string[],
  deeds: { readonly open?: Deed<boolean>; readonly offers?: readonly Deed<number | null>[] } = {},
): InteractionView => {
  const offers = [...(deeds.offers ?? [])];
  return {
    open: ({ scene }, signal) => {
      seen.push(`open in ${scene ?? 'no scene'}`);
      return doing(deeds.open ?? true, signal, false);
    },
    offer: ({ choices }, signal) => {
      seen.push(`interaction offers ${choices.map(({ id }) => id).join(' ')}`);
      signal.addEventListener('abort', () => seen.push('interaction is left'));
      const [deed = 'waits'] = offers.splice(0, 1);
      return doing(deed, signal, null);
    },
    close: () => void seen.push('close'),
  };
};

/** Adapters that write down what they are asked, in one list, so that the order can be tested. */
export const recordingViews = (seen: string[], picks: number[] = [], table: InteractionViews = {}) => {
  const picture: PictureView = {
    render: (stage, { instant }) =>
      void seen.push(`picture ${stage.place?.id ?? 'nowhere'}${instant ? ' at once' : ''}`),
    cue: async (cue) => void seen.push(`picture cue ${cue.verb}`),
    speak: () => void seen.push('picture speaks'),
    hush: () => void seen.push('picture hushes'),
    offer: (choices) => void seen.push(`picture offers ${choices.length}`),
    look: (id) => void seen.push(`picture looks at ${id ?? 'nothing'}`),
    applySettings: () => undefined,
  };
  const sound: SoundView = {
    ...quietSound,
    render: (stage) => void seen.push(`sound ${stage.ambience}`),
    cue: async (cue) => void seen.push(`sound cue ${cue.verb}`),
    speak: () => void seen.push('sound speaks'),
    hush: () => void seen.push('sound hushes'),
  };
  const words: WordsView = {
    render: (stage) => void seen.push(`words sheet ${stage.sheet}`),
    say: async ({ beat }) => void seen.push(`say ${beat.text}`),
    advance: async () => void seen.push('advance'),
    card: async (text) => void seen.push(`card ${text}`),
    cue: async (cue) => void seen.push(`words cue ${cue.verb}`),
    offer: ({ choices, play }, signal) => {
      seen.push(`offer ${choices.map(({ id }) => id).join(' ')}${play ? ` by ${play}` : ''}`);
      const next = picks.shift();
      if (next !== undefined) return Promise.resolve(next);
      return aborted(signal, -1);
    },
    pick: () => undefined,
    look: (id) => void seen.push(`words of ${id ?? 'nothing'}`),
    recall: (lines, sheet) =>
      void seen.push(`recall ${lines.map(({ beat }) => beat.text).join(' | ')} / ${sheet.length}`),
    applySettings: () => undefined,
  };
  const interactions = new Interactions(
    (id) => table[id] ?? null,
    (error) => void seen.push(String(error)),
  );
  return { picture, sound, words, interactions };
};

export const recordingScreens = () => {
  const shown: Screen[] = [];
  const notices: string[] = [];
  const screens: ScreensView = {
    show: (screen) => void shown.push(screen),
    notice: (id) => void notices.push(id),
    applySettings: () => undefined,
  };
  return { screens, shown, notices };
};

/** A store in memory; `broken` makes every write fail. */
export const memoryStore = (broken = false) => {
  const kept = {
    play: undefined as unknown,
    slots: new Map<number, unknown>(),
    profile: undefined as unknown,
    asides: new Map<string, unknown>(),
  };
  const writes: SaveGame[] = [];
  const outcome = broken ? 'full' : 'written';
  const store: GameStore = {
    kind: 'memory',
    readPlay: async () => kept.play,
    writePlay: async (save) => {
      writes.push(save);
      if (!broken) kept.play = save;
      return outcome;
    },
    clearPlay: async () => {
      kept.play = undefined;
    },
    setAside: async (data) => {
      if (!broken) kept.asides.set(`aside-${kept.asides.size + 1}`, data);
      return outcome;
    },
    readAsides: async () => [...kept.asides].map(([key, data]) => ({ key, data })),
    dropAside: async (key) => void kept.asides.delete(key),
    readSlots: async () => [...kept.slots].map(([slot, data]) => ({ slot, data })),
    writeSlot: async (slot, save) => {
      kept.slots.set(slot, save);
      return outcome;
    },
    readProfile: async () => kept.profile,
    writeProfile: async (profile) => {
      kept.profile = profile;
      return outcome;
    },
  };
  return { store, kept, writes };
};
