/**
 * A data folder in which strict mode runs, with a log whose lines have the names and times that a test gives them. Main
 * names and times what a page says, so the lines are written below the services, by the record's owner.
 */
import { randomUUID } from 'node:crypto';
import { openFolder } from '#main/record/folder.ts';
import type { Change } from '#shared/record/change.ts';
import { defaultPerson } from '#shared/record/person.ts';
import type { StrictEntry } from '#shared/record/strict-entry.ts';
import type { Treatment } from '#shared/record/treatment.ts';

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
  const folder = await openFolder({
    dataFolder,
    now: () => treatment.enteredAt,
    pause: async () => undefined,
    scryptCost: { n: 2 ** 10, r: 8, p: 1 },
    newId: randomUUID,
  });
  const all: readonly Change[] = [
    { action: 'upsert', kind: 'person', entry: defaultPerson },
    ...changes,
    { action: 'upsert', kind: 'treatment', entry: treatment },
    ...entries.map((entry): Change => ({ action: 'upsert', kind: 'strictEntry', entry })),
  ];
  await folder.queued(({ change }) => change(all, null));
  await folder.close();
}
