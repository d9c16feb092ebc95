/** What the page is told of an open desk. */
import { waitingPersons } from '#shared/desk/admission.ts';
import { dueWeeks } from '#shared/desk/closing.ts';
import { fingerprintOf } from '#shared/desk/fingerprint.ts';
import { blocksOf, comparisonsOf, markOf } from '#shared/desk/ledger.ts';
import type { DeskSheet } from '#shared/desk/sheet.ts';
import type { DeskView } from '#shared/desk/view.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';
import { slipOf } from '../crypto/desk-keys.ts';
import { sheetOf } from '../crypto/desk-sheet.ts';
import { hashing } from '../crypto/hashing.ts';
import type { Desk } from './parts.ts';

export const sheetOfDesk = ({ state: { words, firstWeek, ledgerId }, keys }: Desk): DeskSheet =>
  sheetOf({ ...words, firstWeek, ledgerId }, keys);

export function viewOf(desk: Desk, revision: number, today: CalendarDate): DeskView {
  const { state } = desk;
  const sheet = sheetOfDesk(desk);
  return {
    ...{ sheet, fingerprint: fingerprintOf(sheet, hashing), mark: markOf(state, hashing), revision },
    ...{ blocks: blocksOf(state.ledger), comparisons: comparisonsOf(state.ledger) },
    ...{ interventions: state.interventions, merged: state.merged },
    waiting: waitingPersons(state, slipOf),
    due: dueWeeks(state, today),
    disputed: [...state.persons.values()].flatMap(({ person, isDisputed }) => (isDisputed ? person : [])),
  };
}
