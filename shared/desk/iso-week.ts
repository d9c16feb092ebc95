/** ISO weeks, Monday to Sunday, as `2026-W47` (desk.md §1). */
import { z } from 'zod';
import { dateOfDayNumber, dayNumberOf } from '../time/instants.ts';
import type { CalendarDate } from '../time/zoned-time.ts';

const daysPerWeek = 7;
/** 1970-01-01 was a Thursday: its week began three days before. */
const daysBeforeThursday = 3;

/** A Monday's count of weeks since the week of 1970-01-01, which is 0. */
export type WeekNumber = number;

export type IsoWeek = string;

const pattern = /^(\d{4})-W(0[1-9]|[1-4]\d|5[0-3])$/;

export const weekNumberOf = (date: CalendarDate): WeekNumber =>
  Math.floor((dayNumberOf(date) + daysBeforeThursday) / daysPerWeek);

const mondayOfNumber = (week: WeekNumber): CalendarDate =>
  dateOfDayNumber(week * daysPerWeek - daysBeforeThursday);

/** The week's name. Its year is that of its Thursday. */
export function weekOfNumber(week: WeekNumber): IsoWeek {
  const year = dateOfDayNumber(week * daysPerWeek).slice(0, 4);
  const first = weekNumberOf(`${year}-01-04`);
  return `${year}-W${String(week - first + 1).padStart(2, '0')}`;
}

/** The number of a week by name; null if no year has such a week. */
export function weekNumber(week: IsoWeek): WeekNumber | null {
  const match = pattern.exec(week);
  if (match === null) return null;
  const number = weekNumberOf(`${match[1]}-01-04`) + Number(match[2]) - 1;
  return weekOfNumber(number) === week ? number : null;
}

/** As `weekNumber`, for a name that was checked. @throws RangeError if no year has such a week */
export function numberOfWeek(week: IsoWeek): WeekNumber {
  const number = weekNumber(week);
  if (number === null) throw new RangeError(`There is no week ${week}.`);
  return number;
}

export const weekOf = (date: CalendarDate): IsoWeek => weekOfNumber(weekNumberOf(date));
/** @param weeks may be negative */
export const weekAfter = (week: IsoWeek, weeks = 1): IsoWeek => weekOfNumber(numberOfWeek(week) + weeks);
export const mondayOf = (week: IsoWeek): CalendarDate => mondayOfNumber(numberOfWeek(week));
export const sundayOf = (week: IsoWeek): CalendarDate =>
  dateOfDayNumber(dayNumberOf(mondayOf(week)) + daysPerWeek - 1);

export const isoWeekSchema = z
  .string()
  .regex(pattern)
  .refine((week) => weekNumber(week) !== null, 'Expected a week, like 2026-W47.');
