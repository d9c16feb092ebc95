/** Strict mode's part of the API: a treatment begins, and lines are added to its log. Nothing else can be done to either. */
import type { ApiServices } from '#shared/contract/services.ts';
import type { Change } from '#shared/record/change.ts';
import { InvalidEntryError, type Issue } from '#shared/record/issue.ts';
import type { StrictEntry } from '#shared/record/strict-entry.ts';
import { readClinicSheet } from '#shared/strict/clinic-sheet.ts';
import { linesFor } from '#shared/strict/lines.ts';
import { entriesOfTreatment, logOf } from '#shared/strict/treatment-log.ts';
import { epochSecondsOf, utcOf } from '#shared/time/instants.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import type { DataFolder } from '../record/folder.ts';
import type { Repository } from '../record/repository.ts';

/** Lines that do not follow the last one of their log: another page has added some meanwhile. */
function outOfTurn(repository: Repository, entries: readonly StrictEntry[]): readonly Issue[] {
  const record = repository.read();
  const lastNumbers = new Map<string, number>();
  return entries.flatMap(({ id, treatmentId, number }) => {
    const last = lastNumbers.get(treatmentId) ?? entriesOfTreatment(record, treatmentId).at(-1)?.number ?? 0;
    lastNumbers.set(treatmentId, number);
    if (number === last + 1) return [];
    return [
      {
        ...{ entryKind: 'strictEntry', entryId: id, field: 'number', reason: 'number-out-of-turn' },
        message: 'Something else was added to the log meanwhile. Look at it, then add this again.',
      } satisfies Issue,
    ];
  });
}

/** "Still on", said where there is no page to say it: a line of the log, as of now. */
export async function stillOn(
  folder: DataFolder,
  treatmentId: string,
  now: ZonedTime,
  newId: () => string,
): Promise<void> {
  await folder.queued(async ({ repository }) => {
    const record = repository.read();
    const treatment = record.treatments.find(({ id }) => id === treatmentId);
    if (treatment === undefined) return;
    const at = utcOf(Math.floor(epochSecondsOf(now)));
    const entries = linesFor(logOf(record, treatment), [{ kind: 'confirm', at }], { now, newId });
    await repository.change(entries.map((entry) => ({ action: 'upsert', kind: 'strictEntry', entry })));
  });
}

/**
 * @param current the folder that is served: the user's own, or the demo's
 * @param thenLook called after each write
 */
export function strictService(current: () => DataFolder, thenLook: () => void): ApiServices['strict'] {
  const write = async (changesOf: (repository: Repository) => readonly Change[]): Promise<void> => {
    const folder = current();
    await folder.queued(({ repository }) => repository.change(changesOf(repository)));
    // After the answer, as for any save.
    void folder.queued(({ backups }) => backups.takeIfDue('saved')).catch(() => undefined);
    thenLook();
  };
  return {
    start: (treatment) => write(() => [{ action: 'upsert', kind: 'treatment', entry: treatment }]),
    append: (entries) =>
      write((repository) => {
        const issues = outOfTurn(repository, entries);
        if (issues.length > 0) throw new InvalidEntryError(issues);
        return entries.map((entry) => ({ action: 'upsert', kind: 'strictEntry', entry }));
      }),
    readSheet: readClinicSheet,
  };
}
