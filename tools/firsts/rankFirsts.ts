import type { SceneId } from '../../src/core/catalog';
import { textKey } from '../../src/core/textKey';
import { whereWritten } from '../playtest/whereWritten';
import type { ScriptTexts } from '../story/readScript';
import { groupBy } from '../story/rules/groupBy';
import type { First } from './findFirsts';

/** A thing that a scene takes for known, in all the lines in which that happens. */
export interface RankedFirst {
  /** Of all plays, 0 to 1. */
  readonly share: number;
  /** As the line says it in which it happens most: `the plum couch`. */
  readonly words: string;
  readonly sentence: string;
  /** `story/act1/letter.ink:36`, the line in which it happens most first. */
  readonly places: readonly string[];
}

type Texts = Pick<ScriptTexts, 'lines' | 'options'>;

/** Where each text of a scene stands, as `scene key`; of two the first. */
const placesOf = ({ lines, options }: Texts): ReadonlyMap<string, string> =>
  new Map(
    [...options, ...lines].toReversed().map((unit) => [`${unit.knot} ${textKey(unit.text)}`, whereWritten(unit)]),
  );

const rank = (firsts: readonly First[], plays: number, places: ReadonlyMap<string, string>): RankedFirst => {
  const lines = [...groupBy(firsts, ({ key }) => key).values()].sort((one, other) => other.length - one.length);
  const [widest] = lines[0] ?? [];
  return {
    share: firsts.length / plays,
    words: widest?.words ?? '',
    sentence: widest?.sentence ?? '',
    places: lines.map(([first]) => places.get(`${first?.scene} ${first?.key}`) ?? 'a card'),
  };
};

/** The widest first mentions of each scene, in the script's order of scenes. A play has each at most once. */
export const rankFirsts = (
  plays: readonly (readonly First[])[],
  script: Texts & Pick<ScriptTexts, 'knots'>,
  most: number,
): ReadonlyMap<SceneId | null, readonly RankedFirst[]> => {
  const places = placesOf(script);
  const order = script.knots.map(({ knot }) => knot);
  const scenes = [...groupBy(plays.flat(), ({ scene }) => scene)].sort(
    ([one], [other]) => order.indexOf(one ?? '') - order.indexOf(other ?? ''),
  );
  return new Map(
    scenes.map(([scene, firsts]) => {
      const things = [...groupBy(firsts, ({ noun }) => noun).values()];
      const ranked = things.map((same) => rank(same, plays.length, places));
      return [scene, ranked.sort((one, other) => other.share - one.share).slice(0, most)];
    }),
  );
};
