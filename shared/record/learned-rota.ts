/** Learns a rota from what was logged: weeks that repeat. */
import { dayNumberOf } from '../time/instants.ts';
import { addDays, dateOf, dayOfWeek } from '../time/wall-clock.ts';
import type { CalendarDate } from '../time/zoned-time.ts';
import { isLike, timesOf } from './learned-shift.ts';
import type { LegworkRecord } from './record.ts';
import { type Rota, rotaOn } from './rota.ts';

const longestPeriodDays = 28;
/** So many days must repeat, and each period at least twice. */
const leastDays = 21;
/** So many of them may differ or be missing: a swap, a day that nobody logged. */
const mostDifferences = 2;
/** What was last logged longer ago says nothing about now. */
const freshDays = 7;

/** A day as logged: a named shift's ID, null for a day off, undefined where no named shift is like it. */
type LoggedDay = string | null | undefined;

type Diary = Pick<LegworkRecord, 'shifts' | 'daysOff' | 'namedShifts' | 'rota'>;

/** What was logged from a date on, by date. Of two shifts on one date, the first that is like a named one counts. */
function loggedSince(diary: Diary, from: CalendarDate): ReadonlyMap<CalendarDate, LoggedDay> {
  const days = new Map<CalendarDate, LoggedDay>();
  for (const { date } of diary.daysOff) if (date >= from) days.set(date, null);
  for (const shift of diary.shifts) {
    const date = dateOf(shift.start);
    if (date < from || typeof days.get(date) === 'string') continue;
    days.set(date, diary.namedShifts.find((named) => isLike(named, timesOf(shift)))?.id);
  }
  return days;
}

type Guess = { readonly days: readonly (string | null)[]; readonly differences: number };

/** The pattern of a period that ends with the last of these days, latest last; null where a day of it is never known. */
function guessOf(logged: readonly LoggedDay[], period: number): Guess | null {
  const rounds = Math.max(2, Math.ceil(leastDays / period));
  const looked = logged.slice(-rounds * period);
  let differences = 0;
  const days: (string | null)[] = [];
  for (let day = 0; day < period; day += 1) {
    const same = looked.filter((_, at) => at % period === day);
    const known = same.filter((each) => each !== undefined).reverse();
    const countOf = (value: LoggedDay): number => known.filter((each) => each === value).length;
    // Of two that came equally often, the later one.
    const [most] = known.toSorted((one, other) => countOf(other) - countOf(one));
    if (most === undefined) return null;
    days.push(most);
    differences += same.length - countOf(most);
  }
  return { days, differences };
}

/** A pattern of whole weeks begins on a Monday. */
function fromMonday({ days }: Guess, first: CalendarDate): Pick<Rota, 'from' | 'days'> {
  if (days.length % 7 !== 0) return { from: first, days: [...days] };
  const early = dayOfWeek(first, 0);
  return {
    from: addDays(first, -early),
    days: days.map((_, day) => days[(day - early + days.length) % days.length] ?? null),
  };
}

/**
 * The rota that the last weeks repeat: at least 21 days, a period of at most 28 days seen twice, and at most two days
 * that differ. Of several periods, the one with the fewest differences, then the shortest. Null where nothing repeats,
 * where nothing was logged for a week, and where the rota already says it.
 */
export function learnedRota(diary: Diary, today: CalendarDate): Pick<Rota, 'from' | 'days'> | null {
  const logged = loggedSince(diary, addDays(today, -2 * longestPeriodDays - freshDays));
  const last = [...logged.keys()].reduce((one, date) => (date <= today && date > one ? date : one), '');
  if (last === '' || dayNumberOf(today) - dayNumberOf(last) > freshDays) return null;
  const looked = Array.from({ length: 2 * longestPeriodDays }, (_, day) =>
    logged.get(addDays(last, day + 1 - 2 * longestPeriodDays)),
  );
  const periods = Array.from({ length: longestPeriodDays }, (_, index) => index + 1);
  const guesses = periods.flatMap((period) => guessOf(looked, period) ?? []);
  const [best] = guesses.toSorted((one, other) => one.differences - other.differences);
  if (best === undefined || best.differences > mostDifferences) return null;
  if (best.days.every((day) => day === null)) return null;
  const rota = fromMonday(best, addDays(last, 1 - best.days.length));
  const ahead = Array.from({ length: 2 * longestPeriodDays }, (_, day) => addDays(today, day));
  const withoutExceptions = (pattern: Pick<Rota, 'from' | 'days'> | null): Diary => ({
    ...diary,
    rota: pattern && { ...pattern, exceptions: [] },
  });
  const [held, learned] = [withoutExceptions(diary.rota), withoutExceptions(rota)];
  return ahead.every((date) => rotaOn(held, date) === rotaOn(learned, date)) ? null : rota;
}
