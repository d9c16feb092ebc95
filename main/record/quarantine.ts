/**
 * Where a file goes that is not what it should be: copied, byte for byte, under its name and the time, before
 * anything is written in its place. With a vault on, what is not sealed yet is sealed.
 */
import { readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import { type DataKey, decryptBytes, encryptBytes, isEncrypted } from '../crypto/encryption.ts';
import { fileOf, listFiles, removeFiles, writeWhole } from '../files/files.ts';
import { type FileName, quarantineFolder } from './layout.ts';

const encryptedSuffix = '.sealed';

/** The wall clock as part of a file name: `2026-11-24 08-12-39`. */
const stampOf = (now: ZonedTime): string => now.slice(0, 19).replace('T', ' ').replaceAll(':', '-');

const asStored = (name: string, bytes: Uint8Array, key: DataKey | null): Uint8Array =>
  key === null || isEncrypted(Buffer.from(bytes).toString('utf8'))
    ? bytes
    : encryptBytes(key, name, '', bytes);

/** Whether these bytes were quarantined before, by a start that was cut off. */
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
  /** What tells it from others of its name: why it is here. */
  readonly label: string;
  readonly now: ZonedTime;
  readonly key: DataKey | null;
};

/** A name that nothing has yet: the clock may stand still or go back, and what lies here is never written over. */
function freeName(taken: readonly string[], { name, label, now }: FileToQuarantine): string {
  for (let number = 1; ; number += 1) {
    const file = `${name} ${label} ${stampOf(now)}${number === 1 ? '' : ` ${number}`}.json`;
    if (!taken.includes(file) && !taken.includes(`${file}${encryptedSuffix}`)) return file;
  }
}

/** Copies the bytes aside and returns where, relative to the data folder. */
async function copyToQuarantine(what: FileToQuarantine): Promise<string> {
  const { dataFolder, name, bytes, key } = what;
  const folder = path.join(dataFolder, quarantineFolder);
  const file = freeName(await listFiles(folder), what);
  const stored = asStored(file, bytes, key);
  const isEncryptedNow = stored !== bytes;
  const same = isEncryptedNow ? null : await findSame(folder, name, bytes);
  const as = same ?? (isEncryptedNow ? `${file}${encryptedSuffix}` : file);
  if (same === null) await writeWhole(path.join(folder, as), stored);
  return path.posix.join(quarantineFolder, as);
}

/**
 * Puts the file aside and returns where, relative to the data folder. Where no copy can be made, for want of space,
 * the file itself is renamed: it must not be written over. Throws the file system's error when neither can be done.
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

/** Seals what lies aside in plain (`to` sealed), or opens what this key sealed, file by file; the rest stays. */
export async function convertQuarantine(
  dataFolder: string,
  key: DataKey,
  to: 'sealed' | 'plain',
): Promise<void> {
  const folder = path.join(dataFolder, quarantineFolder);
  for (const name of await listFiles(folder)) {
    const file = path.join(folder, name);
    const bytes = await readFile(file);
    if (to === 'sealed' && !name.endsWith(encryptedSuffix) && !isEncrypted(bytes.toString('utf8'))) {
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
  await writeWhole(to, bytes);
  await removeFiles([from]);
}
