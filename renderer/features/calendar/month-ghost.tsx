/** A month as it could look, where there is none yet. Decoration. */
import { DayFace } from './day-face.tsx';
import type { Ground, Mark } from './marks.ts';
import css from './month-ghost.module.css';

const week: readonly Ground[] = ['load2', 'load3', 'load1', 'load2', 'load3', 'off', 'off'];
const shownDays = 3 * week.length + 3;

const marks: readonly Omit<Mark, 'over'>[] = Array.from({ length: shownDays }, (_, day) => {
  const ground = week[day % week.length] ?? 'off';
  return { ground, isWorn: ground !== 'off' && day % 2 === 0, isStrict: false };
});

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
