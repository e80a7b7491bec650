import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { launchBrowser } from '../../tools/browser';
import { quickSettings, useSettings } from './play';

const html = readFileSync('dist/index.html', 'utf8').replaceAll('&#39;', "'");
const assets = readdirSync('dist/assets');
const scripts = assets.filter((name) => name.endsWith('.js'));
const read = (name: string): string => readFileSync(join('dist/assets', name), 'utf8');

/** What a browser fetches for a file: its brotli. */
const wire = (path: string): number => statSync(`${path}.br`).size;

/** A script with all that it imports statically, each once. */
const withImports = (names: readonly string[], seen = new Set<string>()): Set<string> => {
  for (const name of names) {
    if (seen.has(name)) continue;
    seen.add(name);
    const imports = [...read(name).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)].map(
      ([, file = '']) => file,
    );
    withImports(imports, seen);
  }
  return seen;
};

const linked = [...html.matchAll(/(?:src|href)="\.\/assets\/([^"]+\.(?:js|css))"/g)].map(([, name = '']) => name);
const first = withImports(linked.filter((name) => name.endsWith('.js')));
const styles = linked.filter((name) => name.endsWith('.css'));
const chunk = (start: string): string => scripts.find((name) => name.startsWith(start)) ?? '';

const titleBytes = (): number =>
  wire('dist/index.html') + [...first, ...styles].reduce((sum, name) => sum + wire(`dist/assets/${name}`), 0);

/** Bodies only: headers are some 200 bytes a file. */
const kB = 1000;

test('the title needs at most 60 kB, the first line at most 90 kB', () => {
  const story = [...withImports([chunk('openStory')])].filter((name) => !first.has(name));
  const toLine = titleBytes() + story.reduce((sum, name) => sum + wire(`dist/assets/${name}`), 0);
  console.log(`title ${(titleBytes() / 1000).toFixed(1)} kB, first line ${(toLine / 1000).toFixed(1)} kB`);
  expect(titleBytes()).toBeLessThanOrEqual(60 * kB);
  expect(toLine).toBeLessThanOrEqual(90 * kB);
});

test('neither Phaser nor howler nor the pictures are part of the first line', () => {
  const early = [...first, ...withImports([chunk('openStory')])].map(read).join('\n');
  expect(early).not.toMatch(/Phaser v|HowlerGlobal/);
  expect(early).not.toMatch(/room-[\w-]+\.webp/);
});

test('the ink compiler is not in the game', () => {
  for (const name of scripts) expect(read(name), name).not.toMatch(/Apparent loose end|InkParser/);
});

test('the page forbids whatever is not its own', () => {
  expect(html).toContain(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
      "font-src 'self'; media-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'",
  );
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
});

test('nothing is asked of another origin, and at most 2.5 MB until the first choice in full quality', async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await useSettings(page, { ...quickSettings, quality: 'full', motion: 'full' });
  const foreign: string[] = [];
  let bytes = 0;
  page.on('request', (request) => {
    if (!request.url().startsWith(inject('url')) && !/^(data|blob):/.test(request.url())) foreign.push(request.url());
  });
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(inject('url'));
  await page.getByRole('button', { name: 'New game' }).click();
  while (!(await page.locator('button[data-choice]').count())) {
    await page.keyboard.press('Space');
    await page.waitForTimeout(1500); // a calm reader: everything that streams in has time to
  }
  const total = bytes;
  console.log(`until the first choice: ${(total / 1e6).toFixed(2)} MB`);
  await browser.close();
  expect(foreign).toEqual([]);
  expect(total).toBeGreaterThan(300_000);
  expect(total).toBeLessThanOrEqual(2_500_000);
});
