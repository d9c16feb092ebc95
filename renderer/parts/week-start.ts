/** The day on which a week begins. */
import { getDayOfWeek, parseDate } from '@internationalized/date';
import type { Preferences } from '#shared/record/preferences.ts';

const chosen = { monday: 0, saturday: 5, sunday: 6 } as const;

/** The first day of the week, Monday 0 to Sunday 6: the user's choice, else the locale's. */
export function weekStartOf(setting: Preferences['weekStart'], locale: string): number {
  if (setting !== null) return chosen[setting];
  // A Monday's place in the locale's week: 0 where weeks begin on Mondays, 1 on Sundays, 2 on Saturdays.
  return (7 - getDayOfWeek(parseDate('2024-01-01'), locale)) % 7;
}
