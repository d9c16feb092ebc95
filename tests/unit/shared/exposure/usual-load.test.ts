import { describe, expect, it } from 'vitest';
import { usualLoad } from '#shared/exposure/usual-load.ts';
import { addDays } from '#shared/time/wall-clock.ts';

const date = '2026-03-30';
/** A day of each load, the last one the day before. */
const daysOf = (...loads: readonly number[]) =>
  loads.map((load, i) => ({ date: addDays(date, i - loads.length), load, hasShift: load > 0 }));

describe('the usual load', () => {
  it('is the median of the working days before: of an even number the mean of the middle two', () => {
    expect(usualLoad(daysOf(9, 1, 3, 2, 5), date)).toBe(3);
    expect(usualLoad(daysOf(9, 1, 3, 2, 5, 4), date)).toBe(3.5);
  });

  it('is none with fewer than five working days: a day off is none', () => {
    const days = daysOf(1, 0, 2, 3, 4, 5);
    expect(usualLoad(days, date)).toBe(3);
    expect(usualLoad(days.slice(1), date)).toBeNull();
  });

  it('counts neither the day itself nor days more than 28 dates before', () => {
    const days = [
      { date: addDays(date, -29), load: 9, hasShift: true },
      ...daysOf(1, 1, 1, 1),
      { date, load: 9, hasShift: true },
    ];
    expect(usualLoad(days, date)).toBeNull();
    expect(usualLoad([{ date: addDays(date, -28), load: 9, hasShift: true }, ...days], date)).toBe(1);
  });
});
