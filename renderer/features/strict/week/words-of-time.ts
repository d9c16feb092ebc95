/** How far the plan is, in words: what is left, and a factual sentence for the present part of it. */
import { courseOf, type TreatmentLog } from '#shared/strict/treatment-log.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import { formatDuration } from '../../../messages/duration.ts';
import type { Translate } from '../../../messages/use-messages.ts';

const daySeconds = 86_400;

/** `3 d 4 h` from a day on, `4 h 20 min` below. */
export function leftInWords(seconds: number, t: Translate): string {
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 24 * 60) return formatDuration(minutes);
  const hours = Math.floor(minutes / 60);
  return t('strict.daysHours', { days: Math.floor(hours / 24), hours: hours % 24 });
}

export type Phase = 'first-day' | 'second-day' | 'two-days-done' | 'half' | 'last-day';

/** The part of the plan that `now` is in, or null where there is nothing to say. A short plan has fewer parts. */
export function phaseOf(log: TreatmentLog, now: ZonedTime): Phase | null {
  const { start, end } = courseOf(log).calendar;
  const seconds = epochSecondsOf(now);
  if (seconds < start || seconds >= end) return null;
  if (end - seconds <= daySeconds && end - start > daySeconds) return 'last-day';
  if (seconds - start < daySeconds) return 'first-day';
  if (seconds - start < 2 * daySeconds) return 'second-day';
  if (seconds - start < 3 * daySeconds) return 'two-days-done';
  return seconds - start >= (end - start) / 2 ? 'half' : null;
}
