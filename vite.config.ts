import { defineConfig } from 'vite';
import { earlyPlugin } from './tools/earlyPlugin';
import { inkPlugin } from './tools/inkPlugin';
import { phaserAlias } from './tools/phaser/phaserAlias';
import { policyPlugin } from './tools/policyPlugin';
import { precompressPlugin } from './tools/precompressPlugin';
import { scorePlugin } from './tools/scorePlugin';

/** What runs before the rest has come. */
const isEarly = (id: string): boolean => /src\/(start\/(titleBeforeGame|styles)|storage\/hasPlayed)\.ts/.test(id);

/** What the title is made of, and a later chunk may want as well. */
const isFirst = (id: string): boolean =>
  /node_modules\/(@?preact|idb|valibot)\/|vite\/preload-helper|src\/core\/(catalog|stage|settings|saveGame|profile|play|speech|intonation|syllables)\.ts|src\/app\/|src\/storage\/(?!hasPlayed)|src\/ui\/(words|strings|Ui)|src\/picture\/(pictureClasses|stills|InsertPicture)/.test(
    id,
  );

/**
 * Asks V8 (Chrome 136 and later) to compile the whole file beside the main thread while it loads: nearly every function
 * of it is called at once. https://v8.dev/blog/explicit-compile-hints
 */
const compileHint = ({ name }: { readonly name: string }): string =>
  name === 'first' ? '//# allFunctionsCalledOnLoad' : '';

/** Only the page's own scripts are preloaded: a later one needs nothing but itself, and WebKit keeps a preload that failed. */
const ofPage = (_: string, files: string[], { hostType }: { readonly hostType: 'html' | 'js' }): string[] =>
  hostType === 'html' ? files : [];

export default defineConfig(async () => ({
  // Relative, so that the built folder can be served from anywhere.
  base: './',
  plugins: [inkPlugin(), earlyPlugin(), scorePlugin(), policyPlugin(), precompressPlugin()],
  resolve: { alias: await phaserAlias() },
  define: { __VERSION__: JSON.stringify(process.env.npm_package_version ?? '0') },
  build: {
    target: 'es2022',
    // Fonts and sounds as data: addresses would be refused by our own content policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false, resolveDependencies: ofPage },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      // What the title needs is one file: each small one that it shares with later chunks would cost a request.
      output: {
        postBanner: compileHint,
        codeSplitting: {
          groups: [
            { name: 'early', test: isEarly },
            { name: 'first', test: isFirst },
          ],
        },
      },
      // Compiling the story and the strongest Brotli take their time; nobody has to be warned of it.
      checks: { pluginTimings: false },
    },
  },
  server: { host: '127.0.0.1' },
}));
