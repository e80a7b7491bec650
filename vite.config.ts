import { defineConfig } from 'vite';
import { inkPlugin } from './tools/inkPlugin';
import { phaserAlias } from './tools/phaser/phaserAlias';
import { policyPlugin } from './tools/policyPlugin';
import { precompressPlugin } from './tools/precompressPlugin';

export default defineConfig(async () => ({
  // Relative, so that the built folder can be served from anywhere.
  base: './',
  plugins: [inkPlugin(), policyPlugin(), precompressPlugin()],
  resolve: { alias: await phaserAlias() },
  define: { __VERSION__: JSON.stringify(process.env.npm_package_version ?? '0') },
  build: {
    target: 'es2022',
    // Fonts and sounds as data: addresses would be refused by our own content policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
  },
  server: { host: '127.0.0.1' },
}));
