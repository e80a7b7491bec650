import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const entry = join(here, 'entry.cjs');
const phaser = dirname(createRequire(import.meta.url).resolve('phaser/package.json'));

/** Ignored by git; not among the packages, or Vite's dev server would keep a copy of its own. */
const folder = resolve('.cache/phaser');
const file = join(folder, 'phaser.js');
const stamp = join(folder, 'stamp.txt');

/** Phaser's build switches: what is false is left out. */
const switches = {
  'typeof CANVAS_RENDERER': 'false',
  'typeof WEBGL_RENDERER': 'true',
  'typeof WEBGL_DEBUG': 'false',
  'typeof FEATURE_SOUND': 'false',
  'typeof PLUGIN_CAMERA3D': 'false',
  'typeof PLUGIN_FBINSTANT': 'false',
};

/** What the bundle was made from: built anew when Phaser, the entry or this file changes. */
const wantedStamp = (): string =>
  [join(phaser, 'package.json'), entry, fileURLToPath(import.meta.url)]
    .map((path) => readFileSync(path, 'utf8'))
    .join('');

const bundle = (): Promise<unknown> =>
  build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { ...switches, global: 'globalThis' },
    resolve: { alias: [{ find: /^source\//, replacement: `${join(phaser, 'src')}/` }] },
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      target: 'es2022',
      lib: { entry, formats: ['es'], fileName: () => 'phaser.js' },
    },
    plugins: [
      {
        name: 'stamp',
        generateBundle() {
          this.emitFile({ type: 'asset', fileName: 'stamp.txt', source: wantedStamp() });
        },
      },
    ],
  });

/**
 * Vite's alias of `phaser`: the part of Phaser that the stage uses, bundled into one ES file unless that has been done.
 * Takes about two seconds.
 */
export const phaserAlias = async (): Promise<{ readonly phaser: string }> => {
  const isFresh = existsSync(file) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wantedStamp();
  if (!isFresh) await bundle();
  return { phaser: file };
};
