/** The form of a named shift: what was typed, what is wrong with it, and the entry that it stands for. */
import {
  canBeLetter,
  isLetterTaken,
  letterFor,
  type NamedShift,
  type UsualShift,
} from '#shared/record/named-shift.ts';
import { namedShiftIssues } from '#shared/rules/rota-issues.ts';
import type { Translate } from '../../messages/use-messages.ts';
import {
  figuresTyped,
  nothingTyped,
  type TypedShift,
  typedFigures,
  typedUsual,
} from '../../parts/typed-shift.ts';
import { type FieldErrors, fieldErrors } from '../../state/form-issues.ts';
import { parseDuration } from '../../ui/duration.ts';

export type NamedShiftDraft = TypedShift & {
  /** The ID of the shift that is being changed, or null for a new one. */
  readonly changing: string | null;
  readonly name: string;
  /** Null while the app proposes it from the name. */
  readonly letter: string | null;
};

export type NamedShiftField = keyof Omit<NamedShiftDraft, 'changing'>;

export const starters = {
  early: { start: '06:00', end: '14:15' },
  day: { start: '08:00', end: '16:30' },
  late: { start: '13:30', end: '21:45' },
  night: { start: '21:30', end: '06:15' },
} as const;

/** @param like a shift with the figures that a new one starts from: the user's last one */
export const newNamedShiftDraft = (
  typed: Partial<Pick<NamedShiftDraft, 'name' | 'start' | 'end'>>,
  like: UsualShift | null,
): NamedShiftDraft => ({
  changing: null,
  letter: null,
  ...nothingTyped,
  ...(like && { ...typedFigures(like), garmentId: like.garmentId ?? '' }),
  ...{ name: '', ...typed },
});

export const draftOfNamedShift = (shift: NamedShift): NamedShiftDraft => ({
  ...{ changing: shift.id, name: shift.name, letter: shift.letter },
  ...typedUsual(shift),
});

type Others = readonly NamedShift[];

/** All named shifts but the one that is being changed. */
export const othersThan = ({ changing }: NamedShiftDraft, namedShifts: Others): Others =>
  namedShifts.filter(({ id }) => id !== changing);

export const shownLetter = ({ letter, name }: NamedShiftDraft, others: Others): string =>
  letter ?? letterFor(name, others);

/** The named shift that the draft stands for. */
export const namedShiftOf = (draft: NamedShiftDraft, others: Others, newId: () => string): NamedShift => ({
  id: draft.changing ?? newId(),
  name: draft.name.trim(),
  letter: shownLetter(draft, others).trim(),
  ...{ start: draft.start, end: draft.end },
  ...figuresTyped(draft),
  garmentId: draft.garmentId === '' ? null : draft.garmentId,
});

const fields: Readonly<Record<string, NamedShiftField>> = {
  standingMinutes: 'standing',
  walkingMinutes: 'walking',
  longestStandMinutes: 'longestStand',
  start: 'start',
  end: 'end',
  name: 'name',
  letter: 'letter',
};

export const fieldOfNamedShiftIssue = ({ field }: { field: string }): NamedShiftField | null =>
  fields[field] ?? null;

/** What is wrong with what is typed so far: said while the user types. */
export function errorsTyped(
  draft: NamedShiftDraft,
  others: Others,
  t: Translate,
): FieldErrors<NamedShiftField> {
  const errors: FieldErrors<NamedShiftField> = {};
  const letter = shownLetter(draft, others).trim();
  if (isLetterTaken(letter, others)) errors.letter = t('shifts.letterTaken', { letter });
  else if (!canBeLetter(letter)) errors.letter = t('shifts.letterFree');
  for (const field of ['standing', 'walking', 'longestStand'] as const) {
    if (draft[field] !== '' && parseDuration(draft[field]) === null) errors[field] = t('field.durationHelp');
  }
  const hasTimes = draft.start !== '' && draft.end !== '';
  const shift = namedShiftOf(draft, others, () => 'new');
  // Without both times the shift may be as long as a day.
  const issues = namedShiftIssues(hasTimes ? shift : { ...shift, start: '00:00', end: '00:00' }).map(
    (issue) => ({
      entryKind: 'namedShift' as const,
      entryId: shift.id,
      ...issue,
    }),
  );
  const isLongestTyped = draft.standing !== '' && draft.longestStand !== '';
  const said = issues.filter(({ field }) => field !== 'longestStandMinutes' || isLongestTyped);
  return { ...fieldErrors(said, fieldOfNamedShiftIssue, t), ...errors };
}

const needed = {
  name: 'shifts.needsName',
  start: 'shifts.needsStart',
  end: 'shifts.needsEnd',
  standing: 'shifts.needsStanding',
  longestStand: 'shifts.needsLongest',
} as const;

/** What is missing: said when the user saves. */
export function errorsMissing(
  draft: NamedShiftDraft,
  others: Others,
  t: Translate,
): FieldErrors<NamedShiftField> {
  const errors: FieldErrors<NamedShiftField> = {};
  for (const [field, id] of Object.entries(needed) as [keyof typeof needed, (typeof needed)['name']][]) {
    if (draft[field].trim() === '') errors[field] = t(id);
  }
  if (shownLetter(draft, others).trim() === '') errors.letter = t('shifts.needsLetter');
  return errors;
}
