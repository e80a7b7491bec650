import type {
  AmbienceId,
  FigureId,
  HumId,
  InsertId,
  LightId,
  MoodId,
  MusicId,
  PlaceId,
  SamanthaStage,
  SceneId,
  SheetId,
  SourceId,
  SpeakerId,
  WeatherId,
} from './catalog';
import type { Change, FigurePosition } from './direction';
import type { Beat } from './turn';

/** A scene that lies behind, and how close they were when it ended, 0 to 20. */
export interface PastScene {
  readonly scene: SceneId;
  readonly closeness: number;
}

/** From where a speaker is heard who does not simply stand there. */
interface HeardFrom {
  readonly source: SourceId;
  /** The speaker has spoken from there, so the player has been told. */
  readonly isTold: boolean;
}

/** All that the player now sees and hears, as plain data. Views render it; they never ask for more. */
export interface Stage {
  readonly scene: SceneId | null;
  readonly place: { readonly id: PlaceId; readonly light: LightId } | null;
  readonly figures: Readonly<Partial<Record<FigureId, FigurePosition>>>;
  readonly camera: Extract<Change, { verb: 'camera' }>['value'];
  readonly weather: WeatherId;
  readonly presence: MoodId;
  readonly music: MusicId;
  readonly ambience: AmbienceId;
  /** What hums in the room, under everything, while the place stays. */
  readonly hum: HumId;
  readonly sheet: SheetId;
  /** A thing seen close, over everything else. */
  readonly insert: InsertId;
  readonly from: Readonly<Partial<Record<SpeakerId, HeardFrom>>>;
  /** The large words that came last in this scene: a day, an hour, a month. */
  readonly card: string | null;
  /** 0 to 20, the affinity of the same name: the skein and the stems follow it. */
  readonly closeness: number;
  /** How far Samantha has grown: the skein and her tones follow it. */
  readonly samantha: SamanthaStage;
  /** She takes a breath before she speaks. */
  readonly breath: boolean;
  /** What has been played, in its order: the skein keeps a thread of each talk that mattered. */
  readonly past: readonly PastScene[];
}

export const emptyStage: Stage = {
  scene: null,
  place: null,
  figures: {},
  camera: null,
  weather: 'none',
  presence: 'none',
  music: 'none',
  ambience: 'none',
  hum: 'none',
  sheet: 'none',
  insert: 'none',
  from: {},
  card: null,
  closeness: 0,
  samantha: 'none',
  breath: false,
  past: [],
};

const pastOf = (scene: SceneId, { closeness }: Stage): PastScene => ({ scene, closeness });

type Appliers = { [V in Change['verb']]: (stage: Stage, value: Extract<Change, { verb: V }>['value']) => Stage };

const without = <K extends string, V>(record: Readonly<Partial<Record<K, V>>>, key: K): Partial<Record<K, V>> => {
  const { [key]: _, ...rest } = record;
  return rest as Partial<Record<K, V>>; // what is left of it
};

/** What is said again is no news: the player is told once, until it changes. */
const withSource = (from: Stage['from'], speaker: SpeakerId, source: SourceId): Stage['from'] => {
  if (source === 'none') return without(from, speaker);
  return from[speaker]?.source === source ? from : { ...from, [speaker]: { source, isTold: false } };
};

/** One function a verb: a verb without one does not compile. */
const appliers: Appliers = {
  // A new scene empties the stage, so that nobody is left over; music and ambience stay until named. The tag of the same
  // scene again empties it too.
  scene: (stage, scene) => ({
    ...emptyStage,
    scene,
    music: stage.music,
    ambience: stage.ambience,
    closeness: stage.closeness,
    samantha: stage.samantha,
    breath: stage.breath,
    past: stage.scene && stage.scene !== scene ? [...stage.past, pastOf(stage.scene, stage)] : stage.past,
  }),
  // A new light in the same place keeps who is there; another place does not.
  place: (stage, place) => ({
    ...stage,
    place,
    figures: stage.place?.id === place.id ? stage.figures : {},
    camera: stage.place?.id === place.id ? stage.camera : null,
    hum: stage.place?.id === place.id ? stage.hum : 'none',
    insert: 'none',
  }),
  figure: (stage, { id, position }) => ({
    ...stage,
    figures: position ? { ...stage.figures, [id]: position } : without<FigureId, FigurePosition>(stage.figures, id),
  }),
  camera: (stage, camera) => ({ ...stage, camera }),
  weather: (stage, weather) => ({ ...stage, weather }),
  presence: (stage, presence) => ({ ...stage, presence }),
  music: (stage, music) => ({ ...stage, music }),
  ambience: (stage, ambience) => ({ ...stage, ambience }),
  hum: (stage, hum) => ({ ...stage, hum }),
  sheet: (stage, sheet) => ({ ...stage, sheet }),
  insert: (stage, insert) => ({ ...stage, insert }),
  from: (stage, { speaker, source }) => ({ ...stage, from: withSource(stage.from, speaker, source) }),
  card: (stage, card) => ({ ...stage, card }),
};

/** The stage after one change. Pure. */
const applyChange = (stage: Stage, change: Change): Stage =>
  // Verb and value belong together by the type of Change, which an indexed call cannot express.
  (appliers[change.verb] as (stage: Stage, value: Change['value']) => Stage)(stage, change.value);

/** The stage after several changes, in order. Pure. */
export const applyChanges = (stage: Stage, changes: readonly Change[]): Stage => changes.reduce(applyChange, stage);

/** From where the speaker of a line is heard; null where they simply stand there, and of narration. */
export const sourceOf = ({ from }: Stage, { speaker }: Pick<Beat, 'speaker'>): SourceId | null =>
  (speaker && from[speaker]?.source) ?? null;

/** The same with the speaker's first line from there; null when the player has been told. */
export const newSourceOf = (stage: Stage, line: Pick<Beat, 'speaker'>): SourceId | null =>
  line.speaker && stage.from[line.speaker]?.isTold ? null : sourceOf(stage, line);

/** The stage after a line was said on it: from where is told. Pure. */
export const afterLine = (stage: Stage, { speaker }: Pick<Beat, 'speaker'>): Stage => {
  const heard = speaker && stage.from[speaker];
  return heard && !heard.isTold ? { ...stage, from: { ...stage.from, [speaker]: { ...heard, isTold: true } } } : stage;
};

/** The stage after several beats, their changes and their lines. Pure. */
export const afterBeats = (stage: Stage, beats: readonly Beat[]): Stage =>
  beats.reduce((now, beat) => afterLine(applyChanges(now, beat.changes), beat), stage);
