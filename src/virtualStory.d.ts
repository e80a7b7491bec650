declare module 'virtual:story' {
  /** The compiled script as JSON text. */
  export const json: string;
  /** Names this very script in saves. */
  export const hash: string;
}
declare const __VERSION__: string;
