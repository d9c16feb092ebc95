/**
 * The fast path for stored times. A stored time carries its offset, so arithmetic on its text gives its instant: no
 * time-zone database, no object per entry.
 */
import type { CalendarDate, ZonedTime } from './zoned-time.ts';

const zero = 48;
const colon = 58;
const minus = 45;
const point = 46;
const fractionAt = 19;

export const secondsPerDay = 86_400;

const twoDigits = (text: string, at: number): number =>
  (text.charCodeAt(at) - zero) * 10 + text.charCodeAt(at + 1) - zero;

/** Added to the cached numbers below: 0 means "not computed yet". */
const kept = 1_000_000;
/** The day number before the first of each month, by months since the year 0; years have four digits. */
const daysBeforeMonths = new Int32Array(12 * 10_000);

function daysBeforeMonth(month: number): number {
  const known = daysBeforeMonths[month] ?? 0;
  if (known !== 0) return known - kept;
  const days = new Date(0).setUTCFullYear(Math.floor(month / 12), month % 12, 0) / (secondsPerDay * 1000);
  daysBeforeMonths[month] = days + kept;
  return days;
}

/** The day number, days since 1970-01-01, of the date at the start of a date or a stored time. */
export const dayNumberOf = (dated: CalendarDate | ZonedTime): number =>
  daysBeforeMonth((twoDigits(dated, 0) * 100 + twoDigits(dated, 2)) * 12 + twoDigits(dated, 5) - 1) +
  twoDigits(dated, 8);

/** The month part of a date, `2026-03-`, by months since the year 0. */
const monthTexts = new Map<number, string>();
const dayTexts = Array.from({ length: 32 }, (_, day) => String(day).padStart(2, '0'));
const meanMonthDays = 30.436875;

function writeDate(dayNumber: number): CalendarDate {
  // The mean length of a month finds the month, or one of its neighbours.
  let month = 1970 * 12 + Math.floor(dayNumber / meanMonthDays);
  if (daysBeforeMonth(month) >= dayNumber) month -= 1;
  else if (daysBeforeMonth(month + 1) < dayNumber) month += 1;
  const before = daysBeforeMonth(month);
  let monthText = monthTexts.get(month);
  if (monthText === undefined) {
    monthText = new Date((before + 1) * secondsPerDay * 1000).toISOString().slice(0, 8);
    monthTexts.set(month, monthText);
  }
  return `${monthText}${dayTexts[dayNumber - before]}`;
}

/** Cached dates, in blocks of days, from the year 0 on. */
const blockBits = 9;
const blockDays = 1 << blockBits;
const dateBlocks = new Array<CalendarDate[] | undefined>(7300);
const blocksBefore1970 = 1410;

/** The date of a day number (days since 1970-01-01): the inverse of `dayNumberOf`. */
export function dateOfDayNumber(dayNumber: number): CalendarDate {
  const block = (dayNumber >> blockBits) + blocksBefore1970;
  let dates = dateBlocks[block];
  if (dates === undefined) {
    dates = new Array<CalendarDate>(blockDays).fill('');
    dateBlocks[block] = dates;
  }
  const at = dayNumber & (blockDays - 1);
  if (dates[at] === '') dates[at] = writeDate(dayNumber);
  return dates[at] as CalendarDate;
}

/** The offset from UTC written at `at` (`+01:00`, `-03:30`, `+05:53:28`), seconds. */
function offsetSecondsAt(text: string, at: number): number {
  const size = twoDigits(text, at + 1) * 3600 + twoDigits(text, at + 4) * 60;
  const seconds = text.charCodeAt(at + 6) === colon ? twoDigits(text, at + 7) : 0;
  return text.charCodeAt(at) === minus ? -(size + seconds) : size + seconds;
}

/** The wall-clock time of a stored time, read as if in UTC, in whole seconds since 1970. */
export const wallSecondsOf = (dated: string): number =>
  dayNumberOf(dated) * secondsPerDay +
  twoDigits(dated, 11) * 3600 +
  twoDigits(dated, 14) * 60 +
  twoDigits(dated, 17);

/** The index of the offset in a time with a fraction of a second. */
const offsetAfterFraction = (zoned: ZonedTime): number => {
  let at = fractionAt + 1;
  while (zoned.charCodeAt(at) >= zero && zoned.charCodeAt(at) < colon) at += 1;
  return at;
};

/**
 * The instant of a stored time, in seconds since 1970-01-01T00:00Z. It trusts the text to have the stored form
 * (`zonedTimeSchema`), and trusts the offset in it.
 */
export function epochSecondsOf(zoned: ZonedTime): number {
  if (zoned.charCodeAt(fractionAt) !== point)
    return wallSecondsOf(zoned) - offsetSecondsAt(zoned, fractionAt);
  const at = offsetAfterFraction(zoned);
  return wallSecondsOf(zoned) + Number(zoned.slice(fractionAt, at)) - offsetSecondsAt(zoned, at);
}

/** The offset from UTC in a stored time's text, seconds. */
export const writtenOffsetSeconds = (zoned: ZonedTime): number =>
  offsetSecondsAt(zoned, zoned.charCodeAt(fractionAt) === point ? offsetAfterFraction(zoned) : fractionAt);

/** The instant of UTC text to whole seconds, `2026-03-28T21:00:00Z`, in seconds since 1970. */
export const secondsOfUtc = (instant: string): number => wallSecondsOf(instant);

/** The UTC text, `2026-03-28T21:00:00Z`, of an instant in whole seconds since 1970. */
export const utcOf = (seconds: number): string => `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
