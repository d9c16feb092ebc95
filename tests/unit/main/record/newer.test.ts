/** A folder that a newer Legwork wrote in: it opens as `newer`, refuses the record, and stays as it is. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileText } from '#main/files/file-text.ts';
import { RecordClosedError } from '#main/user-facing-error.ts';
import type { Services } from '#shared/contract/contract.ts';
import { storedVersion } from '#shared/record/stored-files.ts';
import { upsertShift } from '../../../support/entries.ts';
import { diaryFolder, filesBelow, inTest, openTest } from '../../../support/open-services.ts';
import { tempFolder } from '../../../support/temp-folder.ts';
import { turnVaultOn } from '../../../support/vault.ts';

const newerProfile = fileText(
  { format: 'legwork-profile', version: storedVersion + 1, revision: 9, mood: {} },
  { garments: '' },
);
const newerJournal = fileText(
  { format: 'legwork-journal', version: storedVersion + 1, revision: 9 },
  { entries: '' },
);

const cases = [
  { what: 'profile', name: 'profile', text: newerProfile },
  { what: 'journal', name: 'journal-2026', text: newerJournal },
  {
    what: 'journal of a form unknown',
    name: 'journal-2031',
    text: `{"format":"legwork-journal","version":${storedVersion + 1}}`,
  },
] as const;

const recordCalls: readonly (readonly [string, (api: Services) => unknown])[] = [
  ['record.read', (api) => api.record.read().record],
  ['record.change', (api) => api.record.change([upsertShift()])],
  ['data.recovery', (api) => api.data.recovery()],
  ['data.settle', (api) => api.data.settle('any')],
  ['data.retentionPreview', (api) => api.data.retentionPreview(1)],
  ['data.setRetention', (api) => api.data.setRetention(1)],
  ['backups.list', (api) => api.backups.list(null)],
  ['backups.take', (api) => api.backups.take()],
  ['vault.turnOn', (api) => turnVaultOn(api, 'long enough a passphrase')],
];

/** Opens the folder, asks what is to be asked, and closes it again: every file is then what it was. */
async function expectUntouched(folder: string, ask: (api: Services) => Promise<void> | void): Promise<void> {
  const before = await filesBelow(folder);
  await inTest(folder, async (api) => ask(api));
  expect(await filesBelow(folder)).toEqual(before);
}

describe.each(cases)('a newer $what', ({ name, text }) => {
  const newerFolder = async (): Promise<string> => {
    const folder = await diaryFolder();
    await writeFile(path.join(folder, `${name}.json`), text);
    return folder;
  };

  it('makes the state newer and names the file', async () => {
    const { api } = await openTest(await newerFolder());
    expect(api.data.status()).toMatchObject({ state: 'newer', isVaultOn: false, newerFiles: [name] });
  });

  it('stays as it is, with everything else in the folder, whatever is asked', async () => {
    await expectUntouched(await newerFolder(), async (api) => {
      for (const [call, ask] of recordCalls) {
        const asked = (async () => ask(api))();
        await expect(asked, call).rejects.toThrow(RecordClosedError);
        await expect(asked, call).rejects.toThrow(/newer Legwork/);
      }
    });
  });
});

it('is seen alone in a folder, too, and nothing is added to it', async () => {
  const folder = await tempFolder();
  await writeFile(path.join(folder, 'profile.json'), newerProfile);
  await inTest(folder, async (api) => expect(api.data.status().state).toBe('newer'));
  expect([...(await filesBelow(folder)).keys()]).toEqual(['profile.json']);
});

it('is seen beside files that are damaged: those wait for the newer version, too', async () => {
  const folder = await diaryFolder();
  await writeFile(path.join(folder, 'profile.json'), newerProfile);
  await writeFile(path.join(folder, 'journal-2026.json'), 'damaged');
  await expectUntouched(folder, (api) => expect(api.data.status().state).toBe('newer'));
});

it('is seen in a write that a newer version was cut off in, before any of it is in place', async () => {
  const folder = await diaryFolder();
  const files = { profile: newerProfile, 'journal-2026': newerJournal };
  const pending = fileText({ format: 'legwork-pending', version: 1, files }, {});
  await writeFile(path.join(folder, 'pending.json'), pending);
  await expectUntouched(folder, (api) => expect(api.data.status().state).toBe('newer'));
});

it('of the vault’s own file makes the state newer, too', async () => {
  const folder = await diaryFolder();
  await writeFile(path.join(folder, 'vault.json'), '{"format":"legwork-vault","version":2}');
  await expectUntouched(folder, (api) => {
    expect(api.data.status()).toMatchObject({ state: 'newer', newerFiles: ['vault'] });
    expect(() => api.record.read().record).toThrow(RecordClosedError);
  });
});

it('of a copy is listed as such, and restores nothing', async () => {
  const folder = await diaryFolder();
  await mkdir(path.join(folder, 'backups'), { recursive: true });
  const [name] = [...(await filesBelow(folder)).keys()].filter((each) => each.startsWith('backups/'));
  const bytes = await readFile(path.join(folder, name ?? ''));
  const headerLine = bytes.subarray(0, bytes.indexOf('\n')).toString().replace('"version":2', '"version":3');
  const { hash } = await import('node:crypto');
  const newer = `${headerLine}\n${hash('sha256', `${headerLine}payload`)}\npayload`;
  await writeFile(path.join(folder, 'backups', '20270101-120000-r99.legwork'), newer);
  const { api } = await openTest(folder);
  const { backups, unreadable } = await api.backups.list(null);
  expect(backups).toHaveLength(1);
  expect(unreadable).toEqual([{ name: '20270101-120000-r99.legwork', why: 'newer' }]);
  const restored = api.backups.restore({ id: '20270101-120000-r99', folder: null }, 'whole');
  await expect(restored).rejects.toThrow(/newer Legwork.*record is as it was/);
});
