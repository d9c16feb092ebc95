/** A summary in words, part by part: neutral, and nothing that was not entered. */
import type { Treatment } from '#shared/record/treatment.ts';
import type { RequiredTotals } from '#shared/strict/status.ts';
import type { Span, TreatmentSummary } from '#shared/strict/summary.ts';
import { formatDuration } from '#shared/time/duration.ts';
import { secondsOfUtc } from '#shared/time/instants.ts';
import { checkInInWords } from '../../ui/check-in-words.ts';
import { weekdayDate } from '../../ui/dates.ts';
import type { LengthUnit } from '../../ui/length.ts';
import type { Say } from '../../words/use-words.ts';
import { momentOf } from './log-in-words.ts';
import { briefMoment, datedInWords, ruleInWords } from './plan-in-words.ts';
import { isBodily, reasonInWords } from './reasons.ts';

export const lasting = (seconds: number): string => formatDuration(seconds / 60);

export type SummaryPart = {
  readonly name: string;
  readonly lines: readonly string[];
  /** What stands where there are no lines. */
  readonly none: string;
};

const spanInWords = ({ from, until }: Span, say: Say): string =>
  say('strictStart.dates', { from: briefMoment(from), until: briefMoment(until) });

function interruptions({ status }: TreatmentSummary, treatment: Treatment, say: Say): readonly string[] {
  return status.interruptions.map(({ start, end, seconds, reason, excess }) => {
    const from = momentOf(secondsOfUtc(start), treatment);
    const when =
      end === null
        ? say('strictRecord.since', { from })
        : say('strictStart.dates', { from, until: momentOf(secondsOfUtc(end), treatment) });
    const said = { when, duration: lasting(seconds), reason: reasonInWords(reason, say) };
    // Off for the body's sake is never measured against the plan aloud (E7.18).
    return say(excess && !isBodily(reason) ? 'strictRecord.offLonger' : 'strictRecord.offWithin', said);
  });
}

/** The cells of a day's row: required, worn, off, not confirmed; dashes where nothing was required. */
export const totalsInWords = (totals: RequiredTotals): readonly string[] =>
  [totals.requiredSeconds, totals.wornSeconds, totals.offSeconds, totals.unconfirmedSeconds].map((seconds) =>
    totals.requiredSeconds === 0 ? '–' : lasting(seconds),
  );

/** The parts below the days; what nobody asked for and nobody said is left out. */
export function summaryParts(
  summary: TreatmentSummary,
  treatment: Treatment,
  unit: LengthUnit,
  say: Say,
): readonly SummaryPart[] {
  const part = (name: string, lines: readonly string[]): SummaryPart => ({
    ...{ name, lines, none: say('strictRecord.none') },
  });
  const rules = summary.rules.map(({ rule, from, until, keptDays, notKeptDays, days }) =>
    say('strictRecord.keptOf', {
      ...{ what: datedInWords(ruleInWords(rule, say), from, until, say), keptDays, notKeptDays, days },
    }),
  );
  const overCap = summary.overCap.map(({ date, longestStandMinutes, capMinutes }) =>
    say('strictRecord.overCap', {
      date: weekdayDate(date),
      stand: formatDuration(longestStandMinutes),
      cap: formatDuration(capMinutes),
    }),
  );
  const optional = [
    part(say('strictRecord.instructions'), [...rules, ...overCap]),
    part(
      say('strictRecord.walks'),
      summary.walks.map(({ date, minutes }) =>
        say('strictRecord.walkOf', { date: weekdayDate(date), duration: formatDuration(minutes) }),
      ),
    ),
    part(
      say('strictRecord.checkIns'),
      summary.checkIns.map((checkIn) =>
        say('strictRecord.checkInOf', {
          date: weekdayDate(checkIn.date),
          when: say(`checkIn.${checkIn.when}`),
          said: checkInInWords(checkIn, unit, say),
        }),
      ),
    ),
  ];
  return [
    part(say('strictRecord.interruptions'), interruptions(summary, treatment, say)),
    part(
      say('strictRecord.unconfirmed'),
      summary.unconfirmed.map((span) => spanInWords(span, say)),
    ),
    part(say('strictRecord.signs'), summary.signs.map(briefMoment)),
    ...optional.filter(({ lines }) => lines.length > 0),
    part(say('strictRecord.entered'), [
      ...(summary.isBackdated ? [say('strictRecord.backdated')] : []),
      ...(summary.lateLines > 0 ? [say('strictRecord.lateLines', { count: summary.lateLines })] : []),
      ...(summary.corrections > 0 ? [say('strictRecord.corrections', { count: summary.corrections })] : []),
    ]),
  ];
}
