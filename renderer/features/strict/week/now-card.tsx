/** The current state in figures and words, and the one place to report it. */

import { nextMoment } from '#shared/strict/check-ins.ts';
import type { RequiredTotals, StrictStatus } from '#shared/strict/status.ts';
import type { TreatmentLog } from '#shared/strict/treatment-log.ts';
import { isSpared, wearingNow } from '#shared/strict/wearing-now.ts';
import { weekFigures } from '#shared/strict/week.ts';
import { timeOf } from '#shared/time/wall-clock.ts';
import { formatDuration } from '../../../messages/duration.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useClock } from '../../../state/clock-store.ts';
import { clockTime } from '../../../ui/dates.ts';
import { Figure } from '../../../ui/figure.tsx';
import { Card, Small, Stack } from '../../../ui/layout.tsx';
import { momentInWords, secondsInWords } from './moments.ts';
import { SayCard } from './say-card.tsx';
import { stateInWords, stateWord } from './state-in-words.ts';
import { StateSwatch } from './swatch.tsx';
import css from './week.module.css';

export type NowCardProps = { readonly log: TreatmentLog; readonly status: StrictStatus };

const looks = {
  'not-started': 'ahead',
  'on-track': 'worn',
  off: 'off',
  'off-too-long': 'off',
  unconfirmed: 'unconfirmed',
  rest: 'rest',
  completed: 'rest',
  'ended-early': 'rest',
} as const;

export const NowCard = ({ log, status }: NowCardProps) => {
  const now = useClock((state) => state.now);
  const t = useMessages();
  const figures = weekFigures(log, status, now);
  const { plan } = log.treatment;
  const ask = nextMoment(log, now);
  const required = ({ requiredSeconds }: RequiredTotals) =>
    t('strict.ofRequired', { required: secondsInWords(requiredSeconds) });
  const startTime = clockTime(timeOf(plan.start));
  return (
    <Card label={t('strict.now')}>
      <Stack>
        <div>
          <p className={css.state}>
            <StateSwatch state={looks[status.state]} />
            {stateWord(log, status, now, t)}
          </p>
          {stateInWords(log, status, now, t).map((localizedMessage) => (
            <p key={localizedMessage}>{localizedMessage}</p>
          ))}
        </div>
        {status.state !== 'not-started' && <SayCard key={log.treatment.id} log={log} />}
        {status.state !== 'not-started' && (
          <>
            <dl className={css.figures}>
              <Figure
                name={t('strict.wornToday')}
                value={secondsInWords(figures.today.wornSeconds)}
                note={required(figures.today)}
              />
              <Figure
                name={t('strict.wornInAll')}
                value={secondsInWords(figures.inAll.wornSeconds)}
                note={required(figures.inAll)}
              />
              {!isSpared(wearingNow(log, now)) && (
                <Figure
                  name={t('strict.offLeft')}
                  value={secondsInWords(figures.offLeftSeconds)}
                  note={t('strict.ofAllowance', { allowed: formatDuration(plan.allowedOffMinutesPerDay) })}
                />
              )}
              <Figure
                name={t('strict.nextAsk')}
                value={ask === null ? '–' : momentInWords(ask, now)}
                {...(ask === null && { note: t('strict.noAsk') })}
              />
            </dl>
            <Small>{t('strict.planDay', { time: startTime })}</Small>
          </>
        )}
      </Stack>
    </Card>
  );
};
