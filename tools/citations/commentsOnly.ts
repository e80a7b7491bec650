import ts from 'typescript';

/** Stands for what is no comment: nothing that is looked for goes over it. */
const code = '\0';

type Span = readonly [start: number, end: number];

const keepLines = (text: string, by: string): string => text.replace(/[^\s]/g, by);

/** The marks of a comment, and the stars at the head of its lines. */
const marks = /^\/\/+|^\/\*+|\*+\/$|(?<=\n[ \t]*)\*(?!\/)/g;

const blank = (text: string): string => text.replace(marks, (mark) => ' '.repeat(mark.length));

/** The text in its length and lines, with nothing left but these spans. */
const only = (text: string, spans: readonly Span[]): string => {
  let [kept, at] = ['', 0];
  for (const [start, end] of spans) {
    kept += keepLines(text.slice(at, start), code) + blank(text.slice(start, end));
    at = end;
  }
  return kept + keepLines(text.slice(at), code);
};

const spansOf = (text: string, comment: RegExp): readonly Span[] =>
  [...text.matchAll(comment)].map(({ 0: found, index }) => [index, index + found.length]);

/** Where TypeScript has comments: strings and templates may look like one. */
const commentsInCode = (text: string, file: string): readonly Span[] => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = new Map<number, number>();
  const visit = (node: ts.Node): void => {
    const around = [
      ...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.getEnd()) ?? []),
    ];
    if (node.kind !== ts.SyntaxKind.JsxText) for (const { pos, end } of around) found.set(pos, end);
    for (const child of node.getChildren(source)) visit(child);
  };
  visit(source);
  return [...found].sort(([one], [other]) => one - other);
};

const comments: readonly { readonly files: RegExp; readonly spans: (text: string, file: string) => readonly Span[] }[] =
  [
    { files: /\.(?:tsx?|[cm]js)$/, spans: commentsInCode },
    { files: /\.css$/, spans: (text) => spansOf(text, /\/\*[\s\S]*?\*\//g) },
    { files: /\.ink$/, spans: (text) => spansOf(text, /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g) },
    { files: /\.sh$/, spans: (text) => spansOf(text, /(?<=^|\s)# .*/gm) },
    { files: /\.py$/, spans: (text) => spansOf(text, /"""[\s\S]*?"""|(?<=^|\s)# .*/gm) },
  ];

/** What people read of a file, each where it stands, in a text of the same length: comments of code, a document whole. */
export const commentsOnly = (text: string, file: string): string => {
  const kind = comments.find(({ files }) => files.test(file));
  return kind ? only(text, kind.spans(text, file)) : text;
};
