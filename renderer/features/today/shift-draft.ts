/**
 * The shift form's draft: what was typed, and the changes that it stands for. Arithmetic only, no screen.
 */
import { checkInAt } from '#shared/record/after-work.ts';
import { type Change, remove, upsert } from '#shared/record/change.ts';
import { checkInName } from '#shared/record/check-in.ts';
import type { UsualShift } from '#shared/record/named-shift.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import type { Shift } from '#shared/record/shift.ts';
import type { Wear } from '#shared/record/wear.ts';
import { wearForShift, wearMovedWith, wearOfShift, wearWithin } from '#shared/record/wear-state.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { endTyped, momentTyped, type Occurrence, type TypedMoment } from '#shared/time/typed-time.ts';
import { addDays, dateOf, timeOf, zoneOf } from '#shared/time/wall-clock.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import type { DayStrip } from '../../charts/day-picture/day-strip.ts';
import { stripAfter, wearAround } from '../../charts/day-picture/typed-strip.ts';
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
import type { FilledIn } from '../../state/ended-shift.ts';
import { figuresOf } from '../../state/usual-shift.ts';
import { parseDuration } from '../../ui/duration.ts';

export type ShiftField = 'date' | 'start' | 'end' | 'standing' | 'walking' | 'longestStand' | 'garment';

export type ShiftDraft = TypedShift & {
  readonly date: string;
  readonly zone: string;
  /** The chosen moment of two, if clocks show the time twice. */
  readonly startOccurrence?: Occurrence | undefined;
  readonly endOccurrence?: Occurrence | undefined;
  /** Whether the user has chosen the date. It then stays, whatever the start. */
  readonly isDateTyped?: boolean;
  /** Whether the start moved it to the day before. */
  readonly isMoved?: boolean;
  /** Whether the user has chosen the stocking. Else what was worn by then counts. */
  readonly isStockingChosen?: boolean;
  /** The shift that is being changed, or null for a new one. */
  readonly changing: Shift | null;
};

/** A new draft for a date. What the user types keeps this date while the clock goes on. */
export const newShiftDraft = (date: string, zone: string): ShiftDraft => ({
  ...{ changing: null, date, zone },
  ...nothingTyped,
});

/** The draft of a usual shift on a date. */
export const draftOfUsual = (usual: UsualShift, date: string, zone: string): ShiftDraft => ({
  ...{ changing: null, date, zone },
  ...typedUsual(usual),
});

/** The draft of a shift that ended, by the clocks of its own zone; its figures are empty where nothing says them. */
export function draftOfFilled({ date, usual, start, end }: FilledIn, zone: string): ShiftDraft {
  if (start === undefined) return draftOfUsual(usual, date, zone);
  const own = zoneOf(start);
  return usual === null
    ? { ...newShiftDraft(date, own), start: timeOf(start), end: timeOf(end) }
    : draftOfUsual(usual, date, own);
}

/**
 * The part of a new draft that a typed start changes. One that starts later than now is of the day before, unless the
 * user chose the date.
 */
export function withStart(
  draft: ShiftDraft,
  start: string,
  now: ZonedTime,
): Pick<ShiftDraft, 'start' | 'date' | 'isMoved'> {
  const date = draft.isMoved === true ? addDays(draft.date, 1) : draft.date;
  if (draft.changing !== null || draft.isDateTyped === true) return { start, date, isMoved: false };
  const typed = startOf({ ...draft, start, date });
  const isLater = typed !== null && epochSecondsOf(typed.at) > epochSecondsOf(now);
  return { start, date: isLater ? addDays(date, -1) : date, isMoved: isLater };
}

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

/** Says that the stockings which were logged with the shift were not worn. */
export const noStockings = 'none';

/**
 * What was worn during the shift, as far as its times are typed. Of a changed shift, the wear logged with it is asked
 * for at its former times: it moves along.
 */
export function wornDuring(draft: ShiftDraft, wear: readonly Wear[]): readonly Wear[] {
  const span = draft.changing ?? spanOf(draft);
  return span === null ? [] : wearWithin(wear, span);
}

/** The stocking of the draft: what the user chose, else the usual one where none was worn by then. */
export const stockingOf = (draft: ShiftDraft, wear: readonly Wear[]): string =>
  draft.isStockingChosen === true || wornDuring(draft, wear).length === 0 ? draft.garmentId : '';

/** The check-in after work moves with the work day's last shift, unless the new day has one. */
function checkInMoved({ shifts, checkIns }: LegworkRecord, before: Shift, after: Shift): readonly Change[] {
  const [from, to] = [dateOf(before.start), dateOf(after.start)];
  const isLast = !shifts.some(({ id, start }) => id !== before.id && dateOf(start) === from);
  const afterWork = (date: string) => checkInAt(checkIns, date, 'afterWork');
  const held = afterWork(from);
  if (from === to || !isLast || held === undefined || afterWork(to) !== undefined) return [];
  return [remove('checkIn', checkInName(held)), upsert('checkIn', { ...held, date: to })];
}

function changesOfStocking(
  draft: ShiftDraft,
  shift: Shift,
  record: LegworkRecord,
  newId: () => string,
): readonly Change[] {
  const stocking = stockingOf(draft, record.wear);
  const before = draft.changing;
  const removed =
    before !== null && stocking !== '' ? wearOfShift(record.wear, before.id).map(({ id }) => id) : [];
  const isKept = ({ id }: Wear): boolean => !removed.includes(id);
  const wear = record.wear.filter(isKept);
  return [
    ...removed.map((id) => remove('wear', id)),
    ...(before === null ? [] : wearMovedWith(wear, before, shift)),
    ...(stocking === '' || stocking === noStockings
      ? []
      : wearForShift({ ...record, wear }, shift, stocking, newId)),
  ];
}

/**
 * The changes that the draft stands for; `newId` names what is new. A day off on its date ends. Its wear and its
 * check-in after work come along. Only for a draft without `draftErrors`.
 */
export function changesOf(draft: ShiftDraft, record: LegworkRecord, newId: () => string): readonly Change[] {
  const span = spanOf(draft);
  if (span === null) return [];
  const shift = shiftOf(draft, span, newId);
  const isDayOff = record.daysOff.some(({ date }) => date === draft.date);
  return [
    ...(isDayOff ? [remove('dayOff', draft.date)] : []),
    upsert('shift', shift),
    ...changesOfStocking(draft, shift, record, newId),
    ...(draft.changing === null ? [] : checkInMoved(record, draft.changing, shift)),
  ];
}

/**
 * The day's picture of what is typed, with the stockings that its save would leave. Null until start, end and standing
 * are typed, and while the parts exceed the shift.
 */
export function stripOfDraft(draft: ShiftDraft, record: LegworkRecord, now: ZonedTime): DayStrip | null {
  const [span, split] = [spanOf(draft), splitOf(draft)];
  if (span === null || split === null || split.rest < 0) return null;
  const shift = shiftOf(draft, span, () => 'typed');
  const near = wearAround(record.wear, draft.changing ?? span);
  const changes = changesOfStocking(draft, shift, { ...record, wear: [...near] }, () => 'typed');
  return stripAfter(record, shift, near, changes, now);
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
