import { expect, test } from 'vitest';
import type { PartOf, SoundView } from '../../src/app/ports';
import { defaultSettings } from '../../src/core/settings';
import { emptyStage } from '../../src/core/stage';
import { createSound } from '../../src/sound/createSound';

const plaza = { ...emptyStage, ambience: 'plaza' } as const;
const quiet = { ...defaultSettings, volumes: { ...defaultSettings.volumes, master: 0.1 } };

/** The sound with a library that comes when it is told to, and what the desk that it makes was asked. */
const make = ({ comes }: { comes: boolean }) => {
  const seen: string[] = [];
  const library = { comes, asked: 0 };
  class Desk implements SoundView {
    constructor(settings: typeof defaultSettings) {
      seen.push(`made at ${settings.volumes.master}`);
    }
    render = ({ ambience }: typeof emptyStage, { instant }: { readonly instant: boolean }): void =>
      void seen.push(`${ambience}${instant ? ' at once' : ''}`);
    cue = async (): Promise<void> => void seen.push('cue');
    speak = (): void => void seen.push('speak');
    hush = (): void => void seen.push('hush');
    applySettings = ({ volumes }: typeof defaultSettings): void => void seen.push(`volume ${volumes.master}`);
    unlock = (): void => void seen.push('unlock');
    interfaceSound = (what: string): void => void seen.push(what);
  }
  const partOf = ((_: unknown, open: (module: unknown) => unknown) => {
    const get = async (): Promise<unknown> => {
      library.asked += 1;
      return library.comes ? open({ SoundDesk: Desk }) : null;
    };
    return { ahead: get, asked: get };
  }) as unknown as PartOf; // the library is the only part
  return { sound: createSound(defaultSettings, partOf, () => undefined), seen, library };
};

const settled = (): Promise<unknown> => new Promise((done) => setTimeout(done));

test('before the first press nothing is made, and what could not be heard is not heard later', async () => {
  const { sound, seen } = make({ comes: true });
  sound.render(plaza, { instant: true });
  await sound.cue({ verb: 'sound', value: 'pen' }, new AbortController().signal);
  sound.interfaceSound('choose');
  sound.applySettings(quiet);
  await settled();
  expect(seen).toEqual([]);
  sound.unlock();
  await settled();
  expect(seen).toEqual(['made at 0.1', 'plaza']); // as it is now, and faded in
});

test('once it is there everything is handed on, and another press only wakes it', async () => {
  const { sound, seen } = make({ comes: true });
  sound.unlock();
  sound.unlock(); // while it comes
  await settled();
  seen.length = 0;
  sound.render(plaza, { instant: true });
  sound.interfaceSound('hover');
  sound.hush();
  sound.applySettings(quiet);
  sound.unlock();
  expect(seen).toEqual(['plaza at once', 'hover', 'hush', 'volume 0.1', 'unlock']);
});

test('the library is fetched ahead; while it does not come the play is silent, and a later press asks again', async () => {
  const { sound, seen, library } = make({ comes: false });
  expect(library.asked).toBe(1);
  sound.unlock();
  await settled();
  expect(seen).toEqual([]);
  library.comes = true;
  sound.unlock();
  await settled();
  expect(seen).toEqual(['made at 1', 'none']);
});
