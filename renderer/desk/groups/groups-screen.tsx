/** The desk's home: groups × weeks, the trend of one group, totals, before and after. */
import { useMemo, useState } from 'react';
import { shownGroups } from '#shared/desk/derived.ts';
import { groupInWords } from '#shared/desk/report-words.ts';
import { GhostChart } from '../../charts/ghost.tsx';
import { useMessages } from '../../messages/use-messages.ts';
import { useSide } from '../../state/side.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { EmptyScreen } from '../../ui/empty-screen.tsx';
import { Card, Columns, ScreenHead, Small, Stack } from '../../ui/layout.tsx';
import css from '../desk.module.css';
import { presentGroupsOf } from '../group-names.ts';
import { useView } from '../state.ts';
import { weekInWords } from '../weeks.ts';
import { CompareCard } from './compare-card.tsx';
import { type HeatMeasure, heatMeasures, heatRows, listedGroups, newest } from './heat-cells.ts';
import { HeatMap } from './heat-map.tsx';
import { measureName } from './heat-words.ts';
import { InterventionsCard } from './interventions-card.tsx';
import { TakeOut } from './take-out.tsx';
import { TotalsCard } from './totals-card.tsx';
import { TrendCard } from './trend-card.tsx';

/** Weeks of each range; null for all. */
const ranges = { quarter: 13, half: 26, year: 52, all: null } as const;
type Range = keyof typeof ranges;

/** Nothing is closed yet: what comes next. */
const NothingYet = () => {
  const t = useMessages();
  const { waiting, due } = useView();
  const showScreen = useSide((state) => state.showScreen);
  const isDue = due.some((week) => week.isDue) && waiting.length === 0;
  return (
    <EmptyScreen
      title={t('desk.groups')}
      about={t('desk.groups.empty')}
      step={t(isDue ? 'desk.close' : 'desk.groups.takeIn')}
      onStep={() => showScreen(isDue ? 'close' : 'take-in')}
    >
      <GhostChart />
    </EmptyScreen>
  );
};

export const GroupsScreen = () => {
  const t = useMessages();
  const { sheet, blocks, merged, interventions } = useView();
  const [measure, setMeasure] = useState<HeatMeasure>('standingMinutes');
  const [range, setRange] = useState<Range>('half');
  const [chosen, choose] = useState<string | null>(null);
  const listed = useMemo(
    () => listedGroups(shownGroups(blocks), presentGroupsOf(sheet, merged)),
    [blocks, sheet, merged],
  );
  const drawn = useMemo(() => newest(blocks, ranges[range]), [blocks, range]);
  const rows = useMemo(() => heatRows(drawn, listed.shown, measure), [drawn, listed, measure]);
  const last = blocks.at(-1);
  if (last === undefined) return <NothingYet />;
  const group = chosen !== null && listed.shown.includes(chosen) ? chosen : (listed.shown[0] ?? null);
  const shownNow = rows.filter(({ cells }) => cells.at(-1)?.kind !== 'hidden' && cells.length > 0).length;
  return (
    <Stack>
      <ScreenHead>
        <h1>{t('desk.groups')}</h1>
        <TakeOut blocks={drawn} />
      </ScreenHead>
      <div className={css.controls} data-screen-only>
        <ChoiceField
          label={t('desk.measure')}
          isLabelHidden
          isSegmented
          choices={heatMeasures.map((value) => ({ value, label: measureName(value, t) }))}
          value={measure}
          onChange={setMeasure}
        />
        <ChoiceField
          label={t('trends.range')}
          isLabelHidden
          isSegmented
          choices={(Object.keys(ranges) as Range[]).map((value) => ({
            value,
            label: t(`desk.range.${value}`),
          }))}
          value={range}
          onChange={setRange}
        />
      </div>
      <Card label={t('desk.map')}>
        <Stack>
          <h2>{t('desk.map.title', { count: shownNow, week: weekInWords(last.week, t) })}</h2>
          {rows.length > 0 && (
            <HeatMap
              blocks={drawn}
              rows={rows}
              measure={measure}
              interventions={interventions}
              chosen={group}
              onChoose={choose}
            />
          )}
          {listed.notYet.length > 0 && (
            <Small>
              {t('deskReport.notEnoughFor', {
                names: listed.notYet.map((each) => groupInWords(each, t)).join('; '),
              })}
            </Small>
          )}
        </Stack>
      </Card>
      {group !== null && (
        <TrendCard
          blocks={drawn}
          group={group}
          measure={measure}
          interventions={interventions}
          threshold={sheet.threshold}
        />
      )}
      <TotalsCard block={last} departments={sheet.departments.map(({ name }) => name)} />
      <Columns>
        {group !== null && <CompareCard groups={listed.shown} shownGroup={group} />}
        <InterventionsCard groups={listed.shown} />
      </Columns>
    </Stack>
  );
};
