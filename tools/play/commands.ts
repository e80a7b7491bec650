import type { SceneId } from '../../src/core/catalog';
import type { Value, Variables } from '../../src/core/variables';
import { readScene } from '../../src/dev/plan';
import { type Read, readValue } from '../../src/dev/values';

/** What an author can type at the prompt. */
export type Command =
  | { readonly kind: 'pick'; readonly number: number }
  | { readonly kind: 'vars'; readonly filter: string }
  | { readonly kind: 'go'; readonly scene: SceneId }
  | { readonly kind: 'set'; readonly name: string; readonly value: Value }
  | { readonly kind: 'back' }
  | { readonly kind: 'why' }
  | { readonly kind: 'quit' };

export const help = 'a number picks; vars [filter], go SCENE, set NAME VALUE, back, why, q';

const readGo = (text: string): Read<Command> => {
  const scene = readScene(text);
  return 'problem' in scene ? scene : { value: { kind: 'go', scene: scene.value } };
};

const readSet = (text: string, variables: Variables): Read<Command> => {
  const [name = '', ...rest] = text.split(/\s+/);
  const value = readValue(name, rest.join(' '), variables);
  return 'problem' in value ? value : { value: { kind: 'set', name, value: value.value } };
};

const readPick = (text: string, choices: number): Read<Command> => {
  const number = Number(text);
  const isOffered = Number.isInteger(number) && number >= 1 && number <= choices;
  return isOffered ? { value: { kind: 'pick', number } } : { problem: `no choice and no command "${text}": ${help}` };
};

/** Reads what was typed; `choices` is how many there are to pick from. */
export const readCommand = (typed: string, choices: number, variables: Variables): Read<Command> => {
  const [word = '', ...rest] = typed.trim().split(/\s+/);
  const text = rest.join(' ');
  switch (word) {
    case 'vars':
      return { value: { kind: 'vars', filter: text } };
    case 'go':
      return readGo(text);
    case 'set':
      return readSet(text, variables);
    case 'back':
    case 'why':
      return { value: { kind: word } };
    case 'q':
      return { value: { kind: 'quit' } };
    default:
      return readPick(typed.trim(), choices);
  }
};
