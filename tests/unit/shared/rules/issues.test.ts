import { describe, expect, it } from 'vitest';
import { applyChanges, type Change, remove, upsert } from '#shared/record/change.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import type { Segment } from '#shared/record/shift.ts';
import { issuesOfChanges, issuesOfRecord } from '#shared/rules/record-issues.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import {
  upsertCheckIn,
  upsertDayOff,
  upsertGarment,
  upsertShift,
  upsertWear,
} from '../../../support/entries.ts';

const base = applyChanges(emptyRecord, [upsertGarment()]).record;

/** `field: reason` of everything that is wrong with the changes on top of the record. */
const wrong = (
  changes: readonly Change[],
  before: LegworkRecord = base,
  now: ZonedTime | null = '2026-04-05T12:00:00+02:00[Europe/Berlin]',
): readonly string[] =>
  issuesOfChanges({ before, after: applyChanges(before, changes).record, changes, now }).map(
    ({ field, reason }) => `${field}: ${reason}`,
  );

const berlin = (dateTime: string, offset = '+01:00') => `${dateTime}${offset}[Europe/Berlin]`;

const segment = (posture: Segment['posture'], from: string, to: string): Segment => ({
  posture,
  start: berlin(`2026-03-02T${from}:00`),
  end: berlin(`2026-03-02T${to}:00`),
});

describe('a shift (model.md §2)', () => {
  it.each<[string, Parameters<typeof upsertShift>[0], readonly string[]]>([
    ['is good as it is', {}, []],
    ['ends when it starts', { end: berlin('2026-03-02T08:00:00') }, ['end: end-not-after-start']],
    ['ends before it starts', { end: berlin('2026-03-02T07:00:00') }, ['end: end-not-after-start']],
    ['is 24 h long', { end: berlin('2026-03-03T08:00:00') }, []],
    ['is over 24 h long', { end: berlin('2026-03-03T08:00:01') }, ['end: shift-over-24-hours']],
    [
      'is 24 h long by the clocks, in another zone at its end',
      { end: '2026-03-03T02:00:00-05:00[America/New_York]' },
      [],
    ],
    [
      'is over 24 h long by the clocks, in another zone at its end',
      { end: '2026-03-03T02:00:01-05:00[America/New_York]' },
      ['end: shift-over-24-hours'],
    ],
    [
      'has standing over its length',
      { standingMinutes: 481 },
      ['standingMinutes: posture-over-shift-length'],
    ],
    [
      'has standing and walking over its length',
      { walkingMinutes: 281 },
      ['walkingMinutes: posture-over-shift-length'],
    ],
    ['is filled to the minute', { walkingMinutes: 280 }, []],
    [
      'has a stand over its standing',
      { longestStandMinutes: 201 },
      ['longestStandMinutes: longest-stand-over-standing'],
    ],
    ['has the offset of another table of its zone', { start: berlin('2026-03-02T08:00:00', '+04:00') }, []],
    [
      'has an offset over three hours from its zone’s',
      { start: berlin('2026-03-02T08:00:00', '+04:01') },
      ['start: not-a-zoned-time'],
    ],
    [
      'is in a zone that this machine does not know',
      { end: '2026-03-02T16:00:00+01:00[Europe/Nowhere]' },
      ['end: unknown-time-zone'],
    ],
    [
      'is on a date that does not exist',
      { start: berlin('2026-02-30T08:00:00') },
      ['start: not-a-zoned-time'],
    ],
  ])('that %s', (_, changed, expected) => {
    expect(wrong([upsertShift(changed)])).toEqual(expected);
  });

  it('is measured by elapsed time: 22:00 to 06:00 was 7 h when clocks went forward', () => {
    const night = {
      start: berlin('2026-03-28T22:00:00'),
      end: berlin('2026-03-29T06:00:00', '+02:00'),
      longestStandMinutes: 0,
      walkingMinutes: 0,
    };
    expect(wrong([upsertShift({ ...night, standingMinutes: 420 })])).toEqual([]);
    expect(wrong([upsertShift({ ...night, standingMinutes: 421 })])).toEqual([
      'standingMinutes: posture-over-shift-length',
    ]);
  });

  it.each([
    ['25 h in the night in which clocks go back', '2025-10-25T08:00:00', '+02:00', '2025-10-26T08:00:00', []],
    [
      'a second more than that',
      '2025-10-25T08:00:00',
      '+02:00',
      '2025-10-26T08:00:01',
      ['end: shift-over-24-hours'],
    ],
  ])('of 24 h by the clocks is allowed: %s', (_, start, offset, end, expected) => {
    expect(wrong([upsertShift({ start: berlin(start, offset), end: berlin(end) })])).toEqual(expected);
  });

  it('of 24 h elapsed in the night in which clocks go forward is 25 h by the clocks, and refused', () => {
    const start = berlin('2025-03-29T08:00:00');
    const until = (end: string) => wrong([upsertShift({ start, end: berlin(end, '+02:00') })]);
    expect(until('2025-03-30T08:00:00')).toEqual([]);
    expect(until('2025-03-30T09:00:00')).toEqual(['end: shift-over-24-hours']);
    // What was stored while the elapsed time was judged stays.
    const stored = upsertShift({ start, end: berlin('2025-03-30T09:00:00', '+02:00') });
    expect(wrong([stored], applyChanges(base, [stored]).record)).toEqual([]);
    expect(wrong([stored], base, null)).toEqual([]);
  });

  it('that overlaps another is refused, one that touches it is not', () => {
    const { record } = applyChanges(base, [upsertShift()]);
    const next = { id: 's2', start: berlin('2026-03-02T16:00:00'), end: berlin('2026-03-02T23:00:00') };
    expect(wrong([upsertShift(next)], record)).toEqual([]);
    expect(wrong([upsertShift({ ...next, start: berlin('2026-03-02T15:59:00') })], record)).toEqual([
      'start: shifts-overlap',
    ]);
  });

  it('overlaps by the instant, also where the local date is two days away', () => {
    const kiritimati = {
      start: '2026-03-03T09:00:00+14:00[Pacific/Kiritimati]',
      end: '2026-03-03T17:00:00+14:00[Pacific/Kiritimati]',
    };
    const { record } = applyChanges(base, [upsertShift(kiritimati)]);
    const pagoPago = {
      id: 's2',
      start: '2026-03-02T08:30:00-11:00[Pacific/Pago_Pago]',
      end: '2026-03-02T16:00:00-11:00[Pacific/Pago_Pago]',
    };
    expect(wrong([upsertShift(pagoPago)], record)).toEqual(['start: shifts-overlap']);
  });

  it('may take its own place anew', () => {
    const { record } = applyChanges(base, [upsertShift()]);
    expect(wrong([upsertShift({ standingMinutes: 210 })], record)).toEqual([]);
  });

  it('with a timeline is checked by it, and its three figures are not', () => {
    const good = [segment('standing', '08:00', '09:00'), segment('walking', '09:00', '10:00')];
    expect(wrong([upsertShift({ segments: good, standingMinutes: 1440 })])).toEqual([]);
    const outside = [segment('standing', '07:59', '09:00'), segment('sitting', '15:00', '16:01')];
    expect(wrong([upsertShift({ segments: outside })])).toEqual([
      'segments.0.start: segment-outside-shift',
      'segments.1.end: segment-outside-shift',
    ]);
    const overlapping = [segment('standing', '09:00', '10:00'), segment('walking', '08:30', '09:01')];
    expect(wrong([upsertShift({ segments: overlapping })])).toEqual([
      'segments.0.start: segments-overlap',
      'segments.1.start: segments-overlap',
    ]);
    expect(wrong([upsertShift({ segments: [segment('standing', '10:00', '09:00')] })])).toEqual([
      'segments.0.end: end-not-after-start',
    ]);
  });
});

describe('wear (model.md §2)', () => {
  it.each<[string, Parameters<typeof upsertWear>[0], readonly string[]]>([
    ['is good as it is', {}, []],
    ['comes off when it goes on', { off: berlin('2026-03-02T08:00:00') }, ['off: off-not-after-on']],
    ['is of a stocking that is not listed', { garmentId: 'g9' }, ['garmentId: unknown-garment']],
    [
      'has a time that no clock showed',
      { on: berlin('2026-03-02T08:00:00', '+05:00') },
      ['on: not-a-zoned-time'],
    ],
  ])('that %s', (_, changed, expected) => {
    expect(wrong([upsertWear(changed)])).toEqual(expected);
  });

  const worn = applyChanges(base, [upsertWear({ legs: 'left' })]).record;
  const again = { id: 'w2', on: berlin('2026-03-02T15:00:00'), off: berlin('2026-03-02T17:00:00') };

  it('of the same stocking at once on one leg is refused, on the other leg or of another stocking it is not', () => {
    expect(wrong([upsertWear({ ...again, legs: 'both' })], worn)).toEqual(['on: worn-twice-at-once']);
    expect(wrong([upsertWear({ ...again, legs: 'left' })], worn)).toEqual(['on: worn-twice-at-once']);
    expect(wrong([upsertWear({ ...again, legs: 'right' })], worn)).toEqual([]);
    expect(wrong([upsertGarment({ id: 'g2' }), upsertWear({ ...again, garmentId: 'g2' })], worn)).toEqual([]);
    expect(wrong([upsertWear({ ...again, on: berlin('2026-03-02T16:00:00') })], worn)).toEqual([]);
  });

  it('that is still on contradicts what follows until it may be forgotten, and nothing before it', () => {
    const { off: _, ...open } = upsertWear().entry;
    const record: LegworkRecord = { ...base, wear: [open] };
    const later = { id: 'w2', on: berlin('2026-03-02T23:59:59'), off: berlin('2026-03-03T09:00:00') };
    expect(wrong([upsertWear(later)], record)).toEqual(['on: worn-twice-at-once']);
    const forgotten = { ...later, on: berlin('2026-03-03T00:00:00') };
    expect(wrong([upsertWear(forgotten)], record)).toEqual([]);
    const before = { id: 'w2', on: berlin('2026-03-01T08:00:00'), off: berlin('2026-03-02T08:00:00') };
    expect(wrong([upsertWear(before)], record)).toEqual([]);
    const { record: both } = applyChanges(base, [upsertWear(later)]);
    expect(wrong([upsert('wear', open)], both)).toEqual(['on: worn-twice-at-once']);
  });
});

describe('a stocking (model.md §2)', () => {
  it.each<[string, Parameters<typeof upsertGarment>[0], readonly string[]]>([
    ['presses with 0 mmHg', { ankleMmHg: 0 }, []],
    ['presses with 60 mmHg', { ankleMmHg: 60 }, []],
    ['presses with less than nothing', { ankleMmHg: -0.1 }, ['ankleMmHg: pressure-out-of-range']],
    ['presses with over 60 mmHg', { ankleMmHg: 60.1 }, ['ankleMmHg: pressure-out-of-range']],
    ['counts the middle of its range', { ankleMmHg: 20.5, printedRangeMmHg: { low: 18, high: 23 } }, []],
    [
      'counts another figure than the middle',
      { ankleMmHg: 20, printedRangeMmHg: { low: 18, high: 23 } },
      ['ankleMmHg: range-without-midpoint'],
    ],
    [
      'has its range upside down',
      { ankleMmHg: 20.5, printedRangeMmHg: { low: 23, high: 18 } },
      ['printedRangeMmHg.high: range-upside-down'],
    ],
    [
      'has a range out of bounds',
      { ankleMmHg: 40, printedRangeMmHg: { low: 18, high: 62 } },
      ['printedRangeMmHg.high: pressure-out-of-range'],
    ],
  ])('that %s', (_, changed, expected) => {
    expect(wrong([upsertGarment(changed)])).toEqual(expected);
  });

  it('that logged wear needs cannot be removed, unless that goes first', () => {
    const { record } = applyChanges(base, [upsertWear()]);
    expect(wrong([remove('garment', 'g1')], record)).toEqual(['id: garment-in-use']);
    expect(wrong([remove('wear', 'w1'), remove('garment', 'g1')], record)).toEqual([]);
  });
});

describe('a whole record', () => {
  it('is checked entry by entry, and each problem names its entry', () => {
    const record: LegworkRecord = {
      ...emptyRecord,
      shifts: [upsertShift().entry, upsertShift({ id: 's2', longestStandMinutes: 300 }).entry],
    };
    expect(
      issuesOfRecord(record).map(({ entryKind, entryId, reason }) => [entryKind, entryId, reason]),
    ).toEqual([
      ['shift', 's1', 'shifts-overlap'],
      ['shift', 's2', 'shifts-overlap'],
      ['shift', 's2', 'longest-stand-over-standing'],
    ]);
  });
});

describe('what is entered (model.md §2)', () => {
  const now = berlin('2026-03-02T09:00:00');
  const shiftFrom = (start: string, end: string) =>
    upsertShift({
      start: berlin(start),
      end: berlin(end),
      standingMinutes: 0,
      walkingMinutes: 0,
      longestStandMinutes: 0,
    });
  const dayAhead = shiftFrom('2026-03-03T09:00:00', '2026-03-03T10:00:00');
  const further = shiftFrom('2026-03-03T09:00:01', '2026-03-03T10:00:00');

  it('starts at most a day ahead', () => {
    expect(wrong([dayAhead], base, now)).toEqual([]);
    expect(wrong([further], base, now)).toEqual(['start: start-too-far-ahead']);
    const worn = (on: string) => upsertWear({ on: berlin(on), off: berlin('2026-03-04T10:00:00') });
    expect(wrong([worn('2026-03-03T09:00:00')], base, now)).toEqual([]);
    expect(wrong([worn('2026-03-03T09:00:01')], base, now)).toEqual(['on: start-too-far-ahead']);
  });

  it('is not before 1900', () => {
    const old = shiftFrom('1899-12-31T22:00:00', '1900-01-01T02:00:00');
    expect(wrong([old])).toEqual(['start: date-before-1900']);
    expect(wrong([upsertDayOff('1899-12-31')])).toEqual(['date: date-before-1900']);
    expect(wrong([upsertDayOff('1900-01-01')])).toEqual([]);
    expect(wrong([upsertCheckIn({ date: '0001-01-01' })])).toEqual(['date: date-before-1900']);
    expect(wrong([upsertGarment({ firstWorn: '1026-01-01' })])).toEqual(['firstWorn: date-before-1900']);
  });

  it('was stored already where only another field is changed, and is not asked that again', () => {
    const { record } = applyChanges(base, [further, upsertDayOff('0001-01-01')]);
    const changed = upsertShift({ ...further.entry, walkingMinutes: 10 });
    expect(wrong([changed, upsertDayOff('0001-01-01')], record, now)).toEqual([]);
    const moved = upsertShift({ ...further.entry, start: berlin('2026-03-03T09:00:02') });
    expect(wrong([moved], record, now)).toEqual(['start: start-too-far-ahead']);
  });

  it('is not asked of what comes back from a copy', () => {
    expect(wrong([further, upsertDayOff('0001-01-01')], base, null)).toEqual([]);
  });

  it('is a live shift in a zone that this machine knows', () => {
    const liveShift = (start: string) =>
      upsert('liveShift', { start, steps: [{ at: start, posture: 'standing' }] });
    expect(wrong([liveShift(now)], base, now)).toEqual([]);
    expect(wrong([liveShift('2026-03-02T09:00:00+01:00[Foo/Bar]')], base, now)).toEqual([
      'start: unknown-time-zone',
      'steps.0.at: unknown-time-zone',
    ]);
  });
});
