/**
 * A whole week looked back on: five figures beside the person's own usual, and the difference that stands out most.
 * Working days are the denominator; what is not logged is not zero (model.md §1, §3).
 */
import type { DayExposure } from '../exposure/exposures.ts';
import { type CheckIn, highestScore } from '../record/check-in.ts';
import type { Person } from '../record/person.ts';
import { dateOfDayNumber, dayNumberOf } from '../time/instants.ts';
import { meanOf, medianInPlace } from '../time/order.ts';
import type { CalendarDate } from '../time/zoned-time.ts';
import { loadAtHalf } from './index-series.ts';
import { symptomScores } from './symptom-scores.ts';
import { smallestSlopePerWeek } from './trend.ts';
import { daysWithin } from './window.ts';

/** The usual is that of as many whole weeks before. */
const weeksBefore = 4;
/** With fewer weeks before that say a figure, nothing can be called usual. */
const fewestWeeks = 2;
/** A week with fewer logged dates is not compared, nor are others with it: as in the drivers (model.md §4). */
export const fewestLoggedDates = 3;

const daysOfWeek = 7;

/** Of equal differences the first is told: what was done before the load that comes of it. */
const weekFigureNames = ['standing', 'longestStand', 'worn', 'heaviness', 'load'] as const;

/**
 * - `load`: the mean of a working day, load-hours, to a tenth
 * - `standing`: the mean of a working day, whole minutes
 * - `longestStand`: the longest of the week, whole minutes
 * - `worn`: the working days with stockings, of `working`
 * - `heaviness`: the mean score of the working days that say one, 0 to 10, to a tenth
 */
export type WeekFigureName = (typeof weekFigureNames)[number];

/** A figure as it is shown: rounded first, so that its difference is that of the numbers that the reader sees. */
export type WeekFigure = {
  /** Null if no working day says it. Of heaviness, also if fewer than half of them do. */
  readonly value: number | null;
  /** The median of the same figure of the weeks before. Null if fewer than two of them say it. */
  readonly usual: number | null;
  /** Value − usual; null without one of them. */
  readonly difference: number | null;
  /** Whether it is lower, or higher, than in each of the weeks before. */
  readonly isOutside: boolean;
};

export type WeekDay = {
  readonly date: CalendarDate;
  /** Null on a day off and on a day that is not logged. */
  readonly exposure: DayExposure | null;
  readonly isLogged: boolean;
};

/** What the week's one sentence says. */
export type WeekFinding =
  /** The figure that differs most from the usual: first of those outside all weeks before, by its share of its scale. */
  | { readonly kind: 'difference'; readonly figure: WeekFigureName; readonly difference: number }
  /** No figure differs enough to be told. */
  | { readonly kind: 'asUsual' }
  /** Fewer than two of the weeks before can be compared. */
  | { readonly kind: 'noUsual' }
  | { readonly kind: 'fewLogged' }
  /** Logged, without a working day. */
  | { readonly kind: 'noWork' }
  | { readonly kind: 'notLogged' };

export type WeekReview = {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly days: readonly WeekDay[];
  /** Working days, days off, and dates that are not logged: seven together. */
  readonly working: number;
  readonly off: number;
  readonly missing: number;
  /** The working days that say a heaviness. */
  readonly heavinessDays: number;
  /** The weeks before that have three logged dates and a working day, at most four. */
  readonly weeksCompared: number;
  readonly figures: Readonly<Record<WeekFigureName, WeekFigure>>;
  readonly finding: WeekFinding;
};

type Input = {
  /** Logged dates, ascending, each once. */
  readonly days: readonly DayExposure[];
  readonly checkIns: readonly CheckIn[];
  /** The limits are the scales of the standing and of the longest stand. */
  readonly person: Person;
  /** The first date of the week. */
  readonly from: CalendarDate;
};

type Week = {
  readonly logged: readonly DayExposure[];
  readonly working: readonly DayExposure[];
  /** The heaviness of the working days that say it. */
  readonly scores: readonly number[];
};

/** The figures of a week with a working day. `worn` is a share, 0 to 1: weeks differ in their working days. */
const rawFigures = ({ working, scores }: Week): Readonly<Record<WeekFigureName, number | null>> => ({
  load: meanOf(working.map(({ load }) => load)),
  standing: meanOf(working.map(({ standingMinutes }) => standingMinutes)),
  longestStand: Math.max(...working.map(({ longestStandMinutes }) => longestStandMinutes)),
  worn: working.filter(({ isWorn }) => isWorn).length / working.length,
  heaviness: scores.length * 2 < working.length ? null : meanOf(scores),
});

const toTenth = (value: number): number => Math.round(value * 10) / 10;

/** A figure beside those of the weeks before. @param show rounds it as it is shown */
function compared(raw: number | null, before: readonly number[], show: (raw: number) => number): WeekFigure {
  const value = raw === null ? null : show(raw);
  if (value === null || before.length < fewestWeeks) {
    return { value, usual: null, difference: null, isOutside: false };
  }
  const usual = show(medianInPlace(Float64Array.from(before)));
  const seen = before.map(show);
  return {
    ...{ value, usual, difference: toTenth(value - usual) },
    isOutside: value < Math.min(...seen) || value > Math.max(...seen),
  };
}

/** The share of its scale from which a difference is told: that of the load's slope that is not steady (model.md §4). */
const smallestShare = smallestSlopePerWeek / loadAtHalf;

/**
 * The difference to tell: one outside all weeks before goes first, then the largest share of the figure's scale.
 * @param scales a limit, a whole or a highest score: each from the model or from the person
 */
function largestDifference(
  figures: WeekReview['figures'],
  scales: Readonly<Record<WeekFigureName, number>>,
): WeekFinding {
  const [largest] = weekFigureNames
    .map((figure) => {
      const { difference, isOutside } = figures[figure];
      return {
        figure,
        difference: difference ?? 0,
        isOutside,
        share: Math.abs(difference ?? 0) / scales[figure],
      };
    })
    .filter(({ share }) => share >= smallestShare)
    .toSorted((one, other) => Number(other.isOutside) - Number(one.isOutside) || other.share - one.share);
  if (largest === undefined) return { kind: 'asUsual' };
  return { kind: 'difference', figure: largest.figure, difference: largest.difference };
}

/** The review of the week that starts on `from`. Linear in the check-ins; of the days it reads only five weeks. */
export function weekReview({ days, checkIns, person, from }: Input): WeekReview {
  const first = dayNumberOf(from);
  const earliest = dateOfDayNumber(first - weeksBefore * daysOfWeek);
  const to = dateOfDayNumber(first + daysOfWeek - 1);
  const scores = symptomScores(checkIns.filter(({ date }) => date >= earliest && date <= to));
  const weekAt = (start: number): Week => {
    const logged = daysWithin(days, start + daysOfWeek - 1, daysOfWeek);
    const working = logged.filter(({ hasShift }) => hasShift);
    return { logged, working, scores: working.flatMap(({ date }) => scores.get(date)?.heaviness ?? []) };
  };
  const week = weekAt(first);
  const before = Array.from({ length: weeksBefore }, (_, i) => weekAt(first - (i + 1) * daysOfWeek))
    .filter(({ logged, working }) => logged.length >= fewestLoggedDates && working.length > 0)
    .map(rawFigures);

  const [working, logged] = [week.working.length, week.logged.length];
  const own = working === 0 ? null : rawFigures(week);
  const figure = (name: WeekFigureName, show: (raw: number) => number): WeekFigure =>
    compared(
      own?.[name] ?? null,
      before.flatMap((each) => each[name] ?? []),
      show,
    );
  const figures: WeekReview['figures'] = {
    load: figure('load', toTenth),
    standing: figure('standing', Math.round),
    longestStand: figure('longestStand', Math.round),
    worn: figure('worn', (share) => Math.round(share * working)),
    heaviness: figure('heaviness', toTenth),
  };

  const findingOf = (): WeekFinding => {
    if (logged === 0) return { kind: 'notLogged' };
    if (working === 0) return { kind: 'noWork' };
    if (logged < fewestLoggedDates) return { kind: 'fewLogged' };
    if (before.length < fewestWeeks) return { kind: 'noUsual' };
    return largestDifference(figures, {
      load: loadAtHalf,
      standing: person.standingLimitMinutes,
      longestStand: person.longestStandLimitMinutes,
      worn: working,
      heaviness: highestScore,
    });
  };

  return {
    from,
    to,
    days: Array.from({ length: daysOfWeek }, (_, i): WeekDay => {
      const date = dateOfDayNumber(first + i);
      const day = week.logged.find((each) => each.date === date);
      return { date, exposure: day?.hasShift === true ? day : null, isLogged: day !== undefined };
    }),
    ...{ working, off: logged - working, missing: daysOfWeek - logged },
    heavinessDays: week.scores.length,
    weeksCompared: before.length,
    figures,
    finding: findingOf(),
  };
}
