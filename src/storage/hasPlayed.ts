const name = 'her:played';

/** Whether a play was begun in this browser: only a hint, known at once. Blocked storage says yes. */
export const mayHavePlayed = (): boolean => {
  try {
    return localStorage.getItem(name) !== null;
  } catch {
    return true;
  }
};

/** Leaves the hint, where the browser allows it. */
export const markPlayed = (): void => {
  try {
    localStorage.setItem(name, '1');
  } catch {
    // Then the title waits for the store.
  }
};
