import { describe, expect, it } from 'vitest';
import { namedShiftOf, openPlansOn, plannedOn } from '#shared/record/plan-of-day.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import { zonedTimeAt } from '#shared/time/wall-clock.ts';
import { aNamedShift, aPlannedShift, aShift, aShiftOn } from '../../../support/entries.ts';

const at = (date: string, time: string) => zonedTimeAt(date, time, 'Europe/Berlin');
const date = '2026-03-10';
const plan = (id: string, start: string, end: string) =>
  aPlannedShift({ id, start: at(date, start), end: at(date, end) });
const split: LegworkRecord = {
  ...emptyRecord,
  plannedShifts: [plan('evening', '17:00', '21:00'), plan('morning', '06:00', '11:00')],
};
const openIds = (record: LegworkRecord) => openPlansOn(record, date).map(({ id }) => id);

describe('the planned shifts of a day', () => {
  it('are those that start on it by their own clocks, in order', () => {
    const night = aPlannedShift({ start: at('2026-03-09', '22:00'), end: at(date, '06:00') });
    const far = aPlannedShift({
      start: '2026-03-10T23:00:00-10:00[Pacific/Honolulu]',
      end: '2026-03-11T07:00:00-10:00[Pacific/Honolulu]',
    });
    const record = { plannedShifts: [far, ...split.plannedShifts, night] };
    expect(plannedOn(record, date).map(({ start }) => start.slice(11, 16))).toEqual([
      '06:00',
      '17:00',
      '23:00',
    ]);
  });

  it('are open until as many shifts are logged, whatever their times', () => {
    expect(openIds(split)).toEqual(['morning', 'evening']);
    const one = aShift({ id: '1', start: at(date, '06:10'), end: at(date, '11:30') });
    expect(openIds({ ...split, shifts: [one] })).toEqual(['evening']);
    const between = aShift({ id: '2', start: at(date, '12:00'), end: at(date, '13:00') });
    expect(openIds({ ...split, shifts: [between] })).toEqual(['morning', 'evening']);
    expect(openIds({ ...split, shifts: [one, between] })).toEqual([]);
    const single = { ...split, plannedShifts: [plan('morning', '06:00', '11:00')] };
    expect(openIds({ ...single, shifts: [between] })).toEqual([]);
  });

  it('are answered by one shift that meets both, by one from the night before, and by a day off', () => {
    expect(
      openIds({ ...split, shifts: [aShiftOn(date, { start: at(date, '06:00'), end: at(date, '21:00') })] }),
    ).toEqual([]);
    const night = aShift({ start: at('2026-03-09', '22:00'), end: at(date, '06:30') });
    expect(openIds({ ...split, shifts: [night] })).toEqual(['evening']);
    expect(openIds({ ...split, daysOff: [{ date }] })).toEqual([]);
  });
});

it('the named shift of a planned one has its clock times, in any zone', () => {
  const named = aNamedShift({ start: '22:00', end: '06:00' });
  const times = {
    start: '2026-03-10T22:00:00-10:00[Pacific/Honolulu]',
    end: '2026-03-11T06:00:00-10:00[Pacific/Honolulu]',
  };
  expect(namedShiftOf([named], times)).toBe(named);
  expect(namedShiftOf([{ ...named, end: '06:15' }], times)).toBeNull();
});
