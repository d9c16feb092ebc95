/** The longest stand of each day beside its limit and the person's own usual; a day off has none. */
import { defaultPerson } from '#shared/record/person.ts';
import { axisFromZero } from '../../../charts/axis.ts';
import type { Panel } from '../../../charts/panel.ts';
import { formatDuration, formatDurationBeside } from '../../../messages/duration.ts';
import { daysOfSpan, longestRows } from '../view-rows.ts';
import { usualIn } from './usual.ts';
import {
  numbersOf,
  orNothing,
  pointInWords,
  pointsIn,
  tableOf,
  type ViewChart,
  type ViewInput,
} from './view.ts';

const minuteSteps = [15, 30, 60, 120, 240];
/** Half a minute; less reads as 0 min. */
const leastMinutes = 0.5;

export function longestView(input: ViewInput): ViewChart {
  const { record, derived, dates, unit, t } = input;
  const rows = longestRows(dates, derived.days);
  const limit = (record.person ?? defaultPerson).longestStandLimitMinutes;
  const { logged, working } = daysOfSpan(dates, derived.days);
  const { usual, said } = usualIn(input, ({ longestStandMinutes }) => longestStandMinutes, 1);
  const columns = [t('figures.longestStand')];
  const series = [
    {
      ...{ key: 'longest', name: columns[0] ?? '' },
      format: (minutes: number) => formatDurationBeside(minutes, limit),
    },
  ];
  const drawnRows = rows.map(({ date, longest }) => ({ date, longest: orNothing(longest, leastMinutes) }));
  const limits = [{ value: limit, name: t('trends.limit', { duration: formatDuration(limit) }) }];
  const panel: Panel = {
    ...axisFromZero([...numbersOf(drawnRows, ['longest']), limit], minuteSteps),
    ...{ axis: t('trends.minutesAxis'), limits, usual, share: 1 },
    marks:
      unit === 'day'
        ? { kind: 'stems', key: 'longest', limit }
        : { kind: 'ranges', key: 'longest', look: 'plain' },
  };
  return {
    title: t('trends.longestTitle', {
      limit: formatDuration(limit),
      over: working.filter(({ longestStandMinutes }) => longestStandMinutes > limit).length,
      working: working.length,
    }),
    ...{ panels: [panel], columns, hasLegs: false, note: said },
    points: pointsIn(input, drawnRows, ['longest']),
    inWords: (point) => pointInWords(point, series, input),
    said: said === null ? [] : [said],
    table: () => tableOf(rows, series, t),
    empty: logged.length === 0 ? t('trends.emptyRange') : null,
  };
}
