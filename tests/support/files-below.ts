import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { lockFile, markerFile } from '#main/files/names.ts';

/** What says that a folder is Legwork's, and who has it open: in every folder, and no part of what it holds. */
const aboutTheFolder: readonly string[] = [lockFile, markerFile];

/** What lies in the folder, by name, but for what says that it is Legwork's. */
export const namesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => !aboutTheFolder.includes(name)).sort();

/** The bytes of every file below the folder, by its path there. */
export async function filesBelow(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !aboutTheFolder.includes(entry.name));
  const read = files.map(async ({ parentPath, name }) => {
    const file = path.join(parentPath, name);
    return [path.relative(folder, file).split(path.sep).join('/'), await readFile(file)] as const;
  });
  return new Map((await Promise.all(read)).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
