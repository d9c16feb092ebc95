/** Named spans of dates as areas behind the series. Their edges show them without their tone. */
import { ReferenceArea } from 'recharts';
import { lineName } from './chart-label.ts';
import type { Span } from './spans.ts';

/** Returns elements, not a component: Recharts finds its direct children by their type. */
export const spanAreas = (
  spans: readonly Span[],
  atOf: (date: string) => string | number,
  yAxisId: string | number = 0,
) =>
  spans.map(({ from, until, name }) => (
    <ReferenceArea
      key={from}
      yAxisId={yAxisId}
      x1={atOf(from)}
      x2={atOf(until)}
      fill="var(--sunken)"
      fillOpacity={1}
      stroke="var(--edge)"
      strokeDasharray="1 3"
      label={lineName(name, 'insideTopLeft')}
    />
  ));
