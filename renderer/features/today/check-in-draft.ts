/** The check-in's draft over what is stored: what the form shows, and the changes of its save. */
import { checkInAt } from '#shared/record/after-work.ts';
import { type Change, remove, upsert } from '#shared/record/change.ts';
import {
  type CheckIn,
  checkInName,
  type GirthName,
  girthCmBounds,
  girthNames,
  type SymptomName,
  symptomNames,
} from '#shared/record/check-in.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { dateOf, timeOf } from '#shared/time/wall-clock.ts';
import { formatLength, parseLength } from '../../ui/length.ts';
import type { CheckInDraft, When } from './check-in-begun.ts';

/** From this hour on, a check-in without work belongs to the evening. */
const firstEveningHour = 12;

const isMorning = (now: string): boolean => Number(timeOf(now).slice(0, 2)) < firstEveningHour;

type Diary = Pick<LegworkRecord, 'shifts' | 'checkIns'>;

/** The end of the last shift of a work day, or null. */
function endOfWork(shifts: LegworkRecord['shifts'], date: string): string | null {
  let last: string | null = null;
  for (const { start, end } of shifts) {
    if (!start.startsWith(date)) continue;
    if (last === null || epochSecondsOf(end) > epochSecondsOf(last)) last = end;
  }
  return last;
}

/** The times of day that can be said of a date: after work where there was work, else in the evening. */
export function whensOf({ shifts, checkIns }: Diary, date: string): readonly When[] {
  const hasWork = endOfWork(shifts, date) !== null;
  const isHeld = (when: When): boolean => checkInAt(checkIns, date, when) !== undefined;
  return [
    'morning',
    ...(hasWork || isHeld('afterWork') ? (['afterWork'] as const) : []),
    ...(!hasWork || isHeld('evening') ? (['evening'] as const) : []),
  ];
}

/** The time of day that fits a date now: after its work, else the morning until noon, else the evening. */
export function whenFor(shifts: LegworkRecord['shifts'], date: string, now: string): When {
  const end = endOfWork(shifts, date);
  if (end !== null && epochSecondsOf(end) <= epochSecondsOf(now)) return 'afterWork';
  if (end !== null || (date === dateOf(now) && isMorning(now))) return 'morning';
  return 'evening';
}

/** What the form shows: the changes over what is stored. */
export function shownCheckIn(
  { scores, girths, note, unit }: CheckInDraft,
  held: CheckIn | undefined,
): {
  readonly scores: Readonly<Partial<Record<SymptomName, number | null>>>;
  readonly girths: Readonly<Partial<Record<GirthName, string>>>;
  readonly note: string;
} {
  const heldGirths = girthNames.flatMap((name) => {
    const cm = held?.girthCm[name];
    return cm === undefined ? [] : [[name, formatLength(cm, unit)] as const];
  });
  return {
    scores: { ...held?.symptoms, ...scores },
    girths: { ...Object.fromEntries(heldGirths), ...girths },
    note: note ?? held?.note ?? '',
  };
}

const isBlank = (text: string): boolean => text.trim() === '';

/** The changed girths that cannot be read, or are out of bounds. */
export const wrongGirths = ({ girths, unit }: CheckInDraft): readonly GirthName[] =>
  girthNames.filter((name) => {
    const text = girths[name];
    if (text === undefined || isBlank(text)) return false;
    const cm = parseLength(text, unit);
    return cm === null || cm < girthCmBounds.min || cm > girthCmBounds.max;
  });

const withoutAbsent = <Name extends string>(
  names: readonly Name[],
  ofName: (name: Name) => number | null | undefined,
): Partial<Record<Name, number>> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = ofName(name);
      return value == null ? [] : [[name, value] as const];
    }),
  ) as Partial<Record<Name, number>>;

/** The check-in after the save: the changes over what is stored. Only for a draft without wrong girths. */
export function checkInOf(draft: CheckInDraft, held: CheckIn | undefined): CheckIn {
  const { date, when, scores, girths, note, unit } = draft;
  const girthOf = (name: GirthName): number | null | undefined => {
    const cm = held?.girthCm[name];
    const text = girths[name];
    // A girth that reads as it is stored stays as exact as it is stored.
    if (text === undefined || (cm !== undefined && text.trim() === formatLength(cm, unit))) return cm;
    return parseLength(text, unit);
  };
  return {
    ...{ date, when },
    symptoms: withoutAbsent(symptomNames, (name) => {
      const score = scores[name];
      return score === undefined ? held?.symptoms[name] : score;
    }),
    girthCm: withoutAbsent(girthNames, girthOf),
    note: (note ?? held?.note ?? '').trim(),
  };
}

/** Whether a check-in has no answer. */
export const saysNothing = ({ symptoms, girthCm, note }: CheckIn): boolean =>
  Object.keys(symptoms).length === 0 && Object.keys(girthCm).length === 0 && note === '';

const isSame = (one: CheckIn, other: CheckIn): boolean =>
  one.note === other.note &&
  symptomNames.every((name) => one.symptoms[name] === other.symptoms[name]) &&
  girthNames.every((name) => one.girthCm[name] === other.girthCm[name]);

/** The changes of a save: none where it changes nothing; a check-in without an answer is removed. */
export function checkInChanges(draft: CheckInDraft, checkIns: readonly CheckIn[]): readonly Change[] {
  const held = checkInAt(checkIns, draft.date, draft.when);
  const next = checkInOf(draft, held);
  if (saysNothing(next)) return held === undefined ? [] : [remove('checkIn', checkInName(held))];
  return held !== undefined && isSame(held, next) ? [] : [upsert('checkIn', next)];
}
