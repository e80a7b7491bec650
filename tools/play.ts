import { createInterface } from 'node:readline/promises';
import { StorySession } from '../src/core/StorySession';
import type { Beat, Turn } from '../src/core/turn';
import { loadStory, printProblem } from './story/loadStory';

/** `npm run play`: the story in a terminal. A number picks a choice, `q` leaves. */
const { json, problems } = loadStory();
for (const problem of problems) console.error(printProblem(problem));
if (!json) process.exit(1);

const say = ({ speaker, text }: Beat): void => {
  if (text) console.log(speaker ? `\n  ${speaker.toUpperCase()}  ${text}` : `\n  ${text}`);
};

const show = ({ beats, choices }: Turn): void => {
  beats.forEach(say);
  console.log();
  for (const [index, { text }] of choices.entries()) console.log(`  ${index + 1}  ${text}`);
};

const terminal = createInterface({ input: process.stdin, output: process.stdout });
const ask = async (turn: Turn): Promise<number | null> => {
  for (;;) {
    const answer = (await terminal.question('> ')).trim();
    if (answer === 'q') return null;
    const picked = turn.choices[Number(answer) - 1];
    if (picked) return picked.index;
  }
};

const session = new StorySession(json);
let turn = session.begin({ playthroughs: 0, endingsSeen: 0 });
show(turn);
while (turn.choices.length > 0) {
  const index = await ask(turn);
  if (index === null) break;
  turn = session.choose(index);
  show(turn);
}
if (turn.ending) console.log(`\n  — ${turn.ending} —`);
terminal.close();
