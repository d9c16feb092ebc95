/** What a day was or will be: a day off, with or without a reason, or one of the user's named shifts. No screen. */
import { applyChanges, type Change, upsert } from '#shared/record/change.ts';
import { type DayOffReason, dayOffReasons } from '#shared/record/day-off.ts';
import type { NamedShift } from '#shared/record/named-shift.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import type { Shift } from '#shared/record/shift.ts';
import { wearForShift } from '#shared/record/wear-state.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import type { MessageId } from '../messages/catalogue.ts';
import type { Translate } from '../messages/use-messages.ts';

/** A reason of null is a plain free day. */
export type DayAnswer =
  | { readonly kind: 'off'; readonly reason: DayOffReason | null }
  | { readonly kind: 'shift'; readonly shift: NamedShift };

type OffWords = Readonly<Record<DayOffReason | 'free', MessageId>>;

/** On a button. */
const captions: OffWords = {
  free: 'away.free',
  vacation: 'away.vacation',
  ill: 'away.ill',
  training: 'away.training',
  other: 'away.other',
};

/** Within a sentence. */
const words: OffWords = {
  free: 'away.word-free',
  vacation: 'away.word-vacation',
  ill: 'away.word-ill',
  training: 'away.word-training',
  other: 'away.word-other',
};

/** In a day's cell. A plain free day has none. */
export const reasonLetters: Readonly<Record<DayOffReason, MessageId>> = {
  vacation: 'away.letter-vacation',
  ill: 'away.letter-ill',
  training: 'away.letter-training',
  other: 'away.letter-other',
};

/** `vacation`, within a sentence. */
export const dayOffInWords = (reason: DayOffReason | null, t: Translate): string =>
  t(words[reason ?? 'free']);

/** `Vacation`, on a button. */
export const answerCaption = (answer: DayAnswer, t: Translate): string =>
  answer.kind === 'shift' ? answer.shift.name : t(captions[answer.reason ?? 'free']);

/** `vacation`, `Early`, within a sentence. */
export const answerInWords = (answer: DayAnswer, t: Translate): string =>
  answer.kind === 'shift' ? answer.shift.name : dayOffInWords(answer.reason, t);

/** The kinds of days off, the plain one first. */
export const offAnswers: readonly DayAnswer[] = [
  { kind: 'off', reason: null },
  ...dayOffReasons.map((reason): DayAnswer => ({ kind: 'off', reason })),
];

/**
 * The answer that a digit stands for: 0 is a day off, 1 to 9 the named shifts in their order. Undefined for any other
 * key.
 */
export function answerOfDigit(key: string, namedShifts: readonly NamedShift[]): DayAnswer | undefined {
  if (key === '0') return { kind: 'off', reason: null };
  const shift = /^[1-9]$/.test(key) ? namedShifts[Number(key) - 1] : undefined;
  return shift && { kind: 'shift', shift };
}

/** A shift to log, and the stocking worn for the whole of it, or null. */
export type WornShift = { readonly shift: Shift; readonly garmentId: string | null };

/** The wear that shifts between two instants, seconds, can meet: to look through all of it for each is slow. */
const wearNear = ({ wear }: LegworkRecord, from: number, to: number): LegworkRecord['wear'] =>
  wear.filter(
    ({ on, off }) => epochSecondsOf(on) <= to && (off === undefined || epochSecondsOf(off) >= from),
  );

/**
 * The changes of logging several shifts, each with its stocking. Wear that one of them has joined is met by the next
 * one as it then is.
 * @param newId the ID of a shift's wear
 */
export function changesOfShifts(
  record: LegworkRecord,
  shifts: readonly WornShift[],
  newId: (shift: Shift) => string,
): readonly Change[] {
  const from = Math.min(...shifts.map(({ shift }) => epochSecondsOf(shift.start)));
  const to = Math.max(...shifts.map(({ shift }) => epochSecondsOf(shift.end)));
  let near: LegworkRecord = { ...emptyRecord, garments: record.garments, wear: wearNear(record, from, to) };
  return shifts.flatMap(({ shift, garmentId }) => {
    const worn = garmentId === null ? [] : wearForShift(near, shift, garmentId, () => newId(shift));
    near = applyChanges(near, worn).record;
    return [upsert('shift', shift), ...worn];
  });
}
