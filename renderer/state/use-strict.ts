/** Strict mode as the screens see it: the treatments under way, those before them, and how each plan stands now. */
import { useMemo } from 'react';
import type { StrictStatus } from '#shared/strict/status.ts';
import {
  activeTreatments,
  planDaysByDate,
  statusOf,
  type TreatmentLog,
  treatmentLogs,
} from '#shared/strict/treatment-log.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';
import { useClock } from './clock-store.ts';
import { useRecord } from './record.ts';

export type ActiveTreatment = { readonly log: TreatmentLog; readonly status: StrictStatus };

export type Strict = {
  /** All treatments, the latest first. */
  readonly logs: readonly TreatmentLog[];
  /** Those under way or about to begin, the earliest first: one at most for each leg. */
  readonly active: readonly ActiveTreatment[];
};

export function useStrict(): Strict {
  const record = useRecord((state) => state.record);
  const now = useClock((state) => state.now);
  return useMemo(
    () => ({
      logs: treatmentLogs(record),
      active: activeTreatments(record, now).map((log) => ({ log, status: statusOf(log, now) })),
    }),
    [record, now],
  );
}

/** The plan day of each date of strict mode, by each plan's clock. */
export function useStrictDays(): ReadonlyMap<CalendarDate, number> {
  const treatments = useRecord((state) => state.record.treatments);
  const strictEntries = useRecord((state) => state.record.strictEntries);
  return useMemo(
    () => planDaysByDate(treatmentLogs({ treatments, strictEntries })),
    [treatments, strictEntries],
  );
}
