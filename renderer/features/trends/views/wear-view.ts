/** Hours in stockings of each civil day: the mean of both legs, or each leg for itself. */
import { axisFromZero } from '../../../charts/axis.ts';
import type { TableRow } from '../../../charts/data-table.tsx';
import type { Panel } from '../../../charts/panel.ts';
import { formatDuration } from '../../../messages/duration.ts';
import { formatNumber } from '../../../ui/dates.ts';
import { wearRows, wearShareOf } from '../view-rows.ts';
import {
  hourSteps,
  hoursInWords,
  isWorkedIn,
  leastHours,
  numbersOf,
  orNothing,
  pointInWords,
  pointsIn,
  tableOf,
  type ViewChart,
  type ViewInput,
} from './view.ts';

/** Whether a leg was worn for longer than the other, in whole minutes. */
const differs = (left: unknown, right: unknown): boolean =>
  typeof left === 'number' && typeof right === 'number' && Math.abs(left - right) >= 1 / 60;

export function wearView(input: ViewInput): ViewChart {
  const { derived, dates, unit, t } = input;
  const rows = wearRows(dates, derived.wearDays, derived.days);
  const share = wearShareOf(dates, derived);
  const hasLegs = rows.some(({ left, right }) => differs(left, right));
  const isApart = hasLegs && input.isApart;
  const named = {
    worn: t('trends.worn'),
    left: t('trends.leftLeg'),
    right: t('trends.rightLeg'),
  };
  const keys = isApart ? (['left', 'right'] as const) : (['worn'] as const);
  const series = keys.map((key) => ({ key, name: named[key], format: hoursInWords }));
  const drawnRows = rows.map(({ date, worn, left, right }) => ({
    date,
    worn: orNothing(worn, leastHours),
    left: orNothing(left, leastHours),
    right: orNothing(right, leastHours),
  }));
  const axis = axisFromZero(numbersOf(drawnRows, keys), hourSteps);
  const panels = keys.map(
    (key): Panel => ({
      ...axis,
      ...(isApart && { name: named[key] }),
      ...{ axis: t('trends.hoursAxis'), share: isApart ? 0.6 : 1 },
      marks:
        unit === 'day'
          ? { kind: 'bars', parts: [{ key, name: named[key], look: 'covered' }] }
          : { kind: 'ranges', key, look: 'covered' },
    }),
  );
  // Wear counts where a shift was, and where stockings were worn without one.
  const isWorked = isWorkedIn(input);
  const worn = new Set(derived.wearDays.map(({ date }) => date));
  const table = (): readonly TableRow[] => {
    const coverage = new Map(derived.days.map((day) => [day.date, day.coverage]));
    return tableOf(rows, series, t).map(({ name, cells }, i) => {
      const covered = coverage.get(rows[i]?.date ?? '') ?? null;
      return { name, cells: [...cells, covered === null ? '' : `${formatNumber(100 * covered, 0)}\u00a0%`] };
    });
  };
  return {
    title: t('trends.wearTitle', {
      worn: share.wornDays,
      days: share.workingDays,
      each: formatDuration(share.minutesEachTime),
    }),
    ...{ panels, hasLegs, table, said: [] },
    points: pointsIn(input, drawnRows, ['worn', 'left', 'right'], (date) => isWorked(date) || worn.has(date)),
    inWords: (point) => pointInWords(point, series, input),
    columns: [...series.map(({ name }) => name), t('figures.covered')],
    empty: rows.some((row) => typeof row.worn === 'number' && row.worn > 0) ? null : t('trends.noWear'),
    note: t(unit === 'day' ? 'trends.wearWhat' : 'trends.wearWhatMedian'),
  };
}
