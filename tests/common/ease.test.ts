import { expect, test } from 'vitest';
import { approach, easeInOut } from '../../src/common/ease';

test('a value goes toward its wish by a step, and stops there, from either side', () => {
  expect([approach(0, 1, 0.25), approach(0.9, 1, 0.25), approach(1, 0, 0.25), approach(1, 1, 0.25)]).toEqual([
    0.25, 1, 0.75, 1,
  ]);
});

test('easing begins at 0, ends at 1 and is halfway in the middle, flat at both ends', () => {
  expect([easeInOut(0), easeInOut(0.5), easeInOut(1)]).toEqual([0, 0.5, 1]);
  expect(easeInOut(0.01)).toBeLessThan(0.001);
  expect(1 - easeInOut(0.99)).toBeLessThan(0.001);
});
