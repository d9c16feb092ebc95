/** The treatments as spans of dates, by the clock of each plan, up to an early end. */
import {
  endOfTreatment,
  isCalledOff,
  type StrictRecord,
  treatmentLogs,
} from '#shared/strict/treatment-log.ts';
import { dateOf, zonedTimeOf, zoneOf } from '#shared/time/wall-clock.ts';
import type { Span } from '../../charts/spans.ts';

export const treatmentSpans = (record: StrictRecord, name: string): readonly Span[] =>
  treatmentLogs(record)
    .filter((log) => !isCalledOff(log))
    .map((log) => {
      const { start } = log.treatment.plan;
      const until = dateOf(zonedTimeOf(endOfTreatment(log), zoneOf(start)));
      return { from: dateOf(start), until, name };
    });
