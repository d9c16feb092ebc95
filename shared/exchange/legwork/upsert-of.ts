/** Entries from files of Legwork's own formats, each checked by its schema. */
import { keyOfChange, type Upsert, upsertSchema } from '../../record/change.ts';
import { isSame } from '../../record/difference.ts';
import type { EntryKind } from '../../record/issue.ts';
import type { Skipped, SkipReason, Where } from '../found.ts';

export type Item = {
  readonly kind: EntryKind;
  readonly entry: unknown;
  /** It was one JSON text in the store: its fields keep their order, so that a line of a log keeps its bytes. */
  readonly isAsStored: boolean;
  readonly where: Where;
  /** What stands there. */
  readonly text: () => string;
};

/** An entry as the store has it; null if it does not fit the schema. */
function upsertOf({ kind, entry, isAsStored }: Item): Upsert | null {
  const put = upsertSchema.safeParse({ action: 'upsert', kind, entry }).data;
  if (put === undefined) return null;
  return isAsStored && isSame(put.entry, entry) ? ({ ...put, entry } as Upsert) : put;
}

/** The start of what stands there, for the preview: at most 80 characters. */
export function textOfItem(item: unknown): string {
  try {
    return (JSON.stringify(item) ?? '').slice(0, 80);
  } catch {
    // Brackets nested too deep to be written.
    return '';
  }
}

/** Collects entries, each name once: the first counts. */
export function entryCollector() {
  const entries = new Map<string, Upsert>();
  const skipped: Skipped[] = [];
  const skip = (reason: SkipReason, where: Where, text: string): void => {
    skipped.push({ where, reason, text });
  };
  const take = (item: Item): void => {
    const { where, text } = item;
    const put = upsertOf(item);
    if (put === null) skip('unreadable', where, text());
    else if (entries.has(keyOfChange(put))) skip('twice', where, text());
    else entries.set(keyOfChange(put), put);
  };
  return { take, skip, found: () => ({ entries: [...entries.values()], skipped }) };
}
