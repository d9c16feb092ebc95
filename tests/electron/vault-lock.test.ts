import { describe, expect, it } from 'vitest';
import { lockWithMachine } from '#main/hosts/electron/vault-lock.ts';
import type { ApiServices } from '#shared/contract/services.ts';
import { emptyRecord } from '#shared/record/record.ts';

/** Whether the event locks a diary of this kind, and how often the services were asked to. */
async function lockedBy(
  event: Parameters<typeof lockWithMachine>[0],
  { minutes = 10 as number | null, isVaultOn = true, state = 'open' } = {},
) {
  let times = 0;
  const services = {
    data: { status: () => ({ state, isVaultOn }) },
    record: { read: () => ({ settings: { ...emptyRecord.settings, lockAfterMinutes: minutes } }) },
    vault: {
      lock: async () => {
        times += 1;
      },
    },
  } as unknown as ApiServices;
  return { isLocked: await lockWithMachine(event, services), times };
}

describe('a vault', () => {
  it.each(['suspend', 'lock-screen'] as const)('is locked on %s', async (event) => {
    expect(await lockedBy(event)).toEqual({ isLocked: true, times: 1 });
  });

  it.each(['resume', 'unlock-screen'] as const)('is left as it is on %s', async (event) => {
    expect(await lockedBy(event)).toEqual({ isLocked: false, times: 0 });
  });

  it.each([{ minutes: null }, { isVaultOn: false }, { state: 'locked' }])(
    'is left as it is where it is %j',
    async (given) => {
      expect(await lockedBy('lock-screen', given)).toEqual({ isLocked: false, times: 0 });
    },
  );
});
