import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import { deriveRecord } from '#shared/risk/derive.ts';
import { whatIf } from '#shared/risk/what-if.ts';
import { addDays } from '#shared/time/wall-clock.ts';
import { aShift, aShiftOn } from '../../../support/entries.ts';
import { someRecord } from '../made-up.ts';
import { forAll } from '../properties.ts';

const at = '2026-03-28';
const now = '2026-03-28T23:00:00+01:00[Europe/Berlin]';

/** Forty days of the same shift: 08:00 to 16:00, with 240 minutes of standing, 60 of walking, stands of 90. */
const record: LegworkRecord = {
  ...emptyRecord,
  shifts: Array.from({ length: 40 }, (_, i) =>
    aShiftOn(addDays(at, i - 39), {
      id: `s${i}`,
      standingMinutes: 240,
      walkingMinutes: 60,
      longestStandMinutes: 90,
    }),
  ),
};

test('stockings on for every shift take their pressure off the load of the 28 days, and of those alone', () => {
  const { days, series } = whatIf(record, { kind: 'stockings', ankleMmHg: 21 }, at, now);
  expect(days).toHaveLength(28);
  for (const day of days) {
    expect(day.coverage).toBe(1);
    expect(day.credit).toBeCloseTo((4 * 21 + 1 * 21) / 84, 12);
  }
  const before = deriveRecord(record, now).series;
  expect(series[0]?.date).toBe('2026-03-01');
  expect(series[0]?.ewma).toBeLessThan(before.at(-28)?.ewma ?? 0);
  // Half a year later the weeks before would weigh nothing; after four they still weigh a sixteenth of the past.
  expect(series.at(-1)?.ewma).toBeGreaterThan(days[0]?.load ?? Number.NaN);
});

test('half the standing is half its part of the load', () => {
  const { days } = whatIf(record, { kind: 'standing-cut', share: 0.5 }, at, now);
  for (const day of days)
    expect(day).toMatchObject({ standingMinutes: 120, longestStandMinutes: 45, standingPart: 2 });
});

test('a capped stand moves the zone; without a timeline the load stays', () => {
  const { days, series } = whatIf(record, { kind: 'longest-stand-capped', minutes: 60 }, at, now);
  const derived = deriveRecord(record, now);
  expect(derived.days.at(-1)).toMatchObject({ zone: 'amber', longestStandMinutes: 90 });
  expect(days.at(-1)).toMatchObject({ zone: 'green', longestStandMinutes: 60 });
  expect(series).toEqual(derived.series.slice(-28));
});

test('in a timeline a cap puts five-minute pauses into long stands', () => {
  const time = (clock: string): string => `2026-03-28T${clock}:00+01:00[Europe/Berlin]`;
  const segments = [
    { posture: 'standing', start: time('08:00'), end: time('10:00') },
    { posture: 'walking', start: time('10:00'), end: time('10:03') },
    { posture: 'standing', start: time('10:03'), end: time('10:30') },
  ] as const;
  const shift = aShift({ start: time('08:00'), end: time('16:00'), segments: [...segments] });
  const { days } = whatIf(
    { ...emptyRecord, shifts: [shift] },
    { kind: 'longest-stand-capped', minutes: 60 },
    at,
    now,
  );
  // 08:00–09:00, a pause, 09:05–10:00 and on from 10:03 to 10:08, a pause, 10:13–10:30.
  expect(days).toMatchObject([
    { longestStandMinutes: 60, standingMinutes: 60 + 55 + 5 + 17, walkingMinutes: 3 },
  ]);
});

test('no change raises a load, and none of nothing changes anything', () => {
  const change = fc.oneof(
    fc.record({ kind: fc.constant('stockings' as const), ankleMmHg: fc.integer({ min: 0, max: 60 }) }),
    fc.record({
      kind: fc.constant('standing-cut' as const),
      share: fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
    }),
    fc.record({
      kind: fc.constant('longest-stand-capped' as const),
      minutes: fc.integer({ min: 1, max: 600 }),
    }),
  );
  forAll(fc.tuple(someRecord, change), ([made, one]) => {
    const derived = deriveRecord(made.record, made.now);
    const last = derived.days.at(-1)?.date ?? '2026-01-01';
    const { days, series } = whatIf(made.record, one, last, made.now);
    expect(days.map(({ date }) => date)).toEqual(derived.days.map(({ date }) => date));
    for (const [i, day] of days.entries()) {
      expect(day.load).toBeLessThanOrEqual((derived.days[i]?.load ?? Number.NaN) + 1e-9);
      if (one.kind === 'longest-stand-capped')
        expect(day.longestStandMinutes).toBeLessThanOrEqual(one.minutes + 1e-6);
    }
    const none = whatIf(made.record, { kind: 'standing-cut', share: 0 }, last, made.now);
    expect(none.series).toEqual(derived.series);
    expect(series).toHaveLength(days.length);
  });
});

test('values out of range are refused by name', () => {
  for (const [change, field] of [
    [{ kind: 'stockings', ankleMmHg: 60.5 }, 'ankleMmHg'],
    [{ kind: 'standing-cut', share: -0.1 }, 'share'],
    [{ kind: 'standing-cut', share: Number.NaN }, 'share'],
    [{ kind: 'longest-stand-capped', minutes: 0 }, 'minutes'],
  ] as const) {
    expect(() => whatIf(record, change, at, now)).toThrow(field);
  }
});
