/**
 * Whether a record can be derived as it stands: what problems.ts refuses, asked of columns of numbers. It says yes or
 * no without words and without a time-zone look-up, so that every derivation can afford it.
 */

import { leftBit, rightBit, type WearColumns, wearColumnsUntil } from '../exposure/wear-columns.ts';
import { ankleMmHgBounds } from '../record/garment.ts';
import { InvalidEntryError } from '../record/issue.ts';
import type { DiaryEntries } from '../record/record.ts';
import type { Segment, Shift } from '../record/shift.ts';
import { epochSecondsOf, secondsPerDay } from '../time/instants.ts';
import { ascending } from '../time/order.ts';
import { isOverLength } from './issue-parts.ts';
import { issuesOfRecord } from './record-issues.ts';

// Every comparison is written so that NaN, from text that is no time, fails it.

function areSegmentsSound(segments: readonly Segment[], shiftStart: number, shiftEnd: number): boolean {
  const spans = segments
    .map(({ start, end }) => ({ start: epochSecondsOf(start), end: epochSecondsOf(end) }))
    .sort((a, b) => a.start - b.start);
  let reached = shiftStart;
  for (const { start, end } of spans) {
    if (!(start >= reached && end > start)) return false;
    reached = end;
  }
  return reached <= shiftEnd;
}

function isShiftSound(shift: Shift, start: number, end: number): boolean {
  if (!(end > start && end - start <= secondsPerDay)) return false;
  if (shift.segments !== undefined) return areSegmentsSound(shift.segments, start, end);
  const { standingMinutes, walkingMinutes, longestStandMinutes } = shift;
  return (
    !isOverLength(standingMinutes + walkingMinutes, { start, end }) && longestStandMinutes <= standingMinutes
  );
}

/** @param order positions in order of `starts` */
export function areShiftsSound(
  shifts: readonly Shift[],
  starts: Float64Array,
  ends: Float64Array,
  order: Uint32Array,
): boolean {
  let reached = Number.NEGATIVE_INFINITY;
  for (const i of order) {
    const [start, end] = [starts[i] as number, ends[i] as number];
    if (!(start >= reached) || !isShiftSound(shifts[i] as Shift, start, end)) return false;
    reached = end;
  }
  return true;
}

/** How far each leg has been pressed by one stocking so far, seconds since 1970. */
type Reached = { left: number; right: number };

/** What is still worn may go on for ever, as in wear-problems.ts. */
export function isWearSound(
  { wear, garments }: Pick<DiaryEntries, 'wear' | 'garments'>,
  worn: WearColumns,
): boolean {
  const { min, max } = ankleMmHgBounds;
  if (!garments.every(({ ankleMmHg }) => ankleMmHg >= min && ankleMmHg <= max)) return false;
  const reachedBy = new Map<string, Reached>();
  for (const { id } of garments) {
    reachedBy.set(id, { left: Number.NEGATIVE_INFINITY, right: Number.NEGATIVE_INFINITY });
  }
  for (const i of worn.order) {
    const entry = wear[i] as DiaryEntries['wear'][number];
    const reached = reachedBy.get(entry.garmentId);
    const on = worn.on[i] as number;
    const off = entry.off === undefined ? Number.POSITIVE_INFINITY : (worn.off[i] as number);
    if (reached === undefined || !(off > on)) return false;
    const legs = worn.legs[i] as number;
    if ((legs & leftBit) !== 0) {
      if (!(on >= reached.left)) return false;
      reached.left = off;
    }
    if ((legs & rightBit) !== 0) {
      if (!(on >= reached.right)) return false;
      reached.right = off;
    }
  }
  return true;
}

/** Whether a record, or the part of one that a change meets, can be derived as it stands. */
export function isSound(record: DiaryEntries): boolean {
  const { shifts, wear } = record;
  const starts = Float64Array.from(shifts, ({ start }) => epochSecondsOf(start));
  const ends = Float64Array.from(shifts, ({ end }) => epochSecondsOf(end));
  const order = ascending(starts, ends);
  // What is still worn is asked for itself, so how far it reaches is of no matter here.
  return areShiftsSound(shifts, starts, ends, order) && isWearSound(record, wearColumnsUntil(wear, 0));
}

/** Refuses a record that was found unsound, in words. */
export function refuse(record: DiaryEntries): never {
  throw new InvalidEntryError(issuesOfRecord(record));
}
