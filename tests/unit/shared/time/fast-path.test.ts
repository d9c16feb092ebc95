import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { civilDaysOf } from '#shared/time/civil-days.ts';
import { dateOfDayNumber, dayNumberOf, epochSecondsOf, secondsOfUtc, utcOf } from '#shared/time/instants.ts';
import { ascending, groupedByDay } from '#shared/time/order.ts';
import { zonedTimeOf } from '#shared/time/wall-clock.ts';
import { someSeconds, zone, zones } from '../made-up.ts';
import { forAll } from '../properties.ts';

/** Seconds since 1970, from the year 1900 to 2100. */
const anySeconds = fc.integer({ min: -2_208_988_800, max: 4_102_444_800 });

test('the instant read off a stored time is the one Temporal reads', () => {
  forAll(
    fc.tuple(fc.oneof(someSeconds, anySeconds), zone, fc.nat({ max: 999 })),
    ([seconds, zoneName, ms]) => {
      const written = Temporal.Instant.fromEpochMilliseconds(seconds * 1000 + ms)
        .toZonedDateTimeISO(zoneName)
        .toString();
      // Before standard time, offsets had seconds, which ISO 9557 text rounds away.
      const expected = Temporal.Instant.from(written).epochMilliseconds / 1000;
      expect(epochSecondsOf(written)).toBeCloseTo(expected, 6);
    },
  );
});

test('stored times and UTC text come back as they were', () => {
  forAll(fc.tuple(someSeconds, zone), ([seconds, zoneName]) => {
    expect(epochSecondsOf(zonedTimeOf(seconds, zoneName))).toBe(seconds);
    expect(secondsOfUtc(utcOf(seconds))).toBe(seconds);
  });
  expect(zonedTimeOf(-0.25, 'UTC')).toBe('1969-12-31T23:59:59.75+00:00[UTC]');
  expect(epochSecondsOf('1969-12-31T23:59:59.75+00:00[UTC]')).toBe(-0.25);
  expect(epochSecondsOf('1900-01-01T00:00:00+00:53:28[Europe/Berlin]')).toBe(-2_208_992_008);
});

test('dates and day numbers are each other’s, for all years of four digits', () => {
  const day = fc.integer({ min: dayNumberOf('0001-01-01'), max: dayNumberOf('9999-12-31') });
  forAll(day, (number) => {
    const date = dateOfDayNumber(number);
    expect(Temporal.PlainDate.from('1970-01-01').add({ days: number }).toString()).toBe(date);
    expect(dayNumberOf(date)).toBe(number);
  });
});

test('days begin where Temporal says, on every day around every clock change of the zones', () => {
  const day = fc.oneof(someSeconds, anySeconds).map((seconds) => Math.floor(seconds / 86_400));
  forAll(fc.tuple(day, zone), ([number, zoneName]) => {
    const start = Temporal.PlainDate.from(dateOfDayNumber(number)).toZonedDateTime(zoneName);
    expect(civilDaysOf(zoneName).startOf(number)).toBe(start.epochMilliseconds / 1000);
  });
  for (const zoneName of zones) {
    for (let number = dayNumberOf('2009-12-01'); number < dayNumberOf('2012-03-01'); number += 1) {
      const start = Temporal.PlainDate.from(dateOfDayNumber(number)).toZonedDateTime(zoneName);
      expect(civilDaysOf(zoneName).startOf(number)).toBe(start.epochMilliseconds / 1000);
    }
  }
});

test('a zone that does not exist has no days', () => {
  expect(() => civilDaysOf('Europe/Atlantis').startOf(0)).toThrow(RangeError);
});

test('positions come in order of key, and in groups of days', () => {
  const keys = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -3, max: 3 })));
  forAll(keys, (pairs) => {
    const order = [
      ...ascending(
        Float64Array.from(pairs, ([key]) => key),
        Float64Array.from(pairs, ([, tie]) => tie),
      ),
    ];
    const expected = pairs
      .map((_, i) => i)
      .sort((a, b) => {
        const [[keyA, tieA], [keyB, tieB]] = [pairs[a], pairs[b]] as [[number, number], [number, number]];
        return keyA - keyB || tieA - tieB || a - b;
      });
    expect(order).toEqual(expected);
    const days = pairs.map(([key]) => key);
    const { firstDay, bounds, positions } = groupedByDay(days);
    const groups = Array.from({ length: bounds.length - 1 }, (_, i) => [
      ...positions.slice(bounds[i], bounds[i + 1]),
    ]);
    groups.forEach((group, i) => {
      expect(group).toEqual(days.flatMap((day, at) => (day === firstDay + i ? [at] : [])));
    });
    expect(groups.flat()).toHaveLength(days.length);
  });
});
