/** The picture of a day in sentences, for screen readers and under it. */
import { timeOf } from '#shared/time/wall-clock.ts';
import { formatDuration } from '../../messages/duration.ts';
import type { Translate } from '../../messages/use-messages.ts';
import { clockTime } from '../../ui/dates.ts';
import type { DayStrip, PlacedShift, WornSpan } from './day-strip.ts';

function shiftInWords({ shift, pieces }: PlacedShift, limitMinutes: number, t: Translate): string {
  const { covered, bare, walking, rest } = pieces.minutes;
  return t(pieces.hasTimeline ? 'shift-bar.words' : 'shift-bar.words-unplaced', {
    start: clockTime(timeOf(shift.start)),
    end: clockTime(timeOf(shift.end)),
    covered: formatDuration(covered),
    bare: formatDuration(bare),
    walking: formatDuration(walking),
    rest: formatDuration(rest),
    longest: formatDuration(pieces.longestStand?.minutes ?? 0),
    limit: formatDuration(limitMinutes),
  });
}

function wornInWords({ legs, on, off }: WornSpan, t: Translate): string {
  const from = clockTime(timeOf(on));
  return off === null
    ? t('shift-bar.words-on', { legs, from })
    : t('shift-bar.words-worn', { legs, from, to: clockTime(timeOf(off)) });
}

/** `Clocks went forward from 02:00 to 03:00: this night is 1 h shorter.` Null where clocks stay. */
export function clockChangeInWords({ clockChange, isNight }: DayStrip, t: Translate): string | null {
  if (clockChange === null) return null;
  const { minutes, before, after } = clockChange;
  return t(minutes < 0 ? 'shift-bar.clock-forward' : 'shift-bar.clock-back', {
    from: clockTime(before),
    to: clockTime(after),
    span: isNight ? 'night' : 'day',
    duration: formatDuration(Math.abs(minutes)),
  });
}

/** The whole picture, sentence by sentence. */
export const dayInWords = (strip: DayStrip, limitMinutes: number, t: Translate): string =>
  [
    ...strip.shifts.map((each) => shiftInWords(each, limitMinutes, t)),
    ...strip.worn.map((span) => wornInWords(span, t)),
    clockChangeInWords(strip, t) ?? [],
  ]
    .flat()
    .join(' ');
