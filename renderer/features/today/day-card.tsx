/** The day: its longest stand as the number of the screen, what it came to, its picture, and its entries. */
import { useMemo } from 'react';
import type { DayExposure } from '#shared/exposure/exposures.ts';
import type { LiveShift } from '#shared/record/live-shift.ts';
import type { Shift } from '#shared/record/shift.ts';
import type { Wear } from '#shared/record/wear.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import { DayPicture } from '../../charts/day-picture/day-picture.tsx';
import { LoggedDay } from '../../charts/day-picture/logged-day.tsx';
import { standLimitOf } from '../../charts/day-picture/typed-strip.ts';
import { formatDuration, formatDurationBeside } from '../../messages/duration.ts';
import { type Translate, useMessages } from '../../messages/use-messages.ts';
import { ZoneMark } from '../../parts/zone-mark.tsx';
import { useClock } from '../../state/clock-store.ts';
import { useDerived } from '../../state/derived.ts';
import { useRecord } from '../../state/record.ts';
import { longDate } from '../../ui/dates.ts';
import { Figure } from '../../ui/figure.tsx';
import { Small, Stack } from '../../ui/layout.tsx';
import css from './day-card.module.css';
import { DayEntries } from './day-entries.tsx';
import { DayFigures } from './day-figures.tsx';
import { LearnShiftLine } from './learn-shift-line.tsx';
import { OverCapLine } from './over-cap-line.tsx';
import { standFinding } from './stand-finding.ts';
import { liveStripOf, usualStripOn } from './strip-ahead.ts';

function findingInWords({ longestStandMinutes }: DayExposure, limitMinutes: number, t: Translate): string {
  const finding = standFinding(longestStandMinutes, limitMinutes);
  const limit = formatDuration(limitMinutes);
  switch (finding.kind) {
    case 'over':
      return t('day.over', { duration: formatDuration(finding.minutes), limit });
    case 'within':
      return t('day.within', { limit });
    case 'none':
      return t('day.noStand');
  }
}

type HeadProps = { readonly day: DayExposure; readonly title: string };

const Head = ({ day, title }: HeadProps) => {
  const limitMinutes = useRecord(({ record }) => standLimitOf(record));
  // The clock of a live shift is then the number of the screen.
  const isLive = useRecord(({ record }) => record.liveShift !== null);
  const t = useMessages();
  return (
    <header className={css.head} data-zone={day.zone}>
      <h2 className={css.title}>{title}</h2>
      {day.hasShift ? (
        <>
          <dl>
            <Figure
              isHero={!isLive}
              name={t('figures.longestStand')}
              value={formatDurationBeside(day.longestStandMinutes, limitMinutes)}
            />
          </dl>
          <p className={css.finding}>{findingInWords(day, limitMinutes, t)}</p>
          <ZoneMark zone={day.zone} />
        </>
      ) : (
        <p className={css.finding}>{t('day.off')}</p>
      )}
    </header>
  );
};

type GhostProps = { readonly date: string; readonly isToday: boolean };

const Ghost = ({ date, isToday }: GhostProps) => {
  const record = useRecord((state) => state.record);
  const now = useClock((state) => state.now);
  const t = useMessages();
  const strip = useMemo(() => usualStripOn(record, date, now), [record, date, now]);
  if (strip === null) return null;
  return (
    <div className={css.ghost} data-screen-only>
      <div aria-hidden>
        <DayPicture strip={strip} limitMinutes={standLimitOf(record)} isGhost />
      </div>
      <Small>{t(isToday ? 'day.ghost' : 'day.ghostPast')}</Small>
    </div>
  );
};

/** The shift that is being logged live, as far as it has come. */
const LiveDay = ({ live }: { readonly live: LiveShift }) => {
  const record = useRecord((state) => state.record);
  const now = useClock((state) => state.now);
  const strip = useMemo(() => liveStripOf(record, live, now), [record, live, now]);
  return strip && <DayPicture strip={strip} limitMinutes={standLimitOf(record)} hasKey />;
};

const DayAhead = (ghost: GhostProps) => {
  const live = useRecord((state) => state.record.liveShift);
  return live !== null && dateOf(live.start) === ghost.date ? <LiveDay live={live} /> : <Ghost {...ghost} />;
};

export type DayCardProps = {
  readonly date: string;
  /** The date that the screen asks about: the card says its own where it is another one. */
  readonly askedDate: string;
  readonly today: string;
  /** The shift or wear in its form now, or null. */
  readonly changingId: string | null;
  readonly onChangeShift: (shift: Shift) => void;
  readonly onChangeWear: (wear: Wear) => void;
};

export const DayCard = ({ date, askedDate, today, ...entries }: DayCardProps) => {
  const { days } = useDerived();
  const t = useMessages();
  const day = days.find((each) => each.date === date);
  const title = date === askedDate ? t('today.thisDay') : longDate(date);
  return (
    <section className={css.card} aria-label={t('today.thisDay')}>
      {day === undefined ? (
        <header className={css.head}>
          <h2 className={css.title}>{title}</h2>
        </header>
      ) : (
        <Head day={day} title={title} />
      )}
      <div className={css.body}>
        <Stack>
          {day === undefined && <DayAhead date={date} isToday={date === today} />}
          {day?.hasShift === true && (
            <>
              <LoggedDay date={date} />
              <DayFigures day={day} />
              <OverCapLine day={day} />
              <LearnShiftLine date={date} />
            </>
          )}
          <DayEntries date={date} {...entries} />
        </Stack>
      </div>
    </section>
  );
};
