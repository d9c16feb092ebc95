/** The rota while it is edited: its days by press or in letters, its length, its beginning. */
import type { NamedShift } from '#shared/record/named-shift.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { type Former, patternDayOn, type Rota } from '#shared/record/rota.ts';
import { daysOfLetters, lettersOf } from '#shared/record/rota-letters.ts';
import { addDays, dateOf, weekdayOf } from '#shared/time/wall-clock.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';

export type RotaDraft = {
  readonly from: CalendarDate;
  /** At least as many as the length: a shorter rota keeps the others, should it become longer again. */
  readonly days: Rota['days'];
  readonly length: number;
  /** The letters and the length as they are being typed; null where the days say it. */
  readonly text: string | null;
  readonly lengthText: string | null;
};

const mostDays = 366;
const usualLength = 14;

/** A first rota begins on the Monday of this week. */
export function rotaDraftOf(rota: Rota | null, today: CalendarDate): RotaDraft {
  const asTyped = { text: null, lengthText: null };
  if (rota !== null) return { from: rota.from, days: rota.days, length: rota.days.length, ...asTyped };
  const from = addDays(today, 1 - weekdayOf(today));
  return { from, days: [], length: usualLength, ...asTyped };
}

type Shifts = readonly NamedShift[];

/** The pattern that the draft stands for. A shift that is gone leaves its day free. */
export const daysOf = ({ days, length }: RotaDraft, namedShifts: Shifts): Rota['days'] =>
  Array.from({ length }, (_, day) => namedShifts.find(({ id }) => id === days[day])?.id ?? null);

/** The letters that the field shows; none while every day is free. */
export function textOf(draft: RotaDraft, namedShifts: Shifts): string {
  const days = daysOf(draft, namedShifts);
  const isEmpty = days.every((day) => day === null);
  return draft.text ?? (isEmpty ? '' : lettersOf(days, namedShifts));
}

/** Why the typed letters are no rota: the sign that is no letter, or their number. Null for a rota. */
export function textIssue({ text }: RotaDraft, namedShifts: Shifts): { readonly sign: string | null } | null {
  if (text === null) return null;
  const { days, unknown } = daysOfLetters(text, namedShifts);
  if (days === null) return { sign: unknown };
  return days.length >= 1 && days.length <= mostDays ? null : { sign: null };
}

/** Why the typed length is none. */
export const lengthIssue = ({ lengthText }: RotaDraft): 'rota.lengthBounds' | null =>
  lengthText === null || lengthOf(lengthText) !== null ? null : 'rota.lengthBounds';

function lengthOf(text: string): number | null {
  const length = /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : 0;
  return length >= 1 && length <= mostDays ? length : null;
}

/** The draft with typed letters, which set days and length as soon as all of them can be read. */
export function withText(draft: RotaDraft, text: string, namedShifts: Shifts): RotaDraft {
  const { days } = daysOfLetters(text, namedShifts);
  const typed = { ...draft, text };
  if (days === null || textIssue(typed, namedShifts) !== null) return typed;
  return { ...typed, days, length: days.length, lengthText: null };
}

/** The draft with a typed length. What is no length of a rota changes no day. */
export function withLength(draft: RotaDraft, lengthText: string): RotaDraft {
  const length = lengthOf(lengthText);
  return length === null ? { ...draft, lengthText } : { ...draft, length, lengthText, text: null };
}

/** The draft with another shift, or null for free, on one day. */
export function withDay(draft: RotaDraft, day: number, shiftId: string | null): RotaDraft {
  const days = Array.from({ length: Math.max(draft.days.length, day + 1) }, (_, each) =>
    each === day ? shiftId : (draft.days[each] ?? null),
  );
  return { ...draft, days, text: null, lengthText: null };
}

/** What a press makes of a day: the next named shift, after the last one free. */
export function nextShift(shiftId: string | null, namedShifts: Shifts): string | null {
  const place = namedShifts.findIndex(({ id }) => id === shiftId);
  return namedShifts[place + 1]?.id ?? null;
}

/** The shift of a letter key: its own letter, else the first that begins with it. */
export const shiftOfKey = (key: string, namedShifts: Shifts): NamedShift | undefined => {
  const sign = key.toUpperCase();
  const letters = namedShifts.map((shift) => ({ shift, letter: shift.letter.toUpperCase() }));
  const found =
    letters.find(({ letter }) => letter === sign) ?? letters.find(({ letter }) => letter.startsWith(sign));
  return found?.shift;
};

/** Whether the draft differs from the stored rota. */
export function isChanged(draft: RotaDraft, rota: Rota | null, namedShifts: Shifts): boolean {
  const days = daysOf(draft, namedShifts);
  if (textIssue(draft, namedShifts) !== null || lengthIssue(draft) !== null) return true;
  if (rota === null) return days.some((day) => day !== null);
  return (
    draft.from !== rota.from ||
    days.length !== rota.days.length ||
    days.some((day, place) => day !== rota.days[place])
  );
}

/** The first date of the round of the pattern that `today` lies in; the first of all, if it has not begun. */
export function roundStart({ from, length }: RotaDraft, today: CalendarDate): CalendarDate {
  const day = patternDayOn({ from, days: { length } }, today);
  return day === null ? from : addDays(today, -day);
}

/** As many columns as show the rounds of a pattern well: weeks, else the largest part of it. */
export const columnsOf = (length: number): number =>
  [7, 8, 10, 9, 6, 5].find((columns) => length % columns === 0) ?? 7;

/** What the record says of the dates before a new pattern begins. */
export function formerOf({ rota, shifts, daysOff }: LegworkRecord, today: CalendarDate): Former {
  const logged = new Set([...shifts.map(({ start }) => dateOf(start)), ...daysOff.map(({ date }) => date)]);
  const since = [...logged].reduce((first, date) => (date < first ? date : first), today);
  return { rota, since, isLogged: (date) => logged.has(date) };
}
