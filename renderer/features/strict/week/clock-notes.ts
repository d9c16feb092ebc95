/** The log's notes on the computer's clock within the last day, in words. */

import type { TreatmentLog } from '#shared/strict/treatment-log.ts';
import { epochSecondsOf, utcOf } from '#shared/time/instants.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import type { Translate } from '../../../messages/use-messages.ts';
import { momentInWords, placeOf, secondsInWords } from './moments.ts';

const shownSeconds = 86_400;

export function clockNotes({ entries }: TreatmentLog, now: ZonedTime, t: Translate): readonly string[] {
  return entries.flatMap(({ said, recordedAt }) => {
    const at = Math.floor(epochSecondsOf(recordedAt));
    if (Math.abs(epochSecondsOf(now) - at) > shownSeconds) return [];
    const when = momentInWords(utcOf(at), now);
    if (said.kind === 'clock-back') {
      return [t('strict.clock.back', { duration: secondsInWords(Math.max(60, said.seconds)), when })];
    }
    return said.kind === 'zone'
      ? [t('strict.clock.zone', { from: placeOf(said.from), to: placeOf(said.to), when })]
      : [];
  });
}
