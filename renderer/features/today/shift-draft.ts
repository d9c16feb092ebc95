/**
 * The shift form's draft: what was typed, and the changes that it stands for. Arithmetic only, no screen.
 */
import { Temporal } from 'temporal-polyfill';
import type { Change } from '#shared/record/change.ts';
import type { Shift } from '#shared/record/shift.ts';
import type { ShiftTemplate } from '#shared/record/week-template.ts';
import { addDays, dateOf, timeOf, zonedTimeAt, zoneOf } from '#shared/time/wall-clock.ts';
import type { MessageId } from '../../messages/catalogue.ts';
import { parseDuration } from '../../ui/duration.ts';
import {
  endsNextDay,
  figuresTyped,
  nothingTyped,
  type TypedShift,
  typedFigures,
  typedTemplate,
} from '../../ui/typed-shift.ts';

export type ShiftField = 'date' | 'start' | 'end' | 'standing' | 'walking' | 'longestStand' | 'garment';

export type ShiftDraft = TypedShift & {
  readonly date: string;
  readonly zone: string;
  /** The shift that is being changed, or null for a new one. */
  readonly changing: Shift | null;
};

export const newShiftDraft = (zone: string): Omit<ShiftDraft, 'date'> => ({
  changing: null,
  zone,
  ...nothingTyped,
});

/** What a usual day's form starts from. */
export const draftOfTemplate = (template: ShiftTemplate, zone: string): Omit<ShiftDraft, 'date'> => ({
  changing: null,
  zone,
  ...typedTemplate(template),
});

export const draftOfShift = (shift: Shift): ShiftDraft => ({
  changing: shift,
  date: dateOf(shift.start),
  zone: zoneOf(shift.start),
  start: timeOf(shift.start),
  end: timeOf(shift.end),
  ...typedFigures(shift),
  garmentId: '',
});

/** Start and end as moments; an end at or before the start is on the next day. Null until both are typed. */
function spanOf(
  draft: Pick<ShiftDraft, 'date' | 'start' | 'end' | 'zone'>,
): { start: string; end: string } | null {
  if (draft.start === '' || draft.end === '') return null;
  const endDate = endsNextDay(draft) ? addDays(draft.date, 1) : draft.date;
  return {
    start: zonedTimeAt(draft.date, draft.start, draft.zone),
    end: zonedTimeAt(endDate, draft.end, draft.zone),
  };
}

/** The elapsed length of a span, in minutes: 7 h for 22:00–06:00 in the night that clocks go forward. */
const minutesBetween = (start: string, end: string): number =>
  Temporal.ZonedDateTime.from(start).until(Temporal.ZonedDateTime.from(end)).total('minutes');

/** How the shift was spent, as far as it is typed, in minutes; `rest` is below 0 where the parts are too much. */
export type Split = {
  readonly length: number;
  readonly standing: number;
  readonly walking: number;
  readonly rest: number;
};

/** The split of the shift; null until start, end and standing are typed. */
export function splitOf(draft: ShiftDraft): Split | null {
  const span = spanOf(draft);
  const standing = parseDuration(draft.standing);
  if (span === null || standing === null) return null;
  const walking = parseDuration(draft.walking) ?? 0;
  const length = minutesBetween(span.start, span.end);
  return { length, standing, walking, rest: length - standing - walking };
}

/** The ends of the sliders before the shift's length is known: no shift is longer than a day. */
const longestShiftMinutes = 24 * 60;

/** Up to where each slider goes: together they never pass the shift's length. */
export function sliderEnds(
  draft: ShiftDraft,
): Readonly<Record<'standing' | 'walking' | 'longestStand', number>> {
  const span = spanOf(draft);
  const length = span === null ? longestShiftMinutes : minutesBetween(span.start, span.end);
  const standing = parseDuration(draft.standing) ?? 0;
  const walking = parseDuration(draft.walking) ?? 0;
  return { standing: length - walking, walking: length - standing, longestStand: standing };
}

const needed = {
  start: 'shift.needsStart',
  end: 'shift.needsEnd',
  standing: 'shift.needsStanding',
  longestStand: 'shift.needsLongestStand',
} as const satisfies Readonly<Partial<Record<ShiftField, MessageId>>>;

/** What is missing or cannot be read; empty when the draft can be made into an entry. */
export function draftErrors(draft: ShiftDraft): Partial<Record<ShiftField, MessageId>> {
  const errors: Partial<Record<ShiftField, MessageId>> = {};
  for (const [field, question] of Object.entries(needed) as [keyof typeof needed, MessageId][]) {
    if (draft[field] === '') errors[field] = question;
  }
  for (const field of ['standing', 'walking', 'longestStand'] as const) {
    if (draft[field] !== '' && parseDuration(draft[field]) === null) errors[field] = 'field.durationHelp';
  }
  return errors;
}

/** The changes that the draft stands for; `newId` names what is new. Only for a draft without `draftErrors`. */
export function changesOf(draft: ShiftDraft, newId: () => string): readonly Change[] {
  const span = spanOf(draft);
  if (span === null) return [];
  const shift: Change = {
    action: 'upsert',
    kind: 'shift',
    entry: {
      ...(draft.changing ?? { id: newId() }),
      ...span,
      ...figuresTyped(draft),
    },
  };
  if (draft.garmentId === '') return [shift];
  return [
    shift,
    {
      action: 'upsert',
      kind: 'wear',
      entry: { id: newId(), garmentId: draft.garmentId, legs: 'both', on: span.start, off: span.end },
    },
  ];
}

/** Which field of the form shows a problem of the shift or of its stockings. */
export function fieldOfShiftIssue({
  entryKind,
  field,
}: {
  entryKind: string;
  field: string;
}): ShiftField | null {
  if (entryKind === 'wear') return 'garment';
  const fields: Readonly<Record<string, ShiftField>> = {
    start: 'start',
    end: 'end',
    standingMinutes: 'standing',
    walkingMinutes: 'walking',
    longestStandMinutes: 'longestStand',
  };
  return fields[field] ?? null;
}
