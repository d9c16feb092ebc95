/** The dates not logged since the last entry, of the record in the page. */
import { useMemo } from 'react';
import { dateOf } from '#shared/time/wall-clock.ts';
import { useClock } from '../../state/clock-store.ts';
import { useDerived } from '../../state/derived.ts';
import { useStrictDays } from '../../state/use-strict.ts';
import { type MissingDates, missingDates } from './missing-dates.ts';

export function useMissingDates(): MissingDates {
  const today = useClock((state) => dateOf(state.now));
  const days = useDerived().days;
  const strictDays = useStrictDays();
  return useMemo(() => missingDates(days, today, strictDays), [days, today, strictDays]);
}
