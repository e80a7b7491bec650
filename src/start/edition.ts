const hash = /-[\w-]{8}\.js$/;

/** The names of scripts without what changes with their content. */
const stems = (names: readonly string[]): string[] => names.map((name) => name.replace(hash, '')).sort();

const scriptsIn = (html: string): string[] =>
  [...html.matchAll(/<script[^>]*\ssrc="[^"]*?([^"/]+\.js)"/g)].map(([, name = '']) => name);

/** Whether a page of the same game names other scripts than `ours`; a page of something else is none. File names. */
export const namesOtherScripts = (html: string, ours: readonly string[]): boolean => {
  const theirs = scriptsIn(html);
  return stems(theirs).join() === stems(ours).join() && ours.some((name) => !theirs.includes(name));
};

/** Milliseconds that the server has to answer: somebody waits for a word. */
const patience = 1500;

/** Whether the server has another edition of the game than this page. What cannot be known is no. Never rejects. */
export const isOtherEdition = async (): Promise<boolean> => {
  try {
    const response = await fetch(location.href, { cache: 'no-store', signal: AbortSignal.timeout(patience) });
    const ours = [...document.scripts].flatMap(({ src }) => /[^/]+\.js/.exec(src)?.[0] ?? []);
    return response.ok && namesOtherScripts(await response.text(), ours);
  } catch {
    return false;
  }
};
