/** A span of dates beside the span of the same length before it: figures, and how far they differ. */

import { type GirthName, girthNames, type SymptomName, symptomNames } from '#shared/record/check-in.ts';
import { defaultPerson } from '#shared/record/person.ts';
import { tapeErrorCm } from '#shared/report/girth.ts';
import { wholeIndex } from '#shared/risk/index-series.ts';
import { symptomScores } from '#shared/risk/symptom-scores.ts';
import { meanOf, medianInPlace } from '#shared/time/order.ts';
import { addDays } from '#shared/time/wall-clock.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';
import type { TableRow } from '../../charts/data-table.tsx';
import { formatDuration } from '../../messages/duration.ts';
import { formatNumber } from '../../ui/dates.ts';
import { inUnit } from '../../ui/length.ts';
import { datesOf, daysOfSpan, type View, wearShareOf } from './view-rows.ts';
import type { ViewInput } from './views/view.ts';

/** One figure of a span: a number that can be subtracted, or words alone. */
type Measure = {
  readonly name: string;
  /** As it is shown, with these decimals; null without entries. */
  readonly value: number | null;
  readonly digits: number;
  readonly format: (value: number) => string;
  /** A smaller difference says nothing, such as the error of a tape. */
  readonly noise?: { readonly least: number; readonly words: string };
  /** Words in place of the number, where a difference would mislead: `8 of 18`. */
  readonly words?: string;
};

const mean = (values: readonly number[]): number | null => (values.length === 0 ? null : meanOf(values));

const median = (values: readonly number[]): number | null =>
  values.length === 0 ? null : medianInPlace(Float64Array.from(values));

type Span = { readonly dates: readonly CalendarDate[]; readonly input: ViewInput };

const worked = ({ dates, input }: Span) => daysOfSpan(dates, input.derived.days).working;

/** Some of the working days, in words: a difference of counts would mislead where the working days differ. */
const share = (name: string, some: number, all: number, { t }: ViewInput): Measure => ({
  name,
  value: all === 0 ? null : some,
  digits: 0,
  format: String,
  words: t('trends.someOf', { some, all }),
});

function loadMeasures(span: Span): readonly Measure[] {
  const { dates, input } = span;
  const { t, derived } = input;
  const working = worked(span);
  const inSpan = new Set(dates);
  const last = derived.series.findLast(({ date }) => inSpan.has(date));
  return [
    {
      name: t('trends.indexAtEnd'),
      value: last === undefined ? null : wholeIndex(last.index),
      digits: 0,
      format: (index) => formatNumber(index, 0),
    },
    {
      name: t('trends.meanLoad'),
      value: mean(working.map(({ load }) => load)),
      digits: 1,
      format: (load) => t('trends.loadHours', { load: formatNumber(load, 1) }),
    },
    share(
      t('trends.overLimit'),
      working.filter(({ zone }) => zone !== 'green').length,
      working.length,
      input,
    ),
  ];
}

function standingMeasures(span: Span): readonly Measure[] {
  const { t } = span.input;
  const working = worked(span);
  const stood = working.reduce((sum, day) => sum + day.standingMinutes, 0);
  const covered = working.reduce((sum, day) => sum + day.protectedStandingMinutes, 0);
  return [
    {
      name: t('trends.meanStanding'),
      value: mean(working.map(({ standingMinutes }) => standingMinutes)),
      digits: 0,
      format: formatDuration,
    },
    {
      name: t('figures.covered'),
      value: stood === 0 ? null : (100 * covered) / stood,
      digits: 0,
      format: (percent) => `${formatNumber(percent, 0)}\u00a0%`,
    },
  ];
}

function longestMeasures(span: Span): readonly Measure[] {
  const { t, record } = span.input;
  const limit = (record.person ?? defaultPerson).longestStandLimitMinutes;
  const working = worked(span);
  const over = working.filter(({ longestStandMinutes }) => longestStandMinutes > limit).length;
  return [
    {
      name: t('trends.medianLongest'),
      value: median(working.map(({ longestStandMinutes }) => longestStandMinutes)),
      digits: 0,
      format: formatDuration,
    },
    share(t('trends.overThisLimit'), over, working.length, span.input),
  ];
}

function wearMeasures(span: Span): readonly Measure[] {
  const { t, derived } = span.input;
  const { wornDays, workingDays, minutesEachTime } = wearShareOf(span.dates, derived);
  return [
    share(t('trends.wornOn'), wornDays, workingDays, span.input),
    {
      name: t('trends.eachTime'),
      value: minutesEachTime === 0 ? null : minutesEachTime,
      digits: 0,
      format: formatDuration,
    },
  ];
}

function symptomMeasures({ dates, input }: Span): readonly Measure[] {
  const { t, record } = input;
  const scores = symptomScores(record.checkIns);
  const of = (name: SymptomName) => dates.flatMap((date) => scores.get(date)?.[name] ?? []);
  return symptomNames.map((name) => ({
    name: t('trends.meanScore', { symptom: t(`checkIn.${name}`) }),
    value: mean(of(name)),
    digits: 1,
    format: (score) => formatNumber(score, 1),
  }));
}

function girthMeasures({ dates, input }: Span): readonly Measure[] {
  const { t, record, lengthUnit } = input;
  const inSpan = new Set(dates);
  const of = (name: GirthName) =>
    record.checkIns.flatMap(({ date, girthCm }) => {
      const cm = girthCm[name];
      return inSpan.has(date) && cm !== undefined ? [inUnit(cm, lengthUnit)] : [];
    });
  return girthNames.map((name) => ({
    name: t(`checkIn.${name}`),
    value: median(of(name)),
    digits: 1,
    format: (girth) => `${formatNumber(girth, 1)}\u00a0${lengthUnit}`,
    noise: { least: inUnit(tapeErrorCm, lengthUnit), words: t('trends.withinError') },
  }));
}

const measuresOf: Readonly<Record<View, (span: Span) => readonly Measure[]>> = {
  load: loadMeasures,
  standing: standingMeasures,
  longest: longestMeasures,
  wear: wearMeasures,
  symptoms: symptomMeasures,
  girth: girthMeasures,
};

/** The difference of two figures as they are shown, so that everybody can check it. */
function differenceOf(now: Measure, before: Measure, { t }: ViewInput): string {
  if (now.value === null || before.value === null || now.words !== undefined) return '';
  if (now.noise !== undefined && Math.abs(now.value - before.value) <= now.noise.least)
    return now.noise.words;
  const steps = 10 ** now.digits;
  const difference = (Math.round(now.value * steps) - Math.round(before.value * steps)) / steps;
  if (difference === 0) return t('trends.same');
  return t(difference > 0 ? 'trends.moreBy' : 'trends.lessBy', { amount: now.format(Math.abs(difference)) });
}

const wordsOf = ({ value, words, format }: Measure): string =>
  value === null ? '' : (words ?? format(value));

/** The dates of the span of the same length before; none before the first entry. */
export function datesBefore(dates: readonly CalendarDate[], first: CalendarDate): readonly CalendarDate[] {
  const from = dates[0];
  if (from === undefined || first >= from) return [];
  const start = addDays(from, -dates.length);
  return datesOf(start < first ? first : start, addDays(from, -1));
}

/** A row for each figure that one of the spans has: its name, that figure now and before, and the difference. */
export function comparison(
  view: View,
  before: readonly CalendarDate[],
  input: ViewInput,
): readonly TableRow[] {
  const now = measuresOf[view]({ dates: input.dates, input });
  const then = measuresOf[view]({ dates: before, input });
  return now.flatMap((measure, at) => {
    const other = then[at];
    if (other === undefined || (measure.value === null && other.value === null)) return [];
    return [
      { name: measure.name, cells: [wordsOf(measure), wordsOf(other), differenceOf(measure, other, input)] },
    ];
  });
}
