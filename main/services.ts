/**
 * Everything behind the page, put together for whichever host runs it.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { About, ApiServices } from '#shared/api/services.ts';
import type { ZonedTime } from '#shared/record/zoned-time.ts';
import { assertUsableFolder } from './record/data-folder.ts';
import { type DataFolder, openFolder } from './record/folder.ts';
import { lockFolder } from './record/lock.ts';
import type { Session } from './record/session.ts';
import type { CreateStoreFile } from './record/store.ts';
import { type ScryptCost, standardCost } from './record/vault/key-wrap.ts';

export type ServicesOptions = {
  /** Absolute path of an existing folder. */
  readonly dataFolder: string;
  readonly createStoreFile: CreateStoreFile;
  readonly host: About['host'];
  readonly version: string;
  /** The moment, in the machine's zone. */
  readonly now: () => ZonedTime;
  /** Asks the user for a folder; left out where the host has no dialog for it. */
  readonly chooseFolder?: () => Promise<string | null>;
  /** What a guess at the passphrase costs; tests take less. */
  readonly scryptCost?: ScryptCost;
};

export type OpenServices = {
  readonly api: ApiServices;
  /** Waits for what is under way and lets go of the folder. Every change is on disk before its call returns. */
  readonly close: () => Promise<void>;
};

function recordService(folder: DataFolder): ApiServices['record'] {
  return {
    read: () => folder.session().keeper.read(),
    change: async (changes) => {
      const inverse = await folder.queued(({ keeper }) => keeper.change(changes));
      // After the answer: the copy is another file, and a save never waits for it.
      void folder.queued(({ copies }) => copies.takeIfDue('saved')).catch(() => undefined);
      return { inverse };
    },
  };
}

function dataService(folder: DataFolder, chooseFolder: ServicesOptions['chooseFolder']): ApiServices['data'] {
  return {
    status: folder.status,
    recovery: () => folder.queued((session) => session.recovery()),
    settle: (id) => folder.queued((session) => session.settle(id)),
    retentionPreview: (keepYears) => folder.session().preview(keepYears),
    setRetention: (keepYears) => folder.queued((session) => session.retain(keepYears)),
    erase: folder.erase,
    chooseFolder: async () => (await chooseFolder?.()) ?? null,
  };
}

function copiesService(folder: DataFolder): ApiServices['copies'] {
  const remember = async ({ keeper }: Session, copyFolder: string): Promise<void> => {
    const { settings } = keeper.read();
    if (settings.copyFolder === copyFolder) return;
    await keeper.change([{ action: 'put', kind: 'settings', entry: { ...settings, copyFolder } }]);
  };
  return {
    list: (other) => folder.queued(({ copies }) => copies.list(other)),
    take: () => folder.queued(({ copies }) => copies.take('asked')),
    writeTo: async (other) => {
      const { copies } = folder.session();
      // Not queued: a slow drive must not hold up a save.
      const copy = await copies.writeTo(other);
      await folder.queued((session) => remember(session, other));
      return copy;
    },
    difference: (place, passphrase) => folder.queued((session) => session.difference(place, passphrase)),
    restore: (place, mode, passphrase) =>
      folder.queued((session) => session.restore(place, mode, passphrase)),
  };
}

/**
 * Takes hold of the data folder, reads the record and serves it.
 * @throws UserFacingError when the folder is missing, not writable, or open in another process
 */
export async function openServices(options: ServicesOptions): Promise<OpenServices> {
  const { dataFolder, createStoreFile, host, version, now, chooseFolder } = options;
  await assertUsableFolder(dataFolder);
  const lock = await lockFolder(dataFolder);
  try {
    const scryptCost = options.scryptCost ?? standardCost;
    const folder = await openFolder({ dataFolder, createStoreFile, now, pause: wait, scryptCost });
    const about = { version, host, dataFolder, canChooseFolder: chooseFolder !== undefined };
    const api: ApiServices = {
      about,
      record: recordService(folder),
      data: dataService(folder, chooseFolder),
      copies: copiesService(folder),
      vault: folder,
    };
    return {
      api,
      close: async () => {
        await folder.close();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}
