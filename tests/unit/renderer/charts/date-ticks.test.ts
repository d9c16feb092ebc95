import { expect, it } from 'vitest';
import { dateTicks } from '#renderer/charts/date-ticks.ts';

it('names days over weeks, back from the last', () => {
  expect(dateTicks('2026-03-03', '2026-03-30', 7)).toEqual({
    dates: ['2026-03-05', '2026-03-10', '2026-03-15', '2026-03-20', '2026-03-25', '2026-03-30'],
    unit: 'day',
  });
  expect(dateTicks('2026-03-30', '2026-03-30', 7).dates).toEqual(['2026-03-30']);
});

it('names firsts of months over a year', () => {
  expect(dateTicks('2025-03-31', '2026-03-30', 7)).toEqual({
    dates: ['2025-05-01', '2025-07-01', '2025-09-01', '2025-11-01', '2026-01-01', '2026-03-01'],
    unit: 'month',
  });
});

it('names firsts of years over many', () => {
  const { dates, unit } = dateTicks('2006-05-01', '2026-03-30', 7);
  expect(unit).toBe('year');
  expect(dates).toEqual(['2011-01-01', '2016-01-01', '2021-01-01', '2026-01-01']);
});

it.each(['2026-03-29', '2025-11-01', '2024-01-01', '1990-01-01'])(
  'never names more than asked from %s',
  (from) => {
    expect(dateTicks(from, '2026-03-30', 7).dates.length).toBeLessThanOrEqual(7);
  },
);
