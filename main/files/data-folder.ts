/**
 * The record's folder: the same for both hosts, and readable only by its owner.
 */
import { chmod, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { StartError } from '../user-facing-error.ts';
import { writeDurably } from './durable.ts';
import { parseJson } from './file-text.ts';
import { readIfThere } from './files.ts';
import { markerFile } from './names.ts';

export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The user's home folder, absolute. */
  readonly home: string;
};

type Environment = Machine['env'];

/** Where settings lie on Linux. A relative XDG_CONFIG_HOME counts as none (XDG Base Directory Specification). */
export const xdgConfigFolder = ({ XDG_CONFIG_HOME: named = '' }: Environment, home: string): string =>
  path.posix.isAbsolute(named) ? named : path.posix.join(home, '.config');

/**
 * The platform's folder for app data, as Electron's `appData` has it, + Legwork/record. Always
 * absolute: a relative XDG_CONFIG_HOME or APPDATA would make another diary of each folder that Legwork is started in.
 */
export function defaultDataFolder({ platform, env, home }: Machine): string {
  if (platform === 'win32') {
    const { APPDATA: named = '' } = env;
    const appData = path.win32.isAbsolute(named) ? named : path.win32.join(home, 'AppData', 'Roaming');
    return path.win32.join(appData, 'Legwork', 'record');
  }
  const { join } = path.posix;
  const appData =
    platform === 'darwin' ? join(home, 'Library', 'Application Support') : xdgConfigFolder(env, home);
  return join(appData, 'Legwork', 'record');
}

/**
 * Makes the default folder where it is missing; a folder that the user named is never made.
 * @throws StartError when it cannot be made.
 */
export async function ensureDefaultDataFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new StartError(
      `Legwork cannot make its data folder ${folder}: check that you may write there, or choose another with --data.`,
      { cause: error },
    );
  }
}

/** The purpose of one of Legwork's folders, by its marker. */
export type FolderKind = {
  readonly kind: 'diary';
  /** Whether an entry of such a folder is Legwork's, by its name. */
  readonly isOwnEntry: (name: string) => boolean;
  /** Whether Legwork wrote the folder's files, for a folder from before there were markers. */
  readonly holdsOwn: (folder: string) => Promise<boolean>;
};

/** Files that file managers, systems and sync programs leave in any folder. */
const isOfTheSystem = (name: string): boolean =>
  name.startsWith('.') ||
  ['desktop.ini', 'Thumbs.db', 'lost+found', '$RECYCLE.BIN', 'System Volume Information'].includes(name);

const markerSchema = z.looseObject({ format: z.literal('legwork-folder'), kind: z.string() });

async function assertFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found === null) {
    throw new StartError(
      `The data folder ${folder} does not exist: make it first, or choose another with --data.`,
    );
  }
  if (!found.isDirectory()) {
    throw new StartError(`The data folder ${folder} is not a folder: choose another with --data.`);
  }
}

const notWritable = (folder: string, cause: unknown): StartError =>
  new StartError(
    `Legwork may not write in the data folder ${folder}: change its permissions, or choose another with --data.`,
    { cause },
  );

async function assertWritable(folder: string): Promise<void> {
  try {
    // Permission bits are unreliable on Windows and network drives, so try a write.
    const probe = path.join(folder, `write-check.tmp-${process.pid}`);
    await writeFile(probe, '', { mode: 0o600 });
    await rm(probe);
  } catch (cause) {
    throw notWritable(folder, cause);
  }
}

/** Marks the folder as Legwork's. If that fails, the next start tries again. */
const mark = (folder: string, kind: FolderKind['kind']): Promise<void> =>
  writeDurably(
    path.join(folder, markerFile),
    Buffer.from(`${JSON.stringify({ format: 'legwork-folder', version: 1, kind })}\n`),
  ).catch(() => undefined);

/**
 * Checks that the folder is usable, and that it is Legwork's or holds no other files. Then it marks the folder as
 * Legwork's, for its owner only. A folder with other files keeps its permissions.
 * @throws StartError with one sentence on the cause. Nothing in the folder was changed then.
 */
export async function claimFolder(folder: string, { kind, isOwnEntry, holdsOwn }: FolderKind): Promise<void> {
  await assertFolder(folder);
  const entries = await readdir(folder).catch((cause: unknown) => {
    throw notWritable(folder, cause);
  });
  const others = entries.filter((name) => !isOwnEntry(name) && !isOfTheSystem(name));
  const marker = await readIfThere(path.join(folder, markerFile)).catch(() => null);
  const marked = markerSchema.safeParse(parseJson(marker?.toString('utf8') ?? '')).data;
  if (marked !== undefined && marked.kind !== kind) {
    throw new StartError(
      `The folder ${folder} holds no diary of Legwork's but its ${marked.kind}: choose another with --data.`,
    );
  }
  if (marked === undefined && others.length > 0 && !(await holdsOwn(folder))) {
    throw new StartError(
      `The folder ${folder} holds files that are not Legwork's, such as ${others[0]}. Nothing in it was changed. Make an empty folder for Legwork, and name that with --data.`,
    );
  }
  await assertWritable(folder);
  if (others.length === 0 && process.platform !== 'win32') await chmod(folder, 0o700).catch(() => undefined);
  if (marked === undefined) await mark(folder, kind);
}
