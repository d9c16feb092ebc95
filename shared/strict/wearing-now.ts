/** Whether the stockings are on at a moment, according to the log, also outside required time. */

import type { OffReason } from '../record/strict-entry.ts';
import type { UtcInstant } from '../record/strict-event.ts';
import { utcOf } from '../time/instants.ts';
import type { ZonedTime } from '../time/zoned-time.ts';
import { effectiveEvents } from './replay.ts';
import { replayOf, type TreatmentEvents } from './treatment-log.ts';

export type WearingNow =
  /** `since`: the last evidence of wearing. */
  | { readonly isOn: true; readonly since: UtcInstant }
  | { readonly isOn: false; readonly since: UtcInstant; readonly reason: string };

/** Null before the start. */
export function wearingNow(log: TreatmentEvents, now: ZonedTime): WearingNow | null {
  const { calendar, nowSeconds, evidence, stretches } = replayOf(log, now);
  if (nowSeconds < calendar.start) return null;
  if (evidence !== null) return { isOn: true, since: utcOf(evidence) };
  const last = stretches.at(-1);
  return last?.state === 'off' ? { isOn: false, since: last.since, reason: last.reason } : null;
}

const bodily: readonly string[] = ['skin', 'pain', 'numb', 'tight'] satisfies readonly OffReason[];

/** Whether a reason concerns the body. The app then shows the contacts and counts no time on screen (E7.18). */
export const isBodily = (reason: string): boolean => bodily.includes(reason);

/** Whether they are off for a bodily reason. The app never shows this time against the plan (E7.18). */
export const isSpared = (wearing: WearingNow | null): boolean =>
  wearing?.isOn === false && isBodily(wearing.reason);

export type WhyIgnored = 'before-start' | 'still-to-come' | 'off-already' | 'not-on';

/** The reason why the last event changed nothing; null if it did change something. */
export function whyIgnored(log: TreatmentEvents, now: ZonedTime): WhyIgnored | null {
  const last = log.events.at(-1);
  if (last === undefined || last.kind === 'amend') return null;
  const { ignored, calendar, nowSeconds } = replayOf(log, now);
  if (!ignored.includes(last.id)) return null;
  const at = effectiveEvents(log.events).find(({ event }) => event.id === last.id)?.seconds ?? calendar.start;
  if (at < calendar.start) return 'before-start';
  if (at > nowSeconds) return 'still-to-come';
  return last.kind === 'off' ? 'off-already' : 'not-on';
}
