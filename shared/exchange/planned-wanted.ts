/** What a roster or a timesheet wants of the diary: planned shifts, days off, and shifts as usually stood. */
import { type Upsert, upsert } from '../record/change.ts';
import type { DayOff } from '../record/day-off.ts';
import { namedShiftOf } from '../record/plan-of-day.ts';
import type { PlannedShift } from '../record/planned-shift.ts';
import type { LegworkRecord } from '../record/record.ts';
import type { ShiftTimes } from '../record/work-day.ts';
import { epochSecondsOf } from '../time/instants.ts';
import type { ZonedTime } from '../time/zoned-time.ts';
import type { Ask, Found, Meaning, Skipped } from './found.ts';
import { shiftsAt, stretchOf } from './shifts-at.ts';

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. The model has no cryptography of its own. */
export type Hash = (text: string) => string;

const idLength = 24;

/** The same event of the same roster has the same id in every file. */
const plannedIdOf = (key: string, hash: Hash): string => `planned-${hash(key).slice(0, idLength)}`;

/** A shift without a name of its own is named by its instants: the same table twice adds nothing. */
const workedIdOf = ({ start, end }: ShiftTimes, hash: Hash): string =>
  `worked-${hash(`${epochSecondsOf(start)} ${epochSecondsOf(end)}`).slice(0, idLength)}`;

const textLimit = 80;

/** A text from outside, as an entry may hold it. */
const shortened = (text: string): string =>
  Array.from(text.trim()).slice(0, textLimit).join('').slice(0, textLimit);

export function plannedOf({ planned }: Pick<Found, 'planned'>, hash: Hash): readonly PlannedShift[] {
  return planned.map(({ key, start, end, summary }) => ({
    id: plannedIdOf(key, hash),
    start,
    end,
    summary: shortened(summary),
  }));
}

const dayOffs = {
  'day-off': (date) => ({ date }),
  ill: (date) => ({ date, reason: 'ill' }),
  vacation: (date) => ({ date, reason: 'vacation' }),
} as const satisfies Record<Exclude<Meaning, 'ignore'>, (date: string) => DayOff>;

/** The days off that the person has made of all-day events. Of two on one date the first counts. */
export function daysOffOf(
  asks: readonly Ask[],
  meanings: Readonly<Record<string, Meaning>>,
): readonly DayOff[] {
  const byDate = new Map<string, DayOff>();
  for (const { summary, dates } of asks) {
    const meaning = Object.hasOwn(meanings, summary) ? meanings[summary] : 'ignore';
    if (meaning === undefined || meaning === 'ignore') continue;
    for (const date of dates) if (!byDate.has(date)) byDate.set(date, dayOffs[meaning](date));
  }
  return [...byDate.values()];
}

export type WorkedWanted = {
  readonly puts: readonly Upsert[];
  /** Shifts that are logged already, to the second. */
  readonly same: number;
  readonly skipped: readonly Skipped[];
};

/**
 * What shifts that were worked become: logged as the named shift of the same times, if the person wants that; else
 * planned shifts, so that the app asks how much of each was stood. No figure is guessed.
 */
export function workedOf(
  shifts: readonly ShiftTimes[],
  record: Pick<LegworkRecord, 'shifts' | 'namedShifts'>,
  logsByNamedShift: boolean,
  hash: Hash,
): WorkedWanted {
  const at = shiftsAt(record.shifts);
  const puts: Upsert[] = [];
  const skipped: Skipped[] = [];
  let same = 0;
  for (const times of shifts) {
    const stretch = stretchOf(times);
    const there = at(stretch);
    if (there.some(({ start, end }) => start === stretch.start && end === stretch.end)) {
      same += 1;
      continue;
    }
    if (there.length > 0) {
      skipped.push({ where: {}, reason: 'shift-there', text: times.start.slice(0, 16).replace('T', ' ') });
      continue;
    }
    const id = workedIdOf(times, hash);
    const named = logsByNamedShift ? namedShiftOf(record.namedShifts, times) : null;
    if (named === null) {
      puts.push(upsert('plannedShift', { id, start: times.start, end: times.end, summary: '' }));
      continue;
    }
    const { standingMinutes, walkingMinutes, longestStandMinutes } = named;
    puts.push(
      upsert('shift', {
        ...{ id, start: times.start, end: times.end },
        ...{ standingMinutes, walkingMinutes, longestStandMinutes },
      }),
    );
  }
  return { puts, same, skipped };
}

/**
 * Planned shifts ahead that a new file of the same roster no longer has. It is the same roster if it has planned one
 * of them before; only what lies within the file's own time, and after now, can be gone.
 */
export function goneFrom(
  held: readonly PlannedShift[],
  planned: readonly PlannedShift[],
  cancelled: readonly string[],
  { hash, now }: { readonly hash: Hash; readonly now: ZonedTime },
): readonly PlannedShift[] {
  const ids = new Set(planned.map(({ id }) => id));
  const off = new Set(cancelled.map((key) => plannedIdOf(key, hash)));
  const isKnown = held.some(({ id }) => ids.has(id));
  const starts = planned.map(({ start }) => epochSecondsOf(start));
  const first = Math.max(
    epochSecondsOf(now),
    starts.reduce((least, each) => Math.min(least, each), Infinity),
  );
  const last = starts.reduce((most, each) => Math.max(most, each), -Infinity);
  return held.filter(({ id, start }) => {
    if (ids.has(id) || !id.startsWith('planned-')) return false;
    const at = epochSecondsOf(start);
    return off.has(id) || (isKnown && at >= first && at <= last);
  });
}
