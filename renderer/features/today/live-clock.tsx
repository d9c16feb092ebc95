/**
 * The clock of a live shift: the time in the present posture, in a ring that fills with the present stand up to its
 * limit. At the limit the ring becomes thick and amber, and a triangle stands beside the words. A line within the ring
 * says that a stocking is on.
 */
import { presentStandMinutes } from '#shared/exposure/live-posture.ts';
import type { LiveShift } from '#shared/record/live-shift.ts';
import { formatDuration } from '../../messages/duration.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { clockOf, minutesInPosture } from '../../parts/live-words.ts';
import css from './live-clock.module.css';

export type LiveClockProps = {
  readonly live: LiveShift;
  readonly now: string;
  /** The longest unbroken stand that the person allows. */
  readonly limitMinutes: number;
  readonly hasStocking: boolean;
};

export const LiveClock = ({ live, now, limitMinutes, hasStocking }: LiveClockProps) => {
  const t = useMessages();
  const posture = t(`live.${live.steps.at(-1)?.posture ?? 'pause'}`);
  const minutes = minutesInPosture(live, now);
  const standMinutes = Math.floor(presentStandMinutes(live, now));
  const isFull = standMinutes >= limitMinutes;
  const limit = formatDuration(limitMinutes);
  const stand = formatDuration(standMinutes);
  const share = Math.min(100, (standMinutes / limitMinutes) * 100);
  const beside = (): string => {
    if (isFull) return t('live.atLimit', { limit });
    if (standMinutes === 0) return t('live.limit', { limit });
    return t('live.toLimit', { duration: formatDuration(limitMinutes - standMinutes), limit });
  };
  return (
    <div className={css.clock}>
      <div
        className={css.face}
        role="img"
        aria-label={t('live.ring', { posture, duration: formatDuration(minutes), stand, limit })}
      >
        <svg viewBox="0 0 120 120" className={css.ring} aria-hidden>
          <circle className={css.track} cx="60" cy="60" r="53" />
          {share > 0 && (
            <circle
              className={isFull ? css.full : css.stand}
              cx="60"
              cy="60"
              r="53"
              pathLength="100"
              strokeDasharray={`${share} 100`}
            />
          )}
          {hasStocking && <circle className={css.stocking} cx="60" cy="60" r="44" />}
        </svg>
        <span className={css.time}>{clockOf(minutes)}</span>
        <span className={css.posture}>{posture}</span>
      </div>
      <p className={isFull ? css.besideFull : css.beside}>{beside()}</p>
    </div>
  );
};
