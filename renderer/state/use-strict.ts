/** Strict mode as the screens see it: the treatment under way, those before it, and how the plan stands now. */
import { useMemo } from 'react';
import type { StrictStatus } from '#shared/strict/status.ts';
import { activeTreatment, statusOf, type TreatmentLog, treatmentLogs } from '#shared/strict/treatment-log.ts';
import { useClock } from './clock-store.ts';
import { useRecord } from './record.ts';

export type Strict = {
  /** All treatments, the latest first. */
  readonly logs: readonly TreatmentLog[];
  /** The one under way or about to begin, with how it stands; null without one. */
  readonly active: { readonly log: TreatmentLog; readonly status: StrictStatus } | null;
};

export function useStrict(): Strict {
  const record = useRecord((state) => state.record);
  const now = useClock((state) => state.now);
  return useMemo(() => {
    const log = activeTreatment(record, now);
    return { logs: treatmentLogs(record), active: log && { log, status: statusOf(log, now) } };
  }, [record, now]);
}
