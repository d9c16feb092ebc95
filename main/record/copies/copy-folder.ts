/** The copies in one folder: listed, read back, written and checked. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Copy } from '#shared/api/services.ts';
import { UserFacingError } from '../../user-facing-error.ts';
import { codeOf, listFiles, writeWhole } from '../files.ts';
import type { DataKey } from '../vault/sealing.ts';
import {
  type CopyFiles,
  type CopyHeader,
  copyOf,
  encodeCopy,
  openCopy,
  readCopyHeader,
} from './copy-file.ts';

const extension = '.legwork';

export const copyPath = (folder: string, id: string): string => path.join(folder, `${id}${extension}`);

/** The ids of what bears a copy's name. */
const copyIds = async (folder: string): Promise<readonly string[]> =>
  (await listFiles(folder)).flatMap((name) =>
    name.endsWith(extension) ? name.slice(0, -extension.length) : [],
  );

/** `20261124-081239-r123`: the wall clock, and the revision, which orders copies when the clock does not. */
const copyIdOf = ({ takenAt, revision }: Pick<CopyHeader, 'takenAt' | 'revision'>): string =>
  `${takenAt.slice(0, 10).replaceAll('-', '')}-${takenAt.slice(11, 19).replaceAll(':', '')}-r${revision}`;

/** Revisions beyond this are no count of anything written. */
const mostRevisions = 2 ** 40;

/** The highest revision of any copy in the folder, by their names; 0 without copies. */
export async function highestRevision(folder: string): Promise<number> {
  const revisions = (await copyIds(folder)).map((id) => Number(/-r(\d+)$/.exec(id)?.[1] ?? 0));
  return Math.max(0, ...revisions.filter((revision) => revision < mostRevisions));
}

export type ListedCopy = { readonly copy: Copy; readonly header: CopyHeader };

export type Listing = {
  /** The newest first. */
  readonly whole: readonly ListedCopy[];
  readonly unreadable: readonly { readonly name: string; readonly why: string }[];
};

const whys = {
  damaged: 'It is not as it was written: damaged or cut short.',
  newer: 'A newer Legwork wrote it.',
} as const;

/** Reads every copy of the folder and checks its sum. */
export async function listCopies(folder: string): Promise<Listing> {
  const whole: ListedCopy[] = [];
  const unreadable: { name: string; why: string }[] = [];
  for (const id of await copyIds(folder)) {
    const bytes = await readFile(copyPath(folder, id));
    const read = readCopyHeader(bytes);
    if (read.kind === 'whole') {
      whole.push({ copy: copyOf(id, read.header, bytes.length), header: read.header });
    } else unreadable.push({ name: `${id}${extension}`, why: whys[read.kind] });
  }
  whole.sort((a, b) => b.header.revision - a.header.revision || (a.copy.id < b.copy.id ? 1 : -1));
  return { whole, unreadable };
}

/** A folder of the user's for copies. @throws UserFacingError when it is not one. */
export async function assertCopyFolder(folder: string): Promise<void> {
  const found = path.isAbsolute(folder) ? await stat(folder).catch(() => null) : null;
  if (found?.isDirectory() !== true) {
    throw new UserFacingError(
      `There is no folder ${folder}: plug the drive in or make the folder first, and give its whole path. Nothing was changed.`,
    );
  }
}

export type OpenedCopy = { readonly header: CopyHeader; readonly files: CopyFiles };

/**
 * Reads one copy whole.
 * @param keyFor the key for a sealed copy, or null where there is none
 * @throws UserFacingError when it is gone, damaged, newer, or sealed by another key
 */
export async function readCopy(
  folder: string,
  id: string,
  keyFor: (header: CopyHeader) => Promise<DataKey | null>,
): Promise<OpenedCopy> {
  const bytes = await readFile(copyPath(folder, id)).catch(() => null);
  if (bytes === null) throw new UserFacingError('This copy is gone. Your record is as it was.');
  const read = readCopyHeader(bytes);
  if (read.kind !== 'whole') {
    throw new UserFacingError(`This copy cannot be used. ${whys[read.kind]} Your record is as it was.`);
  }
  const files = await openCopy(read, await keyFor(read.header));
  if (files !== null) return { header: read.header, files };
  throw new UserFacingError(
    read.header.keyId === null
      ? `This copy cannot be used. ${whys.damaged} Your record is as it was.`
      : 'This copy is encrypted with a key that is not this vault’s: give the passphrase that it was made under. Your record is as it was.',
  );
}

function isSame(a: CopyFiles, b: CopyFiles): boolean {
  return a.size === b.size && [...a].every(([name, text]) => b.get(name) === text);
}

const copyFailures: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Free some space',
  EFBIG: 'the disk is full. Free some space',
  EROFS: 'the disk is read-only. Choose another folder or make it writable',
  EACCES: 'Legwork may not write there. Change the permissions or choose another folder',
  EPERM: 'Legwork may not write there. Change the permissions or choose another folder',
};

function copyFailure(cause: unknown): UserFacingError {
  if (cause instanceof UserFacingError) return cause;
  const what = copyFailures[codeOf(cause)] ?? 'the folder could not be written. Look whether it is there';
  return new UserFacingError(`No copy was made: ${what}, then try again. Your record is safe.`, { cause });
}

/**
 * Writes a copy, reads it back from the disk and compares it before it bears its name.
 * @param id its file's name, which the user may have changed since it was made
 * @throws UserFacingError when it could not be written or did not read back the same
 */
export async function writeCopy(
  folder: string,
  header: CopyHeader,
  files: CopyFiles,
  key: DataKey | null,
  id = copyIdOf(header),
): Promise<ListedCopy> {
  try {
    const bytes = await encodeCopy(header, files, key);
    await writeWhole(copyPath(folder, id), bytes, async (staged) => {
      const back = readCopyHeader(await readFile(staged));
      const held = back.kind === 'whole' ? await openCopy(back, key) : null;
      if (held === null || !isSame(held, files)) throw new UserFacingError(notReadBack);
    });
    return { copy: copyOf(id, { ...header, keyId: key?.id ?? null }, bytes.length), header };
  } catch (error) {
    throw copyFailure(error);
  }
}

const notReadBack =
  'No copy was made: what was written did not read back the same, so the disk may be failing. Your record and the former copies are as they were.';
