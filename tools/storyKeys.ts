import { storyKeys } from './story/keys';
import { loadStory, printProblem } from './story/loadStory';

/** `npm run story:keys`: every text of the script with its key, one JSON object a line. */
const { script, problems } = loadStory();
for (const problem of problems) console.error(printProblem(problem));
if (!script) process.exit(1);
for (const { key, kind, text, at } of storyKeys(script)) {
  console.log(JSON.stringify({ key, kind, text, at: `story/${at.file}:${at.line}` }));
}
