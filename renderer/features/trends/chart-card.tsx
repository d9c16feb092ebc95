/** One chart at a time, or its table: what is shown, over which range. */
import { useMemo } from 'react';
import type { EvidenceId } from '#shared/evidence/sources.ts';
import { defaultPerson } from '#shared/record/person.ts';
import type { IndexPoint } from '#shared/risk/index-series.ts';
import { DataTable } from '../../charts/data-table.tsx';
import { downSample } from '../../charts/down-sample.ts';
import { LoadChart } from '../../charts/load-chart.tsx';
import { loadRows } from '../../charts/load-chart-rows.ts';
import { loadTable, loadTableColumns } from '../../charts/load-table.ts';
import { SeriesChart } from '../../charts/series-chart.tsx';
import { spansAmong } from '../../charts/spans.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { SourceNote } from '../../parts/source-note.tsx';
import { ZoneMark } from '../../parts/zone-mark.tsx';
import { useDerived } from '../../state/derived.ts';
import { usePreferences } from '../../state/preferences.ts';
import { useRecord } from '../../state/record.ts';
import { datedShort } from '../../ui/dates.ts';
import { Card, Row, Small, Soft, Stack } from '../../ui/layout.tsx';
import { chartOfView } from './chart-of-view.ts';
import { treatmentSpans } from './treatment-spans.ts';
import { daysOfSpan, type View } from './view-rows.ts';

/** Up to this many days, each day is a bar with its zone. Above, the chart draws the index alone. */
const mostZoneBars = 92;
/** Bars for at most a year; lines above. */
const mostBars = 366;

/** The sources of each chart's figures. */
const sources: Readonly<Record<View, readonly EvidenceId[]>> = {
  load: ['E1.01', 'E1.23', 'E1.30', 'E1.31'],
  standing: ['E1.01', 'E1.05', 'E1.31'],
  longest: ['E1.01', 'E1.05'],
  wear: ['E4.04'],
  symptoms: ['E8.05'],
  girth: ['E8.08'],
};

export type ChartCardProps = {
  readonly view: View;
  readonly dates: readonly string[];
  readonly today: string;
  readonly isTable: boolean;
  /** The index of the last 28 days with one thing changed, for the load chart; none if it stays the same. */
  readonly otherwise: readonly IndexPoint[];
};

export const ChartCard = ({ view, dates, today, isTable, otherwise }: ChartCardProps) => {
  const t = useMessages();
  const record = useRecord((state) => state.record);
  const lengthUnit = usePreferences((state) => state.lengthUnit);
  const derived = useDerived();
  const { treatments, strictEntries } = record;
  const chart = useMemo(
    () => chartOfView(view, { record, derived, dates, lengthUnit, t }),
    [view, record, derived, dates, lengthUnit, t],
  );
  const hasZones = view === 'load' && dates.length <= mostZoneBars;
  const zoneRows = useMemo(
    () =>
      hasZones || (view === 'load' && isTable)
        ? loadRows(derived.days, derived.series, today, dates.length, otherwise)
        : [],
    [view, isTable, hasZones, derived, today, dates, otherwise],
  );
  const drawn = useMemo(() => {
    const keys = chart.series.map(({ key }) => key);
    return downSample(chart.rows, (row) =>
      keys.map((key) => {
        const value = row[key];
        return typeof value === 'number' ? value : null;
      }),
    );
  }, [chart]);
  const series =
    dates.length > mostBars ? chart.series.map((each) => ({ ...each, kind: 'line' as const })) : chart.series;
  const from = dates[0] ?? today;
  const span = t('trends.span', { from: datedShort(from), to: datedShort(today) });
  const { logged, working } = daysOfSpan(dates, derived.days);
  const loggedDates = new Set(logged.map(({ date }) => date));
  // Today is not over yet.
  const missing = dates.filter((date) => date < today && !loggedDates.has(date)).length;
  const spans = useMemo(
    () => spansAmong(treatmentSpans({ treatments, strictEntries }, t('strict.title')), dates),
    [treatments, strictEntries, dates, t],
  );
  const label = [
    t('trends.label', { title: chart.title, span }),
    ...spans.map(({ from: first, until }) =>
      t('trends.strictSpan', { from: datedShort(first), to: datedShort(until) }),
    ),
  ].join(' ');
  return (
    <Card label={t(`trends.${view}`)}>
      <Stack>
        <h2>{chart.title}</h2>
        {chart.empty !== null && <Soft>{chart.empty}</Soft>}
        {chart.empty === null && isTable && (
          <DataTable
            label={label}
            rowName={t('trends.date')}
            columns={view === 'load' ? loadTableColumns(t) : chart.columns}
            rows={view === 'load' ? loadTable(zoneRows, record.person ?? defaultPerson, t) : chart.table()}
          />
        )}
        {chart.empty === null && !isTable && hasZones && (
          <>
            <LoadChart rows={zoneRows} today={today} label={label} spans={spans} />
            <Row>
              <ZoneMark zone="green" />
              <ZoneMark zone="amber" />
              <ZoneMark zone="red" />
            </Row>
          </>
        )}
        {chart.empty === null && !isTable && !hasZones && (
          <SeriesChart
            rows={drawn}
            series={series}
            axis={chart.axis}
            digits={chart.digits}
            inWords={chart.inWords}
            label={label}
            {...(chart.limits && { limits: chart.limits })}
            {...(chart.band && { band: chart.band })}
            {...(chart.domain && { domain: chart.domain })}
            {...(chart.ticks && { ticks: chart.ticks })}
            from={from}
            spans={spans}
            today={{ date: today, name: t('trends.today') }}
          />
        )}
        {chart.note !== null && <Small>{chart.note}</Small>}
        {drawn.length < chart.rows.length && !isTable && (
          <Small>{t('trends.thinned', { shown: drawn.length, all: chart.rows.length })}</Small>
        )}
        <Small>
          {t('trends.counts', { logged: logged.length, off: logged.length - working.length, missing, span })}
        </Small>
        <SourceNote ids={sources[view]} />
      </Stack>
    </Card>
  );
};
