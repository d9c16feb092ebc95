/** Strict mode in the shell: its screen comes first while it runs, and the shell marks a waiting question. */
import { useLayoutEffect } from 'react';
import { questionOf } from '#shared/strict/check-ins.ts';
import { hasJustEnded } from '#shared/strict/treatment-log.ts';
import { useClock } from '../state/clock-store.ts';
import { usePage } from '../state/page-store.ts';
import { useSession } from '../state/session.ts';
import { useStrict } from '../state/use-strict.ts';

export type StrictAhead = {
  readonly isUnderWay: boolean;
  readonly isWaiting: boolean;
  /** Whether the patient comes for its summary. */
  readonly hasJustEnded: boolean;
};

export function useStrictAhead(): StrictAhead {
  const { active, logs } = useStrict();
  const [last] = logs;
  const now = useClock((state) => state.now);
  return {
    isUnderWay: active.length > 0,
    isWaiting: active.some(({ log: each }) => questionOf(each, now) !== null),
    hasJustEnded: last !== undefined && hasJustEnded(last, now),
  };
}

/**
 * Opens the app on strict mode while it runs, and on its summary for a day after, unless the address names a place.
 * Returns whether the first screen is decided; until then the app shows none.
 */
export function useOpenOnStrict(): boolean {
  const { isUnderWay, hasJustEnded } = useStrictAhead();
  const isReady = useSession((state) => state.status === 'ready');
  const hasOpened = usePage((state) => state.hasOpened);
  // Run before the first paint, and once: after that the reader goes where they want.
  useLayoutEffect(() => {
    if (!isReady || hasOpened) return;
    const { screen, openOn } = usePage.getState();
    openOn((isUnderWay || hasJustEnded) && screen === 'today' ? 'strict' : screen);
  }, [isReady, hasOpened, isUnderWay, hasJustEnded]);
  return hasOpened;
}
