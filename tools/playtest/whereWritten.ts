import { textKey } from '../../src/core/textKey';
import type { Position, ScriptTexts } from '../story/readScript';
import type { Fault } from './playOnce';

/** `story/act1/letter.ink:12` */
export const whereWritten = ({ file, line }: Pick<Position, 'file' | 'line'>): string => `story/${file}:${line}`;

/** Where the option of an id `scene/id` stands. */
export const whereOption = ({ options }: ScriptTexts, name: string): string => {
  const option = options.find(({ knot, tags }) =>
    tags.some(({ text }) => `${knot}/${text.replace(/^id:\s*/, '')}` === name),
  );
  return option ? whereWritten(option) : name;
};

/** Where a fault shows itself: what is untold, the line of somebody who is nowhere, the option taken last (of a loop, the first of its cycle), else the line put out last. */
export const whereFault = (
  script: ScriptTexts,
  { option, lastKey, cycle, message, untold, unplaced }: Fault,
): string => {
  if (untold) return untold.place;
  if (unplaced) return unplaced.place;
  const line = script.lines.find(({ text }) => textKey(text) === lastKey);
  const deadEnd = message.startsWith('a dead end');
  if (option && (cycle || !deadEnd || !line)) return whereOption(script, option);
  return line ? whereWritten(line) : 'before the first line';
};
