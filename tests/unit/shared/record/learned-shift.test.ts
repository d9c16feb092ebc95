import { describe, expect, it } from 'vitest';
import { isLike, type LearnFrom, learnedShift, timesOf } from '#shared/record/learned-shift.ts';
import type { UsualShift } from '#shared/record/named-shift.ts';
import type { Shift } from '#shared/record/shift.ts';
import { aNamedShift, aShiftOn } from '../../../support/entries.ts';

const at = (date: string, time: string) => `${date}T${time}:00+01:00[Europe/Berlin]`;
const worked = (day: string, start: string, end: string, changed: Partial<Shift> = {}): Shift =>
  aShiftOn(`2026-03-${day}`, {
    id: `s${day}`,
    start: at(`2026-03-${day}`, start),
    end: at(`2026-03-${day}`, end),
    ...changed,
  });

const garments: Readonly<Record<string, string>> = { s02: 'knee', s03: 'knee' };
const usualOf = (shift: Shift): UsualShift => ({
  ...timesOf(shift),
  standingMinutes: shift.standingMinutes,
  walkingMinutes: shift.walkingMinutes,
  longestStandMinutes: shift.longestStandMinutes,
  garmentId: garments[shift.id] ?? null,
});
const learn = (shifts: readonly Shift[], changed: Partial<LearnFrom> = {}) =>
  learnedShift({ shifts, namedShifts: [], usualOf, ...changed }, shifts.at(-1) as Shift);

describe('a shift learned from what was logged', () => {
  it('is offered for the very first shift', () => {
    expect(learn([worked('02', '06:30', '14:45')])).toMatchObject({ start: '06:30', end: '14:45' });
  });

  it('is offered the second time that it is worked, to 15 minutes', () => {
    const night = worked('03', '13:00', '21:00');
    const first = worked('02', '06:30', '14:45');
    expect(learn([first, night])).toBeNull();
    expect(learn([first, night, worked('04', '06:45', '14:30')])).not.toBeNull();
    expect(learn([first, night, worked('04', '06:46', '14:45')])).toBeNull();
  });

  it('has the medians of times and figures, and the stocking most worn', () => {
    const shifts = [
      worked('02', '06:24', '14:45', { standingMinutes: 180 }),
      worked('03', '06:30', '14:45', { standingMinutes: 200 }),
      worked('04', '06:31', '14:45', { standingMinutes: 300 }),
    ];
    expect(learn(shifts)).toEqual({
      ...{ start: '06:30', end: '14:45', garmentId: 'knee' },
      ...{ standingMinutes: 200, walkingMinutes: 100, longestStandMinutes: 50 },
    });
  });

  it('has figures that fit into it, where the medians do not', () => {
    const typical = learn([
      worked('02', '06:00', '10:00', { standingMinutes: 150, walkingMinutes: 90 }),
      worked('03', '06:15', '10:00', { standingMinutes: 150, walkingMinutes: 75 }),
    ]);
    expect(typical).toMatchObject({ start: '06:10', standingMinutes: 150, walkingMinutes: 80 });
  });

  it('is never offered for a named shift’s times, nor beside nine of them', () => {
    const shifts = [worked('02', '06:30', '14:45')];
    expect(learn(shifts, { namedShifts: [aNamedShift({ start: '06:15', end: '15:00' })] })).toBeNull();
    expect(learn(shifts, { namedShifts: [aNamedShift({ start: '22:00' })] })).not.toBeNull();
    const nine = Array.from({ length: 9 }, (_, n) => aNamedShift({ id: `n${n}`, start: '22:00' }));
    expect(learn(shifts, { namedShifts: nine })).toBeNull();
  });

  it('knows times around midnight as near', () => {
    expect(isLike({ start: '23:55', end: '06:00' }, { start: '00:05', end: '06:00' })).toBe(true);
    expect(isLike({ start: '23:55', end: '06:00' }, { start: '00:15', end: '06:00' })).toBe(false);
    const shifts = [
      worked('02', '23:55', '23:59'),
      worked('03', '00:05', '00:10'),
      worked('04', '23:57', '23:59'),
    ];
    expect(learn(shifts)?.start).toBe('23:55');
  });
});
