import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  lowered,
  type Ratchets,
  ratchetKey,
  ratchetPlays,
  ratchetsOf,
  risen,
  unplacedKey,
  unplacedRatchets,
} from './playtest/factRatchets';
import { openStory } from './playtest/openStory';
import { runPlays } from './playtest/runPlaytest';
import { untoldReport } from './report/untold';
import { readRatchet, writeRatchet } from './story/ratchets';

/**
 * `npm run story:facts`: plays 300 random plays, writes docs/untold.md, and lowers the counts of story/ratchets.json to
 * what they have come down to. Exit 1 when one of them has risen: the file then keeps what it had.
 */
const docs = fileURLToPath(new URL('../docs/untold.md', import.meta.url));

const story = openStory();
const result = await runPlays(story, ratchetPlays);
writeFileSync(docs, untoldReport(story, result));

/** Lowers what is kept under the key. */
const keep = (key: string, now: Ratchets): void => {
  const kept = readRatchet<Ratchets>(key) ?? {};
  writeRatchet(key, lowered(kept, now));
  for (const line of risen(kept, now)) console.error(`ratchets, ${key}: ${line}`);
  if (risen(kept, now).length > 0) process.exitCode = 1;
};

keep(ratchetKey, ratchetsOf(story, result));
keep(unplacedKey, unplacedRatchets(story, result));
console.log(`facts: ${result.untold.length} faults in ${result.plays} plays, written to ${docs}`);
console.log(`lines of somebody who is nowhere: ${result.unplaced.length}`);
