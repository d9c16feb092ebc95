/** Strict mode's part of the API: a treatment begins, and lines are added to its log. Nothing else can be done to either. */
import type { ApiServices } from '#shared/api/services.ts';
import type { Change } from '#shared/record/change.ts';
import { InvalidEntryError, type Problem } from '#shared/record/problem.ts';
import type { StrictEntry } from '#shared/record/strict-entry.ts';
import type { ZonedTime } from '#shared/record/zoned-time.ts';
import { readClinicSheet } from '#shared/strict/clinic-sheet.ts';
import { linesFor } from '#shared/strict/lines.ts';
import { entriesOfTreatment, logOf } from '#shared/strict/treatment-log.ts';
import { epochSecondsOf, utcOf } from '#shared/time/instants.ts';
import type { DataFolder } from '../record/folder.ts';
import type { Keeper } from '../record/keeper.ts';

/** Lines that do not follow the last one of their log: another page has added some meanwhile. */
function outOfTurn(keeper: Keeper, entries: readonly StrictEntry[]): readonly Problem[] {
  const record = keeper.read();
  const lastNumbers = new Map<string, number>();
  return entries.flatMap(({ id, treatmentId, number }) => {
    const last = lastNumbers.get(treatmentId) ?? entriesOfTreatment(record, treatmentId).at(-1)?.number ?? 0;
    lastNumbers.set(treatmentId, number);
    if (number === last + 1) return [];
    return [
      {
        ...{ entryKind: 'strictEntry', entryId: id, field: 'number', reason: 'number-out-of-turn' },
        message: 'Something else was added to the log meanwhile. Look at it, then add this again.',
      } satisfies Problem,
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
  await folder.queued(async ({ keeper }) => {
    const record = keeper.read();
    const treatment = record.treatments.find(({ id }) => id === treatmentId);
    if (treatment === undefined) return;
    const at = utcOf(Math.floor(epochSecondsOf(now)));
    const entries = linesFor(logOf(record, treatment), [{ kind: 'confirm', at }], { now, newId });
    await keeper.change(entries.map((entry) => ({ action: 'put', kind: 'strictEntry', entry })));
  });
}

/**
 * @param current the folder that is served: the user's own, or the trial's
 * @param thenLook called after each write
 */
export function strictService(current: () => DataFolder, thenLook: () => void): ApiServices['strict'] {
  const write = async (changesOf: (keeper: Keeper) => readonly Change[]): Promise<void> => {
    const folder = current();
    await folder.queued(({ keeper }) => keeper.change(changesOf(keeper)));
    // After the answer, as for any save.
    void folder.queued(({ copies }) => copies.takeIfDue('saved')).catch(() => undefined);
    thenLook();
  };
  return {
    start: (treatment) => write(() => [{ action: 'put', kind: 'treatment', entry: treatment }]),
    append: (entries) =>
      write((keeper) => {
        const problems = outOfTurn(keeper, entries);
        if (problems.length > 0) throw new InvalidEntryError(problems);
        return entries.map((entry) => ({ action: 'put', kind: 'strictEntry', entry }));
      }),
    readSheet: readClinicSheet,
  };
}
