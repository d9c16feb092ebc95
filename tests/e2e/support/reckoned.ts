/**
 * The figures of a month, reckoned apart from the app: from what was done, by the formulas of model.md §3 and §4, with
 * arithmetic of its own. It shares no code with the app.
 */

/** `2026-10-24T21:45:00+02:00`: a moment with its offset. */
export type Moment = string;

export type WorkedShift = {
  readonly start: Moment;
  readonly end: Moment;
  readonly standing: number;
  readonly walking: number;
  readonly longest: number;
};

export type Worn = { readonly on: Moment; readonly off: Moment };

export type Month = {
  readonly shifts: readonly WorkedShift[];
  /** Both legs, one pair, of this pressure. */
  readonly mmHg: number;
  readonly wear: readonly Worn[];
  readonly daysOff: readonly string[];
};

export type ReckonedDay = {
  readonly date: string;
  readonly hasShift: boolean;
  readonly standing: number;
  readonly longest: number;
  readonly walking: number;
  readonly coverage: number | null;
  readonly load: number;
  readonly zone: 'green' | 'amber' | 'red';
  readonly isWorn: boolean;
};

const minutes = (moment: Moment): number => Date.parse(moment) / 60_000;
const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** The part of the shift that the pair was on, 0 to 1. */
function shareWorn({ start, end }: WorkedShift, wear: readonly Worn[]): number {
  let on = 0;
  for (let minute = minutes(start); minute < minutes(end); minute += 1) {
    if (wear.some((worn) => minutes(worn.on) <= minute && minute < minutes(worn.off))) on += 1;
  }
  return on / (minutes(end) - minutes(start));
}

/** Every logged day of the month, in order. All moments are whole minutes. */
export function reckonedDays({ shifts, wear, daysOff, mmHg }: Month): readonly ReckonedDay[] {
  const dates = [...new Set([...shifts.map(({ start }) => start.slice(0, 10)), ...daysOff])].sort();
  return dates.map((date) => {
    const own = shifts.filter(({ start }) => start.startsWith(date));
    let [standing, walking, covered, load, longest] = [0, 0, 0, 0, 0];
    for (const shift of own) {
      const share = shareWorn(shift, wear);
      standing += shift.standing;
      walking += shift.walking;
      covered += shift.standing * share;
      longest = Math.max(longest, shift.longest);
      const walkingMmHg = Math.max(0, 23.5 - mmHg) * share + 23.5 * (1 - share);
      load += ((shift.standing / 60) * (84 - mmHg * share)) / 84;
      load += ((shift.walking / 60) * walkingMmHg) / 84;
    }
    const over = Number(longest > 60) + Number(standing > 240);
    return {
      ...{ date, hasShift: own.length > 0, standing, walking, longest, load },
      coverage: standing === 0 ? null : covered / standing,
      zone: (['green', 'amber', 'red'] as const)[over] ?? 'red',
      isWorn: covered > 0,
    };
  });
}

/** The exposure index on the last of the days. */
export function reckonedIndex(days: readonly ReckonedDay[]): number {
  const last = dayNumber(days.at(-1)?.date ?? '');
  let [sum, weights] = [0, 0];
  for (const { date, load } of days) {
    const weight = 0.5 ** ((last - dayNumber(date)) / 7);
    sum += weight * load;
    weights += weight;
  }
  return 100 * (1 - 0.5 ** (sum / weights / 4));
}

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  const upper = sorted[Math.ceil((sorted.length - 1) / 2)] ?? Number.NaN;
  return (lower + upper) / 2;
};

/** The median of the slopes of all pairs of days, load-hours a day for each week. */
export const reckonedSlopePerWeek = (days: readonly ReckonedDay[]): number =>
  median(
    days.flatMap((later, at) =>
      days
        .slice(0, at)
        .map(
          (earlier) => (7 * (later.load - earlier.load)) / (dayNumber(later.date) - dayNumber(earlier.date)),
        ),
    ),
  );

/** The mean scores of the days above the median load, and of the others. */
export function reckonedHalves(scored: readonly { readonly load: number; readonly score: number }[]) {
  const middle = median(scored.map(({ load }) => load));
  const mean = (scores: readonly number[]): number => scores.reduce((a, b) => a + b, 0) / scores.length;
  return {
    heavier: mean(scored.filter(({ load }) => load > middle).map(({ score }) => score)),
    lighter: mean(scored.filter(({ load }) => load <= middle).map(({ score }) => score)),
  };
}

/** Hours worn, by the elapsed time of each wear. */
export const reckonedHours = (wear: readonly Worn[]): number =>
  wear.reduce((sum, { on, off }) => sum + minutes(off) - minutes(on), 0) / 60;
