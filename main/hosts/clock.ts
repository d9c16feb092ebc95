/** The only place in the services that reads the time and the zone. */
import { Temporal } from 'temporal-polyfill';
import { machineZoneOf } from '#shared/time/machine-zone.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';

/**
 * The moment in the machine's zone: `2026-03-28T22:00:00+01:00[Europe/Berlin]`; in UTC if the machine names no zone,
 * as with an empty `TZ`.
 */
export const now = (): ZonedTime => {
  const { zone } = machineZoneOf(Intl.DateTimeFormat().resolvedOptions().timeZone);
  return Temporal.Now.instant().toZonedDateTimeISO(zone).toString({ smallestUnit: 'second' });
};
