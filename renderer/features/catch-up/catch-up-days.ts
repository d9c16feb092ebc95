/** The arithmetic of the catch-up: the initial values of each missing day, and its changes. No screen. */
import { type Change, upsert } from '#shared/record/change.ts';
import type { Issue } from '#shared/record/issue.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { rotaOn } from '#shared/record/rota.ts';
import type { Wear } from '#shared/record/wear.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { endTyped, momentTyped, type Occurrence, type TypedMoment } from '#shared/time/typed-time.ts';
import { addDays } from '#shared/time/wall-clock.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';
import { figuresTyped, nothingTyped, type TypedShift, typedUsual } from '../../parts/typed-shift.ts';
import { usualShiftOn } from '../../state/usual-shift.ts';
import { parseDuration } from '../../ui/duration.ts';

/** The kind of a day; `unknown` leaves it not logged. */
export type DayKind = 'shift' | 'dayOff' | 'unknown';

export type CatchUpDay = {
  readonly date: CalendarDate;
  readonly kind: DayKind;
  readonly shift: TypedShift;
  /** The chosen moment of two, if clocks show the time twice. */
  readonly startOccurrence?: Occurrence | undefined;
  readonly endOccurrence?: Occurrence | undefined;
};

/** The start of the day's shift as a moment; null until it is typed. */
export const startOf = (
  { date, shift, startOccurrence: occurrence }: CatchUpDay,
  zone: string,
): TypedMoment | null =>
  shift.start === '' ? null : momentTyped(date, { time: shift.start, zone, occurrence });

/** The end of the day's shift as a moment, the first such time after the start; null until both are typed. */
export function endOf(day: CatchUpDay, zone: string): TypedMoment | null {
  const start = startOf(day, zone);
  if (start === null || day.shift.end === '') return null;
  return endTyped(start.at, { time: day.shift.end, zone, occurrence: day.endOccurrence });
}

/** The likely kind of the day: by the rota, else by the last entry of the same weekday. */
function likelyKind(record: LegworkRecord, date: CalendarDate): DayKind {
  const { shifts, daysOff } = record;
  const planned = rotaOn(record, date);
  if (planned !== null) return planned === 'free' ? 'dayOff' : 'shift';
  // Go back week by week, at most four, to the last entry of that weekday.
  for (const weeks of [1, 2, 3, 4]) {
    const before = addDays(date, -7 * weeks);
    if (shifts.some(({ start }) => start.startsWith(before))) return 'shift';
    if (daysOff.some((dayOff) => dayOff.date === before)) return 'dayOff';
  }
  return 'unknown';
}

/** A missing day before the user has answered. Nothing of it is saved yet. */
export function dayToCatchUp(record: LegworkRecord, date: CalendarDate): CatchUpDay {
  const usual = usualShiftOn(record, date);
  const likely = likelyKind(record, date);
  return {
    date,
    kind: likely === 'shift' && usual === null ? 'unknown' : likely,
    shift: usual === null ? nothingTyped : typedUsual(usual),
  };
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

export const countToSave = (days: readonly CatchUpDay[]): number => days.filter(isSavable).length;

/** Whether logged wear of the stocking overlaps the time: it cannot go on twice. */
function isWornAlready(wear: readonly Wear[], garmentId: string, start: string, end: string): boolean {
  return wear.some(
    (worn) =>
      worn.garmentId === garmentId &&
      epochSecondsOf(worn.on) < epochSecondsOf(end) &&
      (worn.off === undefined || epochSecondsOf(worn.off) > epochSecondsOf(start)),
  );
}

/** The ID of a day's entry. It holds the date, to show a refusal at its day. */
const entryIdOf = (date: CalendarDate, newId: string): string => `${date}-${newId}`;

function changesOfShift(
  record: LegworkRecord,
  day: CatchUpDay,
  zone: string,
  newId: () => string,
): readonly Change[] {
  const { date, shift } = day;
  const [start, end] = [startOf(day, zone)?.at, endOf(day, zone)?.at];
  if (start === undefined || end === undefined) return [];
  const logged = upsert('shift', {
    id: entryIdOf(date, newId()),
    start,
    end,
    ...figuresTyped(shift),
  });
  const { garmentId } = shift;
  if (garmentId === '' || isWornAlready(record.wear, garmentId, start, end)) return [logged];
  return [
    logged,
    upsert('wear', { id: entryIdOf(date, newId()), garmentId, legs: 'both', on: start, off: end }),
  ];
}

/**
 * The changes that the days stand for, to be saved together. Only for days without `unreadableFields`.
 * @param zone the zone of the typed times
 */
export function changesOfCatchUp(
  record: LegworkRecord,
  days: readonly CatchUpDay[],
  zone: string,
  newId: () => string,
): readonly Change[] {
  return days.flatMap((day): readonly Change[] => {
    if (day.kind === 'unknown') return [];
    if (day.kind === 'dayOff') return [upsert('dayOff', { date: day.date })];
    return changesOfShift(record, day, zone, newId);
  });
}

/** The day whose entry was refused, or null. */
export const dateOfIssue = ({ entryKind, entryId }: Issue): CalendarDate | null =>
  entryKind === 'shift' || entryKind === 'wear' || entryKind === 'dayOff' ? entryId.slice(0, 10) : null;
