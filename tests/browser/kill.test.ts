import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { chanceOf } from '../../src/common/chance';
import { defaultSettings } from '../../src/core/settings';
import { launchProfile } from '../../tools/browser';
import { forWords, nextMoment, type OpenedGame, readyPage } from './play';

const profile = mkdtempSync(join(tmpdir(), 'her-profile-'));
afterAll(() => rmSync(profile, { recursive: true, force: true }));

const kills = process.env.LONG === '1' ? 16 : 3;

/** The browser's own process: the one whose parent has not got our profile in its command line. */
const killBrowser = (): void => {
  const mine = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(profile);
      } catch {
        return false;
      }
    });
  execFileSync('kill', ['-9', ...mine]);
};

const open = async (): Promise<OpenedGame> => {
  const settings = { ...defaultSettings, quality: 'still', textSpeed: 'slow' } as const;
  const game = await readyPage(await launchProfile(profile, forWords), { settings });
  await game.page.goto(inject('url'));
  return game;
};

/** The line that stands on the screen, without its speaker; empty while there is none. */
const lineOf = async (page: Page): Promise<string> =>
  (
    (await page
      .locator('[role="log"] p')
      .last()
      .textContent({ timeout: 5000 })
      .catch(() => '')) ?? ''
  ).trim();

const untilLine = async (page: Page): Promise<string> => {
  await nextMoment(page); // after Continue the lines before come first
  return lineOf(page);
};

/** Reads on by some presses, taking the first choice where there is one; ends in the middle of a line. */
const readOn = async (page: Page, presses: number): Promise<string[]> => {
  const lines = [await untilLine(page)];
  for (let press = 0; press < presses; press++) {
    await page.keyboard.press((await nextMoment(page)) === 'choices' ? '1' : 'Space');
    await nextMoment(page);
    const line = await lineOf(page);
    if (line !== lines.at(-1)) lines.push(line);
  }
  return lines;
};

test.skipIf(process.platform !== 'linux')(
  `a game killed ${kills} times in the middle of a line continues on the same line or the one before`,
  async () => {
    const random = chanceOf(11);
    for (let kill = 0; kill < kills; kill++) {
      const { page } = await open();
      await page.getByRole('button', { name: kill === 0 ? 'New game' : 'Continue' }).click();
      const lines = await readOn(page, 6 + Math.floor(random() * 12));
      killBrowser();
      const again = await open();
      await again.page.getByRole('button', { name: 'Continue' }).click();
      const line = await untilLine(again.page);
      await again.context.close();
      expect(lines.slice(-2), `after kill ${kill + 1}`).toContain(line);
    }
  },
  60_000 + 20_000 * kills,
);
