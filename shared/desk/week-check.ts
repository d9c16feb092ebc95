/**
 * Whether a week that arrived is one (desk.md §2). A desk takes in a million of them at once: they are checked by hand,
 * and a test holds these checks to `sentWeekSchema`.
 */
import { type Group, type Pattern, patterns, type SentWeek } from './figures.ts';
import { type IsoWeek, numberOfWeek, type WeekNumber, weekNumber, weekNumberOf } from './iso-week.ts';
import type { DeskState } from './state.ts';
import type { Refusal } from './statement.ts';

/** The faults of weeks, in the order in which they are told. */
const faults = [
  'unknown-department',
  'unknown-pattern',
  'week-in-future',
  'week-before-first',
  'week-twice',
  'malformed',
  'figures',
] as const satisfies readonly Refusal[];
type Fault = (typeof faults)[number];

const rankOf = Object.fromEntries(faults.map((fault, rank) => [fault, rank])) as Readonly<
  Record<Fault, number>
>;

/** What a desk takes on a day. */
export type WeekRules = {
  /** Of a department, the groups by pattern; one that is not split has the empty pattern. */
  readonly groups: ReadonlyMap<string, ReadonlyMap<string, Group>>;
  readonly firstWeek: WeekNumber;
  /** The week of the day of arrival. */
  readonly lastWeek: WeekNumber;
  /** Weeks by name, as they are met. */
  readonly numbers: Map<IsoWeek, WeekNumber>;
};

const notSplit = '';

function groupsOf({ words, merged }: Pick<DeskState, 'words' | 'merged'>): WeekRules['groups'] {
  const groups = new Map<string, Map<string, Group>>();
  const add = (department: string, pattern: Pattern | undefined): void => {
    const known = groups.get(department) ?? new Map<string, Group>();
    groups.set(department, known);
    known.set(pattern ?? notSplit, pattern === undefined ? { department } : { department, pattern });
  };
  for (const { name, splitByPattern } of words.departments) {
    for (const pattern of splitByPattern ? patterns : [undefined]) add(name, pattern);
  }
  // A worker's app may still have a sheet from before groups became one.
  for (const former of Object.keys(merged)) {
    const [department = '', pattern] = former.split('/');
    add(
      department,
      patterns.find((each) => each === pattern),
    );
  }
  return groups;
}

export const weekRules = (
  state: Pick<DeskState, 'words' | 'merged' | 'firstWeek'>,
  arrivedOn: string,
): WeekRules => ({
  groups: groupsOf(state),
  firstWeek: numberOfWeek(state.firstWeek),
  lastWeek: weekNumberOf(arrivedOn),
  numbers: new Map(),
});

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function hasOnly(value: Fields, count: number): boolean {
  let found = 0;
  for (const _ in value) found += 1;
  return found === count;
}

/** The desk's own group, so that a million weeks share a few. */
function groupIn(group: unknown, { groups }: WeekRules): Group | Fault {
  if (!isObject(group)) return 'malformed';
  const { department, pattern } = group;
  const hasPattern = pattern !== undefined;
  if (typeof department !== 'string' || (hasPattern && typeof pattern !== 'string')) return 'malformed';
  if (!hasOnly(group, hasPattern ? 2 : 1)) return 'malformed';
  const ofDepartment = groups.get(department);
  if (ofDepartment === undefined) return 'unknown-department';
  return ofDepartment.get(hasPattern ? pattern : notSplit) ?? 'unknown-pattern';
}

function numberIn(week: unknown, { numbers, firstWeek, lastWeek }: WeekRules): WeekNumber | Fault {
  if (typeof week !== 'string') return 'malformed';
  const number = numbers.get(week) ?? weekNumber(week);
  if (number === null) return 'malformed';
  if (number > lastWeek) return 'week-in-future';
  if (number < firstWeek) return 'week-before-first';
  numbers.set(week, number);
  return number;
}

const isWithin = (value: number, most: number): boolean => value >= 0 && value <= most;
const isCount = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 7;

/** The figures in a record of the same shape for every week; a fault if one is missing or out of its range. */
function figuresIn(fields: Fields, week: IsoWeek, group: Group): SentWeek | Fault {
  const { loggedDays, shiftDays, standingMinutes, longestStandMinutes } = fields;
  const { coveredMinutes, overLimitShare, load, heaviness } = fields;
  if (
    typeof loggedDays !== 'number' ||
    typeof shiftDays !== 'number' ||
    typeof standingMinutes !== 'number' ||
    typeof longestStandMinutes !== 'number' ||
    typeof coveredMinutes !== 'number' ||
    typeof overLimitShare !== 'number' ||
    typeof load !== 'number' ||
    !(typeof heaviness === 'number' || heaviness === null) ||
    !hasOnly(fields, 10)
  )
    return 'malformed';
  const isInRange =
    isCount(loggedDays) &&
    isCount(shiftDays) &&
    shiftDays <= loggedDays &&
    isWithin(standingMinutes, 1440) &&
    isWithin(longestStandMinutes, standingMinutes) &&
    isWithin(coveredMinutes, standingMinutes) &&
    isWithin(overLimitShare, 1) &&
    isWithin(load, 30) &&
    (heaviness === null || isWithin(heaviness, 10));
  if (!isInRange) return 'figures';
  return {
    week,
    group,
    loggedDays,
    shiftDays,
    standingMinutes,
    longestStandMinutes,
    coveredMinutes,
    overLimitShare,
    load,
    heaviness,
  };
}

/** A week, its number, or the first of its faults. */
function checkedWeek(
  given: unknown,
  rules: WeekRules,
): { readonly week: SentWeek; readonly number: WeekNumber } | Fault {
  if (!isObject(given)) return 'malformed';
  const group = groupIn(given.group, rules);
  const number = numberIn(given.week, rules);
  if (typeof group === 'string' && typeof number === 'string')
    return rankOf[group] <= rankOf[number] ? group : number;
  if (typeof group === 'string') return group;
  if (typeof number === 'string') return number;
  const week = figuresIn(given, given.week as IsoWeek, group);
  return typeof week === 'string' ? week : { week, number };
}

/** The weeks of a statement, ascending, or the first of their faults in the order of desk.md §2. */
export function checkedWeeks(given: readonly unknown[], rules: WeekRules): readonly SentWeek[] | Fault {
  const weeks: SentWeek[] = [];
  const met = new Set<WeekNumber>();
  let worst: number = faults.length;
  for (const each of given) {
    const checked = checkedWeek(each, rules);
    if (typeof checked === 'string') {
      worst = Math.min(worst, rankOf[checked]);
      continue;
    }
    if (met.has(checked.number)) worst = Math.min(worst, rankOf['week-twice']);
    met.add(checked.number);
    weeks.push(checked.week);
  }
  const fault = faults[worst];
  if (fault !== undefined) return fault;
  return weeks.every(({ week }, at) => at === 0 || (weeks[at - 1] as SentWeek).week < week)
    ? weeks
    : weeks.sort((one, other) => (one.week < other.week ? -1 : 1));
}
