/** Statements that reach a desk already opened and rightly signed, of people whom it admits at once. */
import { hashing } from '#main/crypto/hashing.ts';
import { canonicalJson } from '#shared/canonical-json.ts';
import { admitPerson } from '#shared/desk/admission.ts';
import type { OpenedEnvelope } from '#shared/desk/envelope.ts';
import type { SentWeek } from '#shared/desk/figures.ts';
import { newLedger } from '#shared/desk/ledger.ts';
import type { DeskState } from '#shared/desk/state.ts';
import { statementFormat, statementVersion } from '#shared/desk/statement.ts';
import { takeIn } from '#shared/desk/take-in.ts';
import { emptyDesk } from './envelopes.ts';

export type Given = {
  /** 32 hex digits. */
  readonly person: string;
  readonly sequence: number;
  /** Null: a withdrawal. */
  readonly weeks: readonly SentWeek[] | null;
};

const recipient = `age1${'q'.repeat(58)}`;
const signingKey = `${'A'.repeat(43)}=`;

/** A desk whose ledger starts with its keys. */
export function deskWithLedger(changes: Partial<DeskState> = {}): DeskState {
  const desk = emptyDesk(changes);
  const { ledgerId, firstWeek } = desk;
  return { ...desk, ledger: newLedger({ ledgerId, recipient, signingKey, firstWeek }, hashing) };
}

function openedOf({ person, sequence, weeks }: Given, ledger: string, issued: string): OpenedEnvelope {
  const head = { format: statementFormat, version: statementVersion, recipient, ledger, person };
  const statement = { ...head, sequence, issued, ...(weeks === null ? { withdraw: true } : { weeks }) };
  const content = hashing.sha256(canonicalJson(statement));
  return { kind: 'opened', person, publicKey: signingKey, isSigned: true, content, statement };
}

/** The desk after these statements, in the order given. @param on the day of arrival and of admission */
export function handedIn(state: DeskState, given: readonly Given[], on: string): DeskState {
  const opened = given.map((each) => openedOf(each, state.ledgerId, on));
  const taken = takeIn(state, opened, on);
  return [...taken.changed].reduce((desk, person) => admitPerson(desk, person, on).state, taken.state);
}
