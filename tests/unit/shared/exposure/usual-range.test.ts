import { describe, expect, it } from 'vitest';
import { usualRange } from '#shared/exposure/usual-load.ts';
import { quartilesOf } from '#shared/time/order.ts';
import { addDays } from '#shared/time/wall-clock.ts';

const date = '2026-03-30';
/** A day of each figure, the last one the day before; no figure is a day off. */
const daysOf = (...figures: readonly (number | null)[]) =>
  figures.map((figure, i) => ({
    date: addDays(date, i - figures.length),
    figure: figure ?? 0,
    hasShift: figure !== null,
  }));
const rangeOf = (...figures: readonly (number | null)[]) =>
  usualRange(daysOf(...figures), date, ({ figure }) => figure);

describe('quartiles', () => {
  it('are the values a quarter and three quarters of the way through, in any order', () => {
    expect(quartilesOf([50, 10, 30, 20, 40])).toEqual({ low: 20, high: 40 });
    // Between two neighbours in proportion.
    expect(quartilesOf([1, 2, 3, 4])).toEqual({ low: 1.75, high: 3.25 });
    expect(quartilesOf([7])).toEqual({ low: 7, high: 7 });
  });
});

describe('the usual range', () => {
  it('is the middle half of the working days: a day off is none', () => {
    expect(rangeOf(50, null, 10, 30, null, 20, 40)).toEqual({ low: 20, high: 40 });
  });

  it('is none with fewer than five working days', () => {
    expect(rangeOf(10, null, 20, 30, 40)).toBeNull();
  });

  it('counts the 28 dates before, and not the day itself', () => {
    const days = [
      { date: addDays(date, -29), figure: 900, hasShift: true },
      ...daysOf(10, 20, 30, 40, 50),
      { date, figure: 900, hasShift: true },
    ];
    expect(usualRange(days, date, ({ figure }) => figure)).toEqual({ low: 20, high: 40 });
  });
});
