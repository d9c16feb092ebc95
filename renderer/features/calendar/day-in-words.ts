/** A day of the calendar in words: its accessible name, and the line under the pointer. */
import { formatDuration } from '#shared/time/duration.ts';
import { formatNumber, wholeDate } from '../../ui/dates.ts';
import type { WordId } from '../../words/catalogue.ts';
import type { Say } from '../../words/use-words.ts';
import type { CalendarDay } from './year-days.ts';

const zoneWords = {
  green: 'calendar.green',
  amber: 'calendar.amber',
  red: 'calendar.red',
} as const satisfies Record<string, WordId>;

/** The same without what strict mode adds. */
function plainInWords({ date, kind, exposure, wearMinutes }: CalendarDay, say: Say): string {
  const values = { date: wholeDate(date), wear: formatDuration(wearMinutes ?? 0) };
  const hasWear = wearMinutes !== null;
  if (kind === 'dayOff') return say(hasWear ? 'calendar.day-off-wear' : 'calendar.day-off', values);
  if (exposure === null) return say(hasWear ? 'calendar.not-logged-wear' : 'calendar.not-logged', values);
  return say(hasWear ? 'calendar.day-worked-wear' : 'calendar.day-worked', {
    ...values,
    load: formatNumber(exposure.load, 1),
    zone: say(zoneWords[exposure.zone]),
  });
}

export function dayInWords(day: CalendarDay, say: Say): string {
  const words = plainInWords(day, say);
  return day.planDay === null ? words : say('calendar.strict-day', { day: words });
}
