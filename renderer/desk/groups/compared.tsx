/** A comparison: by how much each measure changed, with its interval. */
import { changeInWords, groupInWords, measureInWords } from '#shared/desk/report-words.ts';
import { type Comparison, shownMeasures } from '#shared/desk/shown.ts';
import { DataTable } from '../../charts/data-table.tsx';
import { useMessages } from '../../messages/use-messages.ts';
import { Small, Stack } from '../../ui/layout.tsx';
import { weekInWords } from '../weeks.ts';

export const Compared = ({ comparison }: { readonly comparison: Comparison }) => {
  const t = useMessages();
  const { group, before, after, n, changes } = comparison;
  const rows = shownMeasures.flatMap((measure) => {
    const change = changes[measure];
    if (change === undefined) return [];
    const name = measureInWords(measure, t);
    if (change === null) return [{ name, cells: [t('deskReport.cannotTell')] }];
    const figures = t('desk.compare.by', {
      by: changeInWords(measure, change.by, t),
      plusMinus: changeInWords(measure, change.plusMinus, t).replace('+', ''),
    });
    const isClear = Math.abs(change.by) > change.plusMinus;
    return [{ name, cells: [isClear ? figures : t('desk.compare.unclear', { figures })] }];
  });
  const span = ({ from, to }: Comparison['before']): string =>
    t('desk.span', { from: weekInWords(from, t), to: weekInWords(to, t) });
  return (
    <Stack isTight>
      <DataTable
        label={t('desk.compare.label', {
          ...{ group: groupInWords(group, t), n },
          ...{ before: span(before), after: span(after) },
        })}
        rowName={t('deskReport.measure')}
        columns={[t('deskReport.change')]}
        rows={rows}
        isOldestFirst
      />
      <Small>{t('desk.compare.never')}</Small>
    </Stack>
  );
};
