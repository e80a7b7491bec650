import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';

/**
 * Headless Chromium with software GL, the same picture on any machine. Flags tried on Debian without a GPU;
 * the networking ones keep a closed network from being asked.
 */
const flags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

interface Executable {
  readonly path: string;
  readonly args: readonly string[];
}

const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>
`;

/**
 * The Chromium that ships in an npm package, with the libraries that a bare Linux lacks. It unpacks itself into the
 * temp folder and reuses what it finds there, whatever its version: hence a folder of our own by version. Unpack
 * once, before several processes launch it.
 */
const bundled = async (): Promise<Executable> => {
  const name = 'her-chromium-147.0.0';
  // A test worker inherits the temp folder that was set before it.
  const folder = basename(tmpdir()) === name ? tmpdir() : join(tmpdir(), name);
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  process.env.VERCEL = '1'; // makes the package bring its own libnss3 and friends
  const { default: packed } = await import('@sparticuz/chromium');
  const path = await packed.executablePath();
  // Its own fonts.conf looks in /tmp/fonts; without any font Chromium shows no text at all, web fonts included.
  const fonts = join(folder, 'fonts');
  writeFileSync(join(fonts, 'fonts.conf'), fontsConf(fonts));
  process.env.FONTCONFIG_PATH = fonts;
  return { path, args: packed.args.filter((arg) => arg !== '--single-process' && !arg.startsWith('--use-')) };
};

/** CHROME_PATH, an installed Chrome or Chromium, playwright's own, then the one in the package. */
export const findChromium = async (): Promise<Executable> => {
  const given = process.env.CHROME_PATH;
  if (given === 'bundled') return bundled();
  if (given) return { path: given, args: [] };
  const found = [...installed, chromium.executablePath()].find((path) => existsSync(path));
  return found ? { path: found, args: [] } : bundled();
};

/** Launches headless Chromium. The caller closes it. */
export const launchBrowser = async (extra: readonly string[] = []): Promise<Browser> => {
  const { path, args } = await findChromium();
  return chromium.launch({ executablePath: path, headless: true, args: [...new Set([...args, ...flags, ...extra])] });
};

/** Chromium on a profile folder that outlives it, for tests that kill it. The caller closes it. */
export const launchProfile = async (folder: string, extra: readonly string[] = []): Promise<BrowserContext> => {
  const { path, args } = await findChromium();
  const all = [...new Set([...args, ...flags, ...extra])];
  return chromium.launchPersistentContext(folder, { executablePath: path, headless: true, args: all });
};
