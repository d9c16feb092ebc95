import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, test } from 'vitest';
import { writtenOffsetSeconds } from '#shared/time/instants.ts';
import { isZonedTime, zonedTimeOf } from '#shared/time/wall-clock.ts';
import { isKnownZone, offsetSecondsIn } from '#shared/time/zone-offsets.ts';
import { someSeconds, zone } from '../made-up.ts';
import { forAll } from '../properties.ts';

/** Seconds since 1970, from the year 1950 to 2100. */
const anySeconds = fc.integer({ min: -631_152_000, max: 4_102_444_800 });

test('the offset of a zone at an instant is the one that Temporal gives, and the one that is written', () => {
  forAll(fc.tuple(fc.oneof(someSeconds, anySeconds), zone), ([seconds, name]) => {
    const zoned = Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toZonedDateTimeISO(name);
    expect(offsetSecondsIn(name, seconds)).toBe(zoned.offsetNanoseconds / 1e9);
    expect(writtenOffsetSeconds(zonedTimeOf(seconds, name))).toBe(zoned.offsetNanoseconds / 1e9);
    expect(isZonedTime(zonedTimeOf(seconds, name))).toBe(true);
  });
});

test('a zone is known or not, and one that is not has no offset', () => {
  expect(isKnownZone('America/Vancouver')).toBe(true);
  expect(isKnownZone('Foo/Bar')).toBe(false);
  expect(() => offsetSecondsIn('Foo/Bar', 0)).toThrow(RangeError);
});

describe('a stored time whose offset is not the one of this machine’s table (model.md §1)', () => {
  it.each([
    ['of a law that this machine has not heard of', '2026-11-28T12:00:00-07:00[America/Vancouver]', true],
    ['in the hour that clocks jump over', '2026-03-29T02:30:00+01:00[Europe/Berlin]', true],
    ['of three hours more', '2026-03-02T08:00:00+04:00[Europe/Berlin]', true],
    ['of three hours less, with a fraction of a second', '2026-03-02T08:00:00.5-02:00[Europe/Berlin]', true],
    ['of over three hours more', '2026-03-02T08:00:00+04:01[Europe/Berlin]', false],
    ['on a date that does not exist', '2026-02-30T08:00:00+01:00[Europe/Berlin]', false],
  ])('%s', (_, time, expected) => {
    expect(isZonedTime(time)).toBe(expected);
  });
});
