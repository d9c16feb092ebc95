/**
 * The summary of a treatment, for the patient and the clinic: the numbers of its status and the related entries. It
 * counts entries and judges nothing.
 */
import type { DayExposure } from '../exposure/exposures.ts';
import type { CheckIn } from '../record/check-in.ts';
import { planCalendar, planEndDate } from '../rules/plan-calendar.ts';
import { epochSecondsOf } from '../time/instants.ts';
import { addDays, dateOf, daysBetween, zonedTimeOf, zoneOf } from '../time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '../time/zoned-time.ts';
import { isBackdated, isLate } from './lines.ts';
import { effectiveEvents } from './replay.ts';
import { type DatedRule, datedRules, daysOverCap, type OverCap, tickOf, walkedOn } from './rules.ts';
import type { RequiredTotals, StrictStatus } from './status.ts';
import { endOfTreatment, statusOf, type TreatmentLog } from './treatment-log.ts';
import { timelineOf } from './week.ts';

/** `[from, until)` by the clocks of the plan's zone. */
export type Span = { readonly from: ZonedTime; readonly until: ZonedTime };

export type SummaryDay = RequiredTotals & Span & { readonly day: number };

/** An instruction with the number of days ticked as kept, or as not kept. */
export type RuleKept = DatedRule & {
  readonly keptDays: number;
  readonly notKeptDays: number;
  /** Its days so far. */
  readonly days: number;
};

export type TreatmentSummary = {
  readonly status: StrictStatus;
  /** The end of strict mode, past or to come. */
  readonly ended: ZonedTime;
  /** Whether the clinic or the patient ended it before the plan's end, and the reason; null if neither did. */
  readonly end: { readonly by: 'clinic' | 'patient'; readonly reason: string } | null;
  readonly days: readonly SummaryDay[];
  /** Required time for which nobody confirmed that the stockings were on. */
  readonly unconfirmed: readonly Span[];
  readonly isBackdated: boolean;
  /** The number of lines entered later than their events. */
  readonly lateLines: number;
  readonly corrections: number;
  /** The times at which the patient entered a warning sign. */
  readonly signs: readonly ZonedTime[];
  readonly walks: readonly { readonly date: CalendarDate; readonly minutes: number }[];
  readonly rules: readonly RuleKept[];
  readonly overCap: readonly OverCap[];
  /** Check-ins within the dates of the plan. */
  readonly checkIns: readonly CheckIn[];
};

/** The sources of a summary other than the log. */
export type SummarySources = {
  readonly checkIns: readonly CheckIn[];
  readonly days: readonly DayExposure[];
  readonly now: ZonedTime;
};

/** The dates from `from` to `until`, both included. */
const datesBetween = (from: CalendarDate, until: CalendarDate): readonly CalendarDate[] =>
  Array.from({ length: Math.max(0, daysBetween(from, until) + 1) }, (_, i) => addDays(from, i));

function unconfirmedSpans(log: TreatmentLog, now: ZonedTime, zone: string): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end, state } of timelineOf(log, now).flatMap(({ pieces }) => pieces)) {
    if (state !== 'unconfirmed') continue;
    const last = spans.at(-1);
    if (last?.end === start) last.end = end;
    else spans.push({ start, end });
  }
  return spans.map(({ start, end }) => ({ from: zonedTimeOf(start, zone), until: zonedTimeOf(end, zone) }));
}

function keptOf(log: TreatmentLog, dated: DatedRule, today: CalendarDate): RuleKept {
  const last = dated.until < today ? dated.until : today;
  const dates = datesBetween(dated.from, last);
  const ticks = dates.map((date) => tickOf(log, dated.position, date));
  return {
    ...dated,
    keptDays: ticks.filter((isKept) => isKept === true).length,
    notKeptDays: ticks.filter((isKept) => isKept === false).length,
    days: dates.length,
  };
}

function earlyEnd({ treatment, events }: TreatmentLog): TreatmentSummary['end'] {
  const ended = endOfTreatment({ treatment, events });
  if (ended === planCalendar(treatment.plan).end) return null;
  const event = effectiveEvents(events).find(
    (each) => each.event.kind === 'end' && each.seconds === ended,
  )?.event;
  return event?.kind === 'end' ? { by: event.by, reason: event.reason } : null;
}

/** @param sources check-ins and days of the whole record; the summary takes those of the plan's dates */
export function summaryOf(log: TreatmentLog, { checkIns, days, now }: SummarySources): TreatmentSummary {
  const { plan } = log.treatment;
  const zone = zoneOf(plan.start);
  const ended = zonedTimeOf(endOfTreatment(log), zone);
  const today = dateOf(zonedTimeOf(epochSecondsOf(now), zone));
  const [first, last] = [dateOf(plan.start), dateOf(ended)];
  const status = statusOf(log, now);
  const timeline = timelineOf(log, now);
  const rules = datedRules(log.treatment).map((dated) => keptOf(log, dated, today));
  const lastRule = rules.reduce((latest, { until }) => (until > latest ? until : latest), planEndDate(plan));
  return {
    status,
    ended,
    end: earlyEnd(log),
    days: status.days.map((each, i) => ({
      ...each,
      from: zonedTimeOf(timeline[i]?.start ?? 0, zone),
      until: zonedTimeOf(timeline[i]?.end ?? 0, zone),
    })),
    unconfirmed: unconfirmedSpans(log, now, zone),
    isBackdated: isBackdated(log),
    lateLines: log.entries.filter(isLate).length,
    corrections: log.entries.filter(({ said }) => said.kind === 'amend').length,
    signs: log.entries.flatMap(({ said, recordedAt }) => (said.kind === 'sign' ? [recordedAt] : [])),
    walks: datesBetween(first, lastRule).flatMap((date) => {
      const minutes = walkedOn(log, date);
      return minutes === null ? [] : [{ date, minutes }];
    }),
    rules,
    overCap: daysOverCap(log.treatment, days),
    checkIns: checkIns.filter(({ date }) => first <= date && date <= last),
  };
}
