import type {
  FigureId,
  figures,
  flashes,
  InsertId,
  MoodId,
  PoseId,
  SheetId,
  SoundId,
  VoiceId,
  WeatherId,
} from '../../src/core/catalog';
import { strings } from '../../src/ui/strings';
import type { SpotWords } from './placeWords';

type FigureWords = {
  readonly [F in FigureId]: {
    readonly name: string;
    readonly poses: Readonly<Record<(typeof figures)[F][number], string>>;
  };
};

const { speakers } = strings;

/** People who are seen, and what they do there. */
export const figureWords: FigureWords = {
  theodore: {
    name: speakers.theodore,
    poses: {
      standing: 'stands',
      walking: 'walks',
      sitting: 'sits',
      lying: 'lies',
      eyes_closed: 'has his eyes closed',
    },
  },
  amy: { name: speakers.amy, poses: { standing: 'stands', sitting: 'sits', looking_down: 'looks down' } },
  charles: { name: speakers.charles, poses: { standing: 'stands', sitting: 'sits' } },
  paul: { name: speakers.paul, poses: { standing: 'stands', sitting: 'sits' } },
  courier: { name: 'A courier', poses: { standing: 'stands' } },
  catherine: {
    name: speakers.catherine,
    poses: { standing: 'stands', sitting: 'sits', looking_down: 'looks down', raised: 'raises her brows' },
  },
  mara: {
    name: speakers.mara,
    poses: { standing: 'stands', sitting: 'sits', laughing: 'laughs', looking_down: 'looks down' },
  },
  jocelyn: { name: speakers.jocelyn, poses: { standing: 'stands' } },
  dora: { name: speakers.dora, poses: { standing: 'stands' } },
  pip: { name: speakers.pip, poses: { standing: 'stands' } },
  isabella: { name: speakers.isabella, poses: { standing: 'stands', sitting: 'sits' } },
  tatiana: { name: speakers.tatiana, poses: { sitting: 'sits' } },
};

/** Which words of a spot go with a pose, and whether the pose is what somebody does with their face. */
export const poseTraits: Readonly<Record<PoseId, { readonly spot: keyof SpotWords; readonly isFace: boolean }>> = {
  standing: { spot: 'at', isFace: false },
  walking: { spot: 'along', isFace: false },
  sitting: { spot: 'on', isFace: false },
  lying: { spot: 'on', isFace: false },
  eyes_closed: { spot: 'on', isFace: true },
  looking_down: { spot: 'at', isFace: true },
  raised: { spot: 'at', isFace: true },
  laughing: { spot: 'at', isFace: true },
};

const away = '';
const awake = 'Threads of light hang in the air.';

/** How much of Samantha is to be seen: her moods are many, and told apart only by looking. */
export const moodWords: Readonly<Record<MoodId, string>> = {
  none: away,
  asleep: 'A thin line of light hangs in the air, asleep.',
  waking: awake,
  curious: awake,
  amused: awake,
  warm: awake,
  thinking: awake,
  hurt: awake,
  distant: awake,
};

export const weatherWords: Readonly<Record<WeatherId, string>> = {
  none: '',
  dust: 'Dust hangs in the sun.',
  rain: 'It rains.',
  snow: 'It snows.',
};

/** What is seen close, over the place. */
export const insertWords: Readonly<Record<InsertId, string>> = {
  none: '',
  letter: 'Seen close: a letter by hand, a pencil on it.',
  device: 'Seen close: a small flat device in a shirt pocket, a safety pin under it.',
  box: 'Seen close: a plain white box, glowing at one corner.',
  papers: 'Seen close: a page of handwriting and a note, held to a refrigerator by magnets.',
  shoes: 'Seen close: a pair of shoes on a mat, and the prints of another pair.',
  fries: 'Seen close: fries in a paper boat.',
  ukulele: 'Seen close: a ukulele on a blanket, a card beside it.',
  book: 'Seen close: a book on its wrapping paper, the string beside it.',
};

export const sheetWords: Readonly<Record<SheetId, string>> = {
  none: 'The sheet of paper is gone.',
  letter: 'An empty sheet of paper lies in front of the picture.',
};

/** What is heard once. The pen is heard whenever something is written, which is seen anyway. */
export const soundWords: Readonly<Record<SoundId, string>> = {
  boot: 'A chord: a machine starts.',
  earpiece_on: 'A small click: the earpiece goes in.',
  earpiece_off: 'A small click: the earpiece comes out.',
  pen: '',
  page: 'The sound of a page.',
  message: 'A chime.',
  door: 'The sound of a door.',
  lift_bell: 'The elevator’s bell.',
  fridge_stops: 'The refrigerator stops humming.',
  breath: 'Somebody breathes in.',
  box: 'The sound of a cardboard box.',
  keys: 'The sound of keys.',
  game: 'The sound of a game that starts.',
};

export const flashWords: Readonly<Record<(typeof flashes)[number], string>> = {
  memory: 'Warm light wells up over the picture, and sinks: a memory.',
};

/** How a line is said, after its speaker's name. */
export const voiceWords: Readonly<Record<VoiceId, string>> = {
  whisper: 'whispering',
  aside: 'aside',
};
