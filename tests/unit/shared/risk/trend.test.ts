import fc from 'fast-check';
import { expect, test } from 'vitest';
import { association } from '#shared/risk/association.ts';
import { drivers } from '#shared/risk/drivers.ts';
import { bandOf, indexSeries, wholeIndex } from '#shared/risk/index-series.ts';
import { twoSidedP } from '#shared/risk/normal.ts';
import { isLevel, trend } from '#shared/risk/trend.ts';
import { dateOfDayNumber, dayNumberOf } from '#shared/time/instants.ts';
import { textbookTrend } from '../../../bench/engine/textbook-trend.ts';
import { forAll } from '../properties.ts';

const lastDay = dayNumberOf('2026-03-28');
const at = dateOfDayNumber(lastDay);

/** Logged dates of the last two months, ascending, with gaps, and loads coarse enough for ties. */
const someDays = fc
  .array(fc.option(fc.integer({ min: 0, max: 20 }), { freq: 2 }), { minLength: 60, maxLength: 60 })
  .map((loads) =>
    loads.flatMap((load, i) =>
      load === null ? [] : [{ date: dateOfDayNumber(lastDay - 59 + i), load: load / 2 }],
    ),
  );

test('the trend is that of the textbook, over the 28 days alone', () => {
  let seen = 0;
  forAll(someDays, (days) => {
    const points = days
      .map(({ date, load }) => ({ day: dayNumberOf(date), load }))
      .filter(({ day }) => day > lastDay - 28);
    const { direction, slopePerWeek, p } = trend(days, at);
    const span = (points.at(-1)?.day ?? 0) - (points[0]?.day ?? 0);
    if (points.length < 10 || span < 14) {
      expect({ direction, slopePerWeek, p }).toEqual({ direction: 'unknown', slopePerWeek: null, p: null });
      return;
    }
    seen += 1;
    const expected = textbookTrend(points);
    expect(slopePerWeek).toBeCloseTo(expected.slopePerWeek, 12);
    // The textbook's Φ is a sum of trapezoids.
    expect(p).toBeCloseTo(expected.p, 6);
    const isClear = expected.p < 0.05 && Math.abs(expected.slopePerWeek) >= 0.25;
    expect(direction).toBe(isClear ? (expected.slopePerWeek > 0 ? 'rising' : 'falling') : 'steady');
  });
  expect(seen).toBeGreaterThan(100);
});

test('a load that rises by half an hour a week is rising, its mirror falling, and a flat one steady', () => {
  const days = (loadOf: (day: number) => number) =>
    Array.from({ length: 28 }, (_, day) => ({
      date: dateOfDayNumber(lastDay - 27 + day),
      load: loadOf(day),
    }));
  expect(
    trend(
      days((day) => 2 + day / 14),
      at,
    ),
  ).toMatchObject({ direction: 'rising' });
  expect(
    trend(
      days((day) => 4 - day / 14),
      at,
    ),
  ).toMatchObject({ direction: 'falling' });
  expect(
    trend(
      days(() => 3),
      at,
    ),
  ).toEqual({ direction: 'steady', slopePerWeek: 0, p: 1 });
  expect(
    trend(
      days((day) => 2 + day / 56),
      at,
    ),
  ).toMatchObject({ direction: 'steady', slopePerWeek: 0.125 });
});

test('the tail of the normal distribution is right to the last digits, near 0 and far out', () => {
  const known: readonly (readonly [number, number])[] = [
    [0, 1],
    [0.5, 0.6170750774519738],
    [1.959963984540054, 0.05],
    [3, 0.0026997960632601866],
    [4, 6.334248366624e-5],
    [6, 1.973175290075e-9],
  ];
  for (const [z, p] of known) {
    expect(Math.abs(twoSidedP(z) / p - 1)).toBeLessThan(1e-12);
    expect(twoSidedP(-z)).toBe(twoSidedP(z));
  }
});

const part = (date: string, standingPart: number, walkingPart: number, credit: number) => ({
  date,
  standingPart,
  walkingPart,
  credit,
});

test('drivers tell the last week from the four before, and need three dates in each', () => {
  const before = ['2026-02-22', '2026-03-01', '2026-03-21'].map((date) => part(date, 4, 1, 1));
  const recent = ['2026-03-22', '2026-03-25', '2026-03-28'].map((date) => part(date, 6, 0.5, 2));
  expect(drivers([...before, ...recent], at)).toEqual({ standing: 2, walking: -0.5, credit: 1, change: 0.5 });
  const tooEarly = part('2026-02-21', 100, 100, 100);
  expect(drivers([tooEarly, ...before, ...recent], at)).toEqual({
    standing: 2,
    walking: -0.5,
    credit: 1,
    change: 0.5,
  });
  expect(drivers([...before.slice(1), ...recent], at)).toBeNull();
  expect(drivers([...before, ...recent.slice(1)], at)).toBeNull();
});

test('an association needs fourteen pairs that vary, and is null where the ranks agree wholly', () => {
  const pairs = (symptomOf: (i: number) => number, n = 14) =>
    Array.from({ length: n }, (_, i) => ({ load: i / 2, symptom: symptomOf(i) }));
  expect(association(pairs((i) => i % 7))).toMatchObject({ n: 14 });
  expect(association(pairs((i) => i % 7, 13))).toBeNull();
  expect(association(pairs(() => 3))).toBeNull();
  expect(association(pairs((i) => i))).toBeNull();
  expect(association(pairs((i) => -i))).toBeNull();
});

test('an association’s interval holds its ρ and turns round with the symptoms', () => {
  const pairs = fc.array(fc.record({ load: fc.nat({ max: 12 }), symptom: fc.nat({ max: 10 }) }), {
    minLength: 14,
    maxLength: 60,
  });
  forAll(pairs, (list) => {
    const found = association(list);
    const turned = association(list.map(({ load, symptom }) => ({ load, symptom: -symptom })));
    expect(found === null).toBe(turned === null);
    if (found === null || turned === null) return;
    expect(found.low).toBeLessThan(found.rho);
    expect(found.high).toBeGreaterThan(found.rho);
    expect(turned.rho).toBeCloseTo(-found.rho, 12);
    expect(turned.low).toBeCloseTo(-found.high, 12);
  });
});

test('the index is 50 at four load-hours a day, and gaps in the log add nothing', () => {
  const dates = ['2026-01-01', '2026-01-02', '2026-02-20'];
  expect(
    indexSeries(dates.map((date) => ({ date, load: 4 }))).map(({ ewma, index, band }) => ({
      ewma,
      index,
      band,
    })),
  ).toEqual(dates.map(() => ({ ewma: 4, index: 50, band: 'high' })));
  const [, week] = indexSeries([
    { date: '2026-01-01', load: 3 },
    { date: '2026-01-08', load: 0 },
  ]);
  // Seven days on, the first date weighs half as much as the second.
  expect(week?.ewma).toBeCloseTo(1, 12);
  expect(indexSeries([{ date: '1950-01-01', load: 4 }])[0]?.index).toBe(50);
  expect([29.999, 30, 49.999, 50].map(bandOf)).toEqual(['low', 'moderate', 'moderate', 'high']);
});

test('a load is called level only with a small slope, not where a direction is merely unclear', () => {
  const of = (loadOf: (day: number) => number) =>
    trend(
      Array.from({ length: 28 }, (_, day) => ({
        date: dateOfDayNumber(lastDay - 27 + day),
        load: loadOf(day),
      })),
      at,
    );
  const scattered = of((day) => day / 14 + 6 * ((day * 7) % 5));
  expect(scattered).toMatchObject({ direction: 'steady' });
  expect(Math.abs(scattered.slopePerWeek ?? 0)).toBeGreaterThan(0.25);
  expect(isLevel(scattered)).toBe(false);
  expect(isLevel(of(() => 3))).toBe(true);
  expect(isLevel(of((day) => 2 + day / 14))).toBe(false);
  expect(isLevel(trend([], at))).toBe(false);
});

test('the index as a whole number is of its own band, and the nearest that is', () => {
  expect([29.4, 29.6, 30, 49.7, 50, 99.6].map(wholeIndex)).toEqual([29, 29, 30, 49, 50, 100]);
  forAll(fc.double({ min: 0, max: 100, noNaN: true }), (index) => {
    expect(bandOf(wholeIndex(index))).toBe(bandOf(index));
    expect(Math.abs(wholeIndex(index) - index)).toBeLessThan(1);
  });
});
