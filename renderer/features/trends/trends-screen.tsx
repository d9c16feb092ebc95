/** Risk trends: exposure to a known risk factor, wear and symptoms, over weeks and years, and what drove them. */
import { useMemo, useState } from 'react';
import type { IndexPoint } from '#shared/risk/index-series.ts';
import { addDays, dateOf } from '#shared/time/wall-clock.ts';
import { GhostChart } from '../../charts/ghost.tsx';
import { useMessages } from '../../messages/use-messages.ts';
import { ChartOrTable } from '../../parts/chart-or-table.tsx';
import { IndexFigure } from '../../parts/index-figure.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import { WhyLink } from '../../parts/why-link.tsx';
import { useClock } from '../../state/clock-store.ts';
import { useDerived } from '../../state/derived.ts';
import { usePage } from '../../state/page-store.ts';
import { useRecord } from '../../state/record.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { formatNumber } from '../../ui/dates.ts';
import { EmptyScreen } from '../../ui/empty-screen.tsx';
import { Figure } from '../../ui/figure.tsx';
import { Card, Figures, Row, Small, Soft, Stack } from '../../ui/layout.tsx';
import { ChartCard } from './chart-card.tsx';
import { DriversCard } from './drivers-card.tsx';
import { LinkCard } from './link-card.tsx';
import { trendInWords } from './trend-in-words.ts';
import css from './trends.module.css';
import { useWhatIf } from './use-what-if.ts';
import { datesOf, daysOfSpan, firstEntry, type View, views } from './view-rows.ts';
import { WhatIfCard } from './what-if-card.tsx';

/** Days of each range; null for all. */
const ranges = { weeks4: 28, months3: 91, year: 365, all: null } as const;
type Range = keyof typeof ranges;

const unchanged: readonly IndexPoint[] = [];

export const TrendsScreen = () => {
  const t = useMessages();
  const today = dateOf(useClock((state) => state.now));
  const derived = useDerived();
  const { days } = derived;
  const checkIns = useRecord((state) => state.record.checkIns);
  const whatIf = useWhatIf(today);
  const { show, showWhy, trendsAs, showTrendsAs } = usePage();
  const [range, setRange] = useState<Range>('weeks4');
  const [view, setView] = useState<View>('load');

  const first = useMemo(() => firstEntry(derived, checkIns) ?? today, [derived, checkIns, today]);
  const dates = useMemo(() => {
    const length = ranges[range];
    const from = length === null ? first : addDays(today, 1 - length);
    // No range begins before the first entry.
    return datesOf(from < first ? first : from, today);
  }, [range, first, today]);

  if (days.length === 0) {
    return (
      <EmptyScreen
        title={t('trends.title')}
        about={t('trends.empty')}
        step={t('trends.logShift')}
        onStep={() => show('today')}
      >
        <GhostChart />
      </EmptyScreen>
    );
  }

  const { working } = daysOfSpan(dates, days);
  const meanLoad = working.reduce((sum, { load }) => sum + load, 0) / Math.max(1, working.length);
  const over = working.filter(({ zone }) => zone !== 'green').length;
  return (
    <Stack>
      <header className={css.head}>
        <h1>{t('trends.title')}</h1>
        <IndexFigure date={today} isHero />
        <Button weight="quiet" onPress={() => show('week')}>
          {t('app.week')}
        </Button>
        <Button weight="quiet" onPress={() => show('report')}>
          {t('commands.report')}
        </Button>
      </header>
      <div className={css.board}>
        <Stack>
          <ChoiceField
            label={t('trends.what')}
            isLabelHidden
            isSegmented
            choices={views.map((value) => ({ value, label: t(`trends.${value}`) }))}
            value={view}
            onChange={setView}
          />
          <Row>
            <ChoiceField
              label={t('trends.range')}
              isLabelHidden
              isSegmented
              choices={(Object.keys(ranges) as Range[]).map((value) => ({
                value,
                label: t(`trends.${value}`),
              }))}
              value={range}
              onChange={setRange}
            />
            <ChartOrTable value={trendsAs} onChange={showTrendsAs} />
          </Row>
          <ChartCard
            view={view}
            dates={dates}
            first={first}
            today={today}
            isTable={trendsAs === 'table'}
            otherwise={whatIf?.changesIndex ? whatIf.otherwise.series : unchanged}
          />
        </Stack>
        <div className={css.story}>
          <Card label={t('trends.means')}>
            <Stack>
              <Small>{t('trends.means')}</Small>
              <h2>{t('trends.overTitle', { over, working: working.length })}</h2>
              <Figures>
                <Figure
                  name={t('trends.meanLoad')}
                  value={formatNumber(meanLoad, 1)}
                  unit={t('trends.meanLoadUnit')}
                />
              </Figures>
              <p>{trendInWords(days, today, t)}</p>
              <p>{t('trends.explain')}</p>
              <Soft>{t('trends.notRisk')}</Soft>
              <Row>
                <WhyLink onPress={() => showWhy('standing')} />
              </Row>
              <SourceNote ids={['E1.01', 'E1.05', 'E1.23', 'E1.30', 'E1.31']} />
            </Stack>
          </Card>
          <DriversCard today={today} />
          {whatIf !== null && <WhatIfCard state={whatIf} />}
          <LinkCard />
        </div>
      </div>
    </Stack>
  );
};
