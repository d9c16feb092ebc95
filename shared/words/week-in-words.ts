/** A week's figures and its one sentence in words. */
import type { Translate } from '../messages/catalogue.ts';
import { formatNumber } from '../messages/dates.ts';
import { formatDuration } from '../messages/duration.ts';
import {
  fewestLoggedDates,
  type WeekFigure,
  type WeekFigureName,
  type WeekReview,
} from '../risk/week-review.ts';

const withTenth = (value: number): string => formatNumber(value, 1);

/** A number of each figure as the reader sees it. */
export const shownAs: Readonly<Record<WeekFigureName, (value: number) => string>> = {
  load: withTenth,
  standing: formatDuration,
  longestStand: formatDuration,
  worn: (days) => formatNumber(days, 0),
  heaviness: withTenth,
};

const isOf = (difference: number): 'less' | 'more' => (difference < 0 ? 'less' : 'more');

/** How a figure stands beside the usual; nothing without one. */
export function besideUsual(
  name: WeekFigureName,
  { usual, difference }: WeekFigure,
  t: Translate,
): string | undefined {
  if (usual === null || difference === null) return undefined;
  if (difference === 0) return t('week.asUsual');
  const show = shownAs[name];
  return t(`week.beside.${name}`, {
    ...{ difference: show(Math.abs(difference)), usual: show(usual) },
    is: isOf(difference),
  });
}

/** The week's one sentence, and where it compares, how far the weeks before went. */
export function findingInWords(
  { finding, figures, working, off, weeksCompared }: WeekReview,
  t: Translate,
): { readonly sentence: string; readonly because: string | null } {
  if (finding.kind !== 'difference') {
    const values = { logged: working + off, fewest: fewestLoggedDates };
    return { sentence: t(`week.found.${finding.kind}`, values), because: null };
  }
  const { figure, difference } = finding;
  const size = Math.abs(difference);
  const is = isOf(difference);
  return {
    sentence: t(`week.found.${figure}`, { difference: shownAs[figure](size), count: size, is }),
    because: t(figures[figure].isOutside ? 'week.outside' : 'week.inside', { is, weeks: weeksCompared }),
  };
}
