import { planSpeech, type SpeechManner } from '../../src/core/speech';
import { emptyStage } from '../../src/core/stage';
import { blendSeam } from '../../src/sound/blendSeam';
import { Loop } from '../../src/sound/Loop';
import { ambienceForm, padSeconds } from '../../src/sound/loopFormat';
import { type LoopSource, Track } from '../../src/sound/Track';
import { Voice } from '../../src/sound/Voice';
import { integratedLoudness } from './loudness';

/** What the browser tests of the sound run inside a page: parts of the player on an OfflineAudioContext. */

const rate = 48000;

const channelsOf = (buffer: AudioBuffer): Float32Array<ArrayBuffer>[] =>
  Array.from({ length: buffer.numberOfChannels }, (_, channel) => buffer.getChannelData(channel));

const peakOf = (channels: readonly Float32Array[]): number =>
  20 *
  Math.log10(
    channels.reduce((peak, channel) => channel.reduce((high, value) => Math.max(high, Math.abs(value)), peak), 0),
  );

/** Her line, sung: loudness in LUFS, peak in dBFS, seconds. `hushAt` (seconds) ends it early. */
export const sing = async (text: string, manner: SpeechManner, hushAt?: number) => {
  const plan = planSpeech(text, manner);
  const context = new OfflineAudioContext(2, Math.ceil((plan.duration + 1) * rate), rate);
  const voice = new Voice(context.destination);
  const beat = { text, speaker: 'samantha', key: '', changes: [], cues: [] } as const;
  const stage = { ...emptyStage, presence: manner.mood, samantha: manner.samantha };
  const sounds = voice.speak({ beat, plan, startedAt: performance.now(), stage });
  const hush = (): Promise<void> => {
    voice.hush();
    return context.resume();
  };
  if (hushAt !== undefined) void context.suspend(hushAt).then(hush);
  const channels = channelsOf(await context.startRendering());
  const tail = channels.map((channel) => channel.subarray(Math.round(((hushAt ?? plan.duration) + 0.3) * rate)));
  return {
    sounds,
    seconds: plan.duration,
    lufs: integratedLoudness(channels),
    peak: peakOf(channels),
    tail: peakOf(tail),
  };
};

const load = async (url: string): Promise<AudioBuffer> => {
  const context = new OfflineAudioContext(2, rate, rate);
  return context.decodeAudioData(await (await fetch(url)).arrayBuffer());
};

const bend = (signal: Float32Array, at: number): number =>
  Math.abs((signal[at] ?? 0) - 2 * (signal[at + 1] ?? 0) + (signal[at + 2] ?? 0));

/** Curvature at the seam over the sound's own 99.9th percentile. Above 2 a tick is likely. */
const seamOf = (channels: readonly Float32Array[], from: number, to: number): number =>
  Math.max(
    ...channels.map((signal) => {
      const own = Float32Array.from({ length: Math.floor((to - from - 2) / 7) }, (_, k) =>
        bend(signal, from + 7 * k),
      ).sort();
      const joint = Float32Array.of(...signal.subarray(to - 20, to), ...signal.subarray(from, from + 20));
      const worst = Math.max(...Array.from({ length: 38 }, (_, at) => bend(joint, at)));
      return worst / (own[Math.floor(0.999 * own.length)] ?? 1);
    }),
  );

/** A loop file as this browser decodes it. */
export const examine = async (url: string, length: number) => {
  const buffer = await load(url);
  const [from, to] = [Math.round(padSeconds * rate), Math.round((padSeconds + length) * rate)];
  const raw = seamOf(channelsOf(buffer), from, to);
  blendSeam(buffer, padSeconds, length);
  const channels = channelsOf(buffer);
  const lap = channels.map((channel) => channel.subarray(from, to));
  return { raw, seam: seamOf(channels, from, to), peak: peakOf(lap) };
};

/** Two laps of a loop through the player: the greatest difference between them, and how long each is. */
export const loopTwice = async (urls: readonly string[], length: number) => {
  const context = new OfflineAudioContext(2, (2 * length + 2) * rate, rate);
  const buffers = new Map<string, AudioBuffer>();
  for (const url of urls) {
    const buffer = await load(url);
    blendSeam(buffer, padSeconds, length);
    buffers.set(url, buffer);
  }
  new Loop(context.destination, buffers, { form: { seconds: length, bar: length }, fade: 0.1, levels: {} });
  const [left = new Float32Array()] = channelsOf(await context.startRendering());
  let difference = 0;
  // From 1 s on the fade-in is over.
  for (let frame = rate; frame < (length + 1) * rate; frame++) {
    difference = Math.max(difference, Math.abs((left[frame] ?? 0) - (left[frame + length * rate] ?? 0)));
  }
  return { difference, peak: peakOf([left]) };
};

const wait = (seconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1000 * seconds));

/** Loudness (RMS, dBFS) of each 46 ms that come out of a node. */
const record = (from: AudioNode): number[] => {
  const levels: number[] = [];
  // Deprecated, but it misses no block, however busy the page is.
  const tap = (from.context as AudioContext).createScriptProcessor(2048, 1, 1);
  tap.onaudioprocess = ({ inputBuffer }) => {
    const block = inputBuffer.getChannelData(0);
    levels.push(10 * Math.log10(block.reduce((sum, value) => sum + value * value, 0) / block.length + 1e-20));
  };
  from.connect(tap).connect(from.context.destination);
  return levels;
};

/** One ambience, then another, then the same again, then back: levels while they change, and how many loops were started. */
export const crossFade = async (first: string, second: string) => {
  let started = 0;
  const { start } = AudioBufferSourceNode.prototype;
  AudioBufferSourceNode.prototype.start = function (...when) {
    started += 1;
    start.apply(this, when);
  };
  const context = new AudioContext();
  const out = new GainNode(context);
  const sourceOf = (id: string): LoopSource | null => {
    const file = { webm: `ambience/${id}.webm`, mp3: `ambience/${id}.mp3` };
    return id === 'none' ? null : { files: new Map([[id, file]]), form: ambienceForm };
  };
  const track = new Track({ out, opus: true, fade: 3, sourceOf });
  const levels = record(out);
  track.play({ id: first, levels: {} }, { instant: true });
  while ((levels.at(-1) ?? -200) < -60) await wait(0.1);
  await wait(1);
  const from = levels.length;
  track.play({ id: second, levels: {} }, { instant: false });
  track.play({ id: second, levels: {} }, { instant: false });
  await wait(8);
  const during = levels.slice(from);
  track.play({ id: first, levels: {} }, { instant: false });
  track.play({ id: second, levels: {} }, { instant: false });
  await wait(2);
  const loops = started;
  track.play({ id: 'none', levels: {} }, { instant: false });
  await wait(7);
  const silent = levels.at(-1) ?? 0;
  await context.close();
  AudioBufferSourceNode.prototype.start = start;
  return { blocks: during.length, lowest: Math.min(...during), highest: Math.max(...during), loops, silent };
};
