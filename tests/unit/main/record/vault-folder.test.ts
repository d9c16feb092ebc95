/** A data folder with a vault, as the user meets it: what is refused, what lies on disk, and what is told apart. */
import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { newRecoveryCode } from '#main/crypto/recovery-code.ts';
import { RecordClosedError, UserFacingError } from '#main/user-facing-error.ts';
import type { Services } from '#shared/contract/contract.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { aShift, aWear, newYearsEve, upsertDayOff, upsertGarment } from '../../../support/entries.ts';
import { diaryFolder, filesBelow, inTest, openTest } from '../../../support/open-services.ts';
import { turnVaultOn } from '../../../support/vault.ts';

const passphrase = 'first long passphrase';
const other = 'second long passphrase';
const fileIn = (folder: string, name: string): string => path.join(folder, `${name}.json`);

/** The small diary with a vault, closed. */
async function vaultFolder(): Promise<{ readonly folder: string; readonly recoveryCode: string }> {
  const folder = await diaryFolder();
  const { recoveryCode } = await inTest(folder, (api) => turnVaultOn(api, passphrase));
  return { folder, recoveryCode };
}

const unlocked = <Result>(folder: string, ask: (api: Services) => Promise<Result>, by = passphrase) =>
  inTest(folder, async (api) => {
    expect(await api.vault.unlock(by)).toBe('open');
    return ask(api);
  });

const readIn = (folder: string, by = passphrase): Promise<LegworkRecord> =>
  unlocked(folder, async (api) => api.record.read().record, by);

/** What of an entry would give it away: its names, its times, its fields. */
const tellTales = ['Knee', 'black', 'garmentId', 'standingMinutes', '2026-03-02T08', '2025-12-31T22'];

async function tellingFiles(folder: string): Promise<readonly string[]> {
  return [...(await filesBelow(folder))]
    .filter(([file, bytes]) =>
      tellTales.some((each) => `${file}\n${bytes.toString('latin1')}`.includes(each)),
    )
    .map(([file]) => file);
}

describe('turning it on', () => {
  it('leaves no file that tells of an entry: not the record, not a copy, not what was set aside', async () => {
    const folder = await diaryFolder();
    await inTest(folder, (api) => api.backups.take());
    const journal = fileIn(folder, 'journal-2026');
    await writeFile(journal, (await readFile(journal, 'utf8')).slice(0, -80));
    await inTest(folder, async (api) => {
      expect((await tellingFiles(folder)).some((file) => file.startsWith('set-aside/'))).toBe(true);
      await turnVaultOn(api, passphrase);
      await api.record.change([upsertGarment({ name: 'Knee, black, new' })]);
      await api.backups.take();
    });
    expect(await tellingFiles(folder)).toEqual([]);
  });

  it('keeps every entry, and asks for the passphrase from then on', async () => {
    const folder = await diaryFolder();
    const before = await inTest(folder, async (api) => api.record.read().record);
    await inTest(folder, (api) => turnVaultOn(api, passphrase));
    const services = await openTest(folder);
    expect(services.api.data.status()).toMatchObject({ state: 'locked', isVaultOn: true });
    expect(() => services.api.record.read().record).toThrow(RecordClosedError);
    await expect(services.api.record.change([upsertDayOff('2026-03-04')])).rejects.toThrow(RecordClosedError);
    expect(await services.api.vault.unlock(passphrase)).toBe('open');
    expect(services.api.record.read().record).toEqual(before);
  });

  it('refuses a short passphrase or a code that is none, and changes nothing', async () => {
    const folder = await diaryFolder();
    const before = await filesBelow(folder);
    await inTest(folder, async (api) => {
      await expect(turnVaultOn(api, 'short')).rejects.toThrow(UserFacingError);
      await expect(api.vault.turnOn('short', newRecoveryCode())).rejects.toThrow(UserFacingError);
      await expect(api.vault.turnOn(passphrase, 'no code')).rejects.toThrow(UserFacingError);
    });
    expect(await filesBelow(folder)).toEqual(before);
  });

  it('writes nothing before the code was shown: a made code alone changes no byte', async () => {
    const folder = await diaryFolder();
    const before = await filesBelow(folder);
    await inTest(folder, async (api) => {
      expect(await api.vault.newRecoveryCode(passphrase)).not.toBeNull();
      expect(api.data.status()).toMatchObject({ isVaultOn: false, isVaultHalfWay: false });
    });
    expect(await filesBelow(folder)).toEqual(before);
  });
});

it('a wrong passphrase opens nothing and leaves every file as it is', async () => {
  const { folder } = await vaultFolder();
  const before = await filesBelow(folder);
  const { api, close } = await openTest(folder);
  expect(await api.vault.unlock(other)).toBe('wrong-passphrase');
  expect(await api.vault.unlockByCode('00000-00000-00000-00000-00000-00000', other)).toBe('wrong-code');
  expect(api.data.status().state).toBe('locked');
  await close();
  expect(await filesBelow(folder)).toEqual(before);
});

it('locks on request: the record is closed, and opens again by the passphrase', async () => {
  const { folder } = await vaultFolder();
  const { api } = await openTest(folder);
  await api.vault.unlock(passphrase);
  await api.vault.lock();
  expect(api.data.status().state).toBe('locked');
  expect(() => api.record.read().record).toThrow(RecordClosedError);
  expect(await api.vault.unlock(passphrase)).toBe('open');
  expect(api.record.read().record.shifts).toHaveLength(2);
});

it('shows the lock screen only what the user chose, also after a restart', async () => {
  const { folder } = await vaultFolder();
  const nothing = { showsWarningSigns: false, clinicPhone: null };
  expect(await inTest(folder, async (api) => api.data.status().lockScreen)).toEqual(nothing);
  const chosen = {
    ...{ showsWarningSigns: true, clinicPhone: '030 1234', nightPhone: '030 5678' },
    emergency: { country: 'AT', number: '144' },
  };
  await unlocked(folder, (api) => api.vault.setLockScreen(chosen));
  expect(await inTest(folder, async (api) => api.data.status().lockScreen)).toEqual(chosen);
});

describe('another secret', () => {
  const namesOfChanged = async (folder: string, change: (api: Services) => Promise<unknown>) => {
    const before = await filesBelow(folder);
    await unlocked(folder, change);
    const after = await filesBelow(folder);
    expect([...after.keys()]).toEqual([...before.keys()]);
    return [...after].flatMap(([file, bytes]) => (before.get(file)?.equals(bytes) === true ? [] : [file]));
  };

  it('of the passphrase rewrites the key file alone', async () => {
    const { folder } = await vaultFolder();
    const changed = await namesOfChanged(folder, (api) => api.vault.changePassphrase(passphrase, other));
    expect(changed).toEqual(['backups/vault.json', 'vault.json']);
    expect((await readIn(folder, other)).shifts).toHaveLength(2);
    await inTest(folder, async (api) => expect(await api.vault.unlock(passphrase)).toBe('wrong-passphrase'));
  });

  it('of the passphrase needs the former one', async () => {
    const { folder } = await vaultFolder();
    await unlocked(folder, async (api) => {
      expect(await api.vault.changePassphrase('not the passphrase', other)).toBe(false);
      expect(await api.vault.newRecoveryCode('not the passphrase')).toBeNull();
      expect(await api.vault.turnOff('not the passphrase')).toBe(false);
      expect(api.data.status()).toMatchObject({ state: 'open', isVaultOn: true });
    });
    expect((await readIn(folder)).shifts).toHaveLength(2);
  });

  it('the printed code opens it and sets a new passphrase', async () => {
    const { folder, recoveryCode } = await vaultFolder();
    await inTest(folder, async (api) =>
      expect(await api.vault.unlockByCode(recoveryCode, other)).toBe('open'),
    );
    expect((await readIn(folder, other)).shifts).toHaveLength(2);
  });

  it('a new code shuts out the former one', async () => {
    const { folder, recoveryCode } = await vaultFolder();
    const code = await unlocked(folder, async (api) => {
      const made = await api.vault.newRecoveryCode(passphrase);
      expect(await api.vault.changeRecoveryCode(passphrase, made?.recoveryCode ?? '')).toBe(true);
      return made?.recoveryCode ?? '';
    });
    await inTest(folder, async (api) => {
      expect(await api.vault.unlockByCode(recoveryCode, other)).toBe('wrong-code');
      expect(await api.vault.unlockByCode(code, other)).toBe('open');
    });
  });
});

describe('told apart, and never destroyed', () => {
  /** What the app says of a folder to which this was done; every byte that lay there is still there. */
  async function toldOf(hurt: (folder: string) => Promise<unknown>) {
    const { folder } = await vaultFolder();
    await unlocked(folder, (api) => api.record.change([upsertDayOff('2026-03-04')]));
    await hurt(folder);
    const hurtFiles = await filesBelow(folder);
    const told = await unlocked(folder, async (api) => {
      const { notices } = await api.data.recovery();
      return {
        record: api.record.read().record,
        notices: notices.map(({ file, reason }) => `${file} ${reason}`),
      };
    });
    const encrypted = await filesBelow(folder);
    // Opens what was quarantined sealed.
    await unlocked(folder, (api) => api.vault.turnOff(passphrase));
    const after = [...encrypted.values(), ...(await filesBelow(folder)).values()];
    const destroyed = ['journal-2025.json', 'journal-2026.json'].filter((name) => {
      const bytes = hurtFiles.get(name);
      return bytes !== undefined && !after.some((each) => each.equals(bytes));
    });
    expect(destroyed).toEqual([]);
    return told;
  }

  it('changed ciphertext', async () => {
    const told = await toldOf(async (folder) => {
      const text = await readFile(fileIn(folder, 'journal-2026'), 'utf8');
      const at = text.indexOf('"data":"') + 40;
      const flipped = text[at] === 'A' ? 'B' : 'A';
      await writeFile(fileIn(folder, 'journal-2026'), text.slice(0, at) + flipped + text.slice(at + 1));
    });
    expect(told.notices).toEqual(['journal-2026 damaged']);
    expect(told.record.shifts).toEqual([aShift({ id: 's0', ...newYearsEve })]);
  });

  it('a file under the name of another', async () => {
    const told = await toldOf((folder) =>
      copyFile(fileIn(folder, 'journal-2025'), fileIn(folder, 'journal-2026')),
    );
    expect(told.notices).toEqual(['journal-2026 swapped']);
    expect(told.record).toMatchObject({ shifts: [{ id: 's0' }], wear: [] });
  });

  it('a file of earlier, put back', async () => {
    const { notices } = await toldOf(async (folder) => {
      const former = await readFile(fileIn(folder, 'journal-2026'));
      await unlocked(folder, async (api) => {
        await api.record.change([upsertDayOff('2026-03-05')]);
        await api.record.change([upsertGarment({ name: 'Later' })]);
      });
      await writeFile(fileIn(folder, 'journal-2026'), former);
    });
    expect(notices).toEqual(['journal-2026 rolled-back']);
  });

  it("a file of another vault's key", async () => {
    const { folder: foreign } = await vaultFolder();
    const told = await toldOf((folder) =>
      copyFile(fileIn(foreign, 'journal-2026'), fileIn(folder, 'journal-2026')),
    );
    expect(told.notices).toEqual(['journal-2026 damaged']);
  });

  it('a plain file, slipped in: it is no part of the record', async () => {
    const plain = await diaryFolder();
    const told = await toldOf((folder) =>
      copyFile(fileIn(plain, 'journal-2026'), fileIn(folder, 'journal-2026')),
    );
    expect(told.notices).toEqual(['journal-2026 not-encrypted']);
    expect(told.record.wear).not.toContainEqual(aWear());
  });
});

describe('the key file', () => {
  it('gone or damaged, is read from its second place and mended', async () => {
    const { folder } = await vaultFolder();
    const whole = await readFile(fileIn(folder, 'vault'));
    await writeFile(fileIn(folder, 'vault'), whole.subarray(0, 200));
    expect((await readIn(folder)).shifts).toHaveLength(2);
    expect(await readFile(fileIn(folder, 'vault'))).toEqual(whole);
    await rm(fileIn(folder, 'vault'));
    expect((await readIn(folder)).shifts).toHaveLength(2);
    expect(await readFile(fileIn(folder, 'vault'))).toEqual(whole);
  });

  it.each([
    ['a folder of encrypted files', async () => undefined],
    [
      'a folder with one plain file',
      (folder: string) => writeFile(fileIn(folder, 'journal-2019'), '{"format":"legwork-journal"}'),
    ],
  ])('gone in both places of %s: it says so, touches nothing, and opens once it is back', async (_, put) => {
    const { folder } = await vaultFolder();
    await put(folder);
    const whole = await readFile(fileIn(folder, 'vault'));
    await rm(fileIn(folder, 'vault'));
    await rm(path.join(folder, 'backups', 'vault.json'));
    const before = await filesBelow(folder);
    await inTest(folder, async (api) => {
      expect(api.data.status()).toMatchObject({ state: 'keyless' });
      expect(() => api.record.read().record).toThrow(/keys is missing or damaged/);
      await expect(api.vault.unlock(passphrase)).rejects.toThrow(RecordClosedError);
    });
    expect(await filesBelow(folder)).toEqual(before);
    await writeFile(fileIn(folder, 'vault'), whole);
    expect((await readIn(folder)).shifts).toHaveLength(2);
  });
});

it('turned off, is the same diary in plain files, without a key file', async () => {
  const { folder } = await vaultFolder();
  const before = await readIn(folder);
  await unlocked(folder, (api) => api.vault.turnOff(passphrase));
  const files = await filesBelow(folder);
  expect([...files.keys()].filter((file) => file.endsWith('vault.json'))).toEqual([]);
  expect([...files.values()].filter((bytes) => bytes.toString('latin1').includes('legwork-sealed'))).toEqual(
    [],
  );
  expect(await inTest(folder, async (api) => api.record.read().record)).toEqual(before);
});
