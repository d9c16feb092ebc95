/** The week hour by hour, a row a plan day. One key shows the table. */
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import type { TreatmentLog } from '#shared/strict/treatment-log.ts';
import type { TimelineState } from '#shared/strict/week.ts';
import { ChartKey } from '../../../charts/chart-key.tsx';
import { DataTable } from '../../../charts/data-table.tsx';
import { Hatch } from '../../../charts/hatch.tsx';
import { type Translate, useMessages } from '../../../messages/use-messages.ts';
import { useClock } from '../../../state/clock-store.ts';
import { useView } from '../../../state/draft-store.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { clockTime, longDate, weekdayDate } from '../../../ui/dates.ts';
import { Card, Small, Stack } from '../../../ui/layout.tsx';
import { secondsInWords } from './moments.ts';
import css from './strip.module.css';
import { type StripRow, stripOf } from './strip.ts';
import { marks, StateSwatch } from './swatch.tsx';

const rowHeight = 24;
const percent = (share: number): string => `${100 * share}%`;
const states = ['worn', 'off', 'unconfirmed', 'rest', 'ahead'] as const satisfies readonly TimelineState[];

/** Whether none of the day has passed yet. */
const isAhead = ({ seconds: { worn, off, unconfirmed, rest } }: StripRow): boolean =>
  worn + off + unconfirmed + rest === 0;

function stripRowInWords(stripRow: StripRow, t: Translate): string {
  const { day, date, seconds, now } = stripRow;
  const values = { day, date: longDate(date) };
  const { worn, off, unconfirmed } = seconds;
  if (isAhead(stripRow)) return t('strict.strip.rowAhead', values);
  const row = t('strict.strip.row', {
    ...values,
    worn: secondsInWords(worn),
    off: secondsInWords(off),
    unconfirmed: secondsInWords(unconfirmed),
  });
  return now === null ? row : t('strict.strip.rowNow', { row });
}

const Row = ({ row, hatch }: { readonly row: StripRow; readonly hatch: string }) => {
  const t = useMessages();
  return (
    <li className={css.stripRow} aria-current={row.now === null ? undefined : 'date'}>
      <span className={css.stripName} aria-hidden="true">
        <strong>{t('strict.strip.dayName', { day: row.day })}</strong>
        <span>{weekdayDate(row.date)}</span>
      </span>
      <svg
        className={css.stripChart}
        width="100%"
        height={rowHeight + 4}
        role="img"
        aria-label={stripRowInWords(row, t)}
      >
        {row.pieces.map(({ state, from, to }) => (
          <rect
            key={from}
            className={css[state]}
            style={state === 'unconfirmed' ? { fill: `url(#${hatch})` } : undefined}
            x={percent(from)}
            width={percent(to - from)}
            y={2 + marks[state].top * rowHeight}
            height={marks[state].height * rowHeight}
          />
        ))}
        {row.ticks.map(({ at, isNamed }) => (
          <line
            key={at}
            className={css.tick}
            x1={percent(at)}
            x2={percent(at)}
            y1={isNamed ? 2 : rowHeight - 1}
            y2={rowHeight + 2}
          />
        ))}
        {row.now !== null && (
          <line
            className={css.nowLine}
            x1={percent(row.now)}
            x2={percent(row.now)}
            y1={0}
            y2={rowHeight + 4}
          />
        )}
      </svg>
    </li>
  );
};

/** The names of the hours above the rows, by the first day's clock. */
const Hours = ({ row }: { readonly row: StripRow }) => (
  <div className={css.stripRow} aria-hidden="true">
    <span />
    <svg className={css.stripChart} width="100%" height={16} aria-hidden="true">
      {row.ticks
        .filter(({ isNamed, at }) => isNamed && at < 0.94)
        .map(({ at, time }) => (
          <text
            key={at}
            className={css.hour}
            x={percent(at)}
            y={12}
            textAnchor={at < 0.04 ? 'start' : 'middle'}
          >
            {clockTime(time)}
          </text>
        ))}
    </svg>
  </div>
);

/** A longer plan shows only the days around now at first. */
const mostRows = 14;
const rowsBefore = 3;
const rowsAfter = 3;

/** The days around the current one, of a plan with many; before its start the first, after its end the last. */
function aroundNow(rows: readonly StripRow[]): readonly StripRow[] {
  if (rows.length <= mostRows) return rows;
  const current = rows.findIndex(({ now }) => now !== null);
  const isOver = rows.every((row) => !isAhead(row));
  const at = current === -1 ? (isOver ? rows.length - 1 : 0) : current;
  return rows.slice(Math.max(0, at - rowsBefore), at + rowsAfter + 1);
}

export type StripCardProps = {
  readonly log: TreatmentLog;
  /** On paper: the strip of all days that have begun, whatever the screen shows. */
  readonly isOnPaper?: boolean;
};

export const StripCard = ({ log, isOnPaper = false }: StripCardProps) => {
  const now = useClock((state) => state.now);
  const t = useMessages();
  const hatch = useId();
  const body = useRef<HTMLDivElement>(null);
  const [kept, setView] = useView<'strip' | 'table'>('strict-strip');
  const view = isOnPaper ? 'strip' : (kept ?? 'strip');
  const rows = useMemo(() => stripOf(log, now), [log, now]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (isOnPaper || event.ctrlKey || event.metaKey || event.altKey || event.key.toLowerCase() !== 't')
      return;
    event.preventDefault();
    setView(view === 'strip' ? 'table' : 'strip');
  };
  const columns = ['worn', 'off', 'unconfirmed', 'rest'] as const;
  const [areAllShown, setAllShown] = useState(false);
  const shown = isOnPaper ? rows.filter((row) => !isAhead(row)) : areAllShown ? rows : aroundNow(rows);
  const [first] = shown;
  return (
    <Card label={t('strict.strip.title')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the key is that of the view's choice and of the table in it. */}
      <div ref={body} onKeyDown={onKeyDown}>
        <Stack isTight>
          <div className={css.cardHead}>
            <h2>{t('strict.strip.title')}</h2>
            {!isOnPaper && (
              <ChoiceField
                label={t('strict.strip.view')}
                isLabelHidden
                isSegmented
                choices={[
                  { value: 'strip', label: t('strict.strip.strip') },
                  { value: 'table', label: t('strict.strip.table') },
                ]}
                value={view}
                onChange={setView}
              />
            )}
          </div>
          {view === 'strip' ? (
            <>
              <svg width="0" height="0" aria-hidden="true" className={css.defs}>
                <defs>
                  <Hatch id={hatch} />
                </defs>
              </svg>
              <div>
                {first !== undefined && <Hours row={first} />}
                <ol>
                  {shown.map((row) => (
                    <Row key={row.day} row={row} hatch={hatch} />
                  ))}
                </ol>
              </div>
              <ChartKey>
                {states
                  .filter((state) => rows.some(({ seconds }) => seconds[state] > 0))
                  .map((state) => (
                    <li key={state}>
                      <StateSwatch state={state} />
                      {t(`strict.strip.${state}`)}
                    </li>
                  ))}
                {shown.some((row) => row.now !== null) && (
                  <li>
                    <span className={css.nowKey} aria-hidden="true" />
                    {t('strict.strip.nowMark')}
                  </li>
                )}
              </ChartKey>
            </>
          ) : (
            <DataTable
              label={t('strict.strip.tableName')}
              rowName={t('strict.strip.dayColumn')}
              columns={columns.map((column) => t(`strict.strip.${column}`))}
              isOldestFirst
              rows={shown.map((row) => ({
                name: `${t('strict.strip.dayName', { day: row.day })}, ${weekdayDate(row.date)}`,
                cells: columns.map((column, i) =>
                  isAhead(row)
                    ? i === 0
                      ? t('strict.strip.ahead')
                      : ''
                    : secondsInWords(row.seconds[column]),
                ),
              }))}
            />
          )}
          {!isOnPaper && shown.length < rows.length && (
            <div>
              <Button weight="quiet" onPress={() => setAllShown(true)}>
                {t('strict.strip.all', { count: rows.length })}
              </Button>
            </div>
          )}
          {!isOnPaper && <Small>{t('strict.strip.keys')}</Small>}
        </Stack>
      </div>
    </Card>
  );
};
