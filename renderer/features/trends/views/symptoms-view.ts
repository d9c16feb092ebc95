/** The symptoms as strips of scores, one a symptom; what was said in the morning has a strip of its own. */
import { type SymptomName, symptomNames } from '#shared/record/check-in.ts';
import { meanOf } from '#shared/time/order.ts';
import type { Panel } from '../../../charts/panel.ts';
import type { SeriesRow } from '../../../charts/points.ts';
import { formatNumber, shortNumber } from '../../../ui/dates.ts';
import { morningKey, symptomRows } from '../view-rows.ts';
import {
  hasValue,
  numbersOf,
  pointInWords,
  pointsIn,
  tableOf,
  type ViewChart,
  type ViewInput,
} from './view.ts';

/** The height of a strip as a share of a chart's. */
const stripShare = 0.09;
/** Of the dates, and of the name of today. */
const edgesShare = 0.17;

/** The symptom with the highest mean over the work days on which it was scored, or null. */
function highestSymptom(rows: readonly SeriesRow[], keys: readonly SymptomName[]) {
  const means = keys.map((key) => {
    const scores = numbersOf(rows, [key]);
    return { key, n: scores.length, mean: meanOf(scores) };
  });
  return means.toSorted((a, b) => b.mean - a.mean)[0] ?? null;
}

export function symptomsView(input: ViewInput): ViewChart {
  const { record, dates, unit, t } = input;
  const rows = symptomRows(dates, record.checkIns);
  const ofDay = symptomNames.filter((name) => hasValue(rows, [name]));
  const score = (value: number): string => t('trends.score', { score: shortNumber(value) });
  const strips = symptomNames
    .flatMap((name) => [
      { key: name as string, name: t(`checkIn.${name}`), format: score },
      {
        ...{ key: morningKey(name) as string, format: score },
        name: t('trends.inMorning', { symptom: t(`checkIn.${name}`) }),
      },
    ])
    .filter(({ key }) => hasValue(rows, [key]));
  const keys = strips.map(({ key }) => key);
  const said = rows.filter((row) => hasValue([row], keys));
  const highest = highestSymptom(rows, ofDay);
  const hasMorning = strips.length > ofDay.length;
  const count = strips.length;
  const panel: Panel = {
    domain: [0, Math.max(1, count)],
    ticks: strips.map((_, at) => count - at - 0.5),
    tickText: (value) => strips[Math.floor(count - value)]?.name ?? '',
    axis: '',
    share: edgesShare + stripShare * Math.max(2, count),
    marks: { kind: 'strips', strips },
  };
  return {
    title:
      highest === null
        ? t('trends.symptomsTitle', { n: said.length })
        : t('trends.symptomsFinding', {
            symptom: t(`checkIn.${highest.key}`),
            mean: formatNumber(highest.mean, 1),
            n: highest.n,
          }),
    ...{ panels: [panel], hasLegs: false, said: [], columns: strips.map(({ name }) => name) },
    points: pointsIn(input, rows, keys, () => true),
    inWords: (point) => pointInWords(point, strips, input),
    table: () => tableOf(said, strips, t),
    empty: said.length === 0 ? t('trends.noCheckIns') : null,
    note: [
      t(hasMorning ? 'trends.symptomsWhatMorning' : 'trends.symptomsWhat'),
      ...(unit === 'day' ? [] : [t(`trends.cellIs-${unit}`)]),
    ].join(' '),
  };
}
