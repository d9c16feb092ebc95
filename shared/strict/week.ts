/** The week: each plan day hour by hour, for the strip and its table; and the figures at a moment. */

import type { UtcInstant } from '../record/strict-event.ts';
import type { Interval } from '../rules/plan-calendar.ts';
import { epochSecondsOf, utcOf } from '../time/instants.ts';
import type { ZonedTime } from '../time/zoned-time.ts';
import type { WearState } from './replay.ts';
import type { RequiredTotals, StrictStatus } from './status.ts';
import { totalsOf } from './totals.ts';
import { courseOf, planNow, replayOf, type TreatmentEvents } from './treatment-log.ts';

/** `rest`: outside required time. `ahead`: still to come, or after an early end. */
export type TimelineState = WearState | 'rest' | 'ahead';

/** Seconds since 1970, `[start, end)`. */
export type TimelinePiece = Interval & { readonly state: TimelineState };

export type TimelineDay = Interval & {
  /** Counted from 1. */
  readonly day: number;
  /** In order, without gaps, from the day's start to its end; neighbours differ. */
  readonly pieces: readonly TimelinePiece[];
};

/** The part of `piece` within `[start, end)`, or none. */
function cut<Piece extends Interval>(piece: Piece, { start, end }: Interval): readonly Piece[] {
  const from = Math.max(piece.start, start);
  const to = Math.min(piece.end, end);
  return to > from ? [{ ...piece, start: from, end: to }] : [];
}

/** Joins neighbours with the same state. */
function joined(pieces: readonly TimelinePiece[]): readonly TimelinePiece[] {
  const apart: TimelinePiece[] = [];
  for (const piece of pieces) {
    const last = apart.at(-1);
    if (last?.state === piece.state && last.end === piece.start) {
      apart[apart.length - 1] = { ...last, end: piece.end };
    } else apart.push(piece);
  }
  return apart;
}

/** Fills the time between and around ascending pieces of the day with `rest`. */
function filled(day: Interval, pieces: readonly TimelinePiece[]): readonly TimelinePiece[] {
  const all: TimelinePiece[] = [];
  let at = day.start;
  for (const piece of pieces) {
    if (piece.start > at) all.push({ start: at, end: piece.start, state: 'rest' });
    all.push(piece);
    at = piece.end;
  }
  if (at < day.end) all.push({ start: at, end: day.end, state: 'rest' });
  return all;
}

/** The plan's days with their pieces. Sums over the required time equal those of the status (model.md §5). */
export function timelineOf(log: TreatmentEvents, now: ZonedTime): readonly TimelineDay[] {
  const { calendar, stretches, horizon } = replayOf(log, now);
  const known: readonly TimelinePiece[] = [
    ...stretches.flatMap(({ start, end, state }) => (state === 'away' ? [] : [{ start, end, state }])),
    ...(horizon < calendar.end
      ? [{ start: Math.max(horizon, calendar.start), end: calendar.end, state: 'ahead' } as const]
      : []),
  ];
  return calendar.days.map((day, i) => {
    const required = calendar.required.filter((piece) => piece.day === i);
    const pieces = required.flatMap((piece) =>
      cut(piece, day).flatMap(({ start, end }) => known.flatMap((each) => cut(each, { start, end }))),
    );
    return { ...day, day: i + 1, pieces: joined(filled(day, pieces)) };
  });
}

export type WeekFigures = {
  /** The current plan day, counted from 1; the first before the start. */
  readonly day: number;
  readonly days: number;
  readonly endsAt: UtcInstant;
  /** From now to the end, seconds; before the start, the whole plan. */
  readonly leftSeconds: number;
  /** Of the current plan day, up to now. */
  readonly today: RequiredTotals;
  readonly inAll: RequiredTotals;
  /** The allowance of a plan day, minutes, by the version that holds now. */
  readonly allowedOffMinutes: number;
  /** The rest of the plan day's allowance, seconds; never below 0. What is spared takes nothing from it. */
  readonly offLeftSeconds: number;
  /** The next required time, while stockings are not required; null otherwise, or if none comes. */
  readonly requiredFrom: UtcInstant | null;
};

const nothing: RequiredTotals = { requiredSeconds: 0, wornSeconds: 0, offSeconds: 0, unconfirmedSeconds: 0 };

/**
 * The position of `now` in the week, and the sums of the time so far.
 * @param status of the same log at the same moment
 */
export function weekFigures(log: TreatmentEvents, status: StrictStatus, now: ZonedTime): WeekFigures {
  const replayed = replayOf(log, now);
  const { calendar } = courseOf(log);
  const nowSeconds = Math.floor(epochSecondsOf(now));
  const running = calendar.days.findIndex(({ end }) => nowSeconds < end);
  const position = running === -1 ? calendar.days.length - 1 : running;
  const next = calendar.required.find(({ start }) => start > nowSeconds);
  const { allowedOffMinutesPerDay } = planNow(log, now);
  const countedOff = totalsOf(replayed).countedOff[position] ?? 0;
  return {
    day: position + 1,
    days: calendar.days.length,
    endsAt: status.planEnd,
    leftSeconds: Math.max(0, calendar.end - Math.max(nowSeconds, calendar.start)),
    today: status.days[position] ?? nothing,
    inAll: status,
    allowedOffMinutes: allowedOffMinutesPerDay,
    offLeftSeconds: Math.max(0, allowedOffMinutesPerDay * 60 - countedOff),
    requiredFrom: status.state === 'rest' && next !== undefined ? utcOf(next.start) : null,
  };
}
