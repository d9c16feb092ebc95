/** Reads the words of a command: phrases, dates, times of day, durations. Pure; in the words of one language. */
import { addDays, dayOfWeek, daysBetween } from '#shared/time/wall-clock.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';

/** A text in lower case, without accents and outer spaces: `Frühdienst` and `fruhdienst` are one. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[’ʼ]/g, "'")
    .trim();

export const tokensOf = (text: string): readonly string[] =>
  plain(text)
    .split(/[\s,;]+/)
    .filter((token) => token !== '');

/** The tokens without the phrase, wherever it stands; null if they do not hold it. */
export function without(tokens: readonly string[], phrase: readonly string[]): readonly string[] | null {
  const at = tokens.findIndex((_, start) => phrase.every((word, i) => tokens[start + i] === word));
  return at < 0 || phrase.length === 0 ? null : tokens.toSpliced(at, phrase.length);
}

/** How a language names and orders dates. */
export type CalendarWords = {
  /** January to December, each in plain text and all its forms. */
  readonly months: readonly (readonly string[])[];
  /** Monday to Sunday, likewise. */
  readonly weekdays: readonly (readonly string[])[];
  readonly isMonthFirst: boolean;
};

const named = (locale: string, options: Intl.DateTimeFormatOptions, dates: readonly string[]) => {
  const formats = (['long', 'short'] as const).map(
    (length) =>
      new Intl.DateTimeFormat(locale, {
        ...Object.fromEntries(Object.keys(options).map((part) => [part, length])),
        timeZone: 'UTC',
      }),
  );
  const bare = (text: string): string => plain(text).replaceAll('.', '');
  return dates.map((date) => formats.map((format) => bare(format.format(new Date(date)))));
};

/** @param locale that the reader's dates are written in: `en-GB` */
export function calendarWords(locale: string): CalendarWords {
  const twelve = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}-15T00:00:00Z`);
  // A Monday.
  const seven = Array.from({ length: 7 }, (_, i) => `${addDays('2026-11-23', i)}T00:00:00Z`);
  const parts = new Intl.DateTimeFormat(locale).formatToParts(new Date('2026-11-23T00:00:00Z'));
  return {
    months: named(locale, { month: 'long' }, twelve),
    weekdays: named(locale, { weekday: 'long' }, seven),
    isMonthFirst: parts.find(({ type }) => type === 'day' || type === 'month')?.type === 'month',
  };
}

/** The words for days near today, and `last` for a weekday, each a list of phrases in plain text. */
export type DayWords = Readonly<
  Record<'today' | 'yesterday' | 'dayBefore' | 'tomorrow' | 'last', readonly string[]>
>;

const nearDays = { today: 0, yesterday: -1, dayBefore: -2, tomorrow: 1 } as const;

type DateContext = {
  readonly today: CalendarDate;
  readonly days: DayWords;
  readonly calendar: CalendarWords;
};

/** The index of the one name that a word can mean, whole or by its first three letters or more; -1 if none or several. */
function indexNamed(names: readonly (readonly string[])[], word: string): number {
  const bare = word.replaceAll('.', '');
  const whole = names.findIndex((forms) => forms.includes(bare));
  if (whole >= 0) return whole;
  const begun = names.flatMap((forms, i) => (forms.some((form) => form.startsWith(bare)) ? [i] : []));
  return bare.length >= 3 && begun.length === 1 ? (begun[0] as number) : -1;
}

/** The date, if it exists. */
function dateAt(year: number, month: number, day: number): CalendarDate | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const pad = (value: number): string => String(value).padStart(2, '0');
  const written = `${year}-${pad(month)}-${pad(day)}`;
  return addDays(`${year}-${pad(month)}-01`, day - 1) === written ? written : null;
}

type DayOfYear = { readonly day: number; readonly month: number; readonly year: number | null };

const ordinal = /^(\d{1,2})(?:st|nd|rd|th|er|\.|º)?$/;
const yearOf = (text: string | undefined): number | null =>
  text === undefined ? null : Number(text.length === 2 ? `20${text}` : text);

/** `12 nov`, `nov 12`, `12 nov 2025` */
function dayNamed(tokens: readonly string[], { months }: CalendarWords): DayOfYear | null {
  const [first = '', second = '', third, ...more] = tokens;
  if (more.length > 0 || (third !== undefined && !/^\d{4}$/.test(third))) return null;
  for (const [day, month] of [
    [first, second],
    [second, first],
  ] as const) {
    const number = ordinal.exec(day)?.[1];
    const index = /^\d/.test(month) ? -1 : indexNamed(months, month);
    if (number !== undefined && index >= 0) {
      return { day: Number(number), month: index + 1, year: yearOf(third) };
    }
  }
  return null;
}

/** `2026-11-12`, `12.11.`, `12/11/26`: with dots the day comes first, else as the language has it. */
function dayInDigits(text: string, { isMonthFirst }: CalendarWords): DayOfYear | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso !== null) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const match = /^(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2})?)?$/.exec(text);
  if (match === null || (match[2] === '.' && !/\..*\./.test(text))) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = yearOf(match[4]);
  return isMonthFirst && match[2] !== '.'
    ? { month: first, day: second, year }
    : { day: first, month: second, year };
}

/** `monday`: the last such day, today too. `last monday` is before today. */
function weekdayNamed(
  tokens: readonly string[],
  { today, days, calendar }: DateContext,
): CalendarDate | null {
  const [name = '', ...more] = tokens.filter((token) => !days.last.includes(token));
  const weekday = more.length > 0 ? -1 : indexNamed(calendar.weekdays, name);
  if (weekday < 0) return null;
  const passed = dayOfWeek(today, weekday);
  return addDays(today, -(passed === 0 && tokens.length > 1 ? 7 : passed));
}

/** The dates that tokens can mean: one, or with a day of no year the last such day and the next. None if unreadable. */
export function readDates(tokens: readonly string[], context: DateContext): readonly CalendarDate[] {
  const { today, days, calendar } = context;
  const text = tokens.join(' ');
  if (text === '') return [];
  for (const [name, passed] of Object.entries(nearDays)) {
    if (days[name as keyof DayWords].includes(text)) return [addDays(today, passed)];
  }
  const weekday = weekdayNamed(tokens, context);
  if (weekday !== null) return [weekday];
  const read = dayNamed(tokens, calendar) ?? dayInDigits(text, calendar);
  if (read === null) return [];
  const { day, month, year } = read;
  const thisYear = Number(today.slice(0, 4));
  const years = year === null ? [thisYear - 1, thisYear, thisYear + 1] : [year];
  const dates = years.map((each) => dateAt(each, month, day)).filter((date) => date !== null);
  const past = dates.findLast((date) => date <= today);
  const ahead = dates.find((date) => date > today);
  const byDistance = (date: CalendarDate): number => Math.abs(daysBetween(today, date));
  return [past, ahead]
    .filter((date) => date !== undefined)
    .toSorted((one, other) => byDistance(one) - byDistance(other));
}

/** `21:30` of `21:30`, `21.30`, `21h30`, `9 pm`; null if it is no time of day. */
export function readTime(tokens: readonly string[]): string | null {
  const match = /^(\d{1,2})(?:[:.h](\d{2})|h)?(am|pm)?$/.exec(tokens.join(''));
  if (match === null) return null;
  const [, hourText, minuteText, half] = match;
  const isBare = minuteText === undefined && half === undefined && !tokens.join('').includes('h');
  const hour = Number(hourText);
  if (isBare || (half !== undefined && (hour < 1 || hour > 12))) return null;
  const hours = half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  const minutes = Number(minuteText ?? 0);
  if (hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
