const isLink = (link: HTMLLinkElement): boolean => link.rel === 'stylesheet';

/** The page's style sheets, come or not. */
export const styleLinks = (): HTMLLinkElement[] => [...document.querySelectorAll('link')].filter(isLink);

/** Whether a style sheet has come. One that failed has a sheet, too: without rules, or with rules that nobody may read. */
export const hasRules = ({ sheet }: HTMLLinkElement): boolean => {
  try {
    return (sheet?.cssRules.length ?? 0) > 0;
  } catch {
    return false;
  }
};

/** Asks for a style sheet once more, in the place of the one that failed. @throws when it fails again. */
export const loadStyle = (address: string): Promise<void> =>
  new Promise((done, failed) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.crossOrigin = '';
    link.href = address;
    link.onload = () => done();
    link.onerror = () => failed(new Error(`no styles from ${address}`));
    const old = styleLinks().find(({ href }) => href === address);
    if (old) old.replaceWith(link);
    else document.head.append(link);
  });
