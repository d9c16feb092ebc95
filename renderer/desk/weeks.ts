/** ISO weeks in words, and lists of them. */
import { type IsoWeek, mondayOf, numberOfWeek, sundayOf, weekAfter } from '#shared/desk/iso-week.ts';
import type { Translate } from '../messages/use-messages.ts';
import { datedShort, dateRange } from '../ui/dates.ts';

const partsOf = (week: IsoWeek) => ({ number: String(Number(week.slice(6))), year: week.slice(0, 4) });

/** `W47` */
export const briefWeek = (week: IsoWeek, t: Translate): string => t('desk.week.brief', partsOf(week));

/** `Week 47, 2026` */
export const weekInWords = (week: IsoWeek, t: Translate): string => t('desk.week', partsOf(week));

/** `Week 47: 16 – 22 November 2026` */
export const weekWithDates = (week: IsoWeek, t: Translate): string =>
  t('desk.week.dates', { ...partsOf(week), dates: dateRange(mondayOf(week), sundayOf(week)) });

/** The weeks of a span, both ends included; none if it ends before it begins. */
export function weeksFrom(first: IsoWeek, last: IsoWeek): readonly IsoWeek[] {
  const count = numberOfWeek(last) - numberOfWeek(first) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, at) => weekAfter(first, at));
}

/** `W47, 16 Nov 2026`: by its Monday, where there is little room. */
export const weekFrom = (week: IsoWeek, t: Translate): string =>
  t('desk.week.from', { ...partsOf(week), date: datedShort(mondayOf(week)) });
