/**
 * A page of one line that leads to the launch address: the browser is started with the name of this file, and every
 * account of the machine can read with what a program is started. The file itself only its owner can read.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { onwardPage } from './onward-page.ts';

export type LaunchFile = {
  /** Absolute. */
  readonly path: string;
  /** Deletes it. It may be gone already. */
  readonly remove: () => Promise<void>;
};

/** @throws the file system's error, where there is no place for a temporary file */
export async function writeLaunchFile(address: string): Promise<LaunchFile> {
  // Made with the mode 0700, under a name that nobody can foresee.
  const folder = await mkdtemp(path.join(os.tmpdir(), 'legwork-'));
  const file = path.join(folder, 'open-legwork.html');
  await writeFile(file, onwardPage(address), { mode: 0o600 });
  return { path: file, remove: () => rm(folder, { recursive: true, force: true }) };
}
