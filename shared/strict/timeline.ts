/** A plan day hour by hour: what each stretch of it was, for the strip of the week and its table. */

import { type Interval, planCalendar } from '../rules/plan-calendar.ts';
import { epochSecondsOf } from '../time/instants.ts';
import type { ZonedTime } from '../time/zoned-time.ts';
import { happenings } from './log.ts';
import { endOfTreatment, type TreatmentLog } from './treatment-log.ts';
import { type WearState, walk } from './walk.ts';

/** `rest`: nothing is required. `ahead`: still to come, or after an early end. */
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

/** Neighbours of one state joined. */
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

/** What is between and around ascending pieces of the day, as `rest`. */
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

/**
 * The plan's days with their stretches. Sums over the required time are those of the status (model.md §5): both come
 * of the same walk.
 */
export function timelineOf(
  { treatment, events }: Pick<TreatmentLog, 'treatment' | 'events'>,
  now: ZonedTime,
): readonly TimelineDay[] {
  const { plan } = treatment;
  const calendar = planCalendar(plan);
  const { stretches, horizon } = walk(happenings(events), {
    start: calendar.start,
    until: Math.min(Math.floor(epochSecondsOf(now)), endOfTreatment({ treatment, events })),
    confirmSeconds: plan.confirmWithinHours * 3600,
  });
  const known: readonly TimelinePiece[] = [
    ...stretches.map(({ start, end, state }) => ({ start, end, state })),
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
