/** A day of the calendar in words: its accessible name, and the line under the pointer. */

import type { MessageId } from '../../messages/catalogue.ts';
import { formatDuration } from '../../messages/duration.ts';
import type { Translate } from '../../messages/use-messages.ts';
import { formatNumber, wholeDate } from '../../ui/dates.ts';
import type { CalendarDay } from './year-days.ts';

const zoneWords = {
  green: 'calendar.green',
  amber: 'calendar.amber',
  red: 'calendar.red',
} as const satisfies Record<string, MessageId>;

/** The same without what strict mode adds. */
function plainInWords({ date, kind, exposure, wearMinutes }: CalendarDay, t: Translate): string {
  const values = { date: wholeDate(date), wear: formatDuration(wearMinutes ?? 0) };
  const hasWear = wearMinutes !== null;
  if (kind === 'dayOff') return t(hasWear ? 'calendar.day-off-wear' : 'calendar.day-off', values);
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
