/**
 * Legwork's folders, a diary's or a desk's: the same for both hosts, and readable only by their owner.
 */
import { chmod, mkdir, readdir, realpath, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { StartError } from '../user-facing-error.ts';
import { writeDurably } from './durable.ts';
import { parseJson } from './file-text.ts';
import { readIfThere } from './files.ts';
import { isTellingFile, markerFile } from './names.ts';

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

/** The desk's folder of a machine whose diary lies in the default folder: beside it. Else the diary's, with `-desk`. */
export function defaultDeskFolder(machine: Machine, dataFolder: string): string {
  const { dirname, join } = machine.platform === 'win32' ? path.win32 : path.posix;
  const isDefault = dataFolder === defaultDataFolder(machine);
  return isDefault ? join(dirname(dataFolder), 'desk') : `${dataFolder}-desk`;
}

/** The purpose of one of Legwork's folders, by its marker. */
export type FolderKind = {
  readonly kind: 'diary' | 'desk';
  /** Whether an entry of such a folder is Legwork's, by its name. */
  readonly isOwnEntry: (name: string) => boolean;
  /** Whether Legwork wrote the folder's files, for a folder from before there were markers. */
  readonly holdsOwn: (folder: string) => Promise<boolean>;
};

/** Why a folder cannot be claimed. */
export type ClaimRefusal =
  | { readonly why: 'missing' | 'no-folder' | 'not-writable' }
  /** `kind` is as the marker says: a newer Legwork may know more kinds. */
  | { readonly why: 'other-kind'; readonly kind: string }
  /** `file` is one of those that are not Legwork's. */
  | { readonly why: 'others-files'; readonly file: string };

/** Files that file managers, systems and sync programs leave in any folder. */
const isOfTheSystem = (name: string): boolean =>
  name.startsWith('.') ||
  ['desktop.ini', 'Thumbs.db', 'lost+found', '$RECYCLE.BIN', 'System Volume Information'].includes(name);

const markerSchema = z.looseObject({ format: z.literal('legwork-folder'), kind: z.string() });

/** What the folder's marker says; null without a marker. Never throws. */
export async function markedKind(folder: string): Promise<string | null> {
  const marker = await readIfThere(path.join(folder, markerFile)).catch(() => null);
  return markerSchema.safeParse(parseJson(marker?.toString('utf8') ?? '')).data?.kind ?? null;
}

async function canWrite(folder: string): Promise<unknown> {
  try {
    // Permission bits are unreliable on Windows and network drives, so try a write.
    const probe = path.join(folder, `write-check.tmp-${process.pid}`);
    await writeFile(probe, '', { mode: 0o600 });
    await rm(probe);
    return true;
  } catch (error) {
    return error;
  }
}

/** Marks the folder as Legwork's. If that fails, the next start tries again. */
const mark = (folder: string, kind: FolderKind['kind']): Promise<void> =>
  writeDurably(
    path.join(folder, markerFile),
    Buffer.from(`${JSON.stringify({ format: 'legwork-folder', version: 1, kind })}\n`),
  ).catch(() => undefined);

/** What the folder is by its files, where the marker is lost: another kind's folder is no foreign one. */
const otherKindIn = (entries: readonly string[], kind: FolderKind['kind']): FolderKind['kind'] | null => {
  const other = kind === 'diary' ? 'desk' : 'diary';
  return entries.some((name) => isTellingFile[other](name)) ? other : null;
};

/** Makes the error that is thrown for a refusal. Nothing in the folder was changed then. */
type Refuse = (refusal: ClaimRefusal, options?: ErrorOptions) => Error;

/** Checks that the folder is Legwork's or holds no other files. Changes nothing. */
export async function checkFolder(
  folder: string,
  { kind, isOwnEntry, holdsOwn }: FolderKind,
  refuse: Refuse,
): Promise<{ readonly isMarked: boolean; readonly hasOthers: boolean }> {
  const found = await stat(folder).catch(() => null);
  if (found === null) throw refuse({ why: 'missing' });
  if (!found.isDirectory()) throw refuse({ why: 'no-folder' });
  const entries = await readdir(folder).catch((cause: unknown) => {
    throw refuse({ why: 'not-writable' }, { cause });
  });
  const others = entries.filter((name) => !isOwnEntry(name) && !isOfTheSystem(name));
  const marked = await markedKind(folder);
  const isMarked = marked === kind;
  const otherKind = isMarked ? null : (marked ?? otherKindIn(entries, kind));
  if (otherKind !== null) throw refuse({ why: 'other-kind', kind: otherKind });
  const [other] = others;
  if (!isMarked && other !== undefined && !(await holdsOwn(folder))) {
    throw refuse({ why: 'others-files', file: other });
  }
  return { isMarked, hasOthers: other !== undefined };
}

/**
 * Checks that the folder is usable, and that it is Legwork's or holds no other files. Then it marks the folder as
 * Legwork's, for its owner only. A folder with other files keeps its permissions.
 */
export async function claimFolder(folder: string, kind: FolderKind, refuse: Refuse): Promise<void> {
  const { isMarked, hasOthers } = await checkFolder(folder, kind, refuse);
  const written = await canWrite(folder);
  if (written !== true) throw refuse({ why: 'not-writable' }, { cause: written });
  if (!hasOthers && process.platform !== 'win32') await chmod(folder, 0o700).catch(() => undefined);
  if (!isMarked) await mark(folder, kind.kind);
}

/** The folder and all that it lies in: by the system's own numbers, and what is not there by its path. */
async function lineOf(folder: string): Promise<readonly [string, ...string[]]> {
  const at = path.resolve(folder);
  const real = await realpath(at).catch(() => null);
  if (real === null && at !== path.dirname(at)) {
    const above = await lineOf(path.dirname(at));
    return [`${above[0]}/${path.basename(at)}`, ...above];
  }
  const here = real ?? at;
  const { dev, ino } = await stat(here, { bigint: true });
  const above = here === path.dirname(here) ? [] : await lineOf(path.dirname(here));
  return [`${dev}:${ino}`, ...above];
}

/** Whether neither folder is the other nor lies in it, by whatever links they are named, there or not. */
export async function areApart(one: string, other: string): Promise<boolean> {
  const [line, otherLine] = [await lineOf(one), await lineOf(other)];
  return !line.includes(otherLine[0]) && !otherLine.includes(line[0]);
}
