/** The picture of a logged day, as the record has it. Nothing if no shift starts on the day. */
import { useMemo } from 'react';
import { withStrictExposure } from '#shared/strict/strict-wear.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';
import { useClock } from '../../state/clock-store.ts';
import { useRecord } from '../../state/record.ts';
import { DayPicture } from './day-picture.tsx';
import { dayStripOf } from './day-strip.ts';
import { standLimitOf } from './typed-strip.ts';

export const LoggedDay = ({ date }: { readonly date: CalendarDate }) => {
  const record = useRecord((state) => state.record);
  const now = useClock((state) => state.now);
  const limitMinutes = standLimitOf(record);
  const strip = useMemo(() => {
    const shifts = record.shifts.filter(({ start }) => dateOf(start) === date);
    return dayStripOf(date, shifts, withStrictExposure(record, now), limitMinutes, now);
  }, [record, limitMinutes, now, date]);
  return strip === null ? null : <DayPicture strip={strip} limitMinutes={limitMinutes} hasKey />;
};
