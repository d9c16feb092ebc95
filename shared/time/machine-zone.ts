/** The machine's time zone, or UTC if the machine names none that stored times can have. */
import { Temporal } from 'temporal-polyfill';

/** A bare offset is no zone of a stored time (zoned-time.ts), and Etc/Unknown is no zone at all. */
function isUsable(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return /^[A-Za-z]/.test(zone) && zone !== 'Etc/Unknown';
  } catch {
    return false;
  }
}

export type MachineZone = {
  readonly zone: string;
  /** False if the machine named none: the app then reads and shows times in UTC, and the page says so. */
  readonly isNamed: boolean;
};

/** @param named the machine's answer, such as `Europe/Berlin`; undefined, empty or unknown if it cannot tell */
export const machineZoneOf = (named: string | undefined): MachineZone =>
  named !== undefined && isUsable(named) ? { zone: named, isNamed: true } : { zone: 'UTC', isNamed: false };
