import type { ScriptTexts } from '../story/readScript';

/** The act of each scene, from the folder of its file: act1 … act5. Nights and endings belong to the act before them. */
export type Acts = Readonly<Record<string, number>>;

export const actsOf = ({ knots }: Pick<ScriptTexts, 'knots'>): Acts =>
  Object.fromEntries(
    knots.flatMap(({ knot, file }) => {
      const act = /^act(\d)\//.exec(file)?.[1];
      return act ? [[knot, Number(act)] as const] : [];
    }),
  );
