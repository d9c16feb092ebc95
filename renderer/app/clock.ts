/** The one place of the page that asks what time it is and where. */
import { Temporal } from 'temporal-polyfill';
import { type MachineZone, machineZoneOf } from '#shared/time/machine-zone.ts';

const ask = Intl.DateTimeFormat.prototype.resolvedOptions;

/** The zone of the machine, asked anew each time: people travel. */
export const machineZone = (): MachineZone => machineZoneOf(ask.call(Intl.DateTimeFormat()).timeZone);

// The date fields of the library ask for themselves, and fail where the machine names no zone.
if (!machineZone().isNamed) {
  Intl.DateTimeFormat.prototype.resolvedOptions = function () {
    const options = ask.call(this);
    return { ...options, timeZone: machineZoneOf(options.timeZone).zone };
  };
}

/** The moment with the machine's zone: `2026-03-28T22:00:00+01:00[Europe/Berlin]`. */
export const now = (): string =>
  Temporal.Now.instant().toZonedDateTimeISO(machineZone().zone).toString({ smallestUnit: 'second' });

/** The moment in milliseconds, for how long something has lasted: a machine that slept counts its sleep. */
export const nowMs = (): number => Date.now();
