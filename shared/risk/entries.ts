/** The entries of a record under change, and what each change touches. */
import { applyChange, type Change, nameOfChanged } from '../record/change.ts';
import type { DayOff } from '../record/day-off.ts';
import type { Garment } from '../record/garment.ts';
import type { Person } from '../record/person.ts';
import { emptyRecord, type LegworkRecord } from '../record/record.ts';
import type { Shift } from '../record/shift.ts';
import type { Wear } from '../record/wear.ts';
import type { CalendarDate } from '../record/zoned-time.ts';
import { dayNumberOf, epochSecondsOf } from '../time/instants.ts';
import { createShiftIndex, createWearIndex, forEachUtcDay, type Span, spanOfWear } from './entry-index.ts';

/** What changes touch: the numbers of the work days and the civil days that must be derived anew. */
export type Touched = {
  readonly workDays: Set<number>;
  readonly civilDays: Set<number>;
  /** Whether every work day is touched, named or not. */
  areAllWorkDays: boolean;
};

const nothingTouched = (): Touched => ({
  workDays: new Set(),
  civilDays: new Set(),
  areAllWorkDays: false,
});

/** The civil days of any zone are at most a day off those in UTC. */
export const civilDaysAround = 1;

/** The entries by name and by day. `now`, to which what is still worn reaches, is in seconds since 1970. */
export function createEntries(record: LegworkRecord, startNow: number) {
  const shifts = createShiftIndex();
  const wear = createWearIndex();
  const daysOff = new Map<CalendarDate, DayOff>(record.daysOff.map((dayOff) => [dayOff.date, dayOff]));
  const garments = new Map<string, Garment>(record.garments.map((garment) => [garment.id, garment]));
  let { person } = record;
  let now = startNow;
  for (const shift of record.shifts) shifts.put(shift);
  for (const entry of record.wear) wear.put(entry, now);

  const touchWear = (span: Span, touched: Touched): void => {
    for (const day of shifts.workDaysMeeting(span)) touched.workDays.add(day);
    forEachUtcDay(span, civilDaysAround, civilDaysAround, (day) => touched.civilDays.add(day));
  };
  const setShift = (name: string, next: Shift | null, touched: Touched): void => {
    const held = shifts.byId.get(name);
    if (held !== undefined) touched.workDays.add(dayNumberOf(held.start));
    if (next !== null) {
      shifts.put(next);
      touched.workDays.add(dayNumberOf(next.start));
    } else if (held !== undefined) shifts.remove(held);
  };
  const setWear = (name: string, next: Wear | null, touched: Touched): void => {
    const held = wear.byId.get(name);
    if (held !== undefined) touchWear(spanOfWear(held, now), touched);
    if (next !== null) {
      wear.put(next, now);
      touchWear(spanOfWear(next, now), touched);
    } else if (held !== undefined) wear.remove(held, now);
  };
  const setDayOff = (date: CalendarDate, next: DayOff | null, touched: Touched): void => {
    if (next === null) daysOff.delete(date);
    else daysOff.set(date, next);
    touched.workDays.add(dayNumberOf(date));
  };
  const setGarment = (name: string, next: Garment | null, touched: Touched): void => {
    // A pressure reaches all the days on which the stocking was worn: deriving all is then the quicker way.
    if (garments.get(name)?.ankleMmHg !== next?.ankleMmHg) touched.areAllWorkDays = true;
    if (next === null) garments.delete(name);
    else garments.set(name, next);
  };
  const setPerson = (next: Person | null, touched: Touched): void => {
    person = next;
    touched.areAllWorkDays = true;
  };

  const take = (change: Change, touched: Touched): void => {
    const name = nameOfChanged(change);
    const isPut = change.action === 'put';
    switch (change.kind) {
      case 'shift':
        setShift(name, isPut ? change.entry : null, touched);
        break;
      case 'wear':
        setWear(name, isPut ? change.entry : null, touched);
        break;
      case 'dayOff':
        setDayOff(name, isPut ? change.entry : null, touched);
        break;
      case 'garment':
        setGarment(name, isPut ? change.entry : null, touched);
        break;
      case 'person':
        setPerson(isPut ? change.entry : null, touched);
        break;
    }
  };

  const isHeld = (kind: Change['kind'], name: string): boolean => {
    if (kind === 'person') return person !== null;
    return { shift: shifts.byId, wear: wear.byId, dayOff: daysOff, garment: garments }[kind].has(name);
  };

  /** Throws as the record itself would, before anything is changed. */
  const assertRemovable = (changes: readonly Change[]): void => {
    const isHeldAfter = new Map<string, boolean>();
    for (const change of changes) {
      const name = nameOfChanged(change);
      const key = `${change.kind} ${name}`;
      const isPut = change.action === 'put';
      if (!isPut && !(isHeldAfter.get(key) ?? isHeld(change.kind, name))) applyChange(emptyRecord, change);
      isHeldAfter.set(key, isPut);
    }
  };

  /** Moves the end of what is still worn. */
  const moveNow = (next: number, touched: Touched): void => {
    for (const entry of [...wear.open]) {
      const on = epochSecondsOf(entry.on);
      const [end, nextEnd] = [Math.max(on, now), Math.max(on, next)];
      wear.remove(entry, now);
      wear.put(entry, next);
      touchWear({ start: Math.min(end, nextEnd), end: Math.max(end, nextEnd) }, touched);
    }
    now = next;
  };

  return {
    shifts,
    wear,
    daysOff,
    garments: (): readonly Garment[] => [...garments.values()],
    person: (): Person | null => person,
    /**
     * Applies changes in order, all or none, and tells what they touch.
     * @throws InvalidEntryError with `unknown-entry` when asked to remove what is not there
     */
    change: (changes: readonly Change[], next: number): Touched => {
      assertRemovable(changes);
      const touched = nothingTouched();
      if (next !== now) moveNow(next, touched);
      for (const change of changes) take(change, touched);
      return touched;
    },
  };
}
