/** Two groups that become one (desk.md §2). A group is never split. */

import { patterns } from './figures.ts';
import type { Hashing } from './hashing.ts';
import { withEntry } from './ledger.ts';
import type { Department } from './sheet.ts';
import type { DeskState, Standing } from './state.ts';

const groupsOf = ({ name, splitByPattern }: Department): readonly string[] =>
  splitByPattern ? patterns.map((pattern) => `${name}/${pattern}`) : [name];

/**
 * The names that groups have at present: those of the departments, and those of departments that the sheet names no longer,
 * while somebody is in them. In order by code unit.
 */
function presentGroupNames({
  words,
  merged,
  persons,
  atoms,
}: Pick<DeskState, 'words' | 'merged' | 'persons' | 'atoms'>): readonly string[] {
  const names = new Set(words.departments.flatMap(groupsOf));
  for (const { isOpen, group } of atoms) if (isOpen) names.add(group);
  for (const { work } of persons.values()) if (work.newestGroup !== null) names.add(work.newestGroup);
  for (const former of Object.keys(merged)) names.delete(former);
  return [...names].sort();
}

/**
 * The state in which a group goes by the name of another one: its atoms, its people and all that they send by the
 * former name.
 * @returns null unless both are present names of two groups
 */
export function mergeGroups(
  state: DeskState,
  from: string,
  into: string,
  hashing: Hashing,
): DeskState | null {
  const present = presentGroupNames(state);
  if (from === into || !present.includes(from) || !present.includes(into)) return null;
  const renamed = (name: string): string => (name === from ? into : name);
  const inGroup = (standing: Standing): Standing =>
    standing.newestGroup === from ? { ...standing, newestGroup: into } : standing;
  const merged = Object.entries(state.merged).map(([former, name]) => [former, renamed(name)] as const);
  return {
    ...state,
    persons: new Map(
      [...state.persons].map(([id, person]) => [
        id,
        { ...person, work: inGroup(person.work), heaviness: inGroup(person.heaviness) },
      ]),
    ),
    atoms: state.atoms.map((atom) => ({ ...atom, group: renamed(atom.group) })),
    interventions: state.interventions.map((each) => ({
      ...each,
      group: each.group === null ? null : renamed(each.group),
    })),
    merged: Object.fromEntries([...merged, [from, into]]),
    ledger: withEntry(state.ledger, { kind: 'merge', from, into }, hashing),
  };
}
