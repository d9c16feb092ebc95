/**
 * The lock for other machines and containers: a file with a random owner and a counter that grows while it lives.
 * It never compares clocks of two machines: a holder counts as dead if its file has not changed for a while by the
 * clock of the waiting process.
 *
 * It holds no name of a person or machine. `view` is a hash that shows whether this process's socket would have met
 * the holder. If so the holder is dead, because the socket was free.
 */
import { hash, randomUUID } from 'node:crypto';
import { closeSync, openSync, readFileSync, readlinkSync, rmSync, writeSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { StartError } from '../user-facing-error.ts';
import type { Pause } from './durable.ts';
import { type Every, everySoOften } from './every.ts';
import { parseJson } from './file-text.ts';
import { codeOf, readTextAtOnce } from './files.ts';
import { lockFile } from './names.ts';

/** How often a holder gives a sign of life, ms. */
const beatMs = 10_000;
/** How often a waiting process checks for it, ms. */
const lookMs = 1_000;
/** After this many checks without a sign a holder counts as dead: two and a half beats. */
const checksUntilDead = 25;
/** How long two processes that take over at once may need to see each other, ms. */
const settleMs = 200;

export type LockFileOptions = {
  readonly every?: Every;
  readonly pause?: Pause;
  /** The scope of this process's socket. A test passes another machine's. */
  readonly view?: string;
};

const lockSchema = z.looseObject({ owner: z.string(), view: z.string() });

function attempt<Value>(work: () => Value): Value | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/** The machine, and on it the name space of its sockets. */
function ownView(): string {
  const parts = [
    os.hostname(),
    attempt(() => readFileSync('/etc/machine-id', 'utf8')) ||
      attempt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')),
    attempt(() => readlinkSync('/proc/self/ns/net')),
    // Where the socket is a file, each user has a folder of temporary files.
    process.platform === 'linux' ? '' : os.tmpdir(),
  ];
  return hash('sha256', JSON.stringify(parts)).slice(0, 16);
}

/** The text of the file, or null if it is missing or cannot be read. */
const readText = (file: string): string | null => attempt(() => readTextAtOnce(file));

function writeText(file: string, text: string, flags: 'wx' | 'r+'): void {
  const descriptor = openSync(file, flags, 0o600);
  try {
    writeSync(descriptor, text);
  } finally {
    closeSync(descriptor);
  }
}

const alreadyOpen = (folder: string): StartError =>
  new StartError(
    `Legwork is open with the data folder ${folder} on another machine or in a container. Close it there first. Nothing was changed.`,
  );

/** Waits for a sign of life of the holder. @throws StartError if there is one */
async function waitUntilDead(folder: string, file: string, found: string, pause: Pause): Promise<void> {
  for (let check = 0; check < checksUntilDead; check += 1) {
    await pause(lookMs);
    const text = readText(file);
    if (text === null) return;
    if (text !== found) throw alreadyOpen(folder);
  }
}

/**
 * Takes the lock file. A full or slow disk must not keep the diary closed: the next sign of life writes a file that
 * cannot be written now.
 * @throws StartError when a holder on another machine lives
 */
export async function takeLockFile(
  folder: string,
  { every = everySoOften, pause = wait, view = ownView() }: LockFileOptions = {},
): Promise<{ readonly release: () => void }> {
  const file = path.join(folder, lockFile);
  const owner = randomUUID();
  let beats = 0;
  const text = (): string => {
    const content = JSON.stringify({ format: 'legwork-lock', version: 1, owner, view, pid: process.pid });
    // The length is fixed, because the file is overwritten in place.
    return `${content.slice(0, -1)},"beat":"${String(beats).padStart(12, '0')}"}\n`;
  };
  const ownerOf = (found: string | null): string | null =>
    lockSchema.safeParse(parseJson(found ?? '')).data?.owner ?? null;

  const found = readText(file);
  const isOfOthers = found !== null && lockSchema.safeParse(parseJson(found)).data?.view !== view;
  if (isOfOthers) await waitUntilDead(folder, file, found, pause);
  attempt(() => rmSync(file, { force: true }));
  try {
    writeText(file, text(), 'wx');
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw alreadyOpen(folder);
  }
  if (isOfOthers) {
    await pause(settleMs);
    const now = readText(file);
    if (now !== null && ownerOf(now) !== owner) throw alreadyOpen(folder);
  }

  const stop = every(beatMs, () => {
    beats += 1;
    const now = readText(file);
    // Another process took over while this machine slept. Each write keeps its changes first.
    if (now !== null && ownerOf(now) !== owner) return;
    attempt(() => writeText(file, text(), now === null ? 'wx' : 'r+'));
  });
  return {
    release: () => {
      stop();
      if (ownerOf(readText(file)) === owner) attempt(() => rmSync(file, { force: true }));
    },
  };
}
