/** The address of a frame, before its line and column: V8 in brackets or bare, Firefox and WebKit after an @. */
const address = /(?:^|[\s(@])([a-z][a-z-]*:\/\/[^\s()]+?):\d+:\d+\)?$/i;

/** V8 begins a stack with the error's name and words, which may name anything. */
const framesOf = ({ stack = '', name, message }: Error): string[] => {
  const words = message ? `${name}: ${message}` : name;
  return (stack.startsWith(words) ? stack.slice(words.length) : stack).split('\n');
};

/**
 * Whether an error comes out of scripts under `home`, an address that ends in a slash: its first frame that has an
 * address does. Native frames have none; what has no stack at all is nobody's.
 */
export const isOwnError = (error: unknown, home: string): boolean => {
  if (!(error instanceof Error)) return false;
  const first = framesOf(error)
    .map((frame) => address.exec(frame)?.[1])
    .find((found) => found !== undefined);
  return first?.startsWith(home) ?? false;
};
