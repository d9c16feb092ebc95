/** What a call does to an open desk, as steps of the pure core: the desk after it, and the answer. */
import { randomBytes } from 'node:crypto';
import { admit, admitPerson, turnAway } from '#shared/desk/admission.ts';
import { closeWeek } from '#shared/desk/closing.ts';
import { compare } from '#shared/desk/compare.ts';
import { markOf, withEntry } from '#shared/desk/ledger.ts';
import { mergeGroups } from '#shared/desk/merge.ts';
import type { DeskWords } from '#shared/desk/sheet.ts';
import type { ComparisonRequest, ComparisonResult } from '#shared/desk/shown.ts';
import type { DeskState, Intervention, LedgerEntry } from '#shared/desk/state.ts';
import { takeIn } from '#shared/desk/take-in.ts';
import type { Admission, ClosingResult, DeskSetup, TakenFile } from '#shared/desk/view.ts';
import { withdrawn } from '#shared/desk/withdrawal.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';
import { type DeskKeys, newDeskKeys, replacedDeskKeys, slipOf } from '../crypto/desk-keys.ts';
import { hashing } from '../crypto/hashing.ts';
import { ServiceError } from '../user-facing-error.ts';
import type { Step } from './desk-session.ts';
import type { Desk } from './parts.ts';
import { type FoundFile, openFiles } from './take-in/found-file.ts';

const ledgerIdBytes = 16;
const secretBytes = 32;

/** The ledger with the keys that are in force from now on. */
export const withKeys = (
  ledger: readonly LedgerEntry[],
  { recipient, signing }: DeskKeys,
  { ledgerId, firstWeek }: Pick<DeskState, 'ledgerId' | 'firstWeek'>,
): readonly LedgerEntry[] =>
  withEntry(ledger, { kind: 'keys', ledgerId, recipient, signingKey: signing.publicKey, firstWeek }, hashing);

/** @throws ServiceError if two departments have one name */
function assertNames({ departments }: DeskWords): void {
  const names = new Set(departments.map(({ name }) => name));
  if (names.size < departments.length) throw new ServiceError({ id: 'service.desk-department-twice' });
}

/** A desk that starts: its keys, and a ledger with nothing but them. */
export async function newDesk({ firstWeek, ...words }: DeskSetup): Promise<Desk> {
  assertNames(words);
  const keys = await newDeskKeys();
  const ledgerId = randomBytes(ledgerIdBytes).toString('hex');
  const ledger = withKeys([], keys, { ledgerId, firstWeek });
  return {
    keys,
    state: {
      ...{ words, ledgerId, firstWeek, ledger, ledgerSecret: randomBytes(secretBytes).toString('hex') },
      ...{ persons: new Map(), atoms: [], atomWeeks: [], interventions: [], merged: {}, classes: 0 },
    },
  };
}

/** The step of a pure function that gives the state and an answer. */
const stepOf = <Answer>(
  desk: Desk,
  { state, answer }: { readonly state: DeskState; readonly answer: Answer },
): Step<Answer> => ({ desk: { ...desk, state }, answer });

export async function takeInStep(
  desk: Desk,
  files: readonly FoundFile[],
  today: CalendarDate,
): Promise<Step<readonly TakenFile[]>> {
  const { state, verdicts } = takeIn(desk.state, await openFiles(files, desk.keys), today);
  const answer = files.flatMap(({ name }, at) => {
    const verdict = verdicts[at];
    return verdict === undefined ? [] : { name, verdict };
  });
  return stepOf(desk, { state, answer });
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

/** Erases a person's figures as their own withdrawal would: it counts at the next closing. */
export function erasePersonStep(desk: Desk, person: string): Step<boolean> {
  if (!desk.state.persons.has(person)) return { desk, answer: false };
  return stepOf(desk, { state: withdrawn(desk.state, new Set([person])), answer: true });
}

export function compareStep(desk: Desk, request: ComparisonRequest): Step<ComparisonResult> {
  const { state, result } = compare(desk.state, request, hashing);
  return stepOf(desk, { state, answer: result });
}

/** @throws ServiceError if a department would go or change, or the threshold fall */
export function setWordsStep(desk: Desk, words: DeskWords): Step<void> {
  const { state } = desk;
  const isKept = state.words.departments.every((former) =>
    words.departments.some(
      ({ name, splitByPattern }) => name === former.name && splitByPattern === former.splitByPattern,
    ),
  );
  if (!isKept) throw new ServiceError({ id: 'service.desk-departments' });
  assertNames(words);
  const { threshold } = state.words;
  if (words.threshold < threshold) {
    throw new ServiceError({ id: 'service.desk-threshold', values: { least: threshold } });
  }
  return stepOf(desk, { state: { ...state, words }, answer: undefined });
}

/** New keys in the same ledger: the present key signs the next. */
export async function rotateKeysStep(desk: Desk): Promise<Step<void>> {
  const { ledgerId, firstWeek, ledger } = desk.state;
  const keys = await replacedDeskKeys(desk.keys, ledgerId);
  return {
    desk: { keys, state: { ...desk.state, ledger: withKeys(ledger, keys, { ledgerId, firstWeek }) } },
    answer: undefined,
  };
}

export function noteInterventionStep(desk: Desk, intervention: Intervention): Step<void> {
  const { state } = desk;
  const others = state.interventions.filter(({ id }) => id !== intervention.id);
  return stepOf(desk, { state: { ...state, interventions: [...others, intervention] }, answer: undefined });
}

export function removeInterventionStep(desk: Desk, id: string): Step<void> {
  const { state } = desk;
  const interventions = state.interventions.filter((each) => each.id !== id);
  return stepOf(desk, { state: { ...state, interventions }, answer: undefined });
}

/** @throws ServiceError unless both are present names of two groups */
export function mergeGroupsStep(desk: Desk, from: string, into: string): Step<void> {
  const state = mergeGroups(desk.state, from, into, hashing);
  if (state === null) throw new ServiceError({ id: 'service.desk-merge' });
  return stepOf(desk, { state, answer: undefined });
}
