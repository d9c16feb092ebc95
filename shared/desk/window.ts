/** X: the mean of a person's reports of the last weeks that carry the group of the atom (desk.md §3, step 4). */
import type { Family, IsoWeek, SentWeek } from './figures.ts';
import type { NameOfGroup } from './groups.ts';
import type { Figures } from './rows.ts';

export type Window = {
  /** The first week that counts. */
  readonly windowFrom: IsoWeek;
  readonly groupOf: NameOfGroup;
};

type Sums = { -readonly [Key in keyof Figures]-?: number };

function meansOf(sums: Sums, weeks: number, family: Family): Figures {
  if (family === 'heaviness') return { heaviness: sums.heaviness / weeks };
  return {
    standingMinutes: sums.standingMinutes / weeks,
    longestStandMinutes: sums.longestStandMinutes / weeks,
    coveredMinutes: sums.coveredMinutes / weeks,
    overLimitShare: sums.overLimitShare / weeks,
    load: sums.load / weeks,
  };
}

/**
 * The means of the reports of one family within the window; null if none carries the group.
 * @param settled ascending by week; none is after the week that is being closed
 */
export function windowMeans(
  settled: readonly SentWeek[],
  family: Family,
  group: string,
  { windowFrom, groupOf }: Window,
): Figures | null {
  const sums: Sums = {
    ...{ standingMinutes: 0, longestStandMinutes: 0, coveredMinutes: 0, overLimitShare: 0, load: 0 },
    heaviness: 0,
  };
  let weeks = 0;
  for (let at = settled.length - 1; at >= 0; at -= 1) {
    const entry = settled[at];
    if (entry === undefined || entry.week < windowFrom) break;
    if (family === 'heaviness' && entry.heaviness === null) continue;
    if (groupOf(entry.group) !== group) continue;
    weeks += 1;
    sums.standingMinutes += entry.standingMinutes;
    sums.longestStandMinutes += entry.longestStandMinutes;
    sums.coveredMinutes += entry.coveredMinutes;
    sums.overLimitShare += entry.overLimitShare;
    sums.load += entry.load;
    sums.heaviness += entry.heaviness ?? 0;
  }
  return weeks === 0 ? null : meansOf(sums, weeks, family);
}
