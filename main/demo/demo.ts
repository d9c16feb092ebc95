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

const demoFolder = (dataFolder: string): string => path.join(dataFolder, 'legwork-trial');

/** Deletes what a demo left: nothing in it is the user's. */
export const removeDemo = (dataFolder: string): Promise<void> =>
  rm(demoFolder(dataFolder), { recursive: true, force: true });

async function openDemo(options: FolderOptions): Promise<DataFolder> {
  const dataFolder = demoFolder(options.dataFolder);
  await removeDemo(options.dataFolder);
  await mkdir(dataFolder, { mode: 0o700 });
  const demo = await openFolder({ ...options, dataFolder });
  const now = options.now();
  await demo.queued(({ repository }) => repository.change(sampleDiary(dateOf(now), zoneOf(now))));
  return demo;
}

export type Served = {
  /** The folder that calls are about: the user's own, or the demo's. */
  readonly folder: () => DataFolder;
  readonly isDemo: () => boolean;
  readonly start: () => Promise<void>;
  readonly leave: () => Promise<void>;
};

/** Whether a vault is on and not chosen to stay open until it is locked by hand. */
const locksByItself = (own: DataFolder): boolean =>
  own.status().isVaultOn && own.session().repository.read().settings.lockAfterMinutes !== null;

/**
 * Serves the user's own folder, and the demo's while there is one. The own one stays held behind it, and where a vault
 * is on it is locked: leaving the demo asks for the passphrase.
 */
export function serve(own: DataFolder, options: FolderOptions): Served {
  let demo: DataFolder | null = null;
  return {
    folder: () => demo ?? own,
    isDemo: () => demo !== null,
    start: async () => {
      if (demo !== null) return;
      // Whoever has not unlocked their diary is told so, and shown nothing in its place.
      own.session();
      demo = await openDemo(options).catch(async (cause: unknown) => {
        await removeDemo(options.dataFolder).catch(() => undefined);
        throw new ServiceError({ id: 'service.demo-not-begun' }, { cause });
      });
      // Nobody at the demo's screens sees that a diary lies open behind them, or locks it.
      if (locksByItself(own)) await own.lock();
    },
    leave: async () => {
      const left = demo;
      if (left === null) return;
      demo = null;
      await left.close();
      await removeDemo(options.dataFolder);
    },
  };
}
