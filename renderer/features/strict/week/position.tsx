/** What is left of the plan and when it ends; of a future start, when it begins. */
import type { StrictStatus } from '#shared/strict/status.ts';
import { planNow, type TreatmentLog } from '#shared/strict/treatment-log.ts';
import { weekFigures } from '#shared/strict/week.ts';
import { epochSecondsOf, secondsOfUtc, utcOf } from '#shared/time/instants.ts';
import { dateOf, timeOf, zonedTimeOf, zoneOf } from '#shared/time/wall-clock.ts';
import { type Translate, useMessages } from '../../../messages/use-messages.ts';
import { useClock } from '../../../state/clock-store.ts';
import { clockTime, longDate } from '../../../ui/dates.ts';
import { Soft } from '../../../ui/layout.tsx';
import { placeOf } from './moments.ts';
import css from './week.module.css';
import { leftInWords } from './words-of-time.ts';

/** `Monday, 9 March, 16:00`, by the clock of `zone`. */
function longMoment(at: string, zone: string, t: Translate): string {
  const zoned = zonedTimeOf(secondsOfUtc(at), zone);
  return t('strict.dateTime', { date: longDate(dateOf(zoned)), time: clockTime(timeOf(zoned)) });
}

export type PositionProps = { readonly log: TreatmentLog; readonly status: StrictStatus };

export const Position = ({ log, status }: PositionProps) => {
  const now = useClock((state) => state.now);
  const t = useMessages();
  const { endsAt, leftSeconds } = weekFigures(log, status, now);
  const start = epochSecondsOf(log.treatment.plan.start);
  const planZone = zoneOf(log.treatment.plan.start);
  const windowZone = planNow(log, now).zone;
  return (
    <div>
      {status.state === 'not-started' ? (
        <p className={css.begins}>
          {t('strict.begins', {
            when: longMoment(utcOf(start), zoneOf(now), t),
            left: leftInWords(start - epochSecondsOf(now), t),
          })}
        </p>
      ) : (
        <p className={css.left}>{t('strict.left', { left: leftInWords(leftSeconds, t) })}</p>
      )}
      <Soft>{t('strict.ends', { when: longMoment(endsAt, zoneOf(now), t) })}</Soft>
      {planZone !== zoneOf(now) && (
        <Soft>
          {t('strict.otherZone', { zone: placeOf(planZone), when: longMoment(endsAt, planZone, t) })}
        </Soft>
      )}
      {windowZone !== zoneOf(now) && windowZone !== planZone && (
        <Soft>{t('strict.windowZone', { zone: placeOf(windowZone) })}</Soft>
      )}
    </div>
  );
};
