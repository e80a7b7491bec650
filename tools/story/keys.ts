import { textKey } from '../../src/core/textKey';
import type { Position, ScriptTexts } from './readScript';

/** One translatable text of the script. */
export interface StoryKey {
  readonly key: string;
  readonly kind: 'line' | 'option' | 'card';
  readonly text: string;
  readonly at: Position;
}

/** Every text that the story can put out, with its key; the same text twice is one key. */
export const storyKeys = ({ lines, options, tags }: ScriptTexts): StoryKey[] => {
  const cards = tags
    .filter((tag) => tag.text.startsWith('card:'))
    .map((tag) => ({ ...tag, text: tag.text.slice('card:'.length).trim() }));
  const all: StoryKey[] = [
    ...lines.map((line) => ({ kind: 'line' as const, text: line.text, at: line })),
    ...options.map((option) => ({ kind: 'option' as const, text: option.text, at: option })),
    ...cards.map((card) => ({ kind: 'card' as const, text: card.text, at: card })),
  ].map(({ kind, text, at: { file, line, knot } }) => ({ key: textKey(text), kind, text, at: { file, line, knot } }));
  return [...new Map(all.map((unit) => [unit.key, unit])).values()];
};
