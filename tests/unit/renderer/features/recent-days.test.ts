import { describe, expect, it } from 'vitest';
import { lastRecentDate, recentDays } from '#renderer/features/today/recent-days.ts';
import { standFinding } from '#renderer/features/today/stand-finding.ts';
import { emptyRecord } from '#shared/record/record.ts';
import { deriveRecord } from '#shared/risk/derive.ts';
import { addDays } from '#shared/time/wall-clock.ts';
import { aShiftOn } from '../../../support/entries.ts';

const today = '2026-03-20';
const now = `${today}T20:00:00+01:00[Europe/Berlin]`;
const heavy = { standingMinutes: 420, longestStandMinutes: 90, walkingMinutes: 30 };
const record = {
  ...emptyRecord,
  shifts: [aShiftOn('2026-03-06'), aShiftOn('2026-03-07'), aShiftOn('2026-03-19', { id: 's3', ...heavy })],
  daysOff: [{ date: '2026-03-18' }],
};
const { days } = deriveRecord(record, now);

describe('the last 14 days', () => {
  it('end today, with gaps, days off and loads apart', () => {
    const recent = recentDays(days, today);
    expect([recent.length, recent[0]?.date, recent.at(-1)?.date]).toEqual([14, '2026-03-07', today]);
    expect(recent.at(-1)?.logged).toBeNull();
    expect(recent.at(-3)?.logged).toEqual({ kind: 'off' });
    expect(recent.at(-2)?.logged).toMatchObject({ kind: 'worked', share: 1, zone: 'red' });
  });

  it('have bars beside six load-hours at least: a light week looks light', () => {
    const [first] = recentDays(days, '2026-03-18');
    const load = days[0]?.load ?? Number.NaN;
    expect(load).toBeLessThan(6);
    expect(recentDays(days, '2026-03-18').find(({ date }) => date === '2026-03-06')?.logged).toMatchObject({
      share: load / 6,
    });
    expect(first?.date).toBe('2026-03-05');
  });

  it('end on the shown day only where it lies before them', () => {
    expect(lastRecentDate(addDays(today, -13), today)).toBe(today);
    expect(lastRecentDate(addDays(today, -14), today)).toBe('2026-03-06');
    expect(lastRecentDate(today, today)).toBe(today);
  });
});

describe('the finding of a day', () => {
  it('never rounds across the limit', () => {
    expect(standFinding(95, 60)).toEqual({ kind: 'over', minutes: 35 });
    expect(standFinding(60.4, 60)).toEqual({ kind: 'over', minutes: 1 });
    expect(standFinding(60, 60)).toEqual({ kind: 'within' });
    expect(standFinding(0, 60)).toEqual({ kind: 'none' });
  });
});
