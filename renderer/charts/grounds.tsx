/** What lies behind the marks of a panel, and the lines across it. */

import css from './chart.module.css';
import type { Band, Limit, Usual } from './panel.ts';
import type { Span } from './spans.ts';
import { usePlane } from './use-plane.ts';

const bandClasses: Readonly<Record<Band['level'], string | undefined>> = {
  0: css.band0,
  1: css.band1,
  2: css.band2,
  error: css.errorBand,
};

export type GroundsProps = {
  readonly bands: readonly Band[];
  readonly spans: readonly Span[];
  readonly usual: Usual | null;
  /** Whether the spans have their names here: on the first panel. */
  readonly hasNames: boolean;
};

export const Grounds = ({ bands, spans, usual, hasNames }: GroundsProps) => {
  const plane = usePlane();
  if (plane === null) return null;
  return (
    <g>
      {bands.map(({ low, high, name, level }) => (
        <rect
          key={name}
          className={bandClasses[level]}
          x={plane.left}
          y={plane.y(high)}
          width={plane.right - plane.left}
          height={plane.y(low) - plane.y(high)}
        />
      ))}
      {spans.map(({ from, until, name }) => {
        const left = plane.startOf(from);
        return (
          <g key={from}>
            <rect
              className={css.span}
              x={left}
              y={plane.top}
              width={plane.endOf(until) - left}
              height={plane.bottom - plane.top}
            />
            {hasNames && (
              <text className={css.limitName} x={left + 4} y={plane.top + 14}>
                {name}
              </text>
            )}
          </g>
        );
      })}
      {usual !== null && (
        <rect
          className={css.usual}
          x={plane.startOf(usual.from)}
          y={plane.y(usual.high)}
          width={plane.endOf(usual.until) - plane.startOf(usual.from)}
          height={Math.max(2, plane.y(usual.low) - plane.y(usual.high))}
        />
      )}
    </g>
  );
};

export type LinesAcrossProps = {
  readonly limits: readonly Limit[];
  readonly today: { readonly date: string; readonly name: string };
  readonly hasNames: boolean;
};

export const LinesAcross = ({ limits, today, hasNames }: LinesAcrossProps) => {
  const plane = usePlane();
  if (plane === null) return null;
  const x = (plane.startOf(today.date) + plane.endOf(today.date)) / 2;
  return (
    <g>
      {limits.map(({ value, name }) => (
        <line
          key={name}
          className={css.limit}
          x1={plane.left}
          x2={plane.right}
          y1={plane.y(value)}
          y2={plane.y(value)}
        />
      ))}
      <line className={css.today} x1={x} x2={x} y1={plane.top} y2={plane.bottom} />
      {hasNames && (
        <text className={css.limitName} x={x} y={plane.top - 8} textAnchor="middle">
          {today.name}
        </text>
      )}
    </g>
  );
};
