import type { SourceId } from '../core/catalog';

/** What lies between her and his ear. */
export interface Way {
  /** Hz above which nothing comes through. */
  readonly cut: number;
  /** Gain of the room around, 0 to 1. */
  readonly wet: number;
  /** Gain of all of it, 0 to 1. */
  readonly level: number;
}

/** In his ear, where she is when nothing else is said. */
const ear: Way = { cut: 3400, wet: 0.22, level: 1 };

const ways: Partial<Record<SourceId, Way>> = {
  pocket: { cut: 1500, wet: 0.15, level: 0.8 },
  room: { cut: 4200, wet: 0.5, level: 0.9 },
  next_room: { cut: 800, wet: 0.6, level: 0.65 },
  door: { cut: 1000, wet: 0.45, level: 0.7 },
  phone: { cut: 2800, wet: 0.05, level: 0.9 },
};

/** How she sounds from there; null and what has no way of its own is his ear. */
export const wayOf = (source: SourceId | null): Way => (source && ways[source]) ?? ear;
