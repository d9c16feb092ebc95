/**
 * The incremental engine: a record's derived series, kept up to date change by change. A change derives anew the work
 * days and civil days that it touches, and the index from the first of them on until it settles; all by the same
 * functions as for a whole record, so that the results are equal to the last digit.
 */
import { type DayExposure, dayExposures } from '../exposure/exposures.ts';
import { type WearDay, wearByCivilDay } from '../exposure/wear-days.ts';
import type { Change } from '../record/change.ts';
import type { LegworkRecord } from '../record/record.ts';
import type { Wear } from '../record/wear.ts';
import { dateOfDayNumber, epochSecondsOf, secondsPerDay } from '../time/instants.ts';
import type { CalendarDate, ZonedTime } from '../time/zoned-time.ts';
import type { Derived } from './derive.ts';
import { civilDaysAround, createEntries } from './entries.ts';
import { spanOfShift } from './entry-index.ts';
import { type RunningSeries, reseat, runFrom, runningSeries } from './index-series.ts';

export type Engine = {
  /** The derived series as of the last change; never changed in place. */
  readonly derived: Derived;
  /**
   * Applies changes in order, all or none, moves `now`, and returns what is then derived.
   * @param changes checked ones (shared/rules/record-issues.ts), as for a whole record
   * @throws InvalidEntryError with `unknown-entry` when asked to remove what is not there; nothing has changed then
   */
  readonly apply: (changes: readonly Change[], now: ZonedTime) => Derived;
};

type Dated = { readonly date: CalendarDate };
type Entries = ReturnType<typeof createEntries>;

/** The position of the first of `days`, ascending, that is not before `date`. */
function positionOf(days: readonly Dated[], date: CalendarDate): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as Dated).date < date) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What was done at one position of a list: how many days gave way (0 or 1), and which took their place. */
type Placement<Day> = {
  readonly position: number;
  readonly removed: number;
  readonly placed: readonly Day[];
};

/** Makes `days` hold on each of the dates, ascending, the fresh day or none. Tells what it did, in order. */
function place<Day extends Dated>(
  days: Day[],
  dates: readonly CalendarDate[],
  fresh: readonly Day[],
): readonly Placement<Day>[] {
  const freshOn = new Map(fresh.map((day) => [day.date, day]));
  return dates.map((date) => {
    const position = positionOf(days, date);
    const removed = days[position]?.date === date ? 1 : 0;
    const day = freshOn.get(date);
    const placed = day === undefined ? [] : [day];
    days.splice(position, removed, ...placed);
    return { position, removed, placed };
  });
}

const ascendingDates = (dayNumbers: Iterable<number>): readonly CalendarDate[] =>
  [...dayNumbers].sort((a, b) => a - b).map(dateOfDayNumber);

function allDays(entries: Entries, now: ZonedTime): readonly DayExposure[] {
  const { shifts, daysOff, wear } = entries;
  return dayExposures(
    {
      person: entries.person(),
      shifts: [...shifts.byId.values()],
      daysOff: [...daysOff.values()],
      garments: entries.garments(),
      wear: [...wear.byId.values()],
    },
    now,
  );
}

/** The exposure of the dates, from the shifts that start on them and the wear that may meet those. */
function daysOn(
  entries: Entries,
  workDays: Iterable<number>,
  dates: readonly CalendarDate[],
  now: ZonedTime,
): readonly DayExposure[] {
  const shifts = [...workDays].flatMap((day) => entries.shifts.onWorkDay(day));
  const wear = new Set<Wear>();
  for (const shift of shifts) entries.wear.findNear(spanOfShift(shift), 0, wear);
  const daysOff = dates.flatMap((date) => entries.daysOff.get(date) ?? []);
  return dayExposures(
    { person: entries.person(), shifts, daysOff, garments: entries.garments(), wear: [...wear] },
    now,
  );
}

/** The wear days around the civil days given, those days among them whole. */
function wearDaysAround(entries: Entries, civilDays: Iterable<number>, now: ZonedTime): readonly WearDay[] {
  const wear = new Set<Wear>();
  for (const day of civilDays) {
    const span = { start: day * secondsPerDay, end: (day + 1) * secondsPerDay };
    entries.wear.findNear(span, civilDaysAround, wear);
  }
  return wearByCivilDay([...wear], now);
}

/** The series after placements among its days; `days` is how they are now. */
function seriesAfter(
  before: RunningSeries,
  placements: readonly Placement<DayExposure>[],
  days: readonly DayExposure[],
): RunningSeries {
  const series = { ...before, points: [...before.points] };
  for (const { position, removed, placed } of placements) reseat(series, position, removed, placed);
  let reached = 0;
  for (const { position } of placements) {
    if (position >= reached) reached = runFrom(series, days, position);
  }
  return series;
}

/**
 * An engine that holds `record`, which must have been checked.
 * @param now reached by what is still worn
 */
export function createEngine(record: LegworkRecord, now: ZonedTime): Engine {
  const entries = createEntries(record, epochSecondsOf(now));
  let days = allDays(entries, now);
  let wearDays = wearByCivilDay(record.wear, now);
  let series = runningSeries(days);
  let derived: Derived = { days, wearDays, series: series.points };

  return {
    get derived() {
      return derived;
    },
    apply: (changes, next) => {
      const { workDays, civilDays, areAllWorkDays } = entries.change(changes, epochSecondsOf(next));
      if (areAllWorkDays) {
        days = allDays(entries, next);
        series = runningSeries(days);
      } else if (workDays.size > 0) {
        const dates = ascendingDates(workDays);
        const updated = [...days];
        const placements = place(updated, dates, daysOn(entries, workDays, dates, next));
        days = updated;
        series = seriesAfter(series, placements, days);
      }
      if (civilDays.size > 0) {
        const updated = [...wearDays];
        place(updated, ascendingDates(civilDays), wearDaysAround(entries, civilDays, next));
        wearDays = updated;
      }
      derived = { days, wearDays, series: series.points };
      return derived;
    },
  };
}
