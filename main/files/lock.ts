/**
 * One process holds the folder. The lock is a listening local socket, because the kernel lets go of it the moment
 * its process dies, however it dies: nothing is left behind that could look alive after a crash or a restart.
 *
 * Linux has an abstract socket name and Windows a named pipe, both without a file; elsewhere the socket is a file
 * in the temporary folder, which a dead process leaves behind and which then refuses connections.
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

export type FolderLock = { readonly release: () => Promise<void> };

/**
 * The same name for the same folder, by whatever path it was opened. Its real path and not its inode: a deleted
 * folder's inode is soon another folder's.
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

/** Whether some process answers on the socket file; a dead one's refuses. */
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

/** How long a process that is just ending may take to let go. */
const patienceMs = 2_000;
const retryMs = 50;

/** Listens under the name, over a dead process's socket file where there is one. */
async function take(name: string, isFile: boolean): Promise<Server | 'taken'> {
  const server = await listen(name);
  if (server !== 'taken' || !isFile || (await isAnswered(name))) return server;
  await rm(name, { force: true });
  return listen(name);
}

/**
 * Takes hold of the folder for this process, in either host. Waits a moment for a holder that is just ending.
 * @throws StartError when another process holds it and keeps it.
 */
export async function lockFolder(folder: string, platform = process.platform): Promise<FolderLock> {
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
