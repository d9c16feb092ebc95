/**
 * The shift form's draft: what was typed, and the changes that it stands for. Arithmetic only, no screen.
 */
import { type Change, upsert } from '#shared/record/change.ts';
import type { UsualShift } from '#shared/record/named-shift.ts';
import type { Shift } from '#shared/record/shift.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { endTyped, momentTyped, type Occurrence, type TypedMoment } from '#shared/time/typed-time.ts';
import { dateOf, timeOf, zoneOf } from '#shared/time/wall-clock.ts';
import type { MessageId } from '../../messages/catalogue.ts';
import { formatDuration } from '../../messages/duration.ts';
import {
  type Figures,
  figuresTyped,
  nothingTyped,
  type TypedShift,
  typedFigures,
  typedUsual,
} from '../../parts/typed-shift.ts';
import { figuresOf } from '../../state/usual-shift.ts';
import { parseDuration } from '../../ui/duration.ts';

export type ShiftField = 'date' | 'start' | 'end' | 'standing' | 'walking' | 'longestStand' | 'garment';

export type ShiftDraft = TypedShift & {
  readonly date: string;
  readonly zone: string;
  /** The chosen moment of two, if clocks show the time twice. */
  readonly startOccurrence?: Occurrence | undefined;
  readonly endOccurrence?: Occurrence | undefined;
  /** The shift that is being changed, or null for a new one. */
  readonly changing: Shift | null;
};

export const newShiftDraft = (zone: string): Omit<ShiftDraft, 'date'> => ({
  changing: null,
  zone,
  ...nothingTyped,
});

/** The initial draft of a usual day. */
export const draftOfUsual = (usual: UsualShift, zone: string): Omit<ShiftDraft, 'date'> => ({
  changing: null,
  zone,
  ...typedUsual(usual),
});

export const draftOfShift = (shift: Shift): ShiftDraft => ({
  changing: shift,
  date: dateOf(shift.start),
  zone: zoneOf(shift.start),
  start: timeOf(shift.start),
  end: timeOf(shift.end),
  ...typedFigures(figuresOf(shift)),
  garmentId: '',
});

type Ends = 'date' | 'zone' | 'start' | 'end' | 'startOccurrence' | 'endOccurrence';

/** The start as a moment; null until it is typed. */
export const startOf = (draft: Pick<ShiftDraft, Ends | 'changing'>): TypedMoment | null =>
  draft.start === ''
    ? null
    : momentTyped(draft.date, {
        ...{ time: draft.start, zone: draft.zone, occurrence: draft.startOccurrence },
        stored: draft.changing?.start,
      });

/** The end as a moment, the first such time after the start; null until both are typed. */
export function endOf(draft: Pick<ShiftDraft, Ends | 'changing'>): TypedMoment | null {
  const start = startOf(draft);
  if (start === null || draft.end === '') return null;
  const stored = draft.changing?.end;
  const zone = stored === undefined ? draft.zone : zoneOf(stored);
  return endTyped(start.at, { time: draft.end, zone, occurrence: draft.endOccurrence, stored });
}

type Span = Pick<Shift, 'start' | 'end'>;

function spanOf(draft: ShiftDraft): Span | null {
  const [start, end] = [startOf(draft), endOf(draft)];
  return start === null || end === null ? null : { start: start.at, end: end.at };
}

/** The elapsed length of a span, in minutes: 7 h for 22:00–06:00 in the night that clocks go forward. */
const minutesBetween = ({ start, end }: Span): number => (epochSecondsOf(end) - epochSecondsOf(start)) / 60;

const figures = ['standingMinutes', 'walkingMinutes', 'longestStandMinutes'] as const;

/** The figures of the draft. An unchanged figure keeps the shift's own value, to the second. */
function figuresOfDraft(draft: ShiftDraft): Figures {
  const typed = figuresTyped(draft);
  if (draft.changing === null) return typed;
  const own = figuresOf(draft.changing);
  const kept = figures.filter((figure) => formatDuration(own[figure]) === formatDuration(typed[figure]));
  return { ...typed, ...Object.fromEntries(kept.map((figure) => [figure, own[figure]])) };
}

/** Whether the user has left the shift's times and figures unchanged. */
function isUntouched(changing: Shift, span: Span, typed: Figures): boolean {
  const own = figuresOf(changing);
  return (
    span.start === changing.start &&
    span.end === changing.end &&
    figures.every((figure) => typed[figure] === own[figure])
  );
}

/**
 * Whether saving the draft removes the shift's timeline: a timeline belongs to its own times and figures. Typed
 * values replace it (model.md §2).
 */
export function dropsTimeline(draft: ShiftDraft): boolean {
  const span = spanOf(draft);
  return (
    draft.changing?.segments !== undefined &&
    span !== null &&
    !isUntouched(draft.changing, span, figuresOfDraft(draft))
  );
}

/** The split of the shift, as far as typed, in minutes; `rest` is below 0 if the parts exceed the shift. */
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
  const length = minutesBetween(span);
  return { length, standing, walking, rest: length - standing - walking };
}

/** The sliders' maximum until the shift's length is known: no shift is longer than a day. */
const longestShiftMinutes = 24 * 60;

/** Each slider's maximum, in minutes: standing and walking together never exceed the shift's length. */
export function sliderEnds(
  draft: ShiftDraft,
): Readonly<Record<'standing' | 'walking' | 'longestStand', number>> {
  const span = spanOf(draft);
  const length = span === null ? longestShiftMinutes : minutesBetween(span);
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

/** The shift that the draft stands for. If the user changed nothing, it is the existing shift. */
function shiftOf(draft: ShiftDraft, span: Span, newId: () => string): Shift {
  const typed = figuresOfDraft(draft);
  if (draft.changing === null) return { id: newId(), ...span, ...typed };
  if (isUntouched(draft.changing, span, typed)) return draft.changing;
  const { segments: _timeline, ...kept } = draft.changing;
  return { ...kept, ...span, ...typed };
}

/** The changes that the draft stands for; `newId` names what is new. Only for a draft without `draftErrors`. */
export function changesOf(draft: ShiftDraft, newId: () => string): readonly Change[] {
  const span = spanOf(draft);
  if (span === null) return [];
  const shift = upsert('shift', shiftOf(draft, span, newId));
  if (draft.garmentId === '') return [shift];
  return [
    shift,
    upsert('wear', { id: newId(), garmentId: draft.garmentId, legs: 'both', on: span.start, off: span.end }),
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
