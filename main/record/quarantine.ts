/**
 * Quarantines damaged and foreign files: copies them byte for byte, under their name and the time, before anything is
 * written in their place. With a vault on, plain files are encrypted.
 */
import { readdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import { type DataKey, decryptBytes, encryptBytes, isEncrypted } from '../crypto/encryption.ts';
import { writeDurably } from '../files/durable.ts';
import { ensureOwnFolder, fileOf, flushFolder, listFiles, removeFiles } from '../files/files.ts';
import type { FileName } from '../files/names.ts';
import { quarantineFolder } from './layout.ts';
import { encryptedSuffix, quarantinedName } from './own-files.ts';

const asStored = (name: string, bytes: Uint8Array, key: DataKey | null): Uint8Array =>
  key === null || isEncrypted(Buffer.from(bytes).toString('utf8'))
    ? bytes
    : encryptBytes(key, name, '', bytes);

/** Whether an interrupted start has already quarantined these bytes. */
async function findSame(folder: string, name: FileName, bytes: Uint8Array): Promise<string | null> {
  for (const each of await listFiles(folder)) {
    if (!each.startsWith(`${name} `)) continue;
    if ((await readFile(path.join(folder, each))).equals(bytes)) return each;
  }
  return null;
}

export type FileToQuarantine = {
  readonly dataFolder: string;
  readonly name: FileName;
  readonly bytes: Uint8Array;
  /** Why the file is here. It is part of the name. */
  readonly label: string;
  readonly now: ZonedTime;
  readonly key: DataKey | null;
};

/** An unused name. The clock may stop or go back, and quarantined files are never overwritten. */
function freeName(
  taken: readonly string[],
  { name, label, now }: Pick<FileToQuarantine, 'name' | 'label' | 'now'>,
): string {
  for (let number = 1; ; number += 1) {
    const file = quarantinedName(name, label, now, number);
    if (!taken.includes(file) && !taken.includes(`${file}${encryptedSuffix}`)) return file;
  }
}

/** Copies the bytes into quarantine. Returns the path, relative to the data folder. */
async function copyToQuarantine(what: FileToQuarantine): Promise<string> {
  const { dataFolder, name, bytes, key } = what;
  const folder = path.join(dataFolder, quarantineFolder);
  const file = freeName(await listFiles(folder), what);
  const stored = asStored(file, bytes, key);
  const isEncryptedNow = stored !== bytes;
  const same = isEncryptedNow ? null : await findSame(folder, name, bytes);
  const as = same ?? (isEncryptedNow ? `${file}${encryptedSuffix}` : file);
  if (same === null) {
    await ensureOwnFolder(folder);
    await writeDurably(path.join(folder, as), stored);
  }
  return path.posix.join(quarantineFolder, as);
}

/**
 * Quarantines the file and returns its path, relative to the data folder. If there is no space for a copy, it renames
 * the file, which must not be overwritten. Throws the file system's error if both fail.
 */
export async function quarantineFile(file: FileToQuarantine): Promise<string> {
  try {
    return await copyToQuarantine(file);
  } catch {
    const { dataFolder, name } = file;
    const as = freeName(await listFiles(dataFolder), file);
    await rename(fileOf(dataFolder, name), path.join(dataFolder, as));
    return as;
  }
}

/** Moves `from` into quarantine, which needs no space. Returns the path, relative to the data folder. */
export async function moveToQuarantine(
  from: string,
  what: Pick<FileToQuarantine, 'dataFolder' | 'name' | 'label' | 'now'>,
): Promise<string> {
  const folder = path.join(what.dataFolder, quarantineFolder);
  await ensureOwnFolder(folder);
  const as = freeName(await readdir(folder), what);
  await rename(from, path.join(folder, as));
  flushFolder(folder);
  return path.posix.join(quarantineFolder, as);
}

/** Encrypts plain quarantined files, or decrypts those of this key, file by file. Other files stay. */
export async function convertQuarantine(
  dataFolder: string,
  key: DataKey,
  to: 'encrypted' | 'plain',
): Promise<void> {
  const folder = path.join(dataFolder, quarantineFolder);
  for (const name of await listFiles(folder)) {
    const file = path.join(folder, name);
    const bytes = await readFile(file);
    if (to === 'encrypted' && !name.endsWith(encryptedSuffix) && !isEncrypted(bytes.toString('utf8'))) {
      await replaceBy(file, `${file}${encryptedSuffix}`, encryptBytes(key, name, '', bytes));
    }
    if (to === 'plain' && name.endsWith(encryptedSuffix)) {
      const plainName = name.slice(0, -encryptedSuffix.length);
      const plain = decryptBytes(key, plainName, '', bytes);
      if (plain !== null) await replaceBy(file, path.join(folder, plainName), plain);
    }
  }
}

async function replaceBy(from: string, to: string, bytes: Uint8Array): Promise<void> {
  await writeDurably(to, bytes);
  await removeFiles([from]);
}
