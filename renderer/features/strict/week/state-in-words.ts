/** The state in a sentence, beside the state's word. */

import type { StrictStatus } from '#shared/strict/status.ts';
import { planNow, type TreatmentLog } from '#shared/strict/treatment-log.ts';
import { wearingNow } from '#shared/strict/wearing-now.ts';
import { weekFigures } from '#shared/strict/week.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import { reasonInWords } from '#shared/words/reason-in-words.ts';
import { formatDuration } from '../../../messages/duration.ts';
import type { Translate } from '../../../messages/use-messages.ts';
import { isOwnWords, showsWhomToCall } from '../reasons.ts';
import { momentInWords } from './moments.ts';

function offInWords(log: TreatmentLog, status: StrictStatus, now: ZonedTime, t: Translate): string {
  if (status.state === 'off-too-long') {
    const { longestOffMinutes, allowedOffMinutesPerDay } = planNow(log, now);
    const atOnce = formatDuration(longestOffMinutes);
    return t('strict.offPast', { atOnce, perDay: formatDuration(allowedOffMinutesPerDay) });
  }
  return status.deadline === null
    ? t('strict.offWithin')
    : t('strict.offUntil', { until: momentInWords(status.deadline, now) });
}

/** One stocking, or two. */
export const stockingsOf = ({ treatment }: Pick<TreatmentLog, 'treatment'>): number =>
  treatment.legs === 'both' ? 2 : 1;

/** The sentences that follow the state's word; none after the plan's end. */
export function stateInWords(
  log: TreatmentLog,
  status: StrictStatus,
  now: ZonedTime,
  t: Translate,
): readonly string[] {
  const wearing = wearingNow(log, now);
  if (wearing === null) return [];
  const since = momentInWords(wearing.since, now);
  if (status.state === 'rest') {
    const { requiredFrom } = weekFigures(log, status, now);
    return [
      requiredFrom === null
        ? t('strict.restToEnd')
        : t('strict.restUntil', { when: momentInWords(requiredFrom, now) }),
    ];
  }
  if (wearing.kind === 'off') {
    const reason = reasonInWords(wearing.reason, t);
    const offSince = t('strict.offSince', { since, reason });
    return showsWhomToCall(wearing) ? [offSince] : [offSince, offInWords(log, status, now, t)];
  }
  if (wearing.kind === 'away') return [];
  if (status.state === 'unconfirmed')
    return [t('strict.unconfirmedSince', { since, count: stockingsOf(log) })];
  if (status.state !== 'on-track') return [];
  return [
    status.deadline === null
      ? t('strict.confirmed', { since })
      : t('strict.confirmBy', { since, until: momentInWords(status.deadline, now) }),
  ];
}

/** The state's word. In the patient's own words it stays "off", however long. */
export function stateWord(log: TreatmentLog, status: StrictStatus, now: ZonedTime, t: Translate): string {
  const wearing = wearingNow(log, now);
  const isQuiet = status.state === 'off-too-long' && wearing?.kind === 'off' && isOwnWords(wearing.reason);
  return t(`strict.state.${isQuiet ? 'off' : status.state}`, { count: stockingsOf(log) });
}
