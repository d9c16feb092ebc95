/**
 * Who leaves the machine locks what lies open on it: a vault that is on is locked with the screen and with sleep,
 * except for whoever chose that it never locks by itself. The system tells before it sleeps.
 */
import type { ApiServices } from '#shared/contract/services.ts';
import type { PowerEvent } from '../../host.ts';

/** Whether it was locked; the page is to be told then. */
export async function lockWithMachine(
  event: PowerEvent,
  { data, record, vault }: Pick<ApiServices, 'data' | 'record' | 'vault'>,
): Promise<boolean> {
  if (event !== 'suspend' && event !== 'lock-screen') return false;
  const { state, isVaultOn } = data.status();
  if (state !== 'open' || !isVaultOn) return false;
  if (record.read().settings.lockAfterMinutes === null) return false;
  await vault.lock();
  return true;
}
