/** The machine's clock, and the latest time it has shown since the last written time. The clock may go back. */
import { epochSecondsOf } from '#shared/time/instants.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';

export type WatchedClock = {
  readonly now: () => ZonedTime;
  /** The latest time that any check has seen. */
  readonly latest: () => ZonedTime;
  /** Starts anew: the latest time has been written. */
  readonly forget: () => void;
};

export function watchedClock(now: () => ZonedTime): WatchedClock {
  let latest = now();
  return {
    now: () => {
      const at = now();
      if (epochSecondsOf(at) > epochSecondsOf(latest)) latest = at;
      return at;
    },
    latest: () => latest,
    forget: () => {
      latest = now();
    },
  };
}
