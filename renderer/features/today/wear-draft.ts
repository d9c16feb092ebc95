/** The stocking form's draft: what was typed, and the entry that it stands for. */
import type { Change } from '#shared/record/change.ts';
import type { Legs, Wear } from '#shared/record/wear.ts';
import { addDays, dateOf, daysBetween, timeOf, zonedTimeAt, zoneOf } from '#shared/time/wall-clock.ts';
import type { MessageId } from '../../messages/catalogue.ts';

export type WearField = 'garment' | 'on' | 'off';

export type WearDraft = {
  readonly changing: Wear | null;
  readonly garmentId: string;
  readonly legs: Legs;
  readonly onDate: string;
  readonly on: string;
  /** 0 when taken off on the date it was put on. */
  readonly offDaysLater: number;
  readonly off: string;
  readonly isStillOn: boolean;
  readonly zone: string;
};

export const newWearDraft = (zone: string, garmentId: string): Omit<WearDraft, 'onDate'> => ({
  changing: null,
  garmentId,
  legs: 'both',
  on: '',
  offDaysLater: 0,
  off: '',
  isStillOn: false,
  zone,
});

export const draftOfWear = (wear: Wear): WearDraft => ({
  changing: wear,
  garmentId: wear.garmentId,
  legs: wear.legs,
  onDate: dateOf(wear.on),
  on: timeOf(wear.on),
  offDaysLater: daysBetween(dateOf(wear.on), dateOf(wear.off ?? wear.on)),
  off: wear.off === undefined ? '' : timeOf(wear.off),
  isStillOn: wear.off === undefined,
  zone: zoneOf(wear.on),
});

/** What is missing; empty when the draft can be made into an entry. */
export function wearDraftErrors(draft: WearDraft): Partial<Record<WearField, MessageId>> {
  const errors: Partial<Record<WearField, MessageId>> = {};
  if (draft.garmentId === '') errors.garment = 'wear.needsStocking';
  if (draft.on === '') errors.on = 'wear.needsOn';
  if (!draft.isStillOn && draft.off === '') errors.off = 'wear.needsOff';
  return errors;
}

/** The change that the draft stands for. Only for a draft without `wearDraftErrors`. */
export function changeOfWear(draft: WearDraft, newId: () => string): Change {
  const off = draft.isStillOn
    ? {}
    : { off: zonedTimeAt(addDays(draft.onDate, draft.offDaysLater), draft.off, draft.zone) };
  return {
    action: 'upsert',
    kind: 'wear',
    entry: {
      id: draft.changing?.id ?? newId(),
      garmentId: draft.garmentId,
      legs: draft.legs,
      on: zonedTimeAt(draft.onDate, draft.on, draft.zone),
      ...off,
    },
  };
}

/** Which field of the form shows a problem. */
export function fieldOfWearIssue({ field, reason }: { field: string; reason: string }): WearField | null {
  if (reason === 'worn-twice-at-once') return 'on';
  const fields: Readonly<Record<string, WearField>> = { on: 'on', off: 'off', garmentId: 'garment' };
  return fields[field] ?? null;
}
