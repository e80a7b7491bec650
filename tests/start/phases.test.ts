import { expect, test, vi } from 'vitest';
import { type Phase, phaseRunner } from '../../src/start/phases';

type Name = 'one' | 'two' | 'three';

const phase = (name: Name, needs: readonly (Name | 'calm')[], bring: () => Promise<boolean>): Phase<Name, 'calm'> => ({
  name,
  needs,
  bring,
  why: 'a test',
  without: 'nothing',
});

test('a phase begins when the moments have come and the phases been tried that it needs', async () => {
  const seen: string[] = [];
  let calm: () => void = () => undefined;
  const come = new Promise<void>((resolve) => {
    calm = resolve;
  });
  const says = (name: Name) => async () => seen.push(name) > 0;
  const run = phaseRunner(
    [phase('one', ['calm'], says('one')), phase('two', ['one'], says('two')), phase('three', ['two'], says('three'))],
    { calm: come },
  );
  const all = run();
  await Promise.resolve();
  expect(seen).toEqual([]);
  calm();
  await all;
  expect(seen).toEqual(['one', 'two', 'three']);
});

test('a phase that does not come holds up no other, and it alone is brought again', async () => {
  const one = vi.fn(async () => true).mockResolvedValueOnce(false);
  const two = vi.fn(async () => true).mockRejectedValueOnce(new Error('offline'));
  const three = vi.fn(async () => true);
  const run = phaseRunner([phase('one', [], one), phase('two', ['one'], two), phase('three', ['two'], three)], {
    calm: Promise.resolve(),
  });
  for (let call = 0; call < 4; call++) await run();
  expect([one, two, three].map(({ mock }) => mock.calls.length)).toEqual([2, 2, 1]);
});

test('a call while another is under way does nothing', async () => {
  const one = vi.fn(async () => false);
  const run = phaseRunner([phase('one', [], one)], { calm: Promise.resolve() });
  await Promise.all([run(), run(), run()]);
  expect(one).toHaveBeenCalledTimes(1);
});

test('a phase whose need stands after it is a fault of the list', async () => {
  const run = phaseRunner([phase('one', ['two'], async () => true), phase('two', [], async () => true)], {
    calm: Promise.resolve(),
  });
  await expect(run()).rejects.toThrow('one needs two');
});
