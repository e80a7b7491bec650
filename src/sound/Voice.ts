import type { Utterance } from '../app/ports';
import type { SpeechMark } from '../core/speech';
import { sourceOf } from '../core/stage';
import { easeParam } from './easeParam';
import { wayOf } from './heardFrom';
import { frequencyOf, partials, type Timbre, timbreOf, vowelOf } from './timbre';

/** One tone in context time, seconds. */
interface Tone {
  readonly at: number;
  readonly length: number;
  readonly note: number;
  readonly glide: number;
  readonly level: number;
  readonly vowel: string;
}

/** Brings spoken lines to -25 LUFS; measured, see assets/scores/NOTES.md. */
const loudness = 0.26;

const noiseOf = (context: BaseAudioContext, seconds: number, shape: (time: number) => number): AudioBuffer => {
  const buffer = context.createBuffer(1, Math.round(seconds * context.sampleRate), context.sampleRate);
  const data = buffer.getChannelData(0);
  for (let frame = 0; frame < data.length; frame++)
    data[frame] = (Math.random() * 2 - 1) * shape(frame / context.sampleRate);
  return buffer;
};

/** The tones of a plan that still lie ahead, placed on the context's clock. */
const tonesOf = ({ beat, plan, startedAt }: Utterance, now: number): readonly Tone[] => {
  const start = now - (performance.now() - startedAt) / 1000;
  return plan.marks.flatMap((mark: SpeechMark, index) => {
    if (mark.pitch === undefined || start + mark.at < now - 0.02) return [];
    const length = (plan.marks[index + 1]?.at ?? plan.duration) - mark.at;
    const vowel = vowelOf(beat.text.slice(mark.from, mark.to));
    return [
      {
        at: Math.max(now, start + mark.at),
        length,
        note: mark.pitch,
        glide: mark.glide ?? 0,
        level: mark.level,
        vowel,
      },
    ];
  });
};

/** Samantha's voice: a hum with the vowels of her words, and breath. Made live from the plan of a line; no files. */
export class Voice {
  readonly #context: BaseAudioContext;
  readonly #mouth: AudioNode;
  /** What lies between her and his ear. */
  readonly #cut: BiquadFilterNode;
  readonly #wet: GainNode;
  readonly #breath: AudioBuffer;
  readonly #waves = new Map<string, PeriodicWave>();
  #line: { readonly gain: GainNode; readonly nodes: AudioScheduledSourceNode[] } | null = null;

  constructor(out: AudioNode) {
    this.#context = out.context;
    this.#breath = noiseOf(this.#context, 2, () => 1);
    this.#mouth = new BiquadFilterNode(this.#context, { type: 'highpass', frequency: 140 });
    this.#cut = new BiquadFilterNode(this.#context, { type: 'lowpass' });
    this.#wet = new GainNode(this.#context);
    this.#connect(out);
  }

  /** Takes away what is no voice, and adds a small room. */
  #connect(out: AudioNode): void {
    const room = new ConvolverNode(this.#context, {
      buffer: noiseOf(this.#context, 1.1, (time) => Math.exp(-time * 6.5)),
    });
    this.#mouth.connect(this.#cut).connect(out);
    this.#cut.connect(room).connect(this.#wet).connect(out);
  }

  /** Sings what is left of a line; false when nothing of it sounds. The line before it must be hushed. */
  speak(utterance: Utterance): boolean {
    const now = this.#context.currentTime;
    const tones = tonesOf(utterance, now);
    if (tones.length === 0) return false;
    const way = wayOf(sourceOf(utterance.stage, utterance.beat));
    this.#cut.frequency.setValueAtTime(way.cut, now);
    this.#wet.gain.setValueAtTime(way.wet, now);
    const whispered = utterance.beat.voice === 'whisper';
    const timbre = timbreOf(utterance.stage.presence, whispered);
    const gain = new GainNode(this.#context, { gain: way.level * (whispered ? 0.6 : 1) * loudness });
    gain.connect(this.#mouth);
    this.#line = {
      gain,
      nodes: [
        ...this.#inhale(utterance, now, gain),
        ...tones.flatMap((tone) => [this.#hum(tone, timbre, gain), this.#exhale(tone, timbre, gain)]),
      ],
    };
    return true;
  }

  /** Nothing of the line sounds on. */
  hush(): void {
    const line = this.#line;
    if (!line) return;
    this.#line = null;
    const now = this.#context.currentTime;
    easeParam(line.gain.gain, 0, now, 0.08);
    for (const node of line.nodes) node.stop(now + 0.16);
    line.nodes.at(-1)?.addEventListener('ended', () => line.gain.disconnect());
  }

  #wave(tone: Tone, bright: number): PeriodicWave {
    const key = `${tone.vowel}${tone.note}/${bright}`;
    const known = this.#waves.get(key);
    if (known) return known;
    const imag = partials(tone.vowel, tone.note, bright);
    const wave = new PeriodicWave(this.#context, {
      real: new Float32Array(imag.length),
      imag,
      disableNormalization: true,
    });
    this.#waves.set(key, wave);
    return wave;
  }

  #hum(tone: Tone, { bright }: Timbre, out: AudioNode): OscillatorNode {
    const { at, length, note } = tone;
    const end = at + 0.9 * length;
    const hum = new OscillatorNode(this.#context, { periodicWave: this.#wave(tone, bright) });
    // Each tone is reached from a little below, as a voice does.
    hum.frequency.setValueAtTime(frequencyOf(note - 0.35), at);
    hum.frequency.exponentialRampToValueAtTime(frequencyOf(note), at + Math.min(0.06, 0.3 * length));
    hum.frequency.setValueAtTime(frequencyOf(note), at + 0.4 * length);
    hum.frequency.exponentialRampToValueAtTime(frequencyOf(note + tone.glide), end);
    const gain = new GainNode(this.#context, { gain: 0 });
    gain.gain.setValueAtTime(0, at);
    gain.gain.linearRampToValueAtTime(0.5 * tone.level, at + Math.min(0.03, 0.3 * length));
    gain.gain.linearRampToValueAtTime(0.36 * tone.level, end);
    gain.gain.setTargetAtTime(0, end, 0.024);
    hum.connect(gain).connect(out);
    hum.start(at);
    hum.stop(end + 0.2);
    return hum;
  }

  /** The breath before the line, where one is taken and has not gone by: air, drawn faster and then stopped. */
  #inhale({ plan, startedAt }: Utterance, now: number, out: AudioNode): readonly AudioBufferSourceNode[] {
    const start = now - (performance.now() - startedAt) / 1000;
    const end = start + 0.85 * (plan.breath ?? 0);
    if (end < now + 0.1) return [];
    const at = Math.max(now, start);
    const source = new AudioBufferSourceNode(this.#context, { buffer: this.#breath, loop: true });
    const band = new BiquadFilterNode(this.#context, { type: 'bandpass', frequency: 1900, Q: 0.5 });
    band.frequency.setValueAtTime(1300, at);
    band.frequency.linearRampToValueAtTime(2400, end);
    const gain = new GainNode(this.#context, { gain: 0 });
    gain.gain.setValueAtTime(0, at);
    gain.gain.linearRampToValueAtTime(0.22, end - 0.06);
    gain.gain.linearRampToValueAtTime(0, end);
    source.connect(band).connect(gain).connect(out);
    source.start(at, (at * 3.1) % 1.5);
    source.stop(end + 0.05);
    return [source];
  }

  #exhale({ at, length, level }: Tone, { breath }: Timbre, out: AudioNode): AudioBufferSourceNode {
    const end = at + 0.9 * length;
    const source = new AudioBufferSourceNode(this.#context, { buffer: this.#breath, loop: true });
    const band = new BiquadFilterNode(this.#context, { type: 'bandpass', frequency: 1500, Q: 0.6 });
    const gain = new GainNode(this.#context, { gain: 0 });
    gain.gain.setValueAtTime(0, at);
    gain.gain.linearRampToValueAtTime(0.3 * breath * level, at + 0.02);
    gain.gain.setTargetAtTime(0.05 * breath * level, at + 0.03, 0.05);
    gain.gain.setTargetAtTime(0, end, 0.03);
    source.connect(band).connect(gain).connect(out);
    source.start(at, (at * 7.3) % 1.5);
    source.stop(end + 0.2);
    return source;
  }
}
