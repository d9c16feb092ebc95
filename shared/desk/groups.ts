/** The names that groups have at present: a group that became another one goes by that name (desk.md §2). */
import { type Group, groupName } from './figures.ts';
import type { DeskState } from './state.ts';

/** Gives the present name of a group by the name that it was sent with. */
export function presentNames({ merged }: Pick<DeskState, 'merged'>): (name: string) => string {
  const names = new Map(Object.entries(merged));
  return names.size === 0 ? (name) => name : (name) => names.get(name) ?? name;
}

/** Of a sent week. */
export type NameOfGroup = (group: Group) => string;

export function presentGroups(state: Pick<DeskState, 'merged'>): NameOfGroup {
  const present = presentNames(state);
  return (group) => present(groupName(group));
}
