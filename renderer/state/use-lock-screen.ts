/** What stays readable while the vault is locked, and setting it. */
import type { LockScreen } from '#shared/record/access.ts';
import { reload, useSession } from './session.ts';
import { type Ask, useAsk } from './use-ask.ts';

export type SetLockScreen = Pick<Ask, 'isBusy' | 'error'> & {
  readonly isVaultOn: boolean;
  /** Undefined before anything was read. */
  readonly lockScreen: LockScreen | undefined;
  /** Whether it is on disk; if not, `error` says why. */
  readonly save: (lockScreen: LockScreen) => Promise<boolean>;
};

export function useLockScreen(): SetLockScreen {
  const { data } = useSession();
  const { ask, isBusy, error } = useAsk();
  const save = async (lockScreen: LockScreen): Promise<boolean> => {
    const answer = await ask((api) => api.vault.setLockScreen(lockScreen).then(() => true));
    if (answer === true) await reload();
    return answer === true;
  };
  return { isVaultOn: data?.isVaultOn === true, lockScreen: data?.lockScreen, isBusy, error, save };
}
