/**
 * Converts a typed time to the stored moment, and back. An untouched time keeps its moment. If clocks show a time twice
 * in one night, the app asks. If clocks jump over it, the app says so (model.md §1, §5).
 */
import { Temporal } from 'temporal-polyfill';
import { epochSecondsOf } from './instants.ts';
import { addDays, dateOf, timeOf, zonedTimeOf } from './wall-clock.ts';
import type { CalendarDate, ZonedTime } from './zoned-time.ts';

/** Which of two moments is meant, if clocks show a time twice. */
export type Occurrence = 'first' | 'second';

export type TypedTime = {
  /** `HH:MM` */
  readonly time: string;
  /** The zone of the clock that the person read; that of `stored`, if there is one. */
  readonly zone: string;
  /** Which of two the person chose, if the time comes twice. */
  readonly occurrence?: Occurrence | undefined;
  /** The moment that filled the field. */
  readonly stored?: ZonedTime | undefined;
};

export type TypedMoment = {
  readonly at: ZonedTime;
  /**
   * The note beside the field: which of two moments it is, or that clocks jump over the typed time (`at` is the moment
   * that counts for it). Null for a time that clocks show once.
   */
  readonly note: Occurrence | 'skipped' | null;
};

/** The moments that a time can mean on a date, in order: one, or two if clocks were put back. */
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
  // The stored moment is right as it stands: with its seconds, and by the clocks of its writer.
  const minute = (at: ZonedTime): number => Math.floor(epochSecondsOf(at) / 60);
  const isHeld = ({ at }: TypedMoment): boolean => minute(at) === minute(stored);
  if (!isTwice || !read.some(isHeld)) return [{ at: stored, note: null }];
  return read.map((each) => (isHeld(each) ? { ...each, at: stored } : each));
}

/** The chosen moment, else the stored one, else the first. */
function chosenOf(
  moments: readonly TypedMoment[],
  { occurrence, stored }: TypedTime,
): TypedMoment | undefined {
  const [first, second] = moments;
  // If only one fits, there is nothing to choose.
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
 * @param after the moment before it, if there is one: only later moments can be meant
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

/**
 * The last moment not after `end` at which clocks show the typed time: on the same date, or on the day before.
 * @throws RangeError for a time or zone that does not exist
 */
export function lastTyped(end: ZonedTime, typed: TypedTime): TypedMoment {
  const date = dateOf(zonedTimeOf(epochSecondsOf(end), typed.zone));
  const isLate = isAfter(end);
  const sameDay = momentsOf(date, typed).filter((moment) => !isLate(moment));
  return chosenOf(sameDay, typed) ?? momentTyped(addDays(date, -1), typed);
}
