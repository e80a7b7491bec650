import type { WriteOutcome } from '../app/ports';

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED');

/** Runs a write and says what became of it, instead of throwing. */
export const outcomeOf = async (write: () => unknown): Promise<WriteOutcome> => {
  try {
    await write();
    return 'written';
  } catch (error) {
    return isFull(error) ? 'full' : 'failed';
  }
};

/** Runs a read; what cannot be read is as if it were not there. */
export const valueOrNothing = async (read: () => unknown): Promise<unknown> => {
  try {
    return await read();
  } catch {
    return undefined;
  }
};
