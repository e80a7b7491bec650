import { createInterface } from 'node:readline/promises';
import type { Beat, Turn } from '../src/core/turn';
import { AuthorPlay } from '../src/dev/AuthorPlay';
import { AuthorSession } from '../src/dev/AuthorSession';
import { writeValue } from '../src/dev/values';
import { type EndingWays, whyLocked } from '../src/dev/why';
import { type Command, help, readCommand } from './play/commands';
import { loadAuthor } from './play/loadAuthor';
import { readArguments } from './play/readArguments';
import { printProblem } from './story/loadStory';

/**
 * `npm run play [-- --at SCENE --vars a:1,b:2]`: the story in a terminal, with the author's commands. Wrong arguments
 * are told in one line, exit 2.
 */
const { json, endings, problems } = loadAuthor();
const tellProblems = (): void => {
  for (const problem of problems) console.error(printProblem(problem));
};
if (!json) {
  tellProblems();
  process.exit(1);
}

const say = ({ speaker, text }: Beat): void => {
  if (text) console.log(speaker ? `\n  ${speaker.toUpperCase()}  ${text}` : `\n  ${text}`);
};

const show = ({ beats, choices, ending }: Turn): void => {
  beats.forEach(say);
  console.log();
  for (const [index, { text }] of choices.entries()) console.log(`  ${index + 1}  ${text}`);
  if (ending) console.log(`\n  — ${ending} —`);
};

const showVars = (session: AuthorSession, filter: string): void => {
  const found = Object.entries(session.variables.values()).filter(([name]) => name.includes(filter));
  for (const [name, value] of found) console.log(`  ${name} ${writeValue(value) || '()'}`);
  if (found.length === 0) console.log(`  no variable with "${filter}" in its name`);
};

const showWhy = (ways: readonly EndingWays[], session: AuthorSession): void => {
  for (const line of whyLocked(ways, session)) console.log(`  ${line}`);
};

/** Does what was asked; the turn is shown again where it is another one. */
const obey = (play: AuthorPlay, command: Exclude<Command, { kind: 'quit' }>): void => {
  switch (command.kind) {
    case 'vars':
      return showVars(play.session, command.filter);
    case 'why':
      return showWhy(endings, play.session);
    case 'back':
      return play.back() ? show(play.turn) : console.log('  this is the first turn');
    case 'pick':
      play.pick(play.turn.choices[command.number - 1]?.index ?? 0);
      return show(play.turn);
    case 'go':
      play.go(command.scene);
      return show(play.turn);
    case 'set':
      play.set(command.name, command.value);
      return show(play.turn);
    default:
      return command satisfies never;
  }
};

const session = new AuthorSession(json);
const plan = readArguments(process.argv.slice(2), session.variables);
if ('problem' in plan) {
  console.error(plan.problem);
  process.exit(2);
}
tellProblems();

const play = new AuthorPlay(session, plan.value);
const terminal = createInterface({ input: process.stdin, output: process.stdout });
console.log(`  (${help})`);
show(play.turn);
terminal.setPrompt('> ');
terminal.prompt();
for await (const typed of terminal) {
  const command = readCommand(typed, play.turn.choices.length, session.variables);
  if ('problem' in command) console.log(`  ${command.problem}`);
  else if (command.value.kind === 'quit') break;
  else obey(play, command.value);
  terminal.prompt();
}
terminal.close();
