import { expect, test } from 'vitest';
import { daysUntilTrend, trend } from '#shared/risk/trend.ts';
import { addDays } from '#shared/time/wall-clock.ts';

const at = '2026-03-28';
const logged = (...daysBefore: readonly number[]) =>
  daysBefore.map((before) => ({ date: addDays(at, -before), load: 1 }));

test('a fortnight and a day are enough where nothing is logged, one less where today is', () => {
  expect(daysUntilTrend([], at)).toBe(15);
  expect(daysUntilTrend(logged(0), at)).toBe(14);
});

test('none is missing once a direction can be told', () => {
  expect(daysUntilTrend(logged(20, 9, 8, 7, 6, 5, 4, 3, 2, 1), at)).toBe(0);
  expect(daysUntilTrend(logged(20, 8, 7, 6, 5, 4, 3, 2, 1), at)).toBe(1);
});

test('the days from first to last count as well as their number', () => {
  expect(daysUntilTrend(logged(9, 8, 7, 6, 5, 4, 3, 2, 1, 0), at)).toBe(5);
});

test('as many days as it says are enough, and no fewer', () => {
  // The oldest of them leaves the four weeks on the way.
  const days = logged(27, 26, 3, 1);
  const missing = daysUntilTrend(days, at);
  const withMore = (more: number) =>
    trend([...days, ...logged(...Array.from({ length: more }, (_, day) => -day))], addDays(at, more - 1));
  expect(withMore(missing).direction).not.toBe('unknown');
  for (let fewer = 1; fewer < missing; fewer += 1)
    expect(withMore(fewer).direction, `${fewer}`).toBe('unknown');
});
