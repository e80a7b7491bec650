import { parseArgs } from 'node:util';
import { loadStory, printProblem } from './story/loadStory';
import {
  isReworded,
  landedAs,
  type Reply,
  readReplies,
  repliesFile,
  repliesOf,
  withReplies,
  writeReplies,
} from './story/replies';

/**
 * `npm run story:replies`: the replies whose words are others than those that landed. `-- --same SCENE/ID …` (or a whole
 * SCENE, or `all`) says that they are the same acts in other words; a reply that is another act needs another id.
 */
const isNamed = ({ name, scene }: Reply, names: readonly string[]): boolean =>
  names.some((each) => each === 'all' || each === name || each === scene);

const run = (args: string[]): void => {
  const { values, positionals } = parseArgs({
    args,
    options: { same: { type: 'boolean' } },
    allowPositionals: true,
  });
  const { script, problems } = loadStory();
  if (!script) throw new Error(problems[0] ? printProblem(problems[0]) : 'the story does not compile');
  const landed = readReplies(repliesFile);
  const replies = repliesOf(script);
  const reworded = replies.filter((reply) => isReworded(landed, reply) && !landedAs(landed, reply));
  const same = values.same ? reworded.filter((reply) => isNamed(reply, positionals)) : [];
  const unknown = positionals.find((name) => !reworded.some((reply) => isNamed(reply, [name])));
  if (unknown) throw new Error(`no reply of "${unknown}" has other words than those that landed`);
  for (const reply of reworded) {
    const before = [...(landed.get(reply.name) ?? [])].at(-1);
    console.log(`${same.includes(reply) ? 'same' : 'open'} ${reply.name}\n  ${before}\n  ${reply.text}`);
  }
  if (same.length > 0) writeReplies(repliesFile, withReplies(landed, same));
};

try {
  run(process.argv.slice(2));
} catch (error) {
  console.error(`replies: ${(error instanceof Error ? error.message : String(error)).split('\n')[0]}`);
  process.exitCode = 2;
}
