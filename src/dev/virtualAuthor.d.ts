declare module 'virtual:author' {
  /** What stands before each ending. Development only. */
  export const endings: readonly import('./why').EndingWays[];
}
