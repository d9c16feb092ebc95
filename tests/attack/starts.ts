/** The folders that an attack begins with, and the world around one that it must not reach. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import { inHost } from '../faults/host.ts';
import { diaryChanges } from '../support/entries.ts';
import { aLog, aTreatment } from '../support/strict-entries.ts';
import { writeStrictFolder } from '../support/strict-folder.ts';
import { turnVaultOn } from '../support/vault.ts';

export const startNames = ['empty', 'diary', 'sealed', 'damaged', 'newer'] as const;
export type StartName = (typeof startNames)[number];

export const passphrase = 'a passphrase of this attack';
/** Before it, every entry of the small diary and of its treatment, which is under way; after it, nothing. */
const begin: ZonedTime = '2026-03-05T12:00:00+01:00[Europe/Berlin]';

/** A world holds the data folder, the desk's once one is made, folders for copies, and what nobody named. */
export const worldFolders = { data: 'data', desk: 'data-desk', named: 'named', outside: 'outside' } as const;

export type Starts = {
  /** Makes a new world of this start at `root`, which is not there yet. */
  readonly make: (start: StartName, root: string) => Promise<void>;
  readonly backupId: string;
  readonly recoveryCode: string;
};

/** Prepares every start below `folder`, once a run. */
export async function prepareStarts(folder: string): Promise<Starts> {
  const at = (start: StartName, part = ''): string => path.join(folder, start, part);
  const data = (start: StartName): string => at(start, worldFolders.data);
  // The desk's folder is made with the desk.
  const { desk: _, ...folders } = worldFolders;
  for (const part of Object.values(folders)) {
    await mkdir(at('empty', part), { recursive: true, mode: 0o700 });
  }
  await writeFile(path.join(at('empty', worldFolders.outside), 'secret.json'), '{"secret":true}\n');
  await cp(at('empty'), at('diary'), { recursive: true });
  const strict = { treatment: aTreatment(), entries: aLog.slice(0, 3), changes: diaryChanges };
  await writeStrictFolder(data('diary'), strict);
  const { id } = await inHost(data('diary'), begin, async (api) => {
    await api.backups.writeTo(at('diary', worldFolders.outside));
    return api.backups.writeTo(at('diary', worldFolders.named));
  });
  for (const start of ['sealed', 'damaged', 'newer'] as const) {
    await cp(at('diary'), at(start), { recursive: true });
  }
  const { recoveryCode } = await inHost(data('sealed'), begin, (api) => turnVaultOn(api, passphrase));
  const journal = path.join(data('damaged'), 'journal-2026.json');
  await writeFile(journal, (await readFile(journal, 'utf8')).slice(0, -200));
  await writeFile(path.join(data('newer'), 'profile.json'), '{"format":"legwork-profile","version":99}\n');
  return { make: (start, root) => cp(at(start), root, { recursive: true }), backupId: id, recoveryCode };
}
