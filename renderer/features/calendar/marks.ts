/** How a day is drawn, the same in the month, the week, the year and the legend. Pure. */
import { loadStepOf, loadStepStarts } from '#shared/exposure/load-step.ts';
import type { MessageId } from '../../messages/catalogue.ts';
import type { Translate } from '../../messages/use-messages.ts';
import { type CalendarDay, expectedShifts } from './calendar-days.ts';

const grounds = ['load1', 'load2', 'load3', 'load4'] as const;
export type LoadGround = (typeof grounds)[number];

/**
 * `planned` is a day off that lies ahead, or in a week a shift of the rota. `blank` is a day to come, or one before the
 * first entry: nothing is missing there.
 */
export type Ground = LoadGround | 'off' | 'planned' | 'gap' | 'blank';

export type Mark = {
  readonly ground: Ground;
  /** Null within both limits, and without a shift. */
  readonly over: 'amber' | 'red' | null;
  /** At work (model.md §3); on a day without a shift, at all. */
  readonly isWorn: boolean;
  /** A day of a treatment's plan. */
  readonly isStrict: boolean;
};

function groundOf({ kind, exposure, dayOff }: CalendarDay): Ground {
  if (kind === 'dayOff') return 'off';
  if (exposure !== null) return `load${loadStepOf(exposure.load)}`;
  if (dayOff !== null) return 'planned';
  return kind === 'notLogged' ? 'gap' : 'blank';
}

export function markOf(day: CalendarDay): Mark {
  const { exposure, wearMinutes, planDay } = day;
  const hasShift = exposure?.hasShift === true;
  return {
    ground: groundOf(day),
    over: exposure === null || exposure.zone === 'green' ? null : exposure.zone,
    isWorn: hasShift ? exposure.isWorn : wearMinutes !== null && wearMinutes > 0,
    isStrict: planDay !== null,
  };
}

/** The letters of a day's shifts, logged or planned; empty for shifts without a name. */
export function lettersOf({ shifts, dayOff, planned }: CalendarDay): string {
  const letters = shifts.flatMap(({ named }) => (named === null ? [] : [named.letter]));
  if (letters.length > 0) return letters.join(' ');
  if (dayOff !== null) return '';
  return expectedShifts(planned)
    .map(({ letter }) => letter)
    .join(' ')
    .trim();
}

const stepWords = [
  'calendar.under',
  'calendar.from-to',
  'calendar.from-to',
  'calendar.from',
] as const satisfies readonly MessageId[];

/** The steps of the load in words: `under 2`, `2 to 4`, `4 to 6`, `6 and more`. */
export const stepsInWords = (
  t: Translate,
): readonly { readonly ground: LoadGround; readonly words: string }[] =>
  grounds.map((ground, step) => ({
    ground,
    words: t(stepWords[step] ?? 'calendar.under', {
      low: loadStepStarts[step - 1] ?? 0,
      high: loadStepStarts[step] ?? 0,
    }),
  }));
