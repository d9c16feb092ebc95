/** The mark of each state of the week. Pattern and height tell the states apart without colour. */
import type { TimelineState } from '#shared/strict/week.ts';
import { Swatch } from '../../../charts/swatch.tsx';
import css from './strip.module.css';

/** Top and height of each state's mark, as shares of the row. */
export const marks: Readonly<Record<TimelineState, { readonly top: number; readonly height: number }>> = {
  worn: { top: 0, height: 1 },
  off: { top: 0, height: 1 },
  unconfirmed: { top: 0, height: 1 },
  rest: { top: 0.45, height: 0.1 },
  ahead: { top: 0.92, height: 0.08 },
};

export const StateSwatch = ({ state }: { readonly state: TimelineState }) => {
  const { top, height } = marks[state];
  return (
    <Swatch
      className={css.swatch}
      width={20}
      height={14}
      isHatched={state === 'unconfirmed'}
      mark={{
        className: css[state],
        x: 0.5,
        y: 0.5 + top * 13,
        width: 19,
        height: Math.max(1.5, height * 13),
      }}
    />
  );
};
