import * as v from 'valibot';

/** What the player can set. Kept apart from saves. */
const schema = v.object({
  /** Percent of the base size, WCAG 1.4.4 asks for 200. */
  textSize: v.fallback(v.picklist([100, 125, 150, 175, 200]), 100),
  textSpeed: v.fallback(v.picklist(['slow', 'natural', 'quick', 'instant']), 'natural'),
  font: v.fallback(v.picklist(['serif', 'sans', 'dyslexic']), 'serif'),
  /** A dark plate behind the words. */
  plate: v.fallback(v.boolean(), false),
  auto: v.fallback(v.boolean(), false),
  /** `auto` measures the first frames and chooses. */
  quality: v.fallback(v.picklist(['auto', 'full', 'light', 'still']), 'auto'),
  /** `system` follows prefers-reduced-motion. */
  motion: v.fallback(v.picklist(['system', 'full', 'reduced']), 'system'),
  /** 0 to 1 each. */
  volumes: v.fallback(
    v.object({
      master: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 1),
      music: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0.8),
      ambience: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0.8),
      effects: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0.8),
      samantha: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0.8),
    }),
    { master: 1, music: 0.8, ambience: 0.8, effects: 0.8, samantha: 0.8 },
  ),
  /** Samantha's voice: soft notes under her words, or none. */
  voice: v.fallback(v.picklist(['tones', 'none']), 'tones'),
});

export type Settings = v.InferOutput<typeof schema>;

export const defaultSettings: Settings = v.parse(schema, {});

/** Settings from storage, field by field: what is missing or unknown falls back to its default. Never throws. */
export const decodeSettings = (data: unknown): Settings => {
  const result = v.safeParse(schema, data);
  return result.success ? result.output : defaultSettings;
};

/** Reading speed in characters a second. Natural is near a calm reader's 220 words a minute, read as it appears. */
export const charactersPerSecond: Record<Settings['textSpeed'], number> = {
  slow: 18,
  natural: 30,
  quick: 60,
  instant: Number.POSITIVE_INFINITY,
};
