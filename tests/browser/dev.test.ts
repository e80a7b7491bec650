import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createServer, loadConfigFromFile, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inkPlugin } from '../../tools/inkPlugin';
import { scorePlugin } from '../../tools/scorePlugin';
import { desktop, launchForWords, readOn, readyPage } from './play';

/** The script of the tests: a copy, so that it can be edited. */
const story = mkdtempSync(join(tmpdir(), 'her-story-'));
let server: ViteDevServer;
let browser: Browser;
let url: string;

beforeAll(async () => {
  cpSync('story', story, { recursive: true });
  rmSync(join(story, 'replies.txt')); // these replies have never landed: they may be reworded
  const found = await loadConfigFromFile({ command: 'serve', mode: 'development' });
  const plugins = [inkPlugin(join(story, 'main.ink')), scorePlugin()];
  server = await createServer({ ...found?.config, plugins, configFile: false, server: { host: '127.0.0.1', port: 0 } });
  await server.listen();
  url = server.resolvedUrls?.local[0] ?? '';
  browser = await launchForWords();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(story, { recursive: true, force: true });
});

const open = async (query: string): Promise<Page> => {
  const { page } = await readyPage(await browser.newContext(desktop));
  await page.goto(`${url}${query}`, { waitUntil: 'commit' });
  await page.locator('#ui [data-screen]').first().waitFor();
  return page;
};

const press = (page: Page) => (): Promise<void> => page.keyboard.press('Space');
const refusals = (page: Page) => page.locator('.author input[name="os1_refusals"]');

const offered = (page: Page) => async (): Promise<string> =>
  (await page.locator('button[data-choice]').allTextContents()).join(' | ');

/** The development server compiles while the page waits. */
const patience = { timeout: 60_000, interval: 250 };

/** The words of a reply of os1, whatever they are today. */
const wordsOf = (id: string): string => {
  const found = new RegExp(`\\[(.*?) # id: ${id}\\b`).exec(readFileSync('story/act1/os1.ink', 'utf8'));
  if (!found?.[1]) throw new Error(`os1 has no reply "${id}"`);
  return found[1];
};

const edit = (change: (ink: string) => string): void => {
  const file = join(story, 'act1/os1.ink');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
};

test('an address begins at a scene with variables, F2 shows and sets them, and nothing is saved', async () => {
  const page = await open('?at=os1&vars=os1_refusals:2');
  await readOn(page, press(page));
  await expect.poll(offered(page), patience).toContain(wordsOf('third_time'));
  await page.keyboard.press('F2');
  await expect.poll(() => refusals(page).inputValue(), patience).toBe('2');
  await expect.poll(() => page.locator('.author').textContent(), patience).toContain('return_to_sender: open');
  await refusals(page).fill('1');
  await refusals(page).press('Enter');
  const withoutThird = async (): Promise<boolean> => {
    const replies = await offered(page)();
    if (!replies) await page.mouse.click(640, 200); // with the box opened there is more to read before them
    return replies.includes(wordsOf('sofa')) && !replies.includes(wordsOf('third_time'));
  };
  await expect.poll(withoutThird, patience).toBe(true);
  expect(await refusals(page).inputValue()).toBe('1');
  await page.getByRole('button', { name: 'Leave it' }).click();
  await page.getByRole('button', { name: 'New game' }).waitFor();
  expect(await page.getByRole('button', { name: 'Continue' }).count()).toBe(0);
  await page.close();
});

test('an unknown scene and an unknown variable are told', async () => {
  const page = await open('?at=nowhere&vars=nothing:1');
  const told = page.locator('.author-told');
  await expect.poll(() => told.textContent(), patience).toContain('no scene "nowhere"');
  expect(await told.textContent()).toContain('the script has no variable "nothing"');
  await page.close();
});

test('a saved script stays on the line; one with a problem tells file and line, and the next save mends it', async () => {
  const page = await open('?at=os1');
  await readOn(page, press(page));
  const problem = page.locator('vite-error-overlay .message');
  await expect.poll(offered(page), patience).toContain(wordsOf('sofa'));
  const said = await page.locator('[role="log"]').textContent();
  expect(said).not.toBe('');
  edit((ink) => ink.replace(`[${wordsOf('sofa')}`, '[The "sofa".'));
  await expect
    .poll(() => problem.textContent({ timeout: 500 }).catch(() => ''), patience)
    .toMatch(/os1\.ink:\d+ straight/);
  edit((ink) => ink.replace('[The "sofa".', '[The sofa’s far end.'));
  await expect.poll(offered(page), patience).toContain('The sofa’s far end.');
  expect(await problem.count()).toBe(0);
  // Only the last lines are there again.
  const again = await page.locator('[role="log"]').textContent();
  expect(again).not.toBe('');
  expect(said?.endsWith(again ?? '')).toBe(true);
  await page.close();
});

test('the built game has nothing of it', () => {
  const scripts = readdirSync('dist/assets').filter((name) => /\.(js|css)$/.test(name));
  for (const name of scripts) {
    expect(name).not.toMatch(/author|overlay/i);
    expect(readFileSync(join('dist/assets', name), 'utf8'), name).not.toMatch(/her:author|author-told|virtual:author/);
  }
});
