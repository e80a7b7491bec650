import type { Threshold } from '../playtest/thresholds';
import { escapeText } from './escape';

const width = 252;
const height = 84;
const step = 12;

/** Thresholds of one value, with all the endings that ask for it. */
const marks = (thresholds: readonly Threshold[]): { value: number; label: string }[] => {
  const byValue = new Map<number, string[]>();
  for (const { ending, operator, value } of thresholds) {
    byValue.set(value, [...(byValue.get(value) ?? []), `${operator} ${value} ${ending.replaceAll('_', ' ')}`]);
  }
  return [...byValue].map(([value, labels]) => ({ value, label: labels.join(', ') }));
};

/** Bars for the values 0 to 20, and a line at every value that an ending asks for. */
export const histogramSvg = (counts: readonly number[], thresholds: readonly Threshold[]): string => {
  const most = Math.max(1, ...counts);
  const bars = counts.map((count, value) => {
    const size = (count / most) * height;
    return `<rect class="scene" x="${value * step + 1}" y="${(height - size).toFixed(1)}" width="${step - 2}" height="${size.toFixed(1)}"><title>${value}: ${count}</title></rect>`;
  });
  const lines = marks(thresholds).map(
    ({ value, label }) =>
      `<line class="asked" x1="${value * step}" x2="${value * step}" y1="0" y2="${height}"><title>${escapeText(label)}</title></line>`,
  );
  const axis = [0, 5, 10, 15, 20].map(
    (value) =>
      `<text class="quiet" text-anchor="middle" x="${value * step + step / 2}" y="${height + 14}">${value}</text>`,
  );
  return `<svg class="histogram" viewBox="0 0 ${width} ${height + 18}" role="img" aria-label="plays by value"><line class="axis" x1="0" x2="${width}" y1="${height}" y2="${height}"/>${bars.join('')}${lines.join('')}${axis.join('')}</svg>`;
};

/** The same in words, below the picture. */
export const askedFor = (thresholds: readonly Threshold[]): string =>
  marks(thresholds)
    .map(({ label }) => label)
    .join('; ');
