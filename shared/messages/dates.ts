/**
 * Dates, times and numbers as a locale writes them. The page sets its reader's locale once. A report is written `inLocale`
 * of its own, which holds only while it is made.
 */

let locale = 'en';
/** Grows when the locale changes. The formatters are then created again. */
let version = 0;
/** One for each number of decimals, in the current locale. */
let numbers: Intl.NumberFormat[] = [];

/** Sets the locale of all formatters: `en-GB-u-hc-h23`. */
export function writeAs(next: string): void {
  if (next === locale) return;
  locale = next;
  version += 1;
  numbers = [];
}

/** The locale in use. */
export const writtenAs = (): string => locale;

/** Runs `make` in a locale. The former one is back afterwards, so the answer depends on the arguments alone. */
export function inLocale<Made>(other: string, make: () => Made): Made {
  const before = locale;
  writeAs(other);
  try {
    return make();
  } finally {
    writeAs(before);
  }
}

const utc = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** A format, made anew when the locale has changed. */
function made(options: Intl.DateTimeFormatOptions): () => Intl.DateTimeFormat {
  let format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  let madeAs = version;
  return () => {
    if (madeAs !== version) format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    madeAs = version;
    return format;
  };
}

function formatter(options: Intl.DateTimeFormatOptions): (date: string) => string {
  const format = made(options);
  return (date) => format().format(utc(date));
}

/** `Monday, 23 November` */
export const longDate = formatter({ weekday: 'long', day: 'numeric', month: 'long' });

const weekday = formatter({ weekday: 'long' });
const briefWeekday = formatter({ weekday: 'short' });
const narrowWeekday = formatter({ weekday: 'narrow' });
/** A date on a weekday, 1 for Monday. */
const dateOfWeekday = (day: number): string => `2026-11-${22 + day}`;

/** `Monday`; the day is 1 for Monday to 7 for Sunday. */
export const longWeekday = (day: number): string => weekday(dateOfWeekday(day));

/** `Mon` */
export const shortWeekday = (day: number): string => briefWeekday(dateOfWeekday(day));

/** `M` */
export const weekdayLetter = (day: number): string => narrowWeekday(dateOfWeekday(day));

/** `23 Nov` */
export const shortDate = formatter({ day: 'numeric', month: 'short' });

/** `23 Nov 2026` */
export const datedShort = formatter({ day: 'numeric', month: 'short', year: 'numeric' });

/** `23/11/2026`, all digits. */
export const numericDate = formatter({ day: '2-digit', month: '2-digit', year: 'numeric' });

/** `23/11` */
export const dayAndMonth = formatter({ day: '2-digit', month: '2-digit' });

/** `Mon 23 Nov 2026` */
export const fullDate = formatter({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });

/** `Nov 2026` */
export const briefMonth = formatter({ month: 'short', year: 'numeric' });

/** `Mon 23 Nov` */
export const weekdayDate = formatter({ weekday: 'short', day: 'numeric', month: 'short' });

/** `Monday 23 November 2026` */
export const wholeDate = formatter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** `November`, `November 2026`, from a date within it. */
export const monthName = formatter({ month: 'long' });
export const monthAndYear = formatter({ month: 'long', year: 'numeric' });

const rangeFormat = made({ day: 'numeric', month: 'long', year: 'numeric' });

/** `23 – 29 March 2026`: the parts that both dates share are written once. */
export const dateRange = (from: string, to: string): string => rangeFormat().formatRange(utc(from), utc(to));

const timeFormat = made({ timeStyle: 'short' });

/** `22:41` or `10:41 PM`, from a time `HH:MM`. */
export const clockTime = (time: string): string => timeFormat().format(new Date(`1970-01-01T${time}:00Z`));

/** A number with `digits` decimals, in the reader's locale. What rounds to 0 has no sign. */
export function formatNumber(value: number, digits: number): string {
  numbers[digits] ??= new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: 'negative',
  });
  return numbers[digits].format(value);
}

/** A number as short as it can be: whole, or with a tenth. */
export const shortNumber = (value: number): string => formatNumber(value, Number.isInteger(value) ? 0 : 1);

/** `Germany`, from its two letters. */
export const regionName = (region: string): string =>
  new Intl.DisplayNames([locale], { type: 'region' }).of(region) ?? region;
