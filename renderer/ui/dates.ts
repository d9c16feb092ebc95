/** Dates and times in the reader's own way of writing them. */

/** No entry has a date before this one (model.md §2). */
export const earliestDate = '1900-01-01';

let locale = 'en';
/** Grows when the locale changes: formatters are made anew. */
let version = 0;
/** One for each number of decimals, of the present locale. */
let numbers: Intl.NumberFormat[] = [];

/** Writes from now on as this locale does: `en-GB-u-hc-h23`. */
export function writeAs(next: string): void {
  if (next === locale) return;
  locale = next;
  version += 1;
  numbers = [];
}

const utc = (date: string): Date => new Date(`${date}T00:00:00Z`);

const formatter = (options: Intl.DateTimeFormatOptions): ((date: string) => string) => {
  let made = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  let madeAs = version;
  return (date) => {
    if (madeAs !== version) made = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    madeAs = version;
    return made.format(utc(date));
  };
};

/** `Monday, 23 November` */
export const longDate = formatter({ weekday: 'long', day: 'numeric', month: 'long' });

const weekday = formatter({ weekday: 'long' });
const briefWeekday = formatter({ weekday: 'short' });
/** A date of each weekday, 1 for Monday. */
const dateOfWeekday = (day: number): string => `2026-11-${22 + day}`;

/** `Monday`, of 1 for Monday to 7 for Sunday. */
export const longWeekday = (day: number): string => weekday(dateOfWeekday(day));

/** `Mon` */
export const shortWeekday = (day: number): string => briefWeekday(dateOfWeekday(day));

/** `23 Nov` */
export const shortDate = formatter({ day: 'numeric', month: 'short' });

/** `23/11/2026`, all digits. */
export const numericDate = formatter({ day: '2-digit', month: '2-digit', year: 'numeric' });

/** `Mon 23 Nov 2026` */
export const fullDate = formatter({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });

/** `Nov 2026` */
export const briefMonth = formatter({ month: 'short', year: 'numeric' });

/** `Mon 23 Nov` */
export const weekdayDate = formatter({ weekday: 'short', day: 'numeric', month: 'short' });

/** `Monday 23 November 2026` */
export const wholeDate = formatter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** `November`, `November 2026`, of a date within it. */
export const monthName = formatter({ month: 'long' });
export const monthAndYear = formatter({ month: 'long', year: 'numeric' });

/** `M` and `Monday`, of a date on that weekday. */
export const weekdayLetter = formatter({ weekday: 'narrow' });
export const weekdayName = formatter({ weekday: 'long' });

/** `22:41` or `10:41 PM`, of a time `HH:MM`. */
export const clockTime = (time: string): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(
    new Date(`1970-01-01T${time}:00Z`),
  );

/** A number with `digits` decimals, as the reader writes it. */
export function formatNumber(value: number, digits: number): string {
  numbers[digits] ??= new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return numbers[digits].format(value);
}

/** `Germany`, of its two letters. */
export const regionName = (region: string): string =>
  new Intl.DisplayNames([locale], { type: 'region' }).of(region) ?? region;
