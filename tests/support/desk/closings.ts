/** People who report every week, and a desk that closes one week after the other. */
import { hash } from 'node:crypto';
import { hashing } from '#main/crypto/hashing.ts';
import { closeWeek } from '#shared/desk/closing.ts';
import { closingDays } from '#shared/desk/constants.ts';
import type { SentWeek } from '#shared/desk/figures.ts';
import { type IsoWeek, sundayOf, weekAfter } from '#shared/desk/iso-week.ts';
import { nextWeek } from '#shared/desk/ledger.ts';
import type { DeskState } from '#shared/desk/state.ts';
import { dateOfDayNumber, dayNumberOf } from '#shared/time/instants.ts';
import { sentWeek } from './envelopes.ts';
import { type Given, handedIn } from './statements.ts';

/** 32 hex digits. */
export const personNamed = (name: string | number): string => hash('sha256', `${name}`).slice(0, 32);

/** The first date on which a week may be closed. */
export const dueOn = (week: IsoWeek): string => dateOfDayNumber(dayNumberOf(sundayOf(week)) + closingDays);

/** @param at counts from the first week of the desk, 0 */
export const weekAt = (at: number, first = '2026-W01'): IsoWeek => weekAfter(first, at);

/** So many weeks of somebody, from one week on. */
export const weeksOf = (
  count: number,
  figures: (at: number) => Partial<SentWeek> = () => ({}),
  from = 0,
): readonly SentWeek[] =>
  Array.from({ length: count }, (_, at) => sentWeek(weekAt(from + at), figures(from + at)));

/** A statement of each of so many people. */
export const statementsOf = (
  count: number,
  weeks: (person: number) => readonly SentWeek[],
  name = 'person',
): readonly Given[] =>
  Array.from({ length: count }, (_, at) => ({
    ...{ person: personNamed(`${name} ${at}`), sequence: 1, weeks: weeks(at) },
  }));

/** Closes the next weeks, each on its first day. @throws Error if one is refused */
export function closed(state: DeskState, weeks = 1): DeskState {
  let next = state;
  for (let at = 0; at < weeks; at += 1) {
    const week = nextWeek(next);
    const closing = closeWeek(next, week, dueOn(week), hashing);
    if (closing.kind === 'refused') throw new Error(`${week}: ${closing.why}`);
    next = closing.state;
  }
  return next;
}

/** Hands in long after the last of these weeks. */
export const handedInLate = (state: DeskState, given: readonly Given[]): DeskState =>
  handedIn(state, given, '2030-01-01');
