/** Strict mode while it runs: the place in the week, the state, the report, the week by the hour, the day's rules. */

import { questionOf } from '#shared/strict/check-ins.ts';
import type { StrictStatus } from '#shared/strict/status.ts';
import type { TreatmentLog } from '#shared/strict/treatment-log.ts';
import { wearingNow } from '#shared/strict/wearing-now.ts';
import { weekFigures } from '#shared/strict/week.ts';
import { epochSecondsOf, secondsOfUtc, utcOf } from '#shared/time/instants.ts';
import { dateOf, timeOf, zonedTimeOf, zoneOf } from '#shared/time/wall-clock.ts';
import { type Translate, useMessages } from '../../../messages/use-messages.ts';
import { useClock } from '../../../state/clock-store.ts';
import { useSign } from '../../../state/sign-store.ts';
import { Button } from '../../../ui/button.tsx';
import { clockTime, longDate } from '../../../ui/dates.ts';
import { Soft, Stack } from '../../../ui/layout.tsx';
import { showsWhomToCall } from '../reasons.ts';
import { RecordCard } from '../record/record-card.tsx';
import { CallCard } from './call-card.tsx';
import { clockNotes } from './clock-notes.ts';
import { NowCard } from './now-card.tsx';
import { QuestionCard } from './question-card.tsx';
import { RulesCard } from './rules-card.tsx';
import { StripCard } from './strip-card.tsx';
import css from './week.module.css';

/** `Monday, 9 March, 16:00`, by the clock of `zone`. */
function longMoment(at: string, zone: string, t: Translate): string {
  const zoned = zonedTimeOf(secondsOfUtc(at), zone);
  return t('strict.dateTime', { date: longDate(dateOf(zoned)), time: clockTime(timeOf(zoned)) });
}

export type RunningScreenProps = { readonly log: TreatmentLog; readonly status: StrictStatus };

export const RunningScreen = ({ log, status }: RunningScreenProps) => {
  const now = useClock((state) => state.now);
  const t = useMessages();
  const haveSign = useSign((state) => state.haveSign);
  const figures = weekFigures(log, status, now);
  const question = questionOf(log, now);
  const wearing = wearingNow(log, now);
  const planZone = zoneOf(log.treatment.plan.start);
  const isElsewhere = planZone !== zoneOf(now);
  return (
    <Stack>
      <header>
        <h1>{t('strict.day', { day: figures.day, days: figures.days })}</h1>
        <div className={css.head}>
          <Soft>{t('strict.ends', { when: longMoment(figures.endsAt, zoneOf(now), t) })}</Soft>
          <Button onPress={() => haveSign(log.treatment.id)}>{t('signs.haveOne')}</Button>
        </div>
      </header>
      {isElsewhere && (
        <Soft>
          {t('strict.otherZone', { zone: planZone, when: longMoment(figures.endsAt, planZone, t) })}
        </Soft>
      )}
      {status.state === 'not-started' && (
        <p>
          {t('strict.startsAt', {
            when: longMoment(utcOf(epochSecondsOf(log.treatment.plan.start)), zoneOf(now), t),
          })}
        </p>
      )}
      {clockNotes(log, now, t).map((note) => (
        <p key={note} className={css.note}>
          {note}
        </p>
      ))}
      {wearing?.isOn === false && showsWhomToCall(wearing.reason) && <CallCard log={log} />}
      {question !== null && <QuestionCard log={log} question={question} />}
      <NowCard log={log} status={status} />
      <StripCard log={log} />
      <RulesCard log={log} />
      <RecordCard log={log} />
    </Stack>
  );
};
