/** The instant of what is said now. */
import type { UtcInstant } from '#shared/record/strict-event.ts';
import type { TreatmentLog } from '#shared/strict/treatment-log.ts';
import { epochSecondsOf, utcOf } from '#shared/time/instants.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';

/** The screens' clock goes by minutes. */
const clockSeconds = 60;

/** Now, and not before a line that was entered since the screens' clock last moved. */
export function saidNow({ entries }: Pick<TreatmentLog, 'entries'>, now: ZonedTime): UtcInstant {
  const seconds = epochSecondsOf(now);
  const last = epochSecondsOf(entries.at(-1)?.recordedAt ?? now);
  return utcOf(Math.floor(last > seconds && last - seconds <= clockSeconds ? last : seconds));
}
