/**
 * The summary of a treatment, for the patient and the clinic: the numbers of its status and the related entries. It
 * counts entries and judges nothing.
 */
import type { DayExposure } from '../exposure/exposures.ts';
import type { CheckIn } from '../record/check-in.ts';
import { offReasons, type StrictEntry, standingEntries } from '../record/strict-entry.ts';
import type { Visit } from '../record/treatment.ts';
import type { WarningSignId } from '../record/warning-sign.ts';
import { epochSecondsOf } from '../time/instants.ts';
import { dateOf, datesBetween, zonedTimeOf, zoneOf } from '../time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '../time/zoned-time.ts';
import { questionsOf } from './days.ts';
import { effectiveEvents } from './effective-events.ts';
import { isBackdated, isLate } from './lines.ts';
import { notOnYet } from './replay.ts';
import { type DatedRule, datedRules, daysOverCap, keptOn, type OverCap, walkedOn } from './rules.ts';
import type { RequiredTotals, StrictStatus } from './status.ts';
import type { Interruption } from './totals.ts';
import { courseOf, detailsOf, endOfTreatment, statusOf, type TreatmentLog } from './treatment-log.ts';
import { isSparedReason } from './wearing-now.ts';
import { timelineOf } from './week.ts';

/** `[from, until)` by the clocks of the plan's zone. */
export type Span = { readonly from: ZonedTime; readonly until: ZonedTime };

export type SummaryDay = RequiredTotals & Span & { readonly day: number };

/** An instruction with the number of days on which it was kept, or not, by the ticks and the minutes walked. */
export type RuleKept = DatedRule & {
  readonly keptDays: number;
  readonly notKeptDays: number;
  /** Its days so far. */
  readonly days: number;
};

/** A time off within required time. */
export type SummaryInterruption = Omit<Interruption, 'excess'> & {
  /** Longer than the plan allows. Null where it is not said: for spared time, and for the patient's own words. */
  readonly isBeyond: boolean | null;
};

export type SummarySign = { readonly at: ZonedTime; readonly sign: WarningSignId | null };

/** The pain of a date, as last entered: 0 to 10. */
export type SummaryPain = {
  readonly date: CalendarDate;
  readonly score: number;
  /** In the patient's words; null where none was entered. */
  readonly painkiller: string | null;
};

export type TreatmentSummary = {
  readonly status: StrictStatus;
  /** The end of strict mode, past or to come. */
  readonly ended: ZonedTime;
  /** Whether the clinic or the patient ended it before the plan's end, and the reason; null if neither did. */
  readonly end: { readonly by: 'clinic' | 'patient'; readonly reason: string } | null;
  /** Those that have begun, oldest first. */
  readonly days: readonly SummaryDay[];
  /** The plan days still to come, or null: after an early end none comes. */
  readonly ahead: { readonly fromDay: number; readonly toDay: number; readonly from: ZonedTime } | null;
  readonly interruptions: readonly SummaryInterruption[];
  /** Required time for which nobody confirmed that the stockings were on. */
  readonly unconfirmed: readonly Span[];
  readonly isBackdated: boolean;
  /** The number of lines entered later than their events. */
  readonly lateLines: number;
  /** Lines that correct or take back an earlier one, or what was entered at the start. */
  readonly corrections: number;
  /** When the patient entered a warning sign, and which. */
  readonly signs: readonly SummarySign[];
  readonly pain: readonly SummaryPain[];
  /** The dates on which the patient looked at the skin. */
  readonly skinDates: readonly CalendarDate[];
  /** The patient's questions for the visit. */
  readonly questions: readonly string[];
  readonly visit: Visit | null;
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
  const last = dated.until !== null && dated.until < today ? dated.until : today;
  const dates = datesBetween(dated.from, last);
  const ticks = dates.map((date) => keptOn(log, dated, date));
  return {
    ...dated,
    keptDays: ticks.filter((isKept) => isKept === true).length,
    notKeptDays: ticks.filter((isKept) => isKept === false).length,
    days: dates.length,
  };
}

function earlyEnd(log: TreatmentLog): TreatmentSummary['end'] {
  const ended = endOfTreatment(log);
  if (ended === courseOf(log).calendar.end) return null;
  const event = effectiveEvents(log.events).find(
    (each) => each.event.kind === 'end' && each.seconds === ended,
  )?.event;
  return event?.kind === 'end' ? { by: event.by, reason: event.reason } : null;
}

/** Reasons of which "longer than the plan allows" may be said: none of the body, none in the patient's own words. */
const comparedReasons: readonly string[] = [...offReasons.filter((each) => !isSparedReason(each)), notOnYet];

const interruptionOf = ({ excess, ...interruption }: Interruption): SummaryInterruption => ({
  ...interruption,
  isBeyond: interruption.isSpared || !comparedReasons.includes(interruption.reason) ? null : excess,
});

/** Of each date the last, in order of date. */
function painOf(entries: readonly StrictEntry[]): readonly SummaryPain[] {
  const byDate = new Map<CalendarDate, SummaryPain>();
  for (const { said } of entries) {
    if (said.kind !== 'pain') continue;
    byDate.set(said.date, { date: said.date, score: said.score, painkiller: said.painkiller ?? null });
  }
  return [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

const isCorrection = ({ said }: StrictEntry): boolean =>
  said.kind === 'amend' || said.kind === 'correct' || (said.kind === 'plan' && said.fromStart === true);

/** @param sources check-ins and days of the whole record; the summary takes those of the plan's dates */
export function summaryOf(
  log: TreatmentLog,
  { checkIns, days: exposures, now }: SummarySources,
): TreatmentSummary {
  const { plan } = log.treatment;
  const zone = zoneOf(plan.start);
  const ended = zonedTimeOf(endOfTreatment(log), zone);
  const today = dateOf(zonedTimeOf(epochSecondsOf(now), zone));
  const [first, last] = [dateOf(plan.start), dateOf(ended)];
  const status = statusOf(log, now);
  const standing = standingEntries(log.entries);
  const nowSeconds = Math.floor(epochSecondsOf(now));
  const timeline = timelineOf(log, now);
  const days = timeline.map(({ start, end }, i) => ({
    ...(status.days[i] ?? {
      day: i + 1,
      requiredSeconds: 0,
      wornSeconds: 0,
      offSeconds: 0,
      unconfirmedSeconds: 0,
    }),
    ...{ from: zonedTimeOf(start, zone), until: zonedTimeOf(end, zone) },
  }));
  const end = earlyEnd(log);
  const horizon = Math.min(nowSeconds, endOfTreatment(log));
  const begun = timeline.filter(({ start }) => start <= horizon).length;
  const firstAhead = days[begun];
  const rules = datedRules(log.treatment).map((dated) => keptOf(log, dated, today));
  const lastRule = rules.reduce(
    (latest, { until }) => (until !== null && until > latest ? until : latest),
    dateOf(zonedTimeOf(courseOf(log).calendar.end, zone)),
  );
  return {
    status,
    ended,
    end,
    days: days.slice(0, begun),
    ahead:
      end !== null || firstAhead === undefined
        ? null
        : { fromDay: firstAhead.day, toDay: days.length, from: firstAhead.from },
    interruptions: status.interruptions.map(interruptionOf),
    unconfirmed: unconfirmedSpans(log, now, zone),
    isBackdated: isBackdated(log),
    lateLines: log.entries.filter(isLate).length,
    corrections: log.entries.filter(isCorrection).length,
    signs: standing.flatMap(({ said, recordedAt }) =>
      said.kind === 'sign' ? [{ at: recordedAt, sign: said.sign ?? null }] : [],
    ),
    pain: painOf(standing),
    skinDates: [...new Set(standing.flatMap(({ said }) => (said.kind === 'skin' ? [said.date] : [])))].sort(),
    questions: questionsOf(log).map(({ text }) => text),
    visit: detailsOf(log).visit,
    walks: datesBetween(first, lastRule).flatMap((date) => {
      const minutes = walkedOn(log, date);
      return minutes === null ? [] : [{ date, minutes }];
    }),
    rules,
    overCap: daysOverCap(log.treatment, exposures),
    checkIns: checkIns.filter(({ date }) => first <= date && date <= last),
  };
}
