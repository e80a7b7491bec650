declare module 'virtual:story/first' {
  /** The first turn of a first play, played when the game was built (tools/story/playFirst.ts). */
  export const first: import('./core/play').PlayedFirst;
  /** Names the script in saves. */
  export const hash: string;
}
declare module 'virtual:story/opening' {
  /** The compiled script's first scene as JSON text; every other is a stub (tools/story/openingOf.ts). */
  export const json: string;
  /** Names the script that it is of. */
  export const hash: string;
}
declare module 'virtual:story/whole' {
  /** The compiled script as JSON text. */
  export const json: string;
  /** Names the script. */
  export const hash: string;
}
declare module 'virtual:story/sounding' {
  /** Folder and name of the loops that each scene names, such as `ambience/office` (tools/story/soundingOf.ts). */
  export const sounding: Readonly<Record<string, readonly string[]>>;
}
declare const __VERSION__: string;
declare module 'virtual:score' {
  /** Seconds of a lap and of a bar of each piece, by its id (tools/scorePlugin.ts). */
  export const forms: Readonly<Record<string, import('./sound/loopFormat').LoopForm>>;
}
