/** A day of the calendar in words: its accessible name, and the line under the pointer. */

import type { MessageId } from '../../messages/catalogue.ts';
import { formatDuration } from '../../messages/duration.ts';
import type { Translate } from '../../messages/use-messages.ts';
import { dayOffInWords } from '../../parts/day-answer.ts';
import { clockTime, formatNumber, wholeDate } from '../../ui/dates.ts';
import type { CalendarDay } from './calendar-days.ts';
import { type Block, loggedBlocks, plannedBlocks } from './week-blocks.ts';

const zoneWords = {
  green: 'calendar.green',
  amber: 'calendar.amber',
  red: 'calendar.red',
} as const satisfies Record<string, MessageId>;

/** `Early`, or in a week `Early, 06:00 to 14:00`; null for a shift of which there is nothing to say. */
function shiftInWords({ named, start, end }: Block, hasTimes: boolean, t: Translate): string | null {
  const times = hasTimes ? t('calendar.times', { start: clockTime(start), end: clockTime(end) }) : null;
  const said = [named?.name, times].filter((part) => part !== null && part !== undefined);
  return said.length === 0 ? null : said.join(', ');
}

/** What is expected of the day; its times, where it has no name. Null if nothing is. */
function expectedInWords(day: CalendarDay, hasTimes: boolean, t: Translate): string | null {
  const said = plannedBlocks(day).map((block) => shiftInWords(block, hasTimes || block.named === null, t));
  return said.length === 0 ? null : said.join(', ');
}

/** A day to come: a day off before what the rota has. */
function planInWords(day: CalendarDay, hasTimes: boolean, t: Translate): string {
  const { dayOff, planned } = day;
  const values = { date: wholeDate(day.date) };
  if (dayOff !== null) {
    return t('away.planned', { ...values, what: dayOffInWords(dayOff.reason ?? null, t) });
  }
  const what = expectedInWords(day, hasTimes, t);
  if (what !== null) return t('away.planned', { ...values, what });
  return t(planned === 'free' ? 'away.planned-free' : 'away.to-come', values);
}

/** The date, and the shifts logged on it. */
const dateInWords = (day: CalendarDay, hasTimes: boolean, t: Translate): string =>
  [wholeDate(day.date), ...loggedBlocks(day).flatMap((block) => shiftInWords(block, hasTimes, t) ?? [])].join(
    ', ',
  );

/** The same without what strict mode and the rota add. */
function plainInWords(day: CalendarDay, hasTimes: boolean, t: Translate): string {
  const { kind, exposure, wearMinutes } = day;
  const values = { date: dateInWords(day, hasTimes, t), wear: formatDuration(wearMinutes ?? 0) };
  const hasWear = wearMinutes !== null;
  if (kind === 'toCome') return planInWords(day, hasTimes, t);
  if (kind === 'dayOff') {
    const what = dayOffInWords(day.dayOff?.reason ?? null, t);
    return t(hasWear ? 'away.off-wear' : 'away.off', { ...values, what });
  }
  if (exposure === null) return t(hasWear ? 'calendar.not-logged-wear' : 'calendar.not-logged', values);
  return t(hasWear ? 'calendar.day-worked-wear' : 'calendar.day-worked', {
    ...values,
    load: formatNumber(exposure.load, 1),
    zone: t(zoneWords[exposure.zone]),
  });
}

/** What the rota has, where the day is drawn with it: on today until it is logged, and in a week always. */
function rotaInWords(day: CalendarDay, hasTimes: boolean, t: Translate): string | null {
  return day.kind === 'toCome' || (day.planned === null && !hasTimes)
    ? null
    : expectedInWords(day, hasTimes, t);
}

/** @param hasTimes whether the day is drawn over the clock: its words then have the times, and the rota's shift */
export function dayInWords(day: CalendarDay, t: Translate, hasTimes = false): string {
  const words = plainInWords(day, hasTimes, t);
  const rota = rotaInWords(day, hasTimes, t);
  const planned = rota === null ? words : t('calendar.rota-day', { day: words, shift: rota });
  return day.planDay === null ? planned : t('calendar.strict-day', { day: planned });
}
