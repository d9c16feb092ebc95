/** Made-up workforces: who reports what in which week, when it reaches the desk, and what the desk does. */
import { hash } from 'node:crypto';
import { groupName, patterns, type SentWeek } from '#shared/desk/figures.ts';
import { weekAfter } from '#shared/desk/iso-week.ts';
import type { Department } from '#shared/desk/sheet.ts';
import type { Random } from '../../../faults/random.ts';
import type { Given } from '../../../support/desk/statements.ts';

type Group = SentWeek['group'];

/** How a workforce behaves; shares are 0 to 1. */
export type Manner = {
  readonly weeks: number;
  readonly departments: number;
  /** Whether departments are split by the shift pattern. */
  readonly isSplit: boolean;
  readonly people: number;
  readonly threshold: number;
  /** Of the people: there from the first week to the last. */
  readonly stays: number;
  /** A week and a person: changes group, begins to be absent, withdraws, corrects something. */
  readonly moves: number;
  readonly absences: number;
  readonly withdraws: number;
  readonly corrects: number;
  /** A week: reported, and reported late. */
  readonly reports: number;
  readonly late: number;
  /** A week: the works is closed for it and the next. Of the people: reports all the same. */
  readonly holidays: number;
  readonly holidayReports: number;
  /** A week: two groups become one; a comparison is asked for. */
  readonly merges: number;
  readonly comparisons: number;
};

export type World = {
  readonly manner: Manner;
  readonly firstWeek: string;
  readonly departments: readonly Department[];
  readonly groups: readonly string[];
  /** What reaches the desk before the closing of each week. */
  readonly visits: readonly (readonly Given[])[];
  /** The group that each person was in, by week. */
  readonly groupOf: (person: string, week: number) => string;
};

const longestAbsence = 20;
/** Statements name older weeks, too; those are closed and have no effect. */
const weeksInStatement = 8;
/** A week is closed two weeks after its Sunday: by then two more are past. */
const weeksAhead = 2;

type Report = { readonly week: number; readonly entry: SentWeek; readonly arrives: number };

function figures(random: Random): Omit<SentWeek, 'week' | 'group' | 'heaviness'> {
  const standingMinutes = 5 * random.whole(0, 80);
  return {
    ...{ loggedDays: 5, shiftDays: random.whole(1, 5), standingMinutes },
    longestStandMinutes: 5 * random.whole(0, standingMinutes / 5),
    coveredMinutes: 5 * random.whole(0, standingMinutes / 5),
    overLimitShare: random.whole(0, 20) / 20,
    load: random.whole(0, 100) / 10,
  };
}

/** The weeks of work of one person, with gaps. */
function attendance(manner: Manner, holidays: ReadonlySet<number>, random: Random): readonly number[] {
  const last = manner.weeks + weeksAhead;
  const stays = random.chance(manner.stays);
  const from = stays || random.chance(0.4) ? 0 : random.whole(0, last);
  const until = stays || random.chance(0.4) ? last : random.whole(from, last);
  const weeks: number[] = [];
  for (let week = from; week <= until; week += 1) {
    if (random.chance(manner.absences)) week += random.whole(1, longestAbsence);
    const share = holidays.has(week) ? manner.holidayReports : manner.reports;
    if (week <= until && random.chance(share)) weeks.push(week);
  }
  return weeks;
}

function groupsByWeek(
  groups: readonly [Group, ...Group[]],
  manner: Manner,
  random: Random,
): readonly Group[] {
  let group = random.pick(groups);
  return Array.from({ length: manner.weeks + weeksAhead + 1 }, () => {
    if (random.chance(manner.moves)) group = random.pick(groups);
    return group;
  });
}

/** The statements of one person by the closing that they come before. */
function statementsOf(
  person: string,
  reports: readonly Report[],
  manner: Manner,
  random: Random,
): readonly (readonly Given[])[] {
  let sequence = 0;
  let hasGone = false;
  const changed = new Map<number, SentWeek | null>();
  return Array.from({ length: manner.weeks }, (_, closing) => {
    if (hasGone) return [];
    const given: Given[] = [];
    if (sequence > 0 && random.chance(manner.withdraws)) {
      sequence += 1;
      given.push({ person, sequence, weeks: null });
      hasGone = random.chance(0.6);
      if (hasGone) return given;
    }
    const due = reports.filter(
      ({ arrives, week }) => arrives <= closing && week > closing - weeksInStatement,
    );
    const isCorrected = due.length > 0 && random.chance(manner.corrects);
    if (isCorrected) {
      const { week, entry } = random.pick(due as [Report, ...Report[]]);
      changed.set(week, random.chance(0.3) ? null : { ...entry, ...figures(random) });
    }
    if (isCorrected || due.some(({ arrives }) => arrives === closing) || given.length > 0) {
      const weeks = due.flatMap(({ week, entry }) => {
        const other = changed.get(week);
        return other === null ? [] : [other ?? entry];
      });
      sequence += 1;
      given.push({ person, sequence, weeks });
    }
    return given;
  });
}

export function makeWorld(manner: Manner, random: Random): World {
  const firstWeek = '2025-W01';
  const departments = Array.from({ length: manner.departments }, (_, at) => ({
    name: `Department ${at + 1}`,
    splitByPattern: manner.isSplit,
  }));
  const groups = departments.flatMap(({ name, splitByPattern }): readonly Group[] =>
    splitByPattern
      ? patterns.slice(0, 3).map((pattern) => ({ department: name, pattern }))
      : [{ department: name }],
  ) as [Group, ...Group[]];
  const holidays = new Set<number>();
  for (let week = 0; week < manner.weeks; week += 1) {
    if (random.chance(manner.holidays)) holidays.add(week).add(week + 1);
  }
  const groupsOf = new Map<string, readonly Group[]>();
  const visits: Given[][] = Array.from({ length: manner.weeks }, () => []);
  for (let at = 0; at < manner.people; at += 1) {
    const person = hash('sha256', `person ${at} ${random.whole(0, 2 ** 31)}`).slice(0, 32);
    const ownGroups = groupsByWeek(groups, manner, random);
    groupsOf.set(person, ownGroups);
    const ticks = random.pick([0, 0.9, 1]);
    const reports = attendance(manner, holidays, random).map((week): Report => {
      const heaviness = random.chance(ticks) ? random.whole(0, 20) / 2 : null;
      const group = ownGroups[week] ?? groups[0];
      const late = random.chance(manner.late) ? random.whole(1, 5) : -random.whole(0, weeksAhead);
      return {
        ...{ week, arrives: Math.max(0, week + late) },
        entry: { week: weekAfter(firstWeek, week), group, heaviness, ...figures(random) },
      };
    });
    statementsOf(person, reports, manner, random).forEach((given, closing) => {
      visits[closing]?.push(...given);
    });
  }
  return {
    ...{ manner, firstWeek, departments, visits, groups: groups.map(groupName) },
    groupOf: (person, week) => groupName(groupsOf.get(person)?.[week] ?? groups[0]),
  };
}

/** An ordinary works over some time. */
export function ordinary(random: Random, weeks: number): Manner {
  const departments = random.whole(2, 4);
  const isSplit = random.chance(0.3);
  return {
    ...{ weeks, departments, isSplit, people: departments * (isSplit ? 3 : 1) * random.whole(15, 40) },
    ...{ threshold: random.pick([11, 11, 11, 15]), stays: 0.6, moves: 0.005, absences: 0.02 },
    ...{ withdraws: 0.001, corrects: 0.02, reports: random.pick([0.75, 0.85, 0.95]), late: 0.05 },
    ...{ holidays: 0.03, holidayReports: 0.15, merges: 0, comparisons: 0.5 },
  };
}

/** A works of some size over two years, as it mostly is. */
export const twoYears = (random: Random): Manner => ({
  ...{
    weeks: 104,
    departments: 4,
    isSplit: false,
    people: random.whole(140, 200),
    threshold: 11,
    stays: 0.7,
  },
  ...{ moves: 0.001, absences: 0.008, withdraws: 0.0003, corrects: 0.02, reports: 0.85, late: 0.03 },
  ...{ holidays: 0.02, holidayReports: 0.15, merges: 0, comparisons: 0.5 },
});

/** Everything that could give somebody away happens far more often, in groups about as small as are shown. */
export const hostile = (random: Random): Manner => ({
  ...{ weeks: random.whole(15, 40), departments: random.whole(1, 3), isSplit: random.chance(0.2) },
  ...{ people: random.whole(20, 100), threshold: 11, stays: random.pick([0.2, 0.5, 0.9]) },
  ...{ moves: random.pick([0, 0.01, 0.04]), absences: random.pick([0, 0.01, 0.05]) },
  ...{ withdraws: random.pick([0, 0.005, 0.02]), corrects: random.pick([0, 0.1]) },
  ...{ reports: random.pick([0.6, 0.8, 0.95, 1]), late: random.pick([0, 0.1, 0.3]) },
  ...{
    holidays: random.pick([0, 0.1, 0.3]),
    holidayReports: random.pick([0.05, 0.15, 0.4]),
    merges: random.pick([0, 0.05]),
    comparisons: 1,
  },
});

/** People come, go and move all the time, and report what they can: where the rules of atoms are weaker, it shows. */
export const restless = (random: Random): Manner => ({
  ...{ weeks: 40, departments: 2, isSplit: false, people: random.whole(60, 90), threshold: 11, stays: 0.2 },
  ...{ moves: 0.02, absences: 0.01, withdraws: 0, corrects: 0.05, reports: 0.95, late: 0.1 },
  ...{ holidays: 0.05, holidayReports: 0.15, merges: 0, comparisons: 0 },
});

/** For R2: few people over few weeks, who all work, and a works that closes now and then. */
export const small = (random: Random): Manner => ({
  ...{ weeks: random.whole(8, 16), departments: 1, isSplit: false, people: random.whole(11, 24) },
  ...{
    threshold: 11,
    stays: 0.9,
    moves: 0,
    absences: random.pick([0, 0.02]),
    withdraws: random.pick([0, 0.01]),
  },
  ...{ corrects: 0.05, reports: random.pick([0.95, 1]), late: random.pick([0, 0.05]), holidays: 0.2 },
  ...{ holidayReports: random.pick([0.08, 0.2]), merges: 0, comparisons: 0.3 },
});

/** As hostile, and small enough for R2. */
export const smallHostile = (random: Random): Manner => ({
  ...{ ...hostile(random), departments: random.whole(1, 2), isSplit: false, weeks: random.whole(8, 20) },
  ...{ people: random.whole(14, 34), stays: 0.7, reports: random.pick([0.8, 0.95, 1]) },
});

/** All of few people report in all weeks, except where the works is closed. */
export const closing = (random: Random): Manner => ({
  ...{ ...small(random), weeks: 20, people: random.whole(11, 15), stays: 1, absences: 0, withdraws: 0 },
  ...{ reports: 1, late: 0, corrects: 0, holidays: 0.15, holidayReports: 0.08, comparisons: 0 },
});
