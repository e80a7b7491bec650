declare module 'virtual:story' {
  /** The compiled script's first scene as JSON text; every other is a stub (tools/story/openingOf.ts). */
  export const opening: string;
  /** Names the whole script in saves. */
  export const hash: string;
}
declare module 'virtual:story/whole' {
  /** The compiled script as JSON text. */
  export const json: string;
}
declare const __VERSION__: string;
