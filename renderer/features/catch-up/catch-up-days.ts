/** The arithmetic of the catch-up: the initial values of each missing day, and its changes. No screen. */
import { type Change, upsert } from '#shared/record/change.ts';
import type { DayOffReason } from '#shared/record/day-off.ts';
import type { Issue } from '#shared/record/issue.ts';
import { timesOf } from '#shared/record/learned-shift.ts';
import { namedShiftOf, plannedOn } from '#shared/record/plan-of-day.ts';
import type { PlannedShift } from '#shared/record/planned-shift.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { rotaOn } from '#shared/record/rota.ts';
import { garmentInUse } from '#shared/record/wear-state.ts';
import { endTyped, momentTyped, type Occurrence, type TypedMoment } from '#shared/time/typed-time.ts';
import { addDays, dateOf, zoneOf } from '#shared/time/wall-clock.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';
import { changesOfShifts, type DayAnswer, type WornShift } from '../../parts/day-answer.ts';
import { figuresTyped, nothingTyped, type TypedShift, typedUsual } from '../../parts/typed-shift.ts';
import { usualOfPlan, usualShiftOn } from '../../state/usual-shift.ts';
import { parseDuration } from '../../ui/duration.ts';

/** The kind of a day; `unknown` leaves it not logged. */
export type DayKind = 'shift' | 'dayOff' | 'unknown';

export type CatchUpDay = {
  readonly date: CalendarDate;
  readonly kind: DayKind;
  /** Of a day off; absent for a plain free day. */
  readonly reason?: DayOffReason;
  /** The named shift that the shift began as; absent for another one. */
  readonly namedId?: string;
  readonly shift: TypedShift;
  /** The zone of the clock that a planned shift's times are by; absent for the person's. */
  readonly zone?: string;
  /** The chosen moment of two, if clocks show the time twice. */
  readonly startOccurrence?: Occurrence | undefined;
  readonly endOccurrence?: Occurrence | undefined;
};

/** The start of the day's shift as a moment; null until it is typed. */
export const startOf = (
  { date, shift, zone: own, startOccurrence: occurrence }: CatchUpDay,
  zone: string,
): TypedMoment | null =>
  shift.start === '' ? null : momentTyped(date, { time: shift.start, zone: own ?? zone, occurrence });

/** The end of the day's shift as a moment, the first such time after the start; null until both are typed. */
export function endOf(day: CatchUpDay, zone: string): TypedMoment | null {
  const start = startOf(day, zone);
  if (start === null || day.shift.end === '') return null;
  return endTyped(start.at, { time: day.shift.end, zone: day.zone ?? zone, occurrence: day.endOccurrence });
}

/** Where a guess comes from: a planned shift, the rota, or what the same weekday was before. */
export type GuessSource = 'plan' | 'rota' | 'habit';

/** A day before the user has answered. Its kind is a guess, or unknown. Nothing of it counts or is saved. */
export type GuessedDay = CatchUpDay & { readonly source: GuessSource | null };

/** The dates with a shift and those with a day off, by the last entry of each. */
type Answered = { readonly worked: ReadonlySet<CalendarDate>; readonly off: ReadonlySet<CalendarDate> };

/** The kind of the last answered day of the same weekday, at most four weeks before. */
function habitOn({ worked, off }: Answered, date: CalendarDate): DayKind {
  for (const weeks of [1, 2, 3, 4]) {
    const before = addDays(date, -7 * weeks);
    if (worked.has(before)) return 'shift';
    if (off.has(before)) return 'dayOff';
  }
  return 'unknown';
}

/** A planned shift, with empty figures where nothing says how much of it was stood. */
function guessOfPlan(record: LegworkRecord, plan: PlannedShift): GuessedDay {
  const usual = usualOfPlan(record, plan);
  const named = namedShiftOf(record.namedShifts, plan);
  return {
    ...{ date: dateOf(plan.start), kind: 'shift', source: 'plan', zone: zoneOf(plan.start) },
    shift: usual === null ? { ...nothingTyped, ...timesOf(plan) } : typedUsual(usual),
    ...(named !== null && { namedId: named.id }),
  };
}

function guessOn(record: LegworkRecord, answered: Answered, date: CalendarDate): GuessedDay {
  const [plan] = plannedOn(record, date);
  if (plan !== undefined) return guessOfPlan(record, plan);
  const usual = usualShiftOn(record, date);
  const shift = usual === null ? nothingTyped : typedUsual(usual);
  const planned = rotaOn(record, date);
  if (planned === 'free') return { date, kind: 'dayOff', shift, source: 'rota' };
  if (planned !== null) return { date, kind: 'shift', namedId: planned.id, shift, source: 'rota' };
  const kind = habitOn(answered, date);
  if (kind === 'unknown' || (kind === 'shift' && usual === null)) {
    return { date, kind: 'unknown', shift, source: null };
  }
  if (kind === 'dayOff') return { date, kind, shift, source: 'habit' };
  const named = record.namedShifts.find(({ start, end }) => start === usual?.start && end === usual.end);
  return { date, kind, shift, source: 'habit', ...(named !== undefined && { namedId: named.id }) };
}

/** The days as they are before the user has answered, with guesses. */
export function daysToCatchUp(record: LegworkRecord, dates: readonly CalendarDate[]): readonly GuessedDay[] {
  const answered: Answered = {
    worked: new Set(record.shifts.map(({ start }) => dateOf(start))),
    off: new Set(record.daysOff.map(({ date }) => date)),
  };
  return dates.map((date) => guessOn(record, answered, date));
}

/** The guess as the user's own answer. */
export const taken = ({ source: _, ...day }: GuessedDay): CatchUpDay => day;

/** The day with an answer. A named shift comes with its times and figures. */
export function answered(record: LegworkRecord, day: CatchUpDay, answer: DayAnswer): CatchUpDay {
  const { date, shift } = day;
  if (answer.kind === 'off') {
    return { date, shift, kind: 'dayOff', ...(answer.reason !== null && { reason: answer.reason }) };
  }
  const { garmentId, ...usual } = answer.shift;
  const inUse = garmentInUse(record.garments, garmentId, date)?.id ?? null;
  return { date, kind: 'shift', namedId: answer.shift.id, shift: typedUsual({ ...usual, garmentId: inUse }) };
}

export type TypedField = Exclude<keyof TypedShift, 'garmentId'>;

/** The fields of a shift that are empty or hold no duration; none for a day without a shift. */
export function unreadableFields({ kind, shift }: CatchUpDay): readonly TypedField[] {
  if (kind !== 'shift') return [];
  const isUnread = (field: TypedField): boolean => {
    if (field === 'start' || field === 'end') return shift[field] === '';
    // An empty walking field means no walking.
    if (field === 'walking' && shift.walking === '') return false;
    return parseDuration(shift[field]) === null;
  };
  return (['start', 'end', 'standing', 'longestStand', 'walking'] as const).filter(isUnread);
}

const isSavable = ({ kind }: CatchUpDay): boolean => kind !== 'unknown';

/** @param days those that the user has answered */
export const countToSave = (days: readonly CatchUpDay[]): number => days.filter(isSavable).length;

/** The ID of a day's entry. It holds the date, to show a refusal at its day. */
const entryIdOf = (date: CalendarDate, newId: string): string => `${date}-${newId}`;

function wornShiftOf(record: LegworkRecord, day: CatchUpDay, { zone, newId }: Entering): WornShift | null {
  const { date, kind, shift: typed } = day;
  const [start, end] = [startOf(day, zone)?.at, endOf(day, zone)?.at];
  if (kind !== 'shift' || start === undefined || end === undefined) return null;
  const shift = { id: entryIdOf(date, newId()), start, end, ...figuresTyped(typed) };
  return { shift, garmentId: garmentInUse(record.garments, typed.garmentId, date)?.id ?? null };
}

export type Entering = {
  /** The zone of the typed times. */
  readonly zone: string;
  readonly newId: () => string;
};

/**
 * The changes that the answers stand for, to be saved together. A date that has been answered elsewhere since is left
 * out. Only for days without `unreadableFields`.
 */
export function changesOfCatchUp(
  record: LegworkRecord,
  days: readonly CatchUpDay[],
  entering: Entering,
): readonly Change[] {
  const held = new Set([
    ...record.shifts.map(({ start }) => dateOf(start)),
    ...record.daysOff.map(({ date }) => date),
  ]);
  const open = days.filter(({ date }) => !held.has(date));
  const off = open.filter(({ kind }) => kind === 'dayOff');
  const worn = open.flatMap((day) => wornShiftOf(record, day, entering) ?? []);
  return [
    ...off.map(({ date, reason }) => upsert('dayOff', { date, ...(reason !== undefined && { reason }) })),
    ...changesOfShifts(record, worn, ({ start }) => entryIdOf(dateOf(start), entering.newId())),
  ];
}

/** The day whose entry was refused, or null. */
export const dateOfIssue = ({ entryKind, entryId }: Issue): CalendarDate | null =>
  entryKind === 'shift' || entryKind === 'wear' || entryKind === 'dayOff' ? entryId.slice(0, 10) : null;
