/** The one place of the page that asks what time it is and where. */
import { Temporal } from 'temporal-polyfill';

/** The moment with the machine's zone: `2026-03-28T22:00:00+01:00[Europe/Berlin]`. */
export const now = (): string => Temporal.Now.zonedDateTimeISO().toString({ smallestUnit: 'second' });

/** The moment in milliseconds, for how long something has lasted: a machine that slept counts its sleep. */
export const nowMs = (): number => Date.now();
