/** A week over the clock: where its shifts and its stockings lie, by the clocks where they were. Pure. */
import type { NamedShift } from '#shared/record/named-shift.ts';
import type { Wear } from '#shared/record/wear.ts';
import { endOfWear } from '#shared/record/wear-state.ts';
import { dayNumberOf } from '#shared/time/instants.ts';
import { addDays, dateOf, minuteOfClock, timeOf } from '#shared/time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '#shared/time/zoned-time.ts';
import { type CalendarDay, type ExpectedShift, expectedShifts } from './calendar-days.ts';

const minutesPerDay = 1440;

/** Minutes since the midnight at which a date began, `[from, to)`. */
export type Stretch = { readonly from: number; readonly to: number };

export type Block = Stretch & {
  readonly named: Pick<NamedShift, 'name' | 'letter'> | null;
  /** `HH:MM` */
  readonly start: string;
  readonly end: string;
};

/** The hours shown, both even: a night goes on after 24. */
export type Axis = { readonly firstHour: number; readonly lastHour: number };

/** On the clock of the entry: an hour that the clocks skip is skipped here, too. */
const minuteOn = (date: CalendarDate, at: ZonedTime): number =>
  (dayNumberOf(at) - dayNumberOf(date)) * minutesPerDay + minuteOfClock(timeOf(at));

export const loggedBlocks = ({ date, shifts }: CalendarDay): readonly Block[] =>
  shifts.map(({ start, end, named }) => ({
    named,
    start: timeOf(start),
    end: timeOf(end),
    from: minuteOn(date, start),
    to: minuteOn(date, end),
  }));

/** What is expected of the day, unless it was logged so or is off. */
export function plannedBlocks({ rota, dayOff, shifts }: CalendarDay): readonly Block[] {
  if (dayOff !== null) return [];
  const isLogged = ({ start, end }: ExpectedShift): boolean =>
    shifts.some((shift) => timeOf(shift.start) === start && timeOf(shift.end) === end);
  return expectedShifts(rota)
    .filter((each) => !isLogged(each))
    .map((each) => {
      const { start, end } = each;
      const [from, to] = [minuteOfClock(start), minuteOfClock(end)];
      const named = each.name === '' ? null : each;
      return { named, start, end, from, to: to > from ? to : to + minutesPerDay };
    });
}

/** A week without a shift. */
const emptyAxis: Axis = { firstHour: 6, lastHour: 22 };

/** The hours that all shifts of the days lie in, logged and planned, with at least half an hour around them. */
export function axisOf(days: readonly CalendarDay[]): Axis {
  const blocks = days.flatMap((day) => [...loggedBlocks(day), ...plannedBlocks(day)]);
  if (blocks.length === 0) return emptyAxis;
  const from = Math.min(...blocks.map((block) => block.from)) - 30;
  const to = Math.max(...blocks.map((block) => block.to)) + 30;
  return { firstHour: 2 * Math.floor(from / 120), lastHour: 2 * Math.ceil(to / 120) };
}

/** Where stockings were on during the hours that the date's column shows. */
export function wornOn(
  date: CalendarDate,
  { firstHour, lastHour }: Axis,
  wear: readonly Wear[],
  now: ZonedTime,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const lastDate = addDays(date, 2);
  const worn = wear
    .filter(({ on, off = now }) => dateOf(off) >= date && dateOf(on) <= lastDate)
    .map((entry) => ({ from: minuteOn(date, entry.on), to: minuteOn(date, endOfWear(entry, now)) }))
    .map(({ from, to }) => ({ from: Math.max(from, 60 * firstHour), to: Math.min(to, 60 * lastHour) }))
    .filter(({ from, to }) => to > from)
    .sort((a, b) => a.from - b.from);
  for (const { from, to } of worn) {
    const last = stretches.at(-1);
    if (last !== undefined && from <= last.to) {
      stretches[stretches.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    } else stretches.push({ from, to });
  }
  return stretches;
}
