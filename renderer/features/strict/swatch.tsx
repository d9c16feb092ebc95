/** How each state of the week is drawn: told apart by pattern and height, so that no colour is needed. */
import { useId } from 'react';
import type { TimelineState } from '#shared/strict/timeline.ts';
import css from './strict.module.css';

/** The hatching of what is not confirmed. */
export const Hatch = ({ id }: { readonly id: string }) => (
  <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect className={css.hatchGround} width="6" height="6" />
    <rect className={css.hatchLine} width="2" height="6" />
  </pattern>
);

/** Top and height of each state's mark, as shares of the row. */
export const marks: Readonly<Record<TimelineState, { readonly top: number; readonly height: number }>> = {
  worn: { top: 0, height: 1 },
  off: { top: 0, height: 1 },
  unconfirmed: { top: 0, height: 1 },
  rest: { top: 0.45, height: 0.1 },
  ahead: { top: 0.92, height: 0.08 },
};

export const StateSwatch = ({ state }: { readonly state: TimelineState }) => {
  const hatch = useId();
  const { top, height } = marks[state];
  return (
    <svg width="20" height="14" aria-hidden="true" className={css.swatch}>
      <defs>
        <Hatch id={hatch} />
      </defs>
      <rect
        className={css[state]}
        style={state === 'unconfirmed' ? { fill: `url(#${hatch})` } : undefined}
        x="0.5"
        y={0.5 + top * 13}
        width="19"
        height={Math.max(1.5, height * 13)}
      />
    </svg>
  );
};
