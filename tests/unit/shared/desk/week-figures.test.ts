import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weekFiguresSchema } from '#shared/desk/figures.ts';
import { mondayOf, sundayOf } from '#shared/desk/iso-week.ts';
import { type WeekDay, type WeekInput, weekFigures } from '#shared/desk/week-figures.ts';
import { datesBetween } from '#shared/time/wall-clock.ts';
import { forAll } from '../properties.ts';

const day = (date: string, changes: Partial<WeekDay> = {}): WeekDay => ({
  ...{ date, isShiftDay: true, standingMinutes: 200, longestStandMinutes: 40 },
  ...{ protectedStandingMinutes: 100, load: 4, ...changes },
});

/** 2026-W47 is 16 to 22 November. */
const dates = datesBetween('2026-11-16', '2026-11-22');
const input = (changes: Partial<WeekInput> = {}): WeekInput => ({
  ...{ zone: 'Europe/Berlin', now: '2026-11-30T12:00:00+01:00[Europe/Berlin]' },
  ...{ days: dates.slice(0, 3).map((date) => day(date)), evenings: [], ticksHeaviness: true },
  ...changes,
});

/** The figures of one week, of its shift days. */
const figuresOf = (...days: readonly Partial<WeekDay>[]) =>
  weekFigures(input({ days: days.map((each, at) => day(dates[at] ?? '', each)) }))[0];

describe('a week is offered', () => {
  test('once its Sunday is past where the worker is', () => {
    const at = (now: string, zone = 'Europe/Berlin') => weekFigures(input({ now, zone })).length;
    expect(at('2026-11-22T23:59:59+01:00[Europe/Berlin]')).toBe(0);
    expect(at('2026-11-23T00:00:00+01:00[Europe/Berlin]')).toBe(1);
    expect(at('2026-11-23T00:00:00+01:00[Europe/Berlin]', 'America/New_York')).toBe(0);
    expect(at('2026-11-22T10:00:00+00:00[UTC]', 'Pacific/Kiritimati')).toBe(1);
    expect(at('2026-11-22T09:59:59+00:00[UTC]', 'Pacific/Kiritimati')).toBe(0);
  });

  test('with three logged days, days off among them, and a shift day', () => {
    const off = { isShiftDay: false };
    expect(figuresOf({}, off, off)).toMatchObject({ week: '2026-W47', loggedDays: 3, shiftDays: 1 });
    expect(figuresOf({}, {})).toBeUndefined();
    expect(figuresOf(off, off, off, off)).toBeUndefined();
  });

  test('in order, and by work day: the days of the next Monday are of the next week', () => {
    const days = ['2026-11-23', '2026-11-24', '2026-11-25', ...dates].map((date) => day(date));
    const weeks = weekFigures(input({ days }));
    expect(weeks.map(({ week, loggedDays }) => [week, loggedDays])).toEqual([
      ['2026-W47', 7],
      ['2026-W48', 3],
    ]);
  });

  test('not if no desk would take it: shifts that overlap can make more than a day', () => {
    expect(figuresOf({ standingMinutes: 1500 }, {}, { standingMinutes: 1500 })?.standingMinutes).toBe(1065);
    expect(
      figuresOf({ standingMinutes: 1500 }, { standingMinutes: 1500 }, { standingMinutes: 1500 }),
    ).toBeUndefined();
  });
});

describe('its figures', () => {
  test('are means a shift day; days off do not count', () => {
    const off = { isShiftDay: false, standingMinutes: 0, longestStandMinutes: 0, load: 0 };
    expect(figuresOf({ standingMinutes: 100 }, { standingMinutes: 300 }, off)).toMatchObject({
      ...{ shiftDays: 2, standingMinutes: 200, longestStandMinutes: 40, coveredMinutes: 100, load: 4 },
    });
  });

  test('are rounded halves up, also where a decimal is not exact in binary', () => {
    const load = (...loads: readonly number[]) => figuresOf(...loads.map((each) => ({ load: each })))?.load;
    // 261 minutes are 4.35 hours, which is a little less in binary.
    expect(load(261 / 60, 261 / 60, 261 / 60)).toBe(4.4);
    expect(load(4.34, 4.34, 4.34)).toBe(4.3);
    expect(load(0.05, 0.05, 0.05)).toBe(0.1);
    expect(load(1.15, 1.25, 1.05)).toBe(1.2);
    expect(
      figuresOf({ standingMinutes: 202.5 }, { standingMinutes: 202.5 }, { standingMinutes: 202.5 }),
    ).toMatchObject({
      standingMinutes: 205,
    });
    expect(
      figuresOf({ standingMinutes: 202.4 }, { standingMinutes: 202.4 }, { standingMinutes: 202.4 }),
    ).toMatchObject({
      standingMinutes: 200,
    });
  });

  test('are written as decimals: 0.15, and not what 3 times 0.05 is', () => {
    const over = { standingMinutes: 241 };
    expect(figuresOf(over, {}, {}, {}, {}, {}, {})?.overLimitShare).toBe(0.15);
    expect(figuresOf({ load: 0.3 }, { load: 0.3 }, { load: 0.3 })?.load).toBe(0.3);
  });

  test('count a day as over the limit beyond 60 minutes unbroken, or beyond 240 in all', () => {
    const share = (...days: readonly Partial<WeekDay>[]) => figuresOf(...days)?.overLimitShare;
    expect(share({ longestStandMinutes: 60, standingMinutes: 240 }, {}, {})).toBe(0);
    expect(share({ longestStandMinutes: 60.1 }, { standingMinutes: 240.5 }, {})).toBe(0.65);
  });

  test('of heaviness: of two evenings at least, those of days that are not logged too', () => {
    const heaviness = (values: readonly number[], ticksHeaviness = true) =>
      weekFigures(
        input({
          ticksHeaviness,
          evenings: values.map((value, at) => ({ date: dates[6 - at] ?? '', heaviness: value })),
        }),
      )[0]?.heaviness;
    expect(heaviness([3, 4])).toBe(3.5);
    expect(heaviness([3, 4, 4])).toBe(3.5);
    expect(heaviness([3, 3, 3, 4])).toBe(3.5);
    expect(heaviness([0, 0])).toBe(0);
    expect(heaviness([3])).toBeNull();
    expect(heaviness([])).toBeNull();
    expect(heaviness([3, 4], false)).toBeNull();
  });

  test('hold nothing else: no date, no zone, no garment', () => {
    const names = Object.keys(figuresOf({}, {}, {}) ?? {}).sort();
    expect(names).toEqual(Object.keys(weekFiguresSchema.unwrap().shape).sort());
  });
});

test('whatever the diary holds, what is offered is what a desk takes', () => {
  const anyDay = fc.record({
    date: fc.integer({ min: 0, max: 27 }).map((at) => datesBetween('2026-10-26', '2026-11-22')[at] ?? ''),
    isShiftDay: fc.boolean(),
    standingMinutes: fc.double({ min: 0, max: 1440, noNaN: true }),
    longest: fc.double({ min: 0, max: 1, noNaN: true }),
    covered: fc.double({ min: 0, max: 1, noNaN: true }),
    load: fc.double({ min: 0, max: 30, noNaN: true }),
  });
  forAll(fc.uniqueArray(anyDay, { selector: ({ date }) => date, maxLength: 28 }), (given) => {
    const days = given.map(({ longest, covered, ...rest }) => ({
      ...rest,
      longestStandMinutes: rest.standingMinutes * longest,
      protectedStandingMinutes: rest.standingMinutes * covered,
    }));
    for (const week of weekFigures(input({ days }))) {
      expect(weekFiguresSchema.safeParse(week).success).toBe(true);
      expect(week.longestStandMinutes).toBeLessThanOrEqual(week.standingMinutes);
      expect(week.coveredMinutes).toBeLessThanOrEqual(week.standingMinutes);
      const own = days.filter(({ date }) => date >= mondayOf(week.week) && date <= sundayOf(week.week));
      expect(week.loggedDays).toBe(own.length);
    }
  });
});
