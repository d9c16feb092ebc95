import { describe, expect, it } from 'vitest';
import { changesOfEnded, type EndedShift, shiftQuestion, workDayShown } from '#renderer/state/ended-shift.ts';
import { applyChanges } from '#shared/record/change.ts';
import type { NamedShift } from '#shared/record/named-shift.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import { zonedTimeAt } from '#shared/time/wall-clock.ts';
import { aGarment, aNamedShift, aRota, aShift, aShiftOn, aWear } from '../../../support/entries.ts';

const zone = 'Europe/Berlin';
const at = (date: string, time: string) => zonedTimeAt(date, time, zone);
const aNight = (date: string, next: string) =>
  aShift({ id: `night ${date}`, start: at(date, '22:00'), end: at(next, '06:15') });

const early = aNamedShift({ id: 'early', name: 'Early', start: '06:30', end: '14:45' });
const late = aNamedShift({ id: 'late', name: 'Late', start: '13:30', end: '22:00' });
const night = aNamedShift({ id: 'night', name: 'Night', start: '22:00', end: '06:15' });

/** From Monday 2 March: early, late, night, free. */
const onRota: LegworkRecord = {
  ...emptyRecord,
  namedShifts: [early, late, night],
  rota: aRota('early', 'late', 'night', null),
};

const wordsOf = (ended: Pick<EndedShift, 'start' | 'end'> | null): string | null =>
  ended && `${ended.start.slice(0, 16)} ${ended.end.slice(0, 16)}`;
const likelyAt = (record: LegworkRecord, date: string, time: string, asked: string | null = null) =>
  wordsOf(shiftQuestion(record, asked, at(date, time)).likely);

describe('the shift that ended last', () => {
  it('is last night’s on the morning after: it belongs to yesterday', () => {
    expect(likelyAt(onRota, '2026-03-05', '07:10')).toBe('2026-03-04T22:00 2026-03-05T06:15');
    expect(shiftQuestion(onRota, null, at('2026-03-05', '07:10')).likely?.date).toBe('2026-03-04');
  });

  it('is today’s once it has ended, and yesterday’s until then', () => {
    expect(likelyAt(onRota, '2026-03-03', '21:59')).toBe('2026-03-02T06:30 2026-03-02T14:45');
    expect(likelyAt(onRota, '2026-03-03', '22:00')).toBe('2026-03-03T13:30 2026-03-03T22:00');
  });

  it('is none that has not ended, and none on the rota’s free days', () => {
    expect(likelyAt(onRota, '2026-03-02', '09:00')).toBeNull();
    const withNight = { ...onRota, shifts: [aNight('2026-03-04', '2026-03-05')] };
    expect(likelyAt(withNight, '2026-03-05', '23:00')).toBeNull();
  });

  it('is none that is logged, marked as a day off, or overlaps a logged shift', () => {
    const open = ['2026-03-03', '15:00'] as const;
    const monday = '2026-03-02';
    expect(likelyAt(onRota, ...open)).not.toBeNull();
    expect(likelyAt({ ...onRota, shifts: [aShiftOn(monday)] }, ...open)).toBeNull();
    expect(likelyAt({ ...onRota, daysOff: [{ date: monday }] }, ...open)).toBeNull();
    const overlapping = aShift({ start: at('2026-03-01', '22:00'), end: at(monday, '08:00') });
    expect(likelyAt({ ...onRota, shifts: [overlapping] }, ...open)).toBeNull();
  });

  it('is none that would begin within 8 hours after a logged one', () => {
    // Thursdays are worked by habit, but this one began with the end of a night.
    const habit = [aShiftOn('2026-02-26'), aNight('2026-03-04', '2026-03-05')];
    expect(likelyAt({ ...emptyRecord, shifts: habit }, '2026-03-05', '17:00')).toBeNull();
    const [usual] = habit.slice(0, 1);
    expect(likelyAt({ ...emptyRecord, shifts: usual ? [usual] : [] }, '2026-03-05', '17:00')).toBe(
      '2026-03-05T08:00 2026-03-05T16:00',
    );
  });

  it('is by habit none on the weekday of a former day off', () => {
    const record = { ...emptyRecord, shifts: [aShiftOn('2026-03-06')], daysOff: [{ date: '2026-03-01' }] };
    expect(likelyAt(record, '2026-03-08', '18:00', '2026-03-08')).toBeNull();
    expect(likelyAt({ ...record, daysOff: [] }, '2026-03-08', '18:00', '2026-03-08')).not.toBeNull();
  });

  it('is of a chosen date alone', () => {
    expect(likelyAt(onRota, '2026-03-09', '07:10', '2026-03-03')).toBe('2026-03-03T13:30 2026-03-03T22:00');
    expect(likelyAt(onRota, '2026-03-09', '07:10', '2026-03-05')).toBeNull();
  });

  it('lasts 7 h 15 min in the night that clocks go forward', () => {
    const record = { ...onRota, rota: { ...aRota('night'), from: '2026-03-28' } };
    const { likely } = shiftQuestion(record, null, at('2026-03-29', '07:10'));
    expect(likely).toMatchObject({
      start: '2026-03-28T22:00:00+01:00[Europe/Berlin]',
      end: '2026-03-29T06:15:00+02:00[Europe/Berlin]',
    });
  });
});

describe('the other answers', () => {
  const namedAt = (record: LegworkRecord, date: string, time: string) =>
    shiftQuestion(record, null, at(date, time)).named.map(({ ended }) => wordsOf(ended));

  it('are the named shifts as they ended last: what starts later than now is of the day before', () => {
    expect(namedAt(onRota, '2026-03-05', '07:10')).toEqual([
      '2026-03-04T06:30 2026-03-04T14:45',
      '2026-03-04T13:30 2026-03-04T22:00',
      '2026-03-04T22:00 2026-03-05T06:15',
    ]);
    expect(namedAt(onRota, '2026-03-05', '15:00')[0]).toBe('2026-03-05T06:30 2026-03-05T14:45');
  });

  it('are typed where their day is logged', () => {
    const record = { ...onRota, shifts: [aShiftOn('2026-03-04')] };
    expect(namedAt(record, '2026-03-05', '07:10')).toEqual([null, null, null]);
  });

  it('are typed where another shift is logged over part of their time', () => {
    const long = aShift({ start: at('2026-03-04', '22:00'), end: at('2026-03-05', '08:00') });
    const [ofEarly] = namedAt({ ...onRota, shifts: [long] }, '2026-03-05', '15:00');
    expect(ofEarly).toBeNull();
  });

  it('are nine at most, one for each digit', () => {
    const many = Array.from({ length: 12 }, (_, i): NamedShift => ({ ...early, id: `e${i}` }));
    expect(
      shiftQuestion({ ...onRota, namedShifts: many }, null, at('2026-03-05', '07:10')).named,
    ).toHaveLength(9);
  });

  it('have no stocking that is worn out', () => {
    const named = { ...early, garmentId: 'g1' };
    const usualWith = (garment: object) =>
      shiftQuestion(
        { ...onRota, namedShifts: [named], garments: [aGarment(garment)] },
        null,
        at('2026-03-05', '15:00'),
      ).named[0]?.ended?.usual.garmentId;
    expect(usualWith({})).toBe('g1');
    expect(usualWith({ retiredOn: '2026-03-01' })).toBeNull();
  });

  it('are a day off on the date that is asked about, unless it is logged', () => {
    const offOn = (record: LegworkRecord, time: string) =>
      shiftQuestion(record, null, at('2026-03-05', time)).dayOffOn;
    expect(offOn(onRota, '07:10')).toBe('2026-03-04');
    const withNight = { ...onRota, shifts: [aNight('2026-03-04', '2026-03-05')] };
    expect(offOn(withNight, '07:10')).toBe('2026-03-05');
    expect(offOn({ ...withNight, daysOff: [{ date: '2026-03-05' }] }, '07:10')).toBeNull();
  });
});

describe('logging an answer', () => {
  const ended = shiftQuestion(
    { ...onRota, garments: [aGarment()], namedShifts: [early, late, { ...night, garmentId: 'g1' }] },
    null,
    at('2026-03-05', '07:10'),
  ).likely as EndedShift;
  const record: LegworkRecord = { ...emptyRecord, garments: [aGarment()] };
  const logged = (before: LegworkRecord) =>
    applyChanges(
      before,
      changesOfEnded(before, ended, () => crypto.randomUUID()),
    ).record;

  it('adds the shift, and its stocking over its whole length', () => {
    const { shifts, wear } = logged(record);
    expect(shifts).toMatchObject([{ start: ended.start, end: ended.end }]);
    expect(wear).toMatchObject([
      { garmentId: 'g1', on: ended.start, off: ended.end, shiftId: shifts[0]?.id },
    ]);
  });

  it('adds no stocking where one was worn by then', () => {
    const worn = aWear({ garmentId: 'g2', on: at('2026-03-04', '21:30'), off: undefined });
    expect(logged({ ...record, wear: [worn] }).wear).toEqual([worn]);
    const over = aWear({ on: at('2026-03-04', '08:00'), off: at('2026-03-04', '22:00') });
    expect(logged({ ...record, wear: [over] }).wear).toHaveLength(2);
  });

  it('adds nothing if its date or its time was logged meanwhile', () => {
    expect(changesOfEnded(logged(record), ended, () => 'new')).toEqual([]);
    expect(changesOfEnded({ ...record, daysOff: [{ date: ended.date }] }, ended, () => 'new')).toEqual([]);
  });
});

describe('the work day that Today shows', () => {
  const withNight = { ...emptyRecord, shifts: [aNight('2026-03-04', '2026-03-05')] };

  it('is last night’s until something of today is logged', () => {
    expect(workDayShown(withNight, at('2026-03-05', '07:10'))).toBe('2026-03-04');
    expect(workDayShown(withNight, at('2026-03-05', '06:00'))).toBe('2026-03-05');
    expect(workDayShown({ ...withNight, daysOff: [{ date: '2026-03-05' }] }, at('2026-03-05', '07:10'))).toBe(
      '2026-03-05',
    );
    expect(workDayShown(withNight, at('2026-03-06', '07:10'))).toBe('2026-03-06');
  });
});
