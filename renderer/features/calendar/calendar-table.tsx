/** The calendar as a table: the same days, by month, the latest first. */

import { defaultPerson } from '#shared/record/person.ts';
import tableCss from '../../charts/data-table.module.css';
import { formatDuration, formatDurationBeside } from '../../messages/duration.ts';
import { type Translate, useMessages } from '../../messages/use-messages.ts';
import { dayOffInWords } from '../../parts/day-answer.ts';
import { zoneNames } from '../../parts/zone-mark.tsx';
import { useRecord } from '../../state/record.ts';
import { formatNumber, fullDate, monthAndYear } from '../../ui/dates.ts';
import css from './calendar.module.css';
import { type CalendarDay, countsOf, monthsOf } from './calendar-days.ts';

const plainColumns = [
  'calendar.column-load',
  'calendar.column-zone',
  'calendar.column-standing',
  'calendar.column-wear',
] as const;

/** With strict mode's days, if there was a treatment. */
const columnsWithStrict = [...plainColumns, 'calendar.column-strict'] as const;

function cellsOf(day: CalendarDay, standingLimitMinutes: number, t: Translate): readonly string[] {
  const { kind, exposure, wearMinutes, planDay } = day;
  const strict = planDay === null ? '' : t('calendar.plan-day', { day: planDay });
  const worn = wearMinutes === null ? '' : formatDuration(wearMinutes);
  if (kind === 'dayOff') {
    return [formatNumber(0, 1), dayOffInWords(day.dayOff?.reason ?? null, t), '', worn, strict];
  }
  if (exposure === null) return [t('calendar.legend-not-logged'), '', '', worn, strict];
  return [
    formatNumber(exposure.load, 1),
    t(zoneNames[exposure.zone]),
    formatDurationBeside(exposure.standingMinutes, standingLimitMinutes),
    worn,
    strict,
  ];
}

export type CalendarTableProps = {
  readonly days: readonly CalendarDay[];
  readonly year: number;
};

export const CalendarTable = ({ days: shown, year }: CalendarTableProps) => {
  const t = useMessages();
  const { standingLimitMinutes } = useRecord((state) => state.record.person) ?? defaultPerson;
  const hasStrict = shown.some(({ planDay }) => planDay !== null);
  const columns = hasStrict ? columnsWithStrict : plainColumns;
  const label = t('calendar.table', { year });
  const past = shown.filter(
    ({ kind, wearMinutes }) => (kind !== 'toCome' && kind !== 'before') || wearMinutes !== null,
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className={`${tableCss.frame} ${css.tableFrame}`} tabIndex={0} aria-label={label} data-table>
      <table className={`${tableCss.table} ${css.monthTable}`}>
        <caption className={tableCss.caption}>{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t('calendar.column-date')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        {monthsOf(past)
          .toReversed()
          .map(({ first, days }) => {
            const counts = countsOf(days);
            return (
              <tbody key={first}>
                <tr>
                  <th scope="rowgroup" colSpan={columns.length + 1} className={css.monthRow}>
                    {t('calendar.month-row', { month: monthAndYear(first), ...counts })}
                  </th>
                </tr>
                {days.toReversed().map((day) => {
                  const texts = cellsOf(day, standingLimitMinutes, t);
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
