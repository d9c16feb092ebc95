/** The comparisons before and after that the desk has shown, in a report (desk.md §4). */
import type { Translate } from '../messages/catalogue.ts';
import { formatNumber } from '../messages/dates.ts';
import type { Block, Row } from '../report/document.ts';
import { changeInWords, groupInWords, measureInWords } from './report-words.ts';
import { type Change, type Comparison, shownMeasures, type WeekSpan } from './shown.ts';

function cellsOf(change: Change, measure: (typeof shownMeasures)[number], t: Translate): readonly string[] {
  if (change === null) return [t('deskReport.none'), t('deskReport.cannotTell')];
  const { by, plusMinus } = change;
  return [
    changeInWords(measure, by, t),
    t('deskReport.intervalFrom', {
      low: changeInWords(measure, by - plusMinus, t),
      high: changeInWords(measure, by + plusMinus, t),
    }),
  ];
}

function tableOf(comparison: Comparison, t: Translate): Block {
  const { group, before, after, n, changes } = comparison;
  const span = ({ from, to }: WeekSpan): string => t('deskReport.span', { from, to });
  const caption = t('deskReport.comparedSpan', {
    ...{ before: span(before), after: span(after), n: formatNumber(n, 0) },
  });
  const rows = shownMeasures.flatMap((measure): readonly Row[] => {
    const change = changes[measure];
    return change === undefined
      ? []
      : [{ name: measureInWords(measure, t), cells: cellsOf(change, measure, t) }];
  });
  return {
    ...{ kind: 'table', continued: t('deskReport.continued', { caption }) },
    caption: `${groupInWords(group, t)}: ${caption}`,
    columns: [
      { name: t('deskReport.measure'), share: 3 },
      { name: t('deskReport.change'), share: 2, isNumber: true },
      { name: t('deskReport.interval'), share: 4, isNumber: true },
    ],
    rows,
  };
}

/** Empty without a comparison. */
export const comparedBlocks = (comparisons: readonly Comparison[], t: Translate): readonly Block[] =>
  comparisons.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: t('deskReport.compared') },
        { kind: 'paragraph', text: t('deskReport.comparedHow') },
        ...comparisons.map((comparison) => tableOf(comparison, t)),
      ];
