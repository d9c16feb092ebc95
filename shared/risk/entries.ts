/** The entries of a record under change, and what each change touches. */

import { applyChange, type Change, nameOfChanged } from '../record/change.ts';
import type { DayOff } from '../record/day-off.ts';
import type { Garment } from '../record/garment.ts';
import { InvalidEntryError } from '../record/issue.ts';
import type { Person } from '../record/person.ts';
import { type DiaryEntries, emptyRecord } from '../record/record.ts';
import type { Shift } from '../record/shift.ts';
import type { Wear } from '../record/wear.ts';
import { issuesOfChanges } from '../rules/record-issues.ts';
import { isSound } from '../rules/validity.ts';
import { dayNumberOf, epochSecondsOf } from '../time/instants.ts';
import type { CalendarDate } from '../time/zoned-time.ts';
import {
  createShiftIndex,
  createWearIndex,
  forEachUtcDay,
  type Span,
  spanOfShift,
  spanOfWear,
} from './entry-index.ts';

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

/** Exposures are not derived from settings, check-ins, or a treatment's log. */
const otherKinds = ['settings', 'checkIn', 'treatment', 'strictEntry'] as const;
type DiaryChange = Exclude<Change, { kind: (typeof otherKinds)[number] }>;
const isDiaryChange = (change: Change): change is DiaryChange =>
  !(otherKinds as readonly Change['kind'][]).includes(change.kind);

/** The entries by name and by day. `now`, to which what is still worn reaches, is in seconds since 1970. */
export function createEntries(record: DiaryEntries, startNow: number) {
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

  const take = (change: DiaryChange, touched: Touched): void => {
    const name = nameOfChanged(change);
    const isPut = change.action === 'upsert';
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

  const isHeld = (kind: DiaryChange['kind'], name: string): boolean => {
    if (kind === 'person') return person !== null;
    return { shift: shifts.byId, wear: wear.byId, dayOff: daysOff, garment: garments }[kind].has(name);
  };

  /** Throws as the record itself would, before anything is changed. */
  const assertRemovable = (changes: readonly DiaryChange[]): void => {
    const isHeldAfter = new Map<string, boolean>();
    for (const change of changes) {
      const name = nameOfChanged(change);
      const key = `${change.kind} ${name}`;
      const isPut = change.action === 'upsert';
      if (!isPut && !(isHeldAfter.get(key) ?? isHeld(change.kind, name))) applyChange(emptyRecord, change);
      isHeldAfter.set(key, isPut);
    }
  };

  /** The change that takes this one back, asked before it is made. */
  const inverseOf = (change: DiaryChange): DiaryChange => {
    const { kind } = change;
    const name = nameOfChanged(change);
    if (kind === 'person') {
      return person === null
        ? { action: 'remove', kind, id: 'person' }
        : { action: 'upsert', kind, entry: person };
    }
    const entry = { shift: shifts.byId, wear: wear.byId, dayOff: daysOff, garment: garments }[kind].get(name);
    return (
      entry === undefined ? { action: 'remove', kind, id: name } : { action: 'upsert', kind, entry }
    ) as DiaryChange;
  };

  const addMetShifts = (shift: Shift, met: Set<Shift>): void => {
    met.add(shift);
    for (const day of shifts.workDaysMeeting(spanOfShift(shift))) {
      for (const other of shifts.onWorkDay(day)) met.add(other);
    }
  };
  const addMetWear = (entry: Wear, met: Set<Wear>): void => {
    met.add(entry);
    // What is still worn meets everything after it, and what is put on may meet what is still worn.
    for (const other of entry.off === undefined ? wear.byId.values() : wear.open) met.add(other);
    wear.findNear(spanOfWear(entry, now), 0, met);
  };

  /** The entries that the changes may meet, as a record. */
  const meetingOf = (changes: readonly DiaryChange[]): DiaryEntries => {
    const metShifts = new Set<Shift>();
    const metWear = new Set<Wear>();
    for (const change of changes) {
      if (change.kind === 'garment') for (const entry of wear.byId.values()) metWear.add(entry);
      else if (change.action === 'upsert' && change.kind === 'shift') addMetShifts(change.entry, metShifts);
      else if (change.action === 'upsert' && change.kind === 'wear') addMetWear(change.entry, metWear);
    }
    return {
      ...emptyRecord,
      garments: [...garments.values()],
      shifts: [...metShifts].filter((shift) => shifts.byId.get(shift.id) === shift),
      wear: [...metWear].filter((entry) => wear.byId.get(entry.id) === entry),
    };
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
    change: (allChanges: readonly Change[], next: number): Touched => {
      const changes = allChanges.filter(isDiaryChange);
      assertRemovable(changes);
      const touched = nothingTouched();
      const inverse: DiaryChange[] = [];
      for (const change of changes) {
        inverse.unshift(inverseOf(change));
        take(change, touched);
      }
      const meeting = meetingOf(changes);
      if (!isSound(meeting)) {
        for (const change of inverse) take(change, nothingTouched());
        throw new InvalidEntryError(issuesOfChanges(meeting, changes));
      }
      if (next !== now) moveNow(next, touched);
      return touched;
    },
  };
}
