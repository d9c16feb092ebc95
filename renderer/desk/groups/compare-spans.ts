/** The two spans around a change at work, as whole windows of weeks, and whether spans can be compared. */
import { windowWeeks } from '#shared/desk/constants.ts';
import { type IsoWeek, numberOfWeek, weekAfter } from '#shared/desk/iso-week.ts';
import type { WeekSpan } from '#shared/desk/shown.ts';

export type Spans = { readonly before: WeekSpan; readonly after: WeekSpan };

/** As many windows on each side, if there are as many. */
const mostWindows = 3;
export const leastWeeks = 2 * windowWeeks;

const laterOf = (one: IsoWeek, other: IsoWeek): IsoWeek => (one > other ? one : other);
const earlierOf = (one: IsoWeek, other: IsoWeek): IsoWeek => (one < other ? one : other);

/**
 * The weeks before a change and from it on, within the closed ones.
 * @param closed the first and the last closed week
 */
export function spansAround(week: IsoWeek, closed: WeekSpan): Spans {
  const reach = mostWindows * windowWeeks;
  return {
    before: { from: laterOf(weekAfter(week, -reach), closed.from), to: weekAfter(week, -1) },
    after: { from: week, to: earlierOf(weekAfter(week, reach - 1), closed.to) },
  };
}

const lengthOf = ({ from, to }: WeekSpan): number => numberOfWeek(to) - numberOfWeek(from) + 1;

/** Why two spans cannot be compared; null if they can. */
export function spansIssue({ before, after }: Spans): 'order' | 'short' | null {
  if (before.to >= after.from) return 'order';
  return lengthOf(before) < leastWeeks || lengthOf(after) < leastWeeks ? 'short' : null;
}
