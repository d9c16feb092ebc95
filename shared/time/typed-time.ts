/**
 * From a time that a person typed to the moment that is stored, and back. A time that nobody touched keeps its moment;
 * a time that clocks show twice in one night is asked about; a time that clocks jump over is told (model.md §1, §5).
 */
import { Temporal } from 'temporal-polyfill';
import { epochSecondsOf } from './instants.ts';
import { addDays, dateOf, timeOf, zonedTimeOf } from './wall-clock.ts';
import type { CalendarDate, ZonedTime } from './zoned-time.ts';

/** Which of two moments is meant, where clocks show a time twice. */
export type Occurrence = 'first' | 'second';

export type TypedTime = {
  /** `HH:MM` */
  readonly time: string;
  /** The zone of the clock that the time was read off; that of `stored` where there is one. */
  readonly zone: string;
  /** Which of two was chosen, where the time comes twice. */
  readonly occurrence?: Occurrence | undefined;
  /** The moment that the field was filled from. */
  readonly stored?: ZonedTime | undefined;
};

export type TypedMoment = {
  readonly at: ZonedTime;
  /**
   * What to say beside the field: which of two moments it is, or that clocks jump over the time as typed (`at` is the
   * moment that counts for it). Null for a time that clocks show once.
   */
  readonly note: Occurrence | 'skipped' | null;
};

/** The moments that a time can mean on a date, in order: one, or two where clocks were put back. */
function momentsOf(date: CalendarDate, { time, zone, stored }: TypedTime): readonly TypedMoment[] {
  const typed = Temporal.PlainDateTime.from(`${date}T${time}`);
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
    typed.toZonedDateTime(zone, { disambiguation }),
  ) as [Temporal.ZonedDateTime, Temporal.ZonedDateTime];
  const isSkipped = !later.toPlainDateTime().equals(typed);
  const isTwice = !isSkipped && !earlier.equals(later);
  const read: readonly TypedMoment[] = isTwice
    ? [
        { at: earlier.toString(), note: 'first' },
        { at: later.toString(), note: 'second' },
      ]
    : [{ at: later.toString(), note: isSkipped ? 'skipped' : null }];
  if (stored === undefined || dateOf(stored) !== date || timeOf(stored) !== time) return read;
  // What the record holds is right as it stands: to its seconds, and by the clocks of whoever wrote it.
  const minute = (at: ZonedTime): number => Math.floor(epochSecondsOf(at) / 60);
  const isHeld = ({ at }: TypedMoment): boolean => minute(at) === minute(stored);
  if (!isTwice || !read.some(isHeld)) return [{ at: stored, note: null }];
  return read.map((each) => (isHeld(each) ? { ...each, at: stored } : each));
}

/** The one that was chosen, else the one that is stored, else the first. */
function chosenOf(
  moments: readonly TypedMoment[],
  { occurrence, stored }: TypedTime,
): TypedMoment | undefined {
  const [first, second] = moments;
  // Where only one fits there is nothing to choose.
  if (first !== undefined && second === undefined) {
    return first.note === 'first' || first.note === 'second' ? { ...first, note: null } : first;
  }
  return moments.find(({ note }) => note === occurrence) ?? moments.find(({ at }) => at === stored) ?? first;
}

const isAfter = (start: ZonedTime): ((moment: TypedMoment) => boolean) => {
  const seconds = epochSecondsOf(start);
  return ({ at }) => epochSecondsOf(at) > seconds;
};

/**
 * The moment of a time typed for a date.
 * @param after the moment before it, where there is one: of two moments only those that are later can be meant
 * @throws RangeError for a date, time or zone that does not exist
 */
export function momentTyped(date: CalendarDate, typed: TypedTime, after?: ZonedTime): TypedMoment {
  const moments = momentsOf(date, typed);
  const later = after === undefined ? [] : moments.filter(isAfter(after));
  return chosenOf(later, typed) ?? (chosenOf(moments, typed) as TypedMoment);
}

/**
 * The first moment after `start` at which clocks show the typed time: on the same date, or on the next.
 * @throws RangeError for a time or zone that does not exist
 */
export function endTyped(start: ZonedTime, typed: TypedTime): TypedMoment {
  const date = dateOf(zonedTimeOf(epochSecondsOf(start), typed.zone));
  const sameDay = momentsOf(date, typed).filter(isAfter(start));
  return chosenOf(sameDay, typed) ?? momentTyped(addDays(date, 1), typed);
}
