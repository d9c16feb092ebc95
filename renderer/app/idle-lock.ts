/** Locks the vault after a time without a key or a pointer. */
import { useEffect } from 'react';
import { useRecord } from '../state/record.ts';
import { lock, useSession } from '../state/session.ts';
import { nowMs } from './clock.ts';

const minuteMs = 60_000;
const lookEveryMs = 5_000;
const signsOfLife = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

export function useIdleLock(): void {
  const { status, data } = useSession();
  const minutes = useRecord((state) => state.record.settings.lockAfterMinutes);
  const isOpenVault = status === 'ready' && data?.isVaultOn === true;

  useEffect(() => {
    if (!isOpenVault || minutes === null) return;
    let lastLife = nowMs();
    const look = (): boolean => {
      // Compare clock times, not timers: a machine that slept wakes locked.
      const idleMs = nowMs() - lastLife;
      // If the clock was set back, start again. Otherwise nothing locks until it has caught up.
      if (idleMs < 0) lastLife = nowMs();
      const isIdle = idleMs >= minutes * minuteMs;
      if (isIdle) void lock();
      return isIdle;
    };
    const onLife = (): void => {
      if (!look()) lastLife = nowMs();
    };
    const timer = window.setInterval(look, lookEveryMs);
    for (const sign of signsOfLife) window.addEventListener(sign, onLife, { passive: true });
    document.addEventListener('visibilitychange', look);
    return () => {
      window.clearInterval(timer);
      for (const sign of signsOfLife) window.removeEventListener(sign, onLife);
      document.removeEventListener('visibilitychange', look);
    };
  }, [isOpenVault, minutes]);
}
