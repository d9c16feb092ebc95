/** One chart at a time, or its table: what it finds, what it counts, and what it is compared with. */
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { EvidenceId } from '#shared/evidence/sources.ts';
import type { IndexPoint } from '#shared/risk/index-series.ts';
import { DataTable } from '../../charts/data-table.tsx';
import { Ghost } from '../../charts/ghost.tsx';
import { unitOf } from '../../charts/points.ts';
import { spansAmong } from '../../charts/spans.ts';
import { TimeChart } from '../../charts/time-chart.tsx';
import { useMessages } from '../../messages/use-messages.ts';
import { SourceNote } from '../../parts/source-note.tsx';
import { weekStartOf } from '../../parts/week-start.ts';
import { useDerived } from '../../state/derived.ts';
import { usePreferences } from '../../state/preferences.ts';
import { useRecord } from '../../state/record.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { datedShort } from '../../ui/dates.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Card, Small, Stack } from '../../ui/layout.tsx';
import { comparison, datesBefore } from './compare.ts';
import { treatmentSpans } from './treatment-spans.ts';
import { daysOfSpan, type View } from './view-rows.ts';
import type { ViewInput } from './views/view.ts';
import { chartOfView } from './views/views.ts';

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
  /** The date of the first entry. */
  readonly first: string;
  readonly today: string;
  readonly isTable: boolean;
  /** The index of the last 28 days with one thing changed, for the load chart; none if it stays the same. */
  readonly otherwise: readonly IndexPoint[];
};

export const ChartCard = ({ view, dates, first, today, isTable, otherwise }: ChartCardProps) => {
  const t = useMessages();
  const record = useRecord((state) => state.record);
  const { lengthUnit, weekStart: chosenStart } = usePreferences();
  const derived = useDerived();
  const [areLegsApart, setLegsApart] = useState(false);
  const [isCompared, setCompared] = useState(false);
  const { locale } = useIntl();
  const { treatments, strictEntries } = record;
  const input = useMemo(
    (): ViewInput => ({
      ...{ record, derived, dates, lengthUnit, otherwise, t, isApart: areLegsApart },
      unit: unitOf(dates.length),
      weekStart: weekStartOf(chosenStart, locale),
    }),
    [record, derived, dates, lengthUnit, otherwise, t, areLegsApart, chosenStart, locale],
  );
  const chart = useMemo(() => chartOfView(view, input), [view, input]);
  const before = useMemo(() => datesBefore(dates, first), [dates, first]);
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
    ...spans.map(({ from: begun, until }) =>
      t('trends.strictSpan', { from: datedShort(begun), to: datedShort(until) }),
    ),
    ...(isTable ? [] : chart.said),
  ].join(' ');
  return (
    <Card label={t(`trends.${view}`)}>
      <Stack>
        <h2>{chart.title}</h2>
        {chart.empty !== null && <Ghost>{chart.empty}</Ghost>}
        {chart.empty === null && isTable && (
          <DataTable label={label} rowName={t('trends.date')} columns={chart.columns} rows={chart.table()} />
        )}
        {chart.empty === null && !isTable && (
          <TimeChart
            panels={chart.panels}
            points={chart.points}
            unit={input.unit}
            inWords={chart.inWords}
            label={label}
            spans={spans}
            from={from}
            today={{ date: today, name: t('trends.today') }}
          />
        )}
        {chart.empty === null && chart.hasLegs && (
          <ChoiceField
            label={t('trends.legs')}
            isLabelHidden
            isSegmented
            choices={(['together', 'apart'] as const).map((value) => ({
              value,
              label: t(`trends.legs-${value}`),
            }))}
            value={areLegsApart ? 'apart' : 'together'}
            onChange={(value) => setLegsApart(value === 'apart')}
          />
        )}
        {chart.note !== null && <Small>{chart.note}</Small>}
        <Small>
          {t('trends.counts', { logged: logged.length, off: logged.length - working.length, missing, span })}
        </Small>
        {before.length > 0 && (
          <Disclosure title={t('trends.compare')} isOpen={isCompared} onToggle={setCompared}>
            {isCompared && (
              <DataTable
                label={t('trends.compareWhat', {
                  from: datedShort(before[0] ?? today),
                  to: datedShort(before.at(-1) ?? today),
                  days: before.length,
                  working: daysOfSpan(before, derived.days).working.length,
                })}
                rowName={t('trends.measure')}
                columns={[t('trends.thisSpan'), t('trends.spanBefore'), t('trends.difference')]}
                rows={comparison(view, before, input)}
                isOldestFirst
              />
            )}
          </Disclosure>
        )}
        <SourceNote ids={sources[view]} />
      </Stack>
    </Card>
  );
};
