/**
 * A zone's clocks by this machine's table. Temporal gives the offsets by blocks of days, and this module caches them:
 * a pass over a whole record asks for each zone and block once.
 */
import { Temporal } from 'temporal-polyfill';
import { secondsPerDay } from './instants.ts';

const blockDays = 512;
const blockSeconds = blockDays * secondsPerDay;

/** A zone's offset is `offsetSeconds` between these instants, seconds since 1970. */
export type OffsetPeriod = { readonly from: number; readonly to: number; readonly offsetSeconds: number };

/**
 * The periods of constant offset, ascending, that cover `[from, to)`, seconds since 1970.
 * @throws RangeError for a zone that this machine does not know
 */
export function offsetPeriods(zone: string, start: number, end: number): readonly OffsetPeriod[] {
  const periods: OffsetPeriod[] = [];
  let at = Temporal.Instant.fromEpochMilliseconds(start * 1000).toZonedDateTimeISO(zone);
  for (let from = start; from < end; ) {
    const next = at.getTimeZoneTransition('next');
    const to = next === null ? Number.POSITIVE_INFINITY : next.epochMilliseconds / 1000;
    periods.push({ from, to, offsetSeconds: at.offsetNanoseconds / 1e9 });
    at = next ?? at;
    from = to;
  }
  return periods;
}

type Blocks = Map<number, readonly OffsetPeriod[]>;
const blocksByZone = new Map<string, Blocks>();

function isKnownToTemporal(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The cached blocks of a zone; null, and not cached, for a zone that this machine does not know. */
function blocksOf(zone: string): Blocks | null {
  const known = blocksByZone.get(zone);
  if (known !== undefined) return known;
  if (!isKnownToTemporal(zone)) return null;
  const blocks: Blocks = new Map();
  blocksByZone.set(zone, blocks);
  return blocks;
}

/** Whether this machine's table has the zone, `Europe/Berlin`. */
export const isKnownZone = (zone: string): boolean => blocksOf(zone) !== null;

/**
 * How far clocks in the zone are ahead of UTC at an instant by this machine's table, seconds.
 * @param seconds the instant, since 1970
 * @throws RangeError for a zone that this machine does not know
 */
export function offsetSecondsIn(zone: string, seconds: number): number {
  const blocks = blocksOf(zone);
  if (blocks === null) throw new RangeError(`Unknown time zone: ${zone}`);
  const block = Math.floor(seconds / blockSeconds);
  let periods = blocks.get(block);
  if (periods === undefined) {
    periods = offsetPeriods(zone, block * blockSeconds, (block + 1) * blockSeconds);
    blocks.set(block, periods);
  }
  // The last period reaches beyond its block.
  return (periods.find(({ to }) => seconds < to) as OffsetPeriod).offsetSeconds;
}
