/**
 * Stockings as a state: what is on, and the changes of putting on, taking off and logging with a shift. Wear of one
 * stocking that overlaps on a leg is joined, so that no such change is refused for it.
 */
import { epochSecondsOf, secondsPerDay } from '../time/instants.ts';
import { addDays, dateOf, zonedTimeOf, zoneOf } from '../time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '../time/zoned-time.ts';
import { type Change, remove, upsert } from './change.ts';
import type { Garment } from './garment.ts';
import type { LegworkRecord } from './record.ts';
import type { Shift } from './shift.ts';
import type { Legs, Wear } from './wear.ts';

/** A stocking that has been on this long is asked about: its wearer may have forgotten to say that it is off. Seconds. */
const forgottenAfterSeconds = 16 * 3600;

/** Open wear counts for at most this long, seconds: what was forgotten is asked about, not credited (model.md §3). */
export const mostOpenSeconds = secondsPerDay;

/** The end of wear. Open wear ends at `now`, but at most a day after it began: then by the clock where it began. */
export const endOfWear = ({ on, off }: Pick<Wear, 'on' | 'off'>, now: ZonedTime): ZonedTime => {
  if (off !== undefined) return off;
  const last = epochSecondsOf(on) + mostOpenSeconds;
  return epochSecondsOf(now) <= last ? now : zonedTimeOf(last, zoneOf(on));
};

/** The wear that is on at `now`, in the order in which it went on. */
export const wornNow = (wear: readonly Wear[], now: ZonedTime): readonly Wear[] =>
  wear
    .filter(({ on, off }) => off === undefined && epochSecondsOf(on) <= epochSecondsOf(now))
    .toSorted((a, b) => epochSecondsOf(a.on) - epochSecondsOf(b.on));

/** Whether open wear is old enough to be asked about. */
export const isForgotten = ({ on, off }: Wear, now: ZonedTime): boolean =>
  off === undefined && epochSecondsOf(now) - epochSecondsOf(on) >= forgottenAfterSeconds;

/** When, in seconds since 1970, and on which legs each stocking was last put on, by its name. */
export function lastWorn(
  wear: readonly Wear[],
): ReadonlyMap<string, { readonly legs: Legs; readonly at: number }> {
  const last = new Map<string, { readonly legs: Legs; readonly at: number }>();
  for (const { garmentId, legs, on } of wear) {
    const at = epochSecondsOf(on);
    if (at >= (last.get(garmentId)?.at ?? Number.NEGATIVE_INFINITY)) last.set(garmentId, { legs, at });
  }
  return last;
}

/**
 * The likely end of wear: that of the last shift that met it before it could be forgotten, if the shift has ended by
 * `now`. Null without one.
 */
export function likelyOff(
  { on }: Wear,
  shifts: readonly Pick<Shift, 'start' | 'end'>[],
  now: ZonedTime,
): ZonedTime | null {
  const from = epochSecondsOf(on);
  const to = Math.min(from + forgottenAfterSeconds, epochSecondsOf(now));
  let last: Pick<Shift, 'start' | 'end'> | null = null;
  for (const shift of shifts) {
    const end = epochSecondsOf(shift.end);
    const meets = epochSecondsOf(shift.start) < to && end > from && end <= epochSecondsOf(now);
    if (meets && (last === null || end > epochSecondsOf(last.end))) last = shift;
  }
  return last?.end ?? null;
}

/** Whether some leg is in both. */
export const doLegsMeet = (one: Legs, other: Legs): boolean =>
  one === 'both' || other === 'both' || one === other;

/**
 * When wear contradicts other wear of its stocking, `[start, end)` in seconds since 1970: open wear does so only until
 * it may be forgotten.
 */
export const spanOfWear = ({ on, off }: Pick<Wear, 'on' | 'off'>): { start: number; end: number } => {
  const start = epochSecondsOf(on);
  return { start, end: off === undefined ? start + forgottenAfterSeconds : epochSecondsOf(off) };
};

/** `added` with the wear of its stocking that it touches in time, directly or over others, in order. */
function groupOf(added: Wear, wear: readonly Wear[]): readonly Wear[] {
  const others = wear.filter(({ id, garmentId }) => garmentId === added.garmentId && id !== added.id);
  const entries = [...others, added].map((entry) => ({ entry, ...spanOfWear(entry) }));
  let group: Wear[] = [];
  let reached = Number.NEGATIVE_INFINITY;
  for (const { entry, start, end } of entries.toSorted((a, b) => a.start - b.start)) {
    if (start >= reached) {
      if (group.includes(added)) break;
      group = [];
    }
    group.push(entry);
    reached = Math.max(reached, end);
  }
  return group;
}

/** Wear of one leg, joined. `first` is the entry that it begins with. */
type Joined = { readonly first: Wear; readonly off: ZonedTime | undefined };

/** The wear of one leg, from its entries in order: each as long as they overlap. */
function joinedOnLeg(entries: readonly Wear[]): readonly Joined[] {
  const joined: { first: Wear; off: ZonedTime | undefined }[] = [];
  let [start, reached, endSaid, isOpen] = [0, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, false];
  for (const entry of entries) {
    const span = spanOfWear(entry);
    const isNext = span.start >= reached;
    if (isNext) {
      joined.push({ first: entry, off: undefined });
      [start, reached, endSaid, isOpen] = [span.start, span.end, Number.NEGATIVE_INFINITY, false];
    }
    const last = joined.at(-1) as (typeof joined)[number];
    // Open wear is open from the start of what it is joined with.
    const end = entry.off === undefined ? start + forgottenAfterSeconds : span.end;
    reached = Math.max(reached, end);
    isOpen ||= entry.off === undefined;
    const isLater = entry.off !== undefined && end > endSaid;
    if (isLater) endSaid = end;
    // It stays open, unless an end is said after all that open wear counts for.
    if (isOpen && endSaid <= start + mostOpenSeconds) last.off = undefined;
    else if (isLater) last.off = entry.off;
  }
  return joined;
}

/**
 * The entries of one stocking, in order, with those joined that overlap on a leg. Each keeps the name of the entry that
 * it begins with. If an entry begins wear that ends apart on the two legs, one entry of a single leg was joined for that:
 * its name is free.
 */
function joinedEntries(entries: readonly Wear[]): readonly Wear[] {
  const [left, right] = (['left', 'right'] as const).map((leg) =>
    joinedOnLeg(entries.filter(({ legs }) => doLegsMeet(legs, leg))),
  ) as [readonly Joined[], readonly Joined[]];
  const offsOnRight = new Map(right.map(({ first, off }) => [first, off]));
  const shared = new Set(
    left.flatMap(({ first, off }) =>
      offsOnRight.has(first) && offsOnRight.get(first) === off ? [first] : [],
    ),
  );
  const parts: readonly (Joined & { readonly legs: Legs })[] = [
    ...left.map((part) => ({
      ...part,
      legs: shared.has(part.first) ? ('both' as const) : ('left' as const),
    })),
    ...right.flatMap((part) => (shared.has(part.first) ? [] : [{ ...part, legs: 'right' as const }])),
  ];
  const firsts = new Set(parts.map(({ first }) => first));
  const freeNames = entries.filter((entry) => !firsts.has(entry)).map(({ id }) => id);
  const named = new Set<string>();
  return parts.map(({ first, off, legs }): Wear => {
    const id = named.has(first.id) ? (freeNames.shift() ?? first.id) : first.id;
    named.add(id);
    // What stays as it was stays with its shift.
    const same = entries.find(
      (entry) => entry.on === first.on && entry.off === off && (entry.legs === legs || entry.legs === 'both'),
    );
    return {
      ...{ id, garmentId: first.garmentId, legs, on: first.on },
      ...(off !== undefined && { off }),
      ...(same?.shiftId !== undefined && { shiftId: same.shiftId }),
    };
  });
}

/** The wear with `added`, joined with the wear of its stocking that it overlaps on a leg. */
function withWear(wear: readonly Wear[], added: Wear): readonly Wear[] {
  const group = groupOf(added, wear);
  const joined = new Map(joinedEntries(group).map((entry) => [entry.id, entry]));
  const replaced = new Set([...group.map(({ id }) => id), added.id]);
  const kept = wear.flatMap((entry) => {
    if (!replaced.has(entry.id)) return [entry];
    const next = joined.get(entry.id);
    joined.delete(entry.id);
    return next === undefined ? [] : [next];
  });
  return [...kept, ...joined.values()];
}

const fieldsOfWear = ['garmentId', 'legs', 'on', 'off', 'shiftId'] as const;

const isSameWear = (one: Wear, other: Wear): boolean =>
  one === other || fieldsOfWear.every((field) => one[field] === other[field]);

/** The changes that make one list of wear into another. */
function changesBetween(before: readonly Wear[], after: readonly Wear[]): readonly Change[] {
  const held = new Map(before.map((entry) => [entry.id, entry]));
  const keptIds = new Set(after.map(({ id }) => id));
  const changed = after.filter((entry) => {
    const was = held.get(entry.id);
    return was === undefined || !isSameWear(was, entry);
  });
  return [
    ...before.flatMap(({ id }) => (keptIds.has(id) ? [] : [remove('wear', id)])),
    ...changed.map((entry) => upsert('wear', entry)),
  ];
}

/**
 * The changes that add wear, or that replace the entry of its name. It is joined with the wear of the same stocking
 * that it overlaps on a leg. No worn time that was said is lost: joined open wear stays open, or ends where an end is
 * said after the day for which it counts. Without a difference there are no changes.
 */
export const addWear = (wear: readonly Wear[], added: Wear): readonly Change[] =>
  changesBetween(wear, withWear(wear, added));

/** What comes off within this time was not worn, seconds. */
const notWornSeconds = 60;

/**
 * The changes of taking off what is on, by its name. There are none if it is off by now. If it went on only then, it
 * was not worn, and the entry goes.
 */
export function takeOff(wear: readonly Wear[], wearId: string, at: ZonedTime): readonly Change[] {
  const worn = wear.find(({ id }) => id === wearId);
  if (worn === undefined || worn.off !== undefined) return [];
  const wornSeconds = epochSecondsOf(at) - epochSecondsOf(worn.on);
  const isWorn = wornSeconds < 0 || wornSeconds >= notWornSeconds;
  return isWorn ? addWear(wear, { ...worn, off: at }) : [remove('wear', wearId)];
}

/** Whether a stocking may be chosen for new wear on that date. */
export const isInUse = ({ retiredOn }: Garment, date: string): boolean =>
  retiredOn === undefined || date < retiredOn;

/** The stocking of this name if it may be chosen for new wear on that date, else null. */
export const garmentInUse = (
  garments: readonly Garment[],
  garmentId: string | null | undefined,
  date: CalendarDate,
): Garment | null => garments.find((garment) => garment.id === garmentId && isInUse(garment, date)) ?? null;

/** The changes of retiring a stocking from a date on; none if it is retired, or gone, by then. */
export const retireGarment = (
  garments: readonly Garment[],
  garmentId: string,
  retiredOn: CalendarDate,
): readonly Change[] =>
  garments
    .filter((garment) => garment.id === garmentId && garment.retiredOn === undefined)
    .map((garment) => upsert('garment', { ...garment, retiredOn }));

/** The changes of using a retired stocking again. */
export const takeBackGarment = (garments: readonly Garment[], garmentId: string): readonly Change[] =>
  garments
    .filter(({ id, retiredOn }) => id === garmentId && retiredOn !== undefined)
    .map(({ retiredOn: _, ...garment }) => upsert('garment', garment));

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
 * do, and it is joined with other wear that it then meets. Wear that would end before it began covers the shift instead.
 */
export function wearMovedWith(wear: readonly Wear[], before: Shift, after: Shift): readonly Change[] {
  if (before.start === after.start && before.end === after.end) return [];
  let next: readonly Wear[] = wear.filter(({ shiftId }) => shiftId !== before.id);
  for (const worn of wearOfShift(wear, before.id)) {
    const on = moved(worn.on, before.start, after.start);
    const off = worn.off === undefined ? undefined : moved(worn.off, before.end, after.end);
    const isForward = off === undefined || epochSecondsOf(off) > epochSecondsOf(on);
    const ends = isForward ? { on, ...(off !== undefined && { off }) } : { on: after.start, off: after.end };
    next = withWear(next, { ...worn, ...ends });
  }
  return changesBetween(wear, next);
}

/** The changes that delete a shift and the wear that was logged with it. */
export const removeShift = (wear: readonly Wear[], shiftId: string): readonly Change[] => [
  ...wearOfShift(wear, shiftId).map(({ id }) => remove('wear', id)),
  remove('shift', shiftId),
];

/**
 * The wear that meets a stretch of time, in the order in which it went on. Wear that is still on ends when it could be
 * forgotten.
 */
export function wearWithin(
  wear: readonly Wear[],
  { start, end }: { readonly start: ZonedTime; readonly end: ZonedTime },
): readonly Wear[] {
  const [from, to] = [epochSecondsOf(start), epochSecondsOf(end)];
  // Of 50,000 entries the dates leave few to look at. Zones are at most a day apart.
  const [firstDate, lastDate] = [addDays(dateOf(start), -2), addDays(dateOf(end), 2)];
  return wear
    .filter(({ on, off }) => {
      if (on > lastDate || (off ?? on) < firstDate) return false;
      const onAt = epochSecondsOf(on);
      const offAt = off === undefined ? onAt + forgottenAfterSeconds : epochSecondsOf(off);
      return onAt < to && offAt > from;
    })
    .toSorted((a, b) => epochSecondsOf(a.on) - epochSecondsOf(b.on));
}
