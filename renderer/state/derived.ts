/** The derived data of the page, computed once for each record and time. */
import { useMemo } from 'react';
import type { LegworkRecord } from '#shared/record/record.ts';
import { type Derived, deriveRecord } from '#shared/risk/derive.ts';
import { withStrictExposure } from '#shared/strict/strict-wear.ts';
import { activeTreatments } from '#shared/strict/treatment-log.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import { useClock } from './clock-store.ts';
import { useRecord } from './record.ts';

/** Whether derived data changes with the clock: a stocking is still on, or a treatment runs. */
const growsWithClock = (record: LegworkRecord, now: ZonedTime): boolean =>
  record.wear.some(({ off }) => off === undefined) || activeTreatments(record, now).length > 0;

/** Whether nothing has changed for the record: on a new date, a day that was marked ahead begins to count. */
const isSameTime = (record: LegworkRecord, before: ZonedTime, now: ZonedTime): boolean =>
  before === now || (dateOf(before) === dateOf(now) && !growsWithClock(record, before));

let last: { readonly record: LegworkRecord; readonly now: ZonedTime; readonly derived: Derived } | null =
  null;

/** Derives again only if the record or the date has changed, or if wear that is still on has grown. */
export function derivedOf(record: LegworkRecord, now: ZonedTime): Derived {
  if (last === null || last.record !== record || !isSameTime(record, last.now, now)) {
    last = { record, now, derived: deriveRecord(withStrictExposure(record, now), now) };
  }
  return last.derived;
}

export function useDerived(): Derived {
  const record = useRecord((state) => state.record);
  const now = useClock((state) => state.now);
  return useMemo(() => derivedOf(record, now), [record, now]);
}
