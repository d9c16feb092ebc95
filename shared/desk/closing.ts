/** Closing a week: once, in order, not before its time, and only if the audit passes (desk.md §3, §5). */
import { dateOfDayNumber, dayNumberOf } from '../time/instants.ts';
import type { CalendarDate } from '../time/zoned-time.ts';
import { atomRules } from './atoms.ts';
import { type ClosedStep, closeStep } from './close-step.ts';
import { closingDays } from './constants.ts';
import type { Hashing } from './hashing.ts';
import { type IsoWeek, sundayOf, weekAfter } from './iso-week.ts';
import { nextWeek } from './ledger.ts';
import type { Block, ClosingRefusal } from './shown.ts';
import type { DeskState } from './state.ts';
import type { ClosingPreview, DueWeek } from './view.ts';

/** The first date on which a week may be closed. */
const closableFrom = (week: IsoWeek): CalendarDate =>
  dateOfDayNumber(dayNumberOf(sundayOf(week)) + closingDays);

/**
 * The weeks that may be closed on a date, in order, and the one that comes after them.
 * @param on the date at the desk
 */
export function dueWeeks(
  state: Pick<DeskState, 'ledger' | 'firstWeek'>,
  on: CalendarDate,
): readonly DueWeek[] {
  const due: DueWeek[] = [];
  for (let week = nextWeek(state); ; week = weekAfter(week)) {
    const from = closableFrom(week);
    due.push({ week, from, isDue: from <= on });
    if (from > on) return due;
  }
}

/** A closing that may take place, or why it may not. */
function tryClosing(
  state: DeskState,
  week: IsoWeek,
  on: CalendarDate,
  hashing: Hashing,
): ClosedStep | ClosingRefusal {
  if (week !== nextWeek(state)) return 'not-next';
  if (on < closableFrom(week)) return 'too-early';
  const step = closeStep(state, week, hashing, atomRules);
  return step.isSafe ? step : 'audit';
}

export type Closing =
  | { readonly kind: 'closed'; readonly state: DeskState; readonly block: Block }
  | { readonly kind: 'refused'; readonly why: ClosingRefusal };

/**
 * Closes a week for good. A refusal changes nothing.
 * @param on the date at the desk
 */
export function closeWeek(state: DeskState, week: IsoWeek, on: CalendarDate, hashing: Hashing): Closing {
  const step = tryClosing(state, week, on, hashing);
  return typeof step === 'string'
    ? { kind: 'refused', why: step }
    : { kind: 'closed', state: step.state, block: step.block };
}

/** Which groups a closing would show. Of a closing that may not take place it names none. */
export function previewClosing(
  state: DeskState,
  week: IsoWeek,
  on: CalendarDate,
  hashing: Hashing,
): ClosingPreview {
  const step = tryClosing(state, week, on, hashing);
  if (typeof step === 'string') return { week, work: [], heaviness: [], verdict: step };
  const names = (rows: readonly { readonly group: string }[]) => rows.map(({ group }) => group);
  return { week, work: names(step.block.work), heaviness: names(step.block.heaviness), verdict: 'passes' };
}
