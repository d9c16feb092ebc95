/** The current state in figures and words, and the one place to report it. */

import { nextMoment, type Question } from '#shared/strict/check-ins.ts';
import type { RequiredTotals, StrictStatus } from '#shared/strict/status.ts';
import type { TreatmentLog } from '#shared/strict/treatment-log.ts';
import { wearingNow } from '#shared/strict/wearing-now.ts';
import { weekFigures } from '#shared/strict/week.ts';
import { timeOf } from '#shared/time/wall-clock.ts';
import { formatDuration } from '../../../messages/duration.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useClock } from '../../../state/clock-store.ts';
import { clockTime } from '../../../ui/dates.ts';
import { Figure } from '../../../ui/figure.tsx';
import { Card, Small, Stack } from '../../../ui/layout.tsx';
import { showsWhomToCall } from '../reasons.ts';
import { momentInWords, secondsInWords } from './moments.ts';
import { Position } from './position.tsx';
import { QuestionPart } from './question-part.tsx';
import { SayCard } from './say-card.tsx';
import { stateInWords, stateWord } from './state-in-words.ts';
import { StateSwatch } from './swatch.tsx';
import css from './week.module.css';
import { phaseOf } from './words-of-time.ts';

export type NowCardProps = {
  readonly log: TreatmentLog;
  readonly status: StrictStatus;
  readonly question: Question | null;
  /** Whether another leg's card has the one filled button. */
  readonly isQuiet: boolean;
};

/** Whether the question is about now, and not about a gap that is over. */
const isOfNow = (question: Question): boolean => question.kind !== 'gap' || question.gap.until === null;

/** The state's sentences, without those that the question says itself. */
function besideQuestion(
  sentences: readonly string[],
  question: Question | null,
  { state }: StrictStatus,
): readonly string[] {
  if (question?.kind === 'still-off') return sentences.slice(1);
  return question !== null && isOfNow(question) && state === 'unconfirmed' ? [] : sentences;
}

export const stateLooks = {
  'not-started': 'ahead',
  'on-track': 'worn',
  off: 'off',
  'off-too-long': 'off',
  unconfirmed: 'unconfirmed',
  rest: 'rest',
  completed: 'rest',
  'ended-early': 'rest',
} as const;

export const NowCard = ({ log, status, question, isQuiet }: NowCardProps) => {
  const now = useClock((state) => state.now);
  const t = useMessages();
  const figures = weekFigures(log, status, now);
  const ask = nextMoment(log, now);
  const wearing = wearingNow(log, now);
  const phase = phaseOf(log, now);
  const required = ({ requiredSeconds }: RequiredTotals) =>
    t('strict.ofRequired', { required: secondsInWords(requiredSeconds) });
  const startTime = clockTime(timeOf(log.treatment.plan.start));
  const isHeldToPlan = wearing?.kind !== 'off' || !showsWhomToCall(wearing);
  return (
    <Card label={t('strict.now')}>
      <Stack>
        <div>
          <p className={css.state}>
            <StateSwatch state={stateLooks[status.state]} />
            {stateWord(log, status, now, t)}
          </p>
          {besideQuestion(stateInWords(log, status, now, t), question, status).map((localizedMessage) => (
            <p key={localizedMessage}>{localizedMessage}</p>
          ))}
        </div>
        {question !== null && <QuestionPart log={log} question={question} isQuiet={isQuiet} />}
        {status.state !== 'not-started' && (
          <SayCard
            key={log.treatment.id}
            log={log}
            asks={question === null ? null : isOfNow(question) ? 'now' : 'before'}
            isQuiet={isQuiet}
          />
        )}
        <div className={css.far}>
          <Position log={log} status={status} />
          {status.state !== 'not-started' && (
            <>
              <div className={css.figuresBox}>
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
                  {isHeldToPlan && (
                    <Figure
                      name={t('strict.offLeft')}
                      value={secondsInWords(figures.offLeftSeconds)}
                      note={t('strict.ofAllowance', { allowed: formatDuration(figures.allowedOffMinutes) })}
                    />
                  )}
                  <Figure
                    name={t('strict.nextAsk')}
                    value={ask === null ? '–' : momentInWords(ask, now)}
                    {...(ask === null && { note: t('strict.noAsk') })}
                  />
                </dl>
              </div>
              <Small>
                {[
                  ...(phase === null ? [] : [t(`strict.phase.${phase}`)]),
                  t('strict.planDay', { time: startTime }),
                ].join(' ')}
              </Small>
            </>
          )}
        </div>
      </Stack>
    </Card>
  );
};
