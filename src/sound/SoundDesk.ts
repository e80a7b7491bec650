import { forms } from 'virtual:score';
import { sounding } from 'virtual:story/sounding';
import { Howler } from 'howler';
import type { RenderHow, Report, SoundView, Utterance } from '../app/ports';
import type { SoundId } from '../core/catalog';
import type { Cue } from '../core/direction';
import type { Settings } from '../core/settings';
import type { Stage } from '../core/stage';
import { Buses } from './Buses';
import { Effects } from './Effects';
import { easeParam } from './easeParam';
import { fetchAhead } from './fetchAhead';
import { fileOf, type SoundFile } from './files';
import { ambienceForm, type LoopForm, stems } from './loopFormat';
import { stemLevels } from './stemLevels';
import { type LoopSource, Track } from './Track';
import { Voice } from './Voice';

/** Seconds in which one piece or one place gives way to another. */
const crossFade = 3;

/** Seconds in which a hum stops: as fast as a motor does. */
const stopFade = 0.5;

/** While she speaks the music is 7 dB lower: down within 0.4 s, up again within 2.5 s. */
const ducked = 10 ** (-7 / 20);

/** Milliseconds between two strokes of the pen: a quick hand makes about eight a second. */
const strokeGap = 120;

/** Sounds without a pitch of their own, which may vary; the others are in tune with the music. */
const byHand: ReadonlySet<SoundId> = new Set(['pen', 'page', 'box', 'keys', 'door']);

const sourceOf = (folder: string, names: readonly string[], form: LoopForm | undefined): LoopSource | null => {
  const found = names.flatMap((name) => {
    const file = fileOf(`${folder}/${name}`);
    return file ? [[name, file] as const] : [];
  });
  return form && found.length > 0 ? { files: new Map(found), form } : null;
};

const pieceOf = (id: string): LoopSource | null => sourceOf(`music/${id}`, stems, forms[id]);
const placeOf = (id: string): LoopSource | null => sourceOf('ambience', [id], ambienceForm);

const filesOfScene = (scene: string): readonly SoundFile[] =>
  (sounding[scene] ?? []).flatMap((path) => {
    const [folder, id = ''] = path.split('/');
    return [...((folder === 'music' ? pieceOf(id) : placeOf(id))?.files.values() ?? [])];
  });

/** All sound, from the first press on. Made in the handler of a press, as browsers ask. */
export class SoundDesk implements SoundView {
  #settings: Settings;
  readonly #output: Buses;
  readonly #music: Track;
  readonly #ambience: Track;
  readonly #hum: Track;
  readonly #effects: Effects;
  readonly #voice: Voice;
  readonly #fetchAhead: (stage: Stage) => void;
  #lastStroke = 0;
  #handled = 0;

  /** @param report is told when the browser keeps the sound back, and when it does so no more. */
  constructor(settings: Settings, report: Report) {
    this.#settings = settings;
    this.#output = new Buses(settings.volumes, { onHide: () => this.hush(), report });
    const opus = Howler.codecs('webm');
    const { music, ambience, hum, samantha } = this.#output;
    this.#music = new Track({ out: music, opus, fade: crossFade, sourceOf: pieceOf });
    this.#ambience = new Track({ out: ambience, opus, fade: crossFade, sourceOf: placeOf });
    this.#hum = new Track({ out: hum, opus, fade: stopFade, sourceOf: placeOf });
    this.#fetchAhead = fetchAhead({ opus, filesOf: filesOfScene });
    this.#effects = new Effects(settings.volumes.effects);
    this.#voice = new Voice(samantha);
  }

  render(stage: Stage, how: RenderHow): void {
    this.#music.play({ id: stage.music, levels: stemLevels(stage) }, how);
    this.#ambience.play({ id: stage.ambience, levels: {} }, how);
    this.#hum.play({ id: stage.hum, levels: {} }, how);
    this.#fetchAhead(stage);
  }

  /** The story goes on while a sound rings; it waits for a silence to be over. */
  cue(cue: Cue, signal: AbortSignal): Promise<void> {
    if (cue.verb === 'sound')
      this.#effects.play(cue.value, { signal, rate: byHand.has(cue.value) ? this.#nextRate() : 1 });
    return cue.verb === 'silence' ? this.#output.silence(cue.value, signal) : Promise.resolve();
  }

  speak(utterance: Utterance): void {
    this.hush();
    const isHeard = this.#settings.voice === 'tones' && this.#output.isRunning;
    if (!isHeard || !this.#voice.speak(utterance)) return;
    const { duck } = this.#output;
    const now = duck.context.currentTime;
    const end = now + utterance.plan.duration - (performance.now() - utterance.startedAt) / 1000;
    easeParam(duck.gain, ducked, now, 0.4);
    duck.gain.setTargetAtTime(1, Math.max(now + 0.4, end), 0.8);
  }

  hush(): void {
    this.#voice.hush();
    easeParam(this.#output.duck.gain, 1, this.#output.duck.context.currentTime, 2.5);
  }

  applySettings(settings: Settings): void {
    this.#settings = settings;
    this.#output.setVolumes(settings.volumes);
    this.#effects.setVolume(settings.volumes.effects);
    if (settings.voice === 'none') this.hush();
  }

  unlock(): void {
    this.#output.wake();
  }

  interfaceSound(what: 'choose' | 'hover' | 'pen'): void {
    if (what === 'pen') this.#stroke();
    else this.#effects.play(what);
  }

  /** One stroke of the pen, however often it is asked for: four of them in turn. */
  #stroke(): void {
    const now = performance.now();
    if (now - this.#lastStroke < strokeGap) return;
    this.#lastStroke = now;
    const turn = ((this.#handled % 4) + 1) as 1 | 2 | 3 | 4; // a remainder of 4 is 0 to 3
    this.#effects.play(`pen_${turn}`, { rate: this.#nextRate() });
  }

  /** Hands never make the same sound twice: a little slower or quicker each time. */
  #nextRate(): number {
    this.#handled += 1;
    return 0.94 + 0.03 * (this.#handled % 5);
  }
}
