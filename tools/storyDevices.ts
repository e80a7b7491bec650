import { countPlay } from './devices/countPlay';
import { namesOf, readProtected } from './devices/protectedLines';
import { type DevicesCommand, readArguments } from './devices/readArguments';
import { boundLines, byName, spreadLines } from './devices/tables';
import { openForPlaytest } from './playtest/openForPlaytest';
import { quickenInk } from './playtest/patchInkForSpeed';
import { textsOf } from './prose/playTexts';
import { seededPlays } from './prose/seededPlays';

/**
 * `npm run story:devices -- --plays 10 --policy all --seed 1`: how often the script uses its devices, by policy, speaker
 * and scene, and how far each scene is from what the script has set itself (devices/bounds.ts).
 */
quickenInk();

const count = ({ policies, seed, plays }: DevicesCommand): void => {
  const { setup, script } = openForPlaytest();
  const spared = namesOf(readProtected());
  const byPolicy = policies.map((policy) => {
    const texts = [...seededPlays(setup.compiled, { policy, seed, plays })].map(textsOf);
    return [
      policy,
      texts.map((each) => countPlay(each, spared)),
      texts.map((each) => countPlay(each, new Set())),
    ] as const;
  });
  const all = byPolicy.flatMap(([, counts]) => counts);
  const unspared = byPolicy.flatMap(([, , counts]) => counts);
  const found = byName(all, ({ scenes }) => scenes);
  const scenes = script.knots.flatMap(({ knot }) => [...found].filter(([scene]) => scene === knot));
  const speakers = [...byName(all, (play) => play.speakers)].map(
    ([name, counts]) => [name ?? 'narration', counts] as const,
  );
  const lines = [
    ...boundLines(all, unspared, scenes),
    ...spreadLines(
      'by policy',
      byPolicy.map(([policy, counts]) => [policy, counts] as const),
    ),
    ...spreadLines('by speaker', speakers),
    ...spreadLines('by scene', scenes),
  ];
  console.log(lines.join('\n'));
};

try {
  count(readArguments(process.argv.slice(2)));
} catch (error) {
  console.error(`devices: ${(error instanceof Error ? error.message : String(error)).split('\n')[0]}`);
  process.exitCode = 2;
}
