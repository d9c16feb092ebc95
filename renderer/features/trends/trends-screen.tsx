/** The last weeks: each day's load with its zone, and the exposure index. */
import { useMemo, useState } from 'react';
import { bandOf } from '#shared/risk/index-series.ts';
import { trend } from '#shared/risk/trend.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import { LoadChart } from '../../charts/load-chart.tsx';
import { loadRows } from '../../charts/load-chart-rows.ts';
import { LoadTable } from '../../charts/load-table.tsx';
import { useClock } from '../../state/clock-store.ts';
import { usePage } from '../../state/page-store.ts';
import { useRecordStore } from '../../state/record-store.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { formatNumber, shortDate } from '../../ui/dates.ts';
import { Figure } from '../../ui/figure.tsx';
import { Card, Figures, Row, Small, Soft, Stack } from '../../ui/layout.tsx';
import { SourceNote } from '../../ui/source-note.tsx';
import { ZoneMark } from '../../ui/zone-mark.tsx';
import { trendInWords } from './trend-in-words.ts';

const ranges = [
  { value: '28', label: '4 weeks' },
  { value: '84', label: '12 weeks' },
] as const;

const views = [
  { value: 'chart', label: 'Chart' },
  { value: 'table', label: 'Table' },
] as const;

export const TrendsScreen = () => {
  const today = dateOf(useClock((state) => state.now));
  const { days, series } = useRecordStore((state) => state.derived);
  const show = usePage((state) => state.show);
  const [range, setRange] = useState<(typeof ranges)[number]['value']>('28');
  const [view, setView] = useState<(typeof views)[number]['value']>('chart');

  const rows = useMemo(() => loadRows(days, series, today, Number(range)), [days, series, today, range]);
  const logged = rows.filter((row) => row.day !== null);
  const latest = logged.at(-1);

  if (latest?.index == null) {
    return (
      <Stack>
        <h1>Trends</h1>
        <Soft>
          {days.length === 0
            ? 'Each day’s load and the exposure index will be drawn here once the first shift is logged.'
            : 'Nothing is logged in these weeks. What was logged before is kept.'}
        </Soft>
        <Row>
          <Button weight="primary" onPress={() => show('today')}>
            Log a shift
          </Button>
        </Row>
      </Stack>
    );
  }

  const index = formatNumber(latest.index, 0);
  const title = `Exposure index ${index}, ${bandOf(latest.index)}, on ${shortDate(latest.date)}`;
  const missing = rows.length - logged.length;
  const meanLoad = logged.reduce((sum, row) => sum + (row.load ?? 0), 0) / logged.length;
  const overLimits = logged.filter((row) => row.zone !== 'green').length;
  const span = `${shortDate(rows[0]?.date ?? today)} to ${shortDate(today)}`;

  return (
    <Stack>
      <h1>Trends</h1>
      <Row>
        <ChoiceField label="Range" isLabelHidden choices={ranges} value={range} onChange={setRange} />
        <ChoiceField label="View" isLabelHidden choices={views} value={view} onChange={setView} />
      </Row>
      <Card label="Load and exposure index">
        <Stack>
          <h2>{title}</h2>
          {view === 'chart' ? (
            <>
              <LoadChart
                rows={rows}
                today={today}
                label={`${title}. Load of each day, ${span}. The table has every value.`}
              />
              <Row>
                <ZoneMark zone="green" />
                <ZoneMark zone="amber" />
                <ZoneMark zone="red" />
              </Row>
            </>
          ) : (
            <LoadTable
              rows={rows}
              label={`Load in load-hours, zone against your limits, and index, ${span}`}
            />
          )}
          <Small>
            {logged.length} days logged, {missing} not logged, {span}. Days that are not logged stay gaps and
            count nowhere.
          </Small>
        </Stack>
      </Card>
      <Card label="What it means">
        <Stack>
          <Figures>
            <Figure name="Mean load" value={formatNumber(meanLoad, 1)} unit="load-hours a logged day" />
            <Figure name="Days over a limit" value={String(overLimits)} unit={`of ${logged.length} logged`} />
          </Figures>
          <p>{trendInWords(trend(days, today))}</p>
          <p>
            One load-hour is one hour of quiet standing with bare legs; walking counts for less, and stockings
            take some away. The index looks back with a half-life of seven days: four load-hours every day
            would be 50.
          </p>
          <Soft>This is exposure to a known risk factor for leg veins. It is not your personal risk.</Soft>
          <SourceNote ids={['E1.01', 'E1.05', 'E1.23', 'E1.30', 'E1.31']} />
        </Stack>
      </Card>
    </Stack>
  );
};
