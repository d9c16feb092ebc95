/** Strict mode as the screens see it: the treatments under way, those before them, and how each plan stands now. */
import { useMemo } from 'react';
import type { StrictStatus } from '#shared/strict/status.ts';
import {
  activeAmong,
  planDaysByDate,
  type StrictRecord,
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

type Logs = StrictRecord & { readonly logs: readonly TreatmentLog[] };

let last: Logs | null = null;

/** The logs of the record in the page: read once, whichever parts of the screen ask. */
function logsOf({ treatments, strictEntries }: StrictRecord): readonly TreatmentLog[] {
  if (last?.treatments !== treatments || last.strictEntries !== strictEntries) {
    last = { treatments, strictEntries, logs: treatmentLogs({ treatments, strictEntries }) };
  }
  return last.logs;
}

const useLogs = (): readonly TreatmentLog[] => useRecord((state) => logsOf(state.record));

export function useStrict(): Strict {
  const logs = useLogs();
  const now = useClock((state) => state.now);
  return useMemo(
    () => ({
      logs,
      active: activeAmong(logs, now).map((log) => ({ log, status: statusOf(log, now) })),
    }),
    [logs, now],
  );
}

/** The plan day of each date of strict mode, by each plan's clock. */
export function useStrictDays(): ReadonlyMap<CalendarDate, number> {
  const logs = useLogs();
  return useMemo(() => planDaysByDate(logs), [logs]);
}
