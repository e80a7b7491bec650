import type { Plugin } from 'vite';

/** The chunk that a new game needs next to the title's own: the opening of the script and its runtime. */
const chunkName = 'openStory';

/** Names the story's chunk in the head of index.html, so that it comes beside the title and not after it. */
export const preloadPlugin = (): Plugin => ({
  name: 'her-preload',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) =>
      Object.values(bundle)
        .filter((file) => file.type === 'chunk' && file.name === chunkName)
        .map(({ fileName }) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${fileName}` },
          injectTo: 'head',
        })),
  },
});
