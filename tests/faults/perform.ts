/** Does an operation by the API, as the page would. */
import type { Services } from '#shared/contract/contract.ts';
import type { Change } from '#shared/record/change.ts';
import { spokenIn } from '../support/strict-entries.ts';
import { turnVaultOn } from '../support/vault.ts';
import type { Operation } from './model.ts';

function assertTrue(answer: boolean): void {
  if (!answer) throw new Error('The right passphrase was called wrong.');
}

/** What strict mode keeps goes by calls of its own; one operation is of one call. */
export async function change(api: Services, changes: readonly Change[]): Promise<void> {
  const treatments = changes.flatMap((each) =>
    each.action === 'upsert' && each.kind === 'treatment' ? [each.entry] : [],
  );
  const entries = changes.flatMap((each) =>
    each.action === 'upsert' && each.kind === 'strictEntry' ? [each.entry] : [],
  );
  const [treatment] = treatments;
  const [line] = entries;
  if (treatment !== undefined) {
    const { enteredAt: _, ...given } = treatment;
    await api.strict.start(given);
  } else if (line !== undefined) {
    await api.strict.say(line.treatmentId, spokenIn(entries));
  } else await api.record.change(changes);
}

/** @returns the id of the copy that was made, if one was */
export async function perform(api: Services, operation: Operation): Promise<string | null> {
  switch (operation.kind) {
    case 'change':
      await change(api, operation.changes);
      return null;
    case 'copy':
      return (await api.backups.take()).id;
    case 'copy-outside':
      await api.backups.writeTo(operation.folder);
      return null;
    case 'restore':
      await api.backups.restore({ id: operation.id, folder: null }, operation.mode);
      return null;
    case 'retention':
      await api.data.setRetention(operation.keepYears);
      return null;
    case 'vault-on':
      await turnVaultOn(api, operation.passphrase);
      return null;
    case 'vault-off':
      assertTrue(await api.vault.turnOff(operation.passphrase));
      return null;
    case 'passphrase':
      assertTrue(await api.vault.changePassphrase(operation.from, operation.to));
      return null;
    case 'erase':
      await api.data.erase('ERASE');
      return null;
  }
}
