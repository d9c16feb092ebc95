/**
 * A one-line page that leads to the launch address. The browser starts with this file's name as its argument, and
 * every account of the machine can read arguments. Only the file's owner can read the file itself.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { onwardPage } from './onward-page.ts';

export type LaunchFile = {
  /** Absolute. */
  readonly path: string;
  /** Deletes the file, if it is still there. */
  readonly remove: () => Promise<void>;
};

/** @throws the file system's error, if there is no place for a temporary file */
export async function writeLaunchFile(address: string): Promise<LaunchFile> {
  // mkdtemp makes it with the mode 0700, under a name that nobody can predict.
  const folder = await mkdtemp(path.join(os.tmpdir(), 'legwork-'));
  const file = path.join(folder, 'open-legwork.html');
  await writeFile(file, onwardPage(address), { mode: 0o600 });
  return { path: file, remove: () => rm(folder, { recursive: true, force: true }) };
}
