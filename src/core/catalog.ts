/**
 * The closed lists of ids that the script may name. Everything that can be named is listed here once;
 * types are derived from the lists, and the story lint refuses whatever is not in them.
 */

/**
 * Who can speak. In ink the name stands in capitals before a colon: `THEODORE: words`, with a space for each `_`.
 * `letter` is ink on paper.
 */
export const speakers = [
  'theodore',
  'samantha',
  'amy',
  'charles',
  'catherine',
  'paul',
  'ines',
  'walter',
  'grandmother',
  'new_grandfather',
  'bicycle_man',
  'clementine_lady',
  'courier',
  'lawyer',
  'store',
  'plaza_screen',
  'device',
  'installer',
  'pip',
  'stranger',
  'window_woman',
  'margaret',
  'mara',
  'waiter',
  'jocelyn',
  'dora',
  'otto',
  'bruno',
  'game',
  'game_child',
  'deb',
  'conductor',
  'towel_girl',
  'hole_man',
  'paperback_man',
  'paperback_woman',
  'bottle_man',
  'line_woman',
  'line_man',
  'line_child',
  'pier_woman',
  'fries_vendor',
  'deckhand',
  'ellie',
  'isabella',
  'trucker',
  'tatiana',
  'alan',
  'publisher',
  'parcel_wall',
  'gus',
  'spoon_woman',
  'small_girl',
  'comb_man',
  'philippas_man',
  'letter',
] as const;

/** Scenes: one knot and one file each. `return_to_sender` is the last scene of the ending of that name. */
export const scenes = [
  'letter',
  'way_home',
  'insomnia',
  'os1',
  'inbox',
  'tunnel',
  'footage',
  'blind_date',
  'first_night',
  'night_one',
  'beach',
  'eyes_closed',
  'table',
  'amy_leaves',
  'goddaughter',
  'papers',
  'night_two',
  'distance',
  'isabella',
  'kerb',
  'couch',
  'three_am',
  'island',
  'night_three',
  'cabin',
  'not_found',
  'quiet',
  'farewell',
  'last_letter',
  'roof',
  'return_to_sender',
  'ending_factory_settings',
  'ending_have_we_met',
  'ending_six_hundred_and_forty_one',
  'ending_the_smaller_room',
  'ending_before_you_ask',
  'ending_by_other_hands',
  'ending_wet_ink',
  'ending_two_on_a_roof',
  'ending_good_company',
  'ending_dear_catherine',
  'ending_a_good_assistant',
] as const;

/**
 * Scenes of earlier editions, each with the one in which a play goes on that stood in it. The lint asks for the
 * successor of every scene that landed and is no more (story/replies.txt).
 */
export const successors: Readonly<Record<string, SceneId>> = {};

/** The scenes in which the player is Samantha. */
export const herNights: readonly SceneId[] = ['night_one', 'night_two', 'night_three'];

/** From here on there is no going back. */
export const pointOfNoReturn: SceneId = 'farewell';

/** Places with their light variants, the anchors where a figure can be, and the spots that can be touched. */
export const places = {
  office: {
    lights: ['day', 'evening'],
    anchors: ['desk', 'front_desk', 'aisle'],
    spots: ['desk', 'front_desk', 'window'],
  },
  train: { lights: ['dusk', 'day'], anchors: ['seat', 'door'], spots: ['window'] },
  plaza: { lights: ['dusk'], anchors: ['walk', 'screen', 'courier'], spots: ['screen', 'courier'] },
  lift: { lights: ['evening'], anchors: ['left', 'middle', 'right'], spots: [] },
  apartment: {
    lights: ['night', 'late', 'winter', 'dust', 'dawn'],
    anchors: ['window', 'desk', 'sofa', 'shelf', 'bed'],
    spots: ['window', 'desk', 'sofa', 'shelf', 'bed', 'fridge'],
  },
  returns: { lights: ['morning'], anchors: ['locker'], spots: ['locker'] },
  tunnel: { lights: ['lamp'], anchors: ['near', 'bend'], spots: [] },
  amys_flat: { lights: ['afternoon', 'night'], anchors: ['sofa', 'beside', 'screen', 'sink', 'door'], spots: [] },
  restaurant: { lights: ['night'], anchors: ['seat', 'opposite', 'street'], spots: [] },
  beach: { lights: ['gold'], anchors: ['walk', 'sand', 'water'], spots: [] },
  pier: { lights: ['dusk'], anchors: ['walk', 'stall', 'rail'], spots: [] },
  roof: { lights: ['night', 'dawn'], anchors: ['edge', 'beside', 'door'], spots: [] },
  street: { lights: ['night'], anchors: ['truck', 'curb', 'door'], spots: [] },
  cliff: { lights: ['afternoon'], anchors: ['blanket', 'beside', 'edge'], spots: [] },
  cabin: { lights: ['snow', 'fire'], anchors: ['chair', 'window', 'door'], spots: [] },
  subway: { lights: ['noon'], anchors: ['run', 'stairs'], spots: [] },
  workplace: { lights: ['day'], anchors: ['desk', 'chair'], spots: [] },
  party: { lights: ['day'], anchors: ['garden', 'table', 'door', 'beside'], spots: [] },
  terrace: { lights: ['noon'], anchors: ['seat', 'opposite', 'steps'], spots: [] },
  remembered: { lights: ['day'], anchors: ['window', 'floor'], spots: [] },
} as const;

/** People who can be seen, with the poses that they have; for the faces seen close, also with what they do with them. */
export const figures = {
  theodore: ['standing', 'walking', 'sitting', 'lying', 'eyes_closed'],
  amy: ['standing', 'sitting', 'looking_down'],
  charles: ['standing', 'sitting'],
  paul: ['standing', 'sitting'],
  courier: ['standing'],
  catherine: ['standing', 'sitting', 'looking_down', 'raised'],
  mara: ['standing', 'sitting', 'laughing', 'looking_down'],
  jocelyn: ['standing'],
  dora: ['standing'],
  pip: ['standing'],
  isabella: ['standing', 'sitting'],
  tatiana: ['sitting'],
} as const;

export const weathers = ['none', 'dust', 'rain', 'snow'] as const;

/** Samantha's visible moods; `none` when she is away. One table per adapter maps them to skein and tones. */
export const moods = ['none', 'asleep', 'waking', 'curious', 'amused', 'warm', 'thinking', 'hurt', 'distant'] as const;

export const music = ['none', 'first_light', 'alone'] as const;

/** What hums under a room until it stops by itself. */
export const hums = ['none', 'fridge'] as const;

export const ambiences = ['none', 'city_night', 'office', 'train', 'plaza', 'lift'] as const;

export const sounds = [
  'boot',
  'earpiece_on',
  'earpiece_off',
  'pen',
  'page',
  'message',
  'door',
  'lift_bell',
  'fridge_stops',
  'breath',
  'box',
  'keys',
  'game',
] as const;

export const flashes = ['memory'] as const;

/** How a spoken line is set and toned. */
export const voices = ['whisper', 'aside'] as const;

/**
 * From where a speaker is heard who does not simply stand there. `room`: they are there, though not in the picture;
 * `none` takes back what was said.
 */
export const sources = [
  'phone',
  'message',
  'mail',
  'screen',
  'film',
  'game',
  'memory',
  'letter',
  'next_room',
  'door',
  'upstairs',
  'street',
  'intercom',
  'pocket',
  'ear',
  'room',
  'none',
] as const;

/** Sources with something solid between: who speaks from there is heard, and read, as through a door. */
export const muffled: readonly SourceId[] = ['next_room', 'door', 'upstairs', 'street', 'intercom'];

/** Paper on the screen: while a sheet is open, lines of the speaker `letter` are written on it. */
export const sheets = ['none', 'letter'] as const;

/** Scenes in which he walks and talks: where, and the small things that can be noticed on the way. They change nothing. */
export const walks = {
  way_home: { place: 'plaza', looks: ['balloon', 'kiosk', 'cart'] },
  beach: { place: 'beach', looks: ['parasols', 'hole', 'boats'] },
  eyes_closed: { place: 'pier', looks: ['wheel', 'fishers', 'hose'] },
  kerb: { place: 'street', looks: ['truck', 'shop', 'steam'] },
  island: { place: 'cliff', looks: ['ferry', 'pines', 'lighthouse'] },
} as const satisfies Partial<
  Record<SceneId, { readonly place: keyof typeof places; readonly looks: readonly string[] }>
>;

/** Things seen close, over the place; while one is shown nothing else is. */
export const inserts = ['none', 'letter', 'device', 'box', 'papers', 'shoes', 'fries', 'ukulele', 'book'] as const;

export const interactions = [
  'letter',
  'inbox',
  'tunnel',
  'strangers',
  'piece',
  'eyes_closed',
  'perfect_mother',
  'duet',
  'run',
] as const;

/** What a content note warns of: the choice that it stands over offers to go on or to pass over what follows. */
export const notes = ['heavy'] as const;

export const endings = [
  'return_to_sender',
  'factory_settings',
  'have_we_met',
  'six_hundred_and_forty_one',
  'the_smaller_room',
  'before_you_ask',
  'by_other_hands',
  'wet_ink',
  'two_on_a_roof',
  'good_company',
  'dear_catherine',
  'a_good_assistant',
] as const;

/** Samantha's stages, in the order in which they can only move forward. */
export const samanthaStages = ['none', 'assistant', 'companion', 'self', 'many', 'beyond'] as const;

export type SpeakerId = (typeof speakers)[number];
export type SceneId = (typeof scenes)[number];
export type PlaceId = keyof typeof places;
export type LightId = (typeof places)[PlaceId]['lights'][number];
export type AnchorId = (typeof places)[PlaceId]['anchors'][number];
export type SpotId = (typeof places)[PlaceId]['spots'][number];
export type FigureId = keyof typeof figures;
export type PoseId = (typeof figures)[FigureId][number];
export type WeatherId = (typeof weathers)[number];
export type MoodId = (typeof moods)[number];
export type MusicId = (typeof music)[number];
export type HumId = (typeof hums)[number];
export type AmbienceId = (typeof ambiences)[number];
export type SoundId = (typeof sounds)[number];
export type VoiceId = (typeof voices)[number];
export type SourceId = (typeof sources)[number];
export type SheetId = (typeof sheets)[number];
export type LookId = (typeof walks)[keyof typeof walks]['looks'][number];
export type InsertId = (typeof inserts)[number];
export type InteractionId = (typeof interactions)[number];
export type NoteId = (typeof notes)[number];
export type EndingId = (typeof endings)[number];
export type SamanthaStage = (typeof samanthaStages)[number];
