/**
 * Where civil days begin. Only midnights need a zone's rules. Temporal gives them by blocks of days, and this module
 * caches them: a pass over a whole record asks for each zone and block once.
 */
import { Temporal } from 'temporal-polyfill';
import { dateOfDayNumber, secondsPerDay } from './instants.ts';
import { offsetPeriods } from './zone-offsets.ts';

/** The cache has blocks of this many days, a power of two. */
const blockBits = 9;
const blockDays = 1 << blockBits;
/** Day numbers of four-digit years begin less than this many blocks before 1970. */
const blocksBefore = 1500;
const blockCount = 7500;

const startByTemporal = (day: number, zone: string): number =>
  Temporal.PlainDate.from(dateOfDayNumber(day)).toZonedDateTime(zone).epochMilliseconds / 1000;

/** The starts of a block of days. */
function startsOfBlock(zone: string, firstDay: number): Float64Array {
  // Two days on either side: a midnight is up to a day off that in UTC.
  const periods = offsetPeriods(
    zone,
    (firstDay - 2) * secondsPerDay,
    (firstDay + blockDays + 2) * secondsPerDay,
  );
  return Float64Array.from({ length: blockDays }, (_, i) => {
    const day = firstDay + i;
    const midnight = day * secondsPerDay;
    const period = periods.find(({ to, offsetSeconds }) => midnight - offsetSeconds < to);
    if (period === undefined) return startByTemporal(day, zone);
    const start = midnight - period.offsetSeconds;
    // A clock change within a day may skip, double or move a midnight: Temporal decides.
    const isPlain = start - secondsPerDay > period.from && start + secondsPerDay < period.to;
    return isPlain ? start : startByTemporal(day, zone);
  });
}

/** The civil days of one zone. */
export type CivilDays = {
  /** The suffix of stored times in this zone: `[Europe/Berlin]`. */
  readonly suffix: string;
  /**
   * The instant at which a day begins, seconds since 1970: its midnight, or the first moment after it if clocks jump
   * over midnight.
   */
  readonly startOf: (dayNumber: number) => number;
};

function createCivilDays(zone: string): CivilDays {
  const blocks = new Array<Float64Array | undefined>(blockCount);
  return {
    suffix: `[${zone}]`,
    startOf: (dayNumber) => {
      const block = (dayNumber >> blockBits) + blocksBefore;
      const known = blocks[block];
      if (known !== undefined) return known[dayNumber & (blockDays - 1)] as number;
      const starts = startsOfBlock(zone, (block - blocksBefore) << blockBits);
      blocks[block] = starts;
      return starts[dayNumber & (blockDays - 1)] as number;
    },
  };
}

const byZone = new Map<string, CivilDays>();

/**
 * The civil days of a zone.
 * @throws RangeError from `startOf`, for a zone that does not exist
 */
export function civilDaysOf(zone: string): CivilDays {
  const known = byZone.get(zone);
  if (known !== undefined) return known;
  const days = createCivilDays(zone);
  byZone.set(zone, days);
  return days;
}
