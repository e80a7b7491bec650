import type { Plugin } from 'vite';

/**
 * The content security policy of the built page: nothing from another origin, no inline script, no eval.
 * Phaser's stage crashes without `data:` images (tried with 4.2.1). The development server needs inline scripts,
 * so the policy is put in at build time only.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "media-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Puts the policy into the head of the built index.html, before anything that it governs. */
export const policyPlugin = (): Plugin => ({
  name: 'her-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
      injectTo: 'head-prepend',
    },
  ],
});
