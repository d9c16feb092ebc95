/** What the first week will look like, before there is one: made-up bars, without figures. */
import { addDays, weekdayOf } from '#shared/time/wall-clock.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { shortWeekday } from '../../ui/dates.ts';
import css from './week.module.css';

/** Heights in percent. */
const shares = [52, 66, 45, 70, 58, 0, 0] as const;

export const WeekGhost = ({ from }: { readonly from: string }) => {
  const t = useMessages();
  return (
    <>
      <p className={css.ghostTitle}>{t('week.ghost')}</p>
      <div className={css.ghost}>
        {shares.map((share, i) => (
          <div key={addDays(from, i)} className={css.day}>
            <svg className={css.bar} aria-hidden="true">
              {share > 0 && (
                <rect
                  className={css.ghostBar}
                  {...{ x: '12%', width: '76%', rx: 4, y: `${100 - share}%`, height: `${share}%` }}
                />
              )}
            </svg>
            <span className={css.weekday}>{shortWeekday(weekdayOf(addDays(from, i)))}</span>
          </div>
        ))}
      </div>
    </>
  );
};
