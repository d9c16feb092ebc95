/**
 * The wall times of a recurrence rule (RFC 5545 §3.3.10). ical.js reads the rule, but does not expand it: its iterator
 * never ends for `FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30`, and it gives wrong days for BYMONTH with INTERVAL, for BYSETPOS and for
 * BYMONTHDAY in a year. Here each period (day, week, month, year) is looked through day by day, so that every rule ends
 * at the last wall time that is asked for. tests/unit/shared/exchange/roster-rule.test.ts holds it to ical.js where
 * that is right.
 */
import { dateOfDayNumber, dayNumberOf, secondsPerDay } from '../../time/instants.ts';
import type { Clock } from './clock.ts';
import { wallOf } from './clock.ts';
import { readStamp, type Stamp } from './stamp.ts';

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
/** Sunday 0 to Saturday 6. */
const weekdayOfDay = (day: number): number => (((day + 4) % 7) + 7) % 7;
const weekdayName = (day: number): string => weekdays[weekdayOfDay(day)] as string;

export type Rule = {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  readonly count: number;
  /** The last moment as written; null for none. */
  readonly until: Stamp | null;
  /** The first day of the week, Sunday 0 to Saturday 6. */
  readonly weekStart: number;
  /** `MO`, or `2MO`, `-1FR` for one of a month or year. */
  readonly byDay: ReadonlySet<string> | null;
  readonly byMonthDay: ReadonlySet<number> | null;
  readonly byYearDay: ReadonlySet<number> | null;
  readonly byMonth: ReadonlySet<number> | null;
  readonly bySetPosition: ReadonlySet<number> | null;
  /** Seconds of the day, ascending; null for that of the start. */
  readonly times: readonly number[] | null;
};

const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
/** A roster has no more shifts a day. */
const mostTimesADay = 24;

/** Parts of a rule that have no place in a roster, or that calendars with another year would need. */
const unknownParts = ['byweekno', 'rscale', 'skip'];

type Read = Readonly<Record<string, unknown>>;

function numbersOf(read: Read, part: string): readonly number[] | null {
  const value = read[part];
  if (value === undefined) return null;
  const numbers = (Array.isArray(value) ? value : [value]).map(Number);
  if (!numbers.every(Number.isInteger)) throw new RangeError(`${part} holds no whole numbers`);
  return numbers;
}

const setOf = (numbers: readonly number[] | null): ReadonlySet<number> | null =>
  numbers === null ? null : new Set(numbers);

/** The times of a day by BYHOUR, BYMINUTE and BYSECOND; null without them. */
function timesOf(read: Read, startSeconds: number): readonly number[] | null {
  const hours = numbersOf(read, 'byhour');
  const minutes = numbersOf(read, 'byminute');
  const seconds = numbersOf(read, 'bysecond');
  if (hours === null && minutes === null && seconds === null) return null;
  const allHours = hours ?? [Math.floor(startSeconds / 3600)];
  const allMinutes = minutes ?? [Math.floor(startSeconds / 60) % 60];
  const allSeconds = seconds ?? [startSeconds % 60];
  // The product counts before it is made: thousands of values would be millions of times.
  if (allHours.length * allMinutes.length * allSeconds.length > mostTimesADay) return [];
  return allHours
    .flatMap((hour) =>
      allMinutes.flatMap((minute) => allSeconds.map((second) => (hour * 60 + minute) * 60 + second)),
    )
    .sort((a, b) => a - b);
}

/** The weekdays of a rule. A weekly one without any has that of its start. */
function byDayOf(read: Read, startWall: number): ReadonlySet<string> | null {
  if (read.byday !== undefined)
    return new Set([read.byday].flat().map((day) => String(day).replace('+', '')));
  return read.freq === 'WEEKLY' ? new Set([weekdayName(Math.floor(startWall / secondsPerDay))]) : null;
}

function untilIn({ until }: Read): Stamp | null {
  if (until === undefined) return null;
  const stamp = readStamp(until);
  if (stamp === null) throw new RangeError('The end of the rule is no date');
  return stamp;
}

/**
 * A rule as ical.js read it; null if it repeats more than 24 times a day.
 * @param startWall the wall time of the series' start
 * @throws RangeError for a rule that says nothing sound
 */
export function ruleOf(read: Read, startWall: number): Rule | null {
  if (unknownParts.some((part) => part in read)) throw new RangeError('A part of the rule is not known');
  const freq = frequencies.find((each) => each === read.freq);
  if (freq === undefined) {
    if (['SECONDLY', 'MINUTELY', 'HOURLY'].includes(String(read.freq))) return null;
    throw new RangeError('The rule has no frequency');
  }
  const times = timesOf(read, ((startWall % secondsPerDay) + secondsPerDay) % secondsPerDay);
  if (times?.length === 0) return null;
  const [interval = 1] = numbersOf(read, 'interval') ?? [];
  const [count = Number.POSITIVE_INFINITY] = numbersOf(read, 'count') ?? [];
  if (count < 1) throw new RangeError('The rule has no times');
  const [weekStart = 2] = numbersOf(read, 'wkst') ?? [];
  return {
    ...{ freq, interval: Math.max(1, interval), count, times },
    until: untilIn(read),
    // ical.js counts from Sunday 1.
    weekStart: weekStart - 1,
    byDay: byDayOf(read, startWall),
    byMonthDay: setOf(numbersOf(read, 'bymonthday')),
    byYearDay: setOf(numbersOf(read, 'byyearday')),
    byMonth: setOf(numbersOf(read, 'bymonth')),
    bySetPosition: setOf(numbersOf(read, 'bysetpos')),
  };
}

/** The date of a day number, taken apart, with how far its month and year reach. */
function takeApart(day: number) {
  const date = dateOfDayNumber(day);
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const dayOfMonth = Number(date.slice(8, 10));
  const yearStart = dayNumberOf(`${date.slice(0, 4)}-01-01`);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const monthDays = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return {
    ...{ year, month, dayOfMonth, monthDays },
    dayOfYear: day - yearStart + 1,
    yearDays: isLeap ? 366 : 365,
    weekday: weekdayOfDay(day),
  };
}

type Parts = ReturnType<typeof takeApart>;

/** Many series of one file look at the same days. They are of four centuries at most. */
const knownParts = new Map<number, Parts>();

function partsOf(day: number): Parts {
  const known = knownParts.get(day);
  if (known !== undefined) return known;
  const parts = takeApart(day);
  knownParts.set(day, parts);
  return parts;
}

/** The last wall time of the rule itself, infinite without UNTIL. A date holds all of its day. */
export function untilOf({ until }: Rule, clock: Clock): number {
  if (until === null) return Number.POSITIVE_INFINITY;
  if (until.isDate) return until.wall + secondsPerDay - 1;
  return until.isUtc ? wallOf(clock, until.wall) : until.wall;
}

/** Whether a set holds a place, counted from the front or, below zero, from the back. */
const hasPlace = (set: ReadonlySet<number>, place: number, of: number): boolean =>
  set.has(place) || set.has(place - of - 1);

/** Whether the day is one of BYDAY. `2MO` counts within the month, or within the year of a yearly rule without BYMONTH. */
function isByDay(byDay: ReadonlySet<string>, { freq, byMonth }: Rule, parts: Parts): boolean {
  const name = weekdays[parts.weekday] as string;
  if (byDay.has(name)) return true;
  if (freq === 'DAILY' || freq === 'WEEKLY') return false;
  const isOfYear = freq === 'YEARLY' && byMonth === null;
  const place = isOfYear ? parts.dayOfYear : parts.dayOfMonth;
  const days = isOfYear ? parts.yearDays : parts.monthDays;
  return (
    byDay.has(`${Math.ceil(place / 7)}${name}`) || byDay.has(`-${Math.ceil((days - place + 1) / 7)}${name}`)
  );
}

/** Whether the rule has the day, its interval aside. */
function isDayOf(rule: Rule, parts: Parts, start: Parts): boolean {
  const { freq, byDay, byMonthDay, byYearDay, byMonth } = rule;
  if (byMonth !== null && !byMonth.has(parts.month)) return false;
  if (byMonthDay !== null && !hasPlace(byMonthDay, parts.dayOfMonth, parts.monthDays)) return false;
  if (byYearDay !== null && !hasPlace(byYearDay, parts.dayOfYear, parts.yearDays)) return false;
  if (byDay !== null) return isByDay(byDay, rule, parts);
  if (freq === 'DAILY' || byMonthDay !== null || byYearDay !== null) return true;
  if (parts.dayOfMonth !== start.dayOfMonth) return false;
  return freq === 'MONTHLY' || byMonth !== null || parts.month === start.month;
}

/** The first day number of each period of the rule, and how many days it has; from that of the start on. */
function* periodsOf({ freq, interval, weekStart }: Rule, startDay: number, start: Parts) {
  if (freq === 'DAILY') {
    for (let day = startDay; ; day += interval) yield { first: day, days: 1 };
  }
  if (freq === 'WEEKLY') {
    const first = startDay - ((start.weekday - weekStart + 7) % 7);
    for (let day = first; ; day += 7 * interval) yield { first: day, days: 7 };
  }
  const months = freq === 'MONTHLY' ? 1 : 12;
  const firstMonth = start.year * 12 + (freq === 'MONTHLY' ? start.month - 1 : 0);
  // Years have four digits.
  for (let month = firstMonth; month + months < 10_000 * 12; month += months * interval) {
    const first = firstDayOf(month);
    yield { first, days: firstDayOf(month + months) - first };
  }
}

type Bounds = { readonly earliest: number; readonly end: number };

/** The periods of which anything is asked. A rule that counts its times counts them from its start. */
function* periodsWithin(rule: Rule, startDay: number, start: Parts, { earliest, end }: Bounds) {
  for (const period of periodsOf(rule, startDay, start)) {
    if (period.first * secondsPerDay > end) return;
    const isEarly = (period.first + period.days) * secondsPerDay <= earliest;
    if (!isEarly || Number.isFinite(rule.count)) yield period;
  }
}

const firstDayOf = (month: number): number =>
  dayNumberOf(
    `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`,
  );

/** How many days may be looked at for a whole file. One weekly series of two years takes a thousand. */
export type Effort = { daysLeft: number };

export type Expanded = {
  /** Ascending; at most `most`, of more the last ones. */
  readonly walls: readonly number[];
  /** How many came before those. */
  readonly dropped: number;
  /** Whether the rule goes on after the last wall time that was asked for; how often, if it says so. */
  readonly goesOn: boolean;
  readonly more: number | null;
};

export type Span = {
  readonly start: number;
  /** The earliest wall time that is asked for; a rule that counts its times is counted from its start all the same. */
  readonly earliest: number;
  /** The last wall time that is asked for. */
  readonly last: number;
  /** The last wall time of the rule itself; infinite without one. */
  readonly until: number;
  /** How many wall times are kept. */
  readonly most: number;
};

/**
 * The wall times of a rule, to the last one that is asked for.
 * @returns null if the effort is spent
 */
export function expand(
  rule: Rule,
  { start, earliest, last, until, most }: Span,
  effort: Effort,
): Expanded | null {
  const startDay = Math.floor(start / secondsPerDay);
  const startParts = partsOf(startDay);
  const times = rule.times ?? [start - startDay * secondsPerDay];
  const end = Math.min(last, until);
  let walls: number[] = [];
  let found = 0;
  const lasts = (): Expanded => {
    const kept = walls.slice(-most);
    const goesOn = until > last && found < rule.count;
    const more = Number.isFinite(rule.count) ? rule.count - found : null;
    return { walls: kept, dropped: found - kept.length, goesOn, more: goesOn ? more : null };
  };
  for (const { first, days } of periodsWithin(rule, startDay, startParts, { earliest, end })) {
    effort.daysLeft -= days;
    if (effort.daysLeft < 0) return null;
    for (const wall of wallsOfPeriod(rule, { first, days, startParts, times })) {
      if (wall < start) continue;
      if (wall > end || found >= rule.count) return lasts();
      walls.push(wall);
      found += 1;
    }
    if (walls.length > 2 * most) walls = walls.slice(-most);
  }
  return lasts();
}

type Period = {
  readonly first: number;
  readonly days: number;
  readonly startParts: Parts;
  readonly times: readonly number[];
};

/** The wall times of one period, ascending, before and after the series' bounds too: BYSETPOS counts them all. */
function wallsOfPeriod(rule: Rule, { first, days, startParts, times }: Period): readonly number[] {
  const walls: number[] = [];
  for (let day = first; day < first + days; day += 1) {
    // Most days of a weekly rule fall here.
    if (rule.freq === 'WEEKLY' && rule.byDay?.has(weekdayName(day)) !== true) continue;
    if (!isDayOf(rule, partsOf(day), startParts)) continue;
    for (const time of times) walls.push(day * secondsPerDay + time);
  }
  const positions = rule.bySetPosition;
  return positions === null ? walls : walls.filter((_, i) => hasPlace(positions, i + 1, walls.length));
}
