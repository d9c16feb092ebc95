/** The person's own usual range behind the last week, and in words. */
import type { DayExposure } from '#shared/exposure/exposures.ts';
import { usualRange } from '#shared/exposure/usual-load.ts';
import { addDays } from '#shared/time/wall-clock.ts';
import type { Usual } from '../../../charts/panel.ts';
import { formatDuration } from '../../../messages/duration.ts';
import type { ViewInput } from './view.ts';

export type UsualInView = { readonly usual: Usual | null; readonly said: string | null };

const none: UsualInView = { usual: null, said: null };

/**
 * The range of the four weeks before the last week: the two stretches that the drivers compare, too (model.md §4).
 * None where points are longer than a day, and with too few working days.
 * @param minutesOf the figure of a day, minutes
 * @param unitMinutes the minutes of a unit of the chart's scale
 */
export function usualIn(
  { derived, dates, unit, t }: ViewInput,
  minutesOf: (day: DayExposure) => number,
  unitMinutes: number,
): UsualInView {
  const until = dates.at(-1);
  if (unit !== 'day' || until === undefined) return none;
  const from = addDays(until, -6);
  const range = usualRange(derived.days, from, minutesOf);
  if (range === null) return none;
  const { low, high } = range;
  return {
    usual: { low: low / unitMinutes, high: high / unitMinutes, from, until, name: t('trends.usual') },
    said: t('trends.usualSaid', { low: formatDuration(low), high: formatDuration(high) }),
  };
}
