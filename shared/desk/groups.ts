/** The names that groups have at present: a group that became another one goes by that name (desk.md §2). */
import { type Group, groupName } from './figures.ts';
import type { DeskState } from './state.ts';

/** Gives the present name of a group by the name that it was sent with. */
export function presentNames({ merged }: Pick<DeskState, 'merged'>): (name: string) => string {
  const names = new Map(Object.entries(merged));
  return (name) => names.get(name) ?? name;
}

/** Of a sent week. */
export type NameOfGroup = (group: Group) => string;

/** One text for each group, that of its atoms if it has any: equal texts of one place in memory compare at once. */
export function presentGroups(state: Pick<DeskState, 'merged' | 'atoms'>): NameOfGroup {
  const present = presentNames(state);
  const texts = new Map(state.atoms.map(({ group }) => [group, group]));
  const byDepartment = new Map<string, Map<string, string>>();
  return (group) => {
    const { department, pattern = '' } = group;
    let byPattern = byDepartment.get(department);
    if (byPattern === undefined) {
      byPattern = new Map();
      byDepartment.set(department, byPattern);
    }
    let name = byPattern.get(pattern);
    if (name === undefined) {
      const written = present(groupName(group));
      name = texts.get(written) ?? written;
      byPattern.set(pattern, name);
    }
    return name;
  };
}
