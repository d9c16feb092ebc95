/** Deleting everything: only by the word, all that is ours, and nothing that is not. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserFacingError } from '#main/user-facing-error.ts';
import { emptyRecord } from '#shared/record/record.ts';
import { aShift, upsertShift } from '../../../support/entries.ts';
import { diaryFolder, filesBelow, inTest, openTest } from '../../../support/open-services.ts';
import { aTreatment } from '../../../support/strict-entries.ts';
import { turnVaultOn } from '../../../support/vault.ts';

const passphrase = 'first long passphrase';

/** A folder with one of everything that the app ever leaves in it. */
async function fullFolder(): Promise<string> {
  const folder = await diaryFolder();
  await writeFile(path.join(folder, 'journal-2025.json'), 'damaged');
  await inTest(folder, async (api) => {
    await api.strict.start(aTreatment());
    await turnVaultOn(api, passphrase);
  });
  await writeFile(path.join(folder, 'reminders.json'), '{}');
  const names = [...(await filesBelow(folder)).keys()];
  const parts = ['backups/', 'set-aside/', 'vault.json', 'recovery.json', 'profile.json', 'strict-'];
  for (const part of parts) {
    expect(
      names.some((name) => name.startsWith(part)),
      part,
    ).toBe(true);
  }
  await writeFile(path.join(folder, 'pending.json'), '{}');
  await writeFile(path.join(folder, 'backups', '20260101-000000-r1.legwork.tmp-77'), '');
  return folder;
}

const others = [
  'letter.txt',
  'journal.json',
  'my-profile.json',
  'photos/one.jpg',
  'backups/mine.txt',
  'set-aside/mine.txt',
];

async function putOthersInto(folder: string): Promise<void> {
  for (const name of others) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), 'not ours');
  }
}

const namesIn = async (folder: string): Promise<readonly string[]> => [...(await filesBelow(folder)).keys()];

describe('an erasing', () => {
  it.each(['erase', 'ERASE ', '', 'yes'])(
    'is refused for the word “%s”, and nothing is deleted',
    async (word) => {
      const folder = await diaryFolder();
      const { api } = await openTest(folder);
      const before = await filesBelow(folder);
      await expect(api.data.erase(word)).rejects.toThrow(UserFacingError);
      await expect(api.data.erase(word)).rejects.toThrow(/Type ERASE.*Nothing was deleted/);
      expect(await filesBelow(folder)).toEqual(before);
    },
  );

  it('deletes everything that is ours', async () => {
    const folder = await fullFolder();
    await inTest(folder, async (api) => {
      await api.vault.unlock(passphrase);
      await api.data.erase('ERASE');
    });
    expect(await namesIn(folder)).toEqual([]);
  });

  it('leaves no byte of what was entered, whatever its file is named by now', async () => {
    const folder = await diaryFolder();
    const journal = await readFile(path.join(folder, 'journal-2026.json'));
    const [backup] = [...(await filesBelow(folder))].flatMap(([name, bytes]) =>
      name.endsWith('.legwork') ? [bytes] : [],
    );
    const damaged = Buffer.from(journal.toString('utf8').slice(40));
    const named: Readonly<Record<string, Buffer | undefined>> = {
      'set-aside/journal-2026 damaged 2026-11-24 08-12-39.json': damaged,
      'set-aside/journal-2026 damaged 2026-11-24 08-12-39 2.json': damaged,
      'set-aside/journal-2026 version 1 2026-11-24 08-12-39 3.json.sealed': damaged,
      'set-aside/preferences damaged 2026-11-24 08-12-39.json': damaged,
      'set-aside/backup damaged 2026-11-24 08-12-39.json': damaged,
      'set-aside/backup damaged 2026-11-24 08-12-39 2.json.sealed': damaged,
      'set-aside/my old one.json': journal,
      'journal-2026 damaged 2026-11-24 08-12-39.json': damaged,
      'journal-2026 (conflicted copy 2026-11-24).json': journal,
      'journal-2026.next.json': damaged,
      'journal-2026.next.json.tmp-176400000012ab': damaged,
      'journal-2026.json.tmp-77': damaged,
      'a copy of mine.txt': journal,
      'preferences.json': damaged,
      'backups/mine (1).legwork': backup,
      'backups/mine.bak': backup,
    };
    const { api } = await openTest(folder);
    await mkdir(path.join(folder, 'set-aside'));
    for (const [name, bytes] of Object.entries(named)) await writeFile(path.join(folder, name), bytes ?? '');
    await api.data.erase('ERASE');
    expect(await namesIn(folder)).toEqual([]);
  });

  it('goes without the passphrase: whoever forgot it may start anew', async () => {
    const folder = await fullFolder();
    const { api } = await openTest(folder);
    expect(api.data.status().state).toBe('locked');
    await api.data.erase('ERASE');
    expect(api.data.status()).toMatchObject({ state: 'open', isVaultOn: false });
    expect(await namesIn(folder)).toEqual([]);
  });

  it('leaves what others put into the folder, in the folders below, too', async () => {
    const folder = await fullFolder();
    await putOthersInto(folder);
    await inTest(folder, (api) => api.data.erase('ERASE'));
    expect(await namesIn(folder)).toEqual(others.toSorted());
  });

  it('leaves an empty diary that can be written in at once', async () => {
    const folder = await diaryFolder();
    const { api, close } = await openTest(folder);
    await api.data.erase('ERASE');
    expect(api.record.read().record).toEqual(emptyRecord);
    await api.record.change([upsertShift()]);
    await close();
    await inTest(folder, async (again) => {
      expect(again.record.read().record).toEqual({ ...emptyRecord, shifts: [aShift()] });
      expect(await again.data.recovery()).toEqual({ notices: [], offer: null });
    });
  });
});

it('an erasing that was cut off after its marker is finished at the next start', async () => {
  const folder = await diaryFolder();
  await writeFile(path.join(folder, 'erasing.json'), '{}\n');
  await writeFile(path.join(folder, 'letter.txt'), 'not ours');
  const { api } = await openTest(folder);
  expect(api.record.read().record).toEqual(emptyRecord);
  expect(await namesIn(folder)).toEqual(['letter.txt']);
});
