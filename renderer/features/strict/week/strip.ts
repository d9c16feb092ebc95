/** The week as rows of hours: a row a plan day, each as long as its day was by the plan's clock. */

import type { TreatmentLog } from '#shared/strict/treatment-log.ts';
import { type TimelineState, timelineOf } from '#shared/strict/week.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { addDays, dateOf, timeOf, zonedTimeAt, zonedTimeOf, zoneOf } from '#shared/time/wall-clock.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';

/** A share of the plan's longest day, 0 to 1. */
type Share = number;

export type StripPiece = { readonly state: TimelineState; readonly from: Share; readonly to: Share };
export type StripTick = { readonly at: Share; readonly time: string; readonly isNamed: boolean };

export type StripRow = {
  /** Counted from 1. */
  readonly day: number;
  /** The date on which it begins, by the plan's clock. */
  readonly date: string;
  readonly length: Share;
  readonly pieces: readonly StripPiece[];
  readonly ticks: readonly StripTick[];
  /** Null except on the current day. */
  readonly now: Share | null;
  readonly seconds: Readonly<Record<TimelineState, number>>;
};

const hours = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`);

/** Whole hours by the clock of `zone` within the day; an hour that does not exist falls on the next one. */
function clockHours(start: number, end: number, zone: string): readonly { at: number; time: string }[] {
  const first = dateOf(zonedTimeOf(start, zone));
  const seen = new Map<number, string>();
  for (const date of [first, addDays(first, 1)]) {
    for (const time of hours) {
      const zoned = zonedTimeAt(date, time, zone);
      const at = epochSecondsOf(zoned);
      if (start <= at && at <= end) seen.set(at, timeOf(zoned));
    }
  }
  return [...seen].map(([at, time]) => ({ at, time }));
}

const isNamed = (time: string): boolean => Number(time.slice(0, 2)) % 6 === 0;

export function stripOf(
  log: Pick<TreatmentLog, 'treatment' | 'events'>,
  now: ZonedTime,
): readonly StripRow[] {
  const zone = zoneOf(log.treatment.plan.start);
  const nowSeconds = Math.floor(epochSecondsOf(now));
  const days = timelineOf(log, now);
  const longest = Math.max(...days.map(({ start, end }) => end - start));
  return days.map(({ day, start, end, pieces }) => {
    const share = (at: number): Share => (at - start) / longest;
    const seconds = { worn: 0, off: 0, unconfirmed: 0, rest: 0, ahead: 0 };
    for (const piece of pieces) seconds[piece.state] += piece.end - piece.start;
    return {
      ...{ day, seconds, date: dateOf(zonedTimeOf(start, zone)), length: share(end) },
      pieces: pieces.map((piece) => ({
        state: piece.state,
        from: share(piece.start),
        to: share(piece.end),
      })),
      ticks: clockHours(start, end, zone).map(({ at, time }) => ({
        ...{ at: share(at), time, isNamed: isNamed(time) },
      })),
      now: start <= nowSeconds && nowSeconds < end ? share(nowSeconds) : null,
    };
  });
}
