import type { SpeechPlan } from '../../core/speech';

/** Seconds by which the light leads and trails a syllable, so that it swells instead of switching. */
const attack = 0.05;
const release = 0.22;

/** How loud the plan is at a moment (seconds from the start of the line), 0 to 1, with soft edges. */
export const voiceLevel = ({ marks, duration }: SpeechPlan, at: number): number => {
  let level = 0;
  for (const [index, mark] of marks.entries()) {
    const end = marks[index + 1]?.at ?? duration;
    if (mark.at - attack > at) break;
    if (end + release < at) continue;
    const rise = Math.min(1, (at - mark.at + attack) / attack);
    const fall = at <= end ? 1 : 1 - (at - end) / release;
    level = Math.max(level, mark.level * rise * fall);
  }
  return level;
};
