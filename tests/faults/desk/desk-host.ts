/** A desk as a host opens it, with a passphrase that costs little. */
import path from 'node:path';
import { openVault } from '#main/crypto/vault-file.ts';
import { createVaultStore } from '#main/crypto/vault-store.ts';
import { type OpenedDesk, openDesk } from '#main/desk/desk-service.ts';
import { createDeskStore, type ReadDesk } from '#main/desk/desk-store.ts';
import { deskPassphrase } from '../../support/desk-workers.ts';
import type { DeskOperation } from './desk-protocol.ts';

/** A hundred times less than a real one. */
const scryptCost = { n: 2 ** 10, r: 8, p: 1 } as const;
const now = (): string => '2026-12-01T12:00:00+01:00[Europe/Berlin]';

export const deskIn = (root: string): string => path.join(root, 'desk');

export const openDeskIn = (root: string): OpenedDesk =>
  openDesk({
    ...{ deskFolder: deskIn(root), dataFolder: path.join(root, 'data'), scryptCost, now },
    words: () => String,
    handedOver: () => {
      throw new Error('No file is handed over here.');
    },
  });

export async function opened(root: string): Promise<OpenedDesk> {
  const desk = openDeskIn(root);
  const { state } = await desk.service.open();
  if (state === 'locked') await desk.service.unlock(deskPassphrase);
  return desk;
}

/** @param root of the desk: folders of an operation lie in it */
export async function perform(
  root: string,
  { service }: OpenedDesk,
  operation: DeskOperation,
): Promise<void> {
  switch (operation.kind) {
    case 'make': {
      const made = await service.newRecoveryCode(deskPassphrase);
      return service.make(operation.setup, deskPassphrase, made?.recoveryCode ?? '');
    }
    case 'take-in':
      return void (await service.takeIn(operation.files));
    case 'close': {
      const result = await service.closeWeek(operation.week);
      if (result.kind === 'refused') throw new Error(`${operation.week} is not closed: ${result.why}`);
      return;
    }
    case 'compare': {
      const { kind } = await service.compare(operation.request);
      if (kind !== 'shown') throw new Error(`Nothing is compared: ${kind}`);
      return;
    }
    case 'rotate':
      return void (await service.rotateKeys());
    case 'restore': {
      const { id, folder } = operation;
      const answer = await service.restoreBackup({ id, folder: path.join(root, folder) }, deskPassphrase);
      if (answer !== 'open') throw new Error(answer);
      return;
    }
    case 'backup':
      return void (await service.takeBackup());
    case 'erase':
      // What was erased half-way is finished by the next opening.
      return (await service.open()).state === 'none' ? undefined : service.erase('ERASE');
  }
}

/** What lies in a folder that nobody holds, read without the service. */
export async function readIn(root: string): Promise<ReadDesk | null> {
  const found = await createVaultStore(deskIn(root), async () => undefined).read();
  if (found.kind !== 'whole') return null;
  const vault = await openVault(found.copies, 'passphrase', deskPassphrase);
  return vault === null ? null : createDeskStore(deskIn(root), vault.key).read();
}
