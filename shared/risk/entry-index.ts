/** Shifts and wear as the engine looks them up: by name, and by the days on which they meet. */
import type { Shift } from '../record/shift.ts';
import type { Wear } from '../record/wear.ts';
import { dayNumberOf, epochSecondsOf, secondsPerDay } from '../time/instants.ts';

/** `[start, end)` in seconds since 1970. */
export type Span = { readonly start: number; readonly end: number };

/** Lists by day number. An emptied list stays: taking keys out of a long map, and putting them back, is slow. */
type DayLists<Entry> = Map<number, Entry[]>;

function addTo<Entry>(lists: DayLists<Entry>, day: number, entry: Entry): void {
  const list = lists.get(day);
  if (list === undefined) lists.set(day, [entry]);
  else list.push(entry);
}

function removeFrom<Entry>(lists: DayLists<Entry>, day: number, entry: Entry): void {
  const list = lists.get(day);
  if (list !== undefined) list.splice(list.indexOf(entry), 1);
}

/** Calls `visit` for the number of each UTC day that the span touches, and of `before` and `after` days around. */
export function forEachUtcDay(
  { start, end }: Span,
  before: number,
  after: number,
  visit: (day: number) => void,
): void {
  if (end <= start) return;
  const last = Math.ceil(end / secondsPerDay) - 1 + after;
  for (let day = Math.floor(start / secondsPerDay) - before; day <= last; day += 1) visit(day);
}

/** Shifts by name and by work day. */
export type ShiftIndex = {
  readonly byId: ReadonlyMap<string, Shift>;
  /** Adds the shift, or replaces the one of its name. */
  readonly put: (shift: Shift) => void;
  readonly remove: (shift: Shift) => void;
  readonly onWorkDay: (workDay: number) => readonly Shift[];
  /** The numbers of the work days of the shifts that overlap the span. */
  readonly workDaysMeeting: (span: Span) => readonly number[];
};

export const spanOfShift = (shift: Shift): Span => ({
  start: epochSecondsOf(shift.start),
  end: epochSecondsOf(shift.end),
});

/** A shift starts at most a day off its work day in UTC, and ends at most a day after it starts. */
const workDaysBefore = 2;
const workDaysAfter = 1;

export function createShiftIndex(): ShiftIndex {
  const byId = new Map<string, Shift>();
  const byWorkDay: DayLists<Shift> = new Map();
  return {
    byId,
    put: (shift) => {
      const held = byId.get(shift.id);
      if (held !== undefined) removeFrom(byWorkDay, dayNumberOf(held.start), held);
      byId.set(shift.id, shift);
      addTo(byWorkDay, dayNumberOf(shift.start), shift);
    },
    remove: (shift) => {
      byId.delete(shift.id);
      removeFrom(byWorkDay, dayNumberOf(shift.start), shift);
    },
    onWorkDay: (workDay) => byWorkDay.get(workDay) ?? [],
    workDaysMeeting: (span) => {
      const met: number[] = [];
      forEachUtcDay(span, workDaysBefore, workDaysAfter, (day) => {
        const doesMeet = byWorkDay.get(day)?.some((shift) => {
          const { start, end } = spanOfShift(shift);
          return start < span.end && span.start < end;
        });
        if (doesMeet) met.push(day);
      });
      return met;
    },
  };
}

export type WearIndex = {
  readonly byId: ReadonlyMap<string, Wear>;
  /** What is still worn. */
  readonly open: ReadonlySet<Wear>;
  /**
   * Adds the entry, or replaces the one of its name.
   * @param now to which what is still worn reaches, seconds since 1970; the same as in the call before
   */
  readonly put: (wear: Wear, now: number) => void;
  /** @param now as when it was put */
  readonly remove: (wear: Wear, now: number) => void;
  /** Adds to `found` the entries that touch the UTC days of the span, and of `around` days before and after. */
  readonly findNear: (span: Span, around: number, found: Set<Wear>) => void;
};

export const spanOfWear = (wear: Wear, now: number): Span => ({
  start: epochSecondsOf(wear.on),
  end: wear.off === undefined ? now : epochSecondsOf(wear.off),
});

export function createWearIndex(): WearIndex {
  const byId = new Map<string, Wear>();
  const open = new Set<Wear>();
  const byUtcDay: DayLists<Wear> = new Map();
  const unlist = (wear: Wear, now: number): void => {
    open.delete(wear);
    forEachUtcDay(spanOfWear(wear, now), 0, 0, (day) => removeFrom(byUtcDay, day, wear));
  };
  return {
    byId,
    open,
    put: (wear, now) => {
      const held = byId.get(wear.id);
      if (held !== undefined) unlist(held, now);
      byId.set(wear.id, wear);
      if (wear.off === undefined) open.add(wear);
      forEachUtcDay(spanOfWear(wear, now), 0, 0, (day) => addTo(byUtcDay, day, wear));
    },
    remove: (wear, now) => {
      byId.delete(wear.id);
      unlist(wear, now);
    },
    findNear: (span, around, found) =>
      forEachUtcDay(span, around, around, (day) => {
        for (const wear of byUtcDay.get(day) ?? []) found.add(wear);
      }),
  };
}
