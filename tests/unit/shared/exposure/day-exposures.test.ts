import { expect, test } from 'vitest';
import { dayExposures } from '#shared/exposure/exposures.ts';
import { defaultPerson } from '#shared/record/person.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import type { Wear } from '#shared/record/wear.ts';
import { aShift } from '../../../support/entries.ts';

const time = (clock: string): string => `2026-03-02T${clock}:00+01:00[Europe/Berlin]`;
const now = time('14:00');

/** Eight hours from 08:00: four stood, none walked, in stands of 50 minutes. */
const record: LegworkRecord = {
  ...emptyRecord,
  garments: [
    { id: 'light', name: 'Light', ankleMmHg: 21 },
    { id: 'firm', name: 'Firm', ankleMmHg: 42 },
  ],
  shifts: [aShift({ standingMinutes: 240, walkingMinutes: 0, longestStandMinutes: 50 })],
};
const worn = (garmentId: string, legs: Wear['legs'], on: string, off?: string): Wear => {
  const entry = { id: `${garmentId}-${legs}`, garmentId, legs, on: time(on) };
  return off === undefined ? entry : { ...entry, off: time(off) };
};
const dayOf = (wear: readonly Wear[], changed: Partial<LegworkRecord> = {}) =>
  dayExposures({ ...record, wear, ...changed }, now)[0];

test('the larger pressure counts where two stockings are on a leg, whichever went on first', () => {
  // Half a bare load on both legs for half of the shift, a quarter off for the rest.
  const expected = { credit: 2 * 0.5 + 2 * 0.25, coverage: 1 };
  expect(
    dayOf([worn('light', 'both', '08:00', '16:00'), worn('firm', 'both', '12:00', '16:00')]),
  ).toMatchObject(expected);
  expect(
    dayOf([worn('firm', 'both', '07:00', '12:00'), worn('light', 'both', '07:30', '17:00')]),
  ).toMatchObject(expected);
});

test('each leg counts half', () => {
  expect(dayOf([worn('firm', 'left', '08:00', '16:00')])).toMatchObject({
    coverage: 0.5,
    protectedStandingMinutes: 120,
    credit: 1,
    load: 3,
  });
});

test('what is still worn reaches to now', () => {
  expect(dayOf([worn('firm', 'both', '12:00')])).toMatchObject({ protectedStandingMinutes: 60, credit: 0.5 });
});

test('walking weighs more with varicose veins, and stockings take off no more than there is', () => {
  const shifts = [aShift({ standingMinutes: 0, walkingMinutes: 240, longestStandMinutes: 0 })];
  const firm = [worn('firm', 'both', '08:00', '16:00')];
  expect(dayOf([], { shifts })?.load).toBeCloseTo((4 * 23.5) / 84, 12);
  expect(dayOf(firm, { shifts })).toMatchObject({ load: 0, coverage: null });
  const person = { ...defaultPerson, hasVaricoseVeins: true };
  expect(dayOf([], { shifts, person })?.load).toBeCloseTo((4 * 47) / 84, 12);
  expect(dayOf(firm, { shifts, person })?.load).toBeCloseTo((4 * 5) / 84, 12);
});

test('a day off is logged with nothing; a date with a shift counts by its shift', () => {
  const daysOff = ['2026-03-03', '2026-03-02', '2026-03-01'].map((date) => ({ date }));
  expect(dayExposures({ ...record, daysOff }, now).map(({ date, load, zone }) => [date, load, zone])).toEqual(
    [
      ['2026-03-01', 0, 'green'],
      ['2026-03-02', 4, 'green'],
      ['2026-03-03', 0, 'green'],
    ],
  );
});

test('a day is green up to its limits, amber past one, red past both', () => {
  const zoneOf = (standingMinutes: number, longestStandMinutes: number) =>
    dayOf([], { shifts: [aShift({ standingMinutes, walkingMinutes: 0, longestStandMinutes })] })?.zone;
  expect(zoneOf(240, 60)).toBe('green');
  expect(zoneOf(241, 60)).toBe('amber');
  expect(zoneOf(240, 61)).toBe('amber');
  expect(zoneOf(241, 61)).toBe('red');
});

test('a shift across the date line is later by date and earlier by clock, and neither loses its stockings', () => {
  const inApia = aShift({
    id: 'apia',
    start: '2026-03-08T10:00:00+13:00[Pacific/Apia]',
    end: '2026-03-08T12:00:00+13:00[Pacific/Apia]',
    standingMinutes: 120,
    walkingMinutes: 0,
  });
  const inHonolulu = aShift({
    id: 'honolulu',
    start: '2026-03-07T14:00:00-10:00[Pacific/Honolulu]',
    end: '2026-03-07T16:00:00-10:00[Pacific/Honolulu]',
    standingMinutes: 120,
    walkingMinutes: 0,
  });
  const wear: Wear[] = [
    { id: 'a', garmentId: 'firm', legs: 'both', on: inApia.start, off: inApia.end },
    { id: 'b', garmentId: 'light', legs: 'both', on: inHonolulu.start, off: inHonolulu.end },
  ];
  const days = dayExposures({ ...record, shifts: [inApia, inHonolulu], wear }, now);
  expect(days.map(({ date, credit, coverage }) => [date, credit, coverage])).toEqual([
    ['2026-03-07', 0.5, 1],
    ['2026-03-08', 1, 1],
  ]);
});

test('a work day is worn by its protected standing, and without standing where wear meets a shift', () => {
  expect(dayOf([worn('firm', 'left', '08:00', '08:10')])).toMatchObject({ hasShift: true, isWorn: true });
  // Put on as the shift ended.
  expect(dayOf([worn('firm', 'both', '16:00', '18:00')])).toMatchObject({ isWorn: false });
  const seated = [aShift({ standingMinutes: 0, walkingMinutes: 0, longestStandMinutes: 0 })];
  expect(dayOf([worn('firm', 'both', '15:00', '18:00')], { shifts: seated })).toMatchObject({ isWorn: true });
  expect(dayOf([worn('firm', 'both', '16:00', '18:00')], { shifts: seated })).toMatchObject({
    isWorn: false,
  });
});

test('with a timeline, wear that meets only the sitting does not make the day worn', () => {
  const sat = { posture: 'sitting', start: time('08:00'), end: time('12:00') } as const;
  const stood = { posture: 'standing', start: time('12:00'), end: time('16:00') } as const;
  const morning = [worn('firm', 'both', '08:00', '12:00')];
  expect(dayOf(morning, { shifts: [aShift({ segments: [sat, stood] })] })).toMatchObject({ isWorn: false });
  expect(dayOf(morning, { shifts: [aShift({ segments: [sat] })] })).toMatchObject({ isWorn: true });
});

test('a night in stockings is one worn work day, and a day off is none', () => {
  const night = {
    start: '2026-03-02T22:00:00+01:00[Europe/Berlin]',
    end: '2026-03-03T06:00:00+01:00[Europe/Berlin]',
  };
  const days = dayExposures(
    {
      ...record,
      shifts: [aShift(night)],
      daysOff: [{ date: '2026-03-03' }],
      wear: [{ id: 'w', garmentId: 'firm', legs: 'both', on: night.start, off: night.end }],
    },
    now,
  );
  expect(days.map(({ date, hasShift, isWorn }) => [date, hasShift, isWorn])).toEqual([
    ['2026-03-02', true, true],
    ['2026-03-03', false, false],
  ]);
});
