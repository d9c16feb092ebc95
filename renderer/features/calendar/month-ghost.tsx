/** A month as it could look, where there is none yet. Decoration. */
import { DayFace } from './day-face.tsx';
import type { Ground, Mark } from './marks.ts';
import css from './month-ghost.module.css';

const week: readonly Ground[] = ['load2', 'load3', 'load1', 'load2', 'load3', 'off', 'off'];
const weekCount = 4;

const marks: readonly Omit<Mark, 'over'>[] = Array.from({ length: weekCount }, (_, row) =>
  week.map((ground, column) => ({
    ground: row === weekCount - 1 && column > 2 ? ('blank' as const) : ground,
    isWorn: ground !== 'off' && (row + column) % 3 === 0,
    isStrict: false,
  })),
).flat();

export const MonthGhost = () => (
  <div className={css.month}>
    {marks.map((mark, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: The days never move.
      <span key={i} className={css.place}>
        <DayFace mark={mark} />
      </span>
    ))}
  </div>
);
