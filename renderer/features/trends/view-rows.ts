/** The rows behind each chart and its table: one a date of the span. Gaps stay null, never zero. */

import type { DayExposure } from '#shared/exposure/exposures.ts';
import type { WearDay } from '#shared/exposure/wear-days.ts';
import { type CheckIn, type GirthName, girthNames, symptomNames } from '#shared/record/check-in.ts';
import { dateOfDayNumber, dayNumberOf } from '#shared/time/instants.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';
import type { SeriesRow } from '../../charts/series.ts';
import { earliestDate } from '../../ui/dates.ts';

export const views = ['load', 'standing', 'longest', 'wear', 'symptoms', 'girth'] as const;
export type View = (typeof views)[number];

/** The dates of a span, ascending, both ends included; none before the first date that an entry can have. */
export function datesOf(from: CalendarDate, to: CalendarDate): readonly CalendarDate[] {
  const first = Math.max(dayNumberOf(from), dayNumberOf(earliestDate));
  return Array.from({ length: dayNumberOf(to) - first + 1 }, (_, day) => dateOfDayNumber(first + day));
}

const byDate = <Entry extends { readonly date: CalendarDate }>(entries: readonly Entry[]) =>
  new Map(entries.map((entry) => [entry.date, entry]));

export function standingRows(
  dates: readonly CalendarDate[],
  days: readonly DayExposure[],
): readonly SeriesRow[] {
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
): readonly SeriesRow[] {
  const found = byDate(days);
  return dates.map((date) => ({ date, longest: found.get(date)?.longestStandMinutes ?? null }));
}

/** Hours worn a civil day, the mean of both legs; 0 on a logged day without wear, a gap on a day that is not logged. */
export function wearRows(
  dates: readonly CalendarDate[],
  wearDays: readonly WearDay[],
  days: readonly DayExposure[],
): readonly SeriesRow[] {
  const worn = byDate(wearDays);
  const logged = byDate(days);
  return dates.map((date) => {
    const day = worn.get(date);
    return { date, worn: day === undefined ? (logged.has(date) ? 0 : null) : day.mean / 60 };
  });
}

const eveningOf = (checkIns: readonly CheckIn[]) => byDate(checkIns.filter(({ when }) => when === 'evening'));

export function symptomRows(
  dates: readonly CalendarDate[],
  checkIns: readonly CheckIn[],
): readonly SeriesRow[] {
  const found = eveningOf(checkIns);
  return dates.map((date) => {
    const symptoms = found.get(date)?.symptoms;
    return { date, ...Object.fromEntries(symptomNames.map((name) => [name, symptoms?.[name] ?? null])) };
  });
}

/**
 * Each girth against the first one of its place within the span, cm; of the evening, or of the morning if there is no
 * evening. Only measured dates.
 */
export function girthRows(
  dates: readonly CalendarDate[],
  checkIns: readonly CheckIn[],
): readonly SeriesRow[] {
  const first = new Map<GirthName, number>();
  const inSpan = new Set(dates);
  const measured = new Map<CalendarDate, CheckIn>();
  for (const checkIn of checkIns) {
    const isMeasured = Object.keys(checkIn.girthCm).length > 0 && inSpan.has(checkIn.date);
    if (isMeasured && (checkIn.when === 'evening' || !measured.has(checkIn.date)))
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

/** The wear on the working days of a span: the days with a shift that has standing or walking. */
export type WearShare = {
  readonly workingDays: number;
  readonly wornDays: number;
  /** Mean hours on the days worn; 0 if there were none. */
  readonly hours: number;
};

export function wearShareOf(
  dates: readonly CalendarDate[],
  wearDays: readonly WearDay[],
  days: readonly DayExposure[],
): WearShare {
  const worn = byDate(wearDays);
  const inSpan = new Set(dates);
  const working = days.filter(
    ({ date, load, standingMinutes }) => inSpan.has(date) && load + standingMinutes > 0,
  );
  const on = working.flatMap(({ date }) => worn.get(date) ?? []).filter(({ mean }) => mean > 0);
  const minutes = on.reduce((sum, { mean }) => sum + mean, 0);
  return {
    workingDays: working.length,
    wornDays: on.length,
    hours: on.length === 0 ? 0 : minutes / on.length / 60,
  };
}
