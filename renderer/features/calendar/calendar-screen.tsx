/**
 * The calendar: a month, a week over the clock, a year, or a table of it. Keys move between days; one press opens a
 * day. Several days are chosen together, for a vacation or a rota, also ahead.
 */

import {
  type KeyboardEvent,
  type PointerEvent,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { ToggleButton } from 'react-aria-components';
import { useIntl } from 'react-intl';
import { withStrictExposure } from '#shared/strict/strict-wear.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { answerOfDigit } from '../../parts/day-answer.ts';
import { weekStartOf } from '../../parts/week-start.ts';
import { useClock } from '../../state/clock-store.ts';
import { useDerived } from '../../state/derived.ts';
import { useView } from '../../state/draft-store.ts';
import { usePage } from '../../state/page-store.ts';
import { usePreferences } from '../../state/preferences.ts';
import { useRecord } from '../../state/record.ts';
import { useStrictDays } from '../../state/use-strict.ts';
import { EmptyScreen } from '../../ui/empty-screen.tsx';
import { Card, Stack } from '../../ui/layout.tsx';
import css from './calendar.module.css';
import { countsOf, daysIn, monthsOf, wearIn } from './calendar-days.ts';
import { CalendarHead, type View } from './calendar-head.tsx';
import { CalendarLegend } from './calendar-legend.tsx';
import { CalendarTable } from './calendar-table.tsx';
import { dayInWords } from './day-in-words.ts';
import { findingOf, periodInWords } from './finding.ts';
import { MonthGhost } from './month-ghost.tsx';
import { MonthGrid } from './month-grid.tsx';
import { boundsOf, firstEntryOf, type Picture, periodOf, yearOf } from './period.ts';
import { PeriodFigures } from './period-figures.tsx';
import { isWithin, spanOf } from './range.ts';
import { RangeBar, useSaveRange } from './range-bar.tsx';
import { type DayClick, useRange } from './use-range.ts';
import { walk, within } from './walk.ts';
import { WeekGrid } from './week-grid.tsx';

/** The table is left for the picture that was shown before it. */
type Shown = { readonly cursor: CalendarDate | null; readonly view: View; readonly picture: Picture };

const dateUnder = (target: EventTarget): CalendarDate | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-date]')?.dataset.date ?? null) : null;

export const CalendarScreen = () => {
  const now = useClock((state) => state.now);
  const today = dateOf(now);
  const record = useRecord((state) => state.record);
  const chosenStart = usePreferences((state) => state.weekStart);
  const derived = useDerived();
  const { show, showDate } = usePage();
  const { locale } = useIntl();
  const t = useMessages();
  const keysId = useId();
  const [kept, setShown] = useView<Partial<Shown>>('calendar');
  const [pointed, setPointed] = useState<CalendarDate | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const movesFocus = useRef(false);

  const { cursor: keptCursor = null, view = 'month', picture: former = 'month' } = kept ?? {};
  const picture = view === 'table' ? 'year' : view;
  const planDays = useStrictDays();
  const firstEntry = useMemo(() => firstEntryOf(record, derived, planDays), [record, derived, planDays]);
  const bounds = boundsOf(picture, firstEntry ?? today, today);
  const cursor = within(keptCursor ?? today, bounds);
  const weekStart = weekStartOf(chosenStart, locale);
  const { first, last } = periodOf(picture, cursor, weekStart);
  // A year has the months from the first entry on.
  const period = useMemo(
    () => ({ first: picture === 'year' && first < bounds.first ? bounds.first : first, last }),
    [picture, first, last, bounds.first],
  );

  const days = useMemo(
    () => daysIn(record, derived, period, today, planDays),
    [record, derived, period, today, planDays],
  );
  const months = useMemo(() => monthsOf(days), [days]);
  const words = useMemo(
    () => new Map(days.map((day) => [day.date, dayInWords(day, t, picture === 'week')])),
    [days, t, picture],
  );
  const longestLine = useMemo(
    () => [...words.values()].reduce((a, b) => (b.length > a.length ? b : a), ''),
    [words],
  );
  // What strict mode says was worn is worn here, too.
  const wear = useMemo(() => withStrictExposure(record, now).wear, [record, now]);
  const counts = useMemo(() => countsOf(days), [days]);
  const worn = useMemo(() => wearIn(derived, period), [derived, period]);

  const change = (changed: Partial<Shown>) => setShown({ cursor, view, picture: former, ...changed });
  const showView = (next: View) => change({ view: next, picture: next === 'table' ? former : next });
  const moveTo = (date: CalendarDate) => {
    movesFocus.current = true;
    setPointed(null);
    change({ cursor: date });
  };
  const chosen = useRange(today);
  const { range, isChoosing } = chosen;
  const span = useMemo(() => (range === null ? null : spanOf(range)), [range]);
  const close = () => {
    chosen.setChoosing(false);
    const dayAt = (date: CalendarDate) =>
      body.current?.querySelector<HTMLElement>(`[data-date="${date}"]`) ?? null;
    (dayAt(range?.end ?? cursor) ?? dayAt(cursor))?.focus();
  };
  const saveRange = useSaveRange(span, close);
  const press = (date: CalendarDate, click: DayClick) => {
    change({ cursor: date });
    if (!chosen.press(date, click)) showDate(date === today ? null : date);
  };
  // The months keep their handler, so that a chosen day draws only its month anew.
  const latestPress = useRef(press);
  latestPress.current = press;
  const onPress = useCallback((date: CalendarDate, click: DayClick) => latestPress.current(date, click), []);

  // The focus follows the keys. At the start, the day of a year only scrolls into view; the others fit the window.
  useEffect(() => {
    const target = body.current?.querySelector<HTMLElement>(
      view === 'table' ? '[data-table]' : `[data-date="${cursor}"]`,
    );
    if (movesFocus.current) target?.focus();
    else if (view === 'year') target?.scrollIntoView({ block: 'nearest' });
    movesFocus.current = false;
  }, [cursor, view]);

  /** What a key does on a day; null for none. */
  const actionOnDay = ({ key, shiftKey, repeat }: KeyboardEvent, from: CalendarDate) => {
    const answer = range === null ? undefined : answerOfDigit(key, saveRange.namedShifts);
    if (answer !== undefined) return repeat ? null : () => void saveRange.answer(answer);
    const to = walk(key, from, weekStart, bounds);
    if (to === null) return null;
    return () => {
      if (shiftKey) chosen.extend(from, to);
      moveTo(to);
    };
  };

  const actionOf = (event: KeyboardEvent): (() => void) | null => {
    if (event.ctrlKey || event.metaKey || event.altKey) return null;
    if (event.key === 'Escape' && isChoosing) return close;
    if (event.key.toLowerCase() === 't') {
      return () => {
        movesFocus.current = true;
        showView(view === 'table' ? former : 'table');
      };
    }
    const from = dateUnder(event.target);
    return from === null ? null : actionOnDay(event, from);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const action = actionOf(event);
    if (action === null) return;
    event.preventDefault();
    action();
  };

  if (firstEntry === null && record.rota === null && record.plannedShifts.length === 0) {
    return (
      <EmptyScreen
        title={t('calendar.title')}
        about={t('calendar.empty')}
        step={t('calendar.log')}
        onStep={() => show('today')}
      >
        <MonthGhost />
      </EmptyScreen>
    );
  }

  const name = periodInWords(picture, period, t);
  const isTable = view === 'table';
  const common = { words, today, onPress };

  return (
    <Stack>
      <CalendarHead
        view={view}
        onView={showView}
        picture={picture}
        span={period}
        bounds={bounds}
        cursor={cursor}
        today={today}
        weekStart={weekStart}
        onCursor={(date) => change({ cursor: date })}
        onToday={() => moveTo(today)}
      >
        {!isTable && (
          <ToggleButton className={css.toggle} isSelected={isChoosing} onChange={chosen.setChoosing}>
            {t('away.select-days')}
          </ToggleButton>
        )}
      </CalendarHead>
      <Card label={t('calendar.days-of', { period: name })}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the days and of the table in it. */}
        <div
          ref={body}
          className={css.body}
          data-view={view}
          data-choosing={isChoosing ? '' : undefined}
          onKeyDown={onKeyDown}
          onPointerDown={(event: PointerEvent) => chosen.onPointerDown(event, dateUnder(event.target))}
          onPointerOver={(event: PointerEvent) => {
            const date = dateUnder(event.target);
            setPointed(date);
            chosen.onPointerOver(event, date);
          }}
          onPointerLeave={() => setPointed(null)}
        >
          <h2>{findingOf({ picture, span: period, days, counts }, t)}</h2>
          {isTable ? (
            <CalendarTable days={days} year={yearOf(cursor)} />
          ) : (
            <div className={css.frame}>
              <p className={css.dayLine} data-longest={longestLine} data-screen-only>
                <span>{words.get(pointed ?? cursor)}</span>
              </p>
              <section className={css.days} aria-describedby={keysId} aria-label={name}>
                {picture === 'week' ? (
                  <WeekGrid
                    {...common}
                    label={name}
                    days={days}
                    wear={wear}
                    now={now}
                    cursor={cursor}
                    chosen={span}
                  />
                ) : (
                  months.map((month) => (
                    <MonthGrid
                      {...common}
                      key={month.first}
                      month={month}
                      isLarge={picture === 'month'}
                      weekStart={weekStart}
                      cursor={cursor.startsWith(month.first.slice(0, 8)) ? cursor : null}
                      chosen={
                        span !== null && month.days.some(({ date }) => isWithin(span, date)) ? span : null
                      }
                    />
                  ))
                )}
              </section>
              <PeriodFigures counts={counts} worn={worn} />
              <div className={css.legend}>
                <CalendarLegend days={days} picture={picture} />
              </div>
            </div>
          )}
          {isChoosing && !isTable && <RangeBar chosen={chosen} save={saveRange} onClose={close} />}
          <p id={keysId} className={css.keys} data-screen-only>
            {isTable ? t('calendar.keys-table') : `${t('calendar.keys')} ${t('away.keys')}`}
          </p>
        </div>
      </Card>
    </Stack>
  );
};
