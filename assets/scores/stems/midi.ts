/** Just as much of Standard MIDI Files as the strings need. */

/** [seconds, order among events of the same instant, bytes] */
export type MidiEvent = readonly [number, number, readonly number[]];

/** One beat a second, so that ticks are seconds. */
const ticksPerSecond = 960;

const variableLength = (value: number): readonly number[] => {
  const bytes = [value & 127];
  for (let rest = value >> 7; rest > 0; rest >>= 7) bytes.unshift((rest & 127) | 128);
  return bytes;
};

const chunk = (name: string, bytes: readonly number[]): Buffer => {
  const head = Buffer.alloc(8);
  head.write(name);
  head.writeUInt32BE(bytes.length, 4);
  return Buffer.concat([head, Buffer.from(bytes)]);
};

/** A MIDI file of one track. */
export const midiFile = (events: readonly MidiEvent[]): Buffer => {
  const sorted = events.toSorted(([a, first], [b, second]) => a - b || first - second);
  const second = [0x0f, 0x42, 0x40];
  const bytes = [0, 0xff, 0x51, 3, ...second];
  let last = 0;
  for (const [seconds, , message] of sorted) {
    const tick = Math.max(last, Math.round(seconds * ticksPerSecond));
    bytes.push(...variableLength(tick - last), ...message);
    last = tick;
  }
  bytes.push(0, 0xff, 0x2f, 0);
  return Buffer.concat([chunk('MThd', [0, 0, 0, 1, ticksPerSecond >> 8, ticksPerSecond & 255]), chunk('MTrk', bytes)]);
};
