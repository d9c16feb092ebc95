/** Each girth against the first of its place, within the error of a tape; both legs together, or apart. */
import { type GirthName, girthNames } from '#shared/record/check-in.ts';
import { tapeErrorCm } from '#shared/report/girth.ts';
import { axisAroundZero } from '../../../charts/axis.ts';
import type { Panel } from '../../../charts/panel.ts';
import { formatNumber } from '../../../ui/dates.ts';
import { inUnit } from '../../../ui/length.ts';
import { girthRows } from '../view-rows.ts';
import {
  hasValue,
  numbersOf,
  pointInWords,
  pointsIn,
  tableOf,
  type ViewChart,
  type ViewInput,
} from './view.ts';

const steps = [0.5, 1, 2, 5, 10, 20];

/** The places of each leg. */
const legs = [
  { name: 'trends.leftLeg', places: ['leftAnkle', 'leftCalf'] },
  { name: 'trends.rightLeg', places: ['rightAnkle', 'rightCalf'] },
] as const satisfies readonly { readonly name: string; readonly places: readonly GirthName[] }[];

export function girthView(input: ViewInput): ViewChart {
  const { record, dates, lengthUnit, t } = input;
  const cmRows = girthRows(dates, record.checkIns);
  const keys = girthNames.filter((name) => hasValue(cmRows, [name]));
  const rows = cmRows.map((row) => ({
    date: row.date,
    ...Object.fromEntries(
      keys.map((key) => {
        const cm = row[key];
        return [key, typeof cm === 'number' ? inUnit(cm, lengthUnit) : null];
      }),
    ),
  }));
  const error = inUnit(tapeErrorCm, lengthUnit);
  const differences = numbersOf(rows, keys).map(Math.abs);
  const format = (value: number): string => `${formatNumber(value, 1)}\u00a0${lengthUnit}`;
  const series = keys.map((key) => ({ key, format, name: t(`checkIn.${key}`) }));
  const hasLegs = legs.every(({ places }) => places.some((place) => keys.includes(place)));
  const panelOf = (places: readonly GirthName[]): Panel => ({
    // Twice the error, so that its band is seen with as much room around it.
    ...axisAroundZero([...differences, 2 * error], steps),
    ...{ axis: lengthUnit, share: 1 },
    bands: [{ low: -error, high: error, name: t('trends.withinError'), level: 'error' }],
    marks: {
      kind: 'lines',
      lines: keys
        .map((key, at) => ({ key, name: t(`checkIn.${key}`), order: at, dash: at }))
        .filter(({ key }) => places.includes(key)),
    },
  });
  const panels =
    hasLegs && input.isApart
      ? legs.map(({ name, places }) => ({ ...panelOf(places), name: t(name), share: 0.65 }))
      : [panelOf(keys)];
  return {
    title: t('trends.girthFinding', {
      within: differences.filter((difference) => difference <= error).length,
      n: differences.length,
    }),
    ...{ panels, hasLegs, said: [], columns: series.map(({ name }) => name) },
    points: pointsIn(input, rows, keys, () => true),
    inWords: (point) => pointInWords(point, series, input),
    table: () => tableOf(rows, series, t),
    empty: rows.length === 0 ? t('trends.noCheckIns') : null,
    note: t('trends.girthWhat'),
  };
}
