import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { serve } from '../../tools/serve';

const folder = mkdtempSync(join(tmpdir(), 'her-serve-'));
writeFileSync(join(folder, 'index.html'), '<title>her</title>');
writeFileSync(join(folder, 'index.html.br'), brotliCompressSync('<title>her</title>'));
afterAll(() => rmSync(folder, { recursive: true }));

const portOf = (url: string): number => Number(new URL(url).port);

test('a taken port is no error: the next free one is used and told', async () => {
  const first = await serve(folder, 0);
  const second = await serve(folder, portOf(first.url));
  expect(portOf(second.url)).toBeGreaterThan(portOf(first.url));
  expect(await (await fetch(second.url)).text()).toBe('<title>her</title>');
  await Promise.all([first.close(), second.close()]);
});

test('precompressed files are sent to whoever takes them', async () => {
  const { url, close } = await serve(folder, 0);
  const answer = await fetch(url, { headers: { 'accept-encoding': 'br' } });
  expect(answer.headers.get('content-encoding')).toBe('br');
  await close();
});

test('what does not exist is not found', async () => {
  const { url, close } = await serve(folder, 0);
  expect((await fetch(`${url}nothing.js`)).status).toBe(404);
  await close();
});
