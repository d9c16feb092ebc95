/**
 * Made-up workers and their weekly figures: for the made-up desk, for tests and for the bench. Nothing is drawn while it
 * runs: a figure follows from the worker's number and the week's, so that the same desk comes out each time.
 */
import type { Group, SentWeek } from './figures.ts';
import { type IsoWeek, weekAfter } from './iso-week.ts';

export type MadeUpGroup = {
  readonly group: Group;
  readonly people: number;
  /** What its shift days are like, in minutes. */
  readonly standingMinutes: number;
  readonly longestStandMinutes: number;
  /** The week, counted from 0, from which people stand less, and by how many minutes. */
  readonly relief?: { readonly from: number; readonly minutes: number };
  /** Weeks, the second not included, in which nobody works. */
  readonly holiday?: readonly [number, number];
  /** The week from which so many people are gone. */
  readonly leaving?: { readonly from: number; readonly people: number };
};

export type MadeUpWorld = {
  readonly firstWeek: IsoWeek;
  /** How many weeks there are figures of. */
  readonly weeks: number;
  readonly groups: readonly MadeUpGroup[];
};

export type MadeUpWorker = { readonly number: number; readonly weeks: readonly SentWeek[] };

/** 0 to 1, without 1: evenly mixed over whole numbers, another sequence for each `salt`. */
function mixed(salt: number, first: number, second = 0): number {
  let hash =
    Math.imul(salt + 1, 0x9e3779b1) ^ Math.imul(first + 1, 0x85ebca6b) ^ Math.imul(second + 1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x21f0aaad);
  hash = Math.imul(hash ^ (hash >>> 15), 0x735a2d97);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}

/** Around 0, at most ±`most`, more often near 0. */
const around = (most: number, salt: number, first: number, second = 0): number =>
  (mixed(salt, first, second) + mixed(salt + 100, first, second) - 1) * most;

const inRange = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

/** To the nearest multiple of a step that is 1 ÷ a whole number, or whole. */
const toNearest = (value: number, step: number): number =>
  step < 1
    ? Math.round(value * Math.round(1 / step)) / Math.round(1 / step)
    : Math.round(value / step) * step;

type Life = {
  readonly from: number;
  readonly until: number;
  readonly away: readonly (readonly [number, number])[];
};

/** A worker's place in a group: the number of all workers, and the number among the group's. */
type Place = { readonly number: number; readonly within: number };

/** When a worker hands figures over: first and last week, and the weeks between in which none come. */
function lifeOf({ number, within }: Place, { holiday, leaving }: MadeUpGroup, weeks: number): Life {
  const at = (share: number): number => Math.floor(share * weeks);
  const joinsLate = number % 8 === 5;
  const from = joinsLate ? at(0.15 + 0.5 * mixed(1, number)) : Math.floor(mixed(2, number) ** 3 * 6);
  const leavesWithOthers = leaving !== undefined && within >= 2 && within < 2 + leaving.people;
  const usually = number % 13 === 7 ? at(0.5 + 0.35 * mixed(3, number)) : weeks;
  const until = leavesWithOthers ? leaving.from : usually;
  const vacation = at(0.1 + 0.75 * mixed(4, number));
  const away: (readonly [number, number])[] = [[vacation, vacation + 2]];
  if (holiday !== undefined) away.push(holiday);
  // A long illness, longer than the weeks after which a person leaves.
  if (number % 29 === 13) away.push([at(0.4), at(0.4) + 15]);
  return { from, until, away };
}

const reportsIn = (number: number, week: number, { from, until, away }: Life): boolean =>
  week >= from &&
  week < until &&
  !away.some(([first, after]) => week >= first && week < after) &&
  mixed(5, number, week) >= 0.06;

/** One in three wears no stockings; of the others more and more do over the weeks. */
function coveredShare(number: number, week: number, weeks: number): number {
  if (number % 3 === 0) return 0;
  const usual = 0.35 + 0.45 * mixed(6, number) + (0.2 * week) / weeks;
  return inRange(usual + around(0.25, 7, number, week), 0, 1);
}

function figuresOf(number: number, week: number, name: IsoWeek, of: MadeUpGroup, weeks: number): SentWeek {
  const { standingMinutes: usual, longestStandMinutes: usualLongest, relief } = of;
  const less = relief !== undefined && week >= relief.from ? relief.minutes : 0;
  // Busy weeks and quiet ones, alike for the whole group.
  const usually = usual - less + around(60, 8, number) + around(35, 17, usual, week);
  const standingMinutes = toNearest(inRange(usually + around(50, 9, number, week), 60, 600), 5);
  const longest = usualLongest - less / 3 + around(15, 10, number) + around(20, 11, number, week);
  const longestStandMinutes = toNearest(inRange(longest, 10, standingMinutes), 5);
  const share = coveredShare(number, week, weeks);
  const coveredMinutes = toNearest(standingMinutes * share, 5);
  const over = (standingMinutes - 240) / 160 + (longestStandMinutes - 60) / 60 + 0.45;
  const shiftDays = 3 + Math.floor(3 * mixed(12, number, week));
  const load = standingMinutes / 60 + 0.9 - (coveredMinutes / 60) * 0.28;
  const heaviness = toNearest(
    inRange((load - 2) * 1.3 + around(2, 13, number) + around(1.5, 14, number, week), 0, 10),
    0.5,
  );
  return {
    ...{ week: name, group: of.group, shiftDays },
    loggedDays: Math.min(7, shiftDays + 1 + Math.floor(3 * mixed(15, number, week))),
    ...{ standingMinutes, longestStandMinutes, coveredMinutes },
    overLimitShare: toNearest(inRange(over, 0, 1), 0.05),
    load: toNearest(load, 0.1),
    // Four of five tick it, and now and then an evening is missing.
    heaviness: number % 5 === 1 || mixed(16, number, week) < 0.05 ? null : heaviness,
  };
}

/** The workers of a made-up world with what each hands over, by week. */
export function madeUpWorkers({ firstWeek, weeks, groups }: MadeUpWorld): readonly MadeUpWorker[] {
  const names = Array.from({ length: weeks }, (_, week) => weekAfter(firstWeek, week));
  const places = groups.flatMap((group, index) =>
    Array.from({ length: group.people }, (_, within) => ({ group, index, within })),
  );
  return places.map(({ group, index, within }, number) => {
    const life = lifeOf({ number, within }, group, weeks);
    // A few move to the next group in the middle of the time.
    const moves = number % 23 === 19 ? Math.floor(0.55 * weeks) : weeks;
    const next = groups[(index + 1) % groups.length] ?? group;
    const reported = names.flatMap((name, week) =>
      reportsIn(number, week, life)
        ? [figuresOf(number, week, name, week < moves ? group : next, weeks)]
        : [],
    );
    return { number, weeks: reported };
  });
}
