/** The points of a chart: days, or stretches of days with their median and range. */
import { describe, expect, it } from 'vitest';
import { type Point, pointsOf, unitOf } from '#renderer/charts/points.ts';
import { addDays } from '#shared/time/wall-clock.ts';

const everyDate = (): boolean => true;
const options = { unit: 'week', weekStart: 0, isCounted: everyDate } as const;
/** A row a date from Wednesday, 25 February 2026, on. */
const rowsOf = (...values: readonly (number | null)[]) =>
  values.map((value, day) => ({ date: addDays('2026-02-25', day), value }));
const datesIn = (points: readonly Point[]) => points.map(({ from, until }) => [from, until]);

describe('what a point stands for', () => {
  it('is a day for less than three months, and a week from then on', () => {
    expect([28, 90, 91, 365].map(unitOf)).toEqual(['day', 'day', 'week', 'week']);
  });

  it('is so long that even a century has at most about 400 points', () => {
    expect([3 * 365, 20 * 365, 60 * 365].map(unitOf)).toEqual(['month', 'month', 'year']);
    const days = { day: 1, week: 7, month: 30, year: 365 };
    for (let years = 1; years <= 120; years += 1) {
      expect((years * 365) / days[unitOf(years * 365)], `${years} years`).toBeLessThanOrEqual(401);
    }
  });
});

describe('the points of days', () => {
  it('are each date with its value, whether or not the date counts in a median', () => {
    const points = pointsOf(rowsOf(3, null), ['value'], { ...options, unit: 'day', isCounted: () => false });
    expect(points).toEqual([
      { from: '2026-02-25', until: '2026-02-25', values: { value: { median: 3, low: 3, high: 3 } } },
      { from: '2026-02-26', until: '2026-02-26', values: { value: undefined } },
    ]);
  });
});

describe('the points of stretches', () => {
  it('are weeks from the chosen first day, cut to the dates that there are', () => {
    const rows = rowsOf(...Array.from({ length: 10 }, () => 1));
    expect(datesIn(pointsOf(rows, ['value'], options))).toEqual([
      ['2026-02-25', '2026-03-01'],
      ['2026-03-02', '2026-03-06'],
    ]);
    expect(datesIn(pointsOf(rows, ['value'], { ...options, weekStart: 6 }))).toEqual([
      ['2026-02-25', '2026-02-28'],
      ['2026-03-01', '2026-03-06'],
    ]);
  });

  it('have weeks before 1970, too', () => {
    const rows = [
      { date: '1969-12-28' },
      { date: '1969-12-29' },
      { date: '1970-01-04' },
      { date: '1970-01-05' },
    ];
    expect(datesIn(pointsOf(rows, [], options))).toEqual([
      ['1969-12-28', '1969-12-28'],
      ['1969-12-29', '1970-01-04'],
      ['1970-01-05', '1970-01-05'],
    ]);
  });

  it('are months and years by their names', () => {
    const rows = rowsOf(...Array.from({ length: 10 }, () => 1));
    expect(datesIn(pointsOf(rows, ['value'], { ...options, unit: 'month' }))).toEqual([
      ['2026-02-25', '2026-02-28'],
      ['2026-03-01', '2026-03-06'],
    ]);
    expect(datesIn(pointsOf(rows, ['value'], { ...options, unit: 'year' }))).toHaveLength(1);
  });

  it('have the median and the range of the values that count, and gaps where none does', () => {
    // Days off count nowhere.
    const isCounted = (date: string) => date !== '2026-02-26';
    const [first, second] = pointsOf(rowsOf(4, 99, 1, null, 3, null, null), ['value'], {
      ...options,
      isCounted,
    });
    expect(first?.values.value).toEqual({ median: 3, low: 1, high: 4 });
    expect(second?.values.value).toBeUndefined();
  });
});
