import type { GameStore, PictureView, Screen, ScreensView, SoundView, WordsView } from '../../src/app/ports';
import { quietSound } from '../../src/app/quietSound';
import type { SaveGame } from '../../src/core/saveGame';

/** Adapters that write down what they are asked, in one list, so that the order can be tested. */
export const recordingViews = (seen: string[], picks: number[] = []) => {
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
      return new Promise((done) => signal.addEventListener('abort', () => done(-1)));
    },
    pick: () => undefined,
    look: (id) => void seen.push(`words of ${id ?? 'nothing'}`),
    recall: (lines, sheet) =>
      void seen.push(`recall ${lines.map(({ beat }) => beat.text).join(' | ')} / ${sheet.length}`),
    applySettings: () => undefined,
  };
  return { picture, sound, words };
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
