/** Admission (desk.md §2): a person's figures wait until the desk enters the slip that the worker's app shows. */
import type { CalendarDate } from '../time/zoned-time.ts';
import type { DeskState, HeldPerson } from './state.ts';
import type { Admission, WaitingPerson } from './view.ts';

/** The slip, eight digits, of a public key in base64. The host hashes. */
export type SlipOf = (publicKey: string) => string;

export type Admitted = { readonly state: DeskState; readonly answer: Admission };

const waitingIn = ({ persons }: DeskState): readonly HeldPerson[] =>
  [...persons.values()].filter(({ admittedOn }) => admittedOn === null);

/** People may write it in groups. */
const asSlip = (typed: string): string => typed.normalize('NFKC').replace(/[\s\p{Dash}]/gu, '');

function admitted(state: DeskState, person: HeldPerson, on: CalendarDate): Admitted {
  const persons = new Map(state.persons).set(person.person, { ...person, admittedOn: on });
  return { state: { ...state, persons }, answer: 'admitted' };
}

/**
 * Admits the one who waits with the slip. Two who wait with one slip are not told apart by it: neither is admitted.
 * @param typed as it was typed; spaces and hyphens do not count
 */
export function admit(state: DeskState, typed: string, on: CalendarDate, slipOf: SlipOf): Admitted {
  const slip = asSlip(typed);
  const [person, other] = waitingIn(state).filter(({ publicKey }) => slipOf(publicKey) === slip);
  if (person === undefined) return { state, answer: 'nobody' };
  return other === undefined ? admitted(state, person, on) : { state, answer: 'ambiguous' };
}

/** Admits by the person's 32 digits, which are asked for where two wait with one slip. */
export function admitPerson(state: DeskState, person: string, on: CalendarDate): Admitted {
  const waiting = state.persons.get(person);
  const isWaiting = waiting !== undefined && waiting.admittedOn === null;
  return isWaiting ? admitted(state, waiting, on) : { state, answer: 'nobody' };
}

/** Erases what is held of a person who waits; `answer` is false if nobody waits by these digits. */
export function turnAway(
  state: DeskState,
  person: string,
): { readonly state: DeskState; readonly answer: boolean } {
  if (state.persons.get(person)?.admittedOn !== null) return { state, answer: false };
  const persons = new Map(state.persons);
  persons.delete(person);
  return { state: { ...state, persons }, answer: true };
}

/** Who waits with figures, the earliest first. Their digits are told only where two wait with one slip. */
export function waitingPersons(state: DeskState, slipOf: SlipOf): readonly WaitingPerson[] {
  const waiting = waitingIn(state).map((held) => ({ held, slip: slipOf(held.publicKey) }));
  const counts = new Map<string, number>();
  for (const { slip } of waiting) counts.set(slip, (counts.get(slip) ?? 0) + 1);
  return waiting
    .filter(({ held }) => held.held.length > 0)
    .map(({ held: { person, arrivedOn }, slip }) => ({
      arrivedOn,
      person: (counts.get(slip) ?? 0) > 1 ? person : null,
    }))
    .sort((one, other) => (one.arrivedOn < other.arrivedOn ? -1 : one.arrivedOn > other.arrivedOn ? 1 : 0));
}
