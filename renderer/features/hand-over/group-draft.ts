/** The group as it is being chosen. Pure. */
import type { Group, IsoWeek, Pattern, WeekFigures } from '#shared/desk/figures.ts';
import { groupAt, isGroupOf, type KnownDesk } from '#shared/desk/hand-over.ts';
import { numberOfWeek } from '#shared/desk/iso-week.ts';
import type { DeskSheet } from '#shared/desk/sheet.ts';

export type GroupDraft = {
  /** Null while none is chosen. */
  readonly department: string | null;
  readonly pattern: Pattern | null;
  readonly from: IsoWeek;
};

/** The present group; null before one is chosen, or if the sheet has it no more. */
export function presentGroup(
  { sheet, groups }: Pick<KnownDesk, 'sheet' | 'groups'>,
  week: IsoWeek,
): Group | null {
  const group = groupAt(groups, week) ?? groups.at(-1)?.group ?? null;
  return group !== null && isGroupOf(sheet, group) ? group : null;
}

const isSplit = ({ departments }: DeskSheet, department: string | null): boolean =>
  departments.some(({ name, splitByPattern }) => name === department && splitByPattern);

export const asksPattern = (sheet: DeskSheet, { department }: GroupDraft): boolean =>
  isSplit(sheet, department);

/** @param week the present one */
export function firstGroupDraft(desk: Pick<KnownDesk, 'sheet' | 'groups'>, week: IsoWeek): GroupDraft {
  const { sheet, groups } = desk;
  const group = presentGroup(desk, week);
  const [only, ...more] = sheet.departments;
  const from = groups.length === 0 ? sheet.firstWeek : week;
  return {
    department: group?.department ?? (more.length === 0 ? (only?.name ?? null) : null),
    pattern: group?.pattern ?? null,
    from,
  };
}

export type GroupFault = 'missing' | 'missingPattern';

export function groupFaultOf(sheet: DeskSheet, draft: GroupDraft): GroupFault | null {
  if (draft.department === null) return 'missing';
  return asksPattern(sheet, draft) && draft.pattern === null ? 'missingPattern' : null;
}

/** @param draft without a fault */
export function groupOfDraft(sheet: DeskSheet, draft: GroupDraft): Group {
  const department = draft.department ?? '';
  return asksPattern(sheet, draft) && draft.pattern !== null
    ? { department, pattern: draft.pattern }
    : { department };
}

/** The weeks from which a group can be chosen: the desk's first, those with figures, and the present one; newest first. */
export function weeksToChooseFrom(
  { firstWeek }: DeskSheet,
  offered: readonly WeekFigures[],
  week: IsoWeek,
): readonly IsoWeek[] {
  const all = new Set([week, ...offered.map((each) => each.week), firstWeek]);
  return [...all]
    .filter((each) => numberOfWeek(each) >= numberOfWeek(firstWeek))
    .sort((one, other) => numberOfWeek(other) - numberOfWeek(one));
}
