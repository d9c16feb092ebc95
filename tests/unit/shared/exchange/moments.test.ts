import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOfWall, isInDiary, zonedTimeAtSecond, zoneOfOffset } from '#shared/exchange/moments.ts';
import { epochSecondsOf, wallSecondsOf } from '#shared/time/instants.ts';
import { zonedTimeAt, zonedTimeOf } from '#shared/time/wall-clock.ts';

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Pacific/Apia',
  'America/St_Johns',
  'Etc/GMT-2',
  'UTC',
] as const;

const dayFrom1900 = fc.integer({ min: -2_208_988_800, max: 7_258_118_399 });

test('an instant is written as Temporal writes it, whatever the zone', () => {
  fc.assert(
    fc.property(dayFrom1900, fc.constantFrom(...zones), (seconds, zone) => {
      expect(zonedTimeAtSecond(seconds, zone)).toBe(zonedTimeOf(seconds, zone));
    }),
  );
});

test('a wall-clock time is read as Temporal reads it, on the nights of clock changes too', () => {
  const nights = ['2026-03-29', '2026-10-25', '2026-03-08', '2026-11-01', '2026-04-05', '2026-10-04'];
  const minute = fc.integer({ min: 0, max: 239 });
  fc.assert(
    fc.property(fc.constantFrom(...nights), minute, fc.constantFrom(...zones), (date, at, zone) => {
      const time = `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
      const read = instantOfWall(wallSecondsOf(`${date}T${time}:00`), zone);
      expect(read).toBe(epochSecondsOf(zonedTimeAt(date, time, zone)));
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['2026-03-29', '02:30', 'Europe/Berlin'],
  ['2026-10-25', '02:30', 'Europe/Berlin'],
  ['2026-03-08', '02:10', 'America/St_Johns'],
  ['2026-10-04', '02:10', 'Australia/Lord_Howe'],
  ['2026-04-05', '01:40', 'Australia/Lord_Howe'],
])('on %s at %s in %s, too', (date, time, zone) => {
  const read = instantOfWall(wallSecondsOf(`${date}T${time}:00`), zone);
  expect(read).toBe(epochSecondsOf(zonedTimeAt(date, time, zone)));
});

describe('the zone of an offset', () => {
  const summer = epochSecondsOf('2026-07-01T12:00:00+02:00[Europe/Berlin]');
  test.each([
    ['Europe/Berlin', 2, 'Europe/Berlin'],
    ['Europe/Berlin', 1, 'Etc/GMT-1'],
    ['Europe/Berlin', -4, 'Etc/GMT+4'],
    ['Europe/Berlin', 0, 'UTC'],
    ['Europe/Berlin', 5.5, 'Europe/Berlin'],
    ['Europe/Berlin', 17, 'Europe/Berlin'],
  ])('for a person in %s at %d hours is %s', (zone, hours, expected) => {
    expect(zoneOfOffset(summer, hours * 3600, zone)).toBe(expected);
    expect(epochSecondsOf(zonedTimeAtSecond(summer, expected))).toBe(summer);
  });
});

test('a diary holds the years from 1900 to 2199', () => {
  expect(isInDiary(epochSecondsOf('1900-01-01T00:00:00+00:00[UTC]'))).toBe(true);
  expect(isInDiary(epochSecondsOf('1899-12-31T23:59:59+00:00[UTC]'))).toBe(false);
  expect(isInDiary(epochSecondsOf('2199-12-31T23:59:59+00:00[UTC]'))).toBe(true);
  expect(isInDiary(epochSecondsOf('2200-01-01T00:00:00+00:00[UTC]'))).toBe(false);
  expect(isInDiary(Number.NaN)).toBe(false);
});
