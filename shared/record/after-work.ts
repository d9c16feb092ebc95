/** The check-in after work: which shift it asks about, and the changes of its answers (model.md §4). */
import { epochSecondsOf } from '../time/instants.ts';
import { addDays, dateOf } from '../time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '../time/zoned-time.ts';
import { type Change, upsert } from './change.ts';
import { type CheckIn, type SymptomName, symptomNames } from './check-in.ts';
import type { LegworkRecord } from './record.ts';
import type { Shift } from './shift.ts';

/** How long after its end a shift is asked about: until then the legs are felt, later they are remembered. Seconds. */
const askedForSeconds = 16 * 3600;

/** The shift that ended last, if it ended at most 16 hours before `now`; null without one. */
function shiftJustEnded(shifts: readonly Shift[], now: ZonedTime): Shift | null {
  const nowSeconds = epochSecondsOf(now);
  // Of 50,000 shifts the dates leave few to look at. Zones are at most a day apart.
  const from = addDays(dateOf(now), -2);
  let last: Shift | null = null;
  for (const shift of shifts) {
    if (shift.end < from) continue;
    const end = epochSecondsOf(shift.end);
    const isRecent = end <= nowSeconds && nowSeconds - end < askedForSeconds;
    if (isRecent && (last === null || end > epochSecondsOf(last.end))) last = shift;
  }
  return last;
}

/** The check-in at that time of the date, if there is one. */
export const checkInAt = (
  checkIns: readonly CheckIn[],
  date: CalendarDate,
  when: CheckIn['when'],
): CheckIn | undefined => checkIns.find((each) => each.date === date && each.when === when);

export type AfterWork = {
  /** The work day of the shift: the check-in is stored under it. */
  readonly date: CalendarDate;
  readonly shift: Shift;
  /** The answers so far. */
  readonly checkIn: CheckIn | undefined;
};

/** The shift whose after-work check-in is asked for at `now`, answered or not. Null while a shift is logged live. */
export function afterWorkAt(
  { shifts, checkIns, liveShift }: Pick<LegworkRecord, 'shifts' | 'checkIns' | 'liveShift'>,
  now: ZonedTime,
): AfterWork | null {
  const shift = liveShift === null ? shiftJustEnded(shifts, now) : null;
  if (shift === null) return null;
  const date = dateOf(shift.start);
  return { date, shift, checkIn: checkInAt(checkIns, date, 'afterWork') };
}

/** The change that gives scores to a check-in and keeps what else it says; none if it says the same. */
export function scoreChanges(
  checkIns: readonly CheckIn[],
  { date, when }: Pick<CheckIn, 'date' | 'when'>,
  scores: CheckIn['symptoms'],
): readonly Change[] {
  const held = checkInAt(checkIns, date, when);
  const isSame = symptomNames.every(
    (name) => scores[name] === undefined || scores[name] === held?.symptoms[name],
  );
  if (isSame) return [];
  const { symptoms = {}, girthCm = {}, note = '' } = held ?? {};
  return [upsert('checkIn', { date, when, girthCm, note, symptoms: { ...symptoms, ...scores } })];
}

/** The scores of legs in which nothing is felt. */
export const nothingFelt = Object.fromEntries(symptomNames.map((name) => [name, 0])) as Record<
  SymptomName,
  number
>;
