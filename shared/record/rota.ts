import { z } from 'zod';
import { dayNumberOf } from '../time/instants.ts';
import { type CalendarDate, calendarDateSchema } from '../time/zoned-time.ts';
import { entryIdSchema } from './entry-id.ts';
import type { NamedShift } from './named-shift.ts';

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
    .max(4000, 'At most 4,000 exceptions.'),
});
export type Rota = z.infer<typeof rotaSchema>;

/**
 * What the rota has on a date: a named shift, `free`, or null if it says nothing (before its first day without an
 * exception, or without a rota).
 */
export function rotaOn(
  { rota, namedShifts }: { readonly rota: Rota | null; readonly namedShifts: readonly NamedShift[] },
  date: CalendarDate,
): NamedShift | 'free' | null {
  if (rota === null) return null;
  const passed = dayNumberOf(date) - dayNumberOf(rota.from);
  const exception = rota.exceptions.findLast((each) => each.date === date);
  if (exception === undefined && passed < 0) return null;
  const shiftId = exception === undefined ? rota.days[passed % rota.days.length] : exception.shiftId;
  return shiftId === null ? 'free' : (namedShifts.find(({ id }) => id === shiftId) ?? null);
}
