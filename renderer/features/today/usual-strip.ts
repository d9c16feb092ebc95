/** What a day may look like before it is logged: its usual shift, or an example where nothing is usual yet. */
import type { UsualShift } from '#shared/record/named-shift.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { timesOn } from '#shared/record/work-day.ts';
import { zoneOf } from '#shared/time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '#shared/time/zoned-time.ts';
import type { DayStrip } from '../../charts/day-picture/day-strip.ts';
import { typedStripOf } from '../../charts/day-picture/typed-strip.ts';
import { usualShiftOn } from '../../state/usual-shift.ts';

const example: UsualShift = {
  ...{ start: '07:00', end: '15:00', garmentId: null },
  ...{ standingMinutes: 210, walkingMinutes: 120, longestStandMinutes: 50 },
};

export function usualStripOn(record: LegworkRecord, date: CalendarDate, now: ZonedTime): DayStrip | null {
  const { start, end, garmentId, ...figures } = usualShiftOn(record, date) ?? example;
  const times = timesOn({ start, end }, date, zoneOf(now));
  return typedStripOf(record, { ...times, ...figures }, garmentId, now);
}
