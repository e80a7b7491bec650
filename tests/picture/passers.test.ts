import { expect, test } from 'vitest';
import type { FigureWorld } from '../../src/picture/figures/FigureWorld';
import { Passers } from '../../src/picture/figures/Passers';
import { placeById } from '../../src/picture/places/allPlaces';

/** As much of a sprite as a passer-by uses; every setter returns the sprite. */
const fakeSprite = () => {
  const state = { x: 0, y: 0, depth: 0, scale: 0, alpha: 1, visible: true, frame: 0, flipX: false };
  const set = (change: Partial<typeof state>) => Object.assign(sprite, change);
  const sprite = Object.assign(state, {
    setTint: () => sprite,
    setOrigin: () => sprite,
    setPosition: (x: number, y: number) => set({ x, y }),
    setDepth: (depth: number) => set({ depth }),
    setScale: (scale: number) => set({ scale }),
    setAlpha: (alpha: number) => set({ alpha }),
    setVisible: (visible: boolean) => set({ visible }),
    setFrame: (frame: number) => set({ frame }),
    setFlipX: (flipX: boolean) => set({ flipX }),
  });
  return sprite;
};

/** The plaza at dusk with its strangers, as far as their pictures come. */
const onThePlaza = async (comes: (url: string) => boolean = () => true) => {
  const sprites: ReturnType<typeof fakeSprite>[] = [];
  const scene = {
    add: { image: () => sprites[sprites.push(fakeSprite()) - 1] },
    textures: { get: () => ({ has: () => true }) },
  };
  const layer = { scene, add: () => undefined, sort: () => sprites.sort((a, b) => a.depth - b.depth) };
  const world = { scene, layer, id: 'plaza', light: 'dusk', place: placeById('plaza') };
  const passers = new Passers({ ...world, hold: async (url: string) => comes(url) } as unknown as FigureWorld);
  await new Promise((done) => setTimeout(done));
  return { passers, sprites };
};

test('strangers on the plaza are where the time has them, and nowhere else', async () => {
  const { passers, sprites } = await onThePlaza();
  expect(sprites).toHaveLength(placeById('plaza').passers?.length ?? 0);
  const at = (time: number): string => {
    passers.advance({ unasked: time });
    return JSON.stringify(sprites);
  };
  const early = at(3);
  expect(at(4)).not.toBe(early);
  expect(at(3)).toBe(early);
});

test('without motion all who are in the plaza at first stand in it, the nearer over the farther', async () => {
  const { passers, sprites } = await onThePlaza();
  passers.advance({ unasked: 0 });
  expect(sprites.every(({ visible, x }) => visible && x > 0 && x < placeById('plaza').width)).toBe(true);
  const depths = sprites.map(({ depth }) => depth);
  expect(depths).toEqual([...depths].sort((a, b) => a - b));
  // Nearer is larger, and clearer.
  const [farthest, nearest] = [sprites[0], sprites.at(-1)];
  expect(nearest?.scale).toBeGreaterThan(farthest?.scale ?? 1);
  expect(nearest?.alpha).toBeGreaterThan(farthest?.alpha ?? 1);
});

test('nobody comes whose picture does not', async () => {
  const { passers, sprites } = await onThePlaza((url) => !url.includes('passer2'));
  passers.advance({ unasked: 1 });
  expect(sprites).toHaveLength((placeById('plaza').passers?.length ?? 0) - 1);
});
