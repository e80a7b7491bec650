import { describe, expect, it } from 'vitest';
import { moods } from '../../src/core/catalog';
import { planSpeech } from '../../src/core/speech';
import type { SkeinMoment } from '../../src/picture/presence/skeinBody';
import { melt, moodLooks, type SkeinLook, skeinLookOf } from '../../src/picture/presence/skeinLooks';
import { drawSkein, triangles, vertexCount } from '../../src/picture/presence/skeinShape';
import { VertexSheet } from '../../src/picture/presence/VertexSheet';
import { voiceLevel } from '../../src/picture/presence/voiceLevel';

const mesh = { threads: 14, segments: 88 };

const moment = (look: SkeinLook, part: Partial<SkeinMoment> = {}): SkeinMoment => ({
  look,
  voice: 0,
  speaking: 0,
  time: 4,
  hairline: 0.001,
  memories: [],
  ...part,
});

/** How high the threads stand, from their lowest to their highest point, in units. */
const heightOf = (shape: SkeinMoment): number => {
  const sheet = new VertexSheet(vertexCount(mesh));
  drawSkein(sheet, mesh, shape);
  const threads = mesh.threads * (mesh.segments + 1) * 2;
  const ys = Array.from({ length: threads }, (_, index) => sheet.place(sheet.count - threads + index)[1]);
  return Math.max(...ys) - Math.min(...ys);
};

describe('the skein', () => {
  it('fills its sheet exactly, and its triangles stay inside', () => {
    const sheet = new VertexSheet(vertexCount(mesh));
    drawSkein(sheet, mesh, moment(moodLooks.curious));
    expect(sheet.count).toBe(vertexCount(mesh));
    expect(Math.max(...triangles(mesh))).toBe(sheet.count - 1);
  });

  it('is finite in every mood, silent and speaking', () => {
    for (const mood of moods) {
      for (const speaking of [0, 1]) {
        expect(heightOf(moment(moodLooks[mood], { speaking, voice: speaking }))).toBeLessThan(4);
      }
    }
  });

  it('is a thin line when she is silent and swells when she speaks', () => {
    const silent = heightOf(moment(moodLooks.curious));
    const speaking = heightOf(moment(moodLooks.curious, { speaking: 1, voice: 0.8 }));
    expect(silent).toBeLessThan(speaking / 2);
  });

  it('is thinner in hurt than in warmth', () => {
    const speaking = { speaking: 1, voice: 0.6 };
    expect(heightOf(moment(moodLooks.hurt, speaking))).toBeLessThan(heightOf(moment(moodLooks.warm, speaking)) / 2);
  });

  it('is the same at the same moment', () => {
    const sheets = [0, 1].map(() => {
      const sheet = new VertexSheet(vertexCount(mesh));
      drawSkein(sheet, mesh, moment(moodLooks.amused, { speaking: 1, voice: 0.5 }));
      return new Uint8Array(sheet.bytes);
    });
    expect(sheets[0]).toEqual(sheets[1]);
  });
});

describe('her moods', () => {
  it('open with closeness, but hurt stays closed', () => {
    expect(skeinLookOf('curious', 18, 'companion').open).toBeGreaterThan(skeinLookOf('curious', 2, 'companion').open);
    expect(skeinLookOf('hurt', 20, 'beyond').open).toBe(0);
  });

  it('melt into one another in about 0.9 s', () => {
    const steps = Array.from({ length: 54 });
    const later = steps.reduce<SkeinLook>((look) => melt(look, moodLooks.warm, 1 / 60), moodLooks.hurt);
    expect(later.open).toBeGreaterThan(moodLooks.warm.open * 0.85);
    expect(melt(moodLooks.hurt, moodLooks.warm, 1 / 60).open).toBeLessThan(0.1);
  });
});

describe('her voice', () => {
  const plan = planSpeech('Hello. I am here.', { speed: 30, toned: true, mood: 'curious', samantha: 'companion' });

  it('is loud in a syllable, silent in the pause and after the line', () => {
    const pause = plan.marks.find(({ level }) => level === 0);
    expect(voiceLevel(plan, 0.05)).toBeGreaterThan(0.2);
    expect(voiceLevel(plan, (pause?.at ?? 0) + 0.32)).toBeLessThan(0.1);
    expect(voiceLevel(plan, plan.duration + 1)).toBe(0);
  });

  it('never jumps', () => {
    let before = voiceLevel(plan, 0);
    for (let at = 0.01; at < plan.duration + 0.5; at += 0.01) {
      const level = voiceLevel(plan, at);
      expect(Math.abs(level - before)).toBeLessThan(0.35);
      before = level;
    }
  });
});
