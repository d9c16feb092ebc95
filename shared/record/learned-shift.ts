/** Learns a named shift from what the user logs: shifts at the same times that no named shift has yet. */
import { medianInPlace } from '../time/order.ts';
import { minuteOfClock, timeOf } from '../time/wall-clock.ts';
import { mostNamedShifts, type NamedShift, type UsualShift } from './named-shift.ts';
import type { Shift } from './shift.ts';

const minutesPerDay = 24 * 60;
/** Times this close are the same, minutes. */
const nearMinutes = 15;
/** Times are proposed to this many minutes. */
const stepMinutes = 5;
/** How far back shifts are looked at, and how many of the same times: a habit is recent. */
const recentShifts = 200;
const likeShifts = 20;

type Times = Pick<UsualShift, 'start' | 'end'>;

const timeOfMinute = (minute: number): string => {
  const rounded = Math.round(minute / stepMinutes) * stepMinutes;
  const ofDay = (rounded + minutesPerDay) % minutesPerDay;
  const digits = (value: number): string => String(value).padStart(2, '0');
  return `${digits(Math.floor(ofDay / 60))}:${digits(ofDay % 60)}`;
};

/** From one time of day to another by the shorter way, minutes: 10 from 23:55 to 00:05. */
function minutesFrom(time: string, other: string): number {
  const ahead = (minuteOfClock(other) - minuteOfClock(time) + minutesPerDay) % minutesPerDay;
  return ahead > minutesPerDay / 2 ? ahead - minutesPerDay : ahead;
}

/** Whether two shifts start and end at the same times, to 15 minutes. */
export const isLike = (one: Times, other: Times): boolean =>
  Math.abs(minutesFrom(one.start, other.start)) <= nearMinutes &&
  Math.abs(minutesFrom(one.end, other.end)) <= nearMinutes;

export const timesOf = ({ start, end }: Pick<Shift, 'start' | 'end'>): Times => ({
  start: timeOf(start),
  end: timeOf(end),
});

/** The most frequent value; of equally frequent ones the first. */
function mostFrequent<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}

/** One shift in place of several like ones: the median of each time and figure, the stocking most worn. */
function typicalOf(latest: UsualShift, like: readonly UsualShift[]): UsualShift {
  const timeFrom = (name: 'start' | 'end'): string =>
    timeOfMinute(
      minuteOfClock(latest[name]) +
        medianInPlace(Float64Array.from(like, (each) => minutesFrom(latest[name], each[name]))),
    );
  const [start, end] = [timeFrom('start'), timeFrom('end')];
  const lengthMinutes =
    (minuteOfClock(end) - minuteOfClock(start) + minutesPerDay) % minutesPerDay || minutesPerDay;
  const figure = (name: 'standingMinutes' | 'walkingMinutes' | 'longestStandMinutes'): number =>
    Math.round(medianInPlace(Float64Array.from(like, (each) => each[name])));
  // Medians of several shifts need not fit into one.
  const standingMinutes = Math.min(figure('standingMinutes'), lengthMinutes);
  return {
    ...{ start, end, standingMinutes },
    walkingMinutes: Math.min(figure('walkingMinutes'), lengthMinutes - standingMinutes),
    longestStandMinutes: Math.min(figure('longestStandMinutes'), standingMinutes),
    garmentId: mostFrequent(like.map(({ garmentId }) => garmentId)) ?? null,
  };
}

/** The shift that is usual at these times, in place of the last like ones; null if none is like it. */
export function usualAtTimes(
  { shifts, usualOf }: Pick<LearnFrom, 'shifts' | 'usualOf'>,
  times: Times,
): UsualShift | null {
  const like = shifts
    .slice(-recentShifts)
    .filter((shift) => isLike(timesOf(shift), times))
    .slice(-likeShifts)
    .map(usualOf);
  const last = like.at(-1);
  return last === undefined ? null : typicalOf(last, like);
}

export type LearnFrom = {
  readonly shifts: readonly Shift[];
  readonly namedShifts: readonly NamedShift[];
  /** The figures and the stocking of a logged shift. */
  readonly usualOf: (shift: Shift) => UsualShift;
};

/**
 * The usual shift that a logged shift is one of, where no named shift has its times: proposed for the first shift of
 * all, and for times that were logged twice. Null for any other, and once there are nine named shifts.
 */
export function learnedShift({ shifts, namedShifts, usualOf }: LearnFrom, logged: Shift): UsualShift | null {
  const times = timesOf(logged);
  if (namedShifts.length >= mostNamedShifts || namedShifts.some((named) => isLike(named, times))) return null;
  const like = shifts.slice(-recentShifts).filter((shift) => isLike(timesOf(shift), times));
  if (like.length < 2 && shifts.length > 1) return null;
  return typicalOf(usualOf(logged), like.slice(-likeShifts).map(usualOf));
}
