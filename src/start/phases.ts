/** One part of the start. */
export interface Phase<Name extends string, MomentName extends string> {
  readonly name: Name;
  /** Phases that have been tried, and moments that have come, before this one begins. */
  readonly needs: readonly (Name | MomentName)[];
  /** Why then and not before. */
  readonly why: string;
  /** What the player has as long as it has not come. */
  readonly without: string;
  /** Brings it. False, or a failure: it has not come, and is asked for again at a later press. */
  readonly bring: () => Promise<boolean>;
}

/**
 * Brings phases in the order that their needs give. Those that did not come are brought again by the next call; while a
 * call is under way, another one does nothing. A phase that fails holds up none that needs it.
 */
export const phaseRunner = <Name extends string, MomentName extends string>(
  phases: readonly Phase<Name, MomentName>[],
  moments: Readonly<Record<MomentName, Promise<unknown>>>,
): (() => Promise<void>) => {
  const here = new Set<string>();
  let running: Promise<void> | null = null;
  const runAll = async (): Promise<void> => {
    const tried = new Map<string, Promise<void>>(
      Object.entries<Promise<unknown>>(moments).map(([name, moment]) => [name, moment.then(() => undefined)]),
    );
    for (const { name, needs, bring } of phases) {
      const before = needs.map(
        (need) => tried.get(need) ?? Promise.reject(new Error(`${name} needs ${need}, which comes later or never`)),
      );
      tried.set(
        name,
        Promise.all(before).then(async () => {
          if (!here.has(name) && (await bring().catch(() => false))) here.add(name);
        }),
      );
    }
    await Promise.all(tried.values());
  };
  return () => {
    if (here.size === phases.length) return Promise.resolve();
    running ??= runAll().finally(() => {
      running = null;
    });
    return running;
  };
};
