/** The copies in one folder: listed, read back, written and checked. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ServiceSentence } from '#shared/api/service-sentences.ts';
import type { Copies, Copy } from '#shared/api/services.ts';
import { ServiceError } from '../../user-facing-error.ts';
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
  readonly unreadable: Copies['unreadable'];
};

/** Reads every copy of the folder and checks its sum. */
export async function listCopies(folder: string): Promise<Listing> {
  const whole: ListedCopy[] = [];
  const unreadable: Copies['unreadable'][number][] = [];
  for (const id of await copyIds(folder)) {
    const bytes = await readFile(copyPath(folder, id));
    const read = readCopyHeader(bytes);
    if (read.kind === 'whole') {
      whole.push({ copy: copyOf(id, read.header, bytes.length), header: read.header });
    } else unreadable.push({ name: `${id}${extension}`, why: read.kind });
  }
  whole.sort((a, b) => b.header.revision - a.header.revision || (a.copy.id < b.copy.id ? 1 : -1));
  return { whole, unreadable };
}

/** A folder of the user's for copies. @throws ServiceError when it is not one. */
export async function assertCopyFolder(folder: string): Promise<void> {
  const found = path.isAbsolute(folder) ? await stat(folder).catch(() => null) : null;
  if (found?.isDirectory() !== true) {
    throw new ServiceError({ id: 'service.no-folder', values: { folder } });
  }
}

export type OpenedCopy = { readonly header: CopyHeader; readonly files: CopyFiles };

/**
 * Reads one copy whole.
 * @param keyFor the key for a sealed copy, or null where there is none
 * @throws ServiceError when it is gone, damaged, newer, or sealed by another key
 */
export async function readCopy(
  folder: string,
  id: string,
  keyFor: (header: CopyHeader) => Promise<DataKey | null>,
): Promise<OpenedCopy> {
  const bytes = await readFile(copyPath(folder, id)).catch(() => null);
  if (bytes === null) throw new ServiceError({ id: 'service.copy-gone' });
  const read = readCopyHeader(bytes);
  if (read.kind !== 'whole') throw new ServiceError({ id: `service.copy-${read.kind}` });
  const files = await openCopy(read, await keyFor(read.header));
  if (files !== null) return { header: read.header, files };
  throw new ServiceError({
    id: read.header.keyId === null ? 'service.copy-damaged' : 'service.copy-other-key',
  });
}

function isSame(a: CopyFiles, b: CopyFiles): boolean {
  return a.size === b.size && [...a].every(([name, text]) => b.get(name) === text);
}

type CopyFailure = Extract<ServiceSentence['id'], `service.no-copy.${string}`>;

const copyFailures: Readonly<Record<string, CopyFailure>> = {
  ENOSPC: 'service.no-copy.disk-full',
  EFBIG: 'service.no-copy.disk-full',
  EROFS: 'service.no-copy.read-only',
  EACCES: 'service.no-copy.not-allowed',
  EPERM: 'service.no-copy.not-allowed',
};

const copyFailure = (cause: unknown): ServiceError =>
  cause instanceof ServiceError
    ? cause
    : new ServiceError({ id: copyFailures[codeOf(cause)] ?? 'service.no-copy.not-written' }, { cause });

/**
 * Writes a copy, reads it back from the disk and compares it before it bears its name.
 * @param id its file's name, which the user may have changed since it was made
 * @throws ServiceError when it could not be written or did not read back the same
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
      if (held === null || !isSame(held, files)) {
        throw new ServiceError({ id: 'service.no-copy.not-read-back' });
      }
    });
    return { copy: copyOf(id, { ...header, keyId: key?.id ?? null }, bytes.length), header };
  } catch (error) {
    throw copyFailure(error);
  }
}
