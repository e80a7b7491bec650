import type { LightId } from '../../core/catalog';

/** What cut-out people are multiplied by, so that they sit in the light of a place: they are rendered in two only. */
export const cutOutTints: Record<LightId, number> = {
  day: 0xf4e2d6,
  morning: 0xd9c3b8,
  dusk: 0xb08078,
  evening: 0xd8ab94,
  night: 0xc89c8c,
  late: 0x7d5f63,
  lamp: 0x7d5f63,
  afternoon: 0xc89c8c,
  gold: 0xb08078,
  winter: 0xc0aca8,
  dust: 0xd8ab94,
  dawn: 0xb8a09c,
  snow: 0xd0c4c0,
  fire: 0xb08078,
  noon: 0xf4e2d6,
};
