import { readdirSync, readFileSync } from 'node:fs';

interface Process {
  readonly parent: number;
  /** Milliseconds of processor time so far. */
  readonly spent: number;
}

/** Milliseconds of one tick in /proc (Linux: 100 a second). */
const tick = 10;

const readProcess = (id: number): Process | null => {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { parent: Number(fields[1]), spent: (Number(fields[11]) + Number(fields[12])) * tick };
  } catch {
    return null; // gone meanwhile
  }
};

/**
 * Processor time that all processes started by this one have taken, in milliseconds: Chromium with its software GL.
 * Linux only.
 */
export const childrenCpuTime = (): number => {
  const ids = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  const processes = new Map(
    ids.flatMap((id) => {
      const found = readProcess(id);
      return found ? [[id, found] as const] : [];
    }),
  );
  const isOurs = (id: number): boolean => {
    const parent = processes.get(id)?.parent ?? 0;
    return parent === process.pid || (parent > 1 && isOurs(parent));
  };
  return [...processes].reduce((sum, [id, { spent }]) => (isOurs(id) ? sum + spent : sum), 0);
};
