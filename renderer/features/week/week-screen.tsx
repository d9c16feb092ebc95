/** Your week: the last whole week in five figures, each beside the person's own usual, and one sentence. For paper, too. */
import { ChevronLeft, ChevronRight, Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { defaultPerson } from '#shared/record/person.ts';
import {
  fewestLoggedDates,
  type WeekFigureName,
  type WeekReview,
  weekReview,
} from '#shared/risk/week-review.ts';
import { addDays, dateOf, firstDateOfWeek } from '#shared/time/wall-clock.ts';
import { besideUsual, findingInWords, shownAs } from '#shared/words/week-in-words.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { SourceNote } from '../../parts/source-note.tsx';
import { weekStartOf } from '../../parts/week-start.ts';
import { useClock } from '../../state/clock-store.ts';
import { useDerived } from '../../state/derived.ts';
import { usePage } from '../../state/page-store.ts';
import { usePreferences } from '../../state/preferences.ts';
import { useRecord } from '../../state/record.ts';
import { Button } from '../../ui/button.tsx';
import { dateRange, formatNumber, longDate } from '../../ui/dates.ts';
import { EmptyScreen } from '../../ui/empty-screen.tsx';
import { Figure } from '../../ui/figure.tsx';
import { Row, ScreenHead, Small, Soft, Stack } from '../../ui/layout.tsx';
import css from './week.module.css';
import { WeekGhost } from './week-ghost.tsx';
import { WeekStrip } from './week-strip.tsx';

const Figures = ({ review }: { readonly review: WeekReview }) => {
  const t = useMessages();
  const { figures, working, heavinessDays } = review;
  const figure = (name: WeekFigureName, unit?: string, isHero = false) => {
    const { value } = figures[name];
    const isScarce = name === 'heaviness' && heavinessDays < working;
    const notes = [
      besideUsual(name, figures[name], t),
      ...(isScarce ? [t('week.heavinessFrom', { said: heavinessDays, working })] : []),
    ].filter((note) => note !== undefined);
    return (
      <Figure
        name={t(`week.${name}`)}
        value={value === null ? '–' : shownAs[name](value)}
        {...(value !== null && unit !== undefined && { unit })}
        {...(notes.length > 0 && { note: notes.join(' · ') })}
        isHero={isHero}
      />
    );
  };
  return (
    <dl className={css.figures}>
      {figure('load', t('figures.loadUnit'), true)}
      {figure('standing')}
      {figure('longestStand')}
      {figure('worn', t('week.wornUnit', { working }))}
      {figure('heaviness', t('week.heavinessUnit'))}
    </dl>
  );
};

const Review = ({ review }: { readonly review: WeekReview }) => {
  const t = useMessages();
  const show = usePage((state) => state.show);
  const { days, figures, working, off, missing, weeksCompared } = review;
  const { sentence, because } = findingInWords(review, t);
  const usualLoad = figures.load.usual;
  return (
    <>
      <div className={css.finding}>
        <h2>{sentence}</h2>
        {because !== null && <Soft>{because}</Soft>}
      </div>
      {working > 0 && <Figures review={review} />}
      <div className={css.week}>
        <WeekStrip days={days} usualLoad={usualLoad} />
        {usualLoad !== null && (
          <p className={css.key}>
            <svg width="24" height="8" aria-hidden="true">
              <line className={css.usualLine} x1="0" y1="4" x2="24" y2="4" />
            </svg>
            {t('week.usualLoad', { load: formatNumber(usualLoad, 1) })}
          </p>
        )}
      </div>
      <Stack isTight>
        <Row>
          <p>{t('week.counts', { working, off, missing })}</p>
          {missing > 0 && (
            <Button weight="quiet" onPress={() => show('catch-up')}>
              {t('commands.catch-up')}
            </Button>
          )}
        </Row>
        {working > 0 && (
          <Small>{t('week.usualWhat', { weeks: weeksCompared, fewest: fewestLoggedDates })}</Small>
        )}
        <div data-screen-only>
          <SourceNote ids={['E1.01', 'E1.23', 'E1.31']} />
        </div>
      </Stack>
    </>
  );
};

export const WeekScreen = () => {
  const t = useMessages();
  const { locale } = useIntl();
  const today = dateOf(useClock((state) => state.now));
  const { days } = useDerived();
  const { checkIns, person } = useRecord((state) => state.record);
  const weekStart = weekStartOf(
    usePreferences((state) => state.weekStart),
    locale,
  );
  const show = usePage((state) => state.show);
  const [chosen, choose] = useState<string | null>(null);

  const current = firstDateOfWeek(today, weekStart);
  const last = addDays(current, -7);
  const firstLogged = days[0]?.date;
  const first = firstLogged === undefined ? null : firstDateOfWeek(firstLogged, weekStart);
  // The week may begin on another day by now.
  const from = chosen === null ? last : firstDateOfWeek(chosen, weekStart);
  const review = useMemo(
    () => weekReview({ days, checkIns, person: person ?? defaultPerson, from }),
    [days, checkIns, person, from],
  );

  if (first === null || first > last) {
    return (
      <EmptyScreen
        title={t('app.week')}
        about={
          first === null ? t('week.emptyYet') : t('week.emptyUntil', { date: longDate(addDays(current, 6)) })
        }
        step={t('trends.logShift')}
        onStep={() => show('today')}
      >
        <WeekGhost from={current} />
      </EmptyScreen>
    );
  }
  return (
    <section className={css.sheet} data-printed aria-label={t('app.week')}>
      <ScreenHead>
        <div className={css.title}>
          <h1>{t('app.week')}</h1>
          <Soft>{dateRange(review.from, review.to)}</Soft>
        </div>
        <div className={css.steps}>
          <Button
            weight="icon"
            aria-label={t('week.before')}
            isDisabled={from <= first}
            onPress={() => choose(addDays(from, -7))}
          >
            <ChevronLeft size={20} aria-hidden />
          </Button>
          <Button
            weight="icon"
            aria-label={t('week.after')}
            isDisabled={from >= last}
            onPress={() => choose(addDays(from, 7))}
          >
            <ChevronRight size={20} aria-hidden />
          </Button>
          <Button onPress={() => window.print()}>
            <Printer size={16} aria-hidden />
            {t('week.print')}
          </Button>
        </div>
      </ScreenHead>
      <Review review={review} />
    </section>
  );
};
