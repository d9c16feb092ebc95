/** The one place of the page that reads the time and the zone. */
import { Temporal } from 'temporal-polyfill';
import { type MachineZone, machineZoneOf } from '#shared/time/machine-zone.ts';

const ask = Intl.DateTimeFormat.prototype.resolvedOptions;

/** The machine's zone, read anew each time: people travel. */
export const machineZone = (): MachineZone => machineZoneOf(ask.call(Intl.DateTimeFormat()).timeZone);

// The library's date fields read the zone themselves. They fail if the machine names none.
if (!machineZone().isNamed) {
  Intl.DateTimeFormat.prototype.resolvedOptions = function () {
    const options = ask.call(this);
    return { ...options, timeZone: machineZoneOf(options.timeZone).zone };
  };
}

/** The moment with the machine's zone: `2026-03-28T22:00:00+01:00[Europe/Berlin]`. */
export const now = (): string =>
  Temporal.Now.instant().toZonedDateTimeISO(machineZone().zone).toString({ smallestUnit: 'second' });

/** The moment in milliseconds, for durations: the machine's sleep counts. */
export const nowMs = (): number => Date.now();

const minuteMs = 60_000;

/** Runs as each minute of the clock begins, also after the clock was set. A late call makes the next one no later. */
export function onEachMinute(run: () => void): void {
  const wait = (): void => {
    setTimeout(
      () => {
        run();
        wait();
      },
      minuteMs - (nowMs() % minuteMs),
    );
  };
  wait();
}
