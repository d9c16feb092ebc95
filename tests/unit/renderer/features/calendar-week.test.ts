import { describe, expect, it } from 'vitest';
import { daysIn } from '#renderer/features/calendar/calendar-days.ts';
import { lettersOf } from '#renderer/features/calendar/marks.ts';
import { axisOf, loggedBlocks, plannedBlocks, wornOn } from '#renderer/features/calendar/week-blocks.ts';
import type { PlannedShift } from '#shared/record/planned-shift.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import { aNamedShift, aPlannedShift, aRota, aShift, aWear } from '../../../support/entries.ts';

const now = '2026-03-30T09:00:00+02:00[Europe/Berlin]';
const early = aNamedShift({ start: '06:30', end: '15:00' });
const night = aNamedShift({ id: 'night', name: 'Night', letter: 'N', start: '22:00', end: '06:00' });
const nothing = { days: [], wearDays: [] };
const daysOf = (record: Partial<LegworkRecord>, first = '2026-03-23', last = '2026-03-29') =>
  daysIn({ ...emptyRecord, namedShifts: [early, night], ...record }, nothing, { first, last }, '2026-03-30');
const dayOf = (record: Partial<LegworkRecord>, date = '2026-03-23') => {
  const [day] = daysOf(record, date, date);
  if (day === undefined) throw new Error(`no ${date}`);
  return day;
};

describe('the shifts of a week over the clock', () => {
  it('lie by the clocks where they were worked; a night goes on after midnight', () => {
    const shifts = [
      aShift({
        start: '2026-03-23T22:00:00-10:00[Pacific/Honolulu]',
        end: '2026-03-24T06:00:00-10:00[Pacific/Honolulu]',
      }),
    ];
    expect(loggedBlocks(dayOf({ shifts }))).toEqual([
      { named: night, start: '22:00', end: '06:00', from: 22 * 60, to: 30 * 60 },
    ]);
  });

  it('have what the rota has, unless it was logged so or the day is off', () => {
    const rota = aRota('early', 'night', 'early', 'early', 'early', null, null);
    expect(plannedBlocks(dayOf({ rota }))).toMatchObject([{ named: early, from: 390, to: 900 }]);
    expect(plannedBlocks(dayOf({ rota }, '2026-03-24'))).toMatchObject([{ from: 22 * 60, to: 30 * 60 }]);
    const logged = aShift({
      start: '2026-03-23T06:30:00+01:00[Europe/Berlin]',
      end: '2026-03-23T15:00:00+01:00[Europe/Berlin]',
    });
    expect(plannedBlocks(dayOf({ rota, shifts: [logged] }))).toEqual([]);
    const longer = { ...logged, end: '2026-03-23T17:00:00+01:00[Europe/Berlin]' };
    expect(plannedBlocks(dayOf({ rota, shifts: [longer] }))[0]?.named).toBe(early);
    expect(plannedBlocks(dayOf({ rota, daysOff: [{ date: '2026-03-23' }] }))).toEqual([]);
    expect(plannedBlocks(dayOf({ rota }, '2026-03-28'))).toEqual([]);
    expect(plannedBlocks(dayOf({}))).toEqual([]);
  });

  it('have what is planned before what the rota has, by the name in its file', () => {
    const at = (time: string) => `2026-03-23T${time}:00+01:00[Europe/Berlin]`;
    const plannedShifts = [
      aPlannedShift({ id: 'b', start: at('17:00'), end: at('21:00'), summary: 'Spätdienst' }),
      aPlannedShift({ id: 'a', start: at('06:30'), end: at('15:00'), summary: 'F' }),
    ];
    const day = dayOf({ rota: aRota('night'), plannedShifts });
    expect(plannedBlocks(day)).toEqual([
      { named: early, start: '06:30', end: '15:00', from: 390, to: 900 },
      {
        named: expect.objectContaining({ name: 'Spätdienst', letter: 'S' }),
        start: '17:00',
        end: '21:00',
        from: 1020,
        to: 1260,
      },
    ]);
    const [first] = plannedShifts;
    const unnamed = { ...first, id: 'c', summary: '' } as PlannedShift;
    expect(plannedBlocks(dayOf({ plannedShifts: [unnamed] }))).toMatchObject([
      { named: null, start: '17:00' },
    ]);
    const shifts = [aShift({ start: at('17:00'), end: at('21:00') })];
    expect(plannedBlocks(dayOf({ plannedShifts, shifts }))).toHaveLength(1);
    expect(lettersOf({ ...day, planned: day.rota })).toBe(`${early.letter} S`);
  });

  it('share hours that all of them lie in', () => {
    const rota = aRota('early', 'night', null, null, null, null, null);
    expect(axisOf(daysOf({ rota }))).toEqual({ firstHour: 6, lastHour: 32 });
    expect(axisOf(daysOf({ rota: aRota('early', null, null, null, null, null, null) }))).toEqual({
      firstHour: 6,
      lastHour: 16,
    });
    expect(axisOf(daysOf({}))).toEqual({ firstHour: 6, lastHour: 22 });
  });
});

describe('the stockings of a week over the clock', () => {
  const axis = { firstHour: 6, lastHour: 22 };
  const at = (date: string, time: string) => `${date}T${time}:00+01:00[Europe/Berlin]`;

  it('are on from when to when, within the hours shown; two that overlap are one', () => {
    const wear = [
      aWear({ id: 'a', on: at('2026-03-23', '05:00'), off: at('2026-03-23', '07:00') }),
      aWear({ id: 'b', on: at('2026-03-23', '12:00'), off: at('2026-03-23', '14:00') }),
      aWear({ id: 'c', legs: 'left', on: at('2026-03-23', '13:00'), off: at('2026-03-24', '08:00') }),
    ];
    expect(wornOn('2026-03-23', axis, wear, now)).toEqual([
      { from: 360, to: 420 },
      { from: 720, to: 1320 },
    ]);
    expect(wornOn('2026-03-24', axis, wear, now)).toEqual([{ from: 360, to: 480 }]);
    expect(wornOn('2026-03-25', axis, wear, now)).toEqual([]);
  });

  it('go on until now while they are on', () => {
    const { off: _off, ...open } = aWear({ on: at('2026-03-29', '20:00') });
    expect(wornOn('2026-03-29', axis, [open], now)).toEqual([{ from: 1200, to: 1320 }]);
    expect(wornOn('2026-03-30', axis, [open], now)).toEqual([{ from: 360, to: 540 }]);
  });

  it('were forgotten after a day: no day after it has a line (model.md §3)', () => {
    const { off: _off, ...open } = aWear({ on: at('2026-03-23', '10:00') });
    expect(wornOn('2026-03-23', axis, [open], now)).toEqual([{ from: 600, to: 1320 }]);
    expect(wornOn('2026-03-24', axis, [open], now)).toEqual([{ from: 360, to: 600 }]);
    expect(wornOn('2026-03-25', axis, [open], now)).toEqual([]);
    expect(wornOn('2026-03-30', axis, [open], now)).toEqual([]);
  });
});
