/** Lookups for the rules: each is computed once, in one pass over a list. */

/** Caches the result of `make`, which runs once, at the first use. */
export function once<Answer extends object>(make: () => Answer): () => Answer {
  let known: Answer | undefined;
  return () => {
    known ??= make();
    return known;
  };
}

/** The items by name, in their order. An item may have several names, or none. */
export function groupedBy<Item>(
  items: readonly Item[],
  namesOf: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const name of namesOf(item)) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [item]);
      else group.push(item);
    }
  }
  return groups;
}
