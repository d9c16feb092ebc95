/** The one place of the services that asks what time it is and where. */
import { Temporal } from 'temporal-polyfill';
import { machineZoneOf } from '#shared/time/machine-zone.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';

/**
 * The moment with the machine's zone: `2026-03-28T22:00:00+01:00[Europe/Berlin]`; in UTC where the machine names no
 * zone, as with an empty `TZ`.
 */
export const now = (): ZonedTime => {
  const { zone } = machineZoneOf(Intl.DateTimeFormat().resolvedOptions().timeZone);
  return Temporal.Now.instant().toZonedDateTimeISO(zone).toString({ smallestUnit: 'second' });
};
