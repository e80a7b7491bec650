import { describe, expect, it } from 'vitest';
import { planWalk, walkAt } from '../../src/scenes/figures/walk';

const left = { x: 400, y: 900, height: 356 };
const right = { x: 1200, y: 900, height: 356 };

describe('a walk', () => {
  it('takes as many frames as its way has steps', () => {
    // 800 px at 200 px a meter are 4 m; 12 frames cover 1.2 m.
    expect(planWalk(left, right, 12, 1.2).steps).toBe(40);
  });

  it('moves the feet only when the frame changes', () => {
    const walk = planWalk(left, right, 12, 1.2);
    const first = walkAt(walk, walk.stepTime * 3.1);
    const later = walkAt(walk, walk.stepTime * 3.9);
    expect(later.at).toEqual(first.at);
    expect(later.step).toBe(first.step);
    expect(walkAt(walk, walk.stepTime * 4.1).at.x - first.at.x).toBeCloseTo(20);
  });

  it('begins and ends where it should, and grows on the way to the lens', () => {
    const walk = planWalk(left, { x: 1200, y: 1000, height: 500 }, 12, 1.2);
    expect(walkAt(walk, 0).at).toEqual(left);
    expect(walkAt(walk, 1000)).toMatchObject({ at: { x: 1200, y: 1000, height: 500 }, isOver: true });
    expect(walkAt(walk, (walk.stepTime * walk.steps) / 2).at.height).toBeGreaterThan(400);
  });

  it('faces the way it goes', () => {
    expect(walkAt(planWalk(left, right, 12, 1.2), 1).facesLeft).toBe(false);
    expect(walkAt(planWalk(right, left, 12, 1.2), 1).facesLeft).toBe(true);
  });
});
