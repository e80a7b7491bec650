import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../tools/browser';

/** Every place in every light that has a picture, flattened. */
const stills = readdirSync('assets/places').flatMap((place) =>
  readdirSync(`assets/places/${place}`)
    .map((light) => ({ name: `${place} ${light}`, file: `assets/places/${place}/${light}/still.webp` }))
    .filter(({ file }) => existsSync(file)),
);

/** Snow and the sky before sunrise may be cooler than the rest. */
const cool = ['cabin snow', 'apartment winter', 'apartment dawn', 'roof dawn'];

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

/** The share of a picture's pixels that are blue: a hue of 190° to 260° with a saturation above a quarter. */
const blueIn = (picture: string): Promise<number> =>
  page.evaluate(async (data) => {
    const bitmap = await createImageBitmap(await (await fetch(data)).blob());
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(bitmap, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let blue = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      const [r = 0, g = 0, b = 0] = pixels.subarray(at, at + 3);
      const most = Math.max(r, g, b);
      const span = most - Math.min(r, g, b);
      if (most !== b || span <= most / 4) continue;
      const hue = 240 + (60 * (r - g)) / span;
      if (hue >= 190 && hue <= 260) blue++;
    }
    return blue / (pixels.length / 4);
  }, picture);

test('the measure of blue sees blue, in half of a picture that is half blue', async () => {
  const picture = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 8;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.fillStyle = '#3060c0';
    context.fillRect(0, 0, 8, 4);
    context.fillStyle = '#c06030';
    context.fillRect(0, 4, 8, 4);
    return canvas.toDataURL();
  });
  expect(await blueIn(picture)).toBe(0.5);
});

test.each(stills)('$name is not blue', async ({ name, file }) => {
  const picture = `data:image/webp;base64,${readFileSync(file).toString('base64')}`;
  expect(await blueIn(picture)).toBeLessThanOrEqual(cool.includes(name) ? 0.06 : 0.02);
});
