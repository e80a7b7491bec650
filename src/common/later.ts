/** Resolves after so many milliseconds. */
export const later = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
