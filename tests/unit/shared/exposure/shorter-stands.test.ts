import { describe, expect, it } from 'vitest';
import { shorterStandMinutes } from '#shared/exposure/shorter-stands.ts';

const sunday = '2026-03-15';

/** Working days of March 2026 with their longest stands, minutes. */
const worked = (stands: Readonly<Record<number, number>>) =>
  Object.entries(stands).map(([day, longestStandMinutes]) => ({
    date: `2026-03-${day.padStart(2, '0')}`,
    longestStandMinutes,
    hasShift: true,
  }));

describe('the stands of this week beside those of the week before', () => {
  it('are shorter by the difference of the means of the working days', () => {
    const days = worked({ 2: 90, 3: 100, 8: 80, 9: 60, 10: 40, 15: 50 });
    expect(shorterStandMinutes(days, sunday)).toBe(40);
  });

  it('leave out days off, and days outside of the two weeks', () => {
    const days = [
      ...worked({ 1: 600, 2: 90, 3: 100, 8: 80, 9: 60, 10: 40, 15: 50, 16: 1 }),
      { date: '2026-03-11', longestStandMinutes: 0, hasShift: false },
    ];
    expect(shorterStandMinutes(days, sunday)).toBe(40);
  });

  it('are said to be shorter neither where they were not, nor for a difference that is not worth it', () => {
    expect(shorterStandMinutes(worked({ 2: 50, 3: 50, 4: 50, 9: 90, 10: 90, 11: 90 }), sunday)).toBeNull();
    expect(shorterStandMinutes(worked({ 2: 50, 3: 50, 4: 50, 9: 46, 10: 46, 11: 46 }), sunday)).toBeNull();
  });

  it('are not compared where a week has fewer than three working days', () => {
    expect(shorterStandMinutes(worked({ 2: 90, 3: 90, 9: 40, 10: 40, 11: 40 }), sunday)).toBeNull();
    expect(shorterStandMinutes([], sunday)).toBeNull();
  });
});
