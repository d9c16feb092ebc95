/** The last two weeks, as they stand beside the day. Arithmetic only, no screen. */
import type { DayExposure } from '#shared/exposure/exposures.ts';
import { addDays, datesBetween } from '#shared/time/wall-clock.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';

const dayCount = 14;

export type RecentDay = {
  readonly date: CalendarDate;
  /** What was logged: null is a gap, never a zero. */
  readonly logged:
    | { readonly kind: 'off' }
    | {
        readonly kind: 'worked';
        /** Load-hours. */
        readonly load: number;
        /** The load as a share of the tallest bar, 0 to 1. */
        readonly share: number;
        readonly zone: DayExposure['zone'];
      }
    | null;
};

/** The last date of the two weeks: today, or the shown date where it lies before them. */
export const lastRecentDate = (shown: CalendarDate, today: CalendarDate): CalendarDate =>
  shown <= addDays(today, -dayCount) ? shown : today;

/** The top of the bars, load-hours: a light week does not look like a heavy one. */
const leastTop = 6;

/** The 14 dates that end on `last`, ascending. */
export function recentDays(days: readonly DayExposure[], last: CalendarDate): readonly RecentDay[] {
  const dates = datesBetween(addDays(last, 1 - dayCount), last);
  const byDate = new Map(days.filter(({ date }) => date >= (dates[0] ?? last)).map((day) => [day.date, day]));
  const shown = dates.map((date) => byDate.get(date));
  const top = Math.max(leastTop, ...shown.map((day) => day?.load ?? 0));
  return dates.map((date, i) => {
    const day = shown[i];
    if (day === undefined) return { date, logged: null };
    if (!day.hasShift) return { date, logged: { kind: 'off' } };
    const { load, zone } = day;
    return { date, logged: { kind: 'worked', load, zone, share: load / top } };
  });
}
