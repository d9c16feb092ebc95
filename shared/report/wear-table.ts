/** Worn, off and not confirmed of each plan day, and in all. */
import type { Translate } from '../messages/catalogue.ts';
import type { TreatmentSummary } from '../strict/summary.ts';
import { briefMoment } from '../words/plan-in-words.ts';
import { totalsInWords } from '../words/summary-in-words.ts';
import type { Block, Row } from './document.ts';

/** The plan days still to come, in one row. */
function aheadRow({ ahead }: TreatmentSummary, t: Translate): readonly Row[] {
  if (ahead === null) return [];
  const { fromDay, toDay, from } = ahead;
  return [
    {
      name: fromDay === toDay ? String(fromDay) : `${fromDay}–${toDay}`,
      cells: [briefMoment(from), t('strictRecord.stillToCome'), '', '', ''],
    },
  ];
}

const totals = ['required', 'worn', 'off', 'notConfirmed'] as const;

/**
 * @param rows `dated`: each day that has begun with its begin, and those to come; `short`: each day that has begun;
 * `none`: the sums alone
 */
export function wearTable(summary: TreatmentSummary, rows: 'dated' | 'short' | 'none', t: Translate): Block {
  const caption = t('strictRecord.byDay');
  const isDated = rows === 'dated';
  const began = (begin: string): readonly string[] => (isDated ? [begin] : []);
  const days = summary.days.map((day) => ({
    name: String(day.day),
    cells: [...began(briefMoment(day.from)), ...totalsInWords(day)],
  }));
  return {
    kind: 'table',
    caption,
    continued: t('report.continued', { caption }),
    columns: [
      { name: t('strictRecord.day'), share: isDated ? 1.3 : 2.6 },
      ...(isDated ? [{ name: t('strictRecord.from'), share: 3 }] : []),
      ...totals.map((total) => ({ name: t(`strictRecord.${total}`), share: 2, isNumber: true })),
    ],
    rows: rows === 'none' ? [] : [...days, ...(isDated ? aheadRow(summary, t) : [])],
    foot: { name: t('strictRecord.inAll'), cells: [...began(''), ...totalsInWords(summary.status)] },
  };
}
