/**
 * Reads a date as people write it in the language and order of a locale: `27.11`, `11/27`, `27 Nov`, `yesterday`, `Fri`,
 * `2026-11-27`. What is left out is filled in by the nearest date to today.
 */
import { Temporal } from 'temporal-polyfill';
import { plainText } from './plain-text.ts';
import { addDays, addMonths, weekdayOf } from './wall-clock.ts';
import type { CalendarDate } from './zoned-time.ts';

/** The parts of a date that a text names. */
type NamedParts = {
  readonly year?: number;
  /** 1 to 12 */
  readonly month?: number;
  readonly day?: number;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday?: number;
};

type Part = 'year' | 'month' | 'day';

export type DateReader = {
  /** The locale of the words, and of the order of day, month and year: `en-GB`. */
  readonly locale: string;
  readonly today: CalendarDate;
  /** The latest date that can be meant; a date in words of its own year can be later. */
  readonly latest: CalendarDate;
};

const withoutAccents = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}|\./gu, '');

const utc = (date: CalendarDate): Date => new Date(`${date}T00:00:00Z`);

/** The names of months or weekdays in the locale, in order from the first one. */
function namesOf(locale: string, options: Intl.DateTimeFormatOptions, dates: readonly CalendarDate[]) {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return dates.map((date) => withoutAccents(format.format(utc(date)).toLowerCase()));
}

const monthDates = Array.from({ length: 12 }, (_, month) => addMonths('2024-01-01', month));
/** Monday to Sunday. */
const weekDates = Array.from({ length: 7 }, (_, day) => addDays('2024-01-01', day));

type Words = {
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  readonly order: readonly Part[];
  /** Today and its neighbours, by how many days later they are. */
  readonly days: ReadonlyMap<string, number>;
};

const known = new Map<string, Words>();

function wordsOf(locale: string): Words {
  const made = known.get(locale);
  if (made !== undefined) return made;
  const numeric = new Intl.DateTimeFormat(locale, { year: 'numeric', month: '2-digit', day: '2-digit' });
  const parts = numeric.formatToParts(new Date(0)).map(({ type }) => type);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const words: Words = {
    months: namesOf(locale, { month: 'long' }, monthDates),
    weekdays: namesOf(locale, { weekday: 'long' }, weekDates),
    order: parts.filter((type): type is Part => type === 'year' || type === 'month' || type === 'day'),
    days: new Map([-2, -1, 0, 1].map((days) => [plainText(relative.format(days, 'day')), days])),
  };
  known.set(locale, words);
  return words;
}

/** The number of the one name that begins with the word, counted from 1; undefined for none or several. */
function numberOf(names: readonly string[], word: string, leastLetters: number): number | undefined {
  if (word.length < leastLetters) return undefined;
  const whole = names.indexOf(word);
  const fitting = names.flatMap((name, at) => (name.startsWith(word) ? [at + 1] : []));
  if (whole >= 0) return whole + 1;
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** A month and a weekday by their words. `mar` is a weekday alone, and a month beside a day. */
function partsOfWords(words: readonly string[], locale: string, hasDay: boolean): NamedParts | null {
  const { months, weekdays } = wordsOf(locale);
  const [first, second] = words;
  if (words.length > 2) return null;
  if (first === undefined) return {};
  const weekday = numberOf(weekdays, first, 2);
  if (second !== undefined) {
    const month = numberOf(months, second, 3);
    return weekday === undefined || month === undefined ? null : { weekday, month };
  }
  const month = hasDay ? numberOf(months, first, 3) : undefined;
  if (month !== undefined) return { month };
  return weekday === undefined ? null : { weekday };
}

/** Words that stand between the parts of a date. */
const fillers = new Set(['de', 'del', 'of', 'the', 'le', 'el', 'den', 'dem', 'am', 'on']);

/** Cuts figures without signs between them: `2711`, `271126`, `27112026`. */
function cut(figures: string, order: readonly Part[]): readonly string[] {
  if (![4, 6, 8].includes(figures.length)) return [figures];
  const parts = figures.length === 4 ? order.filter((part) => part !== 'year') : order;
  let at = 0;
  return parts.map((part) => {
    const length = part === 'year' ? figures.length - 4 : 2;
    at += length;
    return figures.slice(at - length, at);
  });
}

/** A year of one or two digits belongs to this century. */
const wholeYear = (figures: string): number => Number(figures) + (figures.length <= 2 ? 2000 : 0);

/** Which part each figure names. A first figure of four digits is a year. */
function partsOfFigures(figures: readonly string[], order: readonly Part[], month: number | undefined) {
  if (figures.length > 3 || figures.some(({ length }) => length > 4)) return null;
  const isYearFirst = figures.length > 1 && figures[0]?.length === 4;
  const inOrder: readonly Part[] = isYearFirst ? ['year', 'month', 'day'] : order;
  const wanted = inOrder.filter((part) => part !== 'month' || month === undefined);
  const parts = wanted.length === figures.length ? wanted : wanted.filter((part) => part !== 'year');
  const named = figures.length === 1 ? (['day'] as const) : parts;
  if (named.length !== figures.length) return null;
  return Object.fromEntries(
    named.map((part, at) => [part, part === 'year' ? wholeYear(figures[at] ?? '') : Number(figures[at])]),
  ) as NamedParts;
}

function partsOf(plain: string, locale: string): NamedParts | null {
  const text = withoutAccents(plain.replaceAll('.', ' '))
    .replaceAll(/(\d)(?:st|nd|rd|th|er|o)(?!\p{L})/gu, '$1')
    .replaceAll(/[/,'-]/g, ' ');
  if (!/^[\d\p{L} ]+$/u.test(text)) return null;
  const tokens = (text.match(/\d+|\p{L}+/gu) ?? []).filter((token) => !fillers.has(token));
  const words = tokens.filter((token) => !/\d/.test(token));
  const figures = tokens.filter((token) => /\d/.test(token));
  const named = partsOfWords(words, locale, figures.length > 0);
  if (named === null) return null;
  const { order } = wordsOf(locale);
  if (figures.length === 0) return named.month === undefined && named.weekday !== undefined ? named : null;
  const whole = figures.length === 1 && named.month === undefined ? cut(figures[0] ?? '', order) : figures;
  // A month in words has its year after the day in every order: `27 Nov 2026`, `Nov 27, 2026`.
  const read = partsOfFigures(
    whole,
    named.month === undefined ? order : ['day', 'month', 'year'],
    named.month,
  );
  return read === null ? null : { ...named, ...read };
}

const written = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The date, or none if the calendar has no such date. */
function dateIn(year: number, month: number, day: number | undefined): readonly CalendarDate[] {
  if (day === undefined) return [];
  try {
    return [Temporal.PlainDate.from(written(year, month, day)).toString()];
  } catch {
    return [];
  }
}

/** Every date that the parts can mean: of the last week, of the months within a year, or of the years beside this one. */
function candidates(parts: NamedParts, today: CalendarDate): readonly CalendarDate[] {
  const { year, month, day } = parts;
  if (year !== undefined && month !== undefined) return dateIn(year, month, day);
  if (day === undefined) return Array.from({ length: 7 }, (_, days) => addDays(today, -days));
  const thisYear = Number(today.slice(0, 4));
  if (month !== undefined) return [-1, 0, 1].flatMap((years) => dateIn(thisYear + years, month, day));
  return Array.from({ length: 24 }, (_, months) => addMonths(today, months - 12)).flatMap((near) =>
    dateIn(Number(near.slice(0, 4)), Number(near.slice(5, 7)), day),
  );
}

const daysApart = (one: CalendarDate, other: CalendarDate): number =>
  Math.abs(utc(one).getTime() - utc(other).getTime());

/**
 * The date that a text means, or null if it means none. Without its year, it is of this or the last year: the nearest
 * to today, and never after `latest`. A weekday alone is the last such day, today included. A date with its year may
 * be out of the bounds of its field.
 */
export function readDate(text: string, { locale, today, latest }: DateReader): CalendarDate | null {
  const plain = plainText(text);
  const days = wordsOf(locale).days.get(plain);
  if (days !== undefined) return addDays(today, days);
  const parts = partsOf(plain, locale);
  if (parts === null) return null;
  const { weekday } = parts;
  const fitting = candidates(parts, today)
    .filter((date) => weekday === undefined || weekdayOf(date) === weekday)
    .filter((date) => parts.year !== undefined || date <= latest)
    .toSorted((one, other) => daysApart(one, today) - daysApart(other, today));
  return fitting[0] ?? null;
}
