/** The common parts of the rules. */
import type { Issue } from '../record/issue.ts';
import { epochSecondsOf } from '../time/instants.ts';
import { ascending } from '../time/order.ts';
import type { ZonedTime } from '../time/zoned-time.ts';

/** An issue without the entry, which the caller knows. */
export type FieldIssue = Pick<Issue, 'field' | 'reason' | 'values'>;

/** `[start, end)` in seconds since 1970. */
export type Span = { readonly start: number; readonly end: number };

export const spanOf = (start: ZonedTime, end: ZonedTime): Span => ({
  start: epochSecondsOf(start),
  end: epochSecondsOf(end),
});

/** The tolerance for sums of fractional minutes: less than any clock shows. */
const roundingMinutes = 1e-9;

/** Whether the minutes on the feet exceed the span. */
export const isOverLength = (onFeetMinutes: number, { start, end }: Span): boolean =>
  !(onFeetMinutes <= (end - start) / 60 + roundingMinutes);

/**
 * Every item whose span overlaps that of another. One sort and one pass. Items without a span, or with an empty one,
 * overlap nothing.
 */
export function overlapping<Item>(
  items: readonly Item[],
  spanOfItem: (item: Item) => Span | null,
): ReadonlySet<Item> {
  const placed = items.flatMap((item) => {
    const span = spanOfItem(item);
    return span !== null && span.end > span.start ? [{ item, ...span }] : [];
  });
  const starts = Float64Array.from(placed, ({ start }) => start);
  const ends = Float64Array.from(placed, ({ end }) => end);
  const found = new Set<Item>();
  /** The item with the latest end so far. An item that overlaps an earlier one also overlaps this one. */
  let furthest: (typeof placed)[number] | undefined;
  for (const i of ascending(starts, ends)) {
    const next = placed[i];
    if (next === undefined) continue;
    if (furthest !== undefined && next.start < furthest.end) found.add(furthest.item).add(next.item);
    if (furthest === undefined || next.end > furthest.end) furthest = next;
  }
  return found;
}
