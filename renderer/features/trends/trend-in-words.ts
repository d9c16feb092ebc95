/** The trend of the load as one sentence; the figures come from the model. */
import type { Trend } from '#shared/risk/trend.ts';
import { formatNumber } from '../../ui/dates.ts';

export function trendInWords({ direction, slopePerWeek }: Trend): string {
  if (direction === 'unknown' || slopePerWeek === null) {
    return 'No trend yet: it takes ten logged days, two weeks or more apart, within the last four weeks.';
  }
  if (direction === 'steady') return 'Over the last four weeks your exposure was steady.';
  const change = formatNumber(Math.abs(slopePerWeek), 1);
  const verb = direction === 'rising' ? 'rose' : 'fell';
  return `Over the last four weeks your exposure ${verb} by ${change} load-hours a day each week.`;
}
