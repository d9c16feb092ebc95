/** A summary in words, part by part: neutral, and from the entries alone. */

import type { Translate } from '../messages/catalogue.ts';
import { weekdayDate } from '../messages/dates.ts';
import { formatDuration } from '../messages/duration.ts';
import type { LengthUnit } from '../messages/length.ts';
import type { Treatment } from '../record/treatment.ts';
import type { RequiredTotals } from '../strict/status.ts';
import type { Span, SummaryInterruption, SummaryPain, TreatmentSummary } from '../strict/summary.ts';
import { secondsOfUtc } from '../time/instants.ts';
import { checkInInWords } from './check-in-in-words.ts';
import { momentOf, momentsOf } from './log-in-words.ts';
import { briefMoment, datedInWords, ruleInWords } from './plan-in-words.ts';
import { reasonInWords } from './reason-in-words.ts';
import { signInWords } from './sign-in-words.ts';

export const lasting = (seconds: number): string => formatDuration(seconds / 60);

export type SummaryPart = {
  readonly name: string;
  readonly lines: readonly string[];
  /** The text if there are no lines. */
  readonly none: string;
};

const spanInWords = ({ from, until }: Span, t: Translate): string =>
  t('strictStart.dates', { from: briefMoment(from), until: briefMoment(until) });

function interruptionInWords(
  { start, end, seconds, reason, isBeyond }: SummaryInterruption,
  treatment: Treatment,
  t: Translate,
): string {
  const when =
    end === null
      ? t('strictRecord.since', { from: momentOf(secondsOfUtc(start), treatment) })
      : t('strictStart.dates', momentsOf(start, end, treatment));
  const said = { when, duration: lasting(seconds), reason: reasonInWords(reason, t) };
  return t(isBeyond === true ? 'strictRecord.offLonger' : 'strictRecord.offWithin', said);
}

/** Time off for the body's sake stands apart, and is never compared with the plan (E7.18). */
function interruptionParts(
  { interruptions }: TreatmentSummary,
  treatment: Treatment,
  t: Translate,
): readonly SummaryPart[] {
  const spared = interruptions.filter(({ isSpared }) => isSpared);
  const others = interruptions.filter(({ isSpared }) => !isSpared);
  const lines = (of: readonly SummaryInterruption[]): readonly string[] =>
    of.map((each) => interruptionInWords(each, treatment, t));
  const none = t('strictRecord.none');
  return [
    { name: t('strictRecord.interruptions'), lines: lines(others), none },
    ...(spared.length === 0 ? [] : [{ name: t('strictRecord.spared'), lines: lines(spared), none }]),
  ];
}

const painInWords = ({ date, score, painkiller }: SummaryPain, t: Translate): string => {
  const values = { date: weekdayDate(date), score };
  return painkiller === null
    ? t('strictRecord.painOf', values)
    : t('strictRecord.painOfWith', { ...values, painkiller });
};

/** The cells of a day's row: required, worn, off, not confirmed; dashes if nothing was required. */
export const totalsInWords = (totals: RequiredTotals): readonly string[] =>
  [totals.requiredSeconds, totals.wornSeconds, totals.offSeconds, totals.unconfirmedSeconds].map((seconds) =>
    totals.requiredSeconds === 0 ? '–' : lasting(seconds),
  );

/** The parts below the days, without those that were neither asked for nor entered. */
export function summaryParts(
  summary: TreatmentSummary,
  treatment: Treatment,
  unit: LengthUnit,
  t: Translate,
): readonly SummaryPart[] {
  const part = (name: string, lines: readonly string[]): SummaryPart => ({
    ...{ name, lines, none: t('strictRecord.none') },
  });
  const rules = summary.rules.map(({ rule, from, until, keptDays, notKeptDays, days }) =>
    t('strictRecord.keptOf', {
      ...{ what: datedInWords(ruleInWords(rule, t), from, until, t), keptDays, notKeptDays, days },
    }),
  );
  const overCap = summary.overCap.map(({ date, longestStandMinutes, capMinutes }) =>
    t('strictRecord.overCap', {
      date: weekdayDate(date),
      stand: formatDuration(longestStandMinutes),
      cap: formatDuration(capMinutes),
    }),
  );
  const optional = [
    part(
      t('strictRecord.pain'),
      summary.pain.map((each) => painInWords(each, t)),
    ),
    part(
      t('strictRecord.skin'),
      summary.skinDates.length === 0 ? [] : [summary.skinDates.map(weekdayDate).join('; ')],
    ),
    part(t('strictRecord.instructions'), [...rules, ...overCap]),
    part(
      t('strictRecord.walks'),
      summary.walks.map(({ date, minutes }) =>
        t('strictRecord.walkOf', { date: weekdayDate(date), duration: formatDuration(minutes) }),
      ),
    ),
    part(
      t('strictRecord.checkIns'),
      summary.checkIns.map((checkIn) =>
        t('strictRecord.checkInOf', {
          date: weekdayDate(checkIn.date),
          when: t(`checkIn.${checkIn.when}`),
          said: checkInInWords(checkIn, unit, t),
        }),
      ),
    ),
  ];
  return [
    ...interruptionParts(summary, treatment, t),
    part(
      t('strictRecord.unconfirmed'),
      summary.unconfirmed.map((span) => spanInWords(span, t)),
    ),
    part(
      t('strictRecord.signs'),
      summary.signs.map(({ at, sign }) =>
        t('strictRecord.signAt', { when: briefMoment(at), sign: signInWords(sign, t) }),
      ),
    ),
    part(t('strictRecord.questions'), summary.questions),
    ...optional.filter(({ lines }) => lines.length > 0),
    part(t('strictRecord.entered'), [
      ...(summary.isBackdated ? [t('strictRecord.backdated')] : []),
      ...(summary.lateLines > 0 ? [t('strictRecord.lateLines', { count: summary.lateLines })] : []),
      ...(summary.corrections > 0 ? [t('strictRecord.corrections', { count: summary.corrections })] : []),
    ]),
  ];
}
