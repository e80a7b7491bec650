import type { NoticeId } from '../app/ports';
import type { EndingId, SceneId, SpeakerId } from '../core/catalog';
import type { Settings } from '../core/settings';

/**
 * Every string of the interface. The lines of the script are not here: they have keys of
 * their own.
 */

const speakers: Record<SpeakerId, string> = {
  theodore: 'Theodore',
  samantha: 'Samantha',
  amy: 'Amy',
  charles: 'Charles',
  catherine: 'Catherine',
  paul: 'Paul',
  ines: 'Ines',
  courier: 'Courier',
  lawyer: 'Lawyer',
  store: 'Supermarket',
  screen: 'The screen',
  device: 'Device',
  installer: 'OS1',
  pip: 'Pip',
  stranger: 'Stranger',
  margaret: 'Margaret',
  woman: 'Woman by the door',
  man: 'Man with a bicycle',
  letter: 'On paper',
};

const scenes: Record<SceneId, string> = {
  letter: 'The letter',
  way_home: 'The way home',
  insomnia: 'Insomnia',
  os1: 'OS1',
  return_to_sender: 'Return to sender',
};

const endings: Record<EndingId, { readonly title: string; readonly hint: string }> = {
  return_to_sender: {
    title: 'Return to Sender',
    hint: 'A box can also be opened. Other evenings went on from here.',
  },
  to_be_continued: {
    title: 'To be continued',
    hint: 'This is as far as the story goes today. It ends differently if the box stays shut.',
  },
};

const notices: Record<NoticeId, string> = {
  storage_fallback: 'This browser keeps only a little: your play is stored more simply, and may be lost if it crashes.',
  storage_full: 'The storage is full. The play goes on, but it is not being saved.',
  storage_none: 'Nothing can be stored here. The play goes on, but it is not being saved.',
  save_moved: 'The script has changed since you were here. Your choices were carried over.',
  save_scene_start: 'The script has changed since you were here. The scene begins again.',
  save_broken: 'This save is damaged and could not be read. It was left as it is.',
  save_foreign: 'This save belongs to another game or edition. It was left as it is.',
  saved: 'Saved.',
  newer_edition: 'A newer edition of the game is here. Your play is saved: reload the page when you like.',
  other_tab: 'The game is open in another tab too. Both write to the same play: the later choice counts.',
};

type Names<K extends keyof Settings> = Record<Settings[K] & string, string>;

const textSpeed: Names<'textSpeed'> = { slow: 'Slow', natural: 'Natural', quick: 'Quick', instant: 'Instant' };
const font: Names<'font'> = { serif: 'Serif', sans: 'Sans', dyslexic: 'OpenDyslexic' };
const quality: Names<'quality'> = { auto: 'Automatic', full: 'Full', light: 'Light', still: 'Still' };
const motion: Names<'motion'> = { system: 'As my system', full: 'Full', reduced: 'Reduced' };
const voice: Names<'voice'> = { tones: 'Tones', none: 'None' };
const volumes: Record<keyof Settings['volumes'], string> = {
  master: 'Everything',
  music: 'Music',
  ambience: 'Places',
  effects: 'Effects',
  samantha: 'Samantha',
};

export const strings = {
  name: 'her',
  speakers,
  scenes,
  endings,
  notices,
  title: {
    newGame: 'New game',
    continue: 'Continue',
    load: 'Load',
    settings: 'Settings',
    about: 'About',
    note: 'An unofficial, non-commercial homage to the 2013 film',
  },
  play: {
    menu: 'Menu',
    transcript: 'Transcript',
    auto: 'Auto',
    log: 'The story',
    replies: 'What does Theodore do?',
    silence: 'Say nothing',
    choiceOf: (number: number, count: number): string => `${number} of ${count}`,
    more: 'Go on',
    /** A line as a screen reader hears it. */
    spoken: (speaker: string, text: string): string => `${speaker}: ${text}`,
  },
  letter: {
    paper: 'The letter',
    hold: 'Hold to write',
    skip: 'Write it for me',
    slips: 'What does he write?',
  },
  menu: {
    title: 'Paused',
    resume: 'Resume',
    transcript: 'Transcript',
    save: 'Save',
    load: 'Load',
    settings: 'Settings',
    toTitle: 'Title',
    keys: 'Keys',
    close: 'Close',
    back: 'Back',
    loading: 'One moment …',
    failed: 'This part of the game could not be loaded. Please reload the page; your play is saved.',
  },
  keys: {
    title: 'Keys',
    list: [
      ['Space, Enter, → or ↓', 'finish the line, then go on'],
      ['↑ ↓ and Enter, or 1 to 9', 'choose'],
      ['H, or the wheel upward', 'transcript'],
      ['A', 'read on by itself, or stop'],
      ['Esc', 'menu, and back'],
      ['?', 'this list'],
      ['hold any key', 'write, while the pen is in his hand'],
    ],
    note: 'A click or a tap anywhere on the picture also goes on.',
  },
  slots: {
    saveTitle: 'Save',
    loadTitle: 'Load',
    slot: (number: number): string => `Slot ${number}`,
    empty: 'Empty',
    unreadable: 'This save cannot be read',
    beginning: 'The beginning',
    overwrite: 'Replace? Press again',
    saved: (number: number): string => `Saved in slot ${number}.`,
    nothing: 'Nothing has been saved yet.',
    earlier: 'An earlier edition',
  },
  transcript: {
    title: 'Transcript',
    search: 'Search',
    lines: (count: number): string => (count === 1 ? '1 line' : `${count} lines`),
    none: 'Nothing was said like that.',
    empty: 'Nothing has been said yet.',
    back: 'Return to this line? Press again',
    you: 'You chose',
  },
  settings: {
    title: 'Settings',
    text: 'Text',
    textSize: 'Size',
    percent: (value: number): string => `${value} %`,
    textSpeedName: 'Speed',
    textSpeed,
    fontName: 'Typeface',
    font,
    plate: 'A dark plate behind the words',
    auto: 'Read on by itself',
    picture: 'Picture',
    qualityName: 'Quality',
    quality,
    motionName: 'Motion',
    motion,
    sound: 'Sound',
    volumes,
    voiceName: 'Samantha’s voice',
    voice,
    sample: 'One window over there is still lit.',
  },
  ending: {
    label: 'The end',
    again: 'Play again',
    toTitle: 'Title',
  },
  error: {
    title: 'Something broke.',
    words: 'Not you; the game. Your play is saved up to the last choice. A reload usually helps.',
    copy: 'Copy a report',
    copied: 'Copied.',
    byHand: 'Please copy it by hand:',
    reload: 'Reload',
  },
  about: {
    title: 'About',
    homage: [
      'her is an unofficial, non-commercial interactive homage to the 2013 film Her, written and directed by Spike Jonze. It is not made, endorsed or licensed by the people who made the film, or by those who hold its rights.',
      'The story, its people and its places are the film’s. Every sentence, picture and sound here was made for this game.',
    ],
    credits: [
      ['Set in', 'Cormorant Garamond, Figtree, La Belle Aurore and OpenDyslexic (SIL Open Font License)'],
      ['Built with', 'ink and inkjs, Phaser, Preact, howler.js, idb and valibot'],
      ['Code', 'MIT License'],
      ['Story, pictures and sound', 'CC BY-NC-SA 4.0'],
      ['Privacy', 'Nothing leaves this browser. The game asks no other server for anything.'],
    ],
  },
} as const;
