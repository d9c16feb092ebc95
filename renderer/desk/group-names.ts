/** The groups that a desk has, by its sheet: a department, or each of its patterns. */
import { groupName, patterns } from '#shared/desk/figures.ts';
import type { DeskWords } from '#shared/desk/sheet.ts';

/** All groups of the sheet but those that have become another, in the order of the sheet. */
export const presentGroupsOf = (
  { departments }: Pick<DeskWords, 'departments'>,
  merged: Readonly<Record<string, string>>,
): readonly string[] =>
  departments
    .flatMap(({ name, splitByPattern }) =>
      splitByPattern
        ? patterns.map((pattern) => groupName({ department: name, pattern }))
        : [groupName({ department: name })],
    )
    .filter((group) => !Object.hasOwn(merged, group));
