/** One month of the calendar. Only the day at the cursor is a tab stop. */
import { memo, useId } from 'react';
import type { CalendarDate } from '#shared/time/zoned-time.ts';
import { monthName, weekdayLetter, weekdayName } from '../../ui/dates.ts';
import css from './calendar.module.css';
import { DayMark } from './day-mark.tsx';
import { type Measure, markOf } from './levels.ts';
import { type CalendarDay, type Month, weeksOf } from './year-days.ts';

export type MonthGridProps = {
  readonly month: Month;
  /** Each day's accessible name. */
  readonly words: ReadonlyMap<CalendarDate, string>;
  readonly measure: Measure;
  readonly weekStart: number;
  readonly today: CalendarDate;
  /** No day before it is missing. */
  readonly firstLogged: CalendarDate | null;
  /** The date of this month that is the tab stop, or null. */
  readonly cursor: CalendarDate | null;
  readonly onOpen: (date: CalendarDate) => void;
};

/** A week that begins on a Monday, for the names of the weekdays. */
const dateOfWeekday = (weekday: number): CalendarDate => `2024-01-0${1 + (weekday % 7)}`;

export const MonthGrid = memo((props: MonthGridProps) => {
  const { month, words, measure, weekStart, today, firstLogged, cursor, onOpen } = props;
  const nameId = useId();
  const weekdays = Array.from({ length: 7 }, (_, place) => dateOfWeekday(weekStart + place));

  const cell = (day: CalendarDay) =>
    day.kind === 'toCome' ? (
      <span className={css.toCome} />
    ) : (
      <button
        type="button"
        className={css.day}
        tabIndex={day.date === cursor ? 0 : -1}
        data-date={day.date}
        data-before={firstLogged !== null && day.date < firstLogged ? '' : undefined}
        aria-label={words.get(day.date)}
        data-strict={day.planDay === null ? undefined : ''}
        aria-current={day.date === today ? 'date' : undefined}
        onClick={() => onOpen(day.date)}
      >
        <DayMark mark={markOf(day, measure)} measure={measure} />
      </button>
    );

  return (
    <div className={month.days.every(({ kind }) => kind === 'toCome') ? css.monthToCome : css.monthBlock}>
      <h3 id={nameId} className={css.monthName}>
        {monthName(month.first)}
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table may be a grid; its cells follow it. */}
      <table role="grid" aria-labelledby={nameId} className={css.month}>
        <thead>
          <tr>
            {weekdays.map((date) => (
              <th key={date} scope="col" aria-label={weekdayName(date)}>
                {weekdayLetter(date)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month, weekStart).map((week, position) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a month's weeks keep their places.
            <tr key={position}>
              {week.map((day, place) => (
                <td key={day?.date ?? `${position}-${place}`}>{day !== null && cell(day)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});
