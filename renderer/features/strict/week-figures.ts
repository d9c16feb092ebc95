/** Where in the week the patient is, and how the time so far adds up. */

import { planCalendar } from '#shared/rules/plan-calendar.ts';
import type { RequiredTotals, StrictStatus } from '#shared/strict/status.ts';
import type { TreatmentLog } from '#shared/strict/treatment-log.ts';
import { epochSecondsOf, utcOf } from '#shared/time/instants.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';

export type WeekFigures = {
  /** The plan day that runs now, counted from 1; the first before the start. */
  readonly day: number;
  readonly days: number;
  readonly endsAt: string;
  /** Of the plan day that runs, up to now. */
  readonly today: RequiredTotals;
  readonly inAll: RequiredTotals;
  /** What is left of the plan day's allowance, seconds; never below 0. */
  readonly offLeftSeconds: number;
  /** When stockings are required again, while they are not; null otherwise or where they never are again. */
  readonly requiredFrom: string | null;
};

const nothing: RequiredTotals = { requiredSeconds: 0, wornSeconds: 0, offSeconds: 0, unconfirmedSeconds: 0 };

export function weekFigures(log: TreatmentLog, status: StrictStatus, now: ZonedTime): WeekFigures {
  const { plan } = log.treatment;
  const calendar = planCalendar(plan);
  const nowSeconds = Math.floor(epochSecondsOf(now));
  const running = calendar.days.findIndex(({ end }) => nowSeconds < end);
  const position = running === -1 ? plan.days - 1 : running;
  const today = status.days[position] ?? nothing;
  const next = calendar.required.find(({ start }) => start > nowSeconds);
  return {
    day: position + 1,
    days: plan.days,
    endsAt: status.planEnd,
    today,
    inAll: status,
    offLeftSeconds: Math.max(0, plan.allowedOffMinutesPerDay * 60 - today.offSeconds),
    requiredFrom: status.state === 'rest' && next !== undefined ? utcOf(next.start) : null,
  };
}
