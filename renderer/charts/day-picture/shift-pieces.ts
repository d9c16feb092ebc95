/**
 * The pieces of a shift: standing with and without stockings, walking, rest. With a posture timeline they lie at their
 * real times. Without one, standing and walking spread evenly over the shift (model.md §3), so the pieces follow one
 * after the other and show proportions only.
 */
import { type PostureSpan, pauseEndsStandSeconds, postureOfSegments } from '#shared/exposure/posture.ts';
import { pressureOver } from '#shared/exposure/pressure.ts';
import { wearColumnsOf } from '#shared/exposure/wear-columns.ts';
import type { Garment } from '#shared/record/garment.ts';
import type { Shift } from '#shared/record/shift.ts';
import type { Wear } from '#shared/record/wear.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';

export type Piece = {
  readonly posture: 'standing' | 'walking' | 'rest';
  /** For standing, the share of legs with a stocking: 0, ½ or 1; else 0. */
  readonly covered: number;
  /** `[start, end)`, minutes since the shift's start. */
  readonly start: number;
  readonly end: number;
};

/** The longest stand, and the point at which it reaches the limit: minutes since the shift's start. */
export type LongestStand = {
  readonly start: number;
  readonly end: number;
  readonly minutes: number;
  /** The point at which a stand from `start` reaches the limit; null if that is after the shift. */
  readonly limitAt: number | null;
};

export type ShiftPieces = {
  readonly lengthMinutes: number;
  readonly hasTimeline: boolean;
  /** In order, without gaps, over the whole shift. */
  readonly pieces: readonly Piece[];
  /** Null without standing. */
  readonly longestStand: LongestStand | null;
  readonly minutes: {
    readonly covered: number;
    readonly bare: number;
    readonly walking: number;
    readonly rest: number;
  };
};

/** The covered share of a span in seconds since 1970: 0 to 1, the mean of both legs. */
type CoveredShare = (start: number, end: number) => number;

function coveredShareOf(wear: readonly Wear[], garments: readonly Garment[], now: ZonedTime): CoveredShare {
  // Only the presence of pressure matters here, not its size.
  const pressed = pressureOver(wear, wearColumnsOf(wear, now), garments, { standing: 1, walking: 1 });
  return (start, end) => (end > start ? pressed(start, end).seconds / (2 * (end - start)) : 0);
}

/** Cuts a standing span where a stocking goes on or comes off. */
function standingPieces(
  { start, end }: PostureSpan,
  changes: readonly number[],
  coveredShare: CoveredShare,
): { covered: number; start: number; end: number }[] {
  const cuts = [start, ...changes.filter((at) => at > start && at < end), end];
  return cuts.slice(1).map((to, position) => {
    const from = cuts[position] as number;
    return { covered: coveredShare(from, to), start: from, end: to };
  });
}

/** Merges adjacent pieces that look the same. */
function merged(pieces: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (last?.posture === piece.posture && last.covered === piece.covered) {
      out[out.length - 1] = { ...last, end: piece.end };
    } else if (piece.end > piece.start) out.push(piece);
  }
  return out;
}

/** The pieces at their real times, with rest between them. */
function placedPieces(
  spans: readonly PostureSpan[],
  shiftStart: number,
  shiftEnd: number,
  changes: readonly number[],
  coveredShare: CoveredShare,
): readonly Piece[] {
  const minutes = (at: number): number => (at - shiftStart) / 60;
  const pieces: Piece[] = [];
  const add = (posture: Piece['posture'], covered: number, start: number, end: number) =>
    pieces.push({ posture, covered, start: minutes(start), end: minutes(end) });
  let reached = shiftStart;
  for (const span of spans) {
    add('rest', 0, reached, span.start);
    if (span.isStanding) {
      for (const { covered, start, end } of standingPieces(span, changes, coveredShare)) {
        add('standing', covered, start, end);
      }
    } else add('walking', 0, span.start, span.end);
    reached = span.end;
  }
  add('rest', 0, reached, shiftEnd);
  return merged(pieces);
}

/**
 * The pieces in proportion, one after the other: standing, walking, rest. Covered and bare standing have the order in
 * which the shift had them, as far as the line of the stockings under them says it.
 */
function proportionalPieces(
  shift: Shift,
  lengthMinutes: number,
  share: number,
  isCoveredFirst: boolean,
): readonly Piece[] {
  const covered = shift.standingMinutes * share;
  const standing: readonly (readonly [Piece['posture'], number, number])[] = [
    ['standing', 1, covered],
    ['standing', 0, shift.standingMinutes - covered],
  ];
  const blocks = [
    ...(isCoveredFirst ? standing : standing.toReversed()),
    ['walking', 0, shift.walkingMinutes] as const,
  ];
  const pieces: Piece[] = [];
  let reached = 0;
  for (const [posture, isCovered, length] of blocks) {
    pieces.push({ posture, covered: isCovered, start: reached, end: reached + length });
    reached += length;
  }
  pieces.push({ posture: 'rest', covered: 0, start: reached, end: lengthMinutes });
  return merged(pieces);
}

/** The standing spans of the longest stand. A short pause does not end a stand (model.md §2). */
function longestStandSpans(spans: readonly PostureSpan[]): readonly PostureSpan[] {
  const lengthOf = (stand: readonly PostureSpan[]): number =>
    stand.reduce((sum, { start, end }) => sum + end - start, 0);
  let longest: readonly PostureSpan[] = [];
  let stand: readonly PostureSpan[] = [];
  for (const span of spans) {
    if (!span.isStanding) continue;
    const last = stand.at(-1);
    stand = last !== undefined && span.start - last.end < pauseEndsStandSeconds ? [...stand, span] : [span];
    if (lengthOf(stand) > lengthOf(longest)) longest = stand;
  }
  return longest;
}

function placedStand(
  spans: readonly PostureSpan[],
  shiftStart: number,
  lengthMinutes: number,
  limitMinutes: number,
): LongestStand | null {
  const stand = longestStandSpans(spans);
  const [first, last] = [stand[0], stand.at(-1)];
  if (first === undefined || last === undefined) return null;
  let left = limitMinutes * 60;
  let limitAt = last.end;
  for (const { start, end } of stand) {
    limitAt = start + Math.min(left, end - start);
    left -= Math.min(left, end - start);
    if (left === 0) break;
  }
  const at = (limitAt + left - shiftStart) / 60;
  return {
    start: (first.start - shiftStart) / 60,
    end: (last.end - shiftStart) / 60,
    minutes: stand.reduce((sum, { start, end }) => sum + end - start, 0) / 60,
    limitAt: at <= lengthMinutes ? at : null,
  };
}

/** @param now the end of open wear entries */
export function shiftPiecesOf(
  shift: Shift,
  wear: readonly Wear[],
  garments: readonly Garment[],
  limitMinutes: number,
  now: ZonedTime,
): ShiftPieces {
  const [start, end] = [epochSecondsOf(shift.start), epochSecondsOf(shift.end)];
  const lengthMinutes = (end - start) / 60;
  const worn = wear.filter(
    ({ on, off }) => epochSecondsOf(on) < end && (off === undefined || epochSecondsOf(off) > start),
  );
  const coveredShare = coveredShareOf(worn, garments, now);
  const posture = shift.segments === undefined ? null : postureOfSegments(shift.segments);
  const changes = worn
    .flatMap(({ on, off }) => [epochSecondsOf(on), epochSecondsOf(off ?? now)])
    .sort((a, b) => a - b);
  const pieces =
    posture === null
      ? proportionalPieces(
          shift,
          lengthMinutes,
          coveredShare(start, end),
          coveredShare(start, start + 60) > 0,
        )
      : placedPieces(posture.spans, start, end, changes, coveredShare);
  const stood = shift.longestStandMinutes;
  const unplacedStand =
    stood === 0
      ? null
      : {
          start: 0,
          end: stood,
          minutes: stood,
          limitAt: limitMinutes <= lengthMinutes ? limitMinutes : null,
        };
  const sum = (minutesOf: (piece: Piece) => number): number =>
    pieces.reduce((total, piece) => total + minutesOf(piece), 0);
  const sumOf = (wanted: Piece['posture']): number =>
    sum(({ posture: of, start: from, end: to }) => (of === wanted ? to - from : 0));
  const covered = sum((piece) => piece.covered * (piece.end - piece.start));
  return {
    lengthMinutes,
    hasTimeline: posture !== null,
    pieces,
    longestStand:
      posture === null ? unplacedStand : placedStand(posture.spans, start, lengthMinutes, limitMinutes),
    minutes: {
      covered,
      bare: sumOf('standing') - covered,
      walking: sumOf('walking'),
      rest: sumOf('rest'),
    },
  };
}
