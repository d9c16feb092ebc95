/** What the cells of the heat map say: a short figure to see, and a whole sentence to hear. */
import { bandInWords, figureInWords, measureInWords } from '#shared/desk/report-words.ts';
import { together } from '#shared/report/figures-in-words.ts';
import type { Translate } from '../../messages/use-messages.ts';
import { formatNumber } from '../../ui/dates.ts';
import { type HeatCell, type HeatMeasure, stepStarts } from './heat-cells.ts';

export const measureName = (measure: HeatMeasure, t: Translate): string =>
  measure === 'overLimitShare' ? t('deskReport.over') : measureInWords(measure, t);

const pad = (minutes: number): string => String(minutes).padStart(2, '0');

/** `4:05`, `55`, `40`, `4.1`: the unit stands in the key. */
export function shortFigure(cell: HeatCell, measure: HeatMeasure): string {
  if (cell.kind === 'hidden') return '';
  if (cell.kind === 'band') return cell.band;
  const { value } = cell;
  if (measure === 'standingMinutes') return `${Math.floor(value / 60)}:${pad(value % 60)}`;
  if (measure === 'longestStandMinutes') return formatNumber(value, 0);
  return measure === 'coverage' ? formatNumber(value * 100, 0) : formatNumber(value, 1);
}

/** `5 h 20 min, 14 people`, or that there are not enough. */
export function cellInWords(cell: HeatCell, measure: HeatMeasure, t: Translate): string {
  if (cell.kind === 'hidden') return t('desk.notEnough');
  const figure =
    cell.kind === 'band'
      ? bandInWords(cell.band, t)
      : measure === 'overLimitShare'
        ? ''
        : figureInWords(measure, cell.value, t);
  return t('desk.cell', { figure, count: cell.n });
}

/** What each step of the ramp stands for. */
export function stepsInWords(measure: HeatMeasure, t: Translate): readonly string[] {
  if (measure === 'overLimitShare') {
    return ['<25', '25–50', '50–75', '≥75'].map((band) => together(t('deskReport.percentBand', { band })));
  }
  const [second, third, fourth] = stepStarts[measure].map((start) => figureInWords(measure, start, t));
  const guided = measure === 'standingMinutes' || measure === 'longestStandMinutes';
  return [
    t('desk.step.under', { bound: second ?? '' }),
    t('desk.step.from', { bound: second ?? '' }),
    t('desk.step.from', { bound: third ?? '' }),
    t(guided ? 'desk.step.over' : 'desk.step.from', { bound: fourth ?? '' }),
  ];
}
