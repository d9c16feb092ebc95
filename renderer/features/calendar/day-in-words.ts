/** A day of the calendar in words: its accessible name, and the line under the pointer. */

import type { MessageId } from '../../messages/catalogue.ts';
import { formatDuration } from '../../messages/duration.ts';
import type { Translate } from '../../messages/use-messages.ts';
import { dayOffInWords } from '../../parts/day-answer.ts';
import { formatNumber, wholeDate } from '../../ui/dates.ts';
import type { CalendarDay } from './year-days.ts';

const zoneWords = {
  green: 'calendar.green',
  amber: 'calendar.amber',
  red: 'calendar.red',
} as const satisfies Record<string, MessageId>;

/** A day to come: a day off before what the rota has. */
function planInWords({ date, dayOff, planned }: CalendarDay, t: Translate): string {
  const values = { date: wholeDate(date) };
  if (dayOff !== null) {
    return t('away.planned', { ...values, what: dayOffInWords(dayOff.reason ?? null, t) });
  }
  if (planned === null) return t('away.to-come', values);
  return planned === 'free'
    ? t('away.planned-free', values)
    : t('away.planned', { ...values, what: planned.name });
}

/** The same without what strict mode adds. */
function plainInWords(day: CalendarDay, t: Translate): string {
  const { date, kind, exposure, wearMinutes } = day;
  const values = { date: wholeDate(date), wear: formatDuration(wearMinutes ?? 0) };
  const hasWear = wearMinutes !== null;
  if (kind === 'toCome') return planInWords(day, t);
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

export function dayInWords(day: CalendarDay, t: Translate): string {
  const words = plainInWords(day, t);
  return day.planDay === null ? words : t('calendar.strict-day', { day: words });
}
