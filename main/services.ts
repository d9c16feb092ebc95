/**
 * Everything behind the page, put together for whichever host runs it.
 */
import type { About, ApiServices } from '#shared/api/services.ts';
import { assertUsableFolder } from './record/data-folder.ts';
import { createKeeper } from './record/keeper.ts';
import { lockFolder } from './record/lock.ts';
import { openRecord } from './record/open.ts';
import { createWriter, removeLeftovers } from './record/record-file.ts';
import type { CreateStoreFile } from './record/store.ts';

export type ServicesOptions = {
  /** Absolute path of an existing folder. */
  readonly dataFolder: string;
  readonly createStoreFile: CreateStoreFile;
  readonly host: About['host'];
  readonly version: string;
};

export type OpenServices = {
  readonly api: ApiServices;
  /** Lets go of the folder. Every change is written before its call returns, so nothing is left to write. */
  readonly close: () => Promise<void>;
};

/**
 * Takes hold of the data folder, reads the record and serves it.
 * @throws UserFacingError when the folder is missing, not writable, or open in another process; when a file of
 *   it cannot be read or is of a newer version.
 */
export async function openServices(options: ServicesOptions): Promise<OpenServices> {
  const { dataFolder, createStoreFile, host, version } = options;
  await assertUsableFolder(dataFolder);
  const lock = await lockFolder(dataFolder);
  try {
    await removeLeftovers(dataFolder);
    const opened = await openRecord(dataFolder);
    const record = createKeeper(opened, createWriter(dataFolder, createStoreFile));
    return { api: { about: { version, host, dataFolder }, record }, close: lock.release };
  } catch (error) {
    await lock.release();
    throw error;
  }
}
