/** Whether the stockings are on at a moment, according to the log, also outside required time. */

import { sparedReasons } from '../record/strict-entry.ts';
import type { UtcInstant } from '../record/strict-event.ts';
import { utcOf } from '../time/instants.ts';
import type { ZonedTime } from '../time/zoned-time.ts';
import { effectiveEvents } from './effective-events.ts';
import { replayOf, type TreatmentEvents } from './treatment-log.ts';

export type WearingNow =
  /** `since`: the last evidence of wearing. */
  | { readonly kind: 'on'; readonly since: UtcInstant }
  | { readonly kind: 'off'; readonly since: UtcInstant; readonly reason: string; readonly isSpared: boolean }
  /** A rest has begun at `since`, and nobody has said "on" after it. */
  | { readonly kind: 'away'; readonly since: UtcInstant };

/** Null before the start. */
export function wearingNow(log: TreatmentEvents, now: ZonedTime): WearingNow | null {
  const { calendar, nowSeconds, wearing } = replayOf(log, now);
  if (nowSeconds < calendar.start) return null;
  if (wearing.kind === 'on') return { kind: 'on', since: utcOf(wearing.evidence) };
  return wearing.kind === 'away' ? { kind: 'away', since: utcOf(wearing.since) } : wearing;
}

/** Whether a reason is of the body, or the clinic's word: time off for it is spared (model.md §5). */
export const isSparedReason = (reason: string): boolean =>
  (sparedReasons as readonly string[]).includes(reason);

export type WhyIgnored = 'before-start' | 'still-to-come' | 'off-already' | 'not-on' | 'rest';

/** The reason why the last event changed nothing; null if it did change something. */
export function whyIgnored(log: TreatmentEvents, now: ZonedTime): WhyIgnored | null {
  const last = log.events.at(-1);
  if (last === undefined || last.kind === 'amend' || last.kind === 'plan') return null;
  const { ignored, calendar, nowSeconds, wearing } = replayOf(log, now);
  if (!ignored.includes(last.id)) return null;
  const at = effectiveEvents(log.events).find(({ event }) => event.id === last.id)?.seconds ?? calendar.start;
  if (at < calendar.start) return 'before-start';
  if (at > nowSeconds) return 'still-to-come';
  if (last.kind === 'off') return 'off-already';
  return wearing.kind === 'away' ? 'rest' : 'not-on';
}
