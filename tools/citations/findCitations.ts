/** What a comment or a document refers its reader to. */
export type Citation = { readonly line: number; readonly text: string } & (
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'link'; readonly path: string; readonly anchor: string | null }
  | { readonly kind: 'section'; readonly document: string; readonly title: string }
  | { readonly kind: 'script'; readonly name: string }
  | { readonly kind: 'nowhere' }
);

type Found = Citation extends infer C ? (C extends Citation ? Omit<C, 'line' | 'text'> : never) : never;

/** Kinds of files that are named without their folder. */
const endings = 'tsx?|[cm]js|md|ink|css|py|html';
const roots = 'docs|src|tools|story|tests|assets|findings|public';
const title = '(?:"(?=\\w)|“)([^"“”]+)["”]';
/** A document as it may be called: by its file, or by the name of one at the root. */
const file = '((?:[\\w.-]+/)*[\\w-]+\\.md|CONTRIBUTING|README)';

const groups = (match: RegExpMatchArray): readonly string[] => match.slice(1).map((group) => group ?? '');

const kinds: readonly { readonly look: RegExp; readonly read: (groups: readonly string[]) => Found }[] = [
  {
    // A path from the root: a file or a folder.
    look: new RegExp(`(?<![\\w/.:@-])((?:${roots})/[\\w./*<>-]*[\\w*>])`, 'g'),
    read: ([path = '']) => ({ kind: 'file', path }),
  },
  {
    // A file by its name, or by the end of its path.
    look: new RegExp(
      `(?<![\\w/.@:*<>-])((?!(?:${roots})/)(?:[\\w-]+/)*[\\w-][\\w.-]*\\.(?:${endings}))(?![\\w/(-])`,
      'g',
    ),
    read: ([path = '']) => ({ kind: 'file', path }),
  },
  {
    look: /\]\((?!\w+:)([^)#\s]*)(?:#([^)\s]*))?\)/g,
    read: ([path = '', anchor]) => ({ kind: 'link', path, anchor: anchor || null }),
  },
  {
    look: new RegExp(`${file}\\)?[,:]?\\s+(?:under\\s+)?${title}`, 'g'),
    read: ([document = '', name = '']) => ({ kind: 'section', document, title: name }),
  },
  {
    look: new RegExp(`${title}\\s+(?:in|of)\\s+${file}`, 'g'),
    read: ([name = '', document = '']) => ({ kind: 'section', document, title: name }),
  },
  { look: /\bnpm run ([a-z][\w:]*)/g, read: ([name = '']) => ({ kind: 'script', name }) },
  {
    // A document that is called by no file, and what is kept elsewhere.
    look: new RegExp(`\\b(?:architecture|bible|design|specification|handbook),?\\s+${title}|\\b[Ii]ssues? #?\\d+`, 'g'),
    read: () => ({ kind: 'nowhere' }),
  },
];

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** The citations of a text that is comments only, or a document. */
export const findCitations = (text: string): readonly Citation[] =>
  kinds.flatMap(({ look, read }) =>
    [...text.matchAll(look)].map((match) => ({
      ...read(groups(match)),
      line: lineAt(text, match.index),
      text: match[0].replace(/\s+/g, ' '),
    })),
  );
