/** Beside the day: the exposure index in words, and the load of the last two weeks, each day one press away. */
import { Toolbar } from 'react-aria-components';
import { shorterStandMinutes } from '#shared/exposure/shorter-stands.ts';
import { weekdayOf } from '#shared/time/wall-clock.ts';
import { formatDuration } from '../../messages/duration.ts';
import { type Translate, useMessages } from '../../messages/use-messages.ts';
import { IndexFigure } from '../../parts/index-figure.tsx';
import { loadFill } from '../../parts/load-fill.ts';
import { zoneFill, zonePaths, zoneWords } from '../../parts/zone-mark.tsx';
import { useDerived } from '../../state/derived.ts';
import { usePage } from '../../state/page-store.ts';
import { Button } from '../../ui/button.tsx';
import { formatNumber, longDate, shortDate, weekdayLetter } from '../../ui/dates.ts';
import { Card, Small, Stack } from '../../ui/layout.tsx';
import css from './recent-card.module.css';
import { lastRecentDate, type RecentDay, recentDays } from './recent-days.ts';

/** The height of the tallest bar, px. */
const barHeight = 44;

function dayInWords({ date, logged }: RecentDay, t: Translate): string {
  const values = { date: longDate(date) };
  if (logged === null) return t('recent.dayGap', values);
  if (logged.kind === 'off') return t('recent.dayOff', values);
  return t('recent.dayWorked', {
    ...values,
    load: formatNumber(logged.load, 1),
    zone: t(zoneWords[logged.zone]),
  });
}

/** A bar, nothing on a day off, or a dotted ring for a gap. */
const Bar = ({ logged }: Pick<RecentDay, 'logged'>) => {
  const tall = logged?.kind === 'worked' ? Math.max(2, barHeight * logged.share) : 0;
  return (
    <svg width="100%" height={barHeight + 3} aria-hidden>
      <line className={css.foot} x1="10%" x2="90%" y1={barHeight + 1.5} y2={barHeight + 1.5} />
      {logged === null && <circle className={css.gap} cx="50%" cy={barHeight - 5} r="3.5" />}
      {logged?.kind === 'worked' && (
        <rect
          className={loadFill(logged.load)}
          {...{ x: '25%', width: '50%', y: barHeight - tall + 1, height: tall, rx: 2 }}
        />
      )}
    </svg>
  );
};

const Zone = ({ logged }: Pick<RecentDay, 'logged'>) => (
  <svg className={css.zone} width="10" height="10" viewBox="0 0 12 12" aria-hidden>
    {logged?.kind === 'worked' && <path className={zoneFill(logged.zone)} d={zonePaths[logged.zone]} />}
  </svg>
);

export type RecentCardProps = {
  /** The date of the day that is shown beside it. */
  readonly shown: string;
  readonly today: string;
  readonly onShow: (date: string) => void;
};

export const RecentCard = ({ shown, today, onShow }: RecentCardProps) => {
  const t = useMessages();
  const { days } = useDerived();
  const show = usePage((state) => state.show);
  const last = lastRecentDate(shown, today);
  const recent = recentDays(days, last);
  const isBegun = days[0] !== undefined && days[0].date <= last;
  const shorter = shorterStandMinutes(days, last);
  const title = last === today ? t('recent.title') : t('recent.titleUpTo', { date: shortDate(last) });
  return (
    <Card label={title}>
      <Stack>
        <IndexFigure date={last} />
        <Stack isTight>
          <h2 className={css.title}>{title}</h2>
          <Toolbar aria-label={title} className={css.days}>
            {recent.map((day) => (
              <button
                key={day.date}
                type="button"
                className={css.day}
                aria-pressed={day.date === shown}
                aria-current={day.date === today ? 'date' : undefined}
                aria-label={dayInWords(day, t)}
                title={dayInWords(day, t)}
                onClick={() => onShow(day.date)}
              >
                <Bar logged={day.logged} />
                <Zone logged={day.logged} />
                <span className={css.letter} data-weekend={weekdayOf(day.date) > 5 ? '' : undefined}>
                  {weekdayLetter(weekdayOf(day.date))}
                </span>
              </button>
            ))}
          </Toolbar>
          <Small>{t(isBegun ? 'recent.what' : 'recent.empty')}</Small>
        </Stack>
        {shorter !== null && <p>{t('recent.shorter', { duration: formatDuration(shorter) })}</p>}
        {isBegun && (
          <div>
            <Button weight="quiet" onPress={() => show('trends')}>
              {t('recent.trends')}
            </Button>
          </div>
        )}
      </Stack>
    </Card>
  );
};
