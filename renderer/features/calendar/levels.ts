/** The four steps of a day's load or wear. Both the fill's height and its tone show the step. */
import type { DayOffReason } from '#shared/record/day-off.ts';
import type { MessageId } from '../../messages/catalogue.ts';
import type { Translate } from '../../messages/use-messages.ts';
import { type Level, loadSteps } from '../../parts/load-level.ts';
import type { CalendarDay } from './year-days.ts';

export type Measure = 'load' | 'zone' | 'wear';
type Leveled = Exclude<Measure, 'zone'>;

/** The starts of the second to the fourth step: load-hours, and hours in stockings. */
const steps: Readonly<Record<Leveled, readonly [number, number, number]>> = {
  load: loadSteps,
  wear: [4, 8, 12],
};

/** The figures as they are shown: the load with one decimal, hours to the minute. A step has the shown figure. */
const shownAs: Readonly<Record<Leveled, (value: number) => number>> = {
  load: (loadHours) => Math.round(loadHours * 10) / 10,
  wear: (hours) => Math.round(hours * 60) / 60,
};

const levelIn = (measure: Leveled, value: number): Level =>
  (1 + steps[measure].filter((step) => shownAs[measure](value) >= step).length) as Level;

/**
 * What a day's cell shows: the step of its value, its zone, a day off, nothing worn (`none`), or a gap. Wear belongs
 * to the civil day: a day that is not logged can have it.
 */
export type Mark =
  | { readonly kind: 'level'; readonly level: Level }
  | { readonly kind: 'zone'; readonly zone: 'green' | 'amber' | 'red' }
  | {
      readonly kind: 'dayOff';
      /** Null for a plain free day. */
      readonly reason: DayOffReason | null;
      /** Whether it lies ahead: it counts nowhere yet. */
      readonly isPlanned: boolean;
    }
  /** A shift that the rota has for a day to come. */
  | { readonly kind: 'plannedShift'; readonly letter: string }
  | { readonly kind: 'none' | 'notLogged' | 'toCome' };

/** The mark of a day without a shift. */
function markWithoutShift({ kind, dayOff, planned }: CalendarDay): Mark {
  const isPlanned = kind === 'toCome' && dayOff !== null;
  if (kind === 'dayOff' || isPlanned) {
    return { kind: 'dayOff', reason: dayOff?.reason ?? null, isPlanned };
  }
  if (planned !== null && planned !== 'free') return { kind: 'plannedShift', letter: planned.letter };
  return { kind: kind === 'toCome' ? 'toCome' : 'notLogged' };
}

function wearMark(day: CalendarDay): Mark {
  const { kind, wearMinutes } = day;
  if (wearMinutes !== null && wearMinutes > 0) {
    return { kind: 'level', level: levelIn('wear', wearMinutes / 60) };
  }
  return kind === 'worked' ? { kind: 'none' } : markWithoutShift(day);
}

export function markOf(day: CalendarDay, measure: Measure): Mark {
  if (measure === 'wear') return wearMark(day);
  const { kind, exposure } = day;
  if (kind !== 'worked') return markWithoutShift(day);
  // A worked day is logged.
  if (exposure === null) return { kind: 'notLogged' };
  return measure === 'zone'
    ? { kind: 'zone', zone: exposure.zone }
    : { kind: 'level', level: levelIn('load', exposure.load) };
}

const last: Readonly<Record<Leveled, MessageId>> = {
  load: 'calendar.from-load',
  wear: 'calendar.from-wear',
};

/** The four steps in words: `under 2`, `2 to 4`, `4 to 6`, `6 load-hours and more`. */
export function levelsInWords(measure: Leveled, t: Translate): readonly string[] {
  const [second, third, fourth] = steps[measure];
  return [
    t('calendar.under', { high: second }),
    t('calendar.from-to', { low: second, high: third }),
    t('calendar.from-to', { low: third, high: fourth }),
    t(last[measure], { low: fourth }),
  ];
}
