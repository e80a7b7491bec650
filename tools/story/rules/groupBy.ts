/** The items with the same name together, groups and items in the order of the list. */
export const groupBy = <T, K>(items: readonly T[], name: (item: T) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(name(item), [...(groups.get(name(item)) ?? []), item]);
  return groups;
};
