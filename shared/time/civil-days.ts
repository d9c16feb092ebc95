/**
 * Where civil days begin. Only midnights need a zone's rules; they come from Temporal by blocks of days and are
 * kept, so that a pass over a whole record asks for each zone and block once.
 */
import { Temporal } from 'temporal-polyfill';
import { dateOfDayNumber, secondsPerDay } from './instants.ts';

/** What is kept by day lies in blocks of this many days, a power of two. */
const blockBits = 9;
const blockDays = 1 << blockBits;
/** Day numbers of four-digit years begin after minus this many blocks. */
const blocksBefore = 1500;
const blockCount = 7500;

/** The instants, seconds since 1970, between which a zone's offset is `offsetSeconds`. */
type OffsetPeriod = { readonly from: number; readonly to: number; readonly offsetSeconds: number };

/** The periods of constant offset that cover a block of days and two days on either side. */
function offsetPeriods(zone: string, firstDay: number): readonly OffsetPeriod[] {
  const periods: OffsetPeriod[] = [];
  const first = Temporal.Instant.fromEpochMilliseconds((firstDay - 2) * secondsPerDay * 1000);
  let at = first.toZonedDateTimeISO(zone);
  const last = (firstDay + blockDays + 2) * secondsPerDay;
  for (let from = at.epochMilliseconds / 1000; from < last; ) {
    const next = at.getTimeZoneTransition('next');
    const to = next === null ? Number.POSITIVE_INFINITY : next.epochMilliseconds / 1000;
    periods.push({ from, to, offsetSeconds: at.offsetNanoseconds / 1e9 });
    at = next ?? at;
    from = to;
  }
  return periods;
}

const startByTemporal = (day: number, zone: string): number =>
  Temporal.PlainDate.from(dateOfDayNumber(day)).toZonedDateTime(zone).epochMilliseconds / 1000;

/** The starts of a block of days. */
function startsOfBlock(zone: string, firstDay: number): Float64Array {
  const periods = offsetPeriods(zone, firstDay);
  return Float64Array.from({ length: blockDays }, (_, i) => {
    const day = firstDay + i;
    const midnight = day * secondsPerDay;
    const period = periods.find(({ to, offsetSeconds }) => midnight - offsetSeconds < to);
    if (period === undefined) return startByTemporal(day, zone);
    const start = midnight - period.offsetSeconds;
    // A midnight within a day of a clock change may be skipped, doubled or moved: that is Temporal's to say.
    const isPlain = start - secondsPerDay > period.from && start + secondsPerDay < period.to;
    return isPlain ? start : startByTemporal(day, zone);
  });
}

/** The civil days of one zone. */
export type CivilDays = {
  /** How stored times of this zone end: `[Europe/Berlin]`. */
  readonly suffix: string;
  /**
   * The instant at which a day begins, seconds since 1970: its midnight, or the first moment after it where clocks
   * jump over midnight.
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
