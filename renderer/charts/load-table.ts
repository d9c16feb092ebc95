/** The load chart's rows in words, for its table. */
import type { Person } from '#shared/record/person.ts';
import { wholeIndex } from '#shared/risk/index-series.ts';
import { formatDuration, formatDurationBeside } from '../messages/duration.ts';
import type { Translate } from '../messages/use-messages.ts';
import { zoneNames } from '../parts/zone-mark.tsx';
import { formatNumber, fullDate } from '../ui/dates.ts';
import type { TableRow } from './data-table.tsx';
import type { LoadRow } from './load-rows.ts';

export const loadTableColumns = (t: Translate): readonly string[] => [
  t('figures.load'),
  t('trends.zone'),
  t('figures.standing'),
  t('figures.longestStand'),
  t('trends.walking'),
  t('trends.index'),
];

export type Limits = Pick<Person, 'longestStandLimitMinutes' | 'standingLimitMinutes'>;

export const loadTable = (rows: readonly LoadRow[], limits: Limits, t: Translate): readonly TableRow[] =>
  rows.map(({ date, day, index, band }) => ({
    name: fullDate(date),
    cells:
      day === null
        ? [t('trends.notLogged')]
        : [
            formatNumber(day.load, 1),
            day.hasShift ? t(zoneNames[day.zone]) : t('calendar.legend-day-off'),
            formatDurationBeside(day.standingMinutes, limits.standingLimitMinutes),
            formatDurationBeside(day.longestStandMinutes, limits.longestStandLimitMinutes),
            formatDuration(day.walkingMinutes),
            index === null || band === null
              ? ''
              : `${formatNumber(wholeIndex(index), 0)}, ${t(`trends.${band}`)}`,
          ],
  }));
