/** The key file in the hands of someone without the key, and other things under its name. */
import { hash } from 'node:crypto';
import { lstat, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Services } from '#shared/contract/contract.ts';
import { diaryFolder, expectOpens, filesBelow, inTest, openTest } from '../../../support/open-services.ts';
import { turnVaultOn } from '../../../support/vault.ts';

const passphrase = 'first long passphrase';
const other = 'second long passphrase';
const chosen = { showsWarningSigns: true, clinicPhone: '030 1234' };
const nothing = { showsWarningSigns: false, clinicPhone: null };
const strangePhone = '0900 666 666';

const placesOf = (folder: string) =>
  [path.join(folder, 'vault.json'), path.join(folder, 'backups', 'vault.json')] as const;

/** The small diary with a vault that shows the clinic's number while locked, closed. */
async function vaultFolder(by = passphrase) {
  const folder = await diaryFolder();
  const recoveryCode = await inTest(folder, async (api) => {
    const made = await turnVaultOn(api, by);
    await api.vault.setLockScreen(chosen);
    return made.recoveryCode;
  });
  const [first, second] = placesOf(folder);
  return { folder, first, second, recoveryCode, whole: await readFile(first) };
}

/** The key file with a number of someone else's and a right sum, as anyone can write it. */
function forged(whole: Buffer): Buffer {
  const { sha256: _, ...file } = JSON.parse(whole.toString('utf8'));
  const lockScreen = { ...chosen, clinicPhone: strangePhone };
  const body = `${JSON.stringify({ ...file, state: 'turning-on', revision: 99, lockScreen }).slice(0, -1)},`;
  return Buffer.from(`${body}"sha256":"${hash('sha256', body)}"}\n`);
}

const unlocked = <Result>(folder: string, ask: (api: Services) => Promise<Result>) =>
  inTest(folder, async (api) => {
    await expectOpens(api, passphrase);
    return ask(api);
  });

const toldOf = async (api: Services): Promise<readonly string[]> =>
  (await api.data.recovery()).notices.map(({ file, reason }) => `${file} ${reason}`);

const holds = async (folder: string, bytes: Buffer): Promise<boolean> =>
  [...(await filesBelow(folder))].some(([name, each]) => name.startsWith('set-aside/') && each.equals(bytes));

describe('one copy that was changed without the key', () => {
  it.each([0, 1])('(copy %i) is not shown, not taken and put aside; the person is told', async (which) => {
    const { folder, whole } = await vaultFolder();
    const places = placesOf(folder);
    await writeFile(places[which] ?? '', forged(whole));
    expect(await inTest(folder, async (api) => api.data.status().lockScreen)).toEqual(nothing);
    await unlocked(folder, async (api) => {
      expect(api.data.status()).toMatchObject({ lockScreen: chosen, isVaultHalfWay: false });
      expect(await toldOf(api)).toEqual(['vault changed']);
    });
    for (const place of places) expect(await readFile(place)).toEqual(whole);
    expect(await holds(folder, forged(whole))).toBe(true);
    // Told until settled, also when nothing is wrong any more.
    await unlocked(folder, async (api) => {
      const { notices } = await api.data.recovery();
      for (const { id } of notices) await api.data.settle(id);
      expect(notices).toHaveLength(1);
    });
    await unlocked(folder, async (api) => expect(await toldOf(api)).toEqual([]));
  });

  it('meanwhile, while the vault is locked, is put aside at the next unlocking', async () => {
    const { folder, first, whole } = await vaultFolder();
    await unlocked(folder, async (api) => {
      await api.vault.lock();
      await writeFile(first, forged(whole));
      expect(api.data.status().lockScreen).toEqual(chosen);
      expect(await api.vault.unlock(passphrase)).toBe('open');
      expect(await toldOf(api)).toEqual(['vault changed']);
    });
    expect(await readFile(first)).toEqual(whole);
  });
});

it('both copies changed alike: the vault opens, what it shows is emptied, and the person is told', async () => {
  const { folder, whole } = await vaultFolder();
  const places = placesOf(folder);
  for (const place of places) await writeFile(place, forged(whole));
  await unlocked(folder, async (api) => {
    expect(api.data.status()).toMatchObject({ lockScreen: nothing, isVaultHalfWay: false });
    expect(await toldOf(api)).toEqual(['vault changed']);
    await api.vault.setLockScreen({ ...chosen, clinicPhone: '030 5678' });
  });
  for (const place of places) expect(await readFile(place, 'utf8')).not.toContain(strangePhone);
  expect(await holds(folder, forged(whole))).toBe(true);
  await unlocked(folder, async (api) => expect(api.data.status().lockScreen.clinicPhone).toBe('030 5678'));
});

it("another vault's key file in the first place keeps nobody out", async () => {
  const { folder, first, second, whole } = await vaultFolder();
  const strange = await vaultFolder(other);
  await writeFile(first, strange.whole);
  await unlocked(folder, async (api) => expect(await toldOf(api)).toEqual(['vault changed']));
  for (const place of [first, second]) expect(await readFile(place)).toEqual(whole);
});

describe('under the name of the key file', () => {
  it.each<[string, (file: string) => Promise<unknown>]>([
    ['a folder', (file) => rm(file).then(() => mkdir(file))],
    [
      'a link to the file elsewhere',
      (file) => rename(file, `${file}.moved`).then(() => symlink(`${file}.moved`, file)),
    ],
    ['a link to nowhere', (file) => rm(file).then(() => symlink('/nowhere', file))],
    ['a file without end', (file) => writeFile(file, `{"format":"legwork-vault"${' '.repeat(100_000)}`)],
  ])('%s is no key file: the other copy opens the vault and is written there again', async (_, put) => {
    for (const which of [0, 1]) {
      const { folder, whole } = await vaultFolder();
      const place = placesOf(folder)[which] ?? '';
      await put(place);
      await unlocked(folder, async (api) => expect(api.data.status().lockScreen).toEqual(chosen));
      expect((await lstat(place)).isFile()).toBe(true);
      expect(await readFile(place)).toEqual(whole);
    }
  });

  it('a folder in both places: it says that the keys are gone, and touches nothing', async () => {
    const { folder } = await vaultFolder();
    for (const place of placesOf(folder)) await rm(place).then(() => mkdir(place));
    const before = await filesBelow(folder);
    await inTest(folder, async (api) => expect(api.data.status().state).toBe('keyless'));
    expect(await filesBelow(folder)).toEqual(before);
  });

  it("a newer version's second copy is not written over", async () => {
    const { folder, second } = await vaultFolder();
    await writeFile(second, '{"format":"legwork-vault","version":2}');
    const before = await filesBelow(folder);
    await inTest(folder, async (api) => expect(api.data.status().state).toBe('newer'));
    expect(await filesBelow(folder)).toEqual(before);
  });
});

it('two windows unlock at once, one by the code: both are in, and the new passphrase is in force', async () => {
  const { folder, recoveryCode } = await vaultFolder();
  const { api, close } = await openTest(folder);
  const asked = [api.vault.unlock(passphrase), api.vault.unlockByCode(recoveryCode, other)];
  expect(await Promise.all(asked)).toEqual(['open', 'open']);
  await api.record.change([{ action: 'upsert', kind: 'dayOff', entry: { date: '2026-03-04' } }]);
  await close();
  const { api: again } = await openTest(folder);
  expect(await again.vault.unlock(passphrase)).toBe('wrong-passphrase');
  expect(await again.vault.unlock(` ${other}\n`)).toBe('open');
  expect(again.record.read().record.daysOff).toContainEqual({ date: '2026-03-04' });
});
