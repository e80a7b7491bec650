import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameShot, keepInside, mixShots, parallaxShift } from '../../src/picture/camera/framing';

const picture = { width: 1920, height: 1080 };
const windows = fc.record({ width: fc.integer({ min: 320, max: 3840 }), height: fc.integer({ min: 320, max: 2160 }) });
const wishes = fc.record({ x: fc.integer({ min: -500, max: 2500 }), y: fc.integer({ min: -500, max: 1600 }) });
const zooms = fc.double({ min: 1, max: 2, noNaN: true });

describe('the camera', () => {
  it('never shows an edge of the picture, in no window and wherever it is sent', () => {
    fc.assert(
      fc.property(windows, wishes, zooms, (view, wish, closer) => {
        const { x, y, zoom } = frameShot(picture, view, wish, closer);
        expect(x - view.width / zoom / 2).toBeGreaterThanOrEqual(-1e-6);
        expect(x + view.width / zoom / 2).toBeLessThanOrEqual(picture.width + 1e-6);
        expect(y - view.height / zoom / 2).toBeGreaterThanOrEqual(-1e-6);
        expect(y + view.height / zoom / 2).toBeLessThanOrEqual(picture.height + 1e-6);
      }),
    );
  });

  it('looks at the middle of the picture when that is wished for', () => {
    const shot = frameShot(picture, { width: 1280, height: 720 }, { x: 960, y: 540 }, 1);
    expect(shot.x).toBe(960);
    expect(shot.y).toBe(540);
  });

  it('comes back inside after a breath beyond the edge', () => {
    const view = { width: 1280, height: 720 };
    const shot = keepInside(picture, view, { x: 0, y: 0, zoom: 1 });
    expect(shot).toEqual({ x: 640, y: 360, zoom: 1 });
  });

  it('is halfway between two shots at half time', () => {
    const shot = mixShots({ x: 0, y: 0, zoom: 1 }, { x: 10, y: 20, zoom: 4 }, 0.5);
    expect(shot).toEqual({ x: 5, y: 10, zoom: 2 });
  });
});

describe('parallax', () => {
  it('moves a layer with the room not at all, and the horizon as far as the camera', () => {
    expect(parallaxShift(1, 1200, 1000, 1920, 0)).toBe(0);
    expect(parallaxShift(0, 1100, 1000, 1920, 0)).toBe(140);
  });

  it('never shows an edge of a layer', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 2, noNaN: true }),
        fc.integer({ min: 400, max: 1520 }),
        fc.integer({ min: -20, max: 20 }),
        (parallax, middle, sway) => {
          const shift = parallaxShift(parallax, middle, 800, 1920, sway);
          expect(shift).toBeLessThanOrEqual(middle - 400 + 1e-6);
          expect(shift + 1920).toBeGreaterThanOrEqual(middle + 400 - 1e-6);
        },
      ),
    );
  });
});
