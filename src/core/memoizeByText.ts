/** A reader that reads each text once. Only for pure readers of the script's own texts, of which there are few thousand. */
export const memoizeByText = <T>(read: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    known.set(text, value);
    return value;
  };
};
