/** The load chart's rows in words, for its table. */
import { formatDuration } from '#shared/time/duration.ts';
import { formatNumber, fullDate } from '../ui/dates.ts';
import { zoneNames } from '../ui/zone-mark.tsx';
import type { Say } from '../words/use-words.ts';
import type { TableRow } from './data-table.tsx';
import type { LoadRow } from './load-chart-rows.ts';

export const loadTableColumns = (say: Say): readonly string[] => [
  say('figures.load'),
  say('trends.zone'),
  say('trends.standing'),
  say('trends.longest'),
  say('trends.walking'),
  say('trends.index'),
];

export const loadTable = (rows: readonly LoadRow[], say: Say): readonly TableRow[] =>
  rows.map(({ date, day, index, band }) => ({
    name: fullDate(date),
    cells:
      day === null
        ? [say('trends.notLogged')]
        : [
            formatNumber(day.load, 1),
            say(zoneNames[day.zone]),
            formatDuration(day.standingMinutes),
            formatDuration(day.longestStandMinutes),
            formatDuration(day.walkingMinutes),
            index === null || band === null ? '' : `${formatNumber(index, 0)}, ${say(`trends.${band}`)}`,
          ],
  }));
