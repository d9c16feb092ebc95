/** A long list shows its first items, and all of them once they are asked for. */
import { useState } from 'react';

export type FirstOf<Item> = {
  readonly shown: readonly Item[];
  /** Null where all are shown. */
  readonly showAll: (() => void) | null;
};

/** @param most the items that are shown at first */
export function useFirstOf<Item>(items: readonly Item[], most: number): FirstOf<Item> {
  const [isAll, setAll] = useState(false);
  if (isAll || items.length <= most) return { shown: items, showAll: null };
  return { shown: items.slice(0, most), showAll: () => setAll(true) };
}
