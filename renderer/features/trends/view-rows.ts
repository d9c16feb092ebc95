/** The rows behind each chart and its table: one a date of the span. Gaps stay null, never zero. */

import type { DayExposure } from '#shared/exposure/exposures.ts';
import type { WearDay } from '#shared/exposure/wear-days.ts';
import {
  type CheckIn,
  type GirthName,
  girthNames,
  type SymptomName,
  symptomNames,
} from '#shared/record/check-in.ts';
import type { Derived } from '#shared/risk/derive.ts';
import { symptomScores } from '#shared/risk/symptom-scores.ts';
import { datesBetween } from '#shared/time/wall-clock.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';
import type { SeriesRow } from '../../charts/points.ts';
import { earliestDate } from '../../ui/dates.ts';

export const views = ['load', 'standing', 'longest', 'wear', 'symptoms', 'girth'] as const;
export type View = (typeof views)[number];

/** The dates of a span, ascending, both ends included; none before the first date that an entry can have. */
export const datesOf = (from: CalendarDate, to: CalendarDate): readonly CalendarDate[] =>
  datesBetween(from < earliestDate ? earliestDate : from, to);

/** The date of the first entry that a chart can show, or null. */
export function firstEntry(
  { days, wearDays }: Pick<Derived, 'days' | 'wearDays'>,
  checkIns: readonly CheckIn[],
): CalendarDate | null {
  const firsts = [days[0], wearDays[0], ...checkIns].flatMap((entry) => entry?.date ?? []);
  return firsts.reduce<CalendarDate | null>((a, b) => (a === null || b < a ? b : a), null);
}

const byDate = <Entry extends { readonly date: CalendarDate }>(entries: readonly Entry[]) =>
  new Map(entries.map((entry) => [entry.date, entry]));

/** A row with these series. */
type RowOf<Key extends string> = { readonly date: CalendarDate } & Readonly<Record<Key, number | null>>;

export function standingRows(
  dates: readonly CalendarDate[],
  days: readonly DayExposure[],
): readonly RowOf<'covered' | 'bare'>[] {
  const found = byDate(days);
  return dates.map((date) => {
    const day = found.get(date);
    return {
      date,
      covered: day === undefined ? null : day.protectedStandingMinutes / 60,
      bare: day === undefined ? null : (day.standingMinutes - day.protectedStandingMinutes) / 60,
    };
  });
}

export function longestRows(
  dates: readonly CalendarDate[],
  days: readonly DayExposure[],
): readonly RowOf<'longest'>[] {
  const found = byDate(days);
  return dates.map((date) => ({ date, longest: found.get(date)?.longestStandMinutes ?? null }));
}

/** Hours worn a civil day, the mean of both legs and each leg; 0 on a logged day without wear, a gap on a day that is not logged. */
export function wearRows(
  dates: readonly CalendarDate[],
  wearDays: readonly WearDay[],
  days: readonly DayExposure[],
): readonly RowOf<'worn' | 'left' | 'right'>[] {
  const worn = byDate(wearDays);
  const logged = byDate(days);
  return dates.map((date) => {
    const day = worn.get(date);
    const none = logged.has(date) ? 0 : null;
    const hours = (minutes: number | undefined) => (minutes === undefined ? none : minutes / 60);
    return { date, worn: hours(day?.mean), left: hours(day?.left), right: hours(day?.right) };
  });
}

/** The key of a symptom's morning scores beside its scores of the work day. */
export const morningKey = (name: SymptomName) => `${name}-morning` as const;

/** The scores of the work day, and those of the morning. */
export function symptomRows(
  dates: readonly CalendarDate[],
  checkIns: readonly CheckIn[],
): readonly SeriesRow[] {
  const scores = symptomScores(checkIns);
  const mornings = byDate(checkIns.filter(({ when }) => when === 'morning'));
  return dates.map((date) => {
    const [ofDay, ofMorning] = [scores.get(date), mornings.get(date)?.symptoms];
    const values = symptomNames.flatMap((name) => [
      [name, ofDay?.[name] ?? null],
      [morningKey(name), ofMorning?.[name] ?? null],
    ]);
    return { date, ...Object.fromEntries(values) };
  });
}

/** Of a date's girths the latest said counts, in this order. */
const girthOrder: Readonly<Record<CheckIn['when'], number>> = { morning: 0, afterWork: 1, evening: 2 };

/**
 * Each girth against the first one of its place within the span, cm; of the evening, else after work, else of the
 * morning. Only measured dates.
 */
export function girthRows(
  dates: readonly CalendarDate[],
  checkIns: readonly CheckIn[],
): readonly SeriesRow[] {
  const first = new Map<GirthName, number>();
  const inSpan = new Set(dates);
  const measured = new Map<CalendarDate, CheckIn>();
  for (const checkIn of checkIns) {
    if (Object.keys(checkIn.girthCm).length === 0 || !inSpan.has(checkIn.date)) continue;
    const other = measured.get(checkIn.date);
    if (other === undefined || girthOrder[checkIn.when] > girthOrder[other.when])
      measured.set(checkIn.date, checkIn);
  }
  return [...measured.values()]
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ date, girthCm }) => {
      const differences = girthNames.map((name) => {
        const cm = girthCm[name];
        if (cm === undefined) return [name, null] as const;
        const start = first.get(name) ?? cm;
        first.set(name, start);
        return [name, cm - start] as const;
      });
      return { date, ...Object.fromEntries(differences) };
    });
}

/** The logged days of a span, and the working days among them: those on which a shift starts (model.md §3). */
export function daysOfSpan(dates: readonly CalendarDate[], days: readonly DayExposure[]) {
  const inSpan = new Set(dates);
  const logged = days.filter(({ date }) => inSpan.has(date));
  return { logged, working: logged.filter(({ hasShift }) => hasShift) };
}

/** The wear of a span, counted by shift: a night is one working day and one time worn. */
export type WearShare = {
  readonly workingDays: number;
  readonly wornDays: number;
  /** The mean of the times worn that began within the span, elapsed; 0 if there were none. */
  readonly minutesEachTime: number;
};

export function wearShareOf(
  dates: readonly CalendarDate[],
  { days, wearTimes }: Pick<Derived, 'days' | 'wearTimes'>,
): WearShare {
  const inSpan = new Set(dates);
  const { working } = daysOfSpan(dates, days);
  const times = wearTimes.filter(({ date }) => inSpan.has(date));
  const minutes = times.reduce((sum, time) => sum + time.minutes, 0);
  return {
    workingDays: working.length,
    wornDays: working.filter(({ isWorn }) => isWorn).length,
    minutesEachTime: times.length === 0 ? 0 : minutes / times.length,
  };
}
