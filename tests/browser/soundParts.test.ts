import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lapOf } from '../../assets/scores/measure';
import measured from '../../assets/scores/measurements.json' with { type: 'json' };
import { moods } from '../../src/core/catalog';
import type { SpeechManner } from '../../src/core/speech';
import { ambienceForm } from '../../src/sound/loopFormat';
import { launchBrowser } from '../../tools/browser';
import type * as Harness from '../sound/harness';

declare global {
  var harness: typeof Harness;
}

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The harness as one script for the page. */
const bundle = async (): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      lib: { entry: fromRoot('tests/sound/harness.ts'), formats: ['iife'], name: 'harness' },
    },
  });
  const [{ output }] = result as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput]; // one format, not watched
  return output[0].code;
};

/** A page of its own with the harness. */
const open = async (script: string): Promise<Page> => {
  const opened = await browser.newPage();
  await opened.route('http://sound.test/**', (route) => {
    const path = new URL(route.request().url()).pathname;
    return path === '/'
      ? route.fulfill({ contentType: 'text/html', body: '' })
      : route.fulfill({ path: fromRoot(`assets${path}`) });
  });
  await opened.goto('http://sound.test/');
  // A top-level `var` of the script is a property of the window.
  await opened.addScriptTag({ content: script });
  return opened;
};

let browser: Browser;
let page: Page;
/** Eighteen seconds of listening, in a page of its own, meanwhile. */
let crossFade: ReturnType<typeof harness.crossFade>;

beforeAll(async () => {
  browser = await launchBrowser(['--autoplay-policy=no-user-gesture-required']);
  const script = await bundle();
  page = await open(script);
  const other = await open(script);
  crossFade = other.evaluate(() => harness.crossFade('office', 'plaza'));
  crossFade.catch(() => undefined); // told by its test
});

afterAll(() => browser.close());

const line = 'I was thinking about the letter, and then I noticed something. Do you want to hear it?';

const sing = (manner: Partial<SpeechManner>, hushAt?: number) =>
  page.evaluate(([text, how, at]) => harness.sing(text, how, at), [
    line,
    { speed: 30, toned: true, mood: 'warm', samantha: 'companion', ...manner } as SpeechManner,
    hushAt,
  ] as const);

describe('Samantha’s tones', () => {
  it.each(moods.filter((mood) => mood !== 'none' && mood !== 'asleep'))(
    'are at -25 LUFS when she is %s',
    async (mood) => {
      const { lufs, peak } = await sing({ mood });
      expect({ lufs, near: Math.abs(lufs + 25) < 1.5 }).toEqual({ lufs, near: true });
      expect(peak).toBeLessThan(-6);
    },
  );

  it('end with the line', async () => expect((await sing({})).tail).toBeLessThan(-50));

  it('stop when she is hushed', async () => expect((await sing({}, 1.2)).tail).toBeLessThan(-50));

  it('are not there when text is instant', async () => {
    expect(await sing({ speed: Number.POSITIVE_INFINITY })).toMatchObject({ sounds: false });
  });
});

const loops = Object.entries(measured.files).flatMap(([path, { truePeak }]) => {
  const length = lapOf(path);
  // MP3 loops need no healing; their seams are measured when they are rendered.
  return path.endsWith('.webm') && length !== null ? [{ path, truePeak, length }] : [];
});

describe('loops as Chromium decodes them', () => {
  it.each(loops)(
    '$path has no tick at its seam, and the level that was measured',
    async ({ path, truePeak, length }) => {
      const found = await page.evaluate(([url, seconds]) => harness.examine(url, seconds), [path, length] as const);
      expect(found.seam).toBeLessThan(2);
      // Unhealed, Opus seams measure up to 10.6.
      expect(found.seam).toBeLessThanOrEqual(Math.max(1.2, found.raw));
      expect(Math.abs(found.peak - truePeak)).toBeLessThan(1);
    },
  );

  it('repeat to the sample, without a gap, and in step', async () => {
    const urls = ['ambience/office.webm', 'ambience/city_night.mp3'];
    const { difference, peak } = await page.evaluate(([files, seconds]) => harness.loopTwice(files, seconds), [
      urls,
      ambienceForm.seconds,
    ] as const);
    expect(peak).toBeGreaterThan(-40);
    expect(difference).toBeLessThan(1e-6);
  });
});

describe('a change of ambience', () => {
  it('is a cross-fade without a gap, and starts nothing that plays already', async () => {
    const { blocks, lowest, highest, loops, silent } = await crossFade;
    expect(blocks).toBeGreaterThan(100);
    expect(lowest).toBeGreaterThan(-60);
    expect(highest).toBeLessThan(-15);
    expect(loops).toBe(2);
    expect(silent).toBeLessThan(-80);
  });
});
