/** Entries from files of Legwork's own formats, each checked by its schema. */
import { keyOfChange, type Upsert, upsertSchema } from '../../record/change.ts';
import { isSame } from '../../record/difference.ts';
import type { EntryKind } from '../../record/issue.ts';
import type { Skipped, SkipReason, Where } from '../found.ts';

/**
 * An entry as it stands in the file; null if it does not fit the schema. Its fields keep their order, so that a line of a
 * log keeps its bytes.
 */
export function upsertOf(kind: EntryKind, entry: unknown): Upsert | null {
  const put = upsertSchema.safeParse({ action: 'upsert', kind, entry }).data;
  if (put === undefined) return null;
  return isSame(put.entry, entry) ? ({ ...put, entry } as Upsert) : put;
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

export type Item = {
  readonly kind: EntryKind;
  readonly entry: unknown;
  readonly where: Where;
  /** What stands there. */
  readonly text: () => string;
};

/** Collects entries, each name once: the first counts. */
export function entryCollector() {
  const entries = new Map<string, Upsert>();
  const skipped: Skipped[] = [];
  const skip = (reason: SkipReason, where: Where, text: string): void => {
    skipped.push({ where, reason, text });
  };
  const take = ({ kind, entry, where, text }: Item): void => {
    const put = upsertOf(kind, entry);
    if (put === null) skip('unreadable', where, text());
    else if (entries.has(keyOfChange(put))) skip('twice', where, text());
    else entries.set(keyOfChange(put), put);
  };
  return { take, skip, found: () => ({ entries: [...entries.values()], skipped }) };
}
