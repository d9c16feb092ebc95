/** The calendar's legend: every mark with its word. */

import { type DayOffReason, dayOffReasons } from '#shared/record/day-off.ts';
import { ChartKey } from '../../charts/chart-key.tsx';
import { useMessages } from '../../messages/use-messages.ts';
import { dayOffInWords } from '../../parts/day-answer.ts';
import type { Level } from '../../parts/load-level.ts';
import { zoneWords } from '../../parts/zone-mark.tsx';
import css from './calendar.module.css';
import { DayMark } from './day-mark.tsx';
import { levelsInWords, type Mark, type Measure } from './levels.ts';
import type { CalendarDay } from './year-days.ts';

type Entry = { readonly mark: Mark; readonly words: string };

export type CalendarLegendProps = {
  readonly measure: Measure;
  /** The days shown: of some marks, the legend has only those that they have. */
  readonly days: readonly CalendarDay[];
};

export const CalendarLegend = ({ measure, days }: CalendarLegendProps) => {
  const t = useMessages();
  const hasStrict = days.some(({ planDay }) => planDay !== null);
  const reasons = new Set(days.map(({ dayOff }) => dayOff?.reason));
  const off = (reason: DayOffReason | null, isPlanned = false): Mark => ({
    kind: 'dayOff',
    reason,
    isPlanned,
  });
  const shifts = new Map(
    days.flatMap(({ dayOff, planned: shift }) =>
      dayOff === null && shift !== null && shift !== 'free' ? [[shift.id, shift] as const] : [],
    ),
  );
  const planned = days.find(({ kind, dayOff }) => kind === 'toCome' && dayOff !== null);
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
    { mark: off(null), words: t('calendar.legend-day-off') },
    ...dayOffReasons
      .filter((reason) => reasons.has(reason))
      .map((reason) => ({ mark: off(reason), words: dayOffInWords(reason, t) })),
    ...(planned === undefined
      ? []
      : [{ mark: off(planned.dayOff?.reason ?? null, true), words: t('away.legend-planned') }]),
    { mark: { kind: 'notLogged' }, words: t('calendar.legend-not-logged') },
    ...[...shifts.values()].map(({ letter, name }) => ({
      mark: { kind: 'plannedShift', letter } as const,
      words: t('away.legend-rota', { shift: name }),
    })),
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
