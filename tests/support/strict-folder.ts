/** A data folder in which strict mode runs, written by the services themselves. */
import { createStoreFile } from '#main/hosts/browser/store-file.ts';
import { openServices } from '#main/services.ts';
import type { Change } from '#shared/record/change.ts';
import { defaultPerson } from '#shared/record/person.ts';
import type { StrictEntry } from '#shared/record/strict-entry.ts';
import type { Treatment } from '#shared/record/treatment.ts';
import { hostDouble } from './host-double.ts';

export type StrictFolder = {
  readonly treatment: Treatment;
  readonly entries?: readonly StrictEntry[];
  /** What else the record holds. */
  readonly changes?: readonly Change[];
};

export async function writeStrictFolder(
  dataFolder: string,
  { treatment, entries = [], changes = [] }: StrictFolder,
): Promise<void> {
  const { api, close } = await openServices({
    dataFolder,
    createStoreFile,
    host: hostDouble().host,
    version: '0.0.0',
    now: () => treatment.enteredAt,
  });
  await api.record.change([{ action: 'upsert', kind: 'person', entry: defaultPerson }, ...changes]);
  await api.strict.start(treatment);
  if (entries.length > 0) await api.strict.append(entries);
  await close();
}
