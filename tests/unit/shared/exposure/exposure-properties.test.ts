import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { type DayExposure, dayExposures } from '#shared/exposure/exposures.ts';
import { wearByCivilDay } from '#shared/exposure/wear-days.ts';
import type { Segment, Shift } from '#shared/record/shift.ts';
import type { Wear } from '#shared/record/wear.ts';
import { deriveRecord } from '#shared/risk/derive.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { zonedTimeOf, zoneOf } from '#shared/time/wall-clock.ts';
import { someRecord, zone } from '../made-up.ts';
import { forAll } from '../properties.ts';

const rounding = 1e-9;

const totalsOf = (days: readonly DayExposure[]) =>
  (
    [
      'standingMinutes',
      'walkingMinutes',
      'protectedStandingMinutes',
      'load',
      'standingPart',
      'walkingPart',
      'credit',
    ] as const
  ).map((field) => days.reduce((sum, day) => sum + day[field], 0));

/** Both parts of a shift cut at a share of it, its figures spread evenly over them. */
function split(shift: Shift, share: number): readonly Shift[] {
  const [start, end] = [epochSecondsOf(shift.start), epochSecondsOf(shift.end)];
  const cut = start + Math.floor((end - start) * share);
  if (cut === start || cut === end) return [shift];
  const at = zonedTimeOf(cut, zoneOf(shift.start));
  const within = (from: number, to: number): Segment[] =>
    (shift.segments ?? []).flatMap((segment) => {
      const begins = Math.max(from, epochSecondsOf(segment.start));
      const ends = Math.min(to, epochSecondsOf(segment.end));
      const zoneName = zoneOf(segment.start);
      if (ends <= begins) return [];
      return [{ ...segment, start: zonedTimeOf(begins, zoneName), end: zonedTimeOf(ends, zoneName) }];
    });
  const part = (id: string, from: number, to: number): Shift => ({
    ...shift,
    id: `${shift.id}${id}`,
    start: from === start ? shift.start : at,
    end: to === end ? shift.end : at,
    standingMinutes: (shift.standingMinutes * (to - from)) / (end - start),
    walkingMinutes: (shift.walkingMinutes * (to - from)) / (end - start),
    longestStandMinutes: 0,
    ...(shift.segments === undefined ? {} : { segments: within(from, to) }),
  });
  return [part('a', start, cut), part('b', cut, end)];
}

test('splitting shifts in two changes no total', () => {
  const cases = fc.tuple(someRecord, fc.double({ min: 0.05, max: 0.95, noNaN: true }));
  forAll(cases, ([{ record, now }, share]) => {
    const parts = record.shifts.flatMap((shift) => split(shift, share));
    const whole = totalsOf(dayExposures(record, now));
    const inParts = totalsOf(dayExposures({ ...record, shifts: parts }, now));
    for (const [i, total] of whole.entries()) {
      expect(Math.abs((inParts[i] ?? Number.NaN) - total)).toBeLessThan(rounding * (1 + total));
    }
  });
});

test('nothing derived depends on the order of the entries', () => {
  const inAnyOrder = someRecord.chain((made) =>
    fc.record({
      made: fc.constant(made),
      shifts: fc.shuffledSubarray([...made.record.shifts], { minLength: made.record.shifts.length }),
      wear: fc.shuffledSubarray([...made.record.wear], { minLength: made.record.wear.length }),
      daysOff: fc.shuffledSubarray([...made.record.daysOff], { minLength: made.record.daysOff.length }),
    }),
  );
  forAll(inAnyOrder, ({ made: { record, now }, ...shuffled }) => {
    expect(deriveRecord({ ...record, ...shuffled }, now)).toStrictEqual(deriveRecord(record, now));
  });
});

test('more standing never lowers a load', () => {
  const cases = fc.tuple(someRecord, fc.double({ min: 0, max: 1, noNaN: true }));
  forAll(cases, ([{ record, now }, share]) => {
    const longer = record.shifts.map((shift) => {
      const minutes = (epochSecondsOf(shift.end) - epochSecondsOf(shift.start)) / 60;
      const room = minutes - shift.standingMinutes - shift.walkingMinutes;
      return { ...shift, standingMinutes: shift.standingMinutes + room * share };
    });
    const before = dayExposures(record, now);
    dayExposures({ ...record, shifts: longer }, now).forEach((day, i) => {
      expect(day.load).toBeGreaterThanOrEqual((before[i]?.load ?? Number.NaN) - rounding);
    });
  });
});

test('more pressure never raises a load, nor do stockings that were not there before', () => {
  const cases = fc.tuple(
    someRecord,
    fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 3 }),
  );
  forAll(cases, ([{ record, now }, more]) => {
    const firmer = record.garments.map((garment, i) => ({
      ...garment,
      ankleMmHg: Math.min(60, garment.ankleMmHg + (more[i] ?? 0)),
    }));
    const bare = dayExposures({ ...record, wear: [] }, now);
    const before = dayExposures(record, now);
    dayExposures({ ...record, garments: firmer }, now).forEach((day, i) => {
      expect(day.load).toBeLessThanOrEqual((before[i]?.load ?? Number.NaN) + rounding);
      expect(before[i]?.load).toBeLessThanOrEqual((bare[i]?.load ?? Number.NaN) + rounding);
      expect(day.load).toBeGreaterThanOrEqual(0);
    });
  });
});

test('load is what was stood and walked less what the stockings took off, and coverage a share', () => {
  forAll(someRecord, ({ record, now }) => {
    for (const day of dayExposures(record, now)) {
      expect(Math.abs(day.standingPart + day.walkingPart - day.credit - day.load)).toBeLessThan(rounding);
      expect(day.credit).toBeGreaterThanOrEqual(0);
      if (day.standingMinutes === 0) expect(day.coverage).toBeNull();
      else {
        expect(day.coverage).toBeGreaterThanOrEqual(0);
        expect(day.coverage).toBeLessThanOrEqual(1 + rounding);
      }
    }
  });
});

/** Where the model lets a stretch of wear end, seconds since 1970 (model.md §3). */
const endOf = ({ on, off }: Wear, nowSeconds: number): number =>
  off === undefined ? Math.min(nowSeconds, epochSecondsOf(on) + 86_400) : epochSecondsOf(off);

test('a stretch of wear lies on the civil days that Temporal cuts it into', () => {
  forAll(someRecord, ({ record, now, nowSeconds }) => {
    for (const entry of record.wear) {
      const on = epochSecondsOf(entry.on);
      const off = endOf(entry, nowSeconds);
      const expected = new Map<string, number>();
      let date = Temporal.ZonedDateTime.from(entry.on).toPlainDate().subtract({ days: 1 });
      for (let from = Number.NEGATIVE_INFINITY; from < off; date = date.add({ days: 1 })) {
        const start = date.toZonedDateTime(zoneOf(entry.on)).epochMilliseconds / 1000;
        const end = date.add({ days: 1 }).toZonedDateTime(zoneOf(entry.on)).epochMilliseconds / 1000;
        const seconds = Math.min(off, end) - Math.max(on, start);
        if (seconds > 0) expected.set(date.toString(), seconds / 60);
        from = end;
      }
      const wornOn = wearByCivilDay([{ ...entry, legs: 'left' }], now);
      expect(new Map(wornOn.map(({ date: on_, left }) => [on_, left]))).toEqual(expected);
      expect(wornOn.every(({ left, right, mean }) => right === 0 && mean === left / 2)).toBe(true);
    }
  });
});

test('each leg is worn for as long as its stretches cover together', () => {
  forAll(fc.tuple(someRecord, zone), ([{ record, now, nowSeconds }, zoneName]) => {
    // Zones begin their civil days at different moments, and would count what lies on two dates at once twice.
    const wear = record.wear.map((entry) => ({
      ...entry,
      on: zonedTimeOf(epochSecondsOf(entry.on), zoneName),
    }));
    for (const leg of ['left', 'right'] as const) {
      const stretches = wear
        .filter(({ legs }) => legs === leg || legs === 'both')
        .map((entry) => [epochSecondsOf(entry.on), endOf(entry, nowSeconds)] as const)
        .sort(([a], [b]) => a - b);
      let reached = Number.NEGATIVE_INFINITY;
      let seconds = 0;
      for (const [on, off] of stretches) {
        seconds += Math.max(0, off - Math.max(on, reached));
        reached = Math.max(reached, off);
      }
      const minutes = wearByCivilDay(wear, now).reduce((sum, day) => sum + day[leg], 0);
      expect(minutes).toBeCloseTo(seconds / 60, 6);
    }
  });
});
