/** How it stands, in a sentence beside the state's word. */
import type { ZonedTime } from '#shared/record/zoned-time.ts';
import type { StrictStatus } from '#shared/strict/status.ts';
import type { TreatmentLog } from '#shared/strict/treatment-log.ts';
import { wearingNow } from '#shared/strict/wearing-now.ts';
import { formatDuration } from '#shared/time/duration.ts';
import type { Say } from '../../words/use-words.ts';
import { momentInWords } from './moments.ts';
import { isSpared, reasonInWords } from './reasons.ts';
import { weekFigures } from './week-figures.ts';

function offInWords({ treatment }: TreatmentLog, status: StrictStatus, now: ZonedTime, say: Say): string {
  const { longestOffMinutes, allowedOffMinutesPerDay } = treatment.plan;
  if (status.state === 'off-too-long') {
    const atOnce = formatDuration(longestOffMinutes);
    return say('strict.offPast', { atOnce, perDay: formatDuration(allowedOffMinutesPerDay) });
  }
  return status.deadline === null
    ? say('strict.offWithin')
    : say('strict.offUntil', { until: momentInWords(status.deadline, now) });
}

/** The sentences that follow the state's word; none after the plan's end. */
export function stateInWords(
  log: TreatmentLog,
  status: StrictStatus,
  now: ZonedTime,
  say: Say,
): readonly string[] {
  const wearing = wearingNow(log, now);
  if (wearing === null) return [];
  const since = momentInWords(wearing.since, now);
  if (status.state === 'rest') {
    const { requiredFrom } = weekFigures(log, status, now);
    return [
      requiredFrom === null
        ? say('strict.restToEnd')
        : say('strict.restUntil', { when: momentInWords(requiredFrom, now) }),
    ];
  }
  if (!wearing.isOn) {
    const reason = reasonInWords(wearing.reason, say);
    const offSince = say('strict.offSince', { since, reason });
    return isSpared(wearing) ? [offSince] : [offSince, offInWords(log, status, now, say)];
  }
  if (status.state === 'unconfirmed') return [say('strict.unconfirmedSince', { since })];
  if (status.state !== 'on-track') return [];
  return [
    status.deadline === null
      ? say('strict.confirmed', { since })
      : say('strict.confirmBy', { since, until: momentInWords(status.deadline, now) }),
  ];
}

/** The state's word; for the body's sake off is off, however long. */
export function stateWord(log: TreatmentLog, status: StrictStatus, now: ZonedTime, say: Say): string {
  const isQuiet = status.state === 'off-too-long' && isSpared(wearingNow(log, now));
  return say(`strict.state.${isQuiet ? 'off' : status.state}`);
}
