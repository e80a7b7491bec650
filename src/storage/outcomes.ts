import type { WriteOutcome } from '../app/ports';

/** Whether a write was refused because there is no more room. */
export const isFull = (error: unknown): boolean =>
  error instanceof DOMException && (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED');

/** What became of a write that was rejected. */
export const outcomeOf = (error: unknown): WriteOutcome => (isFull(error) ? 'full' : 'failed');
