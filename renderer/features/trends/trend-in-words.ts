/** The trend of the load in words, with its basis; the figures come from the model. */
import type { DayExposure } from '#shared/exposure/exposures.ts';
import { trend, trendWindowDays } from '#shared/risk/trend.ts';
import { addDays } from '#shared/time/wall-clock.ts';
import type { Translate } from '../../messages/use-messages.ts';
import { formatNumber } from '../../ui/dates.ts';

export function trendInWords(days: readonly DayExposure[], today: string, t: Translate): string {
  const { direction, slopePerWeek } = trend(days, today);
  const from = addDays(today, 1 - trendWindowDays);
  const logged = days.filter(({ date }) => date >= from && date <= today).length;
  const basis = t('trend.from', { logged, missing: trendWindowDays - logged });
  const change = formatNumber(Math.abs(slopePerWeek ?? 0), 1);
  return `${t(`trend.${direction}`, { change })} ${basis}`;
}
