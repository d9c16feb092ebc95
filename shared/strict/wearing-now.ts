/** Whether the stockings are on at a moment, as the log has it, also where nothing is required. */

import type { UtcInstant } from '../record/strict-event.ts';
import { planCalendar } from '../rules/plan-calendar.ts';
import { epochSecondsOf, utcOf } from '../time/instants.ts';
import type { ZonedTime } from '../time/zoned-time.ts';
import { happenings } from './log.ts';
import { endOfTreatment, type TreatmentLog } from './treatment-log.ts';
import { walk } from './walk.ts';

export type WearingNow =
  /** `since`: the last evidence of wearing. */
  | { readonly isOn: true; readonly since: UtcInstant }
  | { readonly isOn: false; readonly since: UtcInstant; readonly reason: string };

/** Null before the start. */
export function wearingNow(
  { treatment, events }: Pick<TreatmentLog, 'treatment' | 'events'>,
  now: ZonedTime,
): WearingNow | null {
  const { start } = planCalendar(treatment.plan);
  const until = Math.min(Math.floor(epochSecondsOf(now)), endOfTreatment({ treatment, events }));
  if (until < start) return null;
  const confirmSeconds = treatment.plan.confirmWithinHours * 3600;
  const { stretches, evidence } = walk(happenings(events), { start, until, confirmSeconds });
  if (evidence !== null) return { isOn: true, since: utcOf(evidence) };
  const last = stretches.at(-1);
  return last !== undefined && 'since' in last
    ? { isOn: false, since: last.since, reason: last.reason }
    : null;
}

export type WhyIgnored = 'before-start' | 'still-to-come' | 'off-already' | 'not-on';

/** Why what was said last of the stockings changed nothing; null where it did. */
export function whyIgnored(log: TreatmentLog, now: ZonedTime): WhyIgnored | null {
  const last = log.events.at(-1);
  if (last === undefined || last.kind === 'amend') return null;
  const { start } = planCalendar(log.treatment.plan);
  const until = Math.min(Math.floor(epochSecondsOf(now)), endOfTreatment(log));
  const confirmSeconds = log.treatment.plan.confirmWithinHours * 3600;
  const happened = happenings(log.events);
  const { ignored } = walk(happened, { start, until, confirmSeconds });
  if (!ignored.includes(last.id)) return null;
  const at = happened.find(({ event }) => event.id === last.id)?.seconds ?? start;
  if (at < start) return 'before-start';
  if (at > until) return 'still-to-come';
  return last.kind === 'off' ? 'off-already' : 'not-on';
}
