/** Dates on which something began: a line across the panels with its number, and the names in the key. */
import css from './chart.module.css';
import { ChartKey } from './chart-key.tsx';
import { usePlane } from './use-plane.ts';

export type ChartEvent = { readonly date: string; readonly name: string };

const radius = 8;

export type EventLinesProps = {
  readonly events: readonly ChartEvent[];
  /** Whether the numbers stand here: on the first panel. */
  readonly hasNumbers: boolean;
};

export const EventLines = ({ events, hasNumbers }: EventLinesProps) => {
  const plane = usePlane();
  if (plane === null) return null;
  return (
    <g>
      {events.map(({ date, name }, at) => {
        const x = plane.startOf(date);
        return (
          <g key={`${date}${name}`}>
            <line className={css.event} x1={x} x2={x} y1={plane.top} y2={plane.bottom} />
            {hasNumbers && (
              <>
                <circle className={css.eventMark} cx={x} cy={plane.top + radius} r={radius} />
                <text
                  className={css.eventNumber}
                  x={x}
                  y={plane.top + radius}
                  textAnchor="middle"
                  dominantBaseline="central"
                >
                  {at + 1}
                </text>
              </>
            )}
          </g>
        );
      })}
    </g>
  );
};

export const EventKey = ({ events }: { readonly events: readonly ChartEvent[] }) =>
  events.length > 0 && (
    <div className={css.keys}>
      <ChartKey>
        {events.map(({ date, name }, at) => (
          <li key={`${date}${name}`} className={css.keyEntry}>
            <svg width="18" height="18" aria-hidden="true">
              <circle className={css.eventMark} cx="9" cy="9" r={radius} />
              <text className={css.eventNumber} x="9" y="9" textAnchor="middle" dominantBaseline="central">
                {at + 1}
              </text>
            </svg>
            {name}
          </li>
        ))}
      </ChartKey>
    </div>
  );
