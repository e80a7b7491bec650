import { Story } from 'inkjs';
import { Compiler } from 'inkjs/full';
import { afterEach, expect, test, vi } from 'vitest';
import { problemsOfScene, problemsOfStory, scene } from '../fixtures/lintBench';

const letter = ':3 a comma before a number like 3.0';

test.each([
  ['a line', ['He paid, 3.0 in all.', '-> END'], letter],
  ['an option', ['+ [Well, 7.05. # id: well]', '- -> END'], letter],
  ['a tag', ['# card: One, 2.00', 'Hi.', '-> END'], letter],
])('%s that some browsers could not load is found', (_, lines, message) =>
  expect(problemsOfScene(...lines).join('\n')).toContain(message),
);

test('other numbers may stand in prose', () =>
  expect(problemsOfScene('He paid, 30 in all; 3.0, 3.5 and 1,000.', '-> END')).toEqual([]));

afterEach(() => vi.restoreAllMocks());

test('the trap is there: without the source text such a line does not load, another does', () => {
  const parse = JSON.parse;
  vi.spyOn(JSON, 'parse').mockImplementation((text, reviver) =>
    parse(text, reviver && ((key, value) => reviver.call(null, key, value))),
  );
  const load = (line: string) => () => new Story(String(new Compiler(`${line}\n-> END\n`).Compile().ToJson()));
  expect(load('He paid, 3.0 in all.')).toThrow();
  expect(load('He paid 3.0, in all.')).not.toThrow();
});

test('a number with a fraction is found', () => {
  const main = ['VAR x = 1', '~ x = x + 0.5', '{ x > 9: -> END }', '-> letter'];
  expect(problemsOfStory({ 'main.ink': main, 'act1/letter.ink': scene('letter', 'Hi.', '-> END') }).join()).toContain(
    ':2 a number with a fraction',
  );
});

const hub = (asked: string, back: string): string[] =>
  problemsOfScene(
    '-> hub',
    '= hub',
    '- (top) Hi.',
    `+ {${asked} < 3} [More. # id: more]`,
    `    -> ${back}`,
    '+ [Out. # id: out]',
    '    -> END',
    '= away',
    'Away.',
    '-> hub',
  ).filter((problem) => /diverts to itself/.test(problem));

test('the visits of what diverts to itself are not to be asked for; those of a label are', () => {
  expect(hub('hub', 'hub')).toEqual([
    'story/act1/letter.ink:6 "hub" diverts to itself, which counts as no visit: ask for a label',
  ]);
  expect(hub('top', 'top')).toEqual([]);
  expect(hub('hub', 'away')).toEqual([]);
});

test('the trap is there: a knot that diverts into itself counts once, a label each time', () => {
  const told = (ink: string) => String(new Compiler(ink).Compile().ContinueMaximally());
  expect(told('VAR n = 0\n-> k\n=== k ===\n~ n++\n{k}\n{n < 3: -> k}\n-> END\n').match(/\d/g)).toEqual(['1', '1', '1']);
  expect(told('VAR n = 0\n-> k\n=== k ===\n- (l)\n~ n++\n{l}\n{n < 3: -> l}\n-> END\n').match(/\d/g)).toEqual([
    '1',
    '2',
    '3',
  ]);
});
