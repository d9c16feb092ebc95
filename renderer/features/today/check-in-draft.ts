/** The check-in's draft: the answers and typed values, and the entry that it stands for. */
import {
  type CheckIn,
  type GirthName,
  girthCmBounds,
  girthNames,
  type SymptomName,
} from '#shared/record/check-in.ts';
import { formatLength, type LengthUnit, parseLength } from '../../ui/length.ts';

export type When = CheckIn['when'];

export type CheckInDraft = {
  readonly when: When;
  readonly scores: Readonly<Partial<Record<SymptomName, number>>>;
  readonly girths: Readonly<Partial<Record<GirthName, string>>>;
  readonly note: string;
};

/** From this hour on, a check-in belongs to the evening. */
const firstEveningHour = 12;

/** Morning or evening, by a wall-clock time `HH:MM`. */
export const whenOf = (time: string): When =>
  Number(time.slice(0, 2)) < firstEveningHour ? 'morning' : 'evening';

/** The existing check-in at that time of the date as a draft, else an empty one. */
export function checkInDraftOf(held: CheckIn | undefined, when: When, unit: LengthUnit): CheckInDraft {
  const girths = girthNames.flatMap((name) => {
    const cm = held?.girthCm[name];
    return cm === undefined ? [] : [[name, formatLength(cm, unit)] as const];
  });
  return {
    when,
    scores: held?.symptoms ?? {},
    girths: Object.fromEntries(girths),
    note: held?.note ?? '',
  };
}

const isEmpty = (text: string | undefined): boolean => text === undefined || text.trim() === '';

/** The girths that cannot be read, or are out of bounds. */
export function wrongGirths(draft: CheckInDraft, unit: LengthUnit): readonly GirthName[] {
  return girthNames.filter((name) => {
    const text = draft.girths[name];
    if (text === undefined || isEmpty(text)) return false;
    const cm = parseLength(text, unit);
    return cm === null || cm < girthCmBounds.min || cm > girthCmBounds.max;
  });
}

/** Whether the draft holds nothing to keep. */
export const saysNothing = (draft: CheckInDraft): boolean =>
  Object.keys(draft.scores).length === 0 && Object.values(draft.girths).every(isEmpty) && isEmpty(draft.note);

/** The entry that the draft stands for. Only for a draft without wrong girths. */
export function checkInOf(draft: CheckInDraft, date: string, unit: LengthUnit): CheckIn {
  const girths = girthNames.flatMap((name) => {
    const text = draft.girths[name];
    const cm = text === undefined ? null : parseLength(text, unit);
    return cm === null ? [] : [[name, cm] as const];
  });
  return {
    date,
    when: draft.when,
    symptoms: draft.scores,
    girthCm: Object.fromEntries(girths),
    note: draft.note.trim(),
  };
}
