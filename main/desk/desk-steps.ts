/** What a call does to an open desk, as steps of the pure core: the desk after it, and the answer. */
import { randomBytes } from 'node:crypto';
import { admit, admitPerson, turnAway } from '#shared/desk/admission.ts';
import { closeWeek } from '#shared/desk/closing.ts';
import { markOf, newLedger } from '#shared/desk/ledger.ts';
import type { DeskState } from '#shared/desk/state.ts';
import { takeIn } from '#shared/desk/take-in.ts';
import type { Admission, ClosingResult, DeskSetup, TakeInResult } from '#shared/desk/view.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';
import { newDeskKeys, slipOf } from '../crypto/desk-keys.ts';
import { openEnvelope } from '../crypto/envelope.ts';
import { hashing } from '../crypto/hashing.ts';
import type { Step } from './desk-session.ts';
import type { Desk } from './parts.ts';

const ledgerIdBytes = 16;
const secretBytes = 32;

/** A desk that starts: its keys, and a ledger with nothing but them. */
export async function newDesk({ firstWeek, ...words }: DeskSetup): Promise<Desk> {
  const keys = await newDeskKeys();
  const ledgerId = randomBytes(ledgerIdBytes).toString('hex');
  const { recipient, signing } = keys;
  const ledger = newLedger({ ledgerId, recipient, signingKey: signing.publicKey, firstWeek }, hashing);
  return {
    keys,
    state: {
      ...{ words, ledgerId, firstWeek, ledger, ledgerSecret: randomBytes(secretBytes).toString('hex') },
      ...{ persons: new Map(), atoms: [], atomWeeks: [], interventions: [], merged: {}, classes: 0 },
    },
  };
}

/** The step of a pure function that gives the state and an answer. */
export const stepOf = <Answer>(
  desk: Desk,
  { state, answer }: { readonly state: DeskState; readonly answer: Answer },
): Step<Answer> => ({ desk: { ...desk, state }, answer });

export type EnvelopeFile = { readonly name: string; readonly bytes: Uint8Array };

export async function takeInStep(
  desk: Desk,
  files: readonly EnvelopeFile[],
  today: CalendarDate,
): Promise<Step<TakeInResult>> {
  const opened = [];
  for (const { bytes } of files) opened.push(await openEnvelope(bytes, desk.keys));
  const { state, verdicts } = takeIn(desk.state, opened, today);
  const taken = files.flatMap(({ name }, at) => {
    const verdict = verdicts[at];
    return verdict === undefined ? [] : { name, verdict };
  });
  return stepOf(desk, { state, answer: { files: taken } });
}

export const admitStep = (desk: Desk, slip: string, today: CalendarDate): Step<Admission> =>
  stepOf(desk, admit(desk.state, slip, today, slipOf));

export const admitPersonStep = (desk: Desk, person: string, today: CalendarDate): Step<Admission> =>
  stepOf(desk, admitPerson(desk.state, person, today));

export const turnAwayStep = (desk: Desk, person: string): Step<boolean> =>
  stepOf(desk, turnAway(desk.state, person));

export function closeWeekStep(desk: Desk, week: string, today: CalendarDate): Step<ClosingResult> {
  const closing = closeWeek(desk.state, week, today, hashing);
  if (closing.kind === 'refused') return { desk, answer: closing };
  const { state, block } = closing;
  return stepOf(desk, { state, answer: { kind: 'closed', block, mark: markOf(state, hashing) } });
}
