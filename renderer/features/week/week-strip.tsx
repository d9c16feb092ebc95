/** The seven days of a week: the load of each as a bar, with the shape of its zone. Days off are blank, gaps open. */
import { loadStepStarts } from '#shared/exposure/load-step.ts';
import type { WeekDay } from '#shared/risk/week-review.ts';
import { weekdayOf } from '#shared/time/wall-clock.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { loadFill } from '../../parts/load-fill.ts';
import { ZoneShape } from '../../parts/zone-mark.tsx';
import { formatNumber, shortDate, shortWeekday } from '../../ui/dates.ts';
import css from './week.module.css';
import { weekDayInWords } from './week-in-words.ts';

/** The part of the strip that holds the number above the highest bar, in percent. */
const room = 16;

/** Where the bar of a load ends, in percent from the strip's top. */
const topOf = (load: number, highest: number): number => 100 - (100 - room) * (load / highest);

export type WeekStripProps = {
  readonly days: readonly WeekDay[];
  /** The load that is drawn as a line; null without a usual. */
  readonly usualLoad: number | null;
};

export const WeekStrip = ({ days, usualLoad }: WeekStripProps) => {
  const t = useMessages();
  const loads = days.map(({ exposure }) => exposure?.load ?? 0);
  // From a start that all weeks share, so that a light week looks light.
  const highest = Math.max(loadStepStarts[1], usualLoad ?? 0, ...loads);
  return (
    <ul className={css.strip} aria-label={t('week.days')}>
      {days.map((day) => {
        const { date, exposure, isLogged } = day;
        const top = topOf(exposure?.load ?? 0, highest);
        return (
          <li key={date} className={css.day}>
            <svg className={css.bar} role="img" aria-label={weekDayInWords(day, t)}>
              {!isLogged && <rect className={css.gap} x="12%" y="1" width="76%" height="98%" rx="4" />}
              {exposure !== null && (
                <rect
                  className={loadFill(exposure.load)}
                  {...{ x: '12%', width: '76%', rx: 4 }}
                  {...{ y: `${top}%`, height: `${100 - top}%` }}
                />
              )}
              {usualLoad !== null && (
                <line
                  className={css.usualLine}
                  {...{ x1: '0', x2: '100%' }}
                  {...{ y1: `${topOf(usualLoad, highest)}%`, y2: `${topOf(usualLoad, highest)}%` }}
                />
              )}
              {exposure !== null && (
                <text className={css.load} x="50%" y={`${top}%`} dy="-6">
                  {formatNumber(exposure.load, 1)}
                </text>
              )}
            </svg>
            <span className={css.mark} aria-hidden>
              {exposure === null ? (
                t(isLogged ? 'week.offShort' : 'week.notLoggedShort')
              ) : (
                <ZoneShape zone={exposure.zone} />
              )}
            </span>
            <span className={css.weekday} aria-hidden>
              {shortWeekday(weekdayOf(date))}
            </span>
            <span className={css.date} aria-hidden>
              {shortDate(date)}
            </span>
          </li>
        );
      })}
    </ul>
  );
};
