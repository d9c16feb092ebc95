/** The dates not logged since the last entry, of the record in the page. */
import { useMemo } from 'react';
import { dateOf } from '#shared/time/wall-clock.ts';
import { useClock } from '../../state/clock-store.ts';
import { useRecordStore } from '../../state/record-store.ts';
import { type MissingDates, missingDates } from './catch-up-days.ts';

export function useMissingDates(): MissingDates {
  const today = useClock((state) => dateOf(state.now));
  const days = useRecordStore((state) => state.derived.days);
  return useMemo(() => missingDates(days, today), [days, today]);
}
