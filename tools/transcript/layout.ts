import { strings } from '../../src/ui/strings';
import type { Block } from './blocksOf';

/** Characters to a line: what a page of plain text, a terminal and a mail have. */
const width = 80;
const indent = '    ';

/** Breaks a text at its spaces: the first line begins with `first`, the others with `rest`. */
export const wrap = (text: string, first: string, rest: string): string[] => {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(' ')) {
    const isBegun = line !== first && line !== rest;
    if (isBegun && line.length + 1 + word.length > width) {
      lines.push(line);
      line = `${rest}${word}`;
    } else line = isBegun ? `${line} ${word}` : `${line}${word}`;
  }
  return [...lines, line];
};

const centered = (text: string): string => `${' '.repeat(Math.max(0, (width - text.length) >> 1))}${text}`;

const replyLines = ({ text, isTaken }: { text: string; isTaken: boolean }, at: number): string[] => {
  const number = String(at + 1).padStart(2);
  return wrap(text, `${isTaken ? '  → ' : indent}${number}  `, `${indent}    `);
};

const linesOf = (block: Block): string[] => {
  switch (block.kind) {
    case 'card':
      return [centered(`— ${block.text} —`)];
    case 'seen':
      return wrap(`[${block.text}]`, '', ' ');
    case 'line':
      return wrap(block.text, '', indent);
    case 'replies':
      return [`${indent}${block.label}`, ...block.replies.flatMap(replyLines)];
    case 'ending':
      return [centered(strings.ending.label), '', centered(block.text)];
    default:
      return block satisfies never;
  }
};

/** Lines of one talk stand close; everything else has air around it. */
const gap = (before: Block, block: Block): string[] => {
  if (block.kind === 'line' && before.kind === 'line') return [];
  return block.kind === 'card' || block.kind === 'ending' ? ['', ''] : [''];
};

/** The blocks as text of 80 columns, ending in a newline. */
export const layout = (head: readonly string[], blocks: readonly Block[]): string => {
  const body = blocks.flatMap((block, at) => {
    const before = blocks[at - 1];
    return [...(before ? gap(before, block) : ['', '']), ...linesOf(block)];
  });
  return `${[...head, ...body].join('\n')}\n`;
};
