/** A shift that is being logged live, on every screen: the time in the rail, and a word before its limit is full. */
import { useMessages } from '../messages/use-messages.ts';
import { clockOf, limitInWords, liveTitle, minutesInPosture } from '../parts/live-words.ts';
import { useClock } from '../state/clock-store.ts';
import { useRecord } from '../state/record.ts';
import css from './live-mark.module.css';

/** `0:42 standing`; null if no shift is logged live. */
export function useLiveTitle(): string | null {
  const now = useClock((state) => state.now);
  const record = useRecord((state) => state.record);
  return liveTitle(record, now, useMessages());
}

/** The mark in the rail, in the button of the screen that logs it. */
export const LiveMark = () => {
  const now = useClock((state) => state.now);
  const live = useRecord((state) => state.record.liveShift);
  const title = useLiveTitle();
  if (live === null || title === null) return null;
  return (
    <span className={css.mark} role="img" aria-label={title}>
      {clockOf(minutesInPosture(live, now))}
    </span>
  );
};

/** Says that the present stand comes near its limit. It is always there, so that a screen reader hears it. */
export const LiveLimitLine = () => {
  const now = useClock((state) => state.now);
  const record = useRecord((state) => state.record);
  const words = limitInWords(record, now, useMessages());
  return (
    <div role="status" data-screen-only className={words === null ? undefined : css.limit}>
      {words}
    </div>
  );
};
