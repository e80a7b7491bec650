import { writeFileSync } from 'node:fs';
import { openForPlaytest } from './playtest/openForPlaytest';
import { quickenInk } from './playtest/patchInkForSpeed';
import { type FoundPlay, findPlay, followChoices } from './transcript/findPlay';
import { readArguments, type TranscriptCommand } from './transcript/readArguments';
import { writeTranscript } from './transcript/writeTranscript';

/**
 * `npm run story:transcript -- --policy film --seed 2 --playthroughs 0 --endings-seen 0 --ending wet_ink --out FILE`:
 * what a player gets in one whole play, as plain text, for readers who do not know the game. `--ending` looks from the
 * seed on for a play that ends so, and says which seed it is. `--choices FILE` follows a list, `scene/id` each, as
 * faults print it. Exit 1 when the play met a fault, 2 when it was asked wrongly.
 */
quickenInk();

const play = (command: TranscriptCommand): FoundPlay => {
  const { compiled } = openForPlaytest().setup;
  if (command.kind === 'found') return findPlay(compiled, command.asked);
  return { ...followChoices(compiled, command.begin, command.choices), begin: command.begin };
};

const run = (command: TranscriptCommand): number => {
  const { begin, seed, fault, ...played } = play(command);
  const text = writeTranscript(played, begin);
  if (command.out === undefined) process.stdout.write(text);
  else writeFileSync(command.out, text);
  if (command.kind === 'found' && command.asked.ending) console.error(`transcript: this is seed ${seed}`);
  if (fault) console.error(`transcript: ${fault.message}`);
  return fault ? 1 : 0;
};

try {
  process.exitCode = run(readArguments(process.argv.slice(2)));
} catch (error) {
  console.error(`transcript: ${(error instanceof Error ? error.message : String(error)).split('\n')[0]}`);
  process.exitCode = 2;
}
