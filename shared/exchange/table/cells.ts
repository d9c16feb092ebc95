/**
 * What a cell of a foreign table means (exchange.md §2 "Reading"): numbers, dates, times and durations as spreadsheets and
 * time trackers write them. Each reader gives null for a text that it cannot read for sure.
 */
import { dateOfDayNumber, dayNumberOf } from '../../time/instants.ts';
import { plainText } from '../../time/plain-text.ts';
import { readDate as readTypedDate } from '../../time/read-date.ts';
import { readTime } from '../../time/read-time.ts';
import type { CalendarDate } from '../../time/zoned-time.ts';
import type { Given } from '../found.ts';
import type { DecimalSign } from './read-table.ts';

export type DateOrder = NonNullable<Given['dateOrder']>;

/** A sign before a number can be the minus of a typesetter. */
const plainNumber = (text: string): string =>
  text
    .trim()
    .replaceAll(/[\u00A0\u202F ]/g, '')
    .replace('−', '-');

/** `1.234,5` and `1,234.5`: which sign groups shows in the figures themselves. */
const groupedByPoint = /^[+-]?\d{1,3}(?:\.\d{3})+,\d+$/;
const groupedByComma = /^[+-]?\d{1,3}(?:,\d{3})+\.\d+$/;
const oneSign = /^[+-]?(?:\d+|\d*[.,]\d+)(?:[eE][+-]?\d{1,3})?$/;
/** `1,234` is one and a bit to some, and a thousand to others. */
const eitherWay = /^[+-]?\d{1,3}[.,]\d{3}$/;

/** A number as it stands in a table with this decimal sign; null if it can be read in two ways. */
export function readNumber(text: string, decimalSign: DecimalSign): number | null {
  const plain = plainNumber(text);
  if (groupedByPoint.test(plain)) return Number(plain.replaceAll('.', '').replace(',', '.'));
  if (groupedByComma.test(plain)) return Number(plain.replaceAll(',', ''));
  if (!oneSign.test(plain)) return null;
  const hasComma = plain.includes(',');
  if (hasComma && decimalSign === '.') return null;
  if (eitherWay.test(plain) && (hasComma ? ',' : '.') !== decimalSign) return null;
  const value = Number(plain.replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}

const written = (year: number, month: number, day: number): CalendarDate | null => {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (year < 1 || month < 1 || month > 12 || day < 1) return null;
  return dateOfDayNumber(dayNumberOf(text)) === text ? text : null;
};

const weekdayBefore = /^\p{L}{2,}\.?,?\s+(?=\d)/u;
const weekdayAfter = /(?<=\d),?\s+\(?\p{L}{2,}\.?\)?$/u;
const withoutWeekday = (text: string): string =>
  text.trim().replace(weekdayBefore, '').replace(weekdayAfter, '');
const yearFirst = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|(\d{2})(\d{2}))$/;
const yearLast = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})$/;
const withWord = /\p{L}{3,}.*\b\d{4}$|^\d.*\p{L}{3,}/u;
const languages = ['en-GB', 'de', 'fr', 'es'] as const;

const wholeYear = (figures: string): number => {
  const year = Number(figures);
  if (figures.length === 4) return year;
  return year + (year < 70 ? 2000 : 1900);
};

/** The first and second figure of a date that begins with neither its year nor a word, and how they are parted. */
function figuresOf(text: string): { first: number; second: number; year: number; sign: string } | null {
  const match = yearLast.exec(withoutWeekday(text));
  if (match === null) return null;
  const [, first = '', sign = '', second = '', year = ''] = match;
  return { first: Number(first), second: Number(second), year: wholeYear(year), sign };
}

/** Which order a date's own figures prove: a day above 12, or points, which only day-first writers use. */
export function orderProvedBy(text: string): DateOrder | null {
  const figures = figuresOf(text);
  if (figures === null) return null;
  if (figures.sign === '.' || (figures.first > 12 && figures.second <= 12)) return 'day-first';
  return figures.second > 12 && figures.first <= 12 ? 'month-first' : null;
}

/** Whether a text is a date that can be read both ways. */
export function isEitherOrder(text: string): boolean {
  const figures = figuresOf(text);
  return figures !== null && figures.first !== figures.second && orderProvedBy(text) === null;
}

/**
 * A date: `2026-03-01`, `01.03.2026`, `3/1/2026`, `20260301`, `1. März 2026`; a weekday beside it is passed over.
 * @param order for dates whose figures can be read both ways; null leaves them unread
 */
export function readDate(text: string, order: DateOrder | null): CalendarDate | null {
  const plain = withoutWeekday(text);
  const iso = yearFirst.exec(plain);
  if (iso !== null) return written(Number(iso[1]), Number(iso[3] ?? iso[5]), Number(iso[4] ?? iso[6]));
  const figures = figuresOf(plain);
  if (figures !== null) {
    const { first, second, year } = figures;
    const read = orderProvedBy(plain) ?? order ?? (first === second ? 'day-first' : null);
    if (read === null) return null;
    return read === 'day-first' ? written(year, second, first) : written(year, first, second);
  }
  // `Mar` may be the month as well as a weekday.
  const words = text.trim();
  if (words.length > 40 || !withWord.test(words) || !/\b\d{4}\b/.test(words)) return null;
  const bounds = { today: '2000-01-01', latest: '9999-12-31' };
  const dates = languages.map((locale) => readTypedDate(words, { locale, ...bounds }));
  return dates.find((date) => date !== null) ?? null;
}

const withSeconds = /^(\d{1,2}):(\d{2}):(\d{2})(?:[.,]\d+)?(.*)$/;

/** A time of day, `8:30`, `8:30:15`, `08.30`, `8h30`, `8:30 PM`, in seconds: 0 to 86,400 (`24:00`). */
export function readClock(text: string): number | null {
  if (text.length > 40) return null;
  const plain = plainText(text);
  const match = withSeconds.exec(plain);
  const [hours = '', minutes = '', figures = '0', half = ''] = match === null ? [] : match.slice(1);
  const seconds = Number(figures);
  const time = readTime(match === null ? plain : `${hours}:${minutes}${half}`);
  if (time === null || seconds > 59) return null;
  const minute = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return (minute === 0 && /^24/.test(plain) ? 1440 : minute) * 60 + seconds;
}

/** A moment in one cell. */
export type CellMoment = {
  /** Its date, still as it is written: `readDate` reads it. */
  readonly date: string;
  /** Seconds of the day, 0 to 86,400. */
  readonly clockSeconds: number;
  /** The offset from UTC, if the cell tells it, seconds. */
  readonly offsetSeconds?: number;
  /** The zone's name, if the cell tells it. */
  readonly zone?: string;
};

const momentShape =
  /^(.*?\d)(?:\s*[Tt]\s*|\s*,\s*|\s+)(\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:[.,]\d+)?(?:\s?[APap]\.?\s?[Mm]\.?)?)\s*(Z|(?:UTC|GMT)?\s?[+-]\d{2}:?\d{2}(?::\d{2})?|UTC|GMT)?\s*(?:\[([^\]]+)\])?$/;

/** `-0400`, `+02:00`, `Z`, `UTC+0200` in seconds; null for another text. */
export function readOffset(text: string): number | null {
  if (/^(?:Z|UTC|GMT)$/i.test(text.trim())) return 0;
  const match = /^(?:UTC|GMT)?\s?([+-])(\d{2}):?(\d{2})(?::?(\d{2}))?$/i.exec(text.trim());
  if (match === null) return null;
  const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0);
  if (seconds > 18 * 3600 || Number(match[3]) > 59) return null;
  return match[1] === '-' ? -seconds : seconds;
}

/** A date and a time in one cell: `2026-03-01T08:00:00Z`, `01.03.2026 08:00`, ISO 9557; null for a date or a time alone. */
export function readMoment(text: string): CellMoment | null {
  if (text.length > 100) return null;
  const match = momentShape.exec(text.trim());
  if (match === null) return null;
  const [, date = '', time = '', offset, zone] = match;
  const clockSeconds = readClock(time);
  const offsetSeconds = offset === undefined ? undefined : readOffset(offset);
  if (clockSeconds === null || offsetSeconds === null) return null;
  return {
    date,
    clockSeconds,
    ...(offsetSeconds !== undefined && { offsetSeconds }),
    ...(zone !== undefined && { zone }),
  };
}

/** What a bare number of a column of durations counts. */
export type DurationUnit = 'hours' | 'minutes' | 'seconds';
const secondsOf = { hours: 3600, minutes: 60, seconds: 1 } as const;

const isoDuration = /^PT(?=\d)(?:(\d+(?:[.,]\d+)?)H)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)S)?$/i;
const clockDuration = /^(\d{1,5}):([0-5]\d)(?::([0-5]\d)(?:[.,]\d+)?)?$/;
const wordDuration =
  /^(?:(\d+(?:[.,]\d+)?)\s?(?:h|hrs?|hours?|std\.?|stunden?|heures?|horas?))?\s?(?:(\d+(?:[.,]\d+)?)\s?(?:m|min\.?|mins|minutes?|minuten|minutos))?\s?(?:(\d+(?:[.,]\d+)?)\s?(?:s|secs?\.?|sek\.?|seconds?|sekunden|secondes?|segundos?))?$/i;

/** A duration, `7:30`, `7,5 h`, `7h 30m`, `PT7H30M`, `7.5`, in whole seconds. */
export function readDuration(text: string, decimalSign: DecimalSign, unit: DurationUnit): number | null {
  const plain = text.trim();
  if (plain === '' || plain.length > 40) return null;
  const bare = readNumber(plain, decimalSign);
  if (bare !== null) return bare < 0 ? null : Math.round(bare * secondsOf[unit]);
  const match = clockDuration.exec(plain) ?? isoDuration.exec(plain) ?? wordDuration.exec(plainText(plain));
  if (match === null) return null;
  const [hours, minutes, seconds] = match.slice(1).map((part) => Number((part ?? '0').replace(',', '.')));
  return Math.round((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0));
}
