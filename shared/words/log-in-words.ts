/** A line of the log in words, with its times by the clocks of the plan's zone. */

import type { Translate } from '../messages/catalogue.ts';
import { weekdayDate } from '../messages/dates.ts';
import { formatDuration } from '../messages/duration.ts';
import type { LogPayload } from '../record/strict-entry.ts';
import type { OffSpan, UtcInstant } from '../record/strict-event.ts';
import type { Treatment } from '../record/treatment.ts';
import { type LogLine, logLinesOf } from '../strict/lines.ts';
import { planChangeOf } from '../strict/plan-change.ts';
import type { TreatmentLog } from '../strict/treatment-log.ts';
import { epochSecondsOf, secondsOfUtc } from '../time/instants.ts';
import { zonedTimeOf, zoneOf } from '../time/wall-clock.ts';
import { briefMoment, differencesInWords, legsInWords, planInWords, ruleInWords } from './plan-in-words.ts';
import { reasonInWords } from './reason-in-words.ts';
import { signInWords, signOf } from './sign-in-words.ts';
import { untilInWords } from './until-in-words.ts';

type Said<Kind extends LogPayload['kind']> = Extract<LogPayload, { kind: Kind }>;

/** `Mon 23 Nov, 16:00`, of an instant in seconds since 1970. */
export const momentOf = (seconds: number, { plan }: Pick<Treatment, 'plan'>): string =>
  briefMoment(zonedTimeOf(seconds, zoneOf(plan.start)));

/** Two moments, the second without its date if that is the same: `Mon 23 Nov, 16:00` and `16:20`. */
export const momentsOf = (
  from: UtcInstant,
  until: UtcInstant,
  treatment: Pick<Treatment, 'plan'>,
): { readonly from: string; readonly until: string } => ({
  from: momentOf(secondsOfUtc(from), treatment),
  until: untilInWords(until, from, zoneOf(treatment.plan.start)),
});

function offInWords({ from, to, reason }: OffSpan, treatment: Treatment, t: Translate): string {
  const values = { reason: reasonInWords(reason, t) };
  return to === undefined
    ? t('strictRecord.offSince', { ...values, from: momentOf(secondsOfUtc(from), treatment) })
    : t('strictRecord.offSpan', { ...values, ...momentsOf(from, to, treatment) });
}

/** An answer in one sentence: on all the time, or with the times off. */
function answerInWords({ from, to, off = [] }: Said<'worn'>, treatment: Treatment, t: Translate): string {
  const span = momentsOf(from, to, treatment);
  if (off.length === 0) return t('strictRecord.line.worn', span);
  const times = off.map((each) => offInWords(each, treatment, t)).join('; ');
  return t('strictRecord.line.wornOff', { ...span, off: times });
}

/** `Plan changed by my clinic: 7 → 3 days` */
export function planLineInWords(
  log: TreatmentLog,
  { id, said }: { readonly id: string; readonly said: Said<'plan'> },
  t: Translate,
): string {
  const { before, after } = planChangeOf(log, { id, ...said });
  const differences = differencesInWords(before, after, t);
  const zone = said.zone === undefined ? [] : [t('strictRecord.plan.zone', { zone: said.zone })];
  // A change that an earlier one has made already names the plan.
  const what = differences.length + zone.length === 0 ? planInWords(after, t) : [...differences, ...zone];
  const message = said.fromStart === true ? 'strictRecord.line.planFromStart' : 'strictRecord.line.plan';
  return t(`${message}.${said.by}`, { what: what.join('; ') });
}

function correctedStart(said: Said<'correct'>, t: Translate): string {
  const { start, treatedAt, legs, garmentId } = said;
  const what = [
    ...(start === undefined ? [] : [t('strictRecord.corrected.start', { when: briefMoment(start) })]),
    ...(treatedAt === undefined
      ? []
      : [t('strictRecord.corrected.treatedAt', { when: briefMoment(treatedAt) })]),
    ...(legs === undefined ? [] : [legsInWords(legs, t)]),
    ...(garmentId === undefined ? [] : [t('strictRecord.corrected.stocking')]),
  ];
  return t('strictRecord.line.correct', { what: what.join('; ') });
}

function painInWords({ date, score, painkiller }: Said<'pain'>, t: Translate): string {
  const values = { date: weekdayDate(date), score };
  return painkiller === undefined
    ? t('strictRecord.line.pain', values)
    : t('strictRecord.line.painWith', { ...values, painkiller });
}

/** The line's text, without its time. */
function lineInWords({ entry, target }: LogLine, log: TreatmentLog, t: Translate): string {
  const { id, said } = entry;
  const { treatment } = log;
  const at = (utc: string): string => momentOf(secondsOfUtc(utc), treatment);
  switch (said.kind) {
    case 'on':
    case 'confirm':
    case 'still-off':
    case 'details':
    case 'asked':
      return t(`strictRecord.line.${said.kind}`);
    case 'sign':
      return t('strictRecord.line.sign', { sign: signInWords(signOf(entry), t) });
    case 'plan':
      return planLineInWords(log, { id, said }, t);
    case 'correct':
      return correctedStart(said, t);
    case 'pain':
      return painInWords(said, t);
    case 'skin':
      return t('strictRecord.line.skin', { date: weekdayDate(said.date) });
    case 'question':
      return t('strictRecord.line.question', { text: said.text });
    case 'keep-hours':
      return t('strictRecord.line.keep-hours', { zone: said.zone });
    case 'off':
      return t('strictRecord.line.off', { reason: reasonInWords(said.reason, t) });
    case 'end':
      return t(`strictRecord.line.end.${said.by}`, { reason: said.reason });
    case 'worn':
      return answerInWords(said, treatment, t);
    case 'unknown':
      return t('strictRecord.line.unknown', momentsOf(said.from, said.to, treatment));
    case 'walk':
      return t('strictRecord.line.walk', { date: weekdayDate(said.date), minutes: said.minutes });
    case 'rule': {
      const rule = treatment.rules[said.rule];
      const what = rule === undefined ? '' : ruleInWords(rule, t);
      const message = said.isKept ? 'strictRecord.line.kept' : 'strictRecord.line.notKept';
      return t(message, { what, date: weekdayDate(said.date) });
    }
    case 'clock-back':
      return t('strictRecord.line.clock-back', { duration: formatDuration(Math.ceil(said.seconds / 60)) });
    case 'zone':
      return t('strictRecord.line.zone', { from: said.from, to: said.to });
    case 'amend': {
      const [line] = target === null ? [] : logLinesOf({ entries: [target] });
      const what = line === undefined ? '' : lineInWords(line, log, t);
      const { reason } = said;
      return said.at === undefined
        ? t('strictRecord.line.never', { what, reason })
        : t('strictRecord.line.amend', { what, when: at(said.at), reason });
    }
  }
}

export type LineInWords = {
  readonly line: LogLine;
  readonly when: string;
  readonly what: string;
  /** The time of entry, if that was later, and the correction. */
  readonly notes: readonly string[];
};

/** The whole log in words, in the order in which it was entered. */
export const logInWords = (log: TreatmentLog, t: Translate): readonly LineInWords[] =>
  logLinesOf(log).map((line) => {
    const entered = momentOf(epochSecondsOf(line.entry.recordedAt), log.treatment);
    const { correctedTo } = line;
    return {
      line,
      when: line.seconds === null ? entered : momentOf(line.seconds, log.treatment),
      what: lineInWords(line, log, t),
      notes: [
        ...(line.isLate ? [t('strictRecord.saidOn', { when: entered })] : []),
        ...(correctedTo === 'never' ? [t('strictRecord.tookBack')] : []),
        ...(correctedTo === null || correctedTo === 'never'
          ? []
          : [t('strictRecord.correctedTo', { when: momentOf(correctedTo.seconds, log.treatment) })]),
      ],
    };
  });
