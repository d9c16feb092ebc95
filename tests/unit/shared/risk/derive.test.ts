import { expect, test } from 'vitest';
import { emptyRecord } from '#shared/record/record.ts';
import { deriveRecord } from '#shared/risk/derive.ts';
import { drivers } from '#shared/risk/drivers.ts';
import { trend } from '#shared/risk/trend.ts';
import { addDays } from '#shared/time/wall-clock.ts';
import { aGarment, aShiftOn, aWear } from '../../../support/entries.ts';

const today = '2026-03-10';
const now = `${today}T12:00:00+01:00[Europe/Berlin]`;
const past = Array.from({ length: 20 }, (_, day) => addDays(today, day - 20));
const record = {
  ...emptyRecord,
  garments: [aGarment()],
  shifts: past.map((date) => aShiftOn(date, { id: date })),
  wear: [aWear()],
  daysOff: [{ date: today }],
};
/** Two weeks of vacation from tomorrow on, and a shift that begins tomorrow. */
const ahead = {
  ...record,
  daysOff: [...record.daysOff, ...past.slice(0, 14).map((_, day) => ({ date: addDays(today, day + 1) }))],
  shifts: [...record.shifts, aShiftOn(addDays(today, 1), { id: 'next' })],
};

test('what is marked ahead changes nothing until its date has come', () => {
  const planned = deriveRecord(ahead, now);
  expect(planned).toEqual(deriveRecord(record, now));
  expect(planned.days.at(-1)?.date).toBe(today);
  expect(planned.series.at(-1)?.date).toBe(today);
  const asked = addDays(today, 5);
  expect(trend(planned.days, asked)).toEqual(trend(deriveRecord(record, now).days, asked));
  expect(drivers(planned.days, asked)).toEqual(drivers(deriveRecord(record, now).days, asked));
});

test('a day that was marked ahead counts from its own date on', () => {
  const tomorrow = `${addDays(today, 1)}T00:00:00+01:00[Europe/Berlin]`;
  expect(deriveRecord(ahead, tomorrow).days.at(-1)?.date).toBe(addDays(today, 1));
});
