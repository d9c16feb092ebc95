/** Validates a wear entry (model.md §2). */

import { groupedBy } from '../grouped-by.ts';
import type { Wear } from '../record/wear.ts';
import { spanOfWear } from '../record/wear-state.ts';
import type { ZonedTime } from '../time/zoned-time.ts';
import { type FieldIssue, overlapping } from './issue-parts.ts';
import { startIssues, timeIssues } from './time-issues.ts';

const legsOf = { left: ['left'], right: ['right'], both: ['left', 'right'] } as const;

/** The entries of a stocking that is worn twice at once on one leg. */
export function wornTwice(wear: readonly Wear[]): ReadonlySet<Wear> {
  const byGarmentAndLeg = groupedBy(wear, ({ legs, garmentId }) =>
    legsOf[legs].map((leg) => `${leg} ${garmentId}`),
  );
  const found = new Set<Wear>();
  for (const entries of byGarmentAndLeg.values()) {
    for (const entry of overlapping(entries, spanOfWear)) found.add(entry);
  }
  return found;
}

/** The context of a wear entry. */
export type AroundWear = {
  /** Whether its stocking is in the record. */
  readonly isGarmentKnown: () => boolean;
  /** Whether its stocking is worn twice at once on one leg. */
  readonly isWornTwice: () => boolean;
};

/**
 * @param held the stored entry of this name, if any
 * @param now when the user enters it; null if nothing is entered
 */
export function wearIssues(
  wear: Wear,
  held: Wear | undefined,
  { isGarmentKnown, isWornTwice }: AroundWear,
  now: ZonedTime | null,
): readonly FieldIssue[] {
  const wrong = timeIssues({ on: wear.on, off: wear.off });
  if (wrong.length > 0) return wrong;
  const issues: FieldIssue[] = [];
  if (!isGarmentKnown()) issues.push({ field: 'garmentId', reason: 'unknown-garment' });
  const { start, end } = spanOfWear(wear);
  if (end <= start) return [...issues, { field: 'off', reason: 'off-not-after-on' }];
  issues.push(...startIssues('on', wear.on, held?.on, now));
  if (isWornTwice()) issues.push({ field: 'on', reason: 'worn-twice-at-once' });
  return issues;
}
