/**
 * Looking around without writing a word of one's own: a folder of its own inside the data folder, filled with a
 * made-up diary, served in place of the user's until it is left. Leaving deletes it; so does the next start.
 */
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { dateOf, zoneOf } from '#shared/time/wall-clock.ts';
import { type DataFolder, type FolderOptions, openFolder } from '../record/folder.ts';
import { ServiceError } from '../user-facing-error.ts';
import { sampleDiary } from './sample-diary.ts';

const trialFolder = (dataFolder: string): string => path.join(dataFolder, 'legwork-trial');

/** Deletes what a trial left: nothing in it is the user's. */
export const removeTrial = (dataFolder: string): Promise<void> =>
  rm(trialFolder(dataFolder), { recursive: true, force: true });

async function openTrial(options: FolderOptions): Promise<DataFolder> {
  const dataFolder = trialFolder(options.dataFolder);
  await removeTrial(options.dataFolder);
  await mkdir(dataFolder, { mode: 0o700 });
  const trial = await openFolder({ ...options, dataFolder });
  const now = options.now();
  await trial.queued(({ keeper }) => keeper.change(sampleDiary(dateOf(now), zoneOf(now))));
  return trial;
}

export type Served = {
  /** The folder that calls are about: the user's own, or the trial's. */
  readonly folder: () => DataFolder;
  readonly isTrial: () => boolean;
  readonly start: () => Promise<void>;
  readonly leave: () => Promise<void>;
};

/** Whether a vault is on and not chosen to stay open until it is locked by hand. */
const locksByItself = (own: DataFolder): boolean =>
  own.status().isVaultOn && own.session().keeper.read().settings.lockAfterMinutes !== null;

/**
 * Serves the user's own folder, and the trial's while there is one. The own one stays held behind it, and where a vault
 * is on it is locked: leaving the trial asks for the passphrase.
 */
export function serve(own: DataFolder, options: FolderOptions): Served {
  let trial: DataFolder | null = null;
  return {
    folder: () => trial ?? own,
    isTrial: () => trial !== null,
    start: async () => {
      if (trial !== null) return;
      // Whoever has not unlocked their diary is told so, and shown nothing in its place.
      own.session();
      trial = await openTrial(options).catch(async (cause: unknown) => {
        await removeTrial(options.dataFolder).catch(() => undefined);
        throw new ServiceError({ id: 'service.trial-not-begun' }, { cause });
      });
      // Nobody at the trial's screens sees that a diary lies open behind them, or locks it.
      if (locksByItself(own)) await own.lock();
    },
    leave: async () => {
      const left = trial;
      if (left === null) return;
      trial = null;
      await left.close();
      await removeTrial(options.dataFolder);
    },
  };
}
