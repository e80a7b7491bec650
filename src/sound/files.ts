/** Where the sounds are: the one file that knows names of files. Each sound exists as Opus in WebM and as MP3. */

const urls: Readonly<Record<string, string>> = import.meta.glob('/assets/{music,ambience,sounds}/**/*.{webm,mp3}', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** URLs of one sound in both formats. */
export interface SoundFile {
  readonly webm: string;
  readonly mp3: string;
}

/** The files of a sound, or null where the build has none. `path` as in `music/first_light/piano`. */
export const fileOf = (path: string): SoundFile | null => {
  const [webm, mp3] = [urls[`/assets/${path}.webm`], urls[`/assets/${path}.mp3`]];
  return webm && mp3 ? { webm, mp3 } : null;
};
