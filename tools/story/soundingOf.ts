import type { ScriptTexts } from './readScript';

const loops = /^(music|ambience|hum):\s*(\S+)$/;

/** Folder and name of every loop that a scene names, by the scene. */
export const soundingOf = (script: ScriptTexts | null): Readonly<Record<string, readonly string[]>> => {
  const sounding: Record<string, string[]> = {};
  for (const { text, knot } of script?.tags ?? []) {
    const [, verb, name] = loops.exec(text) ?? [];
    if (!verb || !name || name === 'none') continue;
    const path = `${verb === 'music' ? 'music' : 'ambience'}/${name}`;
    sounding[knot] = [...new Set([...(sounding[knot] ?? []), path])];
  }
  return sounding;
};
