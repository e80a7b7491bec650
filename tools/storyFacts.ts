import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lowered, type Ratchets, ratchetKey, ratchetPlays, ratchetsOf, risen } from './playtest/factRatchets';
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
const kept = readRatchet<Ratchets>(ratchetKey) ?? {};
const now = ratchetsOf(story, result);
writeRatchet(ratchetKey, lowered(kept, now));
for (const line of risen(kept, now)) console.error(`ratchets: ${line}`);
if (risen(kept, now).length > 0) process.exitCode = 1;
console.log(`facts: ${result.untold.length} faults in ${result.plays} plays, written to ${docs}`);
