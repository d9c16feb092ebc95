/** When a shift was: `Last night, Thu 22:00 to Fri 06:15`. */
import type { Shift } from '#shared/record/shift.ts';
import { addDays, dateOf, timeOf, weekdayOf } from '#shared/time/wall-clock.ts';
import type { Translate } from '../../messages/use-messages.ts';
import { clockTime, shortWeekday, weekdayDate } from '../../ui/dates.ts';

/** @param today the date of the reader's clock */
export function endedInWords(
  { start, end }: Pick<Shift, 'start' | 'end'>,
  today: string,
  t: Translate,
): string {
  const date = dateOf(start);
  const isOverMidnight = dateOf(end) !== date;
  const inWords = (at: string): string => {
    const time = clockTime(timeOf(at));
    return isOverMidnight ? t('shift.at', { day: shortWeekday(weekdayOf(at)), time }) : time;
  };
  const times = { from: inWords(start), to: inWords(end) };
  if (date === today) return t('shift.today', times);
  if (date !== addDays(today, -1)) return t('shift.onDate', { ...times, date: weekdayDate(date) });
  return t(dateOf(end) === today ? 'shift.lastNight' : 'shift.yesterday', times);
}
