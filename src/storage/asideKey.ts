/** A key for what is set aside now: its time, and letters that keep two of one millisecond apart. */
export const asideKey = (): string => `aside-${Date.now()}-${Math.random().toString(36).slice(2, 8)}`;
