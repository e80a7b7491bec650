import type Phaser from 'phaser';
import { noise } from '../../common/noise';

/** Keys of the textures that are painted when the stage starts, all white: their users tint them. */
export const soft = {
  glow: 'soft:glow',
  mote: 'soft:mote',
  drop: 'soft:drop',
  haze: 'soft:haze',
  dot: 'soft:dot',
} as const;

const paint = (
  textures: Phaser.Textures.TextureManager,
  key: string,
  width: number,
  height: number,
  alphaAt: (x: number, y: number) => number,
): void => {
  const texture = textures.createCanvas(key, width, height);
  if (!texture) return;
  const pixels = texture.context.createImageData(width, height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      pixels.data.fill(255, at, at + 3);
      pixels.data[at + 3] = 255 * alphaAt(x, y);
    }
  }
  texture.context.putImageData(pixels, 0, 0);
  texture.refresh();
};

/** Noise that joins its own left and right, top and bottom: four neighbors melted into one another. */
const tiling = (x: number, y: number, size: number, scale: number): number => {
  const u = x / size;
  const v = y / size;
  const at = (dx: number, dy: number): number => noise((x + dx) * scale, (y + dy) * scale * 1.8);
  const top = at(0, 0) * (1 - u) + at(-size, 0) * u;
  const bottom = at(0, -size) * (1 - u) + at(-size, -size) * u;
  return top * (1 - v) + bottom * v;
};

const hazeSize = 256;

/** A bank of haze: joins itself left and right, and is clear at its top and bottom. */
const hazeAt = (x: number, y: number): number => {
  const thick = 0.6 * tiling(x, y, hazeSize, 1 / 64) + 0.4 * tiling(x, y, hazeSize, 1 / 25);
  return Math.max(0, (thick - 0.3) * 1.5) * Math.sin((Math.PI * y) / hazeSize) ** 1.5;
};

const disc = (size: number, fall: (d: number) => number) => (x: number, y: number) =>
  fall(Math.min(1, Math.hypot(x + 0.5 - size / 2, y + 0.5 - size / 2) / (size / 2)));

/** Paints them all. About 10 ms. */
export const paintSoftTextures = (textures: Phaser.Textures.TextureManager): void => {
  paint(
    textures,
    soft.glow,
    128,
    128,
    disc(128, (d) => (Math.exp(-4.5 * d * d) - Math.exp(-4.5)) * (1 - d * 0.2)),
  );
  paint(
    textures,
    soft.dot,
    32,
    32,
    disc(32, (d) => (1 - d) ** 2),
  );
  // A mote out of focus has a rim, as bokeh does.
  paint(
    textures,
    soft.mote,
    48,
    48,
    disc(48, (d) => (d > 0.94 ? (1 - d) / 0.06 : 0.5 + 0.45 * d ** 6)),
  );
  paint(textures, soft.drop, 4, 64, (x, y) => (1 - Math.abs(x - 1.5) / 2) * (y / 64) ** 1.5);
  paint(textures, soft.haze, hazeSize, hazeSize, hazeAt);
};
