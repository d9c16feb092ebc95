/** The stocking form's draft: what was typed, and the entry that it stands for. */
import type { Legs, Wear } from '#shared/record/wear.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { endTyped, momentTyped, type Occurrence, type TypedMoment } from '#shared/time/typed-time.ts';
import { dateOf, timeOf, zoneOf } from '#shared/time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '#shared/time/zoned-time.ts';
import type { MessageId } from '../../messages/catalogue.ts';

export type WearField = 'garment' | 'on' | 'off';

export type WearDraft = {
  readonly changing: Wear | null;
  readonly garmentId: string;
  readonly legs: Legs;
  readonly onDate: string;
  readonly on: string;
  /** Null for the first such time after they went on. */
  readonly offDate: CalendarDate | null;
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
  offDate: null,
  off: '',
  isStillOn: false,
  zone,
});

/** The date on which they came off, if the time alone does not say it; null otherwise. */
function offDateOf({ on, off }: Wear): CalendarDate | null {
  if (off === undefined) return null;
  const first = endTyped(on, { time: timeOf(off), zone: zoneOf(off), stored: off });
  return dateOf(first.at) === dateOf(off) ? null : dateOf(off);
}

export const draftOfWear = (wear: Wear): WearDraft => ({
  changing: wear,
  garmentId: wear.garmentId,
  legs: wear.legs,
  onDate: dateOf(wear.on),
  on: timeOf(wear.on),
  offDate: offDateOf(wear),
  off: wear.off === undefined ? '' : timeOf(wear.off),
  isStillOn: wear.off === undefined,
  zone: zoneOf(wear.on),
});

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
  const on = onOf(draft);
  if (draft.isStillOn || draft.off === '' || on === null) return null;
  const stored = draft.changing?.off;
  const zone = stored === undefined ? draft.zone : zoneOf(stored);
  const typed = { time: draft.off, zone, occurrence: draft.offOccurrence, stored };
  return draft.offDate === null ? endTyped(on.at, typed) : momentTyped(draft.offDate, typed, on.at);
}

/** What is missing or still to come; empty when the draft can be made into an entry. */
export function wearDraftErrors(draft: WearDraft, now: ZonedTime): Partial<Record<WearField, MessageId>> {
  const errors: Partial<Record<WearField, MessageId>> = {};
  if (draft.garmentId === '') errors.garment = 'wear.needsStocking';
  if (draft.on === '') errors.on = 'wear.needsOn';
  if (!draft.isStillOn && draft.off === '') errors.off = 'wear.needsOff';
  const off = offOf(draft);
  if (off !== null && epochSecondsOf(off.at) > epochSecondsOf(now)) errors.off = 'wear.ahead';
  return errors;
}

/** The wear that the draft stands for; null if `wearDraftErrors` reports a missing value. */
export function wearOfDraft(draft: WearDraft, newId: () => string): Wear | null {
  const [on, off] = [onOf(draft), offOf(draft)];
  if (on === null || (off === null && !draft.isStillOn)) return null;
  const shiftId = draft.changing?.shiftId;
  return {
    id: draft.changing?.id ?? newId(),
    garmentId: draft.garmentId,
    legs: draft.legs,
    on: on.at,
    ...(off !== null && { off: off.at }),
    ...(shiftId !== undefined && { shiftId }),
  };
}

/** Which field of the form shows a problem. */
export function fieldOfWearIssue({ field, reason }: { field: string; reason: string }): WearField | null {
  if (reason === 'worn-twice-at-once') return 'on';
  const fields: Readonly<Record<string, WearField>> = { on: 'on', off: 'off', garmentId: 'garment' };
  return fields[field] ?? null;
}
