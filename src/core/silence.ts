/** Whether a text has anything to be read: an ellipsis has not. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/**
 * Whether an option is saying nothing: it is tagged `silent`, or has no words at all. Everybody who asks that of an
 * option, in the script or in a play, has it from here.
 * @param tags as they stand on the option.
 */
export const isSilent = (text: string, tags: readonly string[]): boolean =>
  tags.some((tag) => tag.trim() === 'silent') || !hasWords(text);
