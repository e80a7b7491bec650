import { parseArgs } from 'node:util';
import type { Variables } from '../../src/core/variables';
import { type Departure, noPlan, readScene } from '../../src/dev/plan';
import { type Read, readVars } from '../../src/dev/values';

const usage = 'npm run play -- [--at SCENE] [--vars closeness:12,memories:mem_kettle+mem_tune]';

const parse = (args: readonly string[]): Read<{ at?: string | undefined; vars?: string | undefined }> => {
  try {
    const options = { at: { type: 'string' }, vars: { type: 'string' } } as const;
    return { value: parseArgs({ args: [...args], options }).values };
  } catch (error) {
    const what = error instanceof Error ? error.message.split('. ')[0] : String(error);
    return { problem: `${what}: ${usage}` };
  }
};

/** Reads the arguments of `npm run play`; the first thing wrong with them is one line. */
export const readArguments = (args: readonly string[], variables: Variables): Read<Departure> => {
  const parsed = parse(args);
  if ('problem' in parsed) return parsed;
  const { at, vars = '' } = parsed.value;
  const scene = at === undefined ? { value: null } : readScene(at);
  if ('problem' in scene) return scene;
  const { values, problems } = readVars(vars, variables);
  const [problem] = problems;
  return problem === undefined ? { value: { ...noPlan, at: scene.value, values } } : { problem };
};
