/** The last weeks of a record: enough for Today to show its figures before twenty years are derived. */
import type { LegworkRecord } from '#shared/record/record.ts';
import { addDays, dateOf } from '#shared/time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '#shared/time/zoned-time.ts';

const nearDays = 35;

/** What begins or still goes on within the last five weeks; dates compare as text (model.md §1). */
export function recentWindow(record: LegworkRecord, now: ZonedTime): LegworkRecord {
  const first: CalendarDate = addDays(dateOf(now), -nearDays);
  return {
    ...record,
    shifts: record.shifts.filter(({ start }) => start >= first),
    daysOff: record.daysOff.filter(({ date }) => date >= first),
    wear: record.wear.filter(({ off }) => off === undefined || off >= first),
  };
}
