import { describe, expect, it } from 'vitest';
import { namedShiftIssues, rotaIssues } from '#shared/rules/rota-issues.ts';
import { aNamedShift } from '../../../support/entries.ts';

describe('a named shift', () => {
  it('has figures that fit its length by the clock, also over midnight and around the clock', () => {
    expect(namedShiftIssues(aNamedShift())).toEqual([]);
    expect(namedShiftIssues(aNamedShift({ start: '22:00', end: '06:00', standingMinutes: 360 }))).toEqual([]);
    expect(namedShiftIssues(aNamedShift({ start: '08:00', end: '08:00', standingMinutes: 1300 }))).toEqual(
      [],
    );
  });

  it('is not shorter than its standing and walking', () => {
    const issues = namedShiftIssues(aNamedShift({ start: '22:00', end: '03:00', walkingMinutes: 101 }));
    expect(issues).toMatchObject([
      {
        field: 'walkingMinutes',
        reason: 'posture-over-shift-length',
        values: { onFeetMinutes: 301, shiftMinutes: 300 },
      },
    ]);
  });

  it('has no stand longer than all its standing', () => {
    expect(namedShiftIssues(aNamedShift({ longestStandMinutes: 201 }))).toMatchObject([
      {
        field: 'longestStandMinutes',
        reason: 'longest-stand-over-standing',
        values: { standingMinutes: 200 },
      },
    ]);
  });
});

describe('a rota', () => {
  it('names each day and exception with a shift that is not there', () => {
    const exceptions = [
      { date: '2026-03-02', shiftId: null },
      { date: '2026-03-03', shiftId: 'gone' },
    ];
    const rota = { from: '2026-03-02', days: ['e', null, 'gone'], exceptions };
    expect(rotaIssues(rota, new Set(['e'])).map(({ field }) => field)).toEqual([
      'days.2',
      'exceptions.1.shiftId',
    ]);
  });
});
