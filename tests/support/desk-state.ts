/** A desk's state as the core has it, made without envelopes. */
import { hashing } from '#main/crypto/hashing.ts';
import type { Desk } from '#main/desk/parts.ts';
import { closeWeek } from '#shared/desk/closing.ts';
import type { HeldPerson, Standing } from '#shared/desk/state.ts';
import { aWeek } from './desk-workers.ts';

const noStanding: Standing = {
  ...{ newestWeek: null, newestGroup: null, hasTwo: false, atom: null, x: null, shownClass: 0 },
};

/** A person who is admitted and holds the first three weeks of 2026. */
export function aPerson(number: number): HeldPerson {
  const person = hashing.sha256(`person ${number}`).slice(0, 32);
  return {
    ...{ person, publicKey: `${'A'.repeat(43)}=`, arrivedOn: '2026-02-01', admittedOn: '2026-02-01' },
    ...{ sequence: 1, content: hashing.sha256(person), isDisputed: false, hasWithdrawn: false, settled: [] },
    held: ['2026-W01', '2026-W02', '2026-W03'].map((week) => aWeek(week, { standingMinutes: 200 + number })),
    ...{ work: noStanding, heaviness: noStanding },
  };
}

export const deskOf = ({ state, keys }: Desk, persons: readonly HeldPerson[]): Desk => ({
  keys,
  state: { ...state, persons: new Map(persons.map((each) => [each.person, each])) },
});

/** The desk with the week closed, long after its Sunday. */
export function closedDesk({ state, keys }: Desk, week: string): Desk {
  const closing = closeWeek(state, week, '2026-12-01', hashing);
  if (closing.kind === 'refused') throw new Error(`${week} is not closed: ${closing.why}`);
  return { keys, state: closing.state };
}
