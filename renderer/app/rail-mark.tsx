/** The mark of a live shift, with its time: in the rail and before the title, on every screen. */
import { epochSecondsOf } from '#shared/time/instants.ts';
import { formatDuration } from '../messages/duration.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useClock } from '../state/clock-store.ts';
import { useRecord } from '../state/record.ts';
import css from './app.module.css';

/** How long the live shift has lasted, in words; null if none runs. A clock that went back counts nothing. */
export function useLiveMark(): string | null {
  const live = useRecord((state) => state.record.liveShift);
  const now = useClock((state) => state.now);
  if (live === null) return null;
  return formatDuration(Math.max(0, (epochSecondsOf(now) - epochSecondsOf(live.start)) / 60));
}

export const RailMark = () => {
  const mark = useLiveMark();
  const t = useMessages();
  return (
    mark !== null && (
      <span className={css.live} role="img" aria-label={t('app.live', { mark })} data-mark={mark} />
    )
  );
};
