/** The shifts of a day, each as its bar, with the limits in words. Nothing if no shift starts on the day. */
import { useMemo } from 'react';
import { defaultPerson } from '#shared/record/person.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';
import { formatDuration, formatDurationBeside } from '../messages/duration.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useClock } from '../state/clock-store.ts';
import { useRecord } from '../state/record.ts';
import css from './shift-bar.module.css';
import { ShiftBar } from './shift-bar.tsx';
import { shiftBarOf } from './shift-bar-pieces.ts';

export const DayBars = ({ date }: { readonly date: CalendarDate }) => {
  const { shifts, wear, garments, person } = useRecord((state) => state.record);
  const now = useClock((state) => state.now);
  const t = useMessages();
  const { longestStandLimitMinutes, standingLimitMinutes } = person ?? defaultPerson;

  const bars = useMemo(
    () =>
      shifts
        .filter((shift) => dateOf(shift.start) === date)
        .toSorted((a, b) => a.start.localeCompare(b.start))
        .map((shift) => ({ shift, bar: shiftBarOf(shift, wear, garments, longestStandLimitMinutes, now) })),
    [shifts, wear, garments, longestStandLimitMinutes, now, date],
  );
  if (bars.length === 0) return null;

  const standing = bars.reduce((sum, { bar }) => sum + bar.minutes.covered + bar.minutes.bare, 0);
  const longest = Math.max(...bars.map(({ bar }) => bar.longestStand?.minutes ?? 0));
  return (
    <div className={css.day}>
      {bars.map(({ shift, bar }) => (
        <ShiftBar key={shift.id} shift={shift} bar={bar} limitMinutes={longestStandLimitMinutes} />
      ))}
      <p className={css.note}>
        {t('shift-bar.limits', {
          longest: formatDurationBeside(longest, longestStandLimitMinutes),
          longestLimit: formatDuration(longestStandLimitMinutes),
          standing: formatDurationBeside(standing, standingLimitMinutes),
          standingLimit: formatDuration(standingLimitMinutes),
        })}
      </p>
    </div>
  );
};
