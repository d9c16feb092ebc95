/**
 * The check-in that is being typed: for which date and time of day it was begun, and what was changed since. It holds no
 * copy of what is stored, so that a save keeps what another window saved meanwhile.
 */
import type { CheckIn, GirthName, SymptomName } from '#shared/record/check-in.ts';
import type { LengthUnit } from '../../ui/length.ts';

export type When = CheckIn['when'];

export type CheckInDraft = {
  readonly date: string;
  readonly when: When;
  /** The unit in which its girths are typed. */
  readonly unit: LengthUnit;
  /** The date that the user had chosen on Today when it was begun; null for the clock's. */
  readonly shown: string | null;
  readonly isOpen: boolean;
  /** Whether it was opened from elsewhere on the screen, so that the focus comes to it. */
  readonly isSought: boolean;
  /** Whether another check-in was wanted while this one was not saved. */
  readonly isInTheWay: boolean;
  /** The changed scores; null for a cleared one, which is not 0. */
  readonly scores: Readonly<Partial<Record<SymptomName, number | null>>>;
  /** The changed girths as typed; empty for a cleared one. */
  readonly girths: Readonly<Partial<Record<GirthName, string>>>;
  /** The changed note, or null. */
  readonly note: string | null;
};

export type CheckInPlace = Pick<CheckInDraft, 'date' | 'when' | 'unit' | 'shown'>;

export const newCheckInDraft = (place: CheckInPlace): CheckInDraft => ({
  ...place,
  ...{ isOpen: true, isSought: false, isInTheWay: false, scores: {}, girths: {}, note: null },
});

/** Whether something was changed in it. */
export const isTouched = ({ scores, girths, note }: CheckInDraft): boolean =>
  Object.keys(scores).length > 0 || Object.keys(girths).length > 0 || note !== null;

/**
 * The draft after the user asked for a check-in elsewhere on the screen: one that is changed and not saved comes first.
 */
export function soughtCheckIn(draft: CheckInDraft | null, place: CheckInPlace): CheckInDraft {
  if (draft === null || !isTouched(draft)) return { ...newCheckInDraft(place), isSought: true };
  const isIt = draft.date === place.date && draft.when === place.when;
  return { ...draft, isOpen: true, isSought: true, isInTheWay: !isIt };
}
