import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { serve } from './serve';

/** `npm start`: builds the game and serves it until stopped. */
const root = fileURLToPath(new URL('..', import.meta.url));
await build({ root, configLoader: 'runner', logLevel: 'warn' });
const { url } = await serve(`${root}dist`, Number(process.env.PORT ?? 4173));
console.log(`her is playing at ${url} (Ctrl+C stops it)`);
