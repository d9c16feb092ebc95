/** When stockings were on: one line, or one for each leg where the legs differ. An open end has a ring. */
import css from './day-picture.module.css';
import type { WornSpan } from './day-strip.ts';

export type WearLinesProps = {
  readonly worn: readonly WornSpan[];
  /** The upper edge, px. */
  readonly top: number;
  readonly at: (minute: number) => string;
  readonly isCompact: boolean;
};

export const WearLines = ({ worn, top, at, isCompact }: WearLinesProps) => {
  const isOne = worn.every(({ legs }) => legs === 'both');
  const room = isCompact ? 6 : 10;
  /** Both legs are one line in the middle, or the left one above and the right one below. */
  const lanes = isOne
    ? [{ legs: 'both', y: top + room / 2 } as const]
    : [{ legs: 'left', y: top + 1 } as const, { legs: 'right', y: top + room - 1 } as const];
  const thickness = isOne && !isCompact ? 5 : 3;
  return (
    <g>
      {lanes.map(({ legs, y }) => (
        <g key={legs}>
          <line className={css.lane} x1="0" x2="100%" y1={y} y2={y} />
          {worn
            .filter((span) => span.legs === legs || span.legs === 'both')
            .map((span) => (
              <g key={span.id}>
                <line
                  className={css.worn}
                  strokeWidth={thickness}
                  {...{ x1: at(span.start), x2: at(span.end), y1: y, y2: y }}
                />
                {span.off === null && <circle className={css.stillOn} cx={at(span.end)} cy={y} r={3.5} />}
              </g>
            ))}
        </g>
      ))}
    </g>
  );
};
