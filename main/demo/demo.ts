/**
 * The demo: a made-up diary in a folder of its own inside the data folder. The app serves it in place of the user's
 * diary until the user leaves it. Leaving deletes it, and so does the next start.
 */
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { dateOf, zoneOf } from '#shared/time/wall-clock.ts';
import { type DataFolder, type FolderOptions, openFolder } from '../record/folder.ts';
import { ServiceError } from '../user-facing-error.ts';
import { type SampleWords, sampleDiary } from './sample-diary.ts';

const demoFolder = (dataFolder: string): string => path.join(dataFolder, 'legwork-trial');

/** Deletes the demo's folder. Nothing in it is the user's. */
export const removeDemo = (dataFolder: string): Promise<void> =>
  rm(demoFolder(dataFolder), { recursive: true, force: true });

export type DemoOptions = FolderOptions & { readonly words: () => SampleWords };

async function openDemo({ words, ...options }: DemoOptions): Promise<DataFolder> {
  const dataFolder = demoFolder(options.dataFolder);
  await removeDemo(options.dataFolder);
  await mkdir(dataFolder, { mode: 0o700 });
  const demo = await openFolder({ ...options, dataFolder });
  const now = options.now();
  await demo.queued(({ repository }) => repository.change(sampleDiary(dateOf(now), zoneOf(now), words())));
  return demo;
}

export type Served = {
  /** The folder that calls use: the user's own, or the demo's. */
  readonly folder: () => DataFolder;
  readonly isDemo: () => boolean;
  readonly start: () => Promise<void>;
  readonly leave: () => Promise<void>;
};

/** Whether the vault is on and set to lock by itself. */
const locksByItself = (own: DataFolder): boolean =>
  own.status().isVaultOn && own.session().repository.read().settings.lockAfterMinutes !== null;

/**
 * Serves the user's own folder, or the demo's while a demo runs. The process still holds the user's folder then. It
 * locks a vault that locks by itself: leaving the demo asks for the passphrase.
 */
export function serve(own: DataFolder, options: DemoOptions): Served {
  let demo: DataFolder | null = null;
  return {
    folder: () => demo ?? own,
    isDemo: () => demo !== null,
    start: async () => {
      if (demo !== null) return;
      // Throws if the user's diary is not open: the user must learn that, not see a demo.
      own.session();
      demo = await openDemo(options).catch(async (cause: unknown) => {
        await removeDemo(options.dataFolder).catch(() => undefined);
        throw new ServiceError({ id: 'service.demo-not-begun' }, { cause });
      });
      // A person at the demo cannot see the open diary behind it, nor lock it.
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
