import { expect, test } from 'vitest';
import { AuthorPlay } from '../../src/dev/AuthorPlay';
import { AuthorSession } from '../../src/dev/AuthorSession';
import { noPlan } from '../../src/dev/plan';
import { readCommand } from '../../tools/play/commands';
import { readArguments } from '../../tools/play/readArguments';
import { compileInk, twoScenes } from '../fixtures/story';

const session = (): AuthorSession => new AuthorSession(compileInk(twoScenes));
const ids = ({ turn }: AuthorPlay): string[] => turn.choices.map(({ id }) => id);

test.each([
  ['2', { value: { kind: 'pick', number: 2 } }],
  [' vars mem ', { value: { kind: 'vars', filter: 'mem' } }],
  ['go way_home', { value: { kind: 'go', scene: 'way_home' } }],
  ['set warmth 3', { value: { kind: 'set', name: 'warmth', value: 3 } }],
  ['back', { value: { kind: 'back' } }],
  ['why', { value: { kind: 'why' } }],
  ['q', { value: { kind: 'quit' } }],
])('"%s" is a command', (typed, command) => {
  expect(readCommand(typed, 2, session().variables)).toEqual(command);
});

test.each(['3', '0', '', 'go nowhere', 'set warmth hot', 'set', 'fly'])('"%s" is told in one line', (typed) => {
  const read = readCommand(typed, 2, session().variables);
  expect(read).toHaveProperty('problem');
  expect('problem' in read && read.problem).not.toContain('\n');
});

test.each([['--at', 'nowhere'], ['--vars', 'nothing:1'], ['--fly'], ['letter']])(
  'the wrong arguments %s %s are told in one line',
  (...args) => {
    expect(readArguments(args, session().variables)).toHaveProperty('problem', expect.not.stringContaining('\n'));
  },
);

test('a play begins at the scene and with the variables of its arguments', () => {
  const own = session();
  const plan = readArguments(['--at', 'way_home', '--vars', 'warmth:3'], own.variables);
  const play = new AuthorPlay(own, 'value' in plan ? plan.value : noPlan);
  expect(play.turn.scene).toBe('way_home');
  expect(own.variables.values()).toMatchObject({ warmth: 3, closeness: 2 });
});

test('back takes a choice back, with what was set since', () => {
  const play = new AuthorPlay(session(), noPlan);
  const first = ids(play);
  expect(play.back()).toBe(false);
  play.pick(0);
  play.set('warmth', 7);
  expect(play.session.variables.values()).toMatchObject({ warmth: 7 });
  play.back();
  expect(ids(play)).toEqual(first);
  expect(play.session.variables.values()).toMatchObject({ warmth: 0 });
});

test('what is set changes the lines and choices of the present turn', () => {
  const ink =
    '-> letter\n=== letter ===\n# scene: letter\nOne.\n+ {warmth > 2} [Warm. # id: warm]\n+ [Cold. # id: cold]\n- -> END';
  const play = new AuthorPlay(new AuthorSession(compileInk(ink)), noPlan);
  expect(ids(play)).toEqual(['cold']);
  play.set('warmth', 3);
  expect(ids(play)).toEqual(['warm', 'cold']);
});

test('another scene begins with the variables as they are', () => {
  const play = new AuthorPlay(session(), noPlan);
  play.set('warmth', 5);
  play.go('way_home');
  expect(play.turn.scene).toBe('way_home');
  expect(play.session.variables.values()).toMatchObject({ warmth: 5 });
});
