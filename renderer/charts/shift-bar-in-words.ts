/** A shift's bar in one sentence, for screen readers. */
import type { Shift } from '#shared/record/shift.ts';
import { timeOf } from '#shared/time/wall-clock.ts';
import { formatDuration } from '../messages/duration.ts';
import type { Translate } from '../messages/use-messages.ts';
import { clockTime } from '../ui/dates.ts';
import type { ShiftBarModel } from './shift-bar-pieces.ts';

export function shiftBarInWords(
  shift: Shift,
  bar: ShiftBarModel,
  limitMinutes: number,
  t: Translate,
): string {
  const { covered, bare, walking, rest } = bar.minutes;
  return t(bar.hasTimeline ? 'shift-bar.words' : 'shift-bar.words-unplaced', {
    start: clockTime(timeOf(shift.start)),
    end: clockTime(timeOf(shift.end)),
    covered: formatDuration(covered),
    bare: formatDuration(bare),
    walking: formatDuration(walking),
    rest: formatDuration(rest),
    longest: formatDuration(bar.longestStand?.minutes ?? 0),
    limit: formatDuration(limitMinutes),
  });
}
