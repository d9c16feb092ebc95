/** The calendar as a table: the same days, by month, the latest first. */
import type { CalendarDate } from '#shared/record/zoned-time.ts';
import { formatDuration } from '#shared/time/duration.ts';
import tableCss from '../../charts/data-table.module.css';
import { formatNumber, fullDate, monthAndYear } from '../../ui/dates.ts';
import { type Say, useWords } from '../../words/use-words.ts';
import css from './calendar.module.css';
import { type CalendarDay, countsOf, type Month } from './year-days.ts';

const plainColumns = [
  'calendar.column-load',
  'calendar.column-zone',
  'calendar.column-standing',
  'calendar.column-wear',
] as const;

/** With strict mode's days where a treatment was. */
const columnsWithStrict = [...plainColumns, 'calendar.column-strict'] as const;

const zoneWords = {
  green: 'calendar.legend-green',
  amber: 'calendar.legend-amber',
  red: 'calendar.legend-red',
} as const;

function cellsOf({ kind, exposure, wearMinutes, planDay }: CalendarDay, say: Say): readonly string[] {
  const strict = planDay === null ? '' : say('calendar.plan-day', { day: planDay });
  const worn = wearMinutes === null ? '' : formatDuration(wearMinutes);
  if (kind === 'dayOff') return [formatNumber(0, 1), say('calendar.legend-day-off'), '', worn, strict];
  if (exposure === null) return [say('calendar.legend-not-logged'), '', '', worn, strict];
  return [
    formatNumber(exposure.load, 1),
    say(zoneWords[exposure.zone]),
    formatDuration(exposure.standingMinutes),
    worn,
    strict,
  ];
}

export type CalendarTableProps = {
  readonly months: readonly Month[];
  readonly year: number;
  readonly firstLogged: CalendarDate | null;
  readonly today: CalendarDate;
};

export const CalendarTable = ({ months, year, firstLogged, today }: CalendarTableProps) => {
  const say = useWords();
  const hasStrict = months.some(({ days }) => days.some(({ planDay }) => planDay !== null));
  const columns = hasStrict ? columnsWithStrict : plainColumns;
  const label = say('calendar.table', { year });
  const past = months.map(({ first, days }) => ({
    first,
    days: days.filter(({ kind, wearMinutes }) => kind !== 'toCome' || wearMinutes !== null),
  }));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className={tableCss.frame} tabIndex={0} aria-label={label} data-table>
      <table className={`${tableCss.table} ${css.monthTable}`}>
        <caption className={tableCss.caption}>{label}</caption>
        <thead>
          <tr>
            <th scope="col">{say('calendar.column-date')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {say(column)}
              </th>
            ))}
          </tr>
        </thead>
        {past
          .filter(({ days }) => days.length > 0)
          .toReversed()
          .map(({ first, days }) => {
            const { logged, over, missing } = countsOf(days, firstLogged, today);
            return (
              <tbody key={first}>
                <tr>
                  <th scope="rowgroup" colSpan={columns.length + 1} className={css.monthRow}>
                    {say('calendar.month-row', { month: monthAndYear(first), logged, over, missing })}
                  </th>
                </tr>
                {days.toReversed().map((day) => {
                  const texts = cellsOf(day, say);
                  return (
                    <tr key={day.date}>
                      <th scope="row">{fullDate(day.date)}</th>
                      {columns.map((column, position) => (
                        <td key={column}>{texts[position]}</td>
                      ))}
                    </tr>
                  );
                })}
              </tbody>
            );
          })}
      </table>
    </section>
  );
};
