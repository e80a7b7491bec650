import { later } from '../common/later';
import type { SoundFile } from './files';

/** Milliseconds before the second try. */
const patience = 1000;

const tryToLoad = async (context: BaseAudioContext, url: string, signal: AbortSignal): Promise<AudioBuffer> => {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return context.decodeAudioData(await response.arrayBuffer());
};

export interface LoadOptions {
  /** Whether this browser decodes Opus in WebM. */
  readonly opus: boolean;
  readonly signal: AbortSignal;
}

/** A sound, decoded. A failure is tried once more after a second, in the other format; then null: the play stays silent. */
export const loadBuffer = async (
  context: BaseAudioContext,
  { webm, mp3 }: SoundFile,
  { opus, signal }: LoadOptions,
): Promise<AudioBuffer | null> => {
  const [first, second] = opus ? [webm, mp3] : [mp3, webm];
  const buffer = await tryToLoad(context, first, signal).catch(() => null);
  if (buffer || signal.aborted) return buffer;
  await later(patience);
  return signal.aborted ? null : tryToLoad(context, second, signal).catch(() => null);
};
