/** Withdrawals: the figures are erased when the envelope comes, and count at the next closing (desk.md §2). */
import type { DeskState, Standing } from './state.ts';

/** What stays: that the person was in an atom, and in which shown rows. */
const emptied = ({ atom, shownClass }: Standing): Standing => ({
  ...{ newestWeek: null, newestGroup: null, hasTwo: false, atom, x: null, shownClass },
});

/**
 * The state without any figure of these persons, held or settled, and without the sums that hold one. The persons, their keys and
 * sequences stay: nobody enters twice.
 */
export function withdrawn(state: DeskState, persons: ReadonlySet<string>): DeskState {
  const entries = [...state.persons].map(([id, person]) => {
    if (!persons.has(id)) return [id, person] as const;
    const { work, heaviness } = person;
    const erased = { held: [], settled: [], work: emptied(work), heaviness: emptied(heaviness) };
    return [id, { ...person, ...erased, hasWithdrawn: true }] as const;
  });
  const touched = state.atoms.filter(({ members }) => members.some((member) => persons.has(member)));
  const ended = new Set(touched.map(({ id }) => id));
  return {
    ...state,
    persons: new Map(entries),
    atomWeeks: state.atomWeeks.filter(({ atom }) => !ended.has(atom)),
  };
}
