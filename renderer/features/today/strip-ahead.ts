/** The pictures of a day before it is logged: the live shift so far, its usual shift, or an example. */
import { liveNow } from '#shared/exposure/live-posture.ts';
import type { LiveShift } from '#shared/record/live-shift.ts';
import type { UsualShift } from '#shared/record/named-shift.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { timesOn } from '#shared/record/work-day.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { zoneOf } from '#shared/time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '#shared/time/zoned-time.ts';
import type { DayStrip } from '../../charts/day-picture/day-strip.ts';
import { typedStripOf } from '../../charts/day-picture/typed-strip.ts';
import { usualShiftOn } from '../../state/usual-shift.ts';
import { shiftOfLive, whyEndIsAsked } from './live-shift.ts';

const example: UsualShift = {
  ...{ start: '07:00', end: '15:00', garmentId: null },
  ...{ standingMinutes: 210, walkingMinutes: 120, longestStandMinutes: 50 },
};

/** The usual shift of a date; an example where nothing is usual yet. */
export function usualStripOn(record: LegworkRecord, date: CalendarDate, now: ZonedTime): DayStrip | null {
  const { start, end, garmentId, ...figures } = usualShiftOn(record, date) ?? example;
  const times = timesOn({ start, end }, date, zoneOf(now));
  return typedStripOf(record, { ...times, ...figures }, garmentId, now);
}

/** The live shift as far as it has come; null in its first minute, and where somebody has to say when it ended. */
export function liveStripOf(record: LegworkRecord, live: LiveShift, now: ZonedTime): DayStrip | null {
  const until = liveNow(live, now);
  const isBegun = epochSecondsOf(until) - epochSecondsOf(live.start) >= 60;
  if (!isBegun || whyEndIsAsked(live, now) !== null) return null;
  return typedStripOf(record, shiftOfLive(live, until, 'live'), null, now);
}
