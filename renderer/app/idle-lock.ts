/** Locks the vault after a time without a key or a pointer. */
import { useEffect } from 'react';
import { watchIdle } from '../state/idle-watch.ts';
import { useRecord } from '../state/record.ts';
import { lock, useSession } from '../state/session.ts';
import { nowMs } from './clock.ts';

export function useIdleLock(): void {
  const { status, data } = useSession();
  const minutes = useRecord((state) => state.record.settings.lockAfterMinutes);
  const isOpenVault = status === 'ready' && data?.isVaultOn === true;

  useEffect(() => {
    if (!isOpenVault || minutes === null) return;
    return watchIdle({ minutes, nowMs, onIdle: () => void lock() });
  }, [isOpenVault, minutes]);
}
