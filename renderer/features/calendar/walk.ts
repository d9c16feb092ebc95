/** Keys that move between the calendar's days. */
import { addDays, addMonths, firstDateOfWeek } from '#shared/time/wall-clock.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';
import type { Span } from './range.ts';

/** The day itself, or the nearest one within the bounds. */
export const within = (date: CalendarDate, { first, last }: Span): CalendarDate => {
  if (date < first) return first;
  return date > last ? last : date;
};

type Step = (from: CalendarDate, weekStart: number) => CalendarDate;

const steps: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['ArrowLeft', (from) => addDays(from, -1)],
  ['ArrowRight', (from) => addDays(from, 1)],
  ['ArrowUp', (from) => addDays(from, -7)],
  ['ArrowDown', (from) => addDays(from, 7)],
  ['Home', firstDateOfWeek],
  ['End', (from, weekStart) => addDays(firstDateOfWeek(from, weekStart), 6)],
  ['PageUp', (from) => addMonths(from, -1)],
  ['PageDown', (from) => addMonths(from, 1)],
]);

/** The day that a key leads to, or null for any other key. */
export function walk(key: string, from: CalendarDate, weekStart: number, bounds: Span): CalendarDate | null {
  const step = steps.get(key);
  return step === undefined ? null : within(step(from, weekStart), bounds);
}
