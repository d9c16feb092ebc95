/** Recurrence rules, held to a slow day-by-day reading of RFC 5545, and to ical.js where that is right. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { expand, ruleOf } from '#shared/exchange/roster/rule.ts';
import { dateOfDayNumber, dayNumberOf, secondsPerDay, wallSecondsOf } from '#shared/time/instants.ts';
import { addDays, datesBetween, weekdayOf } from '#shared/time/wall-clock.ts';
import { forAll } from '../properties.ts';
import { calendarOf, eventOf, readRoster } from './read-roster.ts';

const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const last = '2028-12-31';

/** The dates of a rule from a start on, up to the end of 2028. */
function datesOf(rule: string, start: string): readonly string[] {
  const startWall = wallSecondsOf(`${start}T06:00:00`);
  const parsed = ruleOf(ICAL.parse.property(`RRULE:${rule}`)[3], startWall);
  if (parsed === null) throw new Error('It repeats too often');
  const span = {
    start: startWall,
    earliest: startWall,
    last: wallSecondsOf(`${last}T23:59:59`),
    until: Number.POSITIVE_INFINITY,
    most: 5000,
  };
  const walls = expand(parsed, span, { daysLeft: 1_000_000 })?.walls ?? [];
  return walls.map((wall) => dateOfDayNumber(Math.floor(wall / secondsPerDay)));
}

/** The same by ical.js. */
function datesByLibrary(rule: string, start: string): readonly string[] {
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateTimeString(`${start}T06:00:00`));
  const dates: string[] = [];
  for (let next = iterator.next(); next !== null; next = iterator.next()) {
    const date = next.toString().slice(0, 10);
    if (date > last) break;
    dates.push(date);
  }
  return dates;
}

type Simple = {
  readonly freq: 'DAILY' | 'WEEKLY';
  readonly start: string;
  readonly interval: number;
  readonly count: number | null;
  readonly byDay: readonly (typeof names)[number][];
  readonly weekStart: (typeof names)[number];
};

const start = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2026-01-01', days));
const simple: fc.Arbitrary<Simple> = fc.record({
  freq: fc.constantFrom('DAILY', 'WEEKLY'),
  start,
  interval: fc.integer({ min: 1, max: 10 }),
  count: fc.option(fc.integer({ min: 1, max: 300 })),
  byDay: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 7 }),
  weekStart: fc.constantFrom('MO', 'SU', 'SA'),
});

const textOf = ({ freq, interval, count, byDay, weekStart }: Simple): string =>
  [
    `FREQ=${freq};INTERVAL=${interval};WKST=${weekStart}`,
    ...(count === null ? [] : [`COUNT=${count}`]),
    ...(byDay.length === 0 ? [] : [`BYDAY=${byDay.join(',')}`]),
  ].join(';');

/** Each date is asked by itself whether it is one. */
function dayByDay({ freq, start: first, interval, count, byDay, weekStart }: Simple): readonly string[] {
  const days = byDay.length === 0 && freq === 'WEEKLY' ? [names[weekdayOf(first) - 1] ?? 'MO'] : byDay;
  const toWeek = (date: string): number =>
    dayNumberOf(date) - ((weekdayOf(date) - 1 - names.indexOf(weekStart) + 7) % 7);
  const dates = datesBetween(first, last).filter((date) => {
    if (days.length > 0 && !days.includes(names[weekdayOf(date) - 1] ?? 'MO')) return false;
    const passed =
      freq === 'DAILY' ? dayNumberOf(date) - dayNumberOf(first) : (toWeek(date) - toWeek(first)) / 7;
    return passed % interval === 0;
  });
  return dates.slice(0, count ?? dates.length);
}

describe('a rule', () => {
  it('by days or weeks has the dates that a day-by-day reading has', () => {
    forAll(simple, (each) => {
      expect(datesOf(textOf(each), each.start)).toEqual(dayByDay(each));
    });
  });

  it('by months or years has the dates that ical.js finds, where that is right', () => {
    const byDay = fc.constantFrom('BYDAY=2MO', 'BYDAY=-1FR,1SU', 'BYDAY=TU,TH', 'BYDAY=5WE');
    const rule = fc.oneof(
      fc.tuple(
        fc.constant('FREQ=MONTHLY'),
        fc.oneof(byDay, fc.constantFrom('BYMONTHDAY=31', 'BYMONTHDAY=-1,15', 'X=1')),
      ),
      fc.tuple(
        fc.constant('FREQ=YEARLY'),
        fc.oneof(
          byDay,
          fc.constantFrom('BYMONTH=3;BYDAY=-1SU', 'BYMONTH=1,12;BYMONTHDAY=24', 'BYYEARDAY=200', 'X=1'),
        ),
      ),
    );
    const tail = fc.record({
      interval: fc.integer({ min: 1, max: 4 }),
      count: fc.integer({ min: 1, max: 60 }),
    });
    forAll(fc.tuple(rule, tail, start), ([parts, { interval, count }, first]) => {
      const text = `${parts.join(';')};INTERVAL=${interval};COUNT=${count}`;
      expect(datesOf(text, first)).toEqual(datesByLibrary(text, first));
    });
  });

  it.each([
    // ical.js has 2026-10-11 here.
    ['FREQ=MONTHLY;BYMONTH=2,6;COUNT=2', '2026-10-11', ['2027-02-11', '2027-06-11']],
    // ical.js passes over January 2027, or has it after November.
    [
      'FREQ=MONTHLY;INTERVAL=2;BYDAY=FR;BYSETPOS=2;BYMONTH=11,1;COUNT=3',
      '2026-11-21',
      ['2027-01-08', '2027-11-12', '2028-01-14'],
    ],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2', '2026-01-01', ['2026-01-30', '2026-02-27']],
    ['FREQ=WEEKLY;BYDAY=FR,MO,TU;BYSETPOS=1;COUNT=2', '2026-09-24', ['2026-09-28', '2026-10-05']],
    ['FREQ=YEARLY;BYMONTHDAY=-1;COUNT=3', '2026-05-14', ['2026-05-31', '2026-06-30', '2026-07-31']],
    ['FREQ=YEARLY;COUNT=2', '2024-02-29', ['2024-02-29', '2028-02-29']],
    ['FREQ=YEARLY;BYYEARDAY=-1,1;COUNT=3', '2026-05-14', ['2026-12-31', '2027-01-01', '2027-12-31']],
    ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29', '2026-01-01', ['2028-02-29']],
  ])('%s from %s has %j', (rule, first, dates) => {
    expect(datesOf(rule, first)).toEqual(dates);
  });

  it('with several times a day has them in order', async () => {
    const found = await readRoster(
      calendarOf(
        eventOf(
          'DTSTART:20260302T060000Z',
          'DURATION:PT2H',
          'RRULE:FREQ=DAILY;BYHOUR=18,6;BYMINUTE=30,0;COUNT=5',
        ),
      ),
    );
    expect(found.planned.map(({ start: at }) => at.slice(8, 16))).toEqual([
      '02T07:00',
      '02T07:30',
      '02T19:00',
      '02T19:30',
      '03T07:00',
    ]);
  });

  it.each([
    'FREQ=WEEKLY;BYWEEKNO=12',
    'RSCALE=CHINESE;FREQ=YEARLY',
    'COUNT=3',
    'FREQ=DAILY;BYMONTHDAY=x',
    'FREQ=DAILY;COUNT=0',
    'FREQ=DAILY;UNTIL=20260231',
  ])('that this reader does not know is no guess: %s', async (rule) => {
    const found = await readRoster(
      calendarOf(eventOf('DTSTART:20260302T060000Z', 'DURATION:PT2H', `RRULE:${rule}`)),
    );
    expect([found.planned, found.skipped[0]?.reason]).toEqual([[], 'unreadable']);
  });

  it.each([
    ['20260304T050000Z', 3],
    ['20260304T045959Z', 2],
    ['20260304', 3],
    ['20260304T060000', 3],
  ])('ends with UNTIL=%s', async (until, count) => {
    const event = eventOf(
      'DTSTART;TZID=Europe/Berlin:20260302T060000',
      'DURATION:PT8H',
      `RRULE:FREQ=DAILY;UNTIL=${until}`,
    );
    expect((await readRoster(calendarOf(event))).planned).toHaveLength(count);
  });
});
