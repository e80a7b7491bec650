import { chance, noise } from '../../common/noise';
import { type Body, cream, mix, mixRgb, type Rgb, sectionsOf } from './skeinBody';
import type { Glowing, VertexSheet } from './VertexSheet';

/** The silk's grid, and how many discs `drawWarmth` and `drawEmbers` write. */
export const silkBands = 12;
export const silkSegments = 44;
const embers = 44;
export const discs = embers + 2;

const sheetGlow: Glowing = { core: 1, soft: 0, body: 0 };
const discGlow: Glowing = { core: 0, soft: 0, body: 1 };
const beadGlow: Glowing = { core: 0.34, soft: 0.2, body: 0 };

/** The veil that is wrapped round the threads: folds of light that travel. */
export const drawSilk = (sheet: VertexSheet, body: Body): void => {
  const { look, voice, time } = body.moment;
  const { rose, ember, honey } = body.colors;
  const sections = sectionsOf(body, silkSegments);
  const amount = (0.5 + 0.75 * look.open + 0.25 * voice) * (0.3 + 0.7 * look.warmth) * Math.min(1, body.height * 4);
  for (let band = 0; band <= silkBands; band++) {
    const angle = mix(-Math.PI / 2, Math.PI / 2, band / silkBands);
    for (const { x, swelling, tail, sway } of sections) {
      const fold = noise(angle * 1.7 + x * 2.1 - time * 0.22, x * 0.9 + time * 0.05);
      const cross = noise(-angle * 2.3 + x * 2.9 + time * 0.17, x * 1.3 - time * 0.06 + 9);
      const folds = 1.3 * fold ** 2.6 + 0.9 * cross ** 3;
      const light = folds * Math.cos(angle) * (0.25 + 0.75 * swelling) * tail * (1 - body.far) * amount;
      const shine = 0.7 * (fold * cross) ** 2;
      const [r, g, b] = mixRgb(mixRgb(rose, ember, fold), honey, shine);
      sheet.add(
        x,
        Math.sin(angle) * body.height * swelling * 1.04 + sway,
        0,
        0,
        r,
        g,
        b,
        light * (0.5 + shine),
        sheetGlow,
      );
    }
  }
};

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly color: Rgb;
  readonly light: number;
}

const corners = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
] as const;

const drawDisc = (sheet: VertexSheet, { x, y, rx, ry, color: [r, g, b], light }: Disc, glow: Glowing): void => {
  for (const [lx, ly] of corners) sheet.add(x + lx * rx, y + ly * ry, lx, ly, r, g, b, light, glow);
};

/** The warmth around the skein and the heart of it. */
export const drawWarmth = (sheet: VertexSheet, body: Body): void => {
  const { look, voice, speaking } = body.moment;
  const { rose, ember } = body.colors;
  const awake = mix(0.35 + 0.4 * look.open, 1, speaking);
  const aura = {
    x: 0,
    y: 0,
    rx: body.length * 1.05,
    ry: 0.34 + 1.9 * body.height,
    color: mixRgb(rose, ember, 0.6),
    light: (0.06 + 0.24 * look.warmth) * (0.65 + 0.35 * body.breath) * (1 - 0.6 * body.far) * awake,
  };
  const size = mix(0.34, 0.56, look.open);
  const heart = {
    x: 0,
    y: 0,
    rx: size * 1.5,
    ry: size,
    color: mixRgb(ember, cream, 0.4),
    light: (0.08 + 0.22 * look.warmth + 0.24 * voice + 0.06 * body.breath) * (1 - 0.85 * body.far) * awake,
  };
  drawDisc(sheet, aura, discGlow);
  drawDisc(sheet, heart, discGlow);
};

/** Sparks that are set free when the threads let go. */
export const drawEmbers = (sheet: VertexSheet, body: Body): void => {
  const { look, time } = body.moment;
  const amount = 0.14 * Math.max(0, look.open - 0.3) + 1.2 * look.scatter * look.scatter;
  for (let ember = 0; ember < embers; ember++) {
    const luck = chance(ember * 3 + 1);
    const age = (time * (0.016 + 0.02 * luck) + chance(ember * 7 + 2)) % 1;
    const across = mix(-1, 1, chance(ember * 5 + 3)) * body.length * (0.75 + 0.35 * age);
    const spread = (chance(ember * 11 + 4) - 0.5) * (0.3 + 2.4 * body.height);
    const twinkle = 0.5 + 0.5 * Math.sin(time * (1 + 2 * luck) + luck * 40);
    const size = 0.014 + 0.024 * luck * luck;
    const spark = {
      x: across + 0.06 * Math.sin(time * 0.3 + ember),
      y: spread + (0.3 - 0.75 * age) * (0.5 + luck) * look.scatter,
      rx: size,
      ry: size,
      color: mixRgb(body.colors.honey, cream, luck),
      light: 1.5 * amount * Math.sin(Math.PI * age) * (0.35 + 0.65 * twinkle),
    };
    drawDisc(sheet, spark, beadGlow);
  }
};
