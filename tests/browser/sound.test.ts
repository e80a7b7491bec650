import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchForWords, openGame, readOn } from './play';

/** What the page's sound has done so far; kept by a script that runs before the page's own. */
interface Ear {
  contexts: number;
  /** Loops that were started. */
  loops: number;
  context: AudioContext | null;
  meter: AnalyserNode | null;
}

declare global {
  var ear: Ear;
}

/** Listens to whatever is connected to the loudspeakers. */
const listen = (): void => {
  globalThis.ear = { contexts: 0, loops: 0, context: null, meter: null };
  globalThis.AudioContext = class extends AudioContext {
    constructor(options?: AudioContextOptions) {
      super(options);
      ear.contexts += 1;
      ear.context = this;
      ear.meter = this.createAnalyser();
      ear.meter.fftSize = 8192;
    }
  };
  const connect: (this: AudioNode, to: AudioNode, output?: number, input?: number) => AudioNode =
    AudioNode.prototype.connect;
  Object.defineProperty(AudioNode.prototype, 'connect', {
    value(this: AudioNode, ...to: [AudioNode, number?, number?]) {
      if (to[0] instanceof AudioDestinationNode && ear.meter) connect.call(this, ear.meter);
      return connect.apply(this, to);
    },
  });
  const { start } = AudioBufferSourceNode.prototype;
  AudioBufferSourceNode.prototype.start = function (...when) {
    if (this.loop && this.buffer && this.buffer.duration > 20) ear.loops += 1;
    start.apply(this, when);
  };
};

/** RMS of the last 0.2 s in dBFS. */
const heard = (page: Page): Promise<number> =>
  page.evaluate(() => {
    if (!ear.meter || ear.context?.state !== 'running') return Number.NEGATIVE_INFINITY;
    const wave = new Float32Array(ear.meter.fftSize);
    ear.meter.getFloatTimeDomainData(wave);
    return 10 * Math.log10(wave.reduce((sum, value) => sum + value * value, 0) / wave.length + 1e-20);
  });

const setHidden = (page: Page, hidden: boolean): Promise<void> =>
  page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => value });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);

let browser: Browser;
let page: Page;
let errors: string[];

beforeAll(async () => {
  browser = await launchForWords();
  ({ page, errors } = await openGame(browser, { before: (opening) => opening.addInitScript(listen) }));
});

afterAll(() => browser.close());

describe('the sound of the built game', () => {
  it('is not there before the first press', async () => {
    await page.getByRole('button', { name: 'New game' }).waitFor();
    await page.waitForTimeout(2500); // that nothing is heard in this time is what is tried
    expect(await page.evaluate(() => ear.contexts)).toBe(0);
  });

  it('is heard after it', async () => {
    await page.getByRole('button', { name: 'New game' }).click();
    await readOn(page, () => page.keyboard.press('Space'));
    await expect.poll(() => heard(page), { timeout: 60_000 }).toBeGreaterThan(-60);
    expect(await page.evaluate(() => ear.contexts)).toBe(1);
  });

  it('falls silent in a hidden tab, and comes back within a second without doubling', async () => {
    await page.waitForTimeout(4000); // what fades in is as loud as it gets
    const [loops, before] = [await page.evaluate(() => ear.loops), await heard(page)];
    await setHidden(page, true);
    await page.waitForTimeout(1000); // the second that is promised, here and below
    expect(await heard(page)).toBe(Number.NEGATIVE_INFINITY);
    await setHidden(page, false);
    await page.waitForTimeout(1000);
    expect(await heard(page)).toBeGreaterThan(-60);
    expect(await heard(page)).toBeLessThan(before + 12);
    expect(await page.evaluate(() => ear.loops)).toBe(loops);
  });

  it('reports no error', () => expect(errors).toEqual([]));
});
