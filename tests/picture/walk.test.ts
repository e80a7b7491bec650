import { describe, expect, it } from 'vitest';
import sheets from '../../assets/figures/figures.json';
import { frameCorner, nextLeg, passAt, planWalk, walkAt } from '../../src/picture/figures/walk';

const left = { x: 400, y: 900, height: 356 };
const right = { x: 1200, y: 900, height: 356 };
const stride = { frames: 12, strideMetres: 1.2 };

describe('the frames of a walk', () => {
  const sheet = { columns: 6, frameWidth: 416, frameHeight: 720 };

  it('lie in rows', () => {
    expect(frameCorner(0, sheet)).toEqual({ x: 0, y: 0 });
    expect(frameCorner(5, sheet)).toEqual({ x: 2080, y: 0 });
    expect(frameCorner(6, sheet)).toEqual({ x: 0, y: 720 });
    expect(frameCorner(11, sheet)).toEqual({ x: 2080, y: 720 });
  });

  it('fit into a picture that every card takes', () => {
    for (const { columns, frames, frameWidth, frameHeight } of Object.values(sheets)) {
      expect(columns * frameWidth).toBeLessThanOrEqual(4096);
      expect(Math.ceil(frames / columns) * frameHeight).toBeLessThanOrEqual(4096);
    }
  });
});

describe('a walk', () => {
  it('takes as many frames as its way has steps', () => {
    // 800 px at 200 px a meter are 4 m; 12 frames cover 1.2 m.
    expect(planWalk(left, right, stride).steps).toBe(40);
  });

  it('moves the feet only when the frame changes', () => {
    const walk = planWalk(left, right, stride);
    const first = walkAt(walk, walk.stepTime * 3.1);
    const later = walkAt(walk, walk.stepTime * 3.9);
    expect(later.at).toEqual(first.at);
    expect(later.step).toBe(first.step);
    expect(walkAt(walk, walk.stepTime * 4.1).at.x - first.at.x).toBeCloseTo(20);
  });

  it('begins and ends where it should, and grows on the way to the lens', () => {
    const walk = planWalk(left, { x: 1200, y: 1000, height: 500 }, stride);
    expect(walkAt(walk, 0).at).toEqual(left);
    expect(walkAt(walk, 1000)).toMatchObject({ at: { x: 1200, y: 1000, height: 500 }, isOver: true });
    expect(walkAt(walk, (walk.stepTime * walk.steps) / 2).at.height).toBeGreaterThan(400);
  });

  it('faces the way it goes', () => {
    expect(walkAt(planWalk(left, right, stride), 1).facesLeft).toBe(false);
    expect(walkAt(planWalk(right, left, stride), 1).facesLeft).toBe(true);
  });
});

describe('a passer-by', () => {
  const walk = planWalk(left, right, stride, 2); // 4 m at 2 m a second: 2 s

  it('goes there, is gone for a while, and comes back facing the other way', () => {
    expect(passAt(walk, 3, 1)).toMatchObject({ at: { x: 800 }, facesLeft: false });
    expect(passAt(walk, 3, 2.5)).toBeNull();
    expect(passAt(walk, 3, 4.9)).toBeNull();
    expect(passAt(walk, 3, 6)).toMatchObject({ at: { x: 800 }, facesLeft: true });
    expect(passAt(walk, 3, 9)).toBeNull();
  });

  it('does so over and over', () => {
    for (const seconds of [0.42, 1.73, 5.33, 6.92]) {
      expect(passAt(walk, 3, seconds + 40)).toEqual(passAt(walk, 3, seconds));
    }
  });

  it('walks faster when in a hurry', () => {
    expect(planWalk(left, right, stride, 2).stepTime).toBeCloseTo(planWalk(left, right, stride, 1).stepTime / 2);
  });
});

describe('a stroll', () => {
  it('goes on a few steps a line and turns at the end of its way', () => {
    const way = [left, right] as const;
    const first = nextLeg(way, left, false);
    expect(first).toMatchObject({ headsLeft: false, to: { y: 900, height: 356 } });
    expect(first.to.x).toBeGreaterThan(left.x + 300);
    expect(first.to.x).toBeLessThan(left.x + 600);
    expect(nextLeg(way, { ...right, x: right.x - 100 }, false)).toEqual({ to: right, headsLeft: true });
    expect(nextLeg(way, right, true).to.x).toBeLessThan(right.x);
  });
});
