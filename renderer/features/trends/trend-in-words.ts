/** The trend of the load in words, with its basis; the figures come from the model. */
import type { DayExposure } from '#shared/exposure/exposures.ts';
import { daysUntilTrend, isLevel, trend, trendWindowDays } from '#shared/risk/trend.ts';
import { addDays } from '#shared/time/wall-clock.ts';
import type { Translate } from '../../messages/use-messages.ts';
import { formatNumber } from '../../ui/dates.ts';

export function trendInWords(days: readonly DayExposure[], today: string, t: Translate): string {
  const found = trend(days, today);
  const direction = found.direction === 'steady' && !isLevel(found) ? 'unclear' : found.direction;
  const from = addDays(today, 1 - trendWindowDays);
  const logged = days.filter(({ date }) => date >= from && date <= today);
  const basis = t('trend.from', {
    logged: logged.length,
    off: logged.filter(({ hasShift }) => !hasShift).length,
    missing: trendWindowDays - logged.length,
  });
  const change = formatNumber(Math.abs(found.slopePerWeek ?? 0), 1);
  return `${t(`trend.${direction}`, { change, days: daysUntilTrend(days, today) })} ${basis}`;
}
