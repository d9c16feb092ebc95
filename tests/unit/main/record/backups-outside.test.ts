/** Copies in a folder of the user's: another drive, another machine's record, another vault's key. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserFacingError } from '#main/user-facing-error.ts';
import type { Services } from '#shared/contract/contract.ts';
import type { BackupPlace } from '#shared/record/backup.ts';
import { diaryChanges, upsertDayOff, upsertShift } from '../../../support/entries.ts';
import { diaryFolder, filesBelow, inTest, openTest } from '../../../support/open-services.ts';
import { tempFolder } from '../../../support/temp-folder.ts';
import { turnVaultOn } from '../../../support/vault.ts';

const passphrase = 'first long passphrase';

describe('a copy to a folder of the user’s', () => {
  it('is written there whole, and the folder is remembered', async () => {
    const [folder, drive] = [await diaryFolder(), await tempFolder()];
    const { api } = await openTest(folder);
    const backup = await api.backups.writeTo(drive);
    expect(backup).toMatchObject({ reason: 'asked', isEncrypted: false, counts: { shifts: 2, wear: 1 } });
    expect([...(await filesBelow(drive)).keys()]).toEqual([`${backup.id}.legwork`]);
    expect(await api.backups.list(drive)).toEqual({
      backups: [backup],
      lastGoodId: backup.id,
      unreadable: [],
      lastFailure: null,
    });
    expect(api.record.read().record.settings.backupFolder).toBe(drive);
  });

  it.each([
    ['missing', (drive: string) => path.join(drive, 'gone')],
    ['a file', (drive: string) => path.join(drive, 'file')],
    ['not a whole path', () => 'backups'],
  ])('that is %s is told in a sentence, and nothing is changed', async (_, placeOn) => {
    const [folder, drive] = [await diaryFolder(), await tempFolder()];
    await writeFile(path.join(drive, 'file'), '');
    const { api } = await openTest(folder);
    const before = await filesBelow(folder);
    const place = placeOn(drive);
    const backup = { id: '20260305-120000-r5', folder: place };
    const asking = [
      api.backups.writeTo(place),
      api.backups.list(place),
      api.backups.difference(backup),
      api.backups.restore(backup, 'whole'),
    ];
    for (const asked of asking) {
      await expect(asked).rejects.toThrow(UserFacingError);
      await expect(asked).rejects.toThrow(/There is no folder .*plug the drive in.*Nothing was changed/);
    }
    expect(await filesBelow(folder)).toEqual(before);
    expect(api.record.read().record.settings.backupFolder).toBeNull();
  });

  it('that holds other files leaves them, and lists only copies', async () => {
    const [folder, drive] = [await diaryFolder(), await tempFolder()];
    await writeFile(path.join(drive, 'notes.txt'), 'mine');
    await mkdir(path.join(drive, 'folder.legwork'));
    const { api } = await openTest(folder);
    await api.backups.writeTo(drive);
    expect((await filesBelow(drive)).get('notes.txt')?.toString()).toBe('mine');
    expect(await api.backups.list(drive)).toMatchObject({ backups: [{}], unreadable: [] });
  });
});

it('another machine’s empty diary is restored from there', async () => {
  const drive = await tempFolder();
  const place = await inTest(await diaryFolder(), async (api) =>
    placeOf(drive, await api.backups.writeTo(drive)),
  );
  const { api } = await openTest(await tempFolder());
  expect(await api.backups.difference(place)).toMatchObject({ changed: [], extra: [] });
  await api.backups.restore(place, 'whole');
  expect(api.record.read().record).toMatchObject({
    shifts: [{ id: 's0' }, { id: 's1' }],
    wear: [{ id: 'w1' }],
  });
});

const placeOf = (folder: string, { id }: { id: string }): BackupPlace => ({ id, folder });

describe('an encrypted copy outside', () => {
  /** A diary with a vault, and a copy of it on a drive. */
  async function encryptedBackup() {
    const [folder, drive] = [await diaryFolder(), await tempFolder()];
    const { api } = await openTest(folder);
    await turnVaultOn(api, passphrase);
    const backup = await api.backups.writeTo(drive);
    expect(backup.isEncrypted).toBe(true);
    await api.record.change([upsertDayOff('2026-03-04')]);
    return { api, drive, place: placeOf(drive, backup) };
  }

  const restores = async (api: Services, place: BackupPlace, by?: string) => {
    const { extra } = await api.backups.difference(place, by);
    expect(extra).toEqual([upsertDayOff('2026-03-04')]);
    await api.backups.restore(place, 'whole', 'Restored', by);
    expect(api.record.read().record.daysOff).toEqual([{ date: '2026-03-03' }]);
  };

  it('says nothing of what is in it', async () => {
    const { drive } = await encryptedBackup();
    for (const bytes of (await filesBelow(drive)).values()) expect(bytes.includes('Knee, black')).toBe(false);
  });

  it('opens by itself while its vault is on', async () => {
    const { api, place } = await encryptedBackup();
    await restores(api, place);
  });

  it('opens by the passphrase it was made under after that was changed', async () => {
    const { api, place } = await encryptedBackup();
    await api.vault.changePassphrase(passphrase, 'second long passphrase');
    await restores(api, place);
  });

  it('opens by its passphrase, and by no other, after the vault was turned off', async () => {
    const { api, place } = await encryptedBackup();
    await api.vault.turnOff(passphrase);
    for (const wrong of [undefined, 'another long passphrase']) {
      const asked = api.backups.difference(place, wrong);
      await expect(asked).rejects.toThrow(/give the passphrase that it was made under.*record is as it was/);
    }
    await restores(api, place, passphrase);
  });

  it('opens by its passphrase under a new vault, with another key', async () => {
    const { api, place } = await encryptedBackup();
    await api.vault.turnOff(passphrase);
    await turnVaultOn(api, 'second long passphrase');
    await expect(api.backups.difference(place)).rejects.toThrow(/give the passphrase/);
    await restores(api, place, passphrase);
  });

  it('opens by its passphrase on another machine, without a vault', async () => {
    const { place } = await encryptedBackup();
    const { api } = await openTest(await tempFolder());
    await api.record.change([
      ...diaryChanges,
      upsertShift({ standingMinutes: 170 }),
      upsertDayOff('2026-03-04'),
    ]);
    await restores(api, place, passphrase);
    expect(api.data.status().isVaultOn).toBe(false);
  });

  it('carried into the folder of the app’s own copies stays as it is, and in nobody’s way', async () => {
    const { place } = await encryptedBackup();
    const folder = await diaryFolder();
    const bytes = (await filesBelow(place.folder ?? '')).get(`${place.id}.legwork`) ?? Buffer.alloc(0);
    const carried = path.join(folder, 'backups', 'carried.legwork');
    await writeFile(carried, bytes);
    const { api } = await openTest(folder);
    await turnVaultOn(api, passphrase);
    expect(await api.vault.turnOff(passphrase)).toBe(true);
    await api.data.setRetention(1);
    expect(await readFile(carried)).toEqual(bytes);
    expect(await api.backups.difference({ id: 'carried', folder: null }, passphrase)).toMatchObject({
      extra: [],
    });
  });
});
