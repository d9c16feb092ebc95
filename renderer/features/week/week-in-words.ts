/** A day of a week in words. */
import type { WeekDay } from '#shared/risk/week-review.ts';
import type { Translate } from '../../messages/use-messages.ts';
import { zoneWords } from '../../parts/zone-mark.tsx';
import { formatNumber, longDate } from '../../ui/dates.ts';

export function weekDayInWords({ date, exposure, isLogged }: WeekDay, t: Translate): string {
  const named = { date: longDate(date) };
  if (exposure === null) return t(isLogged ? 'week.dayOff' : 'week.notLogged', named);
  const { load, zone } = exposure;
  return t('week.worked', { ...named, load: formatNumber(load, 1), zone: t(zoneWords[zone]) });
}
