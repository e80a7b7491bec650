import { posix } from 'node:path';
import { commentsOnly } from './commentsOnly';
import { type Citation, findCitations } from './findCitations';

/** What there is to be cited. */
export interface Library {
  /** Paths from the root, of files alone. */
  readonly files: readonly string[];
  /** The text of a file that is among them. */
  readonly read: (file: string) => string;
  /** Folders that a tool writes and nobody keeps: they may be missing, or full. */
  readonly written: readonly string[];
  /** The names of the scripts of package.json. */
  readonly scripts: readonly string[];
}

/** Words that stand for any name, or for any number, in a path. */
const patternOf = (path: string): RegExp => {
  const escaped = path.replace(/\/$/, '').replace(/[.+]/g, '\\$&');
  const any = escaped.replace(/<\w+>|\*+|\b[A-Z]{4,}\b(?=[/.\\]|$)(?!\\\.md)/g, '[^/]+').replace(/actN/g, 'act\\d');
  return new RegExp(`(?:^|/)${any}(?:/|$)`);
};

const filesLike = ({ files }: Library, path: string): readonly string[] => {
  const pattern = patternOf(path);
  return files.filter((file) => pattern.test(file));
};

const isWritten = ({ written }: Library, path: string): boolean =>
  written.some((folder) => `${path}/`.startsWith(folder));

const withoutMarks = (text: string): string =>
  text
    .replace(/[`*_]/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim();

/** The names of a document's sections: its headings, and paragraphs that begin in bold letters. */
const sectionsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (.*)$|^\*\*(.+?)\.?\*\*/gm)].map(([, heading, lead]) => withoutMarks(heading ?? lead ?? ''));

/** The longer part of a heading may be left out: `The economy (story/state.ink)` is "The economy". */
const isSection = (sections: readonly string[], title: string): boolean =>
  sections.some(
    (section) =>
      section === title || (/^[:(,]/.test(section.replace(title, '').trimStart()) && section.startsWith(title)),
  );

const slug = (section: string): string =>
  section
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .replace(/\s/g, '-');

const hasSection = (library: Library, document: string, title: string): boolean => {
  const name = /\.md$/.test(document) ? document : `${document}.md`;
  return filesLike(library, name).some((file) => isSection(sectionsOf(library.read(file)), title.replace(/\s+/g, ' ')));
};

const leads = (library: Library, from: string, { path, anchor }: Extract<Citation, { kind: 'link' }>): boolean => {
  const to = path ? posix.join(posix.dirname(from), path) : from;
  if (!library.files.some((file) => file === to || file.startsWith(`${to}/`))) return false;
  return anchor === null || sectionsOf(library.read(to)).some((section) => slug(section) === anchor);
};

const isThere = (library: Library, from: string, citation: Citation): boolean => {
  switch (citation.kind) {
    case 'file':
      return isWritten(library, citation.path) || filesLike(library, citation.path).length > 0;
    case 'link':
      return leads(library, from, citation);
    case 'section':
      return hasSection(library, citation.document, citation.title);
    case 'script':
      return library.scripts.includes(citation.name);
    case 'nowhere':
      return false;
    default:
      return citation satisfies never;
  }
};

/** The citations of one file that lead nowhere, as lines for the author. */
export const judgeCitations = (library: Library, file: string): readonly string[] =>
  findCitations(commentsOnly(library.read(file), file))
    .filter((citation) => !isThere(library, file, citation))
    .map(({ line, text }) => `${file}:${line} cites what is not there: ${text}`);
