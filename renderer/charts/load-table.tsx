/** The load chart as a table: the same rows, to the digit that the chart is read to. */

import { formatDuration } from '#shared/time/duration.ts';
import { formatNumber, fullDate } from '../ui/dates.ts';
import { zoneNames } from '../ui/zone-mark.tsx';
import type { LoadRow } from './load-chart-rows.ts';
import css from './load-table.module.css';

const notLogged = 'not logged';

const cells = ({ day, index, band }: LoadRow): readonly string[] =>
  day === null
    ? [notLogged, '', '', '', '', '']
    : [
        formatNumber(day.load, 1),
        zoneNames[day.zone],
        formatDuration(day.standingMinutes),
        formatDuration(day.longestStandMinutes),
        formatDuration(day.walkingMinutes),
        index === null ? '' : `${formatNumber(index, 0)}, ${band}`,
      ];

const columns = ['Load', 'Zone', 'Standing', 'Longest stand', 'Walking', 'Index'] as const;

export const LoadTable = ({ rows, label }: { readonly rows: readonly LoadRow[]; readonly label: string }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
  <section className={css.frame} tabIndex={0} aria-label={label}>
    <table className={css.table}>
      <caption className={css.caption}>{label}</caption>
      <thead>
        <tr>
          <th scope="col">Date</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.toReversed().map((row) => {
          const texts = cells(row);
          return (
            <tr key={row.date}>
              <th scope="row">{fullDate(row.date)}</th>
              {columns.map((column, position) => (
                <td key={column}>{texts[position]}</td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  </section>
);
