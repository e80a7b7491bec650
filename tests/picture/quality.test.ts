import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings';
import { chosenLevel, levelFor } from '../../src/picture/pace/quality';

describe('the quality', () => {
  it('is what the machine can bear', () => {
    expect(levelFor(Array(20).fill(16.7))).toBe('full');
    expect(levelFor(Array(20).fill(50))).toBe('light');
    expect(levelFor(Array(20).fill(400))).toBe('still');
  });

  it('is not spoiled by a single long frame', () => {
    expect(levelFor([900, ...Array(20).fill(16.7)])).toBe('full');
  });

  it('is what the player chose, if they chose', () => {
    expect(chosenLevel({ ...defaultSettings, quality: 'still' })).toBe('still');
    expect(chosenLevel(defaultSettings)).toBeNull();
  });
});
