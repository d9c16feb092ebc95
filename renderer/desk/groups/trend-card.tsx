/** The trend of a group: one measure as a chart, or all of them as a table. */
import { useMemo, useState } from 'react';
import { mondayOf, sundayOf } from '#shared/desk/iso-week.ts';
import { groupInWords } from '#shared/desk/report-words.ts';
import type { Block } from '#shared/desk/shown.ts';
import type { Intervention } from '#shared/desk/state.ts';
import { DataTable } from '../../charts/data-table.tsx';
import { Ghost } from '../../charts/ghost.tsx';
import type { PointUnit } from '../../charts/points.ts';
import { TimeChart } from '../../charts/time-chart.tsx';
import { useMessages } from '../../messages/use-messages.ts';
import { ChartOrTable } from '../../parts/chart-or-table.tsx';
import { Card, Row, Small, Soft, Stack } from '../../ui/layout.tsx';
import { useScreenKeys } from '../../ui/use-screen-keys.ts';
import { briefWeek, weekInWords } from '../weeks.ts';
import { cellOf, type HeatMeasure } from './heat-cells.ts';
import { measureName } from './heat-words.ts';
import { findingOf, tableColumns, tableRows, trendChart } from './trend-chart.ts';

/** The bars of a band are no range of a week: the key names none. */
const unit: PointUnit = 'day';

export type TrendCardProps = {
  readonly blocks: readonly Block[];
  readonly group: string;
  readonly measure: HeatMeasure;
  readonly interventions: readonly Intervention[];
  readonly threshold: number;
};

export const TrendCard = ({ blocks, group, measure, interventions, threshold }: TrendCardProps) => {
  const t = useMessages();
  const [shownAs, showAs] = useState<'chart' | 'table'>('chart');
  useScreenKeys({ t: () => showAs(shownAs === 'chart' ? 'table' : 'chart') });
  const chart = useMemo(() => trendChart(blocks, group, measure, t), [blocks, group, measure, t]);
  const finding = findingOf(blocks, group, measure, t);
  const name = groupInWords(group, t);
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined) return null;
  const span = t('desk.span', { from: weekInWords(first.week, t), to: weekInWords(last.week, t) });
  const events = interventions
    .filter((each) => (each.group === null || each.group === group) && each.week >= first.week)
    .map((each) => ({ date: mondayOf(each.week), name: `${each.name} (${briefWeek(each.week, t)})` }));
  const newestCell = cellOf(last, group, measure);
  const label = t('desk.trend.label', { group: name, measure: measureName(measure, t), span });
  return (
    <Card label={t('desk.trend', { group: name })}>
      <Stack>
        <Stack isTight>
          <Small>{name}</Small>
          <h2>{finding.title}</h2>
          {finding.range !== null && <Soft>{finding.range}</Soft>}
        </Stack>
        <Row>
          <ChartOrTable value={shownAs} onChange={showAs} />
        </Row>
        {shownAs === 'table' ? (
          <DataTable
            label={label}
            rowName={t('deskReport.week')}
            columns={tableColumns(t)}
            rows={tableRows(blocks, group, t)}
          />
        ) : chart.hasValues ? (
          <TimeChart
            panels={[chart.panel]}
            points={chart.points}
            unit={unit}
            inWords={chart.inWords}
            label={label}
            spans={[]}
            events={events}
            from={mondayOf(first.week)}
            today={{ date: sundayOf(last.week), name: briefWeek(last.week, t) }}
          />
        ) : (
          <Ghost>{t('desk.notEnough')}</Ghost>
        )}
        {measure === 'overLimitShare' && <Small>{t('desk.trend.bands')}</Small>}
        <Small>
          {newestCell.kind === 'hidden'
            ? t('desk.people.hidden', { group: name, threshold })
            : t('desk.people.shown', { group: name, count: newestCell.n })}{' '}
          {t('desk.trend.note')}
        </Small>
      </Stack>
    </Card>
  );
};
