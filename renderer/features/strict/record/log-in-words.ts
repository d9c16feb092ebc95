/** A line of the log in words, with its times by the clocks of the plan's zone. */
import type { Treatment } from '#shared/record/treatment.ts';
import { type LogLine, logLinesOf } from '#shared/strict/lines.ts';
import type { TreatmentLog } from '#shared/strict/treatment-log.ts';
import { epochSecondsOf, secondsOfUtc } from '#shared/time/instants.ts';
import { zonedTimeOf, zoneOf } from '#shared/time/wall-clock.ts';
import { formatDuration } from '../../../messages/duration.ts';
import type { Translate } from '../../../messages/use-messages.ts';
import { weekdayDate } from '../../../ui/dates.ts';
import { briefMoment, ruleInWords } from '../plan-in-words.ts';
import { reasonInWords } from '../reasons.ts';

/** `Mon 23 Nov, 16:00`, of an instant in seconds since 1970. */
export const momentOf = (seconds: number, { plan }: Pick<Treatment, 'plan'>): string =>
  briefMoment(zonedTimeOf(seconds, zoneOf(plan.start)));

/** The line's text, without its time. */
function lineInWords({ entry, target }: LogLine, treatment: Treatment, t: Translate): string {
  const { said } = entry;
  const at = (utc: string): string => momentOf(secondsOfUtc(utc), treatment);
  switch (said.kind) {
    case 'on':
    case 'confirm':
    case 'still-off':
    case 'sign':
    case 'details':
      return t(`strictRecord.line.${said.kind}`);
    case 'off':
      return t('strictRecord.line.off', { reason: reasonInWords(said.reason, t) });
    case 'end':
      return t(`strictRecord.line.end.${said.by}`, { reason: said.reason });
    case 'worn':
    case 'unknown':
      return t(`strictRecord.line.${said.kind}`, { from: at(said.from), until: at(said.to) });
    case 'walk':
      return t('strictRecord.line.walk', { date: weekdayDate(said.date), minutes: said.minutes });
    case 'rule': {
      const rule = treatment.rules[said.rule];
      const what = rule === undefined ? '' : ruleInWords(rule, t);
      const id = said.isKept ? 'strictRecord.line.kept' : 'strictRecord.line.notKept';
      return t(id, { what, date: weekdayDate(said.date) });
    }
    case 'clock-back':
      return t('strictRecord.line.clock-back', { duration: formatDuration(Math.ceil(said.seconds / 60)) });
    case 'zone':
      return t('strictRecord.line.zone', { from: said.from, to: said.to });
    case 'amend': {
      const [line] = target === null ? [] : logLinesOf({ entries: [target] });
      const what = line === undefined ? '' : lineInWords(line, treatment, t);
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
      what: lineInWords(line, log.treatment, t),
      notes: [
        ...(line.isLate ? [t('strictRecord.enteredAt', { when: entered })] : []),
        ...(correctedTo === 'never' ? [t('strictRecord.tookBack')] : []),
        ...(correctedTo === null || correctedTo === 'never'
          ? []
          : [t('strictRecord.correctedTo', { when: momentOf(correctedTo.seconds, log.treatment) })]),
      ],
    };
  });
