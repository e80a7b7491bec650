import type { Plugin } from 'vite';

/** The build joins index.html's scripts to one: this gives src/start/titleBeforeGame.ts its own script again, before the other. */
export const earlyPlugin = (): Plugin => ({
  name: 'her-early',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const chunk = Object.values(bundle).find(
        (file) => file.type === 'chunk' && file.moduleIds.some((id) => id.endsWith('/src/start/titleBeforeGame.ts')),
      );
      if (!chunk) throw new Error('src/start/titleBeforeGame.ts is in no chunk');
      const tag = `<script type="module" crossorigin src="./${chunk.fileName}"></script>`;
      return html
        .replace(/ *<link rel="modulepreload"[^>]*early[^>]*>\n/, '')
        .replace('<script', `${tag}\n    <script`);
    },
  },
});
