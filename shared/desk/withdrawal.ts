import type { DeskState } from './state.ts';

export function withdrawn(state: DeskState, persons: ReadonlySet<string>): DeskState {
  const all = new Map(state.persons);
  for (const id of persons) {
    const person = all.get(id);
    if (person !== undefined) all.set(id, { ...person, held: [], settled: [], hasWithdrawn: true });
  }
  return { ...state, persons: all };
}
