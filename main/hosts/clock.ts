/** The one place of the services that asks what time it is and where. */
import { Temporal } from 'temporal-polyfill';
import type { ZonedTime } from '#shared/time/zoned-time.ts';

/** The moment with the machine's zone: `2026-03-28T22:00:00+01:00[Europe/Berlin]`. */
export const now = (): ZonedTime => Temporal.Now.zonedDateTimeISO().toString({ smallestUnit: 'second' });
