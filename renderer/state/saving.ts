/** The saves of the screens: changes, a treatment, lines of its log, a restore. Each reports when it is on disk. */
import type { BackupPlace, RestoreMode } from '#shared/record/backup.ts';
import type { Change } from '#shared/record/change.ts';
import type { Preferences } from '#shared/record/preferences.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import type { SpokenPayload } from '#shared/record/strict-entry.ts';
import type { Treatment } from '#shared/record/treatment.ts';
import type { LocalizedMessage } from '../messages/localized-message.ts';
import { ApiError, messageOf } from './api.ts';
import { tell } from './notices.ts';
import { usePreferences } from './preferences.ts';
import { recordNow, useRecord } from './record.ts';
import { apiNow, enqueue, write } from './session.ts';

/** Changes, or a function that computes them from the record after all earlier saves. */
export type Changes = readonly Change[] | ((record: LegworkRecord) => readonly Change[]);

/**
 * Saves changes after all earlier saves, and reports it. Resolves once they are on disk; without changes it reports
 * nothing. If another window was quicker, it computes the changes again, once.
 * @throws ApiError when refused or not written; the page's record is then unchanged
 */
export const save = (changes: Changes, label: string): Promise<void> =>
  enqueue(async () => {
    const { diary } = useRecord.getState();
    const attempt = async (): Promise<void> => {
      const wanted = typeof changes === 'function' ? changes(recordNow()) : changes;
      if (wanted.length === 0) return;
      await write((api, seen) => api.record.change(wanted, label, seen));
      tell(label, true);
    };
    try {
      await attempt();
    } catch (error) {
      const isBehind = error instanceof ApiError && error.isBehind;
      if (isBehind && useRecord.getState().diary !== diary) {
        // What was meant for one diary must not go into another, such as the demo. Its form is gone with it.
        tell(messageOf(error), false);
        throw error;
      }
      if (typeof changes !== 'function' || !isBehind) throw error;
      await attempt();
    }
  });

/**
 * Begins strict mode; main says when it was entered. It cannot be undone.
 * @throws ApiError as `save` does
 */
export const startTreatment = (
  { enteredAt: _, ...treatment }: Treatment,
  said: LocalizedMessage,
): Promise<void> =>
  enqueue(async () => {
    await write((api) => api.strict.start(treatment));
    tell(said, false);
  });

/**
 * Adds lines to a treatment's log, as of now, and reports it. They cannot be undone, only amended.
 * @throws ApiError as `save` does
 */
export const sayInLog = (
  treatmentId: string,
  payloads: readonly SpokenPayload[],
  said: LocalizedMessage,
): Promise<void> =>
  enqueue(async () => {
    await write((api) => api.strict.say(treatmentId, payloads));
    tell(said, false);
  });

/**
 * Restores a backup as one step that can be undone, and answers with the number of entries that changed.
 * @param label of the step; `said` says what came of it
 * @throws ApiError as `save` does
 */
export const restoreBackup = (
  place: BackupPlace,
  mode: RestoreMode,
  { label, said }: { readonly label: string; readonly said: (count: number) => string },
  passphrase?: string,
): Promise<number> =>
  enqueue(async () => {
    const { applied } = await write((api) => api.backups.restore(place, mode, label, passphrase));
    if (applied.length > 0) tell(said(applied.length), true);
    return applied.length;
  });

/**
 * Saves display preferences, and reports it. They are not part of the record and have no undo.
 * @throws ApiError when it could not be written
 */
export const choose = (changes: Partial<Preferences>, said: string): Promise<void> =>
  enqueue(async () => {
    usePreferences.setState(await apiNow().preferences.set(changes));
    tell(said, false);
  });
