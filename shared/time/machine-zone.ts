/** The time zone that a machine names, or UTC where it names none that times can be kept in. */
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
  /** False where the machine named none: times are then read and shown in UTC, and the page says so. */
  readonly isNamed: boolean;
};

/** @param named what the machine says, such as `Europe/Berlin`; undefined, empty or unknown where it cannot tell */
export const machineZoneOf = (named: string | undefined): MachineZone =>
  named !== undefined && isUsable(named) ? { zone: named, isNamed: true } : { zone: 'UTC', isNamed: false };
