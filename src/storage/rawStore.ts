import type { PlayStore, WriteOutcome } from '../app/ports';

type Answer<Method extends keyof PlayStore> = Awaited<ReturnType<PlayStore[Method]>>;

/** A place to keep plays, as it is: whatever it is asked may be rejected, or never answered. */
export type RawStore = {
  readonly [Method in keyof PlayStore]: (
    ...given: Parameters<PlayStore[Method]>
  ) => Promise<WriteOutcome extends Answer<Method> ? unknown : Answer<Method>>;
};
