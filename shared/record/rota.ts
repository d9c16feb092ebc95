import { z } from 'zod';
import { dateOfDayNumber, dayNumberOf } from '../time/instants.ts';
import { type CalendarDate, calendarDateSchema } from '../time/zoned-time.ts';
import { entryIdSchema } from './entry-id.ts';
import type { NamedShift } from './named-shift.ts';

const mostExceptions = 4000;

/** A named shift, or null for a free day. */
const rotaDaySchema = entryIdSchema.nullable();

/** The pattern of shifts that repeats from a date on, and the dates that differ from it. */
export const rotaSchema = z.strictObject({
  from: calendarDateSchema,
  /** The pattern; its first day is `from`. 1 to 366 days. */
  days: z.array(rotaDaySchema).min(1, 'A rota has 1 to 366 days.').max(366, 'A rota has 1 to 366 days.'),
  /** Of two exceptions for one date, the last counts. */
  exceptions: z
    .array(z.strictObject({ date: calendarDateSchema, shiftId: rotaDaySchema }))
    .max(mostExceptions, 'At most 4,000 exceptions.'),
});
export type Rota = z.infer<typeof rotaSchema>;

/** The place of a date in the pattern, from 0; null before the rota begins. */
export function patternDayOn(
  { from, days }: { readonly from: CalendarDate; readonly days: { readonly length: number } },
  date: CalendarDate,
): number | null {
  const passed = dayNumberOf(date) - dayNumberOf(from);
  return passed < 0 ? null : passed % days.length;
}

const exceptionOn = ({ exceptions }: Rota, date: CalendarDate) =>
  exceptions.findLast((each) => each.date === date);

/** The ID of the named shift on a date, null for a free day; undefined where the rota says nothing. */
function shiftIdOn(rota: Rota, date: CalendarDate): string | null | undefined {
  const exception = exceptionOn(rota, date);
  if (exception !== undefined) return exception.shiftId;
  const day = patternDayOn(rota, date);
  return day === null ? undefined : rota.days[day];
}

/**
 * What the rota has on a date: a named shift, `free`, or null if it says nothing (before its first day without an
 * exception, or without a rota).
 */
export function rotaOn(
  { rota, namedShifts }: { readonly rota: Rota | null; readonly namedShifts: readonly NamedShift[] },
  date: CalendarDate,
): NamedShift | 'free' | null {
  const shiftId = rota === null ? undefined : shiftIdOn(rota, date);
  return shiftId === null ? 'free' : (namedShifts.find(({ id }) => id === shiftId) ?? null);
}

/** The rota with another shift (or null for free) on one date. The pattern's own shift needs no exception. */
export function withException(rota: Rota, date: CalendarDate, shiftId: string | null): Rota {
  const exceptions = rota.exceptions.filter((each) => each.date !== date);
  const day = patternDayOn(rota, date);
  const isOwn = day !== null && rota.days[day] === shiftId;
  return { ...rota, exceptions: isOwn ? exceptions : [...exceptions, { date, shiftId }] };
}

/** How many days of the pattern, and how many single dates, have this named shift. */
export const usesOf = ({ days, exceptions }: Rota, shiftId: string): { days: number; dates: number } => ({
  days: days.filter((each) => each === shiftId).length,
  dates: exceptions.filter((each) => each.shiftId === shiftId).length,
});

/** The rota with the shift's days free. Null if no shift is left in it: such a rota would say nothing. */
export function withoutShift(rota: Rota, shiftId: string): Rota | null {
  const freed = (each: string | null): string | null => (each === shiftId ? null : each);
  const days = rota.days.map(freed);
  const exceptions = rota.exceptions.map((each) => ({ ...each, shiftId: freed(each.shiftId) }));
  const isEmpty = days.every((each) => each === null) && exceptions.every((each) => each.shiftId === null);
  return isEmpty ? null : { ...rota, days, exceptions };
}

export type Former = {
  readonly rota: Rota | null;
  /** The first date that anything can be expected of. */
  readonly since: CalendarDate;
  /** Whether the date is logged: nothing is expected of it any more. */
  readonly isLogged: (date: CalendarDate) => boolean;
};

/**
 * The rota that begins with a new pattern. Dates before it keep what the former rota had there, as exceptions; of dates
 * from the new beginning on, only exceptions that the user made since the former beginning stay.
 */
export function rotaAfter(
  { rota, since, isLogged }: Former,
  { from, days }: Pick<Rota, 'from' | 'days'>,
): Rota {
  if (rota === null) return { from, days, exceptions: [] };
  const made = rota.exceptions.filter(({ date }) => date < from || date >= rota.from);
  const first = dayNumberOf(since > rota.from ? since : rota.from);
  const before = Array.from({ length: Math.max(0, dayNumberOf(from) - first) }, (_, day) =>
    dateOfDayNumber(first + day),
  );
  const kept = before.flatMap((date) => {
    const shiftId = shiftIdOn(rota, date);
    return isLogged(date) || shiftId === undefined || exceptionOn(rota, date) ? [] : [{ date, shiftId }];
  });
  // The newest stay, if there are ever too many.
  return { from, days, exceptions: [...kept, ...made].slice(-mostExceptions) };
}
