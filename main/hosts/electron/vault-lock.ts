/**
 * Locks a vault when the screen locks or the machine sleeps, because its user has left. The user can choose that a
 * diary never locks by itself; a desk always does. The system sends the event before it sleeps.
 */
import type { Services } from '#shared/contract/contract.ts';
import type { PowerEvent } from '../../host.ts';

export async function lockWithMachine(
  event: PowerEvent,
  { data, record, vault, desk }: Pick<Services, 'data' | 'record' | 'vault' | 'desk'>,
): Promise<void> {
  if (event !== 'suspend' && event !== 'lock-screen') return;
  await desk.lock();
  const { state, isVaultOn } = data.status();
  if (state !== 'open' || !isVaultOn) return;
  if (record.read().record.settings.lockAfterMinutes === null) return;
  await vault.lock();
}
