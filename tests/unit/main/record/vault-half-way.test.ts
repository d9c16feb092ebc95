/** Turning the vault on and off while the disk fills up or a backup cannot be opened. */
import { hash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { diaryFolder, expectOpens, filesBelow, inTest, openTest } from '../../../support/open-services.ts';
import { turnVaultOn } from '../../../support/vault.ts';

const passphrase = 'first long passphrase';

/** A disk that takes no file of the record while it is full; a key file and a backup still fit. */
const disk = vi.hoisted(() => ({ isFull: false }));

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  const openSync = (...[file, ...how]: Parameters<typeof fs.openSync>): number => {
    const isOfRecord = /(profile|journal-\d{4}|pending)\.json\.tmp-\d+$/.test(String(file));
    if (disk.isFull && isOfRecord) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    return fs.openSync(file, ...how);
  };
  return { ...fs, openSync };
});

beforeEach(() => {
  disk.isFull = false;
});

const tellingFiles = async (folder: string): Promise<readonly string[]> =>
  [...(await filesBelow(folder))].flatMap(([name, bytes]) =>
    ['Knee', 'standingMinutes', 'ankleMmHg'].some((each) => bytes.includes(each)) ? [name] : [],
  );

const opensBy = async (folder: string, code: string): Promise<void> => {
  const { api, close } = await openTest(folder);
  expect(await api.vault.unlockByCode(code, 'second long passphrase')).toBe('open');
  expect(api.record.read().record.shifts).toHaveLength(2);
  expect(api.data.status()).toMatchObject({ isVaultOn: true, isVaultHalfWay: false });
  await close();
  expect(await tellingFiles(folder)).toEqual([]);
};

it('turning it on, cut short by a full disk: the code that was shown opens it, and goes on with it', async () => {
  const folder = await diaryFolder();
  disk.isFull = true;
  const code = await inTest(folder, async (api) => {
    const made = await api.vault.newRecoveryCode(passphrase);
    const recoveryCode = made?.recoveryCode ?? '';
    await expect(api.vault.turnOn(passphrase, recoveryCode)).rejects.toThrow(
      /Not all files could be rewritten/,
    );
    expect(api.data.status()).toMatchObject({ isVaultOn: true, isVaultHalfWay: true });
    return recoveryCode;
  });
  expect(await tellingFiles(folder)).not.toEqual([]);
  // The disk is still full: the diary opens all the same, and says how far it is.
  await inTest(folder, async (api) => {
    await expectOpens(api, passphrase);
    expect(api.data.status()).toMatchObject({ isVaultOn: true, isVaultHalfWay: true });
  });
  disk.isFull = false;
  await opensBy(folder, code);
});

it('turning it off, cut short by a full disk, keeps no diary shut either', async () => {
  const folder = await diaryFolder();
  await inTest(folder, (api) => turnVaultOn(api, passphrase));
  disk.isFull = true;
  for (const attempt of ['begun', 'gone on with']) {
    await inTest(folder, async (api) => {
      await expectOpens(api, passphrase);
      if (attempt === 'begun') await expect(api.vault.turnOff(passphrase)).rejects.toThrow(/nothing is lost/);
      expect(api.data.status()).toMatchObject({ isVaultOn: true, isVaultHalfWay: true });
    });
  }
  disk.isFull = false;
  await inTest(folder, async (api) => {
    expect(await api.vault.unlock(passphrase)).toBe('open');
    expect(api.data.status()).toMatchObject({ isVaultOn: false, isVaultHalfWay: false });
    expect(api.record.read().record.shifts).toHaveLength(2);
  });
});

/** A backup's bytes with another content and a right sum. */
function withPayload(backup: Buffer, payload: Buffer): Buffer {
  const header = backup.subarray(0, backup.indexOf('\n'));
  return Buffer.concat([
    header,
    Buffer.from(`\n${hash('sha256', Buffer.concat([header, payload]))}\n`),
    payload,
  ]);
}

it('a backup that cannot be opened stops neither turning it on, nor unlocking, nor turning it off', async () => {
  const folder = await diaryFolder();
  const backups = path.join(folder, 'backups');
  const name = [...(await filesBelow(folder)).keys()].find((each) => each.endsWith('.legwork')) ?? '';
  const whole = await readFile(path.join(folder, name));
  const strange = withPayload(whole, Buffer.from('Knee, black, of no backup'));
  await writeFile(path.join(backups, 'strange.legwork'), strange);
  const cut = Buffer.concat([whole.subarray(0, -20), Buffer.from('Knee, cut')]);
  await writeFile(path.join(backups, 'cut.legwork'), cut);
  const { recoveryCode } = await inTest(folder, (api) => turnVaultOn(api, passphrase));
  // Not one plain rest among the encrypted files.
  expect(await tellingFiles(folder)).toEqual([]);
  await opensBy(folder, recoveryCode);
  await inTest(folder, async (api) => {
    expect(await api.vault.unlock('second long passphrase')).toBe('open');
    await api.data.setRetention(1);
    expect(await api.vault.turnOff('second long passphrase')).toBe(true);
  });
  const kept = [...(await filesBelow(folder))].filter(([each]) => each.startsWith('set-aside/backup '));
  expect(kept.map(([, bytes]) => bytes.toString('latin1')).toSorted()).toEqual(
    [strange, cut].map((bytes) => bytes.toString('latin1')).toSorted(),
  );
  await inTest(folder, (api) => api.data.erase('ERASE'));
  expect([...(await filesBelow(folder)).keys()]).toEqual([]);
});
