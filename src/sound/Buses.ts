import { Howler } from 'howler';
import type { Report } from '../app/ports';
import type { Settings } from '../core/settings';
import { easeParam } from './easeParam';

type Volumes = Settings['volumes'];

/** Milliseconds after which a hidden page's context is suspended: the fade before it is over. */
const suspendAfter = 120;

/** Milliseconds that a context is given to run after it was asked to. */
const checkAfter = 1500;

/** The hum of a room is heard when it stops: 4 dB under its ambience. */
const humLevel = 10 ** (-4 / 20);

/**
 * The buses on howler's audio context, and its sleep and waking. A hidden page falls silent and comes back where it
 * was; whatever else stopped the context (a call, another app) is undone at the next press.
 */
export class Buses {
  readonly music: GainNode;
  readonly ambience: GainNode;
  /** Under the ambience, and softer. */
  readonly hum: GainNode;
  readonly samantha: GainNode;
  /** Between the music and its bus: goes down while she speaks. */
  readonly duck: GainNode;
  readonly #context: AudioContext;
  readonly #gate: GainNode;
  readonly #report: Report;
  /** On the context's clock. */
  #silentUntil = 0;
  #checking: ReturnType<typeof setTimeout> | undefined;
  #isBlocked = false;
  readonly #musicBus: GainNode;

  /** `onHide` is called when the page falls silent because it is hidden. */
  constructor(volumes: Volumes, { onHide, report }: { onHide: () => void; report: Report }) {
    this.#report = report;
    // howler would suspend the context after 30 s without a Howl, and so stop the loops.
    Howler.autoSuspend = false;
    Howler.volume(volumes.master);
    this.#context = Howler.ctx;
    this.#gate = new GainNode(this.#context, { gain: 0 });
    Howler.masterGain.disconnect();
    Howler.masterGain.connect(this.#gate).connect(this.#context.destination);
    this.#musicBus = this.#bus(volumes.music);
    this.duck = new GainNode(this.#context);
    this.duck.connect(this.#musicBus);
    this.music = this.duck;
    this.ambience = this.#bus(volumes.ambience);
    this.hum = new GainNode(this.#context, { gain: humLevel });
    this.hum.connect(this.ambience);
    this.samantha = this.#bus(volumes.samantha);
    this.#listen(onHide);
    this.wake();
  }

  #bus(volume: number): GainNode {
    const bus = new GainNode(this.#context, { gain: volume });
    bus.connect(Howler.masterGain);
    return bus;
  }

  #listen(onHide: () => void): void {
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) return this.wake();
      onHide();
      this.#sleep();
    });
    for (const press of ['pointerdown', 'keydown']) {
      document.addEventListener(press, () => this.wake(), { capture: true, passive: true });
    }
  }

  #sleep(): void {
    easeParam(this.#gate.gain, 0, this.#context.currentTime, 0.1);
    setTimeout(() => {
      if (document.hidden) void this.#context.suspend().catch(() => {});
    }, suspendAfter);
  }

  /** Whether what is started now is heard now. */
  get isRunning(): boolean {
    return this.#context.state === 'running';
  }

  /** Lets sound out, where the page is seen and the browser allows it. Safe to call again. */
  wake(): void {
    if (document.hidden) return;
    // Refused before a press, or while the system holds the sound: the next press asks again.
    if (this.#context.state !== 'running') void this.#context.resume().catch(() => {});
    clearTimeout(this.#checking);
    this.#checking = setTimeout(() => this.#check(), checkAfter);
    easeParam(this.#gate.gain, 1, Math.max(this.#context.currentTime, this.#silentUntil), 0.3);
  }

  /** Whether it was let out: told where that is news. */
  #check(): void {
    if (document.hidden || this.#isBlocked !== this.isRunning) return;
    this.#isBlocked = !this.isRunning;
    this.#report({ fact: 'sound', is: this.#isBlocked ? 'blocked' : 'running' });
  }

  /** Every sample is 0 for so many seconds, whatever sounds; resolves after it, or when the signal aborts. */
  silence(seconds: number, signal: AbortSignal): Promise<void> {
    const { currentTime } = this.#context;
    this.#silentUntil = currentTime + seconds;
    this.#gate.gain.cancelScheduledValues(currentTime);
    this.#gate.gain.setValueAtTime(0, currentTime);
    easeParam(this.#gate.gain, 1, this.#silentUntil, 0.3);
    return new Promise((resolve) => {
      setTimeout(resolve, 1000 * seconds);
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }

  setVolumes(volumes: Volumes): void {
    const now = this.#context.currentTime;
    Howler.volume(volumes.master);
    easeParam(this.#musicBus.gain, volumes.music, now, 0.1);
    easeParam(this.ambience.gain, volumes.ambience, now, 0.1);
    easeParam(this.samantha.gain, volumes.samantha, now, 0.1);
  }
}
