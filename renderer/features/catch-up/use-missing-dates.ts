/** The dates since the first entry that are not logged, of the record in the page. */
import { useMemo } from 'react';
import { dateOf } from '#shared/time/wall-clock.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';
import { useClock } from '../../state/clock-store.ts';
import { useDerived } from '../../state/derived.ts';
import { useStrictDays } from '../../state/use-strict.ts';
import { missingDates } from './missing-dates.ts';

export function useMissingDates(): readonly CalendarDate[] {
  const today = useClock((state) => dateOf(state.now));
  const days = useDerived().days;
  const strictDays = useStrictDays();
  return useMemo(() => missingDates(days, today, strictDays), [days, today, strictDays]);
}
