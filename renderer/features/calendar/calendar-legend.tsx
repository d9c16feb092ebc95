/** The calendar's legend: every mark with its word. */
import { ChartKey } from '../../charts/chart-key.tsx';
import { useMessages } from '../../messages/use-messages.ts';
import { zoneWords } from '../../parts/zone-mark.tsx';
import css from './calendar.module.css';
import { DayMark } from './day-mark.tsx';
import { type Level, levelsInWords, type Mark, type Measure } from './levels.ts';

type Entry = { readonly mark: Mark; readonly words: string };

export type CalendarLegendProps = {
  readonly measure: Measure;
  /** Whether the days shown include one of strict mode. */
  readonly hasStrict: boolean;
};

export const CalendarLegend = ({ measure, hasStrict }: CalendarLegendProps) => {
  const t = useMessages();
  const zones: readonly Entry[] = [
    { mark: { kind: 'zone', zone: 'green' }, words: t(zoneWords.green) },
    { mark: { kind: 'zone', zone: 'amber' }, words: t(zoneWords.amber) },
    { mark: { kind: 'zone', zone: 'red' }, words: t(zoneWords.red) },
  ];
  const levels = (of: 'load' | 'wear'): readonly Entry[] =>
    levelsInWords(of, t).map((words, step) => ({
      mark: { kind: 'level', level: (step + 1) as Level },
      words,
    }));
  const none: readonly Entry[] =
    measure === 'wear' ? [{ mark: { kind: 'none' }, words: t('calendar.no-wear') }] : [];
  const entries: readonly Entry[] = [
    ...none,
    ...(measure === 'zone' ? zones : levels(measure)),
    { mark: { kind: 'dayOff' }, words: t('calendar.legend-day-off') },
    { mark: { kind: 'notLogged' }, words: t('calendar.legend-not-logged') },
  ];
  return (
    <ChartKey label={t('calendar.legend')}>
      {entries.map(({ mark, words }) => (
        <li key={words} className={css.legendEntry}>
          <span className={css.legendMark}>
            <DayMark mark={mark} measure={measure} />
          </span>
          {words}
        </li>
      ))}
      {hasStrict && (
        <li className={css.legendEntry}>
          <span className={`${css.legendMark} ${css.day}`} data-strict>
            <DayMark mark={{ kind: 'none' }} measure={measure} />
          </span>
          {t('calendar.legend-strict')}
        </li>
      )}
    </ChartKey>
  );
};
