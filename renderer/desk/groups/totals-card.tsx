/** The newest week by department and for the whole desk: means of what is shown, weighted by people. */
import { totalOf } from '#shared/desk/derived.ts';
import { figureInWords, measureInWords } from '#shared/desk/report-words.ts';
import { type Block, shownMeasures } from '#shared/desk/shown.ts';
import { DataTable } from '../../charts/data-table.tsx';
import { useMessages } from '../../messages/use-messages.ts';
import { Card, Small, Stack } from '../../ui/layout.tsx';
import { weekInWords } from '../weeks.ts';

export const TotalsCard = ({
  block,
  departments,
}: {
  readonly block: Block;
  readonly departments: readonly string[];
}) => {
  const t = useMessages();
  const cellsOf = (department: string | null): readonly string[] =>
    shownMeasures.map((measure) => {
      const total = totalOf(block, department, measure);
      return total === null ? t('desk.notEnough') : figureInWords(measure, total.value, t);
    });
  const rows = [
    ...departments.map((name) => ({ name, cells: cellsOf(name) })),
    { name: t('deskReport.allShown'), cells: cellsOf(null) },
  ];
  return (
    <Card label={t('desk.totals')}>
      <Stack>
        <h2>{t('desk.totals.of', { week: weekInWords(block.week, t) })}</h2>
        <DataTable
          label={t('desk.totals.label')}
          rowName={t('desk.department')}
          columns={shownMeasures.map((measure) => measureInWords(measure, t))}
          rows={rows}
          isOldestFirst
        />
        <Small>{t('deskReport.totalsHow')}</Small>
      </Stack>
    </Card>
  );
};
