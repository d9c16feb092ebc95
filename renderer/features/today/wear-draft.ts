/** The stocking form's draft: what was typed, and the entry that it stands for. */
import { type Change, upsert } from '#shared/record/change.ts';
import type { Legs, Wear } from '#shared/record/wear.ts';
import { momentTyped, type Occurrence, type TypedMoment } from '#shared/time/typed-time.ts';
import { addDays, dateOf, daysBetween, timeOf, zoneOf } from '#shared/time/wall-clock.ts';
import type { MessageId } from '../../messages/catalogue.ts';

export type WearField = 'garment' | 'on' | 'off';

export type WearDraft = {
  readonly changing: Wear | null;
  readonly garmentId: string;
  readonly legs: Legs;
  readonly onDate: string;
  readonly on: string;
  /** 0 if they come off on the date they went on. */
  readonly offDaysLater: number;
  readonly off: string;
  readonly isStillOn: boolean;
  readonly zone: string;
  /** The chosen moment of two, if clocks show the time twice. */
  readonly onOccurrence?: Occurrence | undefined;
  readonly offOccurrence?: Occurrence | undefined;
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

/** When they went on, as a moment; null until it is typed. */
export const onOf = (draft: WearDraft): TypedMoment | null =>
  draft.on === ''
    ? null
    : momentTyped(draft.onDate, {
        ...{ time: draft.on, zone: draft.zone, occurrence: draft.onOccurrence },
        stored: draft.changing?.on,
      });

/** When they came off, as a moment; null until it is typed, and while they are still on. */
export function offOf(draft: WearDraft): TypedMoment | null {
  if (draft.isStillOn || draft.off === '') return null;
  const stored = draft.changing?.off;
  const zone = stored === undefined ? draft.zone : zoneOf(stored);
  return momentTyped(
    addDays(draft.onDate, draft.offDaysLater),
    { time: draft.off, zone, occurrence: draft.offOccurrence, stored },
    onOf(draft)?.at,
  );
}

/** The change that the draft stands for; null if `wearDraftErrors` reports a missing value. */
export function changeOfWear(draft: WearDraft, newId: () => string): Change | null {
  const [on, off] = [onOf(draft), offOf(draft)];
  if (on === null || (off === null && !draft.isStillOn)) return null;
  return upsert('wear', {
    id: draft.changing?.id ?? newId(),
    garmentId: draft.garmentId,
    legs: draft.legs,
    on: on.at,
    ...(off !== null && { off: off.at }),
  });
}

/** Which field of the form shows a problem. */
export function fieldOfWearIssue({ field, reason }: { field: string; reason: string }): WearField | null {
  if (reason === 'worn-twice-at-once') return 'on';
  const fields: Readonly<Record<string, WearField>> = { on: 'on', off: 'off', garmentId: 'garment' };
  return fields[field] ?? null;
}
