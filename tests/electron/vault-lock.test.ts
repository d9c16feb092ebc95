import { describe, expect, it } from 'vitest';
import { lockWithMachine } from '#main/hosts/electron/vault-lock.ts';
import type { Services } from '#shared/contract/contract.ts';
import { emptyRecord } from '#shared/record/record.ts';
import { anOpenRecord } from '../support/api-double.ts';

/** How often the event has the services lock a diary of this kind. */
async function locksBy(
  event: Parameters<typeof lockWithMachine>[0],
  { minutes = 10 as number | null, isVaultOn = true, state = 'open' } = {},
) {
  let times = 0;
  let desks = 0;
  const services = {
    data: { status: () => ({ state, isVaultOn }) },
    record: {
      read: () =>
        anOpenRecord({ ...emptyRecord, settings: { ...emptyRecord.settings, lockAfterMinutes: minutes } }),
    },
    vault: {
      lock: async () => {
        times += 1;
      },
    },
    desk: {
      lock: async () => {
        desks += 1;
      },
    },
  } as unknown as Services;
  await lockWithMachine(event, services);
  return { times, desks };
}

describe('a vault', () => {
  it.each(['suspend', 'lock-screen'] as const)('is locked on %s', async (event) => {
    expect(await locksBy(event)).toEqual({ times: 1, desks: 1 });
  });

  it.each(['resume', 'unlock-screen'] as const)('is left as it is on %s', async (event) => {
    expect(await locksBy(event)).toEqual({ times: 0, desks: 0 });
  });

  it.each([{ minutes: null }, { isVaultOn: false }, { state: 'locked' }])(
    'is left as it is where it is %j; a desk is locked in any case',
    async (given) => {
      expect(await locksBy('lock-screen', given)).toEqual({ times: 0, desks: 1 });
    },
  );
});
