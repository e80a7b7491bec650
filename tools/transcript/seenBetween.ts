import type { FigureId, PlaceId } from '../../src/core/catalog';
import type { FigurePosition } from '../../src/core/direction';
import type { Stage } from '../../src/core/stage';
import { placeWords, type SpotWords } from './placeWords';
import { figureWords, insertWords, moodWords, poseTraits, weatherWords } from './stageWords';

type Place = NonNullable<Stage['place']>;

const spotWords = ({ id }: Place, { pose, anchor }: FigurePosition): string => {
  const anchors: Partial<Record<string, SpotWords>> = placeWords[id].anchors; // the lint knows that it is one of them
  const words = anchors[anchor];
  return words?.[poseTraits[pose].spot] ?? words?.at ?? '';
};

/** `Theodore sits at the desk.` A face that changes where it was needs no place: `Mara laughs.` */
const figureSentence = (place: Place, id: FigureId, position: FigurePosition, before?: FigurePosition): string => {
  const { name, poses }: { name: string; poses: Partial<Record<string, string>> } = figureWords[id]; // a pose of theirs
  const verb = poses[position.pose];
  if (!poseTraits[position.pose].isFace) return `${name} ${verb} ${spotWords(place, position)}.`;
  return before?.anchor === position.anchor ? `${name} ${verb}.` : `${name}, ${spotWords(place, position)}, ${verb}.`;
};

const lightSentence = ({ id, light }: Place): string => {
  const lights: Partial<Record<string, string>> = placeWords[id].lights; // the light is one of this place's
  return lights[light] ?? '';
};

const figuresOf = ({ figures }: Stage): [FigureId, FigurePosition][] =>
  Object.entries(figures) as [FigureId, FigurePosition][]; // the keys of figures are ids

const isSame = (one: FigurePosition | undefined, other: FigurePosition): boolean =>
  one?.pose === other.pose && one.anchor === other.anchor;

const comings = (before: Stage, after: Stage, place: Place): string[] =>
  figuresOf(after)
    .filter(([id, position]) => !isSame(before.figures[id], position))
    .map(([id, position]) => figureSentence(place, id, position, before.figures[id]));

const goings = (before: Stage, after: Stage): string[] =>
  figuresOf(before)
    .filter(([id]) => !after.figures[id])
    .map(([id]) => `${figureWords[id].name} is gone.`);

/** A sentence about something that has changed; nothing of it in a picture that does not show it. */
const changed = (before: string, after: string, gone: string): string =>
  before === after ? '' : after === '' ? gone : after;

/**
 * What is new in the picture from one moment to the next, sentence by sentence. A new scene or another place is told
 * whole, as if nobody had been there before; a place that has been `seen` is not described again, and the light that is
 * Samantha is told of where it comes and goes.
 */
export const seenBetween = (shown: Stage, after: Stage, seen: ReadonlySet<PlaceId>): string[] => {
  const { place } = after;
  if (!place) return [];
  const isNew = shown.scene !== after.scene || shown.place?.id !== place.id;
  const before: Stage = isNew ? { ...shown, figures: {}, weather: 'none', insert: 'none' } : shown;
  const isOtherLight = isNew || shown.place?.light !== place.light;
  return [
    isOtherLight ? lightSentence(place) : '',
    isNew && !seen.has(place.id) ? placeWords[place.id].look : '',
    changed(weatherWords[before.weather], weatherWords[after.weather], ''),
    ...comings(before, after, place),
    ...goings(before, after),
    changed(moodWords[before.presence], moodWords[after.presence], isNew ? '' : 'The light in the air is gone.'),
    changed(insertWords[before.insert], insertWords[after.insert], ''),
  ].filter((sentence) => sentence !== '');
};
