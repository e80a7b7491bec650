import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));

test('no variable is observed: after an error of inkjs an observer hears nothing any more', () =>
  expect(
    sources.filter((name) => /ObserveVariable|variableChangedEvent/i.test(readFileSync(`src/${name}`, 'utf8'))),
  ).toEqual([]));
