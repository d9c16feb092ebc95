/** One month of the calendar, alone and large, or as one of a year. Only the day at the cursor is a tab stop. */
import { memo } from 'react';
import type { CalendarDate } from '#shared/time/zoned-time.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { longWeekday, monthAndYear, monthName, shortWeekday, weekdayLetter } from '../../ui/dates.ts';
import { type CalendarDay, type Month, weeksOf } from './calendar-days.ts';
import { DayFace, DayFoot, DayName, DayPlace, OverMark, signOf } from './day-face.tsx';
import { lettersOf, markOf } from './marks.ts';
import css from './month-grid.module.css';
import { isWithin, type Span } from './range.ts';
import type { DayClick } from './use-range.ts';

export type MonthGridProps = {
  readonly month: Month;
  /** Whether the month stands alone: its days then have their numbers, letters and figures. */
  readonly isLarge: boolean;
  /** Each day's accessible name. */
  readonly words: ReadonlyMap<CalendarDate, string>;
  readonly weekStart: number;
  readonly today: CalendarDate;
  /** The date of this month that is the tab stop, or null. */
  readonly cursor: CalendarDate | null;
  /** The days that are chosen together, if one is of this month. */
  readonly chosen: Span | null;
  readonly onPress: (date: CalendarDate, click: DayClick) => void;
};

const LargeDay = ({ day }: { readonly day: CalendarDay }) => (
  <>
    <span className={css.number}>{Number(day.date.slice(8))}</span>
    <span className={css.letters}>{lettersOf(day)}</span>
    <span className={css.foot}>
      <DayFoot day={day} />
    </span>
  </>
);

/** One sign: a limit that was exceeded, why the day is off, or what is planned. */
const SmallDay = ({ day }: { readonly day: CalendarDay }) => {
  const t = useMessages();
  const { over } = markOf(day);
  const isOff = day.kind !== 'worked' && (day.kind === 'dayOff' || day.dayOff !== null);
  const planned = day.shifts.length > 0 ? '' : lettersOf(day);
  return (
    <span className={css.sign}>
      {over !== null && <OverMark over={over} />}
      {isOff ? signOf(day.dayOff?.reason ?? null, t) : planned}
    </span>
  );
};

export const MonthGrid = memo((props: MonthGridProps) => {
  const { month, isLarge, words, weekStart, today, cursor, chosen, onPress } = props;
  const weekdays = Array.from({ length: 7 }, (_, place) => ((weekStart + place) % 7) + 1);
  const weeks = weeksOf(month, weekStart);

  const isChosen = (date: CalendarDate): boolean => chosen !== null && isWithin(chosen, date);
  const cell = (day: CalendarDay) => (
    <button
      type="button"
      className={css.day}
      tabIndex={day.date === cursor ? 0 : -1}
      data-date={day.date}
      data-kind={day.kind}
      aria-pressed={isChosen(day.date) ? true : undefined}
      aria-current={day.date === today ? 'date' : undefined}
      onClick={(event) => onPress(day.date, event)}
    >
      <DayName words={words.get(day.date)} />
      <DayFace mark={markOf(day)}>{isLarge ? <LargeDay day={day} /> : <SmallDay day={day} />}</DayFace>
    </button>
  );

  return (
    <div
      className={css.block}
      data-size={isLarge ? 'large' : 'small'}
      data-ahead={month.days.every(({ kind }) => kind === 'toCome') ? '' : undefined}
    >
      {!isLarge && <h3 className={css.name}>{monthName(month.first)}</h3>}
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table may be a grid; its cells follow it.
        role="grid"
        aria-label={isLarge ? monthAndYear(month.first) : monthName(month.first)}
        className={css.month}
        data-weeks={weeks.length}
      >
        <thead>
          <tr>
            {weekdays.map((weekday) => (
              <th key={weekday} scope="col" aria-label={longWeekday(weekday)}>
                {isLarge ? shortWeekday(weekday) : weekdayLetter(weekday)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, position) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a month's weeks keep their places.
            <tr key={position}>
              {week.map((day, place) => (
                <DayPlace
                  key={day?.date ?? `${position}-${place}`}
                  isChosen={day !== null && isChosen(day.date)}
                >
                  {day !== null && cell(day)}
                </DayPlace>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});
