import { lostExceptions, nameOf, openCallbacks, readExcepted } from './playtest/openCallbacks';
import { openStory } from './playtest/openStory';
import { placeOf } from './playtest/places';

/**
 * `npm run story:callbacks -- SCENE …`: callback lines (of these scenes, else of all) that neither say what they need
 * (`# needs:`) nor stand in story/callbacks.txt, each with the name by which it can stand there. Exit 1 when the list
 * names a line that is no more.
 */
const scenes = process.argv.slice(2);
const story = openStory();
const excepted = readExcepted();
const open = openCallbacks(story, excepted).filter(({ knot }) => scenes.length === 0 || scenes.includes(knot));
for (const line of open) console.log(`${placeOf(line)} ${nameOf(line)}: ${line.text}`);
console.log(`${open.length} open callbacks`);
const lost = lostExceptions(story, excepted);
for (const { name } of lost) console.error(`callbacks.txt: no callback "${name}" in the script`);
if (lost.length > 0) process.exitCode = 1;
