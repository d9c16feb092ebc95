import { describe, expect, it } from 'vitest';
import { usualShiftOn } from '#renderer/state/usual-shift.ts';
import type { UsualShift } from '#shared/record/named-shift.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import { weekdayOf } from '#shared/time/wall-clock.ts';
import { aGarment, aNamedShift, aRota, aShift, aWear } from '../../../support/entries.ts';

const early: UsualShift = {
  start: '06:30',
  end: '15:00',
  standingMinutes: 200,
  walkingMinutes: 100,
  longestStandMinutes: 50,
  garmentId: 'g1',
};

/** Monday 2 March, 08:00 to 16:00, and Wednesday 4 March, 22:00 to 06:00. */
const monday = aShift();
const wednesday = aShift({
  id: 's2',
  start: '2026-03-04T22:00:00+01:00[Europe/Berlin]',
  end: '2026-03-05T06:00:00+01:00[Europe/Berlin]',
});

const record: LegworkRecord = { ...emptyRecord, garments: [aGarment()], shifts: [wednesday, monday] };
const withRota = (usual: UsualShift): LegworkRecord => ({
  ...record,
  namedShifts: [aNamedShift(usual)],
  rota: aRota('early', null, null, null, null, null, null),
});

describe('the usual shift of a date', () => {
  it('is the rota’s, and none on its free days', () => {
    expect(usualShiftOn(withRota(early), '2026-03-09')).toEqual(early);
    expect(usualShiftOn(withRota(early), '2026-03-10')).toBeNull();
  });

  it('is that of former shifts before the rota begins', () => {
    const later = { ...withRota(early), rota: { ...aRota('early'), from: '2026-03-11' } };
    expect(usualShiftOn(later, '2026-03-10')).toMatchObject({ start: '22:00' });
  });

  it('has no stocking that is no longer there', () => {
    expect(usualShiftOn(withRota({ ...early, garmentId: 'gone' }), '2026-03-09')?.garmentId).toBeNull();
  });

  it('has no stocking that is worn out by then', () => {
    const worn = { ...withRota(early), garments: [aGarment({ retiredOn: '2026-03-16' })] };
    expect(usualShiftOn(worn, '2026-03-09')?.garmentId).toBe('g1');
    expect(usualShiftOn(worn, '2026-03-16')?.garmentId).toBeNull();
  });

  it('is none by habit where that weekday was a day off the week before', () => {
    expect(usualShiftOn({ ...record, daysOff: [{ date: '2026-03-03' }] }, '2026-03-10')).toBeNull();
  });

  it('is else the last shift before it of that weekday, else the last shift before it', () => {
    expect(usualShiftOn(record, '2026-03-09')).toMatchObject({ start: '08:00', end: '16:00' });
    expect(usualShiftOn(record, '2026-03-10')).toMatchObject({ start: '22:00', end: '06:00' });
    expect(usualShiftOn(record, '2026-03-03')).toMatchObject({ start: '08:00' });
    expect(usualShiftOn(record, '2026-03-02')).toBeNull();
  });

  it('has the stocking that was worn on both legs over the whole of that shift', () => {
    const worn = (changed = {}) =>
      usualShiftOn({ ...record, wear: [aWear(changed)] }, '2026-03-09')?.garmentId;
    expect(worn()).toBe('g1');
    expect(worn({ off: undefined })).toBe('g1');
    expect(worn({ legs: 'left' })).toBeNull();
    expect(worn({ off: '2026-03-02T15:00:00+01:00[Europe/Berlin]' })).toBeNull();
  });

  it('has the figures of the timeline where the shift has one', () => {
    const at = (time: string) => `2026-03-02T${time}:00+01:00[Europe/Berlin]`;
    const shift = aShift({
      segments: [
        { posture: 'standing', start: at('08:00'), end: at('08:40') },
        { posture: 'walking', start: at('08:40'), end: at('09:00') },
      ],
    });
    expect(usualShiftOn({ ...record, shifts: [shift] }, '2026-03-09')).toMatchObject({
      standingMinutes: 40,
      walkingMinutes: 20,
      longestStandMinutes: 40,
    });
  });

  it('counts the week from Monday', () => {
    expect(['2026-03-02', '2026-03-08', '1969-12-29'].map(weekdayOf)).toEqual([1, 7, 1]);
  });
});
