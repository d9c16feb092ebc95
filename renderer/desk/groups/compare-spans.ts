/** The two spans around a change at work, as whole windows of weeks, and whether spans can be compared. */
import { windowWeeks } from '#shared/desk/constants.ts';
import { type IsoWeek, numberOfWeek, weekAfter } from '#shared/desk/iso-week.ts';
import type { WeekSpan } from '#shared/desk/shown.ts';

export type Spans = { readonly before: WeekSpan; readonly after: WeekSpan };

/** As many windows on each side, if there are as many. */
const mostWindows = 3;
export const leastWeeks = 2 * windowWeeks;

/** A span may begin or end this many weeks away from the change, where nothing is shown right beside it. */
const mostShift = 8;

/** The last weeks of the windows of a span. */
const endsOf = (last: IsoWeek, windows: number): readonly IsoWeek[] =>
  Array.from({ length: windows }, (_, at) => weekAfter(last, -at * windowWeeks));

const within = (closed: WeekSpan, { from, to }: WeekSpan): WeekSpan => {
  const clamped = (week: IsoWeek): IsoWeek =>
    week < closed.from ? closed.from : week > closed.to ? closed.to : week;
  return { from: clamped(from), to: clamped(to) };
};

type Place = { readonly shift: number; readonly windows: number };

/** The nearest first, of these the longest. */
const places: readonly Place[] = Array.from({ length: mostShift + 1 }, (_, shift) =>
  [mostWindows, mostWindows - 1].map((windows) => ({ shift, windows })),
).flat();

/**
 * The weeks before a change and from it on, within the closed ones. Each window ends in a week in which the group is
 * shown, if there are such spans near the change; else they lie right beside it.
 * @param closed the first and the last closed week
 */
export function spansAround(week: IsoWeek, closed: WeekSpan, isShown: (week: IsoWeek) => boolean): Spans {
  const fitting = (lastOf: (place: Place) => IsoWeek): Place =>
    places.find((place) => endsOf(lastOf(place), place.windows).every(isShown)) ?? { shift: 0, windows: 2 };
  const beforeEnd = ({ shift }: Place): IsoWeek => weekAfter(week, -1 - shift);
  const afterEnd = ({ shift, windows }: Place): IsoWeek => weekAfter(week, shift + windows * windowWeeks - 1);
  const [before, after] = [fitting(beforeEnd), fitting(afterEnd)];
  return {
    before: within(closed, {
      from: weekAfter(beforeEnd(before), 1 - before.windows * windowWeeks),
      to: beforeEnd(before),
    }),
    after: within(closed, { from: weekAfter(week, after.shift), to: afterEnd(after) }),
  };
}

const lengthOf = ({ from, to }: WeekSpan): number => numberOfWeek(to) - numberOfWeek(from) + 1;

/** Why two spans cannot be compared; null if they can. */
export function spansIssue({ before, after }: Spans): 'order' | 'short' | null {
  if (before.to >= after.from) return 'order';
  return lengthOf(before) < leastWeeks || lengthOf(after) < leastWeeks ? 'short' : null;
}
