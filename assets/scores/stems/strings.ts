import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HeldNote, Performance } from '../../../src/score/perform';
import { frames, type Signal, type Stereo } from '../dsp/signal';
import { decode } from '../io/ffmpeg';
import { type MidiEvent, midiFile } from './midi';

/** MuseScore_General, MIT, as Debian packs it. */
const soundFont = '/usr/share/sounds/sf3/MuseScore_General_Full.sf3';

/** Its "Expr." presets take their loudness and color from controller 2, as bowed strings do. */
interface Section {
  readonly channel: number;
  readonly bank: number;
  readonly program: number;
  readonly pan: number;
}

const violins: Section = { channel: 1, bank: 21, program: 49, pan: 52 };
const violas: Section = { channel: 2, bank: 31, program: 48, pan: 70 };
const cellos: Section = { channel: 3, bank: 41, program: 49, pan: 82 };

const sectionOf = (note: number): Section => (note >= 60 ? violins : note >= 52 ? violas : cellos);

const setUp = ({ channel, bank, program, pan }: Section): readonly MidiEvent[] => [
  [0, 0, [0xb0 | channel, 0, bank]],
  [0, 0, [0xb0 | channel, 32, 0]],
  [0, 1, [0xc0 | channel, program]],
  [0, 1, [0xb0 | channel, 10, pan]],
];

const bowSteps = 24;

/** One long note: the bow swells and ebbs. */
const bowed = (held: HeldNote, lapStart: number, isRepeated: boolean): readonly MidiEvent[] => {
  const { note, at, end, level } = held;
  const { channel } = sectionOf(note);
  const start = lapStart + at;
  const swell = Array.from({ length: bowSteps + 1 }, (_, step): MidiEvent => {
    const part = step / bowSteps;
    const value = Math.round(level * (0.5 + 0.5 * Math.sin(Math.PI * (0.12 + 0.8 * part))));
    return [start + part * (end - at), 2, [0xb0 | channel, 2, value]];
  });
  return [
    [Math.max(0, start - 0.05), 3, [0x90 | channel, note, Math.max(20, Math.round(0.7 * level))]],
    ...swell,
    // Strings overlap; but the end of a note would also end the same note begun anew.
    [start + (end - at) + (isRepeated ? -0.12 : 0.25), 2, [0x80 | channel, note, 0]],
  ];
};

const isRepeated = ({ note, end }: HeldNote, { strings, seconds }: Performance): boolean =>
  strings.some((other) => other.note === note && Math.abs((other.at % seconds) - (end % seconds)) < 0.1);

/** Two laps and time to ring out; the second lap begins with the first one's tail, so it is a loop. */
const twoLaps = (performance: Performance): readonly MidiEvent[] => [
  ...[violins, violas, cellos].flatMap(setUp),
  ...[0, performance.seconds].flatMap((lapStart) =>
    performance.strings.flatMap((note) => bowed(note, lapStart, isRepeated(note, performance))),
  ),
  [2 * performance.seconds + 4, 9, [0xb0 | violins.channel, 7, 100]],
];

const reverb = ['room-size=0.8', 'damp=0.3', 'width=1', 'level=0.6'].flatMap((option) => [
  '-o',
  `synth.reverb.${option}`,
]);

/** The strings stem, played by fluidsynth, as a loop. Files on the way are written to `folder`. */
export const renderStrings = (performance: Performance, folder: string): Stereo => {
  const { seconds } = performance;
  const [score, sound] = [join(folder, 'strings.mid'), join(folder, 'strings-laps.wav')];
  writeFileSync(score, midiFile(twoLaps(performance)));
  const options = ['-ni', '-q', '-r', '48000', '-g', '0.7', '-O', 'float', '-C', '0', '-R', '1', ...reverb];
  execFileSync('fluidsynth', [...options, '-F', sound, soundFont, score], { stdio: 'ignore' });
  const lap = (signal: Signal): Signal => signal.slice(frames(seconds), frames(2 * seconds));
  const [left, right] = decode(sound);
  if (right.length < frames(2 * seconds)) throw new Error('fluidsynth wrote less than two laps');
  return [lap(left), lap(right)];
};
