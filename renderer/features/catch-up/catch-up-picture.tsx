/** A filled-in day at a glance: the day's picture in small. */
import { useMemo } from 'react';
import { garmentInUse } from '#shared/record/wear-state.ts';
import { DayPicture } from '../../charts/day-picture/day-picture.tsx';
import { standLimitOf, typedStripOf } from '../../charts/day-picture/typed-strip.ts';
import { figuresTyped } from '../../parts/typed-shift.ts';
import { useClock } from '../../state/clock-store.ts';
import { useRecord } from '../../state/record.ts';
import css from './catch-up.module.css';
import { type CatchUpDay, endOf, startOf, unreadableFields } from './catch-up-days.ts';

export type CatchUpPictureProps = {
  readonly day: CatchUpDay;
  /** The zone of the typed times. */
  readonly zone: string;
};

/** Nothing until all of it can be read. */
export const CatchUpPicture = ({ day, zone }: CatchUpPictureProps) => {
  const record = useRecord((state) => state.record);
  const now = useClock((state) => state.now);
  const strip = useMemo(() => {
    const [start, end] = [startOf(day, zone)?.at, endOf(day, zone)?.at];
    if (start === undefined || end === undefined || unreadableFields(day).length > 0) return null;
    const garment = garmentInUse(record.garments, day.shift.garmentId, day.date);
    return typedStripOf(record, { start, end, ...figuresTyped(day.shift) }, garment?.id ?? null, now);
  }, [record, day, zone, now]);
  return (
    strip && (
      <div className={css.picture}>
        <DayPicture strip={strip} limitMinutes={standLimitOf(record)} isCompact />
      </div>
    )
  );
};
