/**
 * Only one process may hold the folder. Processes of one kernel use a listening local socket as the lock: the kernel
 * releases it when its process dies, and nothing that looks alive is left after a crash or a restart.
 *
 * Linux uses an abstract socket name and Windows a named pipe, without a file. Elsewhere the socket is a file in the
 * temporary folder. A dead process leaves it behind, and it then refuses connections.
 *
 * `lock-file.ts` holds the lock for other machines and containers.
 */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { StartError } from '../user-facing-error.ts';
import { type LockFileOptions, takeLockFile } from './lock-file.ts';

export type FolderLock = { readonly release: () => Promise<void> };

/**
 * The same name for the same folder, whatever path opened it. It uses the real path, because systems reuse the inode
 * of a deleted folder.
 */
function socketNameOf(folder: string, platform: NodeJS.Platform): string {
  const identity = createHash('sha256').update(realpathSync.native(folder)).digest('hex').slice(0, 32);
  if (platform === 'linux') return `\0legwork-${identity}`;
  if (platform === 'win32') return `\\\\.\\pipe\\legwork-${identity}`;
  return path.join(os.tmpdir(), `legwork-${identity}.sock`);
}

async function listen(name: string): Promise<Server | 'taken'> {
  const server = createServer((socket) => socket.destroy());
  server.listen(name);
  try {
    await once(server, 'listening');
    server.unref();
    return server;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return 'taken';
    throw error;
  }
}

/** Whether a process answers on the socket file. A dead process's file refuses connections. */
async function isAnswered(name: string): Promise<boolean> {
  const socket = connect(name);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** How long an ending process may take to release the lock. */
const patienceMs = 2_000;
const retryMs = 50;

/** Listens under the name, and replaces a dead process's socket file. */
async function take(name: string, isFile: boolean): Promise<Server | 'taken'> {
  const server = await listen(name);
  if (server !== 'taken' || !isFile || (await isAnswered(name))) return server;
  await rm(name, { force: true });
  return listen(name);
}

/** Locks the folder among the processes of one kernel. */
async function lockSocket(folder: string, platform: NodeJS.Platform): Promise<FolderLock> {
  const name = socketNameOf(folder, platform);
  const isFile = platform !== 'linux' && platform !== 'win32';
  let server = await take(name, isFile);
  for (let waitedMs = 0; server === 'taken' && waitedMs < patienceMs; waitedMs += retryMs) {
    await setTimeout(retryMs);
    server = await take(name, isFile);
  }
  if (server === 'taken') {
    throw new StartError(
      `Legwork is already open with the data folder ${folder}: use that window, or close it first.`,
    );
  }
  const held = server;
  return {
    release: async () => {
      if (!held.listening) return;
      held.close();
      await once(held, 'close');
    },
  };
}

export type LockOptions = LockFileOptions & { readonly platform?: NodeJS.Platform };

/**
 * Locks the folder for this process, in either host. It waits a moment for an ending holder, and half a minute for a
 * holder on another machine without a sign of life.
 * @throws StartError if another process keeps the lock.
 */
export async function lockFolder(
  folder: string,
  { platform = process.platform, ...options }: LockOptions = {},
): Promise<FolderLock> {
  const socket = await lockSocket(folder, platform);
  try {
    const file = await takeLockFile(folder, options);
    return {
      release: async () => {
        file.release();
        await socket.release();
      },
    };
  } catch (error) {
    await socket.release();
    throw error;
  }
}
