/** What a victim does next, at random, for each kind of work. */
import type { Services } from '#shared/contract/contract.ts';
import { changesTowards } from '#shared/record/difference.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import { madeUpChanges } from './made-up.ts';
import type { DiaryState, Operation } from './model.ts';
import { passphrases, type RandomWork } from './protocol.ts';
import type { Random } from './random.ts';

const aSave = (random: Random, { record }: DiaryState, now: ZonedTime): Operation => ({
  kind: 'change',
  changes: madeUpChanges(random, record, { now }),
});

async function aRestore(random: Random, api: Services): Promise<Operation> {
  const [first, ...rest] = (await api.backups.list(null)).backups;
  if (first === undefined) return { kind: 'copy' };
  const { id } = random.pick([first, ...rest]);
  const mode = random.chance(0.5) ? 'missing' : 'whole';
  const difference = await api.backups.difference({ id, folder: null });
  return { kind: 'restore', id, mode, changes: changesTowards(difference, mode) };
}

function aVaultChange(random: Random, { passphrase }: DiaryState): Operation {
  const to = random.pick(passphrases);
  if (passphrase === null) return { kind: 'vault-on', passphrase: to };
  return random.chance(0.5)
    ? { kind: 'vault-off', passphrase }
    : { kind: 'passphrase', from: passphrase, to };
}

export async function nextOperation(
  work: RandomWork,
  random: Random,
  state: DiaryState,
  api: Services,
  outside: string,
  now: ZonedTime,
): Promise<Operation> {
  if (random.chance(0.4)) return aSave(random, state, now);
  switch (work) {
    case 'saves':
    case 'migrations':
      return aSave(random, state, now);
    case 'backups':
      return random.chance(0.8) ? { kind: 'copy' } : { kind: 'copy-outside', folder: outside };
    case 'restores':
      return random.chance(0.3) ? { kind: 'copy' } : aRestore(random, api);
    case 'vault changes':
      return random.chance(0.2) ? { kind: 'copy' } : aVaultChange(random, state);
    case 'erasing':
      return random.chance(0.3) ? { kind: 'erase' } : aSave(random, state, now);
  }
}
