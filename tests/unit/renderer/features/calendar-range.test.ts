import { describe, expect, it } from 'vitest';
import { afterPress, datesIn, extended, type Range, spanOf } from '#renderer/features/calendar/range.ts';
import { changesOfRange, type RangeAnswer, stateOfRange } from '#renderer/features/calendar/range-changes.ts';
import { applyChanges } from '#shared/record/change.ts';
import { differenceOf } from '#shared/record/difference.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import { rotaOn } from '#shared/record/rota.ts';
import { issuesOfChanges } from '#shared/rules/record-issues.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import { aGarment, aNamedShift, aRota, aShift, aShiftOn, aWear } from '../../../support/entries.ts';

const today = '2026-03-11';
const now = '2026-03-11T15:00:00+01:00[Europe/Berlin]';
const early = aNamedShift({ id: 'early', start: '06:00', end: '14:00' });
const night = aNamedShift({ id: 'night', name: 'Night', letter: 'N', start: '22:00', end: '06:00' });
const record: LegworkRecord = {
  ...emptyRecord,
  garments: [aGarment()],
  namedShifts: [early, night],
  rota: aRota('early', 'early', 'early', 'early', 'early', null, null),
};

const span = (first: string, last: string) => ({ first, last });
const vacation: RangeAnswer = { kind: 'off', reason: 'vacation' };
const asEarly: RangeAnswer = { kind: 'shift', shift: early };
const asNight: RangeAnswer = { kind: 'shift', shift: night };

const noDifference = { missing: [], changed: [], extra: [] };

/** The record after the answer, which the rules accept. */
function answered(before: LegworkRecord, first: string, last: string, answer: RangeAnswer) {
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `new-${ids}`;
  };
  const { changes, count } = changesOfRange(before, span(first, last), answer, { now, newId });
  const { record: after, inverse } = applyChanges(before, changes);
  expect(issuesOfChanges({ before, after, changes, now })).toEqual([]);
  // One undo reverts it.
  expect(differenceOf(before, applyChanges(after, inverse).record)).toEqual(noDifference);
  return { after, changes, count };
}

describe('the chosen days', () => {
  const at = (anchor: string, end: string, isOpen: boolean): Range => ({ anchor, end, isOpen });

  it('go from the first press to the second; a third begins anew', () => {
    const one = afterPress(null, '2026-12-07', false);
    expect(one).toEqual(at('2026-12-07', '2026-12-07', true));
    const two = afterPress(one, '2026-12-20', false);
    expect(two).toEqual(at('2026-12-07', '2026-12-20', false));
    expect(afterPress(two, '2026-12-24', false)).toEqual(at('2026-12-24', '2026-12-24', true));
  });

  it('end where a press with Shift or a key says, from the first one on, also backwards', () => {
    const one = afterPress(null, '2026-12-07', true);
    const two = afterPress(one, '2026-12-20', true);
    const three = afterPress(two, '2026-12-01', true);
    expect(spanOf(three)).toEqual(span('2026-12-01', '2026-12-07'));
    expect(spanOf(extended(three, '2026-12-01', '2026-12-09'))).toEqual(span('2026-12-07', '2026-12-09'));
    expect(spanOf(extended(null, '2026-12-08', '2026-12-01'))).toEqual(span('2026-12-01', '2026-12-08'));
  });

  it('go over the end of a year, and over a leap day', () => {
    expect(datesIn(span('2026-12-30', '2027-01-02'))).toEqual([
      ...['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02'],
    ]);
    expect(datesIn(span('2024-02-28', '2024-03-01'))).toHaveLength(3);
  });
});

describe('days off in a range', () => {
  it('are all its days, past and ahead, over the end of the year', () => {
    const { after, count } = answered(record, '2026-12-21', '2027-01-03', vacation);
    expect(count).toBe(14);
    expect(after.daysOff).toHaveLength(14);
    expect(after.daysOff.at(-1)).toEqual({ date: '2027-01-03', reason: 'vacation' });
  });

  it('leave a day that holds a shift as it is, and say so', () => {
    const dates = ['2026-03-03', '2026-03-05', '2026-03-09'];
    const worked = { ...record, shifts: dates.map((date) => aShiftOn(date, { id: date })) };
    const state = stateOfRange(worked, span('2026-03-02', '2026-03-06'), today);
    expect(state).toMatchObject({ days: 5, held: 2, isAhead: false });
    const { after, count } = answered(worked, '2026-03-02', '2026-03-06', vacation);
    expect(count).toBe(3);
    expect(after.daysOff.map(({ date }) => date)).toEqual(['2026-03-02', '2026-03-04', '2026-03-06']);
    expect(after.shifts).toBe(worked.shifts);
  });

  it('change the reason of a former day off, and leave one that has it', () => {
    const before: LegworkRecord = {
      ...record,
      daysOff: [{ date: '2026-03-03' }, { date: '2026-03-04', reason: 'vacation' }],
    };
    const { after, changes, count } = answered(before, '2026-03-03', '2026-03-04', vacation);
    expect(changes).toHaveLength(1);
    expect(count).toBe(2);
    expect(after.daysOff.map(({ reason }) => reason)).toEqual(['vacation', 'vacation']);
    const plain = answered(before, '2026-03-04', '2026-03-04', { kind: 'off', reason: null });
    expect(plain.after.daysOff[1]).toEqual({ date: '2026-03-04' });
  });

  it('may follow a night that began the day before', () => {
    const shift = aShift({
      start: '2026-03-03T22:00:00+01:00[Europe/Berlin]',
      end: '2026-03-04T06:00:00+01:00[Europe/Berlin]',
    });
    const { after } = answered({ ...record, shifts: [shift] }, '2026-03-03', '2026-03-04', vacation);
    expect(after.daysOff.map(({ date }) => date)).toEqual(['2026-03-04']);
  });

  it('go by the date that each shift’s own clocks showed', () => {
    // It is still the 4th in Honolulu, and the 5th in Berlin.
    const shift = aShift({
      start: '2026-03-04T20:00:00-10:00[Pacific/Honolulu]',
      end: '2026-03-05T02:00:00-10:00[Pacific/Honolulu]',
    });
    const { after } = answered({ ...record, shifts: [shift] }, '2026-03-04', '2026-03-05', vacation);
    expect(after.daysOff.map(({ date }) => date)).toEqual(['2026-03-05']);
  });
});

describe('a named shift in a range', () => {
  it('is logged where it has ended, with its stocking, and planned where it has not', () => {
    const { after, count } = answered(record, '2026-03-10', '2026-03-14', asEarly);
    expect(count).toBe(5);
    // The one of today ended at 14:00.
    expect(after.shifts.map(({ start }) => dateOf(start))).toEqual(['2026-03-10', '2026-03-11']);
    expect(after.wear).toMatchObject([
      { garmentId: 'g1', shiftId: 'new-1' },
      { garmentId: 'g1', shiftId: 'new-2' },
    ]);
    // The pattern has the 12th and the 13th anyway.
    expect(after.rota?.exceptions).toEqual([{ date: '2026-03-14', shiftId: 'early' }]);
  });

  it('is not logged before it has ended', () => {
    const { after } = answered(record, today, today, asNight);
    expect(after.shifts).toEqual([]);
    expect(rotaOn(after, today)).toEqual(night);
  });

  it('is never planned without a rota', () => {
    const { after, count } = answered({ ...record, rota: null }, '2026-03-10', '2026-03-20', asNight);
    expect(count).toBe(1);
    expect(after.shifts).toHaveLength(1);
    expect(after.rota).toBeNull();
  });

  it('takes the place of days off, and of an earlier exception', () => {
    const before: LegworkRecord = {
      ...record,
      daysOff: [{ date: '2026-03-09' }, { date: '2026-03-17', reason: 'vacation' }],
      rota: { ...aRota('early'), exceptions: [{ date: '2026-03-17', shiftId: null }] },
    };
    expect(answered(before, '2026-03-09', '2026-03-09', asEarly).after.daysOff).toHaveLength(1);
    const { after } = answered(before, '2026-03-17', '2026-03-17', asNight);
    expect(after.daysOff).toEqual([{ date: '2026-03-09' }]);
    expect(after.rota?.exceptions).toEqual([{ date: '2026-03-17', shiftId: 'night' }]);
  });

  it('is left out where a logged shift runs at the same time', () => {
    const shift = aShift({
      start: '2026-03-03T23:00:00+01:00[Europe/Berlin]',
      end: '2026-03-04T07:00:00+01:00[Europe/Berlin]',
    });
    const { count, after } = answered({ ...record, shifts: [shift] }, '2026-03-02', '2026-03-05', asEarly);
    expect(count).toBe(2);
    expect(after.shifts.map(({ start }) => dateOf(start))).toEqual([
      ...['2026-03-03', '2026-03-02', '2026-03-05'],
    ]);
  });

  it('joins its stocking with wear that is there', () => {
    const wear = [
      aWear({
        on: '2026-03-09T05:30:00+01:00[Europe/Berlin]',
        off: '2026-03-09T20:00:00+01:00[Europe/Berlin]',
      }),
    ];
    const { after } = answered({ ...record, wear }, '2026-03-09', '2026-03-09', asEarly);
    expect(after.wear).toEqual(wear);
  });
});

describe('clearing a range', () => {
  it('takes days off and exceptions away, and leaves shifts', () => {
    const before: LegworkRecord = {
      ...record,
      shifts: [aShiftOn('2026-03-03')],
      daysOff: [{ date: '2026-03-04' }, { date: '2026-03-20', reason: 'ill' }, { date: '2026-04-01' }],
      rota: {
        ...aRota('early'),
        exceptions: [
          { date: '2026-03-19', shiftId: 'night' },
          { date: '2026-04-01', shiftId: 'night' },
        ],
      },
    };
    expect(stateOfRange(before, span('2026-03-03', '2026-03-31'), today).canClear).toBe(true);
    expect(stateOfRange(before, span('2026-03-05', '2026-03-18'), today).canClear).toBe(false);
    const { after, count } = answered(before, '2026-03-03', '2026-03-31', { kind: 'clear' });
    expect(count).toBe(3);
    expect(after.shifts).toBe(before.shifts);
    expect(after.daysOff).toEqual([{ date: '2026-04-01' }]);
    expect(after.rota?.exceptions).toEqual([{ date: '2026-04-01', shiftId: 'night' }]);
  });
});

it('an answer for a range reads twenty years of shifts once', () => {
  const shifts = datesIn(span('2006-03-01', '2025-12-31')).map((date) => aShiftOn(date, { id: date }));
  let reads = 0;
  const counted = new Proxy(shifts, {
    get: (target, key, receiver) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  const newId = () => 'new';
  changesOfRange({ ...record, shifts: counted }, span('2026-01-01', '2026-03-10'), vacation, { now, newId });
  expect(reads).toBeLessThanOrEqual(2 * shifts.length);
});
