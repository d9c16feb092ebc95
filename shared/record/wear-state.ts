/**
 * Stockings as a state: what is on, and the changes of putting on, taking off and logging with a shift. Wear of one
 * stocking that overlaps on a leg is joined, so that no such change is refused for it.
 */
import { epochSecondsOf } from '../time/instants.ts';
import { zonedTimeOf, zoneOf } from '../time/wall-clock.ts';
import type { ZonedTime } from '../time/zoned-time.ts';
import { type Change, remove, upsert } from './change.ts';
import type { Garment } from './garment.ts';
import type { LegworkRecord } from './record.ts';
import type { Shift } from './shift.ts';
import type { Legs, Wear } from './wear.ts';

/** A stocking that has been on this long is asked about: its wearer may have forgotten to say that it is off. Seconds. */
export const forgottenAfterSeconds = 16 * 3600;

/** The wear that is on at `now`, in the order in which it went on. */
export const wornNow = (wear: readonly Wear[], now: ZonedTime): readonly Wear[] =>
  wear
    .filter(({ on, off }) => off === undefined && epochSecondsOf(on) <= epochSecondsOf(now))
    .toSorted((a, b) => epochSecondsOf(a.on) - epochSecondsOf(b.on));

/** Whether open wear is old enough to be asked about. */
export const isForgotten = ({ on, off }: Wear, now: ZonedTime): boolean =>
  off === undefined && epochSecondsOf(now) - epochSecondsOf(on) >= forgottenAfterSeconds;

/**
 * The likely end of wear: that of the last shift that met it before it could be forgotten, if the shift has ended by
 * `now`. Null without one.
 */
export function likelyOff({ on }: Wear, shifts: readonly Shift[], now: ZonedTime): ZonedTime | null {
  const from = epochSecondsOf(on);
  const to = Math.min(from + forgottenAfterSeconds, epochSecondsOf(now));
  let last: Shift | null = null;
  for (const shift of shifts) {
    const end = epochSecondsOf(shift.end);
    const meets = epochSecondsOf(shift.start) < to && end > from && end <= epochSecondsOf(now);
    if (meets && (last === null || end > epochSecondsOf(last.end))) last = shift;
  }
  return last?.end ?? null;
}

type Leg = Exclude<Legs, 'both'>;
const legsOf = { left: ['left'], right: ['right'], both: ['left', 'right'] } as const;

/** `[from, to)`, seconds; `to` is infinite while the wear is on. */
type Span = { readonly from: number; readonly to: number };

const spanOf = ({ on, off }: Wear): Span => ({
  from: epochSecondsOf(on),
  to: off === undefined ? Number.POSITIVE_INFINITY : epochSecondsOf(off),
});

/** Open wear that was forgotten by the time of the other is over by then, whenever that was. */
function isOver(wear: Wear, other: Span): boolean {
  return wear.off === undefined && other.from >= epochSecondsOf(wear.on) + forgottenAfterSeconds;
}

const hasSharedLeg = (one: Wear, other: Wear): boolean =>
  one.legs === 'both' || other.legs === 'both' || one.legs === other.legs;

function doOverlap(one: Wear, other: Wear): boolean {
  const [a, b] = [spanOf(one), spanOf(other)];
  return a.from < b.to && b.from < a.to && !isOver(one, b) && !isOver(other, a) && hasSharedLeg(one, other);
}

/** The entries that overlap `added`, or one another of these, on a leg. */
function metBy(added: Wear, wear: readonly Wear[]): readonly Wear[] {
  const met = [added];
  let rest = wear.filter(({ id, garmentId }) => garmentId === added.garmentId && id !== added.id);
  for (const one of met) {
    met.push(...rest.filter((other) => doOverlap(one, other)));
    rest = rest.filter((other) => !met.includes(other));
  }
  return met.slice(1);
}

type Ends = Pick<Wear, 'on' | 'off'>;

/** The spans of one leg, each as long as its entries overlap, in order. */
function joinedOnLeg(entries: readonly Wear[], leg: Leg): readonly Ends[] {
  const joined: { on: ZonedTime; off: ZonedTime | undefined; to: number }[] = [];
  for (const entry of entries) {
    if (!(legsOf[entry.legs] as readonly Leg[]).includes(leg)) continue;
    const { from, to } = spanOf(entry);
    const last = joined.at(-1);
    if (last === undefined || from >= last.to) joined.push({ on: entry.on, off: entry.off, to });
    else if (to > last.to) Object.assign(last, { off: entry.off, to });
  }
  return joined;
}

const isSameSpan = (one: Ends, other: Ends): boolean => one.on === other.on && one.off === other.off;

/**
 * The changes that add wear, or that replace the entry of its name. It is joined with the wear of the same stocking
 * that it overlaps on a leg: the entries become as many as the legs need, and keep their names.
 */
export function addWear(wear: readonly Wear[], added: Wear): readonly Change[] {
  const met = metBy(added, wear);
  if (met.length === 0) return [upsert('wear', added)];
  const entries = [...met, added].toSorted((a, b) => epochSecondsOf(a.on) - epochSecondsOf(b.on));
  const [left, right] = [joinedOnLeg(entries, 'left'), joinedOnLeg(entries, 'right')];
  const isOnBoth = (one: Ends): boolean =>
    left.some((each) => isSameSpan(each, one)) && right.some((each) => isSameSpan(each, one));
  const spans: readonly (Ends & { readonly legs: Legs })[] = [
    ...left.map((each) => ({ ...each, legs: isOnBoth(each) ? ('both' as const) : ('left' as const) })),
    ...right.filter((each) => !isOnBoth(each)).map((each) => ({ ...each, legs: 'right' as const })),
  ];
  const named = [...met.toSorted((a, b) => epochSecondsOf(a.on) - epochSecondsOf(b.on)), added];
  const kept = spans.map(({ on, off, legs }, at): Wear => {
    // An entry that stays as it was stays with its shift.
    const same = entries.find((entry) => isSameSpan(entry, { on, off }) && entry.legs === legs);
    return {
      id: named[at]?.id ?? added.id,
      ...{ garmentId: added.garmentId, legs, on },
      ...(off !== undefined && { off }),
      ...(same?.shiftId !== undefined && { shiftId: same.shiftId }),
    };
  });
  const heldIds = new Set(wear.map(({ id }) => id));
  const goneIds = named.slice(kept.length).flatMap(({ id }) => (heldIds.has(id) ? [id] : []));
  return [...goneIds.map((id) => remove('wear', id)), ...kept.map((entry) => upsert('wear', entry))];
}

/** Whether a stocking may be chosen for new wear on that date. */
export const isInUse = ({ retiredOn }: Garment, date: string): boolean =>
  retiredOn === undefined || date < retiredOn;

/** The wear that was logged with the shift. */
export const wearOfShift = (wear: readonly Wear[], shiftId: string): readonly Wear[] =>
  wear.filter((each) => each.shiftId === shiftId);

type WearRecord = Pick<LegworkRecord, 'wear' | 'garments'>;

/** The wear of a stocking from the start to the end of a shift, on the legs that it is kept for. */
const wearOver = ({ garments }: WearRecord, shift: Shift, garmentId: string, id: string): Wear => ({
  ...{ id, garmentId, legs: garments.find((garment) => garment.id === garmentId)?.legs ?? 'both' },
  ...{ on: shift.start, off: shift.end, shiftId: shift.id },
});

/** The changes of logging a stocking for the whole of a shift. Wear that overlaps it is joined. */
export const wearForShift = (
  record: WearRecord,
  shift: Shift,
  garmentId: string,
  newId: () => string,
): readonly Change[] => addWear(record.wear, wearOver(record, shift, garmentId, newId()));

/** A moment moved as its shift's end moved: one that lay on it stays on it. */
function moved(at: ZonedTime, before: ZonedTime, after: ZonedTime): ZonedTime {
  if (at === before) return after;
  return zonedTimeOf(epochSecondsOf(at) + epochSecondsOf(after) - epochSecondsOf(before), zoneOf(after));
}

/**
 * The changes of the wear that was logged with a shift, where the shift has changed: its ends move as the shift's ends
 * do. Wear that would end before it began covers the shift instead.
 */
export function wearMovedWith(wear: readonly Wear[], before: Shift, after: Shift): readonly Change[] {
  if (before.start === after.start && before.end === after.end) return [];
  return wearOfShift(wear, before.id).flatMap((worn) => {
    const on = moved(worn.on, before.start, after.start);
    const off = worn.off === undefined ? undefined : moved(worn.off, before.end, after.end);
    const isForward = off === undefined || epochSecondsOf(off) > epochSecondsOf(on);
    const ends = isForward ? { on, ...(off !== undefined && { off }) } : { on: after.start, off: after.end };
    return addWear(wear, { ...worn, ...ends });
  });
}

/** The changes that delete a shift and the wear that was logged with it. */
export const removeShift = (wear: readonly Wear[], shiftId: string): readonly Change[] => [
  ...wearOfShift(wear, shiftId).map(({ id }) => remove('wear', id)),
  remove('shift', shiftId),
];
