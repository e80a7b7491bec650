import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchForWords, nextMoment, openGame, readOn } from './play';

let browser: Browser;
beforeAll(async () => {
  browser = await launchForWords();
});
afterAll(() => browser.close());

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds serious or critical, by rule and element. */
const faults = async (page: Page): Promise<string[]> => {
  // The page's policy forbids inline scripts; a debugger may run one all the same.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    type Violation = { id: string; impact: string; nodes: { target: string[] }[] };
    const { violations } = await checker.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
};

interface Look {
  readonly width: number;
  readonly height: number;
  readonly textSize: 100 | 200;
}

const open = async ({ width, height, textSize }: Look): Promise<Page> => {
  const { page } = await openGame(browser, { how: { viewport: { width, height } }, settings: { textSize } });
  await page.getByRole('button', { name: 'New game' }).waitFor();
  return page;
};

test('axe finds nothing serious in the title, the play, the menus and the letter', async () => {
  const page = await open({ width: 1280, height: 720, textSize: 100 });
  const found = { title: await faults(page) } as Record<string, string[]>;
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('dialog').waitFor();
  found.settings = await faults(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'New game' }).click();
  found.line = await faults(page);
  await readOn(page, () => page.keyboard.press('Space'));
  found.choices = await faults(page);
  await page.keyboard.press('h');
  await page.getByRole('dialog').waitFor();
  found.transcript = await faults(page);
  await page.keyboard.press('Escape');
  while (!(await page.locator('.paper').count())) {
    await readOn(page, () => page.keyboard.press('Space'));
    await page.keyboard.press('1');
    await nextMoment(page);
  }
  found.letter = await faults(page);
  expect(Object.entries(found).flatMap(([where, all]) => all.map((fault) => `${where}: ${fault}`))).toEqual([]);
  await page.close();
});

/** Elements with words that stand partly outside the window and cannot be scrolled to, and those under others. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('#ui button, #ui p, #ui h1, #ui .line')].filter(
      (element) => {
        const style = getComputedStyle(element);
        return (
          element.offsetParent &&
          style.visibility !== 'hidden' &&
          !element.closest('.unseen') &&
          element.textContent?.trim()
        );
      },
    );
    const scrolls = (element: HTMLElement): boolean => {
      for (let at: HTMLElement | null = element; at; at = at.parentElement) {
        if (at.scrollHeight > at.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(at).overflowY)) return true;
      }
      return false;
    };
    // The sheet moves up as it fills: its older lines are in the transcript.
    const isOlderInk = (element: HTMLElement): boolean =>
      element.matches('.ink') && element.nextElementSibling !== null;
    return shown
      .filter((element) => !isOlderInk(element))
      .flatMap((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const outside =
          left < -1 || right > innerWidth + 1 || ((top < -1 || bottom > innerHeight + 1) && !scrolls(element));
        const overflows =
          element.scrollWidth > element.clientWidth + 2 && getComputedStyle(element).display !== 'inline';
        return outside || overflows
          ? [`${element.className || element.tagName}: ${element.textContent?.slice(0, 40)}`]
          : [];
      });
  });

/** The faces of the words come after the first line; with them it is as wide as it gets. */
const untilDressed = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.fonts.size > 0 && document.fonts.status === 'loaded');

const looks: Look[] = [
  { width: 1280, height: 720, textSize: 100 },
  { width: 1280, height: 720, textSize: 200 },
  { width: 390, height: 844, textSize: 100 },
  { width: 390, height: 844, textSize: 200 },
  { width: 360, height: 640, textSize: 200 },
];

/** Whether what was written last stands on the part of the paper that is seen; null without a paper. */
const endOfLetterIsSeen = (page: Page): Promise<boolean | null> =>
  page.evaluate(() => {
    const desk = document.querySelector('.desk')?.getBoundingClientRect();
    const last = [...document.querySelectorAll('.ink span')].at(-1)?.getBoundingClientRect();
    return desk && last ? last.top >= desk.top && last.bottom <= desk.bottom + 1 : null;
  });

describe.each(looks)('at $width×$height with text at $textSize %', (look) => {
  test('nothing is cut in the title, a line, the choices and the letter', async () => {
    const page = await open(look);
    const found = { title: await cut(page) } as Record<string, string[]>;
    await page.getByRole('button', { name: 'New game' }).click();
    await nextMoment(page);
    await untilDressed(page);
    found.line = await cut(page);
    await readOn(page, () => page.keyboard.press('Space'));
    found.choices = await cut(page);
    for (let picks = 0; picks < 6; picks++) {
      await page.keyboard.press('1');
      await readOn(page, () => page.keyboard.press('Space'));
      found[`choices ${picks + 2}`] = await cut(page);
      await expect.poll(() => endOfLetterIsSeen(page)).not.toBe(false);
    }
    expect(Object.entries(found).flatMap(([where, all]) => all.map((text) => `${where}: ${text}`))).toEqual([]);
    await page.close();
  });

  test('words are at least 18 pixels high and what can be pressed at least 44', async () => {
    const page = await open(look);
    await page.getByRole('button', { name: 'New game' }).click();
    await readOn(page, () => page.keyboard.press('Space'));
    const sizes = await page.evaluate(() => ({
      text: [...document.querySelectorAll('.choice-text, .line-text')].map((each) =>
        Number.parseFloat(getComputedStyle(each).fontSize),
      ),
      targets: [...document.querySelectorAll('button[data-choice]')].map((each) => each.getBoundingClientRect().height),
    }));
    expect(Math.min(...sizes.text)).toBeGreaterThanOrEqual(18);
    expect(Math.min(...sizes.targets)).toBeGreaterThanOrEqual(44);
    await page.close();
  });
});
