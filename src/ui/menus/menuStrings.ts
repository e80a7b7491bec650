import type { EndingId, SceneId } from '../../core/catalog';
import type { Settings } from '../../core/settings';

/** The strings of the dialogs: a part of the one catalog that the title does not wait for. */

/** What the list of endings says of one that nobody has reached: nothing of how it goes. */
const hints: Record<EndingId, string> = {
  return_to_sender: 'A box can also be opened. Other evenings went on from here.',
  factory_settings: 'On a curb, late, one can go too far, and then once more.',
  have_we_met: 'She has been here before. So have you. Somebody ought to say so.',
  six_hundred_and_forty_one: 'It takes holding on with both hands, and a word that leaves no room.',
  the_smaller_room: 'What if, when it came to it, he asked her to stay?',
  before_you_ask: 'Somebody has to say it first. It needs a great deal of room, and a plain tongue.',
  by_other_hands: 'The letters were always good. One has never been written: his own.',
  wet_ink: 'There are pages under a magnet, and a door across town.',
  two_on_a_roof: 'Love somebody with an open hand, and keep the friend next door.',
  good_company: 'There is a door one wall away. One might knock, and then listen.',
  dear_catherine: 'Sign what is over, and then write to her.',
  a_good_assistant: 'When nothing else has been asked for, the calendar is empty.',
};

const scenes: Record<SceneId, string> = {
  letter: 'The letter',
  way_home: 'The way home',
  insomnia: 'Insomnia',
  os1: 'OS1',
  inbox: 'Inbox',
  tunnel: 'The tunnel',
  footage: 'Footage',
  blind_date: 'Blind date',
  first_night: 'First night',
  night_one: 'Her first night',
  beach: 'The beach',
  eyes_closed: 'Eyes closed',
  table: 'The table',
  amy_leaves: 'Amy',
  goddaughter: 'The goddaughter',
  papers: 'The papers',
  night_two: 'Her second night',
  distance: 'Distance',
  isabella: 'Isabella',
  kerb: 'The curb',
  couch: 'The couch',
  three_am: 'Three in the morning',
  island: 'The picnic',
  night_three: 'Her third night',
  cabin: 'The cabin',
  not_found: 'Not found',
  quiet: 'Quiet',
  farewell: 'Farewell',
  last_letter: 'The last letter',
  roof: 'The roof',
  return_to_sender: 'Return to sender',
  ending_factory_settings: 'Factory Settings',
  ending_have_we_met: 'Have We Met',
  ending_six_hundred_and_forty_one: '641',
  ending_the_smaller_room: 'The Smaller Room',
  ending_before_you_ask: 'Before You Ask',
  ending_by_other_hands: 'By Other Hands',
  ending_wet_ink: 'Wet Ink',
  ending_two_on_a_roof: 'Two on a Roof',
  ending_good_company: 'Good Company',
  ending_dear_catherine: 'Dear Catherine',
  ending_a_good_assistant: 'A Good Assistant',
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

export const menuStrings = {
  scenes,
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
  },
  keys: {
    title: 'Keys',
    list: [
      ['Space, Enter, → or ↓', 'finish the line, then go on'],
      ['↑ ↓ and Enter, or 1 to 9', 'choose'],
      ['H, or the mouse wheel up', 'transcript'],
      ['A', 'read on by itself, or stop'],
      ['L', 'look at what there is on a walk'],
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
    overwrite: 'Press again to replace it',
    saved: (number: number): string => `Saved in slot ${number}.`,
    nothing: 'Nothing has been saved yet.',
    earlier: 'An earlier edition',
    asides: 'Set aside',
  },
  question: {
    new_game: { title: 'A new game?', yes: 'Begin' },
    load: { title: 'Load this save?', yes: 'Load' },
    return: { title: 'Return to this line?', yes: 'Return' },
    no: 'Cancel',
    play: (scene: string, date: string): string =>
      `Your present play will be set aside: ${scene}, ${date}. You will find it under Load.`,
    unreadable: 'Your last play, which cannot be read, will be set aside. You will find it under Load.',
    lines: (count: number): string =>
      `${count === 1 ? '1 line comes' : `${count} lines come`} after it. Your play as it is now will be set aside. You will find it under Load.`,
    nothing: 'Nothing that you chose is taken back.',
  },
  transcript: {
    title: 'Transcript',
    search: 'Search',
    lines: (count: number): string => (count === 1 ? '1 line' : `${count} lines`),
    none: 'Nothing was said like that.',
    empty: 'Nothing has been said yet.',
    you: 'You chose',
  },
  settings: {
    title: 'Settings',
    text: 'Text',
    textSize: 'Size',
    percent: (value: number): string => `${value}%`,
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
  endings: {
    hints,
    reached: (count: number, all: number): string => `Endings reached: ${count} of ${all}`,
    missing: 'Not yet',
  },
  about: {
    title: 'About',
    homage: [
      'This is an unofficial, non-commercial homage to Her, the 2013 film written and directed by Spike Jonze. It is not made, endorsed or licensed by the people who made the film, or by those who hold its rights.',
      'The story, its people and its places are the film’s. Every sentence, picture and note here was made for this game.',
    ],
    credits: [
      ['Typefaces', 'Cormorant Garamond, Figtree, La Belle Aurore and OpenDyslexic (SIL Open Font License)'],
      ['Built with', 'ink and inkjs, Phaser, Preact, howler.js, idb and valibot'],
      ['Piano', 'Salamander Grand Piano V3 by Alexander Holm (CC\u00a0BY\u00a03.0), modified'],
      ['Strings', 'MuseScore_General by S. Christian Collins, Frank Wen and Michael Cowgill (MIT)'],
      ['Code', 'MIT License'],
      ['Story, pictures and sound', 'CC BY-NC-SA 4.0'],
      ['Privacy', 'Nothing leaves this browser. The game asks no other server for anything.'],
    ],
  },
} as const;
