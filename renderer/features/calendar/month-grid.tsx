/** One month of the calendar. Only the day at the cursor is a tab stop. */
import { memo, useId } from 'react';
import type { CalendarDate } from '#shared/time/zoned-time.ts';
import { monthName, weekdayLetter, weekdayName } from '../../ui/dates.ts';
import css from './calendar.module.css';
import { DayMark } from './day-mark.tsx';
import { type Measure, markOf } from './levels.ts';
import { isWithin, type Span } from './range.ts';
import type { DayClick } from './use-range.ts';
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
  /** The days that are chosen together, if one is of this month. */
  readonly chosen: Span | null;
  readonly onPress: (date: CalendarDate, click: DayClick) => void;
};

/** A week that begins on a Monday, for the names of the weekdays. */
const dateOfWeekday = (weekday: number): CalendarDate => `2024-01-0${1 + (weekday % 7)}`;

export const MonthGrid = memo((props: MonthGridProps) => {
  const { month, words, measure, weekStart, today, firstLogged, cursor, chosen, onPress } = props;
  const nameId = useId();
  const weekdays = Array.from({ length: 7 }, (_, place) => dateOfWeekday(weekStart + place));

  const isChosen = (date: CalendarDate): boolean => chosen !== null && isWithin(chosen, date);
  const cell = (day: CalendarDay) => (
    <button
      type="button"
      className={css.day}
      tabIndex={day.date === cursor ? 0 : -1}
      data-date={day.date}
      data-before={firstLogged !== null && day.date < firstLogged ? '' : undefined}
      aria-label={words.get(day.date)}
      data-strict={day.planDay === null ? undefined : ''}
      aria-pressed={isChosen(day.date) ? true : undefined}
      aria-current={day.date === today ? 'date' : undefined}
      onClick={(event) => onPress(day.date, event)}
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
                <td
                  key={day?.date ?? `${position}-${place}`}
                  data-chosen={day !== null && isChosen(day.date) ? '' : undefined}
                >
                  {day !== null && cell(day)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});
