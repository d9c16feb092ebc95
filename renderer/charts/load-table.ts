/** The load chart's rows in words, for its table. */
import { formatDuration } from '../messages/duration.ts';
import type { Translate } from '../messages/use-messages.ts';
import { zoneNames } from '../parts/zone-mark.tsx';
import { formatNumber, fullDate } from '../ui/dates.ts';
import type { TableRow } from './data-table.tsx';
import type { LoadRow } from './load-chart-rows.ts';

export const loadTableColumns = (t: Translate): readonly string[] => [
  t('figures.load'),
  t('trends.zone'),
  t('trends.standing'),
  t('trends.longest'),
  t('trends.walking'),
  t('trends.index'),
];

export const loadTable = (rows: readonly LoadRow[], t: Translate): readonly TableRow[] =>
  rows.map(({ date, day, index, band }) => ({
    name: fullDate(date),
    cells:
      day === null
        ? [t('trends.notLogged')]
        : [
            formatNumber(day.load, 1),
            t(zoneNames[day.zone]),
            formatDuration(day.standingMinutes),
            formatDuration(day.longestStandMinutes),
            formatDuration(day.walkingMinutes),
            index === null || band === null ? '' : `${formatNumber(index, 0)}, ${t(`trends.${band}`)}`,
          ],
  }));
