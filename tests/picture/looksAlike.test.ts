import { expect, test } from 'vitest';
import { emptyStage, type Stage } from '../../src/core/stage';
import { looksAlike } from '../../src/picture/layers/looksAlike';

const office: Stage = { ...emptyStage, place: { id: 'office', light: 'day' } };

test('what is only heard, read or laid over the picture does not make another one', () => {
  expect(looksAlike(office, { ...office, music: 'alone', ambience: 'office', sheet: 'letter' })).toBe(true);
});

test('another place, figure, camera or weather makes another picture', () => {
  expect(looksAlike(office, { ...office, place: { id: 'office', light: 'evening' } })).toBe(false);
  expect(looksAlike(office, { ...office, figures: { paul: { pose: 'standing', anchor: 'front_desk' } } })).toBe(false);
  expect(looksAlike(office, { ...office, weather: 'rain' })).toBe(false);
  expect(looksAlike(office, { ...office, camera: { anchor: 'desk', zoom: 1.2 } })).toBe(false);
});

test('how close they are is seen only while she is', () => {
  expect(looksAlike(office, { ...office, closeness: 5 })).toBe(true);
  const withHer: Stage = { ...office, presence: 'warm' };
  expect(looksAlike(office, withHer)).toBe(false);
  expect(looksAlike(withHer, { ...withHer, closeness: 5 })).toBe(false);
});
