/** Finds the AppImage of this program: a file that mounts itself, and then starts the program inside. */
import { realpathSync } from 'node:fs';
import path from 'node:path';

function realPathOf(folder: string): string | null {
  try {
    return realpathSync(folder);
  } catch {
    return null;
  }
}

/**
 * The file that mounted this program, or null. The children of any AppImage inherit its variables, such as the programs
 * that a terminal starts. The file is ours only if our program lies in its mount.
 */
export function ownAppImage({ env, execPath }: Pick<NodeJS.Process, 'env' | 'execPath'>): string | null {
  const { APPIMAGE: file = '', APPDIR: named = '' } = env;
  const mount = named === '' ? null : realPathOf(named);
  const isOurs = mount !== null && execPath.startsWith(`${mount}${path.sep}`);
  return isOurs && file !== '' ? file : null;
}
