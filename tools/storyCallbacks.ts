import { parseArgs } from 'node:util';
import { callbacksOf, lostEntries, nameOf, openCallbacks, readKnownCallbacks } from './playtest/openCallbacks';
import { openForPlaytest } from './playtest/openForPlaytest';
import { readInkFiles, settersOf } from './playtest/setters';
import { whereWritten } from './playtest/whereWritten';

/**
 * `npm run story:callbacks -- SCENE …`: callback lines (of these scenes, else of all) that neither say what they need
 * (`# needs:`) nor stand in story/callbacks.txt, and of whose memories it is not written in story/memories.txt what was
 * seen. `-- --memories NAME …`: of these memories, else of all, what was seen, where, and the lines that recall it, for
 * reading whether they recall just that. Exit 1 when a list names what is no more, 2 for a scene that is not there.
 */
const { values, positionals: names } = parseArgs({
  options: { memories: { type: 'boolean' } },
  allowPositionals: true,
});
const story = openForPlaytest();
const known = readKnownCallbacks();

const printMemories = (): void => {
  const files = readInkFiles();
  const seen = new Map(known.memories.map((memory) => [memory.name, memory.seen]));
  for (const name of new Set([...story.setup.landmarks.callbacks.values()].flat())) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.log(`\n${name}: ${seen.get(name) ?? '(not written)'}`);
    for (const setter of settersOf(files, name)) console.log(`  set ${setter}`);
    for (const line of callbacksOf(story, name)) console.log(`  recalled ${whereWritten(line)} ${line.text}`);
  }
};

const printOpen = (): void => {
  const open = openCallbacks(story, known).filter(({ knot }) => names.length === 0 || names.includes(knot));
  for (const line of open) console.log(`${whereWritten(line)} ${nameOf(line)}: ${line.text}`);
  console.log(`${open.length} open callbacks`);
};

const scenes = story.script.knots.map(({ knot }) => knot);
const unknown = values.memories ? [] : names.filter((name) => !scenes.includes(name));
if (unknown.length > 0) {
  console.error(`no scene is called ${unknown.join(', ')}: there are ${scenes.join(', ')}`);
  process.exit(2);
}
if (values.memories) printMemories();
else printOpen();
const lost = lostEntries(story, known);
for (const name of lost) console.error(`callbacks.txt, memories.txt: nothing in the script is called "${name}"`);
if (lost.length > 0) process.exitCode = 1;
