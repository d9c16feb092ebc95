/** The period in one sentence: what is logged in it, or planned where nothing is logged yet. */
import type { Translate } from '../../messages/use-messages.ts';
import { datedShort, monthAndYear, shortDate } from '../../ui/dates.ts';
import { type CalendarDay, type DayCounts, expectedShifts } from './calendar-days.ts';
import type { Picture } from './period.ts';
import type { Span } from './range.ts';

/** `March 2026`, `23 Mar – 29 Mar 2026`, `2026`. */
export function periodInWords(picture: Picture, { first, last }: Span, t: Translate): string {
  if (picture === 'week') return t('calendar.week-of', { from: shortDate(first), to: datedShort(last) });
  return picture === 'month' ? monthAndYear(first) : last.slice(0, 4);
}

/** `in March 2026`, within a sentence. */
function whenInWords(picture: Picture, span: Span, t: Translate): string {
  if (picture === 'week') return t('calendar.in-week', { from: shortDate(span.first) });
  const period = periodInWords(picture, span, t);
  return t(picture === 'month' ? 'calendar.in-month' : 'calendar.in-year', { period });
}

export type FoundIn = {
  readonly picture: Picture;
  readonly span: Span;
  readonly days: readonly CalendarDay[];
  readonly counts: DayCounts;
};

export function findingOf({ picture, span, days, counts }: FoundIn, t: Translate): string {
  const when = whenInWords(picture, span, t);
  const ahead = days.filter(({ kind }) => kind === 'toCome' || kind === 'today');
  if (counts.logged > 0 || ahead.length === 0) return t('calendar.finding', { ...counts, when });
  const off = ahead.filter(({ dayOff }) => dayOff !== null).length;
  const shifts = ahead.filter(
    ({ dayOff, planned }) => dayOff === null && expectedShifts(planned).length > 0,
  ).length;
  return t('away.finding-ahead', { when, off, shifts });
}
