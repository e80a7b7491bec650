import type { Browser, Page } from 'playwright-core';
import { createServer } from 'vite';
import { launchBrowser } from '../browser';
import { phaserAlias } from '../phaser/phaserAlias';

/** Opens the test pages of the stage, served by Vite, in headless Chromium. */
export interface Pages {
  /** @param path such as `stage.html?quality=light`. Resolves when the page says that it is ready. */
  open(path: string, size: { readonly width: number; readonly height: number }): Promise<Page>;
  /** Saves a picture of a whole HTML page. */
  print(url: string, file: string): Promise<void>;
  close(): Promise<void>;
}

const openPage = async (browser: Browser, url: string, size: { width: number; height: number }): Promise<Page> => {
  const page = await browser.newPage({ viewport: size });
  page.on('pageerror', (error) => console.error(`${url}: ${error.message}`));
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => 'isReady' in window && window.isReady === true, null, { timeout: 120_000 });
  return page;
};

export const openPages = async (): Promise<Pages> => {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    cacheDir: `.cache/stage-pages/${process.env.VITEST_POOL_ID ?? 'tool'}`, // two at once would write over each other
    resolve: { alias: await phaserAlias() },
    optimizeDeps: { entries: ['tests/picture/pages/*.html'], include: ['valibot'] },
    server: { host: '127.0.0.1', hmr: false },
  });
  await server.listen();
  const base = `${server.resolvedUrls?.local[0] ?? ''}tests/picture/pages/`;
  const browser = await launchBrowser();
  return {
    open: (path, size) => openPage(browser, base + path, size),
    print: async (url, file) => {
      const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
      await page.goto(url);
      await page.screenshot({ path: file, fullPage: true });
      await page.close();
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
};
