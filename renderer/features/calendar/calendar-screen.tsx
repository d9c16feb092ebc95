/**
 * A year of days by load, zone or wear. Keys move between days; one press opens a day. Several days are chosen together,
 * for a vacation or a rota, also ahead.
 */

import { ChevronLeft, ChevronRight } from 'lucide-react';
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
import { dateOf } from '#shared/time/wall-clock.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';
import { formatDuration } from '../../messages/duration.ts';
import { type Translate, useMessages } from '../../messages/use-messages.ts';
import { answerOfDigit } from '../../parts/day-answer.ts';
import { weekStartOf } from '../../parts/week-start.ts';
import { useClock } from '../../state/clock-store.ts';
import { useDerived } from '../../state/derived.ts';
import { useView } from '../../state/draft-store.ts';
import { usePage } from '../../state/page-store.ts';
import { usePreferences } from '../../state/preferences.ts';
import { useRecord } from '../../state/record.ts';
import { useStrictDays } from '../../state/use-strict.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { EmptyScreen } from '../../ui/empty-screen.tsx';
import { Card, ScreenHead, Stack } from '../../ui/layout.tsx';
import css from './calendar.module.css';
import { CalendarLegend } from './calendar-legend.tsx';
import { CalendarTable } from './calendar-table.tsx';
import { dayInWords } from './day-in-words.ts';
import type { Measure } from './levels.ts';
import { MonthGrid } from './month-grid.tsx';
import { isWithin, spanOf } from './range.ts';
import { RangeBar, useSaveRange } from './range-bar.tsx';
import { type DayClick, useRange } from './use-range.ts';
import { addMonths, walk, within } from './walk.ts';
import {
  type CalendarDay,
  countsOf,
  type DayCounts,
  firstOfYear,
  lastOfYear,
  monthsOfYear,
  wearOfYear,
  yearOf,
} from './year-days.ts';

type View = 'year' | 'table';
type Shown = { readonly cursor: CalendarDate | null; readonly measure: Measure; readonly view: View };

const dateUnder = (target: EventTarget): CalendarDate | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-date]')?.dataset.date ?? null) : null;

/** The year in one sentence: what is logged in it, or planned if all of it lies ahead. */
function findingOf(
  { year, isAhead, measure }: { readonly year: number; readonly isAhead: boolean; readonly measure: Measure },
  days: readonly CalendarDay[],
  { counts, worn }: { readonly counts: DayCounts; readonly worn: ReturnType<typeof wearOfYear> },
  t: Translate,
): string {
  const named = { year: String(year) };
  if (isAhead) {
    return t('away.finding-ahead', { ...named, off: days.filter(({ dayOff }) => dayOff !== null).length });
  }
  const figures = { ...counts, ...named };
  if (measure !== 'wear') return t('calendar.finding', figures);
  return t('calendar.finding-wear', {
    ...figures,
    times: worn.times,
    duration: formatDuration(worn.minutes),
  });
}

export const CalendarScreen = () => {
  const today = useClock((state) => dateOf(state.now));
  const record = useRecord((state) => state.record);
  const chosenStart = usePreferences((state) => state.weekStart);
  const derived = useDerived();
  const { show, showDate } = usePage();
  const { locale } = useIntl();
  const t = useMessages();
  const keysId = useId();
  const [kept, setShown] = useView<Shown>('calendar');
  const [pointed, setPointed] = useState<CalendarDate | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const movesFocus = useRef(false);

  const { cursor: keptCursor, measure, view } = kept ?? { cursor: null, measure: 'load', view: 'year' };
  const firstLogged = derived.days[0]?.date ?? null;
  const firstYear = Math.min(yearOf(firstLogged ?? today), yearOf(today) - 1);
  const lastYear = yearOf(today) + 1;
  const bounds = { first: firstOfYear(firstYear), last: lastOfYear(lastYear) };
  const cursor = within(keptCursor ?? today, bounds);
  const year = yearOf(cursor);
  const weekStart = weekStartOf(chosenStart, locale);

  const planDays = useStrictDays();
  const months = useMemo(
    () => monthsOfYear(record, derived, year, today, planDays),
    [record, derived, year, today, planDays],
  );
  const days = useMemo(() => months.flatMap((month) => month.days), [months]);
  const words = useMemo(() => new Map(days.map((day) => [day.date, dayInWords(day, t)])), [days, t]);
  const longestLine = useMemo(
    () => [...words.values()].reduce((a, b) => (b.length > a.length ? b : a), ''),
    [words],
  );
  const counts = useMemo(() => countsOf(days, firstLogged, today), [days, firstLogged, today]);
  const worn = useMemo(() => wearOfYear(derived, year), [derived, year]);

  const change = (changed: Partial<Shown>) => setShown({ cursor, measure, view, ...changed });
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

  // The focus follows the keys. At the start, the day only scrolls into view.
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
      movesFocus.current = true;
      setPointed(null);
      if (shiftKey) chosen.extend(from, to);
      change({ cursor: to });
    };
  };

  const actionOf = (event: KeyboardEvent): (() => void) | null => {
    if (event.ctrlKey || event.metaKey || event.altKey) return null;
    if (event.key === 'Escape' && isChoosing) return close;
    if (event.key.toLowerCase() === 't') {
      return () => {
        movesFocus.current = true;
        change({ view: view === 'year' ? 'table' : 'year' });
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

  const isEmpty = firstLogged === null && derived.wearDays.length === 0 && planDays.size === 0;
  if (isEmpty && record.daysOff.length === 0 && record.rota === null) {
    return (
      <EmptyScreen
        title={t('calendar.title')}
        about={t('calendar.empty')}
        step={t('calendar.log')}
        onStep={() => show('today')}
      />
    );
  }

  const finding = findingOf({ year, isAhead: year > yearOf(today), measure }, days, { counts, worn }, t);
  const measures = [
    { value: 'load', label: t('calendar.load') },
    { value: 'zone', label: t('calendar.zone') },
    { value: 'wear', label: t('calendar.wear') },
  ] as const;
  const views = [
    { value: 'year', label: t('calendar.view-year') },
    { value: 'table', label: t('calendar.view-table') },
  ] as const;

  return (
    <Stack>
      <ScreenHead>
        <h1>{t('calendar.title')}</h1>
        <div className={css.years}>
          <Button
            weight="icon"
            aria-label={t('calendar.previous-year', { year: String(year - 1) })}
            isDisabled={year <= firstYear}
            onPress={() => change({ cursor: within(addMonths(cursor, -12), bounds) })}
          >
            <ChevronLeft size={20} aria-hidden />
          </Button>
          <span className={css.year}>{year}</span>
          <Button
            weight="icon"
            aria-label={t('calendar.next-year', { year: String(year + 1) })}
            isDisabled={year >= lastYear}
            onPress={() => change({ cursor: within(addMonths(cursor, 12), bounds) })}
          >
            <ChevronRight size={20} aria-hidden />
          </Button>
        </div>
        <ChoiceField
          label={t('calendar.measure')}
          isLabelHidden
          isSegmented
          choices={measures}
          value={measure}
          onChange={(next) => change({ measure: next })}
        />
      </ScreenHead>
      <Card label={t('calendar.days-of', { year: String(year) })}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the days and of the table in it. */}
        <div
          ref={body}
          className={css.body}
          onKeyDown={onKeyDown}
          onPointerDown={(event: PointerEvent) => chosen.onPointerDown(event, dateUnder(event.target))}
          onPointerOver={(event: PointerEvent) => {
            const date = dateUnder(event.target);
            setPointed(date);
            chosen.onPointerOver(event, date);
          }}
          onPointerLeave={() => setPointed(null)}
        >
          <div className={css.cardHead}>
            <div>
              <h2>{finding}</h2>
              {view === 'year' && (
                <p className={css.dayLine} data-longest={longestLine}>
                  <span>{words.get(pointed ?? cursor)}</span>
                </p>
              )}
            </div>
            <ChoiceField
              label={t('calendar.view')}
              isLabelHidden
              isSegmented
              choices={views}
              value={view}
              onChange={(next) => change({ view: next })}
            />
          </div>
          {view === 'year' ? (
            <>
              <div className={css.legendRow}>
                <CalendarLegend measure={measure} days={days} />
                <ToggleButton className={css.toggle} isSelected={isChoosing} onChange={chosen.setChoosing}>
                  {t('away.select-days')}
                </ToggleButton>
              </div>
              <section
                className={css.months}
                data-choosing={isChoosing ? '' : undefined}
                aria-describedby={keysId}
                aria-label={String(year)}
              >
                {months.map((month) => (
                  <MonthGrid
                    key={month.first}
                    month={month}
                    words={words}
                    measure={measure}
                    weekStart={weekStart}
                    today={today}
                    firstLogged={firstLogged}
                    cursor={cursor.startsWith(month.first.slice(0, 8)) ? cursor : null}
                    chosen={
                      span !== null && month.days.some(({ date }) => isWithin(span, date)) ? span : null
                    }
                    onPress={onPress}
                  />
                ))}
              </section>
              {isChoosing && <RangeBar chosen={chosen} save={saveRange} onClose={close} />}
            </>
          ) : (
            <CalendarTable months={months} year={year} firstLogged={firstLogged} today={today} />
          )}
          <div className={css.keys}>
            <p>{t('calendar.counts', counts)}</p>
            <p id={keysId} data-screen-only>
              {view === 'year' ? `${t('calendar.keys')} ${t('away.keys')}` : t('calendar.keys-table')}
            </p>
          </div>
        </div>
      </Card>
    </Stack>
  );
};
