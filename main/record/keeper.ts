/**
 * Keeps the record: the state in memory, and every change to it checked, written and only then acknowledged.
 */
import type { ApiServices } from '#shared/api/services.ts';
import { problemsOfChanges } from '#shared/exposure/problems.ts';
import { applyChanges, type Change } from '#shared/record/change.ts';
import { InvalidEntryError } from '#shared/record/problem.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { UserFacingError } from '../user-facing-error.ts';
import { contentOf, type FileName, touchedFiles } from './layout.ts';
import type { OpenedRecord } from './open.ts';
import type { WriteFile } from './record-file.ts';

/** What went wrong with a save, by the system's code, in words. */
const saveFailures: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Free some space, then save again.',
  EROFS: 'the disk is read-only. Make it writable, then save again.',
  EACCES: 'Legwork may not write in its data folder. Change its permissions, then save again.',
  EPERM: 'another program holds the file. Wait a moment, then save again.',
  EBUSY: 'another program holds the file. Wait a moment, then save again.',
  ENOENT: 'the data folder is gone. Put it back, then save again.',
};

function saveError(cause: unknown): UserFacingError {
  const code = (cause as NodeJS.ErrnoException | null)?.code ?? '';
  const what = saveFailures[code] ?? 'the data folder could not be written. Try again.';
  return new UserFacingError(`Not saved: ${what} Everything saved before is safe.`, { cause });
}

/** The record of one folder, opened, with the writer of that folder. */
export function createKeeper(opened: OpenedRecord, write: WriteFile): ApiServices['record'] {
  let record: LegworkRecord = opened.record;
  let revision = opened.revision;
  /** Files that may differ from the record since a save of them failed; the next save writes them again. */
  const stale = new Set<FileName>();

  const writeAll = (next: LegworkRecord, files: readonly FileName[]): void => {
    const due = new Set([...files, ...stale]);
    for (const name of due) stale.add(name);
    for (const name of due) {
      revision += 1;
      write(name, contentOf(next, name, revision));
    }
    stale.clear();
  };

  return {
    read: () => record,
    change: async (changes: readonly Change[]) => {
      const applied = applyChanges(record, changes);
      const problems = problemsOfChanges(applied.record, changes);
      if (problems.length > 0) throw new InvalidEntryError(problems);
      try {
        writeAll(applied.record, touchedFiles(changes, applied.inverse));
      } catch (error) {
        throw saveError(error);
      }
      record = applied.record;
      return { inverse: applied.inverse };
    },
  };
}
