/** A year of days by load, zone or wear. Keys move between days; one press opens a day. */

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
import { useIntl } from 'react-intl';
import { dateOf } from '#shared/time/wall-clock.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';
import { formatDuration } from '../../messages/duration.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { weekStartOf } from '../../parts/week-start.ts';
import { useClock } from '../../state/clock-store.ts';
import { useDerived } from '../../state/derived.ts';
import { useView } from '../../state/draft-store.ts';
import { usePage } from '../../state/page-store.ts';
import { usePreferences } from '../../state/preferences.ts';
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
import { addMonths, walk, within } from './walk.ts';
import { countsOf, firstOfYear, monthsOfYear, wearOfYear, yearOf } from './year-days.ts';

type View = 'year' | 'table';
type Shown = { readonly cursor: CalendarDate | null; readonly measure: Measure; readonly view: View };

const dateUnder = (target: EventTarget): CalendarDate | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-date]')?.dataset.date ?? null) : null;

export const CalendarScreen = () => {
  const today = useClock((state) => dateOf(state.now));
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
  const bounds = { first: firstOfYear(firstYear), last: today };
  const cursor = within(keptCursor ?? today, bounds);
  const year = yearOf(cursor);
  const weekStart = weekStartOf(chosenStart, locale);

  const planDays = useStrictDays();
  const months = useMemo(
    () => monthsOfYear(derived, year, today, planDays),
    [derived, year, today, planDays],
  );
  const days = useMemo(() => months.flatMap((month) => month.days), [months]);
  const words = useMemo(() => new Map(days.map((day) => [day.date, dayInWords(day, t)])), [days, t]);
  const longestLine = useMemo(
    () => [...words.values()].reduce((a, b) => (b.length > a.length ? b : a), ''),
    [words],
  );
  const counts = useMemo(() => countsOf(days, firstLogged, today), [days, firstLogged, today]);
  const worn = useMemo(() => wearOfYear(derived, year), [derived, year]);
  const open = useCallback(
    (date: CalendarDate) => {
      setShown({ cursor: date, measure, view });
      showDate(date === today ? null : date);
    },
    [measure, view, today, showDate, setShown],
  );

  const change = (changed: Partial<Shown>) => setShown({ cursor, measure, view, ...changed });

  // The focus follows the keys. At the start, the day only scrolls into view.
  useEffect(() => {
    const target = body.current?.querySelector<HTMLElement>(
      view === 'table' ? '[data-table]' : `[data-date="${cursor}"]`,
    );
    if (movesFocus.current) target?.focus();
    else if (view === 'year') target?.scrollIntoView({ block: 'nearest' });
    movesFocus.current = false;
  }, [cursor, view]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.toLowerCase() === 't') {
      event.preventDefault();
      movesFocus.current = true;
      change({ view: view === 'year' ? 'table' : 'year' });
      return;
    }
    const from = dateUnder(event.target);
    const to = from === null ? null : walk(event.key, from, weekStart, bounds);
    if (to === null) return;
    event.preventDefault();
    movesFocus.current = true;
    setPointed(null);
    change({ cursor: to });
  };

  if (firstLogged === null && derived.wearDays.length === 0 && planDays.size === 0) {
    return (
      <EmptyScreen
        title={t('calendar.title')}
        about={t('calendar.empty')}
        step={t('calendar.log')}
        onStep={() => show('today')}
      />
    );
  }

  const finding =
    measure === 'wear'
      ? t('calendar.finding-wear', {
          ...counts,
          times: worn.times,
          duration: formatDuration(worn.minutes),
          year: String(year),
        })
      : t('calendar.finding', { ...counts, year: String(year) });
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
            isDisabled={year >= yearOf(today)}
            onPress={() => change({ cursor: within(addMonths(cursor, 12), bounds) })}
          >
            <ChevronRight size={20} aria-hidden />
          </Button>
        </div>
        <ChoiceField
          label={t('calendar.measure')}
          isLabelHidden
          choices={measures}
          value={measure}
          onChange={(chosen) => change({ measure: chosen })}
        />
      </ScreenHead>
      <Card label={t('calendar.days-of', { year: String(year) })}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the days and of the table in it. */}
        <div
          ref={body}
          className={css.body}
          onKeyDown={onKeyDown}
          onPointerOver={(event: PointerEvent) => setPointed(dateUnder(event.target))}
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
              choices={views}
              value={view}
              onChange={(chosen) => change({ view: chosen })}
            />
          </div>
          {view === 'year' ? (
            <>
              <CalendarLegend measure={measure} hasStrict={days.some(({ planDay }) => planDay !== null)} />
              <section className={css.months} aria-describedby={keysId} aria-label={String(year)}>
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
                    onOpen={open}
                  />
                ))}
              </section>
            </>
          ) : (
            <CalendarTable months={months} year={year} firstLogged={firstLogged} today={today} />
          )}
          <div className={css.keys}>
            <p>{t('calendar.counts', counts)}</p>
            <p id={keysId} data-screen-only>
              {t(view === 'year' ? 'calendar.keys' : 'calendar.keys-table')}
            </p>
          </div>
        </div>
      </Card>
    </Stack>
  );
};
