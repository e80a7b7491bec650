import type { Offering } from '../../src/app/ports';
import { Presses } from '../../src/ui/input/Presses';
import { Model } from '../../src/ui/Model';
import { Words } from '../../src/ui/words/Words';

/** Two replies. */
export const offering: Offering = {
  scene: 'letter',
  play: null,
  note: null,
  choices: ['one', 'two'].map((id, index) => ({ index, id, text: id, key: id, flavor: false, silent: false })),
};

/** The words of a page of their own. */
export const make = () => {
  const model = new Model();
  const presses = new Presses();
  const words = new Words(model, presses);
  return { model, presses, words, leaving: new AbortController() };
};

/** What a promise comes to within this task; undefined when it is still pending. */
export const now = <T>(promise: Promise<T>): Promise<T | undefined> =>
  Promise.race([promise, new Promise<undefined>((done) => setTimeout(() => done(undefined)))]);

/** The page hears a press that began so many milliseconds from now. */
export const press = (presses: Presses, inMilliseconds: number): void =>
  presses.hear({ type: 'keydown', key: '1', timeStamp: performance.now() + inMilliseconds });
