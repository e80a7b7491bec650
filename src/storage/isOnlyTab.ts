/**
 * Whether no other tab of this browser has the game open; this tab holds the place until it is left. A browser
 * without locks cannot tell, and says yes. Never rejects.
 */
export const isOnlyTab = (): Promise<boolean> =>
  new Promise((tell) => {
    if (!('locks' in navigator)) return tell(true);
    navigator.locks
      .request('her', { ifAvailable: true }, (lock) => {
        tell(lock !== null);
        return lock && new Promise(() => undefined);
      })
      .catch(() => tell(true));
  });
