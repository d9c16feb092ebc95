/** The parts of the change in load from the weeks before to the last week (model.md §4). */
import type { DayExposure } from '../exposure/exposures.ts';
import { dayNumberOf } from '../time/instants.ts';
import type { CalendarDate } from '../time/zoned-time.ts';
import { daysWithin } from './window.ts';

/** Differences of means, load-hours a day: the last week minus the four weeks before. */
export type Drivers = {
  readonly standing: number;
  readonly walking: number;
  /** A positive value lowers the load: the stockings took off more. */
  readonly credit: number;
  /** standing + walking − credit. */
  readonly change: number;
};

type LoadParts = Pick<DayExposure, 'standingPart' | 'walkingPart' | 'credit'>;

const recentDays = 7;
const earlierDays = 28;
const fewestDates = 3;

function meanOf(days: readonly LoadParts[], part: keyof LoadParts): number {
  let sum = 0;
  for (const day of days) sum += day[part];
  return sum / days.length;
}

/**
 * The change of the mean load by its parts: the logged dates of the 7 days that end on `at`, minus those of the
 * 28 days before. Null unless each stretch has 3 logged dates.
 * @param days logged dates, ascending, each once
 */
export function drivers(
  days: readonly (LoadParts & Pick<DayExposure, 'date'>)[],
  at: CalendarDate,
): Drivers | null {
  const last = dayNumberOf(at);
  const recent = daysWithin(days, last, recentDays);
  const earlier = daysWithin(days, last - recentDays, earlierDays);
  if (recent.length < fewestDates || earlier.length < fewestDates) return null;
  const changeOf = (part: keyof LoadParts): number => meanOf(recent, part) - meanOf(earlier, part);
  const standing = changeOf('standingPart');
  const walking = changeOf('walkingPart');
  const credit = changeOf('credit');
  return { standing, walking, credit, change: standing + walking - credit };
}
