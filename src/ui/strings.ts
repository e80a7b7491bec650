import type { NoticeId } from '../app/ports';
import type { EndingId, LookId, SourceId, SpeakerId } from '../core/catalog';

/**
 * Every string of the interface but those of the dialogs, which come with them (menus/menuStrings.ts). The lines of the
 * script are not here: they have keys of their own.
 */

const speakers: Record<SpeakerId, string> = {
  theodore: 'Theodore',
  samantha: 'Samantha',
  amy: 'Amy',
  charles: 'Charles',
  catherine: 'Catherine',
  paul: 'Paul',
  ines: 'Ines',
  walter: 'Walter',
  grandmother: 'The grandmother',
  new_grandfather: 'New grandfather',
  bicycle_man: 'Bicycle man',
  clementine_lady: 'Clementine lady',
  courier: 'Courier',
  lawyer: 'Lawyer',
  store: 'Supermarket',
  plaza_screen: 'The plaza screen',
  device: 'Device',
  installer: 'OS1',
  pip: 'Pip',
  stranger: 'Stranger',
  window_woman: 'Woman across the street',
  margaret: 'Margaret',
  mara: 'Mara',
  waiter: 'Waiter',
  jocelyn: 'Jocelyn',
  dora: 'Dora',
  otto: 'Otto',
  bruno: 'Bruno',
  game: 'The game',
  game_child: 'The game’s child',
  deb: 'Deb',
  conductor: 'Conductor',
  towel_girl: 'Girl with a towel',
  hole_man: 'Man in the hole',
  paperback_man: 'Man with half a book',
  paperback_woman: 'Woman with half a book',
  bottle_man: 'Bottle man',
  line_woman: 'Woman in line',
  line_man: 'Man in line',
  line_child: 'Child in line',
  pier_woman: 'Woman on the pier',
  fries_vendor: 'Fries vendor',
  deckhand: 'The deckhand',
  ellie: 'Ellie',
  isabella: 'Isabella',
  trucker: 'Truck driver',
  tatiana: 'Tatiana',
  alan: 'Alan',
  publisher: 'The publisher',
  parcel_wall: 'The parcel wall',
  gus: 'Gus',
  spoon_woman: 'The woman with the spoon',
  small_girl: 'The small girl',
  comb_man: 'The man with the comb',
  philippas_man: 'Philippa’s man',
  letter: 'On paper',
};

/** From where somebody is heard; nothing is said of somebody who is there. */
const sources: Record<SourceId, string> = {
  phone: 'on the phone',
  message: 'message',
  mail: 'mail',
  screen: 'on the screen',
  film: 'in the film',
  game: 'in the game',
  memory: 'remembered',
  letter: 'letter',
  next_room: 'through the wall',
  door: 'through the door',
  upstairs: 'from upstairs',
  street: 'from the street',
  intercom: 'over the intercom',
  pocket: 'in his pocket',
  ear: 'in his ear',
  room: '',
  none: '',
};

const endings: Record<EndingId, string> = {
  return_to_sender: 'Return to Sender',
  factory_settings: 'Factory Settings',
  have_we_met: 'Have We Met',
  six_hundred_and_forty_one: '641',
  the_smaller_room: 'The Smaller Room',
  before_you_ask: 'Before You Ask',
  by_other_hands: 'By Other Hands',
  wet_ink: 'Wet Ink',
  two_on_a_roof: 'Two on a Roof',
  good_company: 'Good Company',
  dear_catherine: 'Dear Catherine',
  a_good_assistant: 'A Good Assistant',
};

/** What there is to notice on a walk: how it is called, and what he sees. */
const looks: Record<LookId, { readonly name: string; readonly seen: string }> = {
  balloon: {
    name: 'The balloon',
    seen: 'A balloon, on its way up. Below it a small hand is still closed around where the string was.',
  },
  kiosk: {
    name: 'The kiosk',
    seen: 'A man orders, says thank you, and pays. The man in the kiosk has been talking to his wife the whole time.',
  },
  cart: {
    name: 'The handcart',
    seen: 'A handcart, parked very straight. By the marks in the dust it was full of boxes this morning. There’s one left.',
  },
  parasols: {
    name: 'The parasols',
    seen: 'Somebody has carried a table down to the parasols, and chairs for eight. They’re dressed for the office.',
  },
  hole: {
    name: 'The hole',
    seen: 'Two people have dug down to water. They sit in it up to the shirt, and each is telling somebody else about it.',
  },
  boats: {
    name: 'The sail',
    seen: 'One sail, out where the light comes from. It has been crossing since noon, and it isn’t across.',
  },
  wheel: {
    name: 'The wheel',
    seen: 'The wheel goes around with nobody on it but the man who runs it. He waves.',
  },
  fishers: {
    name: 'The fishing poles',
    seen: 'Poles along the rail, and no fish. The woman beside them is hearing about a fish.',
  },
  hose: {
    name: 'The hose',
    seen: 'The planks have been hosed down as far as here. From here on it’s yesterday’s popcorn.',
  },
  truck: {
    name: 'The truck',
    seen: 'The hazards go on and off. The truck is full of doors, and nobody has come for them.',
  },
  shop: {
    name: 'The shop window',
    seen: 'The shop is shut. Somebody has left two lamps on in it, over a chair with a price.',
  },
  steam: {
    name: 'The steam',
    seen: 'Steam comes up out of a grate. It leans whichever way the last car went.',
  },
  ferry: {
    name: 'The ferry',
    seen: 'The ferry has turned for the mainland. It leaves a white line, and the line closes.',
  },
  pines: {
    name: 'The pines',
    seen: 'The pines all lean one way, out of a wind that isn’t blowing today.',
  },
  lighthouse: {
    name: 'The lighthouse',
    seen: 'There’s a lighthouse on the rock. At this hour it’s a white thing with a door.',
  },
};

const notices: Record<NoticeId, string> = {
  storage_fallback:
    'This browser offers only a simple storage. Your play is saved, but the last of it may be lost in a crash.',
  storage_full: 'The browser’s storage is full. You can play on, but nothing more is saved.',
  storage_none: 'Nothing can be stored here. You can play, but all of it is lost when this page is closed.',
  storage_failed: 'This could not be saved. You can play on: the next choice is saved again, if it can be.',
  storage_late:
    'This browser’s storage does not answer yet. Play on: when it does, your saves are back and this play is kept.',
  storage_held:
    'The game is open in an older tab, which holds on to what was saved. Close that tab, and your saves are back.',
  save_moved: 'The script has changed since you were here. Your choices were carried over.',
  save_reworded:
    'The script has changed since you were here. Your choices were carried over; some read differently now.',
  save_scene_start:
    'The script has changed since you were here. The scene begins again; your play as it was is under Load, set aside.',
  save_broken: 'This save is damaged and could not be read. It was left as it is.',
  save_foreign: 'This save belongs to another game or edition. It was left as it is.',
  newer_edition: 'A newer edition of the game is here. Your play is saved: reload the page when you like.',
  part_missing:
    'This part of the game did not come over the network. Press again to try once more; if it stays away, check the connection and reload the page.',
  part_late: 'This part of the game is still on its way over the network.',
  sound_blocked: 'The browser keeps the sound back. Press once more.',
  no_return: 'From here there is no going back.',
  other_tab: 'The game is open in another tab too. Both write to the same play: the later choice counts.',
};

const silence = 'Say nothing';

export const strings = {
  name: 'her',
  speakers,
  sources,
  endings,
  looks,
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
    replies: {
      theodore: 'What does Theodore do?',
      samantha: 'What does she do?',
      note: 'A note on what comes next',
    },
    silence,
    /** What is said beside the words of a silent reply; null where they say it themselves. */
    silenceBeside: (text: string): string | null =>
      text.toLowerCase().includes(silence.toLowerCase()) ? null : silence,
    choiceOf: (number: number, count: number): string => `${number} of ${count}`,
    more: 'Go on',
    minute: 'A minute passes. Nobody talks.',
    looks: 'Things to notice',
    /** A speaker, and from where they are heard where that is news. */
    heard: (speaker: string, source: SourceId | null): string =>
      source && sources[source] ? `${speaker} (${sources[source]})` : speaker,
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
    loading: 'One moment …',
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
} as const;
